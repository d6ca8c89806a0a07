"""The row of buttons under a dialog: words alone. The style's own signs are dark, and in a dark theme unseen."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

_Box = TypeVar("_Box", QDialogButtonBox, QMessageBox)


def dialog_buttons(standard: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """A row with these buttons."""
    return without_icons(QDialogButtonBox(standard))


def without_icons(box: _Box) -> _Box:
    """The same box, once all its buttons are in it, with their words alone."""
    for button in box.buttons():
        button.setIcon(QIcon())
    return box
