"""The edge of a check box."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.controls.check_box import CheckBox
from desktop.ui.theme import apply_theme


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_box_has_an_edge_in_the_border_colour(qtbot, qapp: QApplication, mode):
    theme = apply_theme(qapp, mode)
    box = CheckBox("Agreements too")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    image = box.grab().toImage()
    row = image.height() // 2
    colours = [image.pixelColor(x, row) for x in range(30)]
    assert colours.count(theme.border) == 2, "left and right edge"
    apply_theme(qapp, "light")
