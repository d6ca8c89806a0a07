"""Numbers that are somebody's age without saying "years": "Jo Bloggs, 42,", "aged five and seven", "in her 90s"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from desktop.engine.number_atoms import number_words
from desktop.engine.number_words import Number, NumberForm
from desktop.engine.word_classes import is_one_person
from desktop.model import Span

_OLDEST = 116
_AGED = re.compile(
    r"\b(?:aged|age|ages|age\sof)\s(?P<others>(?:(?:\d{1,3}|[a-z]{2,9}(?:-[a-z]{3,5})?)\s?(?:,\sand|,|and|or)\s){0,6})$",
    re.IGNORECASE,
)
_LISTED = re.compile(r"[a-z]{2,9}", re.IGNORECASE)
_JOINING = frozenset(["and", "or"])
_TURNED = re.compile(r"\b(?:turn|turns|turned|turning)\s$", re.IGNORECASE)
_CLOSES = re.compile(r"\s?(?:[.,;:!?)”\"]|$|\s(?:in|on|this|last|next|and|when|while|after|before|as|she|he)\b)")
_YEARS_SHARED = re.compile(r",?\s(?:and|or)\s(?:\d{1,3}|[a-z-]{3,14})[\s-]years?[\s-](?:old|of\sage)", re.IGNORECASE)
_DIED_AT = re.compile(r"\b(?:died|dies|dead|die|death)\s(?:[\w’']{1,20}\s){0,4}(?:at|aged)\s$", re.IGNORECASE)
_WAS = re.compile(r"(?:^|[.!?”\"\n]\s?|,\s)(?:[Hh]e|[Ss]he)\s(?:was|is|will\sbe)\s$")
"""What stands before an age that ends a sentence: "He was 95.\""""
_THEN = re.compile(r"\s(?:by|when|next)\b")
_BOTH = re.compile(r",\sboth\s$")
_ENDS = re.compile(r"[,;)]|\.(?:\s|$)")
_YEARS_OLD = re.compile(r"\s?(?:yo\b|y/o\b|y\.o\.)")
_AFTER_NAME = re.compile(r"[A-Z][\w’'-]+(?:\s(?:Jr|Sr)\.)?,\s$")
_AFTER_PERSON = re.compile(r"\b(?:the|an?|his|her|their)\s(?:[\w-]{1,20}\s){0,2}([a-z]{3,20}),\s$", re.IGNORECASE)
_TENS = re.compile(r"['’]?s\b")
_OF_PERSON = re.compile(r"\b(?:an?|another|second|third)\s([a-z]{3,20})\sof\s$", re.IGNORECASE)
_WHO_WAS = re.compile(r"\bwho\s(?:was|is)\s$")
_GOES_ON = re.compile(r"\s?(?:[.,;:!?)”\"]|$)|\s(?:and|at|from|had|has|in|is|on|said|was|were|when|who)\b")
_OWNED = re.compile(
    r"\b(?P<who>my|your|his|her|our|their|the)\s(?:(?P<part>early|mid|late|low|high|upper)[\s-])?$", re.I
)
_PARTS = {"early": (0, 4), "low": (0, 4), "mid": (3, 7), "late": (6, 9), "high": (6, 9), "upper": (6, 9)}
"""The years of a decade that a word leaves, roughly."""


class Decade(NamedTuple):
    """A decade such as "her 90s": whether it is somebody's age, its first and last year, 0..9, and where it stands."""

    owned: bool
    first: int
    last: int
    span: Span


def is_age(text: str, number: Number) -> bool:
    """Whether a bare number between commas behind a name or a person, or one behind "aged" or "turned", is an age:
    "Jo Bloggs, 42, said", "the driver, 42, said", "children aged three and four"."""
    start, end = number.start, number.end
    bare = number.plain or (number.form is NumberForm.WORDS and not number.scaled and not number.article)
    if not bare or number.low is None or not 0 < number.low < _OLDEST:
        return False
    aged = _AGED.search(text, max(0, start - 64), start)
    if aged is not None and _are_numbers(aged["others"]):
        return True
    if _YEARS_SHARED.match(text, end):
        return True
    if _DIED_AT.search(text, max(0, start - 40), start) and _CLOSES.match(text, end):
        return True
    if _TURNED.search(text, max(0, start - 9), start) and _CLOSES.match(text, end):
        return True
    if not number.plain:
        return False
    if _YEARS_OLD.match(text, end):
        return True
    if _WAS.search(text, max(0, start - 16), start) and _THEN.match(text, end):
        return True
    of_person = _OF_PERSON.search(text, max(0, start - 40), start)
    if of_person is not None and is_one_person(of_person[1].lower()) and _GOES_ON.match(text, end):
        return True
    if not _ENDS.match(text, end):
        return False
    if _WAS.search(text, max(0, start - 16), start) and not text.startswith(",", end):
        return True
    if _WHO_WAS.search(text, max(0, start - 9), start):
        return True
    if _BOTH.search(text, max(0, start - 8), start):
        return True
    described = _AFTER_PERSON.search(text, max(0, start - 40), start)
    if described is not None and is_one_person(described[1]):
        return True
    return bool(_AFTER_NAME.search(text[max(0, start - 30) : start]))


def _are_numbers(listed: str) -> bool:
    """Whether the words of a list are those of numbers: "two, five and"."""
    words = (word.lower() for word in _LISTED.findall(listed))
    return all(word in number_words() for word in words if word not in _JOINING)


def years_of_decade(part: str) -> tuple[int, int]:
    """The first and last year, 0..9, that "early", "mid" or "late" leaves of a decade of life; all for another word."""
    return _PARTS.get(part.lower(), (0, 9))


def decade(text: str, number: Number) -> Decade | None:
    """What "90s" means in "her early 90s" or "the 90s": no number of seconds. None for other numbers."""
    tens = _TENS.match(text, number.end) if number.plain else None
    if tens is None or number.low is None or not Decimal(20) <= number.low <= Decimal(90) or number.low % 10:
        return None
    owner = _OWNED.search(text, max(0, number.start - 14), number.start)
    if owner is None:
        return None
    first, last = years_of_decade(owner["part"] or "")
    start = owner.start("part") if owner["part"] else number.start
    return Decade(owner["who"].lower() != "the", first, last, Span(start, tens.end()))
