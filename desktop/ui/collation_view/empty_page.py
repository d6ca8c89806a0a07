"""What stands in the reading area of a project without articles: an invitation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
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


class EmptyPage(QScrollArea):
    """Signals: `sample_requested()`, `add_requested()`, `paste_requested()`, `open_requested(Path)`."""

    sample_requested = Signal()
    add_requested = Signal()
    paste_requested = Signal()
    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictured = False
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = _Invitation()
        self.setWidget(self._page)
        self.sample = self._button(self.tr("Open the &sample project"), self.sample_requested.emit)
        self.add = self._button(self.tr("Add fi&les…"), self.add_requested.emit)
        self.paste = self._button(self.tr("&Paste text…"), self.paste_requested.emit)
        self.sample.setDefault(True)
        self._page.title.setText(self.tr("Compare reports of the same story"))
        self._page.lead.setText(
            self.tr(
                "Synoptic lays articles side by side, links the sentences that tell the same thing, "
                "and marks what stands twice and where the numbers disagree."
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
        while self._page.recent.count():
            item = self._page.recent.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        for path in paths[:_RECENT_SHOWN]:
            button = QToolButton()
            button.setText(path.stem.replace("&", "&&"))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setMinimumHeight(24)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setToolTip(str(path))
            button.setAccessibleName(self.tr("Open the project {name}").format(name=path.stem))
            button.clicked.connect(lambda _checked=False, path=path: self.open_requested.emit(path))
            self._page.recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._page.recent_title.setVisible(bool(paths))
        if self._pictured:
            self._paint_icons()

    def set_pictured(self) -> None:
        """Give the buttons their icons: not part of the first painting, which they would delay."""
        self._pictured = True
        self._paint_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons side by side where they fit, below each other where their texts would be cut."""
        super().resizeEvent(event)
        buttons = (self.sample, self.add, self.paste)
        needed = sum(button.sizeHint().width() + self._page.buttons.spacing() for button in buttons)
        fits = needed <= event.size().width() - _Invitation.SIDES
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._page.buttons.setDirection(direction)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._pictured:
            self._paint_icons()

    def _button(self, text: str, action) -> QPushButton:
        button = QPushButton(text)
        button.setMinimumHeight(34)
        button.clicked.connect(lambda _checked=False: action())
        return button

    def _paint_icons(self) -> None:
        from desktop.ui.icons import Glyph, glyph_icon

        colour = theme_for(self.palette()).text
        for button, glyph in ((self.sample, Glyph.SAMPLE), (self.add, Glyph.ADD), (self.paste, Glyph.PASTE)):
            button.setIcon(glyph_icon(glyph, colour))
        for recent in self._page.findChildren(QToolButton):
            recent.setIcon(glyph_icon(Glyph.FOLDER, theme_for(self.palette()).muted))


class _Invitation(QWidget):
    """The page itself, with a dashed frame that says: things may be dropped here."""

    SIDES = 2 * 48 + 60  # pixels beside the texts: the margins and what the stretches take

    def __init__(self) -> None:
        super().__init__()
        self.title, self.lead, self.hint, self.recent_title = QLabel(), QLabel(), QLabel(), QLabel()
        for label in (self.title, self.lead, self.hint, self.recent_title):
            label.setTextFormat(Qt.TextFormat.PlainText)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.base)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.border, 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 10, 10)
        painter.end()

    @staticmethod
    def _scale(label: QLabel, factor: float, *, bold: bool = False) -> None:
        font = QFont(label.font())
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setBold(bold)
        label.setFont(font)
