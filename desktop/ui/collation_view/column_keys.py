"""The keys of the columns themselves; every other command is an action of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from desktop.ui.collation_view.view import CollationView


def add_column_keys(view: CollationView) -> None:
    """Ctrl+1 to Ctrl+9 wherever the keyboard is in the window, the others inside the columns."""
    for index in range(9):
        key = QShortcut(QKeySequence(f"Ctrl+{index + 1}"), view)
        key.activated.connect(lambda index=index: view.focus_column(index))
    inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
    for keys, act in (
        ("Ctrl+PgUp", lambda: view.step_column(-1)),
        ("Ctrl+PgDown", lambda: view.step_column(1)),
        ("Ctrl+Shift+PgUp", lambda: view.move_column(-1)),
        ("Ctrl+Shift+PgDown", lambda: view.move_column(1)),
    ):
        QShortcut(QKeySequence(keys), view, context=inside).activated.connect(act)
