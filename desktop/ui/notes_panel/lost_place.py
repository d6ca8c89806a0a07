"""The bar below the notes that says of the current one that its place is gone, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui.theme import theme_for


class LostPlace(QWidget):
    """Hidden while there is nothing to say. Its button does what `action` does."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.button = QPushButton(action.text())
        self.button.clicked.connect(action.trigger)
        action.changed.connect(lambda: self.button.setEnabled(action.isEnabled()))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 6, 4)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.hide()

    def show_text(self, text: str) -> None:
        self.text.setText(text)
        self.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        marks = theme_for(self.palette()).repeat
        painter = QPainter(self)
        painter.fillRect(self.rect(), marks.fill)
        painter.fillRect(0, 0, 4, self.height(), marks.line)
        painter.end()
