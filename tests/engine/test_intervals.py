"""What a figure leaves open."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.engine.intervals import (
    as_written,
    base_step,
    coarse_step,
    dimension,
    in_base,
    interval,
    is_vague,
    rounded,
    same_limit,
    same_value,
)
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


@pytest.mark.parametrize("words", ["30 miles", "7 tonnes", "a third of boats", "40 degrees Fahrenheit", "12 hours"])
def test_a_figure_in_its_base_and_back_is_itself(words: str) -> None:
    quantity = figure(words)
    assert abs(as_written(quantity, in_base(quantity, Decimal(59))) - 59) < Decimal("1e-20")


def test_what_is_told_as_a_bound_is_not_the_same_in_another_unit() -> None:
    assert not same_value(figure("at least 5 km"), figure("5,000 metres"))
    assert not same_value(figure("dozens of miles"), figure("dozens of kilometres"))


@pytest.mark.parametrize(
    ("words", "step"),
    [("about 80,000 boats", "10000"), ("about 78,000 boats", "1000"), ("about 1.5 miles", "0.1"), ("zero boats", "0")],
)
def test_a_hedged_figure_is_as_coarse_as_its_last_digit(words: str, step: str) -> None:
    assert coarse_step(figure(words)) == Decimal(step)


@pytest.mark.parametrize(
    ("share", "percent", "near"),
    [
        ("one in seven boats", "14 percent", True),
        ("one in seven boats", "15 percent", True),
        ("one in seven boats", "13 percent", False),
        ("one in seven boats", "16 percent", False),
        ("a third of boats", "32 percent", True),
        ("a third of boats", "35 percent", True),
        ("a third of boats", "31 percent", False),
        ("a third of boats", "36 percent", False),
    ],
)
def test_a_fraction_is_what_lies_nearer_to_it_than_to_its_neighbours(share: str, percent: str, near: bool) -> None:
    quantity = figure(share)
    assert rounded(quantity, base_step(quantity)).meets(interval(figure(percent))) is near


def test_a_limit_names_the_same_number() -> None:
    assert same_limit(figure("nearly 165 years"), figure("165 years"))
    assert not same_limit(figure("nearly 165 years"), figure("160 years"))


def test_kinds_of_figures() -> None:
    assert dimension(figure("a third of them")) == dimension(figure("33 %")) == "percent"
    assert dimension(figure("$5")) == "money"
    assert is_vague(figure("dozens of boats"))
