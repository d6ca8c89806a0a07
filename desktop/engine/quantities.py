"""Finds the numbers of an article: value, unit, bound, kind and the noun they count, as written.

A scan from left to right in linear time. Dates, versions, names with digits and other identifiers are no
quantities; dates are reported as such because they are the scope of the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal, localcontext
from functools import cache

from desktop.engine.ages import Decade, decade, is_age
from desktop.engine.amounts import Amount, amount_at, joined, ranged, shared
from desktop.engine.bounds import bound_after, bound_at_mark, bound_before, is_close
from desktop.engine.counted import counted_noun, rate_base
from desktop.engine.dates import find_moments
from desktop.engine.foreign_quantities import find_foreign
from desktop.engine.identifiers import is_identifier, is_street
from desktop.engine.languages import ENGLISH
from desktop.engine.lexicon import lexicon, one_of
from desktop.engine.moments import Moment
from desktop.engine.number_atoms import number_words
from desktop.engine.number_words import Number, NumberForm, read_number
from desktop.engine.numerals import MAX_DIGITS, digits_end
from desktop.engine.units import Unit, currency_before, unit_after
from desktop.engine.vague_numbers import read_vague, vague_words
from desktop.model import Bound, Quantity, QuantityKind, Span

_FIRST = r"[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒]|\.(?<![\w.]\.)(?=\d)"
_OF = re.compile(r"\s{1,3}of(?:\s{1,3}the)?(?=\s)")
_ARTICLE = re.compile(r"an?\b", re.IGNORECASE)
_BOTH = re.compile(r"\s?(?:,|and|but)\s?(?:and\s|but\s)?")
_OLD = re.compile(r"[\s-](?:old|olds|of\sage)\b")
_LONG_SUM = re.compile(r"-(?:figures?|digits?)\b|\s(?:figure|digit)\b")
"""What follows a number of digits: "a six-figure sum"."""
_TIMES = re.compile(r"\s?(?:times|x|fold|-fold)\b")


@cache
def _start() -> re.Pattern[str]:
    """Where a number can begin: at a digit, at a number word, or at an article before one or before a unit."""
    words = one_of(number_words() | vague_words())
    articles = "|".join(lexicon("en/numbers")["articles"])
    return re.compile(
        rf"{_FIRST}|(?<![^\W\d_])(?:{words}[^\W\d_]*|(?:{articles})(?=\s(?:{words}\b|[^\W\d_]+\sand\s)))",
        re.IGNORECASE,
    )


def find_quantities(text: str, language: str = ENGLISH) -> tuple[Quantity, ...]:
    """All quantities of `text` in text order, not overlapping; () when there is none.

    Spans count from the start of `text`. Dates and times have kind DATE, their year (or None) as value. `language` is
    "en" or one of `languages()`.
    """
    found: list[Quantity] = []
    with localcontext() as context:
        context.prec = 2 * MAX_DIGITS
        if language != ENGLISH:
            return tuple(find_foreign(text, language))
        for quantity in _scan(text):
            both = _both_bounds(text, found[-1], quantity) if found else None
            if both is not None:
                found[-1] = both
            else:
                found.append(quantity)
    return tuple(found)


def _both_bounds(text: str, left: Quantity, right: Quantity) -> Quantity | None:
    """ "more than 10 and less than 20" as one range; None when the two are not the two ends of one."""
    if left.unit and right.unit and left.unit != right.unit:
        return None
    ends = [(q.low, q.high) for q in (left, right)]
    low, high = (ends[0][0], ends[1][1]) if ends[0][1] is None else (ends[1][0], ends[0][1])
    if (ends[0][0] is None) == (ends[1][0] is None) or (ends[0][1] is None) == (ends[1][1] is None):
        return None
    if low is None or high is None or low >= high or not _BOTH.fullmatch(text[left.span.end : right.span.start]):
        return None
    return replace(right, span=left.span.to(right.span), low=low, high=high, bound=Bound.EXACT)


def _scan(text: str) -> Iterator[Quantity]:
    moments = iter(find_moments(text))
    moment = next(moments, None)
    place = last_end = 0
    last: Quantity | None = None
    while True:
        while moment is not None and moment.span.start < place:
            moment = next(moments, None)
        found = _start().search(text, place)
        if found is None or (moment is not None and moment.span.start <= found.start()):
            if moment is None:
                return
            yield _date(text, moment)
            place = last_end = moment.span.end
            continue
        start = found.start()
        if start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_") and not _is_priced(text, start):
            place = _token_end(text, start)
            continue
        number = read_vague(text, start) or read_number(text, start)
        limit = moment.span.start if moment is not None else len(text)
        article = _with_article(text, start) if number is None or number.end > limit else None
        if article is not None and article.span.end <= limit:
            yield article
            place = last_end = article.span.end
            continue
        if number is None or number.end > limit:
            place = _token_end(text, start)
            continue
        quantity = _quantity(text, number, last)
        if quantity is None:
            place = max(number.end, _token_end(text, start)) if number.form is NumberForm.DIGITS else number.end
            continue
        if quantity.span.end > limit:
            quantity = replace(quantity, span=Span(quantity.span.start, max(limit, number.end)))
        if quantity.span.start < last_end:
            quantity = replace(quantity, span=Span(last_end, quantity.span.end))
        yield quantity
        last = quantity
        place = last_end = quantity.span.end


def _is_priced(text: str, start: int) -> bool:
    """Whether the letters glued before the digits are a currency: "USD10m", "RM2.50"."""
    money = currency_before(text, start)
    return money is not None and (money[1] == 0 or not text[money[1] - 1].isalnum())


def _with_article(text: str, start: int) -> Quantity | None:
    """ "an hour and a half", "a minute and 30 seconds": an article counts one where a compound follows."""
    article = _ARTICLE.match(text, start)
    unit = unit_after(text, article.end()) if article else None
    if article is None or unit is None:
        return None
    one = Number(start, article.end(), Decimal(1), Decimal(1), Decimal(1), NumberForm.WORDS, article=True)
    whole = joined(text, Amount(one, one.low, one.high, unit[0], start, unit[1]))
    if whole is None:
        return None
    return Quantity(Span(start, whole.end), whole.low, whole.high, unit[0].name, Bound.EXACT, unit[0].kind, Decimal(0))


def _token_end(text: str, start: int) -> int:
    """Behind the word, or the glued run of digits and letters, at `start`."""
    place = digits_end(text, start) if text[start].isdigit() else start + 1
    if text[start].isalpha():
        while place < len(text) and text[place].isalpha():
            place += 1
        if currency_before(text, place) is not None:
            return place
    while place < len(text) and (text[place].isalnum() or text[place] == "_"):
        place += 1
    return place


def _date(text: str, moment: Moment) -> Quantity:
    year = None if moment.year is None else Decimal(moment.year)
    hedge = bound_before(text, moment.span.start)
    if hedge is not None and hedge[0] is Bound.ABOUT:
        return Quantity(Span(hedge[1], moment.span.end), year, year, bound=Bound.ABOUT, kind=QuantityKind.DATE)
    return Quantity(moment.span, year, year, kind=QuantityKind.DATE)


def _quantity(text: str, number: Number, before: Quantity | None) -> Quantity | None:
    """The quantity around a number; None when the number is part of a name or a pronoun. `before` is the quantity
    found last, whose bound a conversion in brackets shares."""
    amount = amount_at(text, number)
    if number.form is NumberForm.ORDINAL:
        if is_street(text, number.end) or (before is not None and _is_base(text, before, number.end)):
            return None
        place, noun = Span(amount.start, amount.end), counted_noun(text, amount.end)
        return Quantity(place, number.low, number.high, "", Bound.EXACT, QuantityKind.ORDINAL, number.step, "", noun)
    if is_identifier(text, amount.number, amount.unit is not None) or _LONG_SUM.match(text, number.end):
        return None
    if tens := decade(text, number):
        return _in_their(number, tens)
    amount = joined(text, amount) or ranged(text, amount) or shared(text, amount) or amount
    number = amount.number
    unit, start, end = amount.unit, amount.start, amount.end
    bound, close = Bound.EXACT, False
    at_mark = bound_at_mark(text, start, end)
    ahead, behind = bound_before(text, start), bound_after(text, end)
    if ahead is not None and before is not None and _lasts(before, unit, ahead[1]):
        ahead = None
    if at_mark is not None:
        bound, close = at_mark[0], is_close(text[at_mark[1].start : start].removesuffix("the "))
        start, end = at_mark[1].start, at_mark[1].end
    elif behind is not None and (ahead is None or ahead[0] is Bound.ABOUT):
        bound, end = behind
        start = ahead[1] if ahead else start
    elif ahead is not None:
        close = is_close(text[ahead[1] : start])
        bound, start = ahead
    elif before is not None and _is_conversion(text, before, start):
        bound = before.bound
    kind, name = _kind(text, amount, start, end)
    per, _ = rate_base(text, end)
    noun = counted_noun(text, _behind_of(text, number, end), many=number.low != 1) if kind is QuantityKind.COUNT else ""
    low, high = amount.low, amount.high
    if low is not None and low == high:
        if bound in (Bound.AT_LEAST, Bound.MORE_THAN):
            high = None
        elif bound in (Bound.AT_MOST, Bound.LESS_THAN):
            low = None
    return Quantity(Span(start, end), low, high, name, bound, kind, number.step, per, noun, close=close)


def _in_their(number: Number, tens: Decade) -> Quantity | None:
    """ "in her 90s": an age from 90 to 99; "in her early 90s" from 90 to 94."""
    if number.low is None or not tens.owned:
        return None
    low, high = number.low + tens.first, number.low + tens.last
    return Quantity(tens.span, low, high, "year", Bound.EXACT, QuantityKind.AGE, number.step)


def _lasts(before: Quantity, unit: Unit | None, start: int) -> bool:
    """Whether the words at `start` say how long the amount before took: "nine hours over two days"."""
    timed = unit is not None and unit.kind is QuantityKind.DURATION
    return timed and start - before.span.end == 1


def _is_conversion(text: str, before: Quantity, start: int) -> bool:
    """Whether the number stands in brackets right behind another: "more than 100 kilometres (60 miles)"."""
    gap = text[before.span.end : start]
    return before.unit != "" and gap.strip() in ("(", "/") and len(gap) <= 3


def _is_base(text: str, before: Quantity, end: int) -> bool:
    """Whether the word that ends at `end` is what the quantity before is a rate of: "12 metres a second"."""
    return before.per != "" and rate_base(text, before.span.end)[1] == end


def _behind_of(text: str, number: Number, end: int) -> int:
    """Where the counted noun begins: "dozens of lorries" count lorries."""
    if number.form is not NumberForm.SEVERAL:
        return end
    link = _OF.match(text, end)
    return link.end() if link else end


def _kind(text: str, amount: Amount, start: int, end: int) -> tuple[QuantityKind, str]:
    number, unit = amount.number, amount.unit
    if unit is not None:
        if unit.kind is QuantityKind.DURATION and _OLD.match(text, end):
            return QuantityKind.AGE, unit.name
        return unit.kind, unit.name
    if number.form is NumberForm.MULTIPLIER or _TIMES.match(text, end):
        return QuantityKind.MULTIPLIER, ""
    if number.form is NumberForm.FRACTION and (amount.low is None or amount.low < 1):
        return QuantityKind.RATIO, ""  # "half a million" is none
    if amount.low == amount.high and is_age(text, number):
        return QuantityKind.AGE, "year"
    return QuantityKind.COUNT, ""
