"""Keys that a field of the window takes, although nobody who looks at the menus means the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class FieldKeys(QObject):
    """Undo and redo: an empty field leaves them to the project, as the Edit menu says; who has just written a note or
    looked into a field takes back the last step. With words in it, or some that were taken back, it keeps them for
    itself. Ctrl+E and Ctrl+U: the report and an address, as the File menu says, not a Unix terminal's way to the end of
    the line and its deletion."""

    def watch(self, field: QLineEdit | QPlainTextEdit) -> None:
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt asks a field first whether it wants a key, and a field wants all these.
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        undoing = any(event.matches(key) for key in _UNDOING)
        if _is_letter_of_a_terminal(event) or (undoing and not _holds_typing(watched)):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_letter_of_a_terminal(event: QKeyEvent) -> bool:
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_E, Qt.Key.Key_U)


def _holds_typing(field: QObject) -> bool:
    if isinstance(field, QPlainTextEdit):
        return bool(field.toPlainText()) or field.document().isUndoAvailable() or field.document().isRedoAvailable()
    return isinstance(field, QLineEdit) and (bool(field.text()) or field.isUndoAvailable() or field.isRedoAvailable())
