"""What a quantity leaves open: the interval in which the true figure lies, as far as the article's words say.

Intervals are for comparing only; a Quantity keeps its number as written.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from desktop.engine.units import Unit, unit_named
from desktop.model import Bound, Quantity, QuantityKind

HEDGE = Decimal("0.075")
"""How far, as a share of the value, "about" reaches at least."""
_NEARLY = Decimal("0.1")
_EQUAL = Decimal("0.02")
"""Values in two units that differ by no more are the same figure converted and rounded."""
_INFINITE = Decimal("Infinity")
_EXACT_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.AGE, QuantityKind.RANK, QuantityKind.ORDINAL})


@dataclass(frozen=True, slots=True)
class Interval:
    """`low` to `high` in one unit's base; an end that is not `closed` does not belong to it. `centre` is the
    stated value, None when there is none ("dozens"). Ends may be infinite."""

    low: Decimal
    high: Decimal
    centre: Decimal | None
    low_closed: bool = True
    high_closed: bool = True

    def meets(self, other: Interval) -> bool:
        """Whether a figure can lie in both."""
        if self.low > other.high or other.low > self.high:
            return False
        if self.low == other.high and not (self.low_closed and other.high_closed):
            return False
        return not (other.low == self.high and not (other.low_closed and self.high_closed))


def dimension(quantity: Quantity) -> str:
    """What can be compared at all: "percent", "money", "time", "length", "count", ... Ratios count as percent."""
    if quantity.kind is QuantityKind.DATE:
        return "date"
    if quantity.kind is QuantityKind.RATIO:
        return "percent"
    if quantity.kind is QuantityKind.MONEY:
        return "money"
    if quantity.kind in (QuantityKind.ORDINAL, QuantityKind.RANK):
        return "rank"
    if quantity.kind is QuantityKind.MULTIPLIER:
        return "multiplier"
    unit = unit_named(quantity.unit)
    if unit is None:
        return "count"
    return "age" if quantity.kind is QuantityKind.AGE else unit.dimension


def factor(quantity: Quantity) -> Decimal:
    """What turns the written value into its dimension's base; a ratio becomes per cent."""
    if quantity.kind is QuantityKind.RATIO:
        return Decimal(100)
    unit: Unit | None = unit_named(quantity.unit)
    return unit.factor if unit else Decimal(1)


def currency(quantity: Quantity) -> str:
    """The ISO code behind an amount of money ("cent" is USD), "" for what is no money."""
    unit = unit_named(quantity.unit)
    return unit.dimension if unit and quantity.kind is QuantityKind.MONEY else ""


def is_vague(quantity: Quantity) -> bool:
    """ "dozens", "tens of thousands": words that can never contradict a figure for certain."""
    return quantity.step is None and quantity.kind is not QuantityKind.DATE


@lru_cache(maxsize=4096)
def interval(quantity: Quantity) -> Interval:
    """The interval of one quantity by itself, without rounding ("20 %" is the point 20)."""
    scale = factor(quantity)
    if quantity.low is None and quantity.high is None:
        return Interval(Decimal(13), Decimal(1000), None)
    if quantity.bound in (Bound.MORE_THAN, Bound.AT_LEAST) and quantity.low is not None and quantity.high is None:
        return Interval(quantity.low * scale, _INFINITE, quantity.low * scale, quantity.bound is Bound.AT_LEAST)
    if quantity.bound in (Bound.LESS_THAN, Bound.AT_MOST) and quantity.high is not None and quantity.low is None:
        return Interval(-_INFINITE, quantity.high * scale, quantity.high * scale, True, quantity.bound is Bound.AT_MOST)
    low = quantity.low if quantity.low is not None else quantity.high
    high = quantity.high if quantity.high is not None else quantity.low
    assert low is not None and high is not None
    low, high = sorted((low * scale, high * scale))
    centre = low if low == high else None
    if quantity.bound is Bound.ABOUT and not is_vague(quantity):
        room = max(abs(high) * HEDGE, coarse_step(quantity) * scale / 2)
        return Interval(low - room, high + room, centre)
    if is_vague(quantity):
        return Interval(low, high, None, high_closed=False)
    return Interval(low, high, centre)


def coarse_step(quantity: Quantity) -> Decimal:
    """The rounding that a hedged figure shows: the place of its last digit that is not 0 ("about 80,000": 10,000)."""
    value = quantity.low if quantity.low is not None else quantity.high
    if value is None or not value:
        return Decimal(0)
    exponent = value.normalize().as_tuple().exponent
    place = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)
    return max(place, quantity.step or Decimal(0)) if quantity.step else place


def rounded(quantity: Quantity, step: Decimal) -> Interval:
    """The interval with the room that rounding (or cutting off) at `step`, in the base unit, leaves. "One in
    seven" leaves what lies nearer to it than to one in eight or in six."""
    plain = interval(quantity)
    if quantity.bound is not Bound.EXACT or plain.centre is None:
        return plain
    if quantity.kind is QuantityKind.RATIO and 0 < plain.centre < 100:
        parts = 100 / plain.centre
        room = Decimal("0.5") if parts >= 5 else Decimal("0.2")
        return Interval(100 / (parts + room), 100 / (parts - room), plain.centre)
    return Interval(plain.low - step / 2, plain.high + step, plain.centre, True, False)


def base_step(quantity: Quantity) -> Decimal:
    """The unit of the last stated place in the base unit; 0 for fractions and where it is unknown."""
    return (quantity.step or Decimal(0)) * factor(quantity)


def is_exact_count(quantity: Quantity) -> bool:
    """Whether the figure is a bare count, which rounding does not excuse: 53 against 50 bodies."""
    return quantity.kind in _EXACT_KINDS and quantity.bound is Bound.EXACT and quantity.unit == ""


def same_value(left: Quantity, right: Quantity) -> bool:
    """Whether both state the same figure, in whichever words or units."""
    if (left.low is None) != (right.low is None) or (left.high is None) != (right.high is None):
        return False
    if left.unit == right.unit and left.kind is not QuantityKind.RATIO and right.kind is not QuantityKind.RATIO:
        if left.low is None and left.high is None:
            return is_vague(left) and is_vague(right)
        return left.low == right.low and left.high == right.high
    pairs = [
        (one * factor(left), other * factor(right))
        for one, other in ((left.low, right.low), (left.high, right.high))
        if one is not None and other is not None
    ]
    if not pairs:
        return left.low is None and is_vague(left) and is_vague(right)
    return all(abs(one - other) <= _EQUAL * max(abs(one), abs(other)) for one, other in pairs)


def same_limit(left: Quantity, right: Quantity) -> bool:
    """Whether both name the same number, one of them as a limit: "nearly 165 years" and "165 years"."""
    ends = [q.low if q.low is not None else q.high for q in (left, right)]
    if ends[0] is None or ends[1] is None or None not in (left.low, left.high, right.low, right.high):
        return False
    return ends[0] * factor(left) == ends[1] * factor(right)
