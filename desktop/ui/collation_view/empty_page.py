"""What stands in the reading area of a project without articles: an invitation.

It is in the first painting of the window, so it does without Qt's namespace: Python makes all of its 130 enums when the
first is touched, which takes longer than everything else in that painting.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.theme import theme_for

_RECENT_SHOWN = 6
PLAIN_TEXT, NO_FOCUS, STRONG_FOCUS, TEXT_BESIDE_ICON = 0, 0, 11, 2
"""Of Qt's namespace, as the numbers that properties take."""


class EmptyPage(QScrollArea):
    """Signals: `sample_requested()`, `add_requested()`, `paste_requested()`, `open_requested(Path)`."""

    sample_requested = Signal()
    add_requested = Signal()
    paste_requested = Signal()
    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = 0  # the viewport's width; asking for the viewport before the first painting would make QDialog
        self._pictured = False
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setProperty("focusPolicy", NO_FOCUS)
        self._page = _Invitation()
        self.setWidget(self._page)
        self.sample = self._button(self.tr("Open the sample pro&ject"), self.sample_requested.emit)
        self.add = self._button(self.tr("Add fi&les…"), self.add_requested.emit)
        self.paste = self._button(self.tr("&Paste text…"), self.paste_requested.emit)
        self.sample.setDefault(True)
        self._page.title.setText(self.tr("Compare reports of the same story"))
        self._page.lead.setText(
            self.tr(
                "Synoptic lays articles side by side and links the sentences that tell the same thing. "
                "It marks what is repeated, and where the numbers disagree."
            )
        )
        self._page.hint.setText(self.tr("Or drop files anywhere in this window."))
        self._page.recent_title.setText(self.tr("Recent projects"))
        for button in (self.sample, self.add, self.paste):
            self._page.buttons.addWidget(button)
        self._page.buttons.addStretch(1)
        self.set_recent(())

    def set_recent(self, paths: Sequence[Path]) -> None:
        """The projects to offer, newest first; the heading goes when there are none."""
        for former in self._page.findChildren(QToolButton):
            former.deleteLater()
        while self._page.recent.count():
            self._page.recent.takeAt(0)
        for path in paths[:_RECENT_SHOWN]:
            button = QToolButton()
            button.setText(path.stem.replace("&", "&&"))
            button.setProperty("toolButtonStyle", TEXT_BESIDE_ICON)
            button.setAutoRaise(True)
            button.setProperty("focusPolicy", STRONG_FOCUS)
            button.setMinimumHeight(24)
            button.setToolTip(str(path))
            button.setAccessibleName(self.tr("Open the project {name}").format(name=path.stem))
            button.clicked.connect(lambda _checked=False, path=path: self.open_requested.emit(path))
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            self._page.recent.addLayout(line)
        self._page.recent_title.setVisible(bool(paths))
        if self._pictured:
            self._paint_icons()

    def set_pictured(self) -> None:
        """Give the buttons their icons: not part of the first painting, which they would delay."""
        self._pictured = True
        self._paint_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = event.size().width()
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Side by side where they fit, below each other where their texts would be cut."""
        buttons = (self.sample, self.add, self.paste)
        needed = sum(button.sizeHint().width() + self._page.buttons.spacing() for button in buttons)
        fits = needed <= self._room - _Invitation.SIDES
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._page.buttons.setDirection(direction)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._pictured:
            self._paint_icons()

    def _button(self, text: str, action) -> QPushButton:
        button = QPushButton(text)
        button.setMinimumHeight(34)
        button.setAutoDefault(True)  # outside a dialog Enter presses no other
        button.clicked.connect(lambda _checked=False: action())
        return button

    def _paint_icons(self) -> None:
        from PySide6.QtCore import Qt

        from desktop.ui.icons import Glyph, glyph_icon

        colour, side = theme_for(self.palette()).text, self.fontMetrics().height()
        for button, glyph in ((self.sample, Glyph.SAMPLE), (self.add, Glyph.ADD), (self.paste, Glyph.PASTE)):
            button.setIcon(glyph_icon(glyph, colour))
            button.setIconSize(QSize(side, side))
        for recent in self._page.findChildren(QToolButton):
            recent.setIcon(glyph_icon(Glyph.FOLDER, theme_for(self.palette()).muted))
            recent.setIconSize(QSize(side, side))
            recent.setCursor(Qt.CursorShape.PointingHandCursor)
        self._place_buttons()


class _Invitation(QWidget):
    """The page itself, with a dashed frame that says: things may be dropped here."""

    SIDES = 2 * 48 + 60  # pixels beside the texts: the margins and what the stretches take

    def __init__(self) -> None:
        super().__init__()
        self.title, self.lead, self.hint, self.recent_title = QLabel(), QLabel(), QLabel(), QLabel()
        for label in (self.title, self.lead, self.hint, self.recent_title):
            label.setProperty("textFormat", PLAIN_TEXT)
            label.setWordWrap(True)
        self._scale(self.title, 1.9, bold=True)
        self._scale(self.lead, 1.1)
        self._scale(self.recent_title, 1.0, bold=True)
        self.buttons = QHBoxLayout()
        self.recent = QVBoxLayout()
        self.recent.setSpacing(2)
        middle = QWidget()
        middle.setMaximumWidth(self.fontMetrics().averageCharWidth() * 100)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(14)
        inner.addStretch(2)
        inner.addWidget(self.title)
        inner.addWidget(self.lead)
        inner.addSpacing(6)
        inner.addLayout(self.buttons)
        inner.addWidget(self.hint)
        inner.addSpacing(14)
        inner.addWidget(self.recent_title)
        inner.addLayout(self.recent)
        inner.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 32, 48, 32)
        row.addStretch(1)
        row.addWidget(middle, 12)
        row.addStretch(1)
        self.setMinimumWidth(300)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 10, 10)
        pen = QPen()
        pen.setColor(theme_for(self.palette()).border)
        pen.setWidthF(1.5)
        pen.setDashPattern([5, 4])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(frame, pen)
        painter.end()

    @staticmethod
    def _scale(label: QLabel, factor: float, *, bold: bool = False) -> None:
        font = QFont(label.font())
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setBold(bold)
        label.setFont(font)
