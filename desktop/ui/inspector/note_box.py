"""Where a note is typed. It saves itself: nothing typed is lost by looking elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES = 3


class NoteBox(QPlainTextEdit):
    """`finished(text)`: Ctrl+Enter or Esc was pressed, or the focus went elsewhere, after something was typed. The box
    is empty by then."""

    finished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Write a note (Ctrl+Enter saves)"))
        self.setAccessibleName(self.tr("Note"))
        self._begun_with = ""
        self._fit()

    def begin(self, text: str) -> None:
        """Put a note's text there to be changed."""
        self._begun_with = text
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self.setFocus()

    def finish(self) -> None:
        """Hand over what was typed, if anything was, and be empty."""
        text = self.toPlainText().strip()
        changed = bool(text) and text != self._begun_with.strip()
        self._begun_with = ""
        self.clear()
        if changed:
            self.finished.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier) or event.key() == Qt.Key.Key_Escape:
            self.finish()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu of the box itself, or another window for a moment, is no leaving.
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finish()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height() if self.minimumHeight() else 0)

    def _fit(self) -> None:
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + margins)
