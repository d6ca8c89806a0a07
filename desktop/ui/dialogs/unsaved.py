"""The one question the program asks on closing: when something a person did could not be written."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.ui.controls.dialog_buttons import without_icons
from desktop.ui.wording import translate


class Choice(Enum):
    TRY_AGAIN = "try-again"
    SAVE_COPY = "save-copy"
    LOSE = "lose"
    STAY = "stay"


def ask_unsaved(why: str, parent: QWidget | None = None) -> Choice:
    """`why` is the sentence that says what stands in the way. Escape stays."""
    box = QMessageBox(QMessageBox.Icon.Warning, "", "", parent=parent)
    box.setWindowTitle(translate("Unsaved", "Not Saved"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("Unsaved", "Your last changes are not saved. Closing now loses them."))
    box.setInformativeText(why)
    try_again = box.addButton(translate("Unsaved", "&Try Again"), QMessageBox.ButtonRole.AcceptRole)
    save_copy = box.addButton(translate("Unsaved", "&Save a Copy…"), QMessageBox.ButtonRole.ActionRole)
    lose = box.addButton(translate("Unsaved", "&Lose Changes"), QMessageBox.ButtonRole.DestructiveRole)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
    without_icons(box).exec()
    for button, choice in ((try_again, Choice.TRY_AGAIN), (save_copy, Choice.SAVE_COPY), (lose, Choice.LOSE)):
        if box.clickedButton() is button:
            return choice
    return Choice.STAY
