"""How large figures are, and their digits."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.engine.magnitudes import digits, far_apart, size
from desktop.engine.quantities import find_quantities
from desktop.model import Quantity


def only(text: str) -> Quantity:
    (one,) = find_quantities(text)
    return one


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("It cost 44 euros.", "It cost 13.9 billion euros.", True),
        ("It cost 3 million euros.", "It cost 3 billion euros.", False),
        ("It took 24 boats.", "It took one boat.", False),
        ("It took 612 boats.", "It took 10 boats.", True),
        ("It took 10 boats.", "It took 612 boats.", True),
        ("It took no more than 5 boats.", "It took more than 400 boats.", True),
        ("It took 600 boats.", "It took dozens of boats.", False),
        ("It lost 0 boats.", "It lost 90 boats.", False),
    ],
)
def test_figures_are_far_apart_by_thirty_times_but_not_by_a_wrong_nought(left: str, right: str, expected: bool) -> None:
    assert far_apart(size(only(left)), size(only(right))) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It took 24 boats.", 24),
        ("It took 10 to 20 boats.", 15),
        ("It was 5 km away.", 5000),
        ("It was -40 degrees Celsius.", 40),
    ],
)
def test_the_size_of_a_figure_is_its_middle_in_its_base(text: str, expected: int) -> None:
    assert size(only(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It took 4,100 boats.", ((4, 1), 2)),
        ("It cost $1.5 million.", ((1, 5), 5)),
        ("It took dozens of boats.", None),
        ("It took 10 to 20 boats.", None),
        ("It took 0 boats.", None),
    ],
)
def test_the_digits_of_a_figure_are_those_without_the_noughts_at_its_end(
    text: str, expected: tuple[tuple[int, ...], int] | None
) -> None:
    assert digits(only(text)) == expected


@pytest.mark.parametrize("times", [30, 31, 99, 100, 101, 999, 1000, 10**9, 10**9 + 1])
def test_only_whole_powers_of_ten_are_a_wrong_nought(times: int) -> None:
    assert far_apart(Decimal(7), Decimal(7 * times)) is (str(times).strip("0") != "1")
