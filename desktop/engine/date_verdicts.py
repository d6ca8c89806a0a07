"""How two dates, or two times of day, of one event stand to each other."""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop.engine.dates import find_moments
from desktop.engine.intervals import same_value
from desktop.engine.moments import HALF_DAY, Moment
from desktop.engine.verdicts import Judged
from desktop.model import Bound, Claim, QuantityKind, Verdict

_ZONE = re.compile(r"\s?\(?([A-Z]{3,4})\b")
_OWN_ZONE = re.compile(r"\b([A-Z]{3,4})$")
_SIDE = re.compile(
    r"\b(?:(shortly|just|soon|moments|minutes|right)\s+)?(?:(before|by)|after|past|(nearly|almost|towards?))\s+$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"between\b", re.IGNORECASE)
_WORLD_TIME = frozenset(("GMT", "UTC"))
"""Agencies give it beside the local time."""
_ZONES_DIFFER_BY = 30
"""Minutes: the clocks of two time zones are apart by a multiple of it."""
_ABOUT_MINUTES = 20
"""How far "about 9:30" reaches, in minutes;"""
_SOON_MINUTES = 60
"""and "shortly after 9","""
_SIDE_MINUTES = 360
"""and "before 10"."""


def judge_dates(left: Claim, right: Claim, texts: Mapping[str, str], years: Mapping[str, int | None]) -> Judged:
    """The verdict on two dates, times of day, or a date and a time ago. `years` are the articles' years of
    publication by document id, None where unknown. What only one side states contradicts nothing."""
    ago = [claim.quantity.kind is QuantityKind.DURATION for claim in (left, right)]
    if all(ago):
        same = same_value(left.quantity, right.quantity)
        return Judged(Verdict.SAME, "equal") if same else Judged(Verdict.CONFLICT, "dates")
    if any(ago):
        past, dated = (left, right) if ago[0] else (right, left)
        return _since(past, dated, years[past.document_id])
    moments = [find_moments(claim.quantity.span.of(texts[claim.document_id])) for claim in (left, right)]
    if not moments[0] or not moments[1]:
        return Judged(Verdict.CANNOT_COMPARE, "kind")
    one, other = moments[0][0], moments[1][0]
    if one.minute is not None and other.minute is not None:
        return _clocks(left, right, one, other, texts)
    return _days(one, other)


def _clocks(left: Claim, right: Claim, one: Moment, other: Moment, texts: Mapping[str, str]) -> Judged:
    """The verdict on two times of day, or spans of it. Where one does not say its half of the day, twelve hours make no
    difference."""
    zones = [_zone(claim, texts[claim.document_id]) for claim in (left, right)]
    if all(zones) and zones[0] != zones[1]:
        return Judged(Verdict.CANNOT_COMPARE, "zones")
    day = HALF_DAY if one.either or other.either else 2 * HALF_DAY
    (opens, closes), (starts, ends) = _ends(one), _ends(other)
    apart = (starts - opens) % day
    if not apart and not (ends - closes) % day:
        return Judged(Verdict.SAME, "equal")
    if "" in zones and not _WORLD_TIME.isdisjoint(zones) and not apart % _ZONES_DIFFER_BY:
        return Judged(Verdict.CANNOT_COMPARE, "zone-unstated")
    if one.until is not None or other.until is not None:
        both = one.until is not None and other.until is not None
        strict = both and not any(_is_loose(claim, texts[claim.document_id]) for claim in (left, right))
        met = apart <= (closes - opens) % day or (opens - starts) % day <= (ends - starts) % day
        return Judged(Verdict.COMPATIBLE, "interval") if met and not strict else Judged(Verdict.CONFLICT, "dates")
    sides = [_side(claim, texts[claim.document_id]) for claim in (left, right)]
    if _reached(opens, sides[0], starts, day) or _reached(starts, sides[1], opens, day):
        return Judged(Verdict.COMPATIBLE, "interval")
    hedged = Bound.ABOUT in (left.quantity.bound, right.quantity.bound)
    if hedged and min(apart, day - apart) <= _ABOUT_MINUTES:
        return Judged(Verdict.COMPATIBLE, "interval")
    return Judged(Verdict.CONFLICT, "dates")


def _ends(moment: Moment) -> tuple[int, int]:
    """The first and the last minute of a time of day, the same where it is no span."""
    assert moment.minute is not None
    return moment.minute, moment.minute if moment.until is None else moment.until


def _is_loose(claim: Claim, text: str) -> bool:
    """Whether the words say between which times something was, and not from when to when."""
    return _BETWEEN.match(text, claim.quantity.span.start) is not None


def _zone(claim: Claim, text: str) -> str:
    """The time zone written in or behind a time of day, "" when none is."""
    span = claim.quantity.span
    found = _OWN_ZONE.search(text, span.start, span.end) or _ZONE.match(text, span.end)
    return found[1] if found else ""


def _side(claim: Claim, text: str) -> int:
    """How far a time of day reaches, in minutes: back with "before" in front of it, on with "after", else not."""
    found = _SIDE.search(text, claim.sentence.start, claim.quantity.span.start)
    if not found:
        return 0
    if found[3]:
        return -_ABOUT_MINUTES
    reach = _SOON_MINUTES if found[1] else _SIDE_MINUTES
    return -reach if found[2] else reach


def _reached(stated: int, side: int, other: int, day: int) -> bool:
    """Whether another time of day lies where the stated one reaches, on clocks that begin anew after `day`. All in
    minutes."""
    apart = (stated - other if side < 0 else other - stated) % day
    return 0 < apart <= abs(side)


def _days(one: Moment, other: Moment) -> Judged:
    pairs = [(one.year, other.year), (one.month, other.month), (one.day, other.day)]
    shared = [(a, b) for a, b in pairs if a is not None and b is not None]
    if not shared:
        return Judged(Verdict.CANNOT_COMPARE, "kind")
    if one.decade is not other.decade and one.year and other.year and one.year // 10 == other.year // 10:
        return Judged(Verdict.COMPATIBLE, "interval")
    if any(a != b for a, b in shared):
        return Judged(Verdict.CONFLICT, "dates")
    return Judged(Verdict.SAME, "equal")


def _since(past: Claim, dated: Claim, year: int | None) -> Judged:
    """ "13 years ago" against "1990": checked when the article says when it was written."""
    count, stated = past.quantity.low, dated.quantity.low
    if count is None or stated is None or past.quantity.unit != "year":
        return Judged(Verdict.CANNOT_COMPARE, "kind")
    if year is None:
        return Judged(Verdict.COMPATIBLE, "relative-date", scope_unknown=True)
    room = 1 if past.quantity.bound is Bound.EXACT else 3
    if abs(year - int(count) - int(stated)) <= room:
        return Judged(Verdict.COMPATIBLE, "relative-date")
    return Judged(Verdict.CONFLICT, "dates")
