"""Dates and times of day as they stand in news text. They are the scope of a number, seldom a number themselves."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from desktop.engine.bounds import bound_before
from desktop.engine.letter_runs import letter_runs
from desktop.engine.lexicon import as_listed, lexicon, one_of, word_set
from desktop.engine.moments import Moment
from desktop.engine.spoken_times import find_spoken
from desktop.engine.time_spans import with_spans
from desktop.model import Span


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    calendar = lexicon("en/calendar")
    month = rf"(?P<month>{one_of(calendar['months'])})\b\.?"
    day = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
    year = r"(?P<year>1[5-9]\d\d|20\d\d|21\d\d)(?![\d%])"
    clock = r"(?P<hour>[0-2]?\d)(?:[:.h](?P<minute>[0-5]\d))?(?::[0-5]\d)?"
    four = r"(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)"
    zones = one_of(zone.upper() for zone in calendar["zones"])
    flags = re.IGNORECASE
    return (
        re.compile(rf"\b{month}\s{day}(?!\d|[:.,]\d)(?:,?\s(?:of\s)?{year})?", flags),
        re.compile(rf"(?<![\d.,]){day}\s(?:of\s)?{month}(?:,?\s{year})?(?!\w)", flags),
        re.compile(rf"\b{month},?\s(?:of\s)?{year}", flags),
        re.compile(r"(?<![\d/.-])(?P<day>[0-3]?\d)[/.](?P<month>[0-3]?\d)[/.](?P<year>1[5-9]\d\d|20\d\d)(?![\d/])"),
        re.compile(r"(?<![\d/.-])(?P<month>9)/(?P<day>11)(?![\d/])"),
        re.compile(r"(?<![\d/-])(?P<year>1[5-9]\d\d|20\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)"),
        re.compile(rf"(?<![\d:.,$£€]){clock}\s?(?P<half>[ap])\.?\s?m\b\.?", flags),
        re.compile(
            r"(?<![\d:.,])(?P<hour>[0-2]?\d):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?:\s?(?P<zone>GMT|UTC)\b)?(?![\d:])"
        ),
        re.compile(rf"(?<![\d:.,$£€-]){four}(?P<zone>(?:\s?(?:hours|hrs?))?\s?{zones}\b|\slocal\stime\b)"),
        re.compile(
            rf"(?:(?<=\b(?:at|by)\s)|(?<=\bfrom\s)|(?<=\b(?:since|until)\s)|(?<=\bat\sabout\s)|(?<=\()|^(?=\S+\s\S+$))"
            rf"{four}(?P<zone>\s?(?:hours|hrs?)\b)",
            flags,
        ),
        re.compile(r"(?<![\w.])(?:mid-?|late |early )?(?P<year>1[5-9]\d0|20\d0)['’]?(?P<decade>s)\b", flags),
        re.compile(r"(?<![\w.])(?P<year>(?:19|20)\d\d)s\b"),
        re.compile(r"\b(?:A\.?D|B\.?C|c|circa)\.?\s(?P<year>\d{1,4})(?:\s(?:and|to)\s\d{1,4})?(?!\w)"),
        re.compile(r"\b(?:FY|fiscal )\s?(?P<year>(?:19|20)\d\d)(?:[-–/]\d{2,4})?", flags),
        re.compile(r"(?<![\d.,$£€])(?P<year>(?:19|20)\d\d)[-–/](?:(?:19|20)\d\d|\d\d)(?![\d%.,]|\s?(?:per|kg|km|m\b))"),
    )


@cache
def _words() -> tuple[frozenset[str], ...]:
    """For each pattern the words one of which it needs, none for one that needs none."""
    months, none = frozenset(lexicon("en/calendar")["months"]), frozenset[str]()
    half, era = frozenset(("am", "pm", "m")), frozenset(("ad", "bc", "d", "c", "circa"))
    fiscal = frozenset(("fy", "fiscal"))
    zones, hours = word_set("en/calendar", "zones") | {"local"}, frozenset(("hours", "hrs", "hr"))
    return months, months, months, none, none, none, half, none, zones, hours, none, none, era, fiscal, none


_SHORT = 60
"""Texts of so many code points or fewer are remembered."""
_DIGIT = re.compile(r"\d")
_BETWEEN = re.compile(r"\d([/.:–-])(?=\d)")
_MARKS = ("", "", "", "/.", "/", "-", "", ":", "", "", "", "", "", "", "-–/")
"""For each pattern the marks between digits one of which it needs, "" for none."""
_YEAR = re.compile(r"\d{4}")
_WITH_YEAR = (False, False, True, True, False, True, False, False, True, True, True, True, False, True, True)
"""For each pattern whether it needs four digits in a row."""
_BARE_YEAR = re.compile(r"(?<![\w.,$£€¥/:+-])(?:1[6-9]\d\d|20\d\d|21[0-4]\d)(?![\w%:/]|[.,]\d)(?:-\w)?")
_PLURAL_NOUN = re.compile(r"\s(?:[a-z]+-)?[a-z]{3,}(?<!s)s\b")


def find_moments(text: str) -> tuple[Moment, ...]:
    """All dates and times of day, in text order, not overlapping; where two patterns meet the longer one stands."""
    return _short_moments(text) if len(text) <= _SHORT else _moments(text)


@lru_cache(maxsize=4096)
def _short_moments(text: str) -> tuple[Moment, ...]:
    """A date by itself is read several times: for its kind, its parts and its verdicts."""
    return _moments(text)


def _moments(text: str) -> tuple[Moment, ...]:
    found = list(find_spoken(text))
    if _DIGIT.search(text):
        found += _in_digits(text)
    return tuple(with_spans(text, _longest(found)))


def _in_digits(text: str) -> list[Moment]:
    found: list[Moment] = []
    marks, words, year = frozenset(_BETWEEN.findall(text)), letter_runs(text), _YEAR.search(text) is not None
    for pattern, between, named, dated in zip(_patterns(), _MARKS, _words(), _WITH_YEAR, strict=True):
        if (dated and not year) or (between and marks.isdisjoint(between)) or (named and words.isdisjoint(named)):
            continue
        for match in pattern.finditer(text):
            moment = _moment(match)
            if moment is not None:
                found.append(moment)
    if year:
        found += _bare_years(text)
    return found


def _longest(found: list[Moment]) -> list[Moment]:
    """In text order; where two overlap the longer one, of two alike in length the first."""
    found.sort(key=lambda moment: (moment.span.start, -moment.span.end))
    kept: list[Moment] = []
    for moment in found:
        if kept and moment.span.start < kept[-1].span.end:
            if len(moment.span) > len(kept[-1].span):
                kept[-1] = moment
            continue
        kept.append(moment)
    return kept


def _moment(match: re.Match[str]) -> Moment | None:
    parts = match.groupdict()
    span = Span(match.start(), match.end())
    months = lexicon("en/calendar")["months"]
    year = int(parts["year"]) if parts.get("year") else None
    month_text = parts.get("month")
    month = None
    if month_text:
        month = int(month_text) if month_text.isdecimal() else months[as_listed(month_text)]
        if month_text == "may":
            return None
    day = int(parts["day"]) if parts.get("day") else None
    if day is not None and month is not None and month_text and month_text.isdecimal() and month > 12 and day <= 12:
        day, month = month, day
    if month is not None and not 1 <= month <= 12:
        return None
    if day is not None and not 1 <= day <= 31:
        return None
    if parts.get("hour"):
        hour, minute = int(parts["hour"]), int(parts.get("minute") or 0)
        half = (parts.get("half") or "").lower()
        if hour > 23 or (half and not 1 <= hour <= 12):
            return None
        if half:
            hour = hour % 12 + (12 if half == "p" else 0)
        either = not half and not parts.get("zone") and 0 < hour < 13 and parts["hour"][0] != "0"
        return Moment(span, minute=hour * 60 + minute, either=either)
    return Moment(span, year, month, day, decade=bool(parts.get("decade")))


def _bare_years(text: str) -> list[Moment]:
    """Four digits that are a year: not before a plural noun ("1200 homes"), unless a word of time stands before; a
    year of our own time only gives way to people and the like ("2020 people")."""
    before_words = word_set("en/calendar", "year_before")
    persons = word_set("en/counts", "persons")
    found = []
    for match in _BARE_YEAR.finditer(text):
        before = re.search(r"(\w+)[\s(,‘'-]*$", text[max(0, match.start() - 24) : match.start()])
        timely = before is not None and before[1].lower() in before_words
        noun = _PLURAL_NOUN.match(text, match.end())
        timely = timely or (before is not None and before[1].lower() in ("the", "his", "her", "its", "their"))
        if before is not None and before[1] in word_set("en/words", "index_names"):
            continue
        recent = 1985 <= int(match.group()[:4]) <= 2040
        counted = noun is not None and noun.group().strip() not in word_set("en/words", "not_counted")
        people = re.match(r"\s(?:\w+\s)?(\w+)", text[match.end() : match.end() + 40])
        if people is not None and people[1].lower() in persons and not timely:
            continue
        if (counted and not timely and not recent) or bound_before(text, match.start()):
            continue
        found.append(Moment(Span(match.start(), match.start() + 4), year=int(match.group()[:4])))
    return found
