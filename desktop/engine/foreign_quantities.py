"""The numbers of an article in a language other than English: value, unit, bound and kind, from that language's word
lists under `resources/lexicon`. Dates are found too, so that no year is taken for a count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from desktop.engine.bounds import bound_after, bound_before, is_close
from desktop.engine.foreign_numbers import beginnings, read_foreign
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.number_words import Number, NumberForm
from desktop.engine.phrases import PhraseTable
from desktop.engine.units import Unit, currency_before, unit_after, unit_named
from desktop.model import Bound, Quantity, QuantityKind, Span

_YEAR = re.compile(r"(?:1[6-9]|20)\d\d(?![\d.,]\d|\d|\s?%)")
_CLOCK = re.compile(r"[0-2]?\d[:.][0-5]\d(?=\sUhr\b|\s?h\b)")
_WORD = re.compile(r"[^\W\d_]{2,40}")
_DASH = re.compile(r"\s?[–-]\s?(?=\d)")
_RESULT = re.compile(r"(\d{1,3})([:/-])(\d{1,3})(?!\d|[.,]\d)")


def find_foreign(text: str, language: str) -> Iterator[Quantity]:
    """The quantities of `text` in text order, not overlapping."""
    place = last_end = 0
    while found := beginnings(language).search(text, place):
        start = found.start()
        if start and (text[start - 1].isalnum() or text[start - 1] == "_") and currency_before(text, start) is None:
            place = _behind_token(text, start)
            continue
        moment = _moment(text, start, language)
        quantity = moment or _quantity(text, start, language)
        if quantity is None:
            place = _behind_token(text, start)
            continue
        if quantity.span.start >= last_end:
            yield quantity
        place = last_end = max(quantity.span.end, start + 1)


def _behind_token(text: str, start: int) -> int:
    place = start + 1
    while place < len(text) and (
        text[place].isalnum() or (text[place] in ".,:" and text[place + 1 : place + 2].isdigit())
    ):
        place += 1
    return place


@cache
def _date(language: str) -> re.Pattern[str]:
    words = lexicon(f"{language}/words")
    months = "|".join(sorted(words["months"], key=len, reverse=True))
    tail = "".join(re.escape(mark) + "?" for mark in words["day_tail"])
    link = "".join(rf"(?:{word}\s)?" for word in words["day_link"])
    return re.compile(rf"[0-3]?\d{tail}\s{link}(?:{months})\b(?:\s{link}(?P<year>(?:1[6-9]|20)\d\d))?", re.IGNORECASE)


def _moment(text: str, start: int, language: str) -> Quantity | None:
    """A date, a year or a time of day, as kind DATE with its year as value."""
    dated = _date(language).match(text, start)
    if dated is not None:
        year = Decimal(dated["year"]) if dated["year"] else None
        return Quantity(Span(start, dated.end()), year, year, kind=QuantityKind.DATE)
    if clock := _CLOCK.match(text, start):
        return Quantity(Span(start, clock.end()), None, None, kind=QuantityKind.DATE)
    bare = _YEAR.match(text, start)
    if bare is None or _unit(text, bare.end(), language) is not None:
        return None
    before = re.search(r"([^\W\d_]+)\s$", text[max(0, start - 20) : start])
    if before is not None and before[1].lower() in word_set(f"{language}/words", "year_before"):
        return Quantity(Span(start, bare.end()), Decimal(bare.group()), Decimal(bare.group()), kind=QuantityKind.DATE)
    return None if _noun(text, bare.end(), language) else _bare_year(start, bare)


def _bare_year(start: int, bare: re.Match[str]) -> Quantity:
    return Quantity(Span(start, bare.end()), Decimal(bare.group()), Decimal(bare.group()), kind=QuantityKind.DATE)


def _quantity(text: str, start: int, language: str) -> Quantity | None:
    number = read_foreign(text, start, language)
    if number is None or _is_no_count(text, number):
        return None
    low, high, end, begin = number.low, number.high, number.end, number.start
    money = currency_before(text, begin)
    unit = money[0] if money else None
    begin = money[1] if money else begin
    behind = _unit(text, end, language) if unit is None else None
    if behind is not None:
        unit, end = behind
    upper = _upper(text, begin, number, end, language)
    if upper is not None:
        other, end, other_unit = upper
        unit = unit or other_unit
        low, high = _spread(low, other), other.low
    bound, close = Bound.EXACT, False
    ahead, after = bound_before(text, begin, language), bound_after(text, end, language)
    if after is not None:
        bound, end = after
    elif ahead is not None and (upper is None or ahead[0] is Bound.ABOUT):
        bound, close, begin = ahead[0], is_close(text[ahead[1] : begin], language), ahead[1]
    kind, name = _kind(text, number, unit, end, language)
    if low is not None and low == high:
        high = None if bound in (Bound.AT_LEAST, Bound.MORE_THAN) else high
        low = None if bound in (Bound.AT_MOST, Bound.LESS_THAN) else low
    noun = _noun(text, end, language) if kind is QuantityKind.COUNT else ""
    return Quantity(Span(begin, end), low, high, name, bound, kind, number.step, "", noun, close=close)


def _is_no_count(text: str, number: Number) -> bool:
    """Whether the digits are part of a name, a result or a version: "COVID-19", "3:2", "A380"."""
    before = text[max(0, number.start - 2) : number.start]
    if len(before) == 2 and before[1] in "-_/:" and before[0].isalnum():
        return True
    if text[number.end : number.end + 1].isalpha() and number.form is NumberForm.DIGITS:
        return unit_after(text, number.end) is None
    result = _RESULT.match(text, number.start)
    return result is not None and (result[2] != "-" or int(result[3]) <= int(result[1]))


@cache
def _units(language: str) -> PhraseTable[Unit]:
    lists = lexicon(f"{language}/units")
    named = [
        (word, unit_named(name)) for part in ("units", "currencies") for name, ws in lists[part].items() for word in ws
    ]
    return PhraseTable([(word, unit) for word, unit in named if unit is not None])


@cache
def _ages(language: str) -> PhraseTable[bool]:
    return PhraseTable(dict.fromkeys(lexicon(f"{language}/units")["age"], True))


def _unit(text: str, end: int, language: str) -> tuple[Unit, int] | None:
    """The unit behind a number: a word of the language, or a sign ("%", "€", "km")."""
    place = end
    while place < len(text) and text[place] in " \n\u00a0\u2009\u202f-" and place - end < 2:
        place += 1
    word = _units(language).ahead(text, place)
    if word is not None:
        return word
    sign = unit_after(text, end)
    if sign is None:
        return None
    written = text[place : sign[1]]
    spelled = len(written) > 3 or (written.isalpha() and written.lower() in word_set(f"{language}/words", "function"))
    return None if spelled or (place > end and len(written) == 1 and written.isalpha()) else sign


def _upper(text: str, begin: int, number: Number, end: int, language: str) -> tuple[Number, int, Unit | None] | None:
    """The upper end of a range that begins with `number`, its own end and unit: "zwischen 18 und 25", "de 18 a 25"."""
    lists = lexicon(f"{language}/numbers")
    led = re.search(r"([^\W\d_]+)\s$", text[max(0, begin - 16) : begin])
    links = lists["range_to"] if led and led[1].lower() in lists["range_from"] else lists["range_alone"]
    dash = _DASH.match(text, end)
    link = (
        dash.end()
        if dash
        else next(
            (end + len(word) + 2 for word in sorted(links, key=len, reverse=True) if text.startswith(f" {word} ", end)),
            None,
        )
    )
    if link is None or number.low is None or number.low != number.high:
        return None
    found = beginnings(language).match(text, link)
    other = read_foreign(text, link, language) if found else None
    if other is None or other.low is None or other.low != other.high or other.low <= number.low:
        return None
    unit = _unit(text, other.end, language)
    return other, unit[1] if unit else other.end, unit[0] if unit else None


def _spread(low: Decimal | None, other: Number) -> Decimal | None:
    """The lower end of "1,1 bis 1,3 Millionen": the magnitude belongs to both."""
    if low is None or other.low is None or not other.scaled:
        return low
    while low > 0 and low * 1000 <= other.low:
        low *= 1000
    return low


def _kind(text: str, number: Number, unit: Unit | None, end: int, language: str) -> tuple[QuantityKind, str]:
    gap = end + (text[end : end + 1] in (" ", "-"))
    if _ages(language).ahead(text, gap) or (unit and _ages(language).back(text, end)):
        return QuantityKind.AGE, "year"
    if unit is not None:
        return unit.kind, unit.name
    return (QuantityKind.RATIO if number.form is NumberForm.FRACTION else QuantityKind.COUNT), ""


def _noun(text: str, end: int, language: str) -> str:
    """The word that a count counts, lower case; "" when none follows."""
    word = _WORD.match(text, end + 1) if text[end : end + 1] in (" ", "\n", "\u00a0") else None
    form = word.group().lower() if word else ""
    if word and word.group()[0].islower() and lexicon(f"{language}/words")["nouns_are_capitalised"]:
        return ""
    return "" if form in word_set(f"{language}/words", "not_counted") else form
