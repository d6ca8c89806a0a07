from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from desktop.model import Claim, QuantityKind
from desktop.ui.numbers_panel.spread import difference, spread, value
from tests.ui import panel_samples as samples


def claim(
    low: str | None, high: str | None = None, *, unit: str = "", kind: QuantityKind = QuantityKind.COUNT
) -> Claim:
    ends = [None if end is None else Decimal(end) for end in (low, low if high is None else high)]
    quantity = replace(
        samples.CLAIM_B.quantity, low=ends[0], high=ends[1], unit=unit, kind=kind, step=Decimal(1), per=""
    )
    return replace(samples.CLAIM_B, quantity=quantity)


def test_value_is_the_middle_of_a_range_and_the_only_end_of_an_open_one() -> None:
    assert value(claim("10", "20")) == 15
    assert value(replace(claim("1"), quantity=replace(claim("1").quantity, low=None, high=Decimal(7)))) == 7
    assert value(claim("2019", kind=QuantityKind.DATE)) is None
    assert value(claim(None)) is None
    assert value(replace(claim("1"), quantity=replace(claim("1").quantity, step=None))) is None


@pytest.mark.parametrize(
    ("one", "reference", "said"),
    [
        (claim("80000"), claim("70000"), "+14\u00a0%"),
        (claim("42000"), claim("70000"), "-40\u00a0%"),
        (claim("102.5"), claim("100"), "+2.5\u00a0%"),
        (claim("5"), claim("5"), "equal"),
        (claim("20", unit="percent"), claim("145", unit="percent"), "-125 points"),
        (claim("21", unit="percent"), claim("20", unit="percent"), "+1 point"),
        (claim("20", unit="percent"), claim("145"), ""),
        (claim("20"), claim("0"), ""),
        (claim("-20"), claim("-10"), "-100\u00a0%"),
        (claim("2019", kind=QuantityKind.DATE), claim("5"), ""),
    ],
)
def test_differences_are_short_and_signed(qapp, one: Claim, reference: Claim, said: str) -> None:
    assert difference(one, reference) == said


def test_the_spread_names_the_lowest_and_the_highest_with_their_places(qapp) -> None:
    measured = [replace(c, quantity=replace(c.quantity, step=Decimal(1))) for c in samples.ROWS[0].claims]
    assert spread(measured, samples.collation()) == [
        "Lowest: 212 (B ¶1 s1)",
        "Highest: up to 240 (A ¶2 s1)",
        "Spread: +13\u00a0%",
    ]
    assert spread(measured[:1], samples.collation()) == []
    assert spread([], samples.collation()) == []
