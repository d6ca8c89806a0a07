"""The scope of a number: period, place, group, source, in the article's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.engine.clauses import Word
from desktop.engine.dates import Moment
from desktop.engine.lexicon import lexicon
from desktop.engine.phrases import PhraseTable
from desktop.model import Scope, Span

_PERIOD = re.compile(
    r"\b(?:in|during|over|within|for)\s(?:the\s)?(?:(?:past|last|recent|previous|first|next)\s)?(?:\d+|\w+)\s(?:months?|years?|weeks?|days?|decades?)"
    r"(?:\s(?:to|until|through|ending|ended|up to)\s(?:[A-Z][a-z]+|the end of)(?:\s\d{1,4}(?:,?\s\d{4})?)?)?"
    r"|\b(?:over|in|during)\s(?:the\s)?(?:recent|past|last|previous)\s(?:months?|years?|weeks?|days?|decades?)"
    r"|\b(?:last|this|next|previous|the same)\s(?:year|month|week|quarter|decade|season|summer|winter|spring|autumn|fall)"
    r"|\b(?:since|in|by|during|from|until|before|after)\s(?:late |early |mid-)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{1,2})?,?\s?)?(?:(?:19|20)\d\d(?:\s(?:and|to|-|–)\s(?:19|20)\d\d)?)"
    r"|\b(?:since|in|by|during|until)\s(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{1,2})?"
    r"|\b(?:on\s)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today)\b"
)
_SOURCE_AFTER = re.compile(
    r"\baccording to (?:the |a |an )?((?:[A-Z][\w’'.-]*|of|for|and|the|data|published|by|officials?|sources?)(?:\s(?=\S)(?:[A-Z][\w’'.-]*|of|for|and|the|data|published|by|officials?|sources?))*)"
)
_SAID = re.compile(r"\b((?:[A-Z][\w’'.&-]*\s){1,4})(?:said|says|told|reported|reports|estimated|estimates|announced)\b")
_PLACE = re.compile(
    r"\b(?:in|at|across|throughout|within|inside|near|outside)\s(?:the\s)?((?:U\.S\.|U\.K\.|[A-Z][\w’'-]+)(?:\s(?:[A-Z][\w’'-]+|of\s(?:the\s)?[A-Z][\w’'-]+))*)"
)
_CALENDAR = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
_OPENING, _CLOSING = "“„«", "”»"


@dataclass(frozen=True, slots=True)
class Rate:
    """The base of a running figure: "yearly", with the words that say so."""

    name: str
    words: str


@cache
def _rates() -> PhraseTable[str]:
    return PhraseTable(
        [(phrase, name) for name, phrases in lexicon("en/scopes")["rates"].items() for phrase in phrases]
    )


@cache
def _places() -> PhraseTable[str]:
    return PhraseTable(
        [(phrase, name) for name, phrases in lexicon("en/scopes")["places"].items() for phrase in phrases]
    )


def scope_of(text: str, sentence: Span, place: Span, moments: Sequence[Moment] = ()) -> Scope:
    """The scope of the number at `place` as its sentence states it; what it does not state is ""."""
    return Scope(
        period=_nearest_period(text, sentence, place),
        place=_nearest(_PLACE, text, sentence, place, 1, skip=_CALENDAR),
        source=_source(text, sentence),
        quoted=is_quoted(text, sentence, place),
    )


def rate_of(text: str, place: Span, sentence: Span) -> str:
    """ "yearly", "daily", ... when words right beside the number say that it is a rate over time, else ""."""
    for start in range(place.end, min(place.end + 40, sentence.end)):
        if (start == place.end or not text[start - 1].isalnum()) and (found := _rates().ahead(text, start)):
            return found[0]
    return ""


def place_names(words: str) -> frozenset[str]:
    """The countries and the like named in `words`, under one name each ("U.S.", "Americans": united states)."""
    found = set()
    for match in re.finditer(r"\b\w", words):
        if hit := _places().ahead(words, match.start()):
            form = words[match.start() : hit[1]]
            if form != "us":
                found.add(hit[0])
    return frozenset(found)


def is_quoted(text: str, sentence: Span, place: Span) -> bool:
    """Whether the number stands between quotation marks inside its sentence."""
    opened = max(text.rfind(mark, sentence.start, place.start) for mark in _OPENING)
    if opened >= 0:
        closed = max(text.rfind(mark, opened, place.start) for mark in _CLOSING)
        return closed < opened
    return text.count('"', sentence.start, place.start) % 2 == 1


def _nearest_period(text: str, sentence: Span, place: Span) -> str:
    running = ""
    for start in range(place.start, min(place.end + 40, sentence.end)):
        if (start == place.start or not text[start - 1].isalnum()) and (found := _rates().ahead(text, start)):
            running = text[start : found[1]]
            break
    stated = _nearest(_PERIOD, text, sentence, place, 0)
    return stated or running


def _nearest(
    pattern: re.Pattern[str], text: str, sentence: Span, place: Span, group: int, skip: re.Pattern[str] | None = None
) -> str:
    best, best_distance = "", 1 << 30
    for match in pattern.finditer(text, sentence.start, sentence.end):
        if skip and skip.match(match[group]):
            continue
        distance = match.start() - place.end if match.start() >= place.end else (place.start - match.end()) * 2
        if match.start() < place.end and match.end() > place.start:
            continue
        if distance < best_distance:
            best, best_distance = match[group], distance
    return " ".join(best.split())


def _source(text: str, sentence: Span) -> str:
    found = _SOURCE_AFTER.search(text, sentence.start, sentence.end)
    if found:
        return " ".join(found[1].split())
    said = _SAID.search(text, sentence.start, sentence.end)
    return " ".join(said[1].split()) if said else ""


def words_hold(words: Sequence[Word], forms: frozenset[str]) -> bool:
    return any(word.form in forms for word in words)
