"""Boxes and circles to tick grow with large letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.controls.check_box import CheckBox
from desktop.ui.controls.radio_button import RadioButton
from desktop.ui.controls.ticks import tick_side
from desktop.ui.layout import enlargement
from desktop.ui.theme import apply_theme

Button = CheckBox | RadioButton


def _made(kind: type[Button], qtbot, points: float) -> Button:
    button = kind("Agreements too")
    qtbot.addWidget(button)
    font = button.font()
    font.setPointSizeF(points)
    button.setFont(font)
    button.resize(button.sizeHint())
    button.show()
    return button


def _edge(button: Button, ink: int) -> range:
    """From the first to the last of the edge's pixels in the middle row, the words left out."""
    image = button.grab().toImage()
    row = image.height() // 2
    found = [x for x in range(tick_side(button) + 1) if image.pixel(x, row) == ink]
    return range(found[0], found[-1])


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
def test_the_box_is_as_large_as_the_letters_ask_for(qtbot, qapp: QApplication, kind: type[Button]) -> None:
    ink = apply_theme(qapp, "light").border.rgb()
    usual, large = _made(kind, qtbot, 8), _made(kind, qtbot, 24)
    assert enlargement(usual) == 1 and tick_side(large) == round(tick_side(usual) * enlargement(large))
    if kind is CheckBox:
        assert len(_edge(large, ink)) == tick_side(large) - 1 > len(_edge(usual, ink)) + 6
    words = large.fontMetrics().horizontalAdvance(large.text())
    assert large.width() >= tick_side(large) + words, "the words have the room they had"


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
def test_a_click_anywhere_on_the_larger_box_ticks_it(qtbot, kind: type[Button]) -> None:
    large = _made(kind, qtbot, 24)
    side = tick_side(large)
    QTest.mouseClick(large, Qt.MouseButton.LeftButton, pos=QPoint(side - 2, large.height() // 2 + side // 2 - 2))
    assert large.isChecked()
