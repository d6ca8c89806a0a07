"""The places that a sentence names, in its own words and under one name each: "in the U.S.", "worldwide"."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from desktop.engine.lexicon import lexicon, one_of, word_set
from desktop.engine.phrases import PhraseTable
from desktop.model import Span

_NAME = r"(?:(?:[A-Z]\.){2,}|[A-Z][\w’'&-]+)"
_PLACE = re.compile(
    r"\b(?:in|In|at|At|across|Across|throughout|within|inside|near|outside|like|for|from|of|to|(?<!,\s)with)\s"
    r"(?:both\s)?(?:the\s)?"
    r"(?:(?:(?:north|south|east|west)(?:ern|east|west|eastern|western)?|central)\s)?"
    rf"(?P<place>{_NAME}(?:\s{_NAME}){{0,3}})(?![\w’'-])(?!\s&\s)"
)
_AND = re.compile(rf"(?:,\s|,?\s(?:and|or)\s)(?:in\s)?(?:the\s)?(?P<place>{_NAME}(?:\s{_NAME}){{0,3}})(?![\w’'-])")
"""What goes on with one place more: "in the U.S. and Canada". Behind ", with" a name is who does something."""
_WIDE = re.compile(
    rf"\b{one_of(('worldwide', 'globally', 'nationwide', 'nationally', 'around the world'))}\b", re.IGNORECASE
)
_BEGINS_WIDE = frozenset(["worldwide", "globally", "nationwide", "nationally", "around"])
_FARTHEST = 160
"""Code points from a number at which a place is not said of it any more."""


@cache
def _gazetteer() -> PhraseTable[str]:
    places = lexicon("en/scopes")["places"]
    return PhraseTable([(phrase, name) for name, phrases in places.items() for phrase in phrases])


@lru_cache(maxsize=4096)
def place_names(words: str) -> frozenset[str]:
    """The countries and the like named in `words`, under one name each ("U.S.", "Americans": united states)."""
    found = set()
    for match in re.finditer(r"(?<!\w)\w", words):
        hit = _gazetteer().ahead(words, match.start())
        if hit and words[match.start() : hit[1]] != "us":
            found.add(hit[0])
    return frozenset(found)


def _listed(text: str, end: int, last: int) -> int:
    """Where a list of known places ends of which one ends here."""
    while (more := _AND.match(text, end, last)) and place_names(more["place"]):
        end = more.end()
    return end


class _Named(NamedTuple):
    start: int
    end: int
    words: str
    known: bool


class StatedPlaces:
    """What one stretch of a sentence says about where; asked for each of its numbers."""

    def __init__(self, text: str, frame: Span, letters: frozenset[str]) -> None:
        """`letters` are the runs of letters of the sentence, in lower case."""
        months, weekdays = lexicon("en/calendar")["months"], word_set("en/calendar", "weekdays")
        self._named: list[_Named] = []
        for match in _PLACE.finditer(text, frame.start, frame.end):
            place = match["place"]
            words = place.split()
            first = words[0].lower().rstrip(".")
            if first in months or first in weekdays:
                continue
            inside = match[0][:2].lower() in ("in", "at", "ac")
            known = bool(place_names(place))
            if inside or known:
                end = _listed(text, match.end(), frame.end) if known else match.end()
                self._named.append(
                    _Named(match.start("place"), end, " ".join(text[match.start("place") : end].split()), known)
                )
        wide = None if letters.isdisjoint(_BEGINS_WIDE) else _WIDE.search(text[frame.start : frame.end])
        self._wide = wide[0] if wide else ""
        self._overall = text[frame.start : frame.start + 8] in ("Overall,", "Overall ")
        lead = text[frame.start : frame.start + 40]
        found = _gazetteer().ahead(lead, 0) if lead[:1].isupper() else None
        self._lead = lead[: found[1]] if found else ""

    def nearest(self, place: Span) -> tuple[str, frozenset[str]]:
        """The place words nearest to the number at `place`, and the names they stand for."""
        best, best_cost = "", _FARTHEST
        for named in self._named:
            if named.start < place.end and place.start < named.end:
                continue
            cost = named.start - place.end if named.start >= place.end else place.start - named.end + 20
            cost += 0 if named.known else 60
            if cost < best_cost:
                best, best_cost = named.words, cost
        if self._wide and (not best or not place_names(best)):
            best = self._wide
        if not best and self._overall:
            best = "Overall"
        if not place_names(best) and best != "Overall" and not self._wide:
            best = self._lead or best
        return best, place_names(best)
