"""Sizes of dialogs: they follow the letters, and fit the screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from desktop.ui.layout import enlargement, give_size


@pytest.fixture
def dialog(qtbot) -> QDialog:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    return dialog


def _in_letters_of(dialog: QDialog, pixels: int) -> None:
    font = dialog.font()
    font.setPixelSize(pixels)
    dialog.setFont(font)


def test_letters_of_the_usual_size_and_smaller_ones_change_nothing(dialog: QDialog) -> None:
    _in_letters_of(dialog, 8)
    assert enlargement(dialog) == 1
    give_size(dialog, 320, 200)
    assert dialog.size().toTuple() == (320, 200)


def test_a_dialog_grows_with_its_letters_as_far_as_the_screen_goes(dialog: QDialog) -> None:
    _in_letters_of(dialog, 24)
    times = enlargement(dialog)
    assert times > 1.2
    give_size(dialog, 200, 160)
    assert dialog.size().toTuple() == (round(200 * times), round(160 * times))
    give_size(dialog, 200, 160, enlarged=False)
    assert dialog.size().toTuple() == (200, 160)
    give_size(dialog, 9000, 9000)
    screen = dialog.screen().availableSize()
    assert dialog.width() < screen.width() and dialog.height() < screen.height()
