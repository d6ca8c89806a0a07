from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop.ui.controls.choice_box import ChoiceBox
from desktop.ui.theme import apply_theme
from tests.ui.test_theme import contrast


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_the_choices_are_read_on_their_ground(qapp: QApplication, qtbot, mode: str) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["By kind", "By article"])
    try:
        theme = apply_theme(qapp, mode)  # with the box there, as when a person changes the theme
        box.show()
        box.showPopup()
        rows = box.view()
        rows.resize(rows.size().expandedTo(QSize(120, 120)))
        image = rows.viewport().grab().toImage()
        second = rows.visualRect(box.model().index(1, 0))
        assert contrast(theme.text, image.pixelColor(100, second.center().y())) >= 7
    finally:
        box.hidePopup()
        apply_theme(qapp, "light")
