"""Words that make a number a limit."""

from __future__ import annotations

import pytest

from desktop.engine.quantities import find_quantities
from desktop.model import Bound


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("fares of up to 40 euros", Bound.AT_MOST),
        ("fares have gone up to 40 euros", Bound.EXACT),
        ("the bill went up to 40 million", Bound.EXACT),
        ("Up to 40 boats sank", Bound.AT_MOST),
    ],
)
def test_what_went_up_to_a_figure_has_reached_it(text: str, bound: Bound) -> None:
    assert [one.bound for one in find_quantities(text)] == [bound]
