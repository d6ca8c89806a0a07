"""Where a note is typed. It saves itself: nothing typed is lost by looking elsewhere, nor by a crash."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.controls.long_words import PlainField
from desktop.ui.key_names import with_keys

_LINES = 3
_PAUSE = 700  # milliseconds without a key before what was typed is saved
_LONGEST = 2_000  # milliseconds after which it is saved although the typing goes on


class NoteBox(PlainField):
    """`typed(text)`: this is what the note says now; sent at a pause in typing, after two seconds without one, and at
    the latest with `finished`.
    `finished()`: Ctrl+Enter or Esc was pressed or the focus went elsewhere; the box is empty by then."""

    typed = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(with_keys(self.tr("Write a note ({Ctrl+Enter} saves)")))
        self.setAccessibleName(self.tr("Note"))
        self._saved = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.save)
        self._unsaved = QTimer(self)
        self._unsaved.setSingleShot(True)
        self._unsaved.setInterval(_LONGEST)
        self._unsaved.timeout.connect(self.save)
        self.textChanged.connect(self._wait)
        self._fit()

    def begin(self, text: str) -> None:
        """Put a note's text there to be changed."""
        self._put(text)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self.setFocus()

    def save(self) -> None:
        """Say what was typed since it was last said."""
        self._rest()
        text = self.toPlainText().strip()
        if text != self._saved:
            self._saved = text
            self.typed.emit(text)

    def finish(self) -> None:
        """Say what was typed, and be empty for the next note."""
        if self.toPlainText() or self._saved:
            self.save()
            self._put("")
            self.finished.emit()

    def abandon(self) -> None:
        """Be empty and say nothing: another project is open, in which this is no note."""
        self._put("")

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.toPlainText()
        ):
            event.accept()  # else the window's Esc takes the key, which cancels work
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier) or event.key() == Qt.Key.Key_Escape:
            self.finish()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu, or another window for a moment, is no leaving.
        passing = (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.MenuBarFocusReason,
        )
        if event.reason() in passing:
            self.save()
        else:
            self.finish()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _put(self, text: str) -> None:
        self._saved = text.strip()
        self.setPlainText(text)
        self._rest()

    def _wait(self) -> None:
        self._pause.start()
        if not self._unsaved.isActive():
            self._unsaved.start()

    def _rest(self) -> None:
        self._pause.stop()
        self._unsaved.stop()

    def _fit(self) -> None:
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + margins)
