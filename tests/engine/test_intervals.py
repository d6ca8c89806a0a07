"""What a figure leaves open."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.engine.intervals import dimension, interval, is_vague, same_limit, same_value
from desktop.engine.quantities import find_quantities
from desktop.model import Quantity


def figure(text: str) -> Quantity:
    (found,) = find_quantities(text)
    return found


@pytest.mark.parametrize(
    ("left", "right", "meet"),
    [
        ("at least 19 boats", "26 boats", True),
        ("more than 19 boats", "19 boats", False),
        ("about 80,000 boats", "78,000 boats", True),
        ("about 80,000 boats", "42,000 boats", False),
        ("hundreds of thousands of boats", "more than 300,000 boats", True),
        ("dozens of boats", "98 boats", True),
        ("20-25 boats", "24 boats", True),
    ],
)
def test_intervals_that_meet(left: str, right: str, meet: bool) -> None:
    assert interval(figure(left)).meets(interval(figure(right))) is meet
    assert interval(figure(right)).meets(interval(figure(left))) is meet


def test_units_are_converted() -> None:
    assert same_value(figure("a 30-mile walk"), figure("a 48 km walk"))
    assert not same_value(figure("a 30-mile walk"), figure("a 30 km walk"))
    assert interval(figure("2 km")).low == Decimal(2000)


def test_a_limit_names_the_same_number() -> None:
    assert same_limit(figure("nearly 165 years"), figure("165 years"))
    assert not same_limit(figure("nearly 165 years"), figure("160 years"))


def test_kinds_of_figures() -> None:
    assert dimension(figure("a third of them")) == dimension(figure("33 %")) == "percent"
    assert dimension(figure("$5")) == "money"
    assert is_vague(figure("dozens of boats"))
