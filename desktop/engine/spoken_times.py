"""Times of day in words: "half past three", "four o'clock in the morning", "just before noon", "7 on Monday night"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop.engine.lexicon import as_listed, lexicon, one_of, word_set
from desktop.engine.moments import HALF_DAY, Moment
from desktop.engine.word_classes import is_stop, is_verb, movements
from desktop.model import Span

# Each kind is looked for only where a piece of its words stands at all: that costs next to nothing.
_NAMED = {"noon": HALF_DAY, "midday": HALF_DAY, "midnight": 0}
_PARTS_OF_DAY = ("morning", "noon", "evening", "night", "hours")
_REACH = 60
"""Code points before a word in which its time is looked for."""
_SPOKEN_MINUTES = frozenset((5, 10, 20, 25))
"""Minutes that need no word: "ten past six"."""
_NAMED_TIME = re.compile(r"(?:noon|midday|midnight)(?![\w-])")
_LED_TO_NAMED = re.compile(
    r"\b(?:(?P<twelve>12|twelve)|at|around|about|by|before|after|until|till|since|from|to|towards?|near|nearly|almost|"
    r"past|between|just|exactly|was|is|(?:[ap]\.?m\.?|noon|midday|midnight|clock)\sand)\s$",
    re.IGNORECASE,
)
_AT = re.compile(
    r"\b(?:(?P<level>[^\W\d_]+)\s)?(?:at|until|till|before|after|since)\s(?:(?:about|around|exactly)\s)?$", re.I
)
_AROUND = re.compile(r"\b(?:around|about|nearly|almost|it\s(?:was|is))\s$", re.IGNORECASE)
_IT_WAS = re.compile(r"\bit\s(?:was|is)\s(?:(?:about|around|nearly|almost|only|just)\s)?$", re.IGNORECASE)
_BY = re.compile(r"\bby\s$", re.IGNORECASE)
_RANGED = re.compile(r"\b(?:from|between|by|of)\s$", re.IGNORECASE)
_OPENED = re.compile(
    r"(?:\b(?P<level>[^\W\d_]+)\s)?\b(?:from|between)\s\S{1,8}\s(?:to|and|until|till)\s$", re.IGNORECASE
)
_DAY_OF_PART = re.compile(r"\b(?P<day>[A-Z][a-z]{2,5}day|this|that|yesterday|tomorrow|last)\s$", re.IGNORECASE)
_CLOSE = re.compile(r"\s?(?:[.,](?!\d)|[;:!?)\]…—–\"”’']|$)")
_FOLLOWER = re.compile(r"\s{1,3}([^\W\d_]+)")


@cache
def hours() -> dict[str, int]:
    """The hours as they are written: "1" to "12", "one" to "twelve"."""
    small = lexicon("en/numbers")["small"].items()
    return {word: value for word, value in small if 1 <= value <= 12} | {str(hour): hour for hour in range(1, 13)}


@cache
def _minutes() -> dict[str, int]:
    """The minutes as they are written: "1" to "29", "one" to "twenty-nine"."""
    lists = lexicon("en/numbers")
    small = {word: value for word, value in lists["small"].items() if value}
    tens = {f"twenty{gap}{word}": 20 + value for word, value in small.items() if value < 10 for gap in "- "}
    return small | {"twenty": 20} | tens | {str(minute): minute for minute in range(1, 30)}


@cache
def hour_pattern() -> str:
    """A pattern, not yet compiled, for an hour in figures or words, as the group `hour`."""
    return rf"(?P<hour>1[0-2]|[1-9]|{one_of(word for word in hours() if word.isalpha())})"


@cache
def _turn() -> re.Pattern[str]:
    """ "past nine", "to noon"; in small letters, so that the search leaps from one such word to the next."""
    hour = rf"(?:{hour_pattern()}|(?P<named>noon|midday|midnight))(?![\w-]|[.,:]\d)"
    return re.compile(rf"(?P<turn>past|to|after|before)\s{hour}")


@cache
def _share() -> re.Pattern[str]:
    """What is past the hour, or left of it: "half", "a quarter", "twelve minutes", "ten"."""
    count = rf"(?<![\w.,:$£€-])(?P<count>[12]\d|[1-9]|{one_of(word for word in _minutes() if word[0].isalpha())})"
    return re.compile(rf"(?:\b(?P<half>half)|\b(?:a\s)?quarter|{count}(?P<said>[\s-]minutes?)?)\s$", re.IGNORECASE)


@cache
def _oclock() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,:$£€-]){hour_pattern()}\so\s?['’‘]?\s?$", re.IGNORECASE)


@cache
def _halved() -> re.Pattern[str]:
    """ "eight a.m."; with digits it is no affair of words."""
    hour = one_of(word for word in hours() if word.isalpha())
    return re.compile(rf"(?<![\w-])(?P<hour>{hour})\s[ap]\.?m\b", re.IGNORECASE)


@cache
def _before_part() -> str:
    """What stands between a time and the part of the day: "in the", "on Tuesday", "this"."""
    weekday = one_of(name.capitalize() for name in lexicon("en/calendar")["weekdays"])
    day = rf"(?:on\s)?(?:(?:early|late)\s)?(?:{weekday}|this|that|yesterday|tomorrow|last|the\s(?:next|same|following))"
    return rf",?\s(?:(?P<safe>in\sthe|at)|{day})\s(?:(?:early|late|small)\s)?"


@cache
def _tail() -> re.Pattern[str]:
    """What may follow a time: "o'clock", and the part of the day."""
    part = r"(?P<part>morning|afternoon|evening|night|hours)(?![\w-])"
    return re.compile(
        rf"(?:\so['’‘]clock)?(?:{_before_part()}{part}|,?\s(?P<now>tonight)\b|\s?(?P<half>[ap])\.?\s?m\b\.?)?"
    )


@cache
def _behind() -> re.Pattern[str]:
    """A time right behind a part of the day: "at 9", "at 9.30"."""
    return re.compile(
        rf",?\sat\s(?:(?P<at>1[0-2]|[1-9])[:.](?P<minute>[0-5]\d)|{hour_pattern()})(?![\w-])", re.IGNORECASE
    )


@cache
def _bare() -> re.Pattern[str]:
    """A time right before a part of the day: "six in the", "9:30 on Monday"."""
    time = rf"(?:(?P<at>1?\d)(?P<mark>[:.])(?P<minute>[0-5]\d)|{hour_pattern()})"
    return re.compile(rf"(?<![\w.,:$£€-]){time}(?:{_before_part()}|,?\s)$", re.IGNORECASE)


def find_spoken(text: str) -> Iterator[Moment]:
    """The times of day of a sentence that are told with a word, in no order; where some overlap the longest counts.
    What only the words before it make a time ("at noon") is also one where nothing else stands in the text."""
    if "past " in text or " to " in text or "minute" in text:
        for match in _turn().finditer(text):
            yield from _turned(text, match)
    if "clock" in text:
        for clock in re.finditer("clock(?![a-z])", text):
            if hour := _oclock().search(text, max(0, clock.start() - 12), clock.start()):
                yield _timed(text, hour.start(), clock.end(), hours()[as_listed(hour["hour"])] * 60)
    if "a.m" in text or "p.m" in text or " pm" in text:
        for match in _halved().finditer(text):
            yield _timed(text, match.start(), match.end("hour"), hours()[as_listed(match["hour"])] * 60)
    if "noon" in text or "mid" in text:
        yield from _named(text)
    if any(map(text.__contains__, _PARTS_OF_DAY)):
        for part in re.finditer("morning|afternoon|evening|tonight|night|hours", text):
            yield from _in_part(text, part.start())
            yield from _behind_part(text, part)


def _turned(text: str, match: re.Match[str]) -> Iterator[Moment]:
    """ "half past three", "a quarter to nine", "twelve minutes past nine", "at five to four"."""
    part = _share().search(text, max(0, match.start() - _REACH), match.start())
    if part is None:
        return
    past, said = match["turn"] in ("past", "after"), bool(part["said"])
    tail = _tail().match(text, match.end())
    end = tail.end() if tail else match.end()
    if not part["half"]:
        if match["turn"] in ("after", "before") and not said:
            return
        if not (match["turn"] == "past" and (said or not part["count"])):
            ends = end > match.end() or (_goes_on(text, end) and (said or match["hour"] not in ("one", "1")))
            if not ends or not (_is_told(text, part, said, end > match.end()) or _is_all(text, part.start(), end)):
                return
    elif match["turn"] != "past":
        return
    minutes = 30 if part["half"] else _minutes()[as_listed(part["count"])] if part["count"] else 15
    if match["named"]:
        minute = (_NAMED[match["named"]] + (minutes if past else -minutes)) % (2 * HALF_DAY)
        yield Moment(Span(part.start(), match.end()), minute=minute)
        return
    hour = hours()[as_listed(match["hour"])] * 60
    yield _timed(text, part.start(), match.end(), hour + minutes if past else hour - minutes)


def _is_told(text: str, part: re.Match[str], said: bool, daily: bool) -> bool:
    """Whether the words before say that "five to four" is a time and no vote, range or price. `said` says that it has
    the word "minutes", `daily` that a part of the day follows."""
    before = (max(0, part.start() - _REACH), part.start())
    if said:
        return _RANGED.search(text, *before) is None
    if part["count"] and _minutes()[as_listed(part["count"])] not in _SPOKEN_MINUTES:
        return False
    at = _AT.search(text, *before)
    if at is not None:
        return not _is_level(at)
    if not part["count"] and _IT_WAS.search(text, *before):
        return True
    return daily and _AROUND.search(text, *before) is not None


def _is_level(lead: re.Match[str]) -> bool:
    """Whether the word before tells where a figure stands: "the toll stood at 11 on Monday night"."""
    word = (lead["level"] or "").lower()
    return word in word_set("en/calendar", "levels") or word in movements()


def _is_all(text: str, start: int, end: int) -> bool:
    return start == 0 and end == len(text)


def _goes_on(text: str, end: int) -> bool:
    """Whether what follows counts nothing: a mark, a weekday, or a word such as "when"."""
    if _CLOSE.match(text, end):
        return True
    word = _FOLLOWER.match(text, end)
    if word is None:
        return False
    form = word[1].lower()
    return form in word_set("en/calendar", "clock_follows") or form in word_set("en/calendar", "weekdays")


def _timed(text: str, start: int, end: int, minute: int) -> Moment:
    """The time on the face of a clock, with the half of the day that the words behind it tell."""
    face = minute % HALF_DAY
    tail = _tail().match(text, end)
    if tail is None or tail.end() == end:
        return Moment(Span(start, end), minute=face, either=True)
    later = _later(face // 60, tail["part"] or tail["now"] or tail["half"] or "")
    return Moment(Span(start, tail.end()), minute=face + later if later is not None else face, either=later is None)


def _later(hour: int, part: str) -> int | None:
    """What a part of the day adds to the hours 0..11, in minutes; None where that is not plain."""
    if part in ("a", "morning", "hours"):
        return 0
    if part == "p" or (part == "afternoon" and hour < 8) or (part == "evening" and hour > 3):
        return HALF_DAY
    if part in ("night", "tonight") and hour != 5:
        return HALF_DAY if hour > 5 else 0
    return None


def _named(text: str) -> Iterator[Moment]:
    """ "noon" and the like, behind a preposition; "12 noon"."""
    for named in _NAMED_TIME.finditer(text):
        lead = _LED_TO_NAMED.search(text, max(0, named.start() - 12), named.start())
        if not lead and not _is_all(text, *named.span()):
            continue
        if not _goes_on(text, named.end()):
            follower = _FOLLOWER.match(text, named.end())
            if follower is None:
                continue
            form = follower[1].lower()
            if not (follower[1][0].isupper() or is_stop(form) or is_verb(form)):
                continue
        start = lead.start() if lead and lead["twelve"] else named.start()
        yield Moment(Span(start, named.end()), minute=_NAMED[named.group()])


def _in_part(text: str, place: int) -> Iterator[Moment]:
    """The time right before a part of the day: "at six in the evening", "9:30 on Monday night"."""
    found = _bare().search(text, max(0, place - _REACH), place)
    if found is None:
        return
    start = found.start()
    if found["at"]:
        moment = _timed(text, start, found.end("minute"), int(found["at"]) * 60 + int(found["minute"]))
    else:
        moment = _timed(text, start, found.end("hour"), hours()[as_listed(found["hour"])] * 60)
    if moment.span.end <= place:
        return
    before = (max(0, start - _REACH), start)
    lead = _AT.search(text, *before) or _OPENED.search(text, *before)
    sure = not _is_level(lead) if lead else found["mark"] == ":" or _is_all(text, start, moment.span.end)
    if sure or (found["safe"] and (_BY.search(text, *before) or _AROUND.search(text, *before))):
        yield moment


def _behind_part(text: str, part: re.Match[str]) -> Iterator[Moment]:
    """The time right behind a part of the day: "on Monday night at 9"."""
    found = _behind().match(text, part.end())
    day = _DAY_OF_PART.search(text, max(0, part.start() - _REACH), part.start())
    if found is None or day is None or not _goes_on(text, found.end()):
        return
    face = int(found["at"]) * 60 + int(found["minute"]) if found["at"] else hours()[found["hour"].lower()] * 60
    later = _later(face % HALF_DAY // 60, part.group())
    if later is not None:
        yield Moment(Span(day.start("day"), found.end()), minute=face % HALF_DAY + later)
