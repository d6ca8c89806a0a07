"""How far the figures of one row lie apart: from a figure that a person chose, and from the lowest to the highest."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QLocale

from desktop.model import Claim, Collation, QuantityKind
from desktop.ui import wording
from desktop.ui.numbers_panel.figures import figure
from desktop.ui.wording import translate

_NO_AMOUNT = (QuantityKind.DATE, QuantityKind.ORDINAL, QuantityKind.RANK)
_POINTS = ("percent", "percentage-point")
_FINE = 10
"""Differences below this are shown with one decimal place."""


def value(claim: Claim) -> Decimal | None:
    """The figure as one number: the middle of a range, the only end of an open one; None for dates, ranks and wordings
    that give no number ("tens of thousands", which has no step)."""
    quantity = claim.quantity
    if quantity.kind in _NO_AMOUNT or quantity.step is None:
        return None
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    return sum(ends, Decimal(0)) / len(ends) if ends else None


def difference(claim: Claim, reference: Claim) -> str:
    """How far the claim's figure lies from the reference: "+14 %", "-125 points" between percentages, "equal"; "" where
    the two are no amounts of one unit."""
    one, other = value(claim), value(reference)
    if one is None or other is None or measure(claim) != measure(reference):
        return ""
    if one == other:
        return translate("NumbersPanel", "equal")
    if claim.quantity.unit in _POINTS:
        one_point = abs(one - other) == 1
        points = translate("NumbersPanel", "{n} point") if one_point else translate("NumbersPanel", "{n} points")
        return points.format(n=_signed(one - other))
    if not other:
        return ""
    return translate("NumbersPanel", "{n}\u00a0%").format(n=_signed(100 * (one - other) / abs(other)))


def spread(claims: Sequence[Claim], collation: Collation) -> list[str]:
    """The lowest and the highest figure, with where they stand, and how far they lie apart; [] unless two amounts of
    one unit differ. Figures of another unit than the first amount are left out."""
    amounts = [(amount, claim) for claim in claims if (amount := value(claim)) is not None]
    amounts = [(amount, claim) for amount, claim in amounts if measure(claim) == measure(amounts[0][1])]
    if len({amount for amount, _ in amounts}) < 2:
        return []
    (_, low), (_, high) = min(amounts, key=_amount), max(amounts, key=_amount)
    named = (
        (translate("NumbersPanel", "Lowest: {figure} ({place})"), low),
        (translate("NumbersPanel", "Highest: {figure} ({place})"), high),
    )
    lines = [
        pattern.format(figure=figure(claim, collation), place=wording.place_label(claim.place, collation))
        for pattern, claim in named
    ]
    apart = difference(high, low)
    return [*lines, translate("NumbersPanel", "Spread: {difference}").format(difference=apart)] if apart else lines


def measure(claim: Claim) -> tuple[str, str]:
    """What amounts must share to be set against each other: the unit, and what they are a rate of."""
    return claim.quantity.unit, claim.quantity.per


def _amount(item: tuple[Decimal, Claim]) -> Decimal:
    return item[0]


def _signed(number: Decimal) -> str:
    locale = QLocale()
    size = abs(number)
    shown = locale.toString(float(size), "f", 1 if size < _FINE and size != size.to_integral_value() else 0)
    return (locale.positiveSign() if number > 0 else locale.negativeSign()) + shown
