"""The scope of a number: period, place, group, source, in the article's own words and in a form to compare."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Sequence
from typing import TypeVar

from desktop.engine.dates import find_moments
from desktop.engine.letter_runs import letter_runs
from desktop.engine.lexicon import word_set
from desktop.engine.made_often import made_often
from desktop.engine.periods import Period, Published, begun, find_periods, is_of_speech, period_for, resolved
from desktop.engine.stated_places import StatedPlaces
from desktop.engine.stemming import stem
from desktop.model import Document, Scope, Span

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
_OPENING, _CLOSING = "“„«", "”»"
_QUOTES = _OPENING + '"'
_NAMING = frozenset(["according", "citing"])
_WITH = frozenset(["with"])
_LATER = frozenset(["will", "due", "scheduled", "plan", "plans", "going", "next"])
_OF_AGE = frozenset(["aged", "ages", "under", "over", "younger", "older"])
"""Words one of which each pattern needs; the runs of letters of a sentence are in lower case."""
_WINDOW = 400
"""Characters on either side of a number in which its scope is looked for."""
_PRONOUNS = frozenset(["he", "she", "it", "they", "we", "i", "who", "which"])
_JOINING = frozenset(["and", "but", "or", "so", "yet", "while", "as"])
_OF_SAYING = frozenset(["also", "later", "then", "now", "only", "once", "have", "has", "had", "would"])
_MARKS = "'\"‘’“”`., "
_LONGEST_SOURCE = 8
"""Words of a source before the verb of saying, at most."""


_Placed = TypeVar("_Placed", Span, Period)


@made_often()
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


class SentenceScopes:
    """What one sentence states about when, where and by whom; asked for each of its numbers."""

    def __init__(self, text: str, sentence: Span, published: Published | None = None) -> None:
        """`published` is the article's date, None when unknown; it gives "last month" its name, and "in April" its year
        and "on Friday" its day where nothing is said of the future."""
        self._text = text
        self._sentence = sentence
        self._letters = letters = letter_runs(sentence.of(text))
        self._places: tuple[Span, StatedPlaces] | None = None
        ahead = not letters.isdisjoint(_LATER) and _AHEAD.search(text, sentence.start, sentence.end) is not None
        self._periods = tuple(
            begun(text, resolved(period, published, ahead=ahead)) for period in find_periods(text, sentence)
        )
        self._said = next((period for period in self._periods if is_of_speech(text, period)), None)
        self._source = _source(text, Span(sentence.start, min(sentence.end, sentence.start + 4 * _WINDOW)), letters)
        self._names = _names(self._source)
        self._quotes = any(text.find(mark, sentence.start, sentence.end) >= 0 for mark in _QUOTES)
        counted = None if letters.isdisjoint(_WITH) else _COUNTED.search(text, sentence.start, sentence.end)
        self._counted = " ".join(counted["share"].split()) if counted else ""

    def around(self, place: Span, others: Sequence[Span]) -> Surroundings:
        """The surroundings of the number at `place`; `others` are the places of the sentence's other numbers."""
        text = self._text
        sentence = Span(max(self._sentence.start, place.start - _WINDOW), min(self._sentence.end, place.end + _WINDOW))
        others = _within(others, sentence)
        period = period_for(text, place, _within(self._periods, sentence), others)
        if period is not None and period.basis == "year" and _is_time_of_day(place.of(text)):
            period = None  # "opened in 2009, collapsed at 5.25 p.m."
        if self._places is None or self._places[0] != sentence:  # the same for most numbers of a sentence
            self._places = sentence, StatedPlaces(text, sentence, self._letters)
        words, places = self._places[1].nearest(place)
        aged = not self._letters.isdisjoint(_OF_AGE)
        population = _population(text, sentence, place, others) if aged else ""
        if words and words.endswith("s") and places and not words.isupper() and words.lower() not in places:
            words, population = "", population or words
        scope = Scope(
            period=period.words if period else "",
            place=words,
            population=population,
            source=self._source,
            quoted=self._quotes and is_quoted(text, sentence, place),
        )
        return Surroundings(scope, period, self._said, places, self._names, self._counted)


def _is_time_of_day(words: str) -> bool:
    return any(moment.minute is not None for moment in find_moments(words))


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


def _population(text: str, sentence: Span, place: Span, others: Sequence[Span]) -> str:
    """The age group that stands close by, with no other number between: "aged 18-44"."""
    for match in _AGES.finditer(text, sentence.start, sentence.end):
        gap = (place.end, match.start()) if match.start() >= place.end else (match.end(), place.start)
        if 0 <= gap[1] - gap[0] <= 40 and not any(gap[0] <= o.start < gap[1] for o in others):
            return " ".join(match.group().split())
    return ""


def _source(text: str, sentence: Span, letters: frozenset[str]) -> str:
    """Who says it: "according to ...", or the subject of the verb of saying. "" when the sentence names nobody.
    `letters` are its runs of letters, in lower case."""
    found = None if letters.isdisjoint(_NAMING) else _ACCORDING.search(text, sentence.start, sentence.end)
    if found:
        return _trimmed(found["who"] or found["cited"])
    sayings = word_set("en/scopes", "sayings")
    if letters.isdisjoint(sayings):
        return ""
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
        if who and who[-1].lower() == "to":  # "waited too long to say so": nobody is quoted
            continue
        if 0 < len(who) <= _LONGEST_SOURCE and not any(word[0].isdigit() for word in who):
            return _speaker(who)
    return ""


def _speaker(words: Sequence[str]) -> str:
    """Who says it, of the words before the verb: without those that belong to the verb ("Mrs Blank has also") and what
    joins the sentence to another. "" for a pronoun, and where "and" goes on with another verb's subject ("The firm shut
    the hall and said")."""
    begin, end = 0, len(words)
    while begin < end and words[end - 1].lower() in _OF_SAYING:
        end -= 1
    while begin < end and words[begin].lower() in _JOINING:
        begin += 1
    if begin == end or words[end - 1].lower() in _PRONOUNS | _JOINING:
        return ""
    return " ".join(words[begin:end]).strip(_MARKS)


def _trimmed(words: str) -> str:
    kept = re.split(r"\s(?:who|which|that|published|released|said|in|on)\s", " ".join(words.split()))[0]
    words_kept = kept.split()[:_LONGEST_SOURCE]
    if words_kept and words_kept[-1].find(".") == len(words_kept[-1]) - 1:  # the sentence's, and not that of "U.S."
        words_kept[-1] = words_kept[-1][:-1]
    return " ".join(words_kept)


def _names(source: str) -> frozenset[str]:
    stops, generic = word_set("en/words", "stops"), word_set("en/scopes", "generic_sources")
    forms = re.findall(r"[^\W\d_]+", source.lower())
    return frozenset(stem(form) for form in forms if form not in stops and form not in generic)
