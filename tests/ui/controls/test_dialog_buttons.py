"""Buttons of dialogs show words, no signs of the style."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

from desktop import ui
from desktop.ui.controls.dialog_buttons import dialog_buttons, without_icons
from desktop.ui.dialogs.about import about_box


def test_a_row_of_buttons_has_words_alone(qtbot):
    wanted = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    box = dialog_buttons(wanted)
    qtbot.addWidget(box)
    assert box.standardButtons() == wanted
    assert [button.icon().isNull() and bool(button.text()) for button in box.buttons()] == [True, True]


def test_no_dialog_makes_its_row_of_buttons_otherwise():
    folder = Path(ui.__file__).parent
    made = [path.name for path in folder.rglob("*.py") if "QDialogButtonBox(" in path.read_text("utf-8")]
    assert made == ["dialog_buttons.py"]


def test_a_box_that_asks_has_words_alone(qtbot):
    box = QMessageBox()
    qtbot.addWidget(box)
    box.addButton(QMessageBox.StandardButton.Close)
    assert without_icons(box) is box
    assert [button.icon().isNull() for button in box.buttons()] == [True]


def test_about_has_a_button_without_a_sign(qtbot):
    box = about_box()
    qtbot.addWidget(box)
    assert box.button(QMessageBox.StandardButton.Ok).icon().isNull()
