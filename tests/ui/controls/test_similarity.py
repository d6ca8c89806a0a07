"""The slider's words."""

from __future__ import annotations

import pytest

from desktop.model import CollationOptions
from desktop.ui.controls.similarity import HistogramSlider, tick_name

BALANCED = round(100 * CollationOptions().min_similarity)


@pytest.mark.parametrize(
    ("percent", "name"),
    [
        (10, "very loose"),
        (BALANCED - 1, "loose"),
        (BALANCED, "balanced"),
        (BALANCED + 14, "balanced"),
        (BALANCED + 15, "strict"),
        (79, "strict"),
        (80, "near-verbatim"),
        (100, "near-verbatim"),
    ],
)
def test_each_value_has_the_name_of_the_tick_below_it(percent, name):
    assert tick_name(percent) == name


def test_the_histogram_is_painted_where_the_matches_are(qtbot):
    slider = HistogramSlider()
    qtbot.addWidget(slider)
    slider.resize(400, 28)
    bare = slider.grab().toImage()
    slider.set_histogram([0] * 15 + [7] + [0] * 4)  # 75 to 80 %
    marked = slider.grab().toImage()
    changed = [x for x in range(400) if any(bare.pixel(x, y) != marked.pixel(x, y) for y in range(28))]
    assert changed
    assert min(changed) >= 6 + 388 * (0.75 - 0.10) / 0.90 - 2
    assert max(changed) <= 6 + 388 * (0.80 - 0.10) / 0.90 + 2
