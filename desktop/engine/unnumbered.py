"""What is counted without a number: "killed a child", "a double murder", "more than a year", "in her mid-forties"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from desktop.engine.ages import years_of_decade
from desktop.engine.bounds import is_close
from desktop.engine.letter_runs import first_runs, letter_runs, longest_runs
from desktop.engine.lexicon import as_listed, lexicon, one_of
from desktop.model import Bound, Quantity, QuantityKind, Span

_UNITS = ("hour", "day", "week", "month", "year", "decade", "century")
_HALF = Decimal("0.5")
"""To what a length without a number is told: "within an hour" may be in 70 minutes, not in two hours."""


@cache
def _needed() -> frozenset[str]:
    """Words one of which is part of whatever the pattern finds, but for a length of time."""
    lists = lexicon("en/counts")
    named = (*lists["killing"], *lists["one_person"], *lists["multiple"], *lists["counted_by_article"])
    return first_runs(named) | frozenset(_decades())


@cache
def _limiting() -> frozenset[str]:
    """Words one of which stands before a length of time that the pattern finds, but for signs."""
    return longest_runs(limit for limit in _limits() if limit not in _signs()) | {"within"}


@cache
def _signs() -> tuple[str, ...]:
    """The bounds without letters: ">"."""
    return tuple(limit for limit in _limits() if not any(map(str.isalpha, limit)))


@cache
def _decades() -> dict[str, int]:
    """ "forties" and the like, with their first year."""
    tens = lexicon("en/numbers")["tens"].items()
    return {word[:-1] + "ies": value for word, value in tens}


@cache
def _limits() -> dict[str, str]:
    """The words of a bound before "a year", with the bound: "more than", "nearly"."""
    named = lexicon("en/bounds")["before"]
    return {phrase: name for name in ("more-than", "at-least", "less-than") for phrase in named[name]}


@cache
def _unnumbered() -> re.Pattern[str]:
    lists = lexicon("en/counts")
    verbs, persons, many = (one_of(lists[name]) for name in ("killing", "one_person", "many"))
    multiple, articled = one_of(lists["multiple"]), one_of(lists["counted_by_article"])
    victims = one_of({*lists["concepts"]["death"], *lists["synonyms"]["blast"], "murder", "homicide"})
    number = rf"(?:\d{{1,3}}|{one_of(lexicon('en/numbers')['small'])})"
    return re.compile(
        rf"\b(?:{verbs}\s(?:(?P<one>an?\s(?:\w+\s)?{persons})|(?P<many>{many}(?:\sothers)?))"
        rf"|(?P<first>an?\s{persons})(?=\sand\s{number}\b)"
        rf"|{number}\s\w{{3,12}}\sand\s(?P<last>an?\s{persons})"
        rf"|(?P<limit>{one_of(_limits())})\san?\s(?P<unit>{'|'.join(_UNITS)})"
        r"(?!-|\s(?:ago|earlier|before))"
        rf"|(?<=\bwithin\s)(?P<whole>an?\s(?:{'|'.join(_UNITS)}))(?!-|\sor\b|\sand\sa\b)"
        rf"|(?<=\bin\s)(?:my|your|his|her|our|their)\s(?:(?P<part>early|mid|late)[\s-])?(?P<tens>{one_of(_decades())})"
        rf"|(?P<multiple>{multiple})\s(?P<event>{victims})|(?P<article>an?)\s(?P<thing>{articled}))\b",
        re.IGNORECASE,
    )


def unnumbered(sentence: str) -> tuple[Quantity, ...]:
    """What is counted without a number, in text order: "killed a child" is one, so is "a man" beside "two women", and
    "a life sentence"; "a double murder" is two, "many others" an unknown number, "more than a year" a length, and so is
    "within a year"; "in her mid-forties" is an age."""
    letters = letter_runs(sentence)  # the pattern is slow, and finds something in few sentences
    if _needed().isdisjoint(letters) and not _may_limit(letters, sentence):
        return ()
    return tuple(_counted(match) for match in _unnumbered().finditer(sentence))


def _may_limit(letters: frozenset[str], sentence: str) -> bool:
    """Whether a sentence with these runs of letters has the words of a length without a number: "within a year"."""
    if letters.isdisjoint(_UNITS):
        return False
    return not letters.isdisjoint(_limiting()) or any(map(sentence.__contains__, _signs()))


def _counted(match: re.Match[str]) -> Quantity:
    if match["limit"]:
        return _length(match)
    if match["whole"]:
        unit = match["whole"].split()[-1].lower()
        return Quantity(Span(*match.span()), Decimal(1), Decimal(1), unit, kind=QuantityKind.DURATION, step=_HALF)
    if match["tens"]:
        return _age(match)
    if match["multiple"] or match["article"]:
        name, noun = ("multiple", "event") if match["multiple"] else ("article", "thing")
        count = Decimal(lexicon("en/counts")["multiple"].get(as_listed(match[name]), 1))
        return Quantity(Span(*match.span(name)), count, count, step=Decimal(1), noun=as_listed(match[noun]))
    name = next((name for name in ("one", "first", "last") if match[name]), "many")
    one = None if name == "many" else Decimal(1)
    noun = "" if name == "many" else as_listed(match[name]).split()[-1]
    return Quantity(Span(*match.span(name)), one, one, step=one, noun=noun)


def _age(match: re.Match[str]) -> Quantity:
    """ "in her mid-forties": an age from 43 to 47."""
    years = years_of_decade(match["part"] or "")
    low, high = (Decimal(_decades()[match["tens"].lower()] + year) for year in years)
    name = "part" if match["part"] else "tens"
    span = Span(match.start(name), match.end("tens"))
    return Quantity(span, low, high, "year", Bound.EXACT, QuantityKind.AGE, Decimal(1))


def _length(match: re.Match[str]) -> Quantity:
    """ "more than a year": a length of time beyond or below one."""
    bound, one = Bound(_limits()[as_listed(match["limit"])]), Decimal(1)
    low, high = (None, one) if bound is Bound.LESS_THAN else (one, None)
    close = is_close(as_listed(match["limit"]))
    return Quantity(
        Span(*match.span()), low, high, as_listed(match["unit"]), bound, QuantityKind.DURATION, Decimal(0), close=close
    )
