"""What shows that two unequal figures are of two things."""

from __future__ import annotations

import pytest

from desktop.engine.exclusions import far_apart
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
    assert far_apart(only(left), only(right)) is expected
