"""The scope of a number: period, place, group, source, in the article's own words and in a form to compare."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeVar

from desktop.engine.dates import find_moments
from desktop.engine.lexicon import lexicon, one_of, word_set
from desktop.engine.periods import Period, Published, find_periods, is_of_speech, period_for, resolved
from desktop.engine.phrases import PhraseTable
from desktop.engine.stemming import stem
from desktop.model import Document, Scope, Span

_NAME = r"(?:(?:[A-Z]\.){2,}|[A-Z][\w’'&-]+)"
_PLACE = re.compile(
    rf"\b(?:in|In|at|At|across|Across|throughout|within|inside|near|outside|like|for|from|of|to|with)\s(?:the\s)?"
    rf"(?P<place>{_NAME}(?:\s{_NAME}){{0,3}})"
)
_AGES = re.compile(r"\b(?:aged|ages|under|over|younger than|older than)\s\d{1,3}(?:\s?(?:-|–|to)\s?\d{1,3})?\b")
_ACCORDING = re.compile(
    r"\b[Aa]ccording to\s(?:an?\s|the\s)?(?P<who>[^,;:“”\"]{2,80})"
    r"|\bciting\s(?:the\s)?(?P<cited>(?:[A-Z]|officials|police|sources|data|state media)[^,;:“”\"]{1,60})"
)
_COUNTED = re.compile(
    r"\b[Ww]ith\s(?P<share>(?:\w+\s){0,2}?[\d.,]+\s?(?:%|per\s?cent|percent)\sof\s(?:the\s|all\s)?"
    r"(?:votes?|ballots|precincts|polling\s(?:stations|places)|districts|returns)"
    r"\s(?:counted|reporting|tallied|declared|in)\b)"
)
_AHEAD = re.compile(r"\b(?:will|due|scheduled|plans?|going to|next)\b")
_WIDE = re.compile(
    rf"\b{one_of(('worldwide', 'globally', 'nationwide', 'nationally', 'around the world'))}\b", re.IGNORECASE
)
_OPENING, _CLOSING = "“„«", "”»"
_WINDOW = 400
"""Characters on either side of a number in which its scope is looked for."""
_PRONOUNS = frozenset(["he", "she", "it", "they", "we", "i", "who", "which"])
_MARKS = "'\"‘’“”`., "
_LONGEST_SOURCE = 8
"""Words of a source before the verb of saying, at most."""


_Placed = TypeVar("_Placed", Span, Period)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A claim's scope as it is shown, and the forms that are compared: the period, the day on which somebody `said` it,
    the places under one name each, the stems of the source's names, how much was `counted` when it was known ("with 40
    percent of votes counted")."""

    scope: Scope
    period: Period | None = None
    said: Period | None = None
    places: frozenset[str] = frozenset()
    source: frozenset[str] = frozenset()
    counted: str = ""


@cache
def _gazetteer() -> PhraseTable[str]:
    places = lexicon("en/scopes")["places"]
    return PhraseTable([(phrase, name) for name, phrases in places.items() for phrase in phrases])


class SentenceScopes:
    """What one sentence states about when, where and by whom; asked for each of its numbers."""

    def __init__(self, text: str, sentence: Span, published: Published | None = None) -> None:
        """`published` is the article's date, None when unknown; it gives "in April" its year and "last month" its name,
        and "on Friday" its day where nothing is said of the future."""
        self._text = text
        self._sentence = sentence
        if published is not None and _AHEAD.search(text, sentence.start, sentence.end):
            published = published._replace(day=None)
        self._periods = tuple(resolved(period, published) for period in find_periods(text, sentence))
        self._said = next((period for period in self._periods if is_of_speech(text, period)), None)
        self._source = _source(text, Span(sentence.start, min(sentence.end, sentence.start + 4 * _WINDOW)))
        self._names = _names(self._source)
        counted = _COUNTED.search(text, sentence.start, sentence.end)
        self._counted = " ".join(counted["share"].split()) if counted else ""

    def around(self, place: Span, others: Sequence[Span]) -> Surroundings:
        """The surroundings of the number at `place`; `others` are the places of the sentence's other numbers."""
        text = self._text
        sentence = Span(max(self._sentence.start, place.start - _WINDOW), min(self._sentence.end, place.end + _WINDOW))
        others = _within(others, sentence)
        period = period_for(text, place, _within(self._periods, sentence), others)
        words, places = _place(text, sentence, place)
        population = _population(text, sentence, place, others)
        if words and words.endswith("s") and places and not words.isupper() and words.lower() not in places:
            words, population = "", population or words
        scope = Scope(
            period=period.words if period else "",
            place=words,
            population=population,
            source=self._source,
            quoted=is_quoted(text, sentence, place),
        )
        return Surroundings(scope, period, self._said, places, self._names, self._counted)


def _within(items: Sequence[_Placed], frame: Span) -> Sequence[_Placed]:
    """The items, which are in text order, that begin in the frame."""
    low = bisect_left(items, frame.start, key=_begin)
    return items[low : bisect_left(items, frame.end, key=_begin)]


def _begin(item: Span | Period) -> int:
    return item.start if isinstance(item, Span) else item.span.start


def published_in(document: Document) -> Published | None:
    """When an article appeared: its stated date, else a full date that stands alone in a line near its beginning. None
    when neither tells, or when the stated date is none."""
    stated = re.match(r"((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?", document.published)
    if stated:
        return _published(int(stated[1]), int(stated[2]), int(stated[3]) if stated[3] else None)
    for line in document.text[:1500].split("\n"):
        if len(line) > 60:
            continue
        for moment in find_moments(line):
            if moment.year and moment.month and not moment.decade:
                return _published(moment.year, moment.month, moment.day)
    return None


def _published(year: int, month: int, day: int | None) -> Published | None:
    """The date without its day where the month has no such day; None where the year has no such month."""
    if not 1 <= month <= 12:
        return None
    if day is not None and not 1 <= day <= monthrange(year, month)[1]:
        day = None
    return Published(year, month, day)


def is_quoted(text: str, sentence: Span, place: Span) -> bool:
    """Whether the number stands between quotation marks inside its sentence."""
    opened = max(text.rfind(mark, sentence.start, place.start) for mark in _OPENING)
    if opened >= 0:
        closed = max(text.rfind(mark, opened, place.start) for mark in _CLOSING)
        return closed < opened
    return text.count('"', sentence.start, place.start) % 2 == 1


@lru_cache(maxsize=4096)
def place_names(words: str) -> frozenset[str]:
    """The countries and the like named in `words`, under one name each ("U.S.", "Americans": united states)."""
    found = set()
    for match in re.finditer(r"(?<!\w)\w", words):
        hit = _gazetteer().ahead(words, match.start())
        if hit and words[match.start() : hit[1]] != "us":
            found.add(hit[0])
    return frozenset(found)


def _population(text: str, sentence: Span, place: Span, others: Sequence[Span]) -> str:
    """The age group that stands close by, with no other number between: "aged 18-44"."""
    for match in _AGES.finditer(text, sentence.start, sentence.end):
        gap = (place.end, match.start()) if match.start() >= place.end else (match.end(), place.start)
        if 0 <= gap[1] - gap[0] <= 40 and not any(gap[0] <= o.start < gap[1] for o in others):
            return " ".join(match.group().split())
    return ""


def _place(text: str, sentence: Span, place: Span) -> tuple[str, frozenset[str]]:
    """The place words nearest to the number, and the names they stand for."""
    months = lexicon("en/calendar")["months"]
    weekdays = word_set("en/calendar", "weekdays")
    best, best_cost = "", 160
    for match in _PLACE.finditer(text, sentence.start, sentence.end):
        first = match["place"].split()[0].lower().rstrip(".")
        if first in months or first in weekdays:
            continue
        start, end = match.span("place")
        if start < place.end and place.start < end:
            continue
        cost = start - place.end if start >= place.end else place.start - end + 20
        cost += 0 if place_names(match["place"]) else 60
        if cost < best_cost and (match.group()[:2].lower() in ("in", "at", "ac") or place_names(match["place"])):
            best, best_cost = " ".join(match["place"].split()), cost
    wide = _WIDE.search(text[sentence.start : sentence.end])
    if wide and (not best or not place_names(best)):
        best = wide.group()
    if not best and text[sentence.start : sentence.start + 8] in ("Overall,", "Overall "):
        best = "Overall"
    if not place_names(best) and best not in ("Overall",) and not wide:
        lead = text[sentence.start : sentence.start + 40]
        found = _gazetteer().ahead(lead, 0)
        best = lead[: found[1]] if found and lead[:1].isupper() else best
    return best, place_names(best)


def _source(text: str, sentence: Span) -> str:
    """Who says it: "according to ...", or the subject of the verb of saying. "" when the sentence names nobody."""
    found = _ACCORDING.search(text, sentence.start, sentence.end)
    if found:
        return _trimmed(found["who"] or found["cited"])
    sayings = word_set("en/scopes", "sayings")
    for match in re.finditer(r"[^\W\d_]+", text[sentence.start : sentence.end]):
        if match.group().lower() not in sayings:
            continue
        before = text[sentence.start : sentence.start + match.start()].rstrip(" ,")
        quoted = before.endswith(("”", '"', "»"))  # “...,” said Mary Blank: who says it stands behind
        who = [] if quoted else re.split(r"[,;:“”\"]\s|\bthat\b", before)[-1].split()
        if not who and (
            after := re.match(r"\s([A-Z][^,.;:]{2,40})", text[sentence.start + match.end() : sentence.end])
        ):
            who = after[1].split()
        if 0 < len(who) <= _LONGEST_SOURCE and not any(word[0].isdigit() for word in who):
            return " ".join(who[-1:] if who[-1].lower() in _PRONOUNS else who).strip(_MARKS)
    return ""


def _trimmed(words: str) -> str:
    kept = re.split(r"\s(?:who|which|that|published|released|said|in|on)\s", " ".join(words.split()))[0]
    return " ".join(kept.split()[:_LONGEST_SOURCE])


def _names(source: str) -> frozenset[str]:
    stops, generic = word_set("en/words", "stops"), word_set("en/scopes", "generic_sources")
    forms = re.findall(r"[^\W\d_]+", source.lower())
    return frozenset(stem(form) for form in forms if form not in stops and form not in generic)
