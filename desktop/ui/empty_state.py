"""What a panel shows instead of an empty box: a sentence that says why there is nothing and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from desktop.ui.theme import theme_for

_SHARES = (1.0, 0.85, 0.7, 0.6)
"""Of the letters around: the sizes in which a sentence is tried."""


class EmptyState(QLabel):
    """A muted, centred, wrapped sentence in plain text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setContentsMargins(12, 4, 12, 4)
        self._mute()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._mute()

    def _mute(self) -> None:
        colour_text(self, theme_for(self.palette()).muted)


def colour_text(label: QLabel, colour: QColor) -> None:
    """Give a label's text a colour of the theme; again whenever the palette changed."""
    palette = label.palette()
    if palette.color(label.foregroundRole()) != colour:  # setting it changes the palette anew
        palette.setColor(label.foregroundRole(), colour)
        label.setPalette(palette)


class OrEmpty(QStackedWidget):
    """A view, or in its place a sentence when there is nothing to view: in smaller letters where it would be cut."""

    def __init__(self, view: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.placeholder = EmptyState()
        self.addWidget(view)
        self.addWidget(self.placeholder)

    def say(self, text: str) -> None:
        """Show `text` instead of the view; the view again when it is ""."""
        self.placeholder.setText(text)
        self.setCurrentWidget(self.placeholder if text else self.view)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        label = self.placeholder
        room = self.contentsRect().marginsRemoved(label.contentsMargins())
        font = QFont(self.font())
        for share in _SHARES:
            font.setPointSizeF(self.font().pointSizeF() * share)
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
            if (
                QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), 0), flags, label.text()).height()
                <= room.height()
            ):
                break
        if label.font() != font:
            label.setFont(font)
