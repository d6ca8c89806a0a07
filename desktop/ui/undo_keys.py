"""Undo and redo by key while a field has the keyboard in which there is nothing to take back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class UndoKeys(QObject):
    """An empty field leaves both keys to the project, as the Edit menu says: who has just written a note or looked into
    a field takes back the last step. With words in it, or some that were taken back, a field keeps them for itself."""

    def watch(self, field: QLineEdit | QPlainTextEdit) -> None:
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt asks a field first whether it wants a key, and every field wants these two.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(key) for key in _KEYS)
            and not _holds_typing(watched)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _holds_typing(field: QObject) -> bool:
    if isinstance(field, QPlainTextEdit):
        return bool(field.toPlainText()) or field.document().isUndoAvailable() or field.document().isRedoAvailable()
    return isinstance(field, QLineEdit) and (bool(field.text()) or field.isUndoAvailable() or field.isRedoAvailable())
