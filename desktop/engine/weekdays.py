"""Weekdays that contradict: the calendar, inside one article; each other, in sentences that tell the same thing, of two
articles or of one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import combinations

from desktop.engine.dates import find_moments
from desktop.engine.event_dates import anchors
from desktop.engine.lexicon import lexicon, one_of, word_set
from desktop.engine.moments import Moment
from desktop.engine.periods import Published
from desktop.engine.scopes import published_in
from desktop.engine.sentence_similarity import similarity
from desktop.engine.stemming import base
from desktop.engine.story_words import story_words
from desktop.model import Check, Contradiction, Document, Match, Place, Segment, SegmentKind, Severity, Span, Telling

LONGEST = 5000
"""Code points: a longer "sentence" is a table."""
_FIRST_YEAR = 1800
"""Before it, weekdays follow one calendar here and another there."""
_ALIKE = 0.3
_PARTS_ALIKE, _PART = 0.4, 6
"""The same of the parts of two matched sentences in which the weekdays stand, and how many words they need: one
sentence may say much more besides."""
_NAMES = 2
"""Names or figures that two sentences of one article share where their weekdays may be those of one event."""
_MOST = 60
"""Weekdays of one article that hang on one word, beyond which they are those of a calendar."""
SHORTEST = 8
"""Words: a shorter sentence is a date line."""
_HALF_YEAR = 6
"""Months: the nearest 30 December, seen from January, is that of the year before."""
_WEEK = 6
"""Days between two articles from which a weekday may be that of another week,"""
_MONTH = 28
"""and an event of a month another one."""
_MONTHS_ALIKE = 0.45
WEEKDAYS = 7
"""The number of weekdays, and in a Mention the number of January."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A weekday or a month alone in a sentence: `day` 0..6 from Monday, or 7..18 from January, `hangs_on` the stems of
    the words it belongs to; of a month also the `names` of its sentence and how many it counts there; of a weekday the
    `part` of the sentence in which it stands, between marks and conjunctions."""

    sentence: Place
    span: Span
    day: int
    hangs_on: frozenset[str]
    names: frozenset[str] = frozenset()
    counts: frozenset[Decimal] = frozenset()
    part: str = ""

    @property
    def month(self) -> bool:
        """Whether it is one of a month."""
        return self.day >= WEEKDAYS


def read_weekdays(
    document: Document, segments: Sequence[Segment], check: Callable[[], None] = lambda: None
) -> list[Mention]:
    """The weekdays that the sentences of `document` name, but for those on which somebody spoke, in text order.
    `segments` are its own. `check` is called for each sentence and may raise."""
    found: list[Mention] = []
    if not any(map(document.text.__contains__, _days())):  # a tenth of what the pattern costs
        return found
    for sentence in _sentences(segments):
        check()
        text = sentence.span.of(document.text)
        if not _full().search(text) or len(text.split()) < SHORTEST:
            continue
        for match in _full().finditer(text):
            span = Span(match.start(), match.end())
            hangs_on = anchors(text, span)
            if hangs_on & saying():
                continue
            mention = Mention(
                Place(document.id, sentence.span),
                span.shifted(sentence.span.start),
                _number(match[0]),
                hangs_on,
                part=_part(text, span),
            )
            found.append(mention)
    return found


def against_the_calendar(
    document: Document, segments: Sequence[Segment], check: Callable[[], None] = lambda: None
) -> list[Contradiction]:
    """Weekdays written beside a date that fell on another day, in text order. A date without a year is taken in the
    year next to the article's own date; without that, nothing is said. `check` is called for each sentence and may
    raise."""
    found = []
    if not any(map(document.text.__contains__, _beginnings())):
        return []
    published = published_in(document)
    for sentence in _sentences(segments):
        check()
        text = sentence.span.of(document.text)
        for day, moment in _dated(text):
            when = _date(moment, published)
            if when is None or when.weekday() == _number(day[0]):
                continue
            said, told = Span(*day.span()), moment.span
            marks = tuple(span.shifted(sentence.span.start) for span in sorted((said, told)))
            telling = Telling(Place(document.id, sentence.span), marks)
            arguments = (
                ("date", told.of(text) + ("" if moment.year else f" {when.year}")),
                ("said", _name(_number(day[0]))),
                ("right", _name(when.weekday())),
            )
            severity = Severity.MEDIUM if moment.year else Severity.LOW
            found.append(Contradiction(Check.DATES, "wrong-weekday", severity, (telling,), (telling,), arguments))
    return found


def other_days(
    mentions: Sequence[Mention],
    matches: Sequence[Match],
    published: Mapping[str, date | None],
    check: Callable[[], None] = lambda: None,
) -> list[Contradiction]:
    """Weekdays that two matched sentences give to the same thing, each pair of days for one word once.

    `mentions` are in document order, then text order; `published` are the articles' days by id, None where unknown,
    in document order. Both weekdays must hang on the same word, neither may stand in the other sentence, and the
    articles must not be a week apart. `check` is called for each match and may raise.
    """
    own: defaultdict[str, list[Mention]] = defaultdict(list)
    for one in mentions:
        own[one.sentence.document_id].append(one)
    order = {document_id: number for number, document_id in enumerate(published)}
    groups: dict[tuple[str, int, int], tuple[float, tuple[Mention, Mention], set[Mention]]] = {}
    for match in matches:
        check()
        apart = _days_apart(*(published[p.document_id] for p in (match.left, match.right)))
        left, right = list(_inside(match.left, own)), list(_inside(match.right, own))
        days = [{one.day for one in side} for side in (left, right)]
        for a in left:
            for b in right:
                shared = a.hangs_on & b.hangs_on
                if (
                    not shared
                    or a.day in days[1]
                    or b.day in days[0]
                    or not _of_one_event(a, b, match.similarity, apart)
                    or not (match.similarity >= _ALIKE or _parts_alike(a, b))
                ):
                    continue
                key = (min(shared), min(a.day, b.day), max(a.day, b.day))
                best = groups.get(key, (0.0, (a, b), set()))
                pair = (a, b) if match.similarity > best[0] else best[1]
                groups[key] = max(match.similarity, best[0]), pair, best[2] | {a, b}
    return [_other_day(pair, held, order) for _, pair, held in groups.values()]


def told_twice(
    document: Document, mentions: Sequence[Mention], check: Callable[[], None] = lambda: None
) -> list[Contradiction]:
    """Weekdays that two sentences of one article give to the same thing, each pair of days for one word once: both hang
    on the same word, and the sentences are alike and share two names or figures. `mentions` are the article's own, in
    text order. `check` is called for each pair of days and may raise."""
    by_word: defaultdict[str, list[Mention]] = defaultdict(list)
    for one in mentions:
        for word in sorted(one.hangs_on):
            by_word[word].append(one)
    found: dict[tuple[str, int, int], tuple[Mention, Mention]] = {}
    for word, group in sorted(by_word.items()):
        for a, b in combinations(group[:_MOST], 2):
            if a.day == b.day or a.sentence == b.sentence:
                continue
            check()
            left, right = a.sentence.span.of(document.text), b.sentence.span.of(document.text)
            if len(story_words(left) & story_words(right)) < _NAMES:
                continue
            alike = similarity(left, right)
            if alike >= _ALIKE and _of_one_event(a, b, alike, 0):
                found.setdefault((word, min(a.day, b.day), max(a.day, b.day)), (a, b))
    pairs = dict.fromkeys(found.values())
    return [_other_day(pair, set(pair), {document.id: 0}) for pair in pairs]


def _other_day(pair: tuple[Mention, Mention], held: set[Mention], order: Mapping[str, int]) -> Contradiction:
    ordered = sorted(held, key=lambda one: (order[one.sentence.document_id], one.span))
    return Contradiction(
        Check.DATES,
        "other-date",
        Severity.MEDIUM,
        tuple(Telling(one.sentence, (one.span,)) for one in ordered),
        tuple(Telling(one.sentence, (one.span,)) for one in pair),
        (("dates", " | ".join(dict.fromkeys(_name(one.day) for one in ordered))),),
    )


def _inside(place: Place, own: Mapping[str, Sequence[Mention]]) -> Iterator[Mention]:
    group = own.get(place.document_id, ())
    for one in group[bisect_left(group, place.span.start, key=lambda one: one.sentence.span.start) :]:
        if one.sentence.span.start >= place.span.end:
            return
        yield one


def day_of(document: Document) -> date | None:
    """The day on which the article appeared, None where it is not known."""
    told = published_in(document)
    return date(told.year, told.month, told.day) if told and told.day else None


def _days_apart(one: date | None, other: date | None) -> int:
    """The days between two articles, 0 where one has no date."""
    return abs((one - other).days) if one is not None and other is not None else 0


def _of_one_event(a: Mention, b: Mention, alike: float, apart: int) -> bool:
    """Whether two weekdays, or two months, of sentences so alike, of articles so many days apart, may tell when one
    thing was. Much happens every month: there the sentences must be more alike, share a name and count the same."""
    if a.month != b.month:
        return False
    if not a.month:
        return apart < _WEEK
    one_count = not a.counts or not b.counts or not a.counts.isdisjoint(b.counts)
    return apart < _MONTH and alike >= _MONTHS_ALIKE and one_count and not a.names.isdisjoint(b.names)


def _part(text: str, span: Span) -> str:
    """The part of a sentence in which `span` stands."""
    start = max((one.end() for one in _PARTING.finditer(text, 0, span.start)), default=0)
    behind = _PARTING.search(text, span.end)
    return text[start : behind.start() if behind else len(text)]


def _parts_alike(a: Mention, b: Mention) -> bool:
    """Whether what stands around two weekdays is nearly the same."""
    return min(len(one.part.split()) for one in (a, b)) >= _PART and similarity(a.part, b.part) >= _PARTS_ALIKE


def _sentences(segments: Sequence[Segment]) -> Iterator[Segment]:
    return (one for one in segments if one.kind is SegmentKind.SENTENCE and len(one.span) <= LONGEST)


def _dated(text: str) -> Iterator[tuple[re.Match[str], Moment]]:
    """Each weekday that stands beside a date with a month in letters."""
    if not _any().search(text):
        return
    moments = [one for one in find_moments(text) if one.day and one.month and any(map(str.isalpha, one.span.of(text)))]
    if not moments:
        return
    starts = {one.span.start: one for one in moments}
    ends = {one.span.end: one for one in moments}
    for match in _any().finditer(text):
        before = _GAP_BEFORE.match(text, match.end())
        behind = _GAP_BEHIND.search(text, max(0, match.start() - 3), match.start())
        moment = starts.get(before.end()) if before else None
        if moment is None and behind:
            moment = ends.get(behind.start())
        if moment is not None:
            yield match, moment


def _date(moment: Moment, published: Published | None) -> date | None:
    if moment.month is None or moment.day is None:
        return None
    year = moment.year
    if year is None and published is not None:
        away = published.month - moment.month
        year = published.year + (away > _HALF_YEAR) - (away < -_HALF_YEAR)
    if year is None or year < _FIRST_YEAR:
        return None
    try:
        return date(year, moment.month, moment.day)
    except ValueError:
        return None  # the 31st of a month of 30 days: another mistake than this check is for


_PARTING = re.compile(r"[,;:()–—]|\s-\s|\s(?:and|but|while|when|as|after|before|which|who)\s")
_GAP_BEFORE = re.compile(r"\.?,?\s+(?:the\s+)?")
_GAP_BEHIND = re.compile(r",?\s\(?$")


@cache
def _days() -> tuple[str, ...]:
    return tuple(name.capitalize() for name in lexicon("en/calendar")["weekdays"])


@cache
def _beginnings() -> tuple[str, ...]:
    """What each name of a weekday begins with, short or long."""
    return tuple(name[:3] for name in _days())


@cache
def _full() -> re.Pattern[str]:
    return re.compile(rf"\b{one_of(_days())}\b")


@cache
def _any() -> re.Pattern[str]:
    return re.compile(rf"\b{one_of((*_days(), 'Tues', 'Thurs', 'Thur', *_beginnings()))}\b")


@cache
def saying() -> frozenset[str]:
    """The stems of words of speaking: people speak of a thing on many days."""
    return frozenset(base(word) for word in word_set("en/calendar", "saying"))


def _number(name: str) -> int:
    return [day[:3] for day in lexicon("en/calendar")["weekdays"]].index(name.lower()[:3])


def _name(number: int) -> str:
    names = (*lexicon("en/calendar")["weekdays"], *full_months())
    return str(names[number]).capitalize()


@cache
def full_months() -> tuple[str, ...]:
    """The names of the months, not their short forms, in lower case, from January."""
    months: Mapping[str, int] = lexicon("en/calendar")["months"]
    return tuple(next(name for name, place in months.items() if place == number) for number in range(1, 13))
