"""Numbers that are somebody's age without saying "years": "Jo Bloggs, 42,", "aged five and seven", "in her 90s"."""

from __future__ import annotations

import re
from decimal import Decimal

from desktop.engine.number_atoms import number_words
from desktop.engine.number_words import Number, NumberForm
from desktop.engine.word_classes import is_one_person

_OLDEST = 116
_AGED = re.compile(
    r"\b(?:aged|age|ages|age\sof)\s(?:(?:\d{1,3}|(?P<word>[a-z]{2,9}(?:-[a-z]{3,5})?))\s?(?:,|and|or|,\sand)\s)?$",
    re.IGNORECASE,
)
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
_OWNED = re.compile(r"\b(?P<who>my|your|his|her|our|their|the)\s(?:(?:early|mid|late|low|high|upper)[\s-])?$", re.I)


def is_age(text: str, number: Number) -> bool:
    """Whether a bare number between commas behind a name or a person, or one behind "aged" or "turned", is an age:
    "Jo Bloggs, 42, said", "the driver, 42, said", "children aged three and four"."""
    start, end = number.start, number.end
    bare = number.plain or (number.form is NumberForm.WORDS and not number.scaled and not number.article)
    if not bare or number.low is None or not 0 < number.low < _OLDEST:
        return False
    aged = _AGED.search(text, max(0, start - 22), start)
    if aged is not None and (aged["word"] is None or aged["word"].lower().split("-")[0] in number_words()):
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
    if not _ENDS.match(text, end):
        return False
    if _WAS.search(text, max(0, start - 16), start) and not text.startswith(",", end):
        return True
    if _BOTH.search(text, max(0, start - 8), start):
        return True
    described = _AFTER_PERSON.search(text, max(0, start - 40), start)
    if described is not None and is_one_person(described[1]):
        return True
    return bool(_AFTER_NAME.search(text[max(0, start - 30) : start]))


def decade(text: str, number: Number) -> tuple[bool, int] | None:
    """For "90s" in "her early 90s" or "the 90s": whether it is somebody's age, and where it ends; no number of
    seconds. None for other numbers."""
    tens = _TENS.match(text, number.end) if number.plain else None
    if tens is None or number.low is None or not Decimal(20) <= number.low <= Decimal(90) or number.low % 10:
        return None
    owner = _OWNED.search(text, max(0, number.start - 14), number.start)
    return (owner["who"].lower() != "the", tens.end()) if owner else None
