"""How two dates, or two times of day, of one event stand to each other."""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop.engine.dates import Moment, find_moments
from desktop.engine.intervals import same_value
from desktop.engine.verdicts import Judged
from desktop.model import Bound, Claim, QuantityKind, Verdict

_ZONE = re.compile(r"\s?\(?([A-Z]{3,4})\b")
_SIDE = re.compile(r"\b(?:(shortly|just|soon|moments|right)\s+)?(before|after)\s+$", re.IGNORECASE)
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
        zones = {_zone(claim, texts[claim.document_id]) for claim in (left, right)} - {""}
        if len(zones) > 1:
            return Judged(Verdict.CANNOT_COMPARE, "zones")
        sides = [_side(claim, texts[claim.document_id]) for claim in (left, right)]
        if _reached(one.minute, sides[0], other.minute) or _reached(other.minute, sides[1], one.minute):
            return Judged(Verdict.COMPATIBLE, "interval")
        return _clocks(one.minute, other.minute, left.quantity.bound is not right.quantity.bound)
    return _days(one, other)


def _zone(claim: Claim, text: str) -> str:
    """The time zone written behind a time of day, "" when none is."""
    found = _ZONE.match(text, claim.quantity.span.end)
    return found[1] if found else ""


def _side(claim: Claim, text: str) -> int:
    """How far a time of day reaches, in minutes: back with "before" in front of it, on with "after", else not."""
    found = _SIDE.search(text, claim.sentence.start, claim.quantity.span.start)
    if not found:
        return 0
    reach = _SOON_MINUTES if found[1] else _SIDE_MINUTES
    return -reach if found[2].lower() == "before" else reach


def _reached(stated: int, side: int, other: int) -> bool:
    """Whether another time of day lies where the stated one reaches. All in minutes."""
    apart = (stated - other if side < 0 else other - stated) % (24 * 60)
    return 0 < apart <= abs(side)


def _clocks(one: int, other: int, hedged: bool) -> Judged:
    if one == other:
        return Judged(Verdict.SAME, "equal")
    if hedged and abs(one - other) <= _ABOUT_MINUTES:
        return Judged(Verdict.COMPATIBLE, "interval")
    return Judged(Verdict.CONFLICT, "dates")


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
