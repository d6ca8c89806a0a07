from __future__ import annotations

import pytest

from desktop.ui.controls.fitting import fitted


@pytest.mark.parametrize(
    ("wanted", "room", "widths"),
    [
        ([], 100, []),
        ([10, 20, 30], 100, [10, 20, 30]),
        ([10, 50, 80], 100, [10, 45, 45]),
        ([10, 20, 80], 100, [10, 20, 70]),
        ([10, 80, 80], 30, [10, 15, 15]),
        ([40, 40, 40], 120, [40, 40, 40]),
        ([5, 5, 5], 3, [5, 5, 5]),
    ],
)
def test_the_widest_columns_give_way_first(wanted: list[int], room: int, widths: list[int]) -> None:
    assert fitted(wanted, room, 15) == widths
