"""Windows that ask or explain."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMessageBox, QPlainTextEdit, QPushButton

from desktop import __version__
from desktop.ui.actions import ACTIONS
from desktop.ui.dialogs.about import about_box
from desktop.ui.dialogs.guide import GuideDialog
from desktop.ui.dialogs.paste import PasteDialog
from desktop.ui.dialogs.shortcuts import ShortcutsDialog
from desktop.ui.dialogs.unsaved import Choice, ask_unsaved


def test_paste_counts_words_and_needs_some(qtbot):
    dialog = PasteDialog("Ten people\nwere hurt.")
    qtbot.addWidget(dialog)
    assert "4 words" in [label.text() for label in dialog.findChildren(QLabel)]
    assert dialog.title() == ""
    (add,) = [
        button
        for button in dialog.findChild(QDialogButtonBox).buttons()
        if dialog.findChild(QDialogButtonBox).buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole
    ]
    assert add.isEnabled()
    empty = PasteDialog("  ")
    qtbot.addWidget(empty)
    buttons = empty.findChild(QDialogButtonBox)
    assert [b.isEnabled() for b in buttons.buttons() if "Add" in b.text()] == [False]


def test_paste_adds_with_ctrl_enter_and_comes_to_its_button_before_cancel(qtbot):
    dialog = PasteDialog("Ten people\nwere hurt.")
    qtbot.addWidget(dialog)
    dialog.show()
    text = dialog.findChild(QPlainTextEdit)
    after = text.nextInFocusChain()
    while not isinstance(after, QPushButton):
        after = after.nextInFocusChain()
    assert "Add" in after.text()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    empty = PasteDialog("")
    qtbot.addWidget(empty)
    empty.show()
    qtbot.keyClick(empty.findChild(QPlainTextEdit), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert empty.isVisible(), "nothing to add"


def test_every_command_is_in_the_shortcuts_and_can_be_found(qtbot):
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    assert dialog.rows.rowCount() >= len(ACTIONS)
    dialog.search.setText("f8")
    found = [dialog.rows.index(row, 0).data() for row in range(dialog.rows.rowCount())]
    assert found == ["Next Finding", "Previous Finding"]


def test_the_guide_explains_every_kind_of_finding(qtbot):
    dialog = GuideDialog()
    qtbot.addWidget(dialog)
    titles = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Numbers disagree", "Repeated in one article", "Shared word for word", "Similar passages"} <= titles


def test_about_names_the_version_and_the_licence(qtbot):
    box = about_box()
    qtbot.addWidget(box)
    assert __version__ in box.text()
    assert "Apache 2.0" in box.informativeText() and "LGPL 3" in box.informativeText()


def test_about_names_the_licence_of_everything_that_is_shipped(qtbot):
    box = about_box()
    qtbot.addWidget(box)
    pins = (Path(__file__).parents[3] / "packaging" / "requirements.txt").read_text("utf-8")
    shipped = re.findall(r"^([\w.-]+)(?:\[[\w,-]+\])?==", pins, re.MULTILINE)
    assert len(shipped) > 15
    assert [name for name in shipped if f"{name}: " not in box.detailedText()] == []


@pytest.mark.parametrize(
    ("label", "choice"),
    [("&Try Again", Choice.TRY_AGAIN), ("&Save a Copy…", Choice.SAVE_COPY), ("&Lose Changes", Choice.LOSE)],
)
def test_what_is_not_saved_is_asked_about(qtbot, label, choice):
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.informativeText() == "The disk is full."
        next(button for button in box.buttons() if button.text() == label).click()

    QTimer.singleShot(50, press)
    assert ask_unsaved("The disk is full.") is choice


def test_escape_at_what_is_not_saved_stays(qtbot):
    QTimer.singleShot(50, lambda: QApplication.activeModalWidget().reject())
    assert ask_unsaved("The disk is full.") is Choice.STAY
