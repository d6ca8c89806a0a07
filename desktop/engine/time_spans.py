"""Two times of day that are the ends of one span: "between 2 and 4 p.m.", "from nine to noon", "9 a.m. to 5 p.m."."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from desktop.engine.lexicon import as_listed
from desktop.engine.moments import HALF_DAY, Moment
from desktop.engine.spoken_times import hour_pattern, hours
from desktop.model import Span

_LINK = re.compile(r"\s(?P<word>and|to|until|till)\s|\s?[-–—]\s?")
_LED = re.compile(r"\b(?:(?P<between>between)|from)\s(?:about\s|around\s)?$", re.IGNORECASE)
_REACH = 30
"""Code points before a time in which the first one of a span is looked for."""


@cache
def _opening() -> re.Pattern[str]:
    """A time without its half of the day, and what joins it to the next one."""
    time = rf"(?:(?P<at>1[0-2]|[1-9])[:.](?P<minute>[0-5]\d)|{hour_pattern()})"
    led = r"(?:\b(?P<led>between|from)\s(?:about\s|around\s)?|(?<![\w.,:$£€-]))"
    return re.compile(rf"{led}(?P<time>{time})(?:\s(?P<word>and|to|until|till)\s|\s?[-–—]\s?)$", re.IGNORECASE)


def with_spans(text: str, moments: Iterable[Moment]) -> list[Moment]:
    """The moments, in text order, with each two times of day that begin and end one span made one, "between" or "from"
    included."""
    found: list[Moment] = []
    for moment in moments:
        before = found[-1] if found else None
        if moment.minute is None:
            found.append(moment)
        elif (
            before is not None
            and before.minute is not None
            and before.until is None
            and (span := _joined(text, before.span, moment.span))
        ):
            found[-1] = _spanned(span, before.minute, moment.minute, before.either, moment.either)
        else:
            found.append(_opened(text, moment, moment.minute, before.span.end if before else 0))
    return found


def _joined(text: str, first: Span, second: Span) -> Span | None:
    """Where the span stands whose ends these two times of day are; None where they are two times."""
    link = _LINK.fullmatch(text, first.end, second.start)
    led = _LED.search(text, max(0, first.start - _REACH), first.start)
    if link is None or (link["word"] == "and" and (led is None or not led["between"])):
        return None
    return Span(led.start() if led else first.start, second.end)


def _opened(text: str, moment: Moment, minute: int, free: int) -> Moment:
    """The moment with the bare time before it, which begins behind `free`: "[from nine to] 5 p.m."."""
    first = _opening().search(text, max(free, moment.span.start - _REACH), moment.span.start)
    if first is None:
        return moment
    led, word = (first["led"] or "").lower(), first["word"]
    if word and (not led or (word == "and") is not (led == "between")):
        return moment
    at = int(first["at"]) * 60 + int(first["minute"]) if first["at"] else hours()[as_listed(first["hour"])] * 60
    return _spanned(Span(first.start(), moment.span.end), at, minute, True, moment.either)


def _spanned(span: Span, opens: int, closes: int, opens_either: bool, closes_either: bool) -> Moment:
    """The span of time. The half of the day that one end does not say is that in which it is next to the other."""
    if opens_either and not closes_either:
        opens = (closes - ((closes - opens) % HALF_DAY or HALF_DAY)) % (2 * HALF_DAY)
    elif closes_either and not opens_either:
        closes = (opens + ((closes - opens) % HALF_DAY or HALF_DAY)) % (2 * HALF_DAY)
    return Moment(span, minute=opens, until=closes, either=opens_either and closes_either)
