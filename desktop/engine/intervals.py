"""What a quantity leaves open: the interval in which the true figure lies, as far as the article's words say.

Intervals are for comparing only; a Quantity keeps its number as written.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from desktop.engine.made_often import made_often
from desktop.engine.units import Unit, unit_named
from desktop.model import Bound, Quantity, QuantityKind

HEDGE = Decimal("0.075")
"""How far, as a share of the value, "about" reaches at least."""
_CLOSE = Decimal("0.15")
"""How far, as a share of the limit, "nearly" and "just over" reach."""
_CLOSE_SHARE = Decimal("0.2")
"""The same for fractions: one in twelve is "nearly one in ten"."""
_EQUAL = Decimal("0.02")
"""Values in two units that differ by no more are the same figure converted and rounded."""
_DEGREES = Decimal("0.6")
"""Degrees Celsius by which a temperature may differ from its conversion to whole degrees."""
_INFINITE = Decimal("Infinity")
_THOUSAND = Decimal(1000)
_FEWEST_DOZENS = Decimal(13)
_LEAST_CROWD = 20 * _THOUSAND
_BEYOND_CROWDS = Decimal(10) ** 24
"""From here up no count is one that somebody rounded, and remainders are too long to be worked out."""
_COUNT, _DATE, _RATIO, _EXACT = QuantityKind.COUNT, QuantityKind.DATE, QuantityKind.RATIO, Bound.EXACT
_EXACT_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.AGE, QuantityKind.RANK, QuantityKind.ORDINAL})


@made_often()
class Interval:
    """`low` to `high` in one unit's base; an end that is not `closed` does not belong to it. `centre` is the
    stated value, None when there is none ("dozens"). Ends may be infinite."""

    low: Decimal
    high: Decimal
    centre: Decimal | None
    low_closed: bool = True
    high_closed: bool = True

    @property
    def is_point(self) -> bool:
        """Whether it holds one number."""
        return self.low == self.high and self.low_closed and self.high_closed

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


def in_base(quantity: Quantity, value: Decimal) -> Decimal:
    """`value` of the quantity's unit in its dimension's base."""
    return (value + _offset(quantity)) * factor(quantity)


def as_written(quantity: Quantity, value: Decimal) -> Decimal:
    """`value` of the dimension's base in the quantity's own unit: the inverse of `in_base`."""
    return value / factor(quantity) - _offset(quantity)


def _offset(quantity: Quantity) -> Decimal:
    unit = unit_named(quantity.unit)
    return unit.offset if unit else Decimal(0)


def currency(quantity: Quantity) -> str:
    """The ISO code behind an amount of money ("cent" is USD), "" for what is no money."""
    unit = unit_named(quantity.unit)
    return unit.dimension if unit and quantity.kind is QuantityKind.MONEY else ""


def is_vague(quantity: Quantity) -> bool:
    """ "dozens", "tens of thousands": words that can never contradict a figure for certain."""
    return quantity.step is None and quantity.kind is not _DATE


def is_spoken(quantity: Quantity) -> bool:
    """Whether a count is told as a fraction of a magnitude, which is a round figure: "half a million"."""
    if quantity.kind is not _COUNT or quantity.step != 0:
        return False
    return quantity.low is not None and quantity.low >= 1000


@lru_cache(maxsize=4096)
def interval(quantity: Quantity) -> Interval:
    """The interval of one quantity by itself, without rounding ("20 %" is the point 20)."""
    if quantity.low is None and quantity.high is None:
        return Interval(in_base(quantity, _FEWEST_DOZENS), in_base(quantity, _THOUSAND), None)
    if quantity.bound in (Bound.MORE_THAN, Bound.AT_LEAST) and quantity.low is not None and quantity.high is None:
        end = in_base(quantity, quantity.low)
        top = end * (1 + _CLOSE) if quantity.close and end > 0 else _INFINITE
        return Interval(end, top, end, quantity.bound is Bound.AT_LEAST)
    if quantity.bound in (Bound.LESS_THAN, Bound.AT_MOST) and quantity.high is not None and quantity.low is None:
        end = in_base(quantity, quantity.high)
        reach = _CLOSE_SHARE if quantity.kind is QuantityKind.RATIO else _CLOSE
        floor = end * (1 - reach) if quantity.close and end > 0 else -_INFINITE
        return Interval(floor, end, end, True, quantity.bound is Bound.AT_MOST)
    low = quantity.low if quantity.low is not None else quantity.high
    high = quantity.high if quantity.high is not None else quantity.low
    assert low is not None and high is not None
    low, high = sorted((in_base(quantity, low), in_base(quantity, high)))
    centre = low if low == high else None
    if centre is None and quantity.bound in (Bound.LESS_THAN, Bound.AT_MOST):
        return Interval(-_INFINITE, high, None)  # "from less than 30 to 45 boats"
    if (quantity.bound is Bound.ABOUT and not is_vague(quantity)) or is_spoken(quantity):
        if quantity.kind is QuantityKind.RATIO and centre is not None and 0 < centre < 100:
            shares = _neighbouring_shares(centre)
            return Interval(min(shares.low, low * (1 - HEDGE)), max(shares.high, high * (1 + HEDGE)), centre)
        room = max(abs(high) * HEDGE, coarse_step(quantity) * factor(quantity) / 2)
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
        return _neighbouring_shares(plain.centre)
    return Interval(plain.low - step / 2, plain.high + step, plain.centre, True, False)


def _neighbouring_shares(share: Decimal) -> Interval:
    """What lies nearer to `share`, in per cent, than to the next fraction with another denominator."""
    parts = 100 / share
    room = Decimal("0.5") if parts >= 5 else Decimal("0.2")
    return Interval(100 / (parts + room), 100 / (parts - room), share)


def base_step(quantity: Quantity) -> Decimal:
    """The unit of the last stated place in the base unit; 0 for fractions and where it is unknown."""
    return (quantity.step or Decimal(0)) * factor(quantity)


def is_exact_count(quantity: Quantity) -> bool:
    """Whether the figure is a bare count, which rounding does not excuse: 53 against 50 bodies."""
    return quantity.bound is _EXACT and quantity.unit == "" and quantity.kind in _EXACT_KINDS


def round_thousands(left: Quantity, right: Quantity) -> bool:
    """Whether one of two counts is the other, rounded to whole thousands or more: a crowd of 24,000 and of 24,311.
    The place to which it is rounded is at most a twentieth of it, so 70,000 is not 66,000."""
    if left.low is None or right.low is None or max(left.low, right.low) >= _BEYOND_CROWDS:
        return False
    for rough, fine in ((left.low, right.low), (right.low, left.low)):
        place = _THOUSAND
        if rough < _LEAST_CROWD or rough % place or not fine % place:
            continue
        while rough % (place * 10) == 0 and rough >= 200 * place and fine % (place * 10):
            place *= 10
        if -place / 2 <= fine - rough < place:
            return True
    return False


def rounding_of(quantity: Quantity, other: Quantity) -> Decimal:
    """The place, in the base unit, at which the figure may have been rounded where `other` is finer; 0 where `other` is
    the coarser one."""
    if quantity.kind is QuantityKind.RATIO and other.kind is not QuantityKind.RATIO:
        return Decimal(1)
    if is_exact_count(quantity) and is_exact_count(other):
        return min(coarse_step(quantity), Decimal(1000)) if coarse_step(quantity) > coarse_step(other) else Decimal(0)
    return base_step(quantity) if base_step(quantity) > base_step(other) else Decimal(0)


def same_value(left: Quantity, right: Quantity) -> bool:
    """Whether both state the same figure, in whichever words or units."""
    if left.unit == right.unit and _RATIO is not left.kind and _RATIO is not right.kind:
        if left.low != right.low or left.high != right.high:
            return False
        return left.low is not None or left.high is not None or (is_vague(left) and is_vague(right))
    if (left.low is None) != (right.low is None) or (left.high is None) != (right.high is None):
        return False
    ends = [
        (one, other)
        for one, other in ((left.low, right.low), (left.high, right.high))
        if one is not None and other is not None
    ]
    if not ends:
        return False  # "dozens of kilometres", "dozens of miles"
    if _offset(left) != _offset(right):
        return all(_same_heat(left, one, right, other) for one, other in ends)
    pairs = [(in_base(left, one), in_base(right, other)) for one, other in ends]
    return all(abs(one - other) <= _EQUAL * max(abs(one), abs(other)) for one, other in pairs)


def _same_heat(left: Quantity, one: Decimal, right: Quantity, other: Decimal) -> bool:
    """Whether two temperatures are one, or two differences of temperature ("5 degrees Celsius warmer") are."""
    levels = abs(in_base(left, one) - in_base(right, other))
    differences = abs(one * factor(left) - other * factor(right))
    return min(levels, differences) <= _DEGREES


def same_limit(left: Quantity, right: Quantity) -> bool:
    """Whether both name the same number, one of them as a limit: "nearly 165 years" and "165 years"."""
    if not (left.low is None or left.high is None or right.low is None or right.high is None):
        return False
    one = left.high if left.low is None else left.low
    other = right.high if right.low is None else right.low
    return one is not None and other is not None and in_base(left, one) == in_base(right, other)
