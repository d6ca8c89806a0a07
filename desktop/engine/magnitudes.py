"""How large a figure is and which digits it has: asked of nearly every two that are compared, worked out once each."""

from __future__ import annotations

from decimal import Decimal

from desktop.engine.intervals import interval, is_exact_count, is_vague
from desktop.model import Quantity

FARTHEST = 30
"""Two reports of one figure do not miss each other by so many times, unless a nought or a magnitude is wrong."""
_ONE = Decimal(1)

Digits = tuple[tuple[int, ...], int]
"""The digits of a figure without the noughts at its end, and the power of ten of the last."""


def size(quantity: Quantity) -> Decimal:
    """The middle of what a figure leaves open, in its dimension's base and without its sign; 0 where it leaves one side
    open and names no number ("dozens")."""
    if quantity.unit == "" and quantity.low is not None and quantity.low == quantity.high and is_exact_count(quantity):
        return abs(quantity.low)  # what its interval would say
    space = interval(quantity)
    if space.centre is not None:
        return abs(space.centre)
    return abs(space.low + space.high) / 2 if space.high.is_finite() and space.low.is_finite() else Decimal(0)


def far_apart(one: Decimal, other: Decimal, *, most: int = FARTHEST) -> bool:
    """Whether two figures of these sizes are `most` times or more from each other, too far for one thing. A wrong
    nought or magnitude ("3 million" and "3 billion") is not far."""
    low, high = (one, other) if one <= other else (other, one)
    if not low or high < most * low:
        return False
    ratio = high / low
    return ratio != _ONE.scaleb(ratio.adjusted())


def digits(quantity: Quantity) -> Digits | None:
    """The digits of a figure; None for a range and a vague figure."""
    value = quantity.low if quantity.low is not None else quantity.high
    if value is None or value <= 0 or is_vague(quantity):
        return None
    if quantity.low is not None and quantity.high is not None and quantity.low != quantity.high:
        return None
    _, found, exponent = value.normalize().as_tuple()
    return (found, exponent) if isinstance(exponent, int) else None
