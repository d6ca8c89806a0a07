"""Ctrl+1 to Ctrl+9 open an article and give it the keyboard; every other key belongs to an action of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from desktop.ui.collation_view.view import CollationView


def add_column_keys(view: CollationView) -> None:
    """The keys hold wherever the keyboard is in the window. No key of an action may be given here too: Qt would then
    obey neither."""
    for index in range(9):
        key = QShortcut(QKeySequence(f"Ctrl+{index + 1}"), view)
        key.activated.connect(lambda index=index: view.focus_column(index))
