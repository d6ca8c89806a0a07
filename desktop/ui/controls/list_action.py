"""An action of one list or table: its key works there alone, and it stands in the list's menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView


def list_action(
    view: QAbstractItemView, text: str, key: str | QKeySequence.StandardKey, slot: Callable[..., object]
) -> QAction:
    """The action, added to `view`. Anywhere else its key ("" for none) may be typing; so letters can be keys."""
    action = QAction(text, view)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(slot)
    view.addAction(action)
    return action
