"""How two claims about the same thing stand to each other, and by which rule."""

from __future__ import annotations

from typing import NamedTuple

from desktop.engine.intervals import (
    base_step,
    currency,
    dimension,
    interval,
    is_exact_count,
    is_spoken,
    is_vague,
    round_thousands,
    rounded,
    same_limit,
    same_value,
)
from desktop.model import Bound, Claim, Quantity, QuantityKind, Verdict

_EXACT, _AT_MOST, _RATIO, _PERCENT = Bound.EXACT, Bound.AT_MOST, QuantityKind.RATIO, QuantityKind.PERCENT
"""Asked for of every two claims; a member of an enumeration is looked up each time it is named."""


class Judged(NamedTuple):
    """A verdict with the short code of the rule that decided, and whether an unstated scope could change it."""

    verdict: Verdict
    rule: str
    scope_unknown: bool = False
    detail: str = ""


class ScopeDifference(NamedTuple):
    """How two stated scopes differ, in words, "" where they do not: `frame` in period, place or group, which
    always counts; `source` in who says it, which excuses only a contradiction. `unknown` is true when something
    that could decide is stated by neither or by one side only."""

    frame: str = ""
    source: str = ""
    unknown: bool = False


NO_DIFFERENCE = ScopeDifference()
NONE_STATED = ScopeDifference(unknown=True)
"""Those of nearly all claims: scopes that do not differ, and of which the one or the other is not stated."""


def judge(left: Claim, right: Claim, scopes: ScopeDifference, *, opposed: bool = False) -> Judged:
    """The verdict on two claims and the rule that decided. `opposed` says that one rose and the other fell."""
    one, other = left.quantity, right.quantity
    if one.unit != other.unit or one.kind is not other.kind:
        if dimension(one) != dimension(other):
            return Judged(Verdict.CANNOT_COMPARE, "kind")
        if currency(one) != currency(other):
            return Judged(Verdict.SCOPE_DIFFERS, "currency")
    if opposed and not scopes.frame:
        return Judged(Verdict.CONFLICT, "direction", scopes.unknown)
    if same_value(one, other):
        hedged = (one.bound is _EXACT) != (other.bound is _EXACT)
        return Judged(Verdict.COMPATIBLE, "hedge") if hedged else Judged(Verdict.SAME, "equal")
    if scopes.frame:
        return Judged(Verdict.SCOPE_DIFFERS, "scope", detail=scopes.frame)
    if same_limit(one, other):
        return Judged(Verdict.COMPATIBLE, "hedge")
    if _is_maximum(left) != _is_maximum(right):
        return Judged(Verdict.SCOPE_DIFFERS, "maximum", scope_unknown=True)
    vague = is_vague(one) or is_vague(other)
    if (vague or not _are_points(one, other)) and interval(one).meets(interval(other)):
        return Judged(Verdict.COMPATIBLE, "vague" if vague else "interval")
    if vague:
        return Judged(Verdict.CANNOT_COMPARE, "vague")
    if is_exact_count(one) and is_exact_count(other):
        excused = round_thousands(one, other)
    else:
        excused = _rounding_excuses(left, right)
    if excused:
        return Judged(Verdict.COMPATIBLE, "rounding")
    if scopes.source:
        return Judged(Verdict.SCOPE_DIFFERS, "source", detail=scopes.source)
    return Judged(Verdict.CONFLICT, "disjoint", scopes.unknown)


def _are_points(one: Quantity, other: Quantity) -> bool:
    """Whether two figures, neither of them vague, are bare ones in one unit, which cannot both hold when they are
    unequal."""
    return (
        one.unit == other.unit
        and one.bound is other.bound is _EXACT
        and one.low is not None
        and other.low is not None
        and one.low == one.high
        and other.low == other.high
        and one.kind is other.kind
        and not (is_spoken(one) or is_spoken(other))
    )


def _is_maximum(claim: Claim) -> bool:
    """Whether the figure is the highest rate reached ("up to 145 %"), which a single rate does not contradict."""
    quantity = claim.quantity
    return quantity.bound is _AT_MOST and quantity.kind in (_PERCENT, _RATIO)


def _rounding_excuses(left: Claim, right: Claim) -> bool:
    """Whether the coarser figure can be the finer one, rounded or cut off at its own last place."""
    one, other = left.quantity, right.quantity
    for share, figure in ((one, other), (other, one)):
        if share.kind is _RATIO and rounded(share, base_step(share)).meets(rounded(figure, base_step(figure))):
            return True
    if base_step(one) == base_step(other):
        return False
    coarse, fine = (one, other) if base_step(one) > base_step(other) else (other, one)
    return rounded(coarse, base_step(coarse)).meets(interval(fine))
