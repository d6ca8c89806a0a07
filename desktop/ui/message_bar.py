"""A line above the articles that says what happened. It never stops the work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.session.state import Message
from desktop.ui.theme import theme_for


class MessageBar(QWidget):
    """Shows one message at a time; hidden when there is none. A message may bring one button.

    Signal: `closed()` when a person closes it without the button.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = "info"
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._button = QPushButton()
        self._button.clicked.connect(self._run)
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self._shut)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 6, 5)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._action: Callable[[], object] | None = None
        self.hide()

    def show_message(self, message: Message, button: str = "", action: Callable[[], object] | None = None) -> None:
        """Put `message` up, in place of what stood here; `button` runs `action` and closes the bar."""
        self._level = message.level
        self._text.setText(message.text)
        self.setAccessibleName(message.text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._action = action
        self.show()
        self.update()

    def move_on(self) -> None:
        """Something else is done or looked at now: a hint goes, any other message stays until it is closed."""
        if self._level == "hint":
            self.hide()

    def take_back(self) -> None:
        """What was done is undone, or in another project: good news goes, what went wrong stays until it is closed."""
        if self._level in ("hint", "info"):
            self.hide()

    def text(self) -> str:
        return self._text.text()

    def _shut(self) -> None:
        self.hide()
        self.closed.emit()

    def _run(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        painter = QPainter(self)
        fill, line = {
            "hint": (theme.selected_row, theme.focus),
            "info": (theme.selected_row, theme.focus),
            "warning": (theme.repeat.fill, theme.repeat.line),
            "error": (theme.numbers.fill, theme.numbers.line),
        }[self._level]
        painter.fillRect(self.rect(), fill)
        painter.fillRect(0, 0, 4, self.height(), line)
        painter.end()
