"""Finds the numbers of an article: value, unit, bound, kind and the noun they count, as written.

A scan from left to right in linear time. Dates, versions, names with digits and other identifiers are no
quantities; dates are reported as such because they are the scope of the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from desktop.engine.bounds import bound_after, bound_before
from desktop.engine.counted import counted_noun, rate_base
from desktop.engine.dates import Moment, find_moments
from desktop.engine.identifiers import is_identifier
from desktop.engine.number_words import Number, NumberForm, read_number
from desktop.engine.numerals import digits_end
from desktop.engine.units import Unit, currency_before, unit_after
from desktop.model import Bound, Quantity, QuantityKind, Span

_START = re.compile(r"\d|[^\W\d_]+|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒]|(?<![\w.])\.(?=\d)")
_RANGE = re.compile(r"\s?(?:-|–|—|~|to|and|through|until|or)(?:\s|(?=[\d$£€¥]))\s?|[-–~](?=[\d$£€¥~])|\s[-–]\s?~?")
_OF = re.compile(r"\s{1,3}of(?:\s{1,3}the)?(?=\s)")
_SIGN = re.compile(r"(?:^|(?<=[\s(]))[-−–]\s?$")


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """All quantities of `text` in text order, not overlapping; () when there is none.

    Spans count from the start of `text`. Dates and times have kind DATE, their year (or None) as value.
    """
    return tuple(_scan(text))


def _scan(text: str) -> Iterator[Quantity]:
    moments = iter(find_moments(text))
    moment = next(moments, None)
    place = last_end = 0
    while True:
        while moment is not None and moment.span.start < place:
            moment = next(moments, None)
        found = _START.search(text, place)
        if found is None or (moment is not None and moment.span.start <= found.start()):
            if moment is None:
                return
            yield _date(moment)
            place = last_end = moment.span.end
            continue
        start = found.start()
        if start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_"):
            place = _token_end(text, start)
            continue
        number = read_number(text, start)
        limit = moment.span.start if moment is not None else len(text)
        if number is None or number.end > limit:
            place = _token_end(text, start)
            continue
        quantity = _quantity(text, number)
        if quantity is None:
            place = max(number.end, _token_end(text, start)) if number.form is NumberForm.DIGITS else number.end
            continue
        if quantity.span.end > limit:
            quantity = replace(quantity, span=Span(quantity.span.start, max(limit, number.end)))
        if quantity.span.start < last_end:
            quantity = replace(quantity, span=Span(last_end, quantity.span.end))
        yield quantity
        place = last_end = quantity.span.end


def _token_end(text: str, start: int) -> int:
    """Behind the word or the glued run of digits and letters at `start`."""
    place = digits_end(text, start) if text[start].isdigit() else start + 1
    while place < len(text) and (text[place].isalnum() or text[place] == "_"):
        place += 1
    return place


def _date(moment: Moment) -> Quantity:
    year = None if moment.year is None else Decimal(moment.year)
    return Quantity(moment.span, year, year, kind=QuantityKind.DATE)


def _quantity(text: str, number: Number) -> Quantity | None:
    """The quantity around a number; None when the number is part of a name or a pronoun."""
    start, end = number.start, number.end
    low, high = number.low, number.high
    sign = _SIGN.search(text, max(0, start - 3), start) if number.form is NumberForm.DIGITS else None
    unit, start, end = _unit(text, number)
    if sign and low is not None and high is not None and unit_allows_sign(text, sign.start()):
        low, high, start = -low, -high, sign.start()
    if number.form is NumberForm.ORDINAL:
        return Quantity(Span(start, end), low, high, kind=QuantityKind.ORDINAL, step=number.step,
                        noun=counted_noun(text, end))  # fmt: skip
    if is_identifier(text, number, unit is not None):
        return None
    end_of_range = _range(text, number, unit, end)
    if end_of_range is not None:
        other, unit, end = end_of_range
        assert other.high is not None
        if low is not None and number.low is not None and not number.scaled and other.scaled and other.step:
            low = _spread(low, other)
        high = other.high
    bound = Bound.EXACT
    before = bound_before(text, start)
    after = bound_after(text, end)
    if before is not None:
        bound, start = before
    elif after is not None:
        bound, end = after
    if number.form is NumberForm.SEVERAL and bound is Bound.EXACT:
        bound = Bound.ABOUT
    kind, name = _kind(text, number, unit, end)
    per, end = rate_base(text, end)
    noun = counted_noun(text, _behind_of(text, number, end)) if kind is QuantityKind.COUNT else ""
    step = number.step
    if low is not None and low == high:
        if bound in (Bound.AT_LEAST, Bound.MORE_THAN):
            high = None
        elif bound in (Bound.AT_MOST, Bound.LESS_THAN):
            low = None
    return Quantity(Span(start, end), low, high, name, bound, kind, step, per, noun)


def _behind_of(text: str, number: Number, end: int) -> int:
    """Where the counted noun begins: "dozens of lorries" count lorries."""
    if number.form is not NumberForm.SEVERAL:
        return end
    link = _OF.match(text, end)
    return link.end() if link else end


def unit_allows_sign(text: str, place: int) -> bool:
    return place == 0 or text[place - 1] in " \n("


def _unit(text: str, number: Number) -> tuple[Unit | None, int, int]:
    """The unit of a number, and where number and unit together begin and end."""
    money = currency_before(text, number.start) if number.form is not NumberForm.ORDINAL else None
    if money is not None:
        return money[0], money[1], number.end
    if number.form in (NumberForm.ORDINAL, NumberForm.MULTIPLIER):
        return None, number.start, number.end
    behind = unit_after(text, number.end)
    if behind is not None:
        return behind[0], number.start, behind[1]
    return None, number.start, number.end


def _range(text: str, number: Number, unit: Unit | None, end: int) -> tuple[Number, Unit | None, int] | None:
    """The upper end of a range whose lower end is `number`: that number, the common unit, the end."""
    if number.low is None or number.form in (NumberForm.SEVERAL, NumberForm.MULTIPLIER):
        return None
    link = _RANGE.match(text, end)
    if link is None:
        return None
    word = link.group().strip()
    opener = re.search(r"(\w+)\s+\S{0,3}$", text[max(0, number.start - 20) : number.start])
    led = opener is not None and opener[1].lower() in ("between", "from")
    if word in ("and", "or", "through", "until") and not led:
        return None
    start = link.end()
    prefix = re.compile(r"[$£€¥~]?\s?").match(text, start)
    money = currency_before(text, prefix.end()) if prefix and prefix.end() > start else None
    if prefix:
        start = prefix.end()
    other = read_number(text, start)
    if other is None or other.low is None or other.low != other.high or other.form is NumberForm.ORDINAL:
        return None
    behind = unit_after(text, other.end)
    their_unit = money[0] if money else behind[0] if behind else None
    if unit is not None and their_unit is not None and unit != their_unit:
        return None
    if (
        their_unit is None
        and unit is not None
        and word not in ("-", "–", "—", "~", "")
        and unit.kind is not QuantityKind.MONEY
    ):
        return None
    low = _spread(number.low, other) if other.scaled and not number.scaled else number.low
    if not led and not low < other.low:
        return None
    return other, unit or their_unit, behind[1] if behind and not money else other.end


def _spread(low: Decimal, other: Number) -> Decimal:
    """The lower end of "1.1 to 1.3 million": the magnitude belongs to both."""
    assert other.high is not None
    factor = Decimal(1)
    while low * factor * 1000 <= other.high * 10 and factor < Decimal(10) ** 12:
        factor *= 1000
    return low * factor if other.high >= 1000 else low


def _kind(text: str, number: Number, unit: Unit | None, end: int) -> tuple[QuantityKind, str]:
    if unit is not None:
        if unit.kind is QuantityKind.DURATION and re.match(r"[\s-](?:old|of\sage)", text[end : end + 8]):
            return QuantityKind.AGE, unit.name
        return unit.kind, unit.name
    if number.form is NumberForm.MULTIPLIER:
        return QuantityKind.MULTIPLIER, ""
    if number.form is NumberForm.FRACTION:
        return QuantityKind.RATIO, ""
    if re.match(r"\s?(?:times|x|fold|-fold)\b", text[end : end + 7]):
        return QuantityKind.MULTIPLIER, ""
    return QuantityKind.COUNT, ""
