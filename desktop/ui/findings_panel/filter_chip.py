"""A small button that is on or off: one kind, state, severity or article that the findings list is narrowed to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.model import FindingKind
from desktop.ui.icons import Glyph, paint_glyph
from desktop.ui.theme import theme_for

_LEAST = 24
"""Pixels of each side, for fingers."""

_ALONG = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class FilterChip(QAbstractButton):
    """Shows its glyph, or without one its `text`. On, it has a fill, a heavy edge and a bar below: the same in grey.

    `name` is what a screen reader and the tool tip say.
    """

    def __init__(
        self,
        name: str,
        *,
        glyph: Glyph | None = None,
        kind: FindingKind | None = None,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._glyph, self._kind = glyph, kind
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        side = max(_LEAST, metrics.height() + 4)
        return QSize(max(side, metrics.horizontalAdvance(self.text()) + 12 if self.text() else side), side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys lead from chip to chip of a row, and round."""
        by = _STEPS.get(Qt.Key(event.key()), 0)
        if by and self.group() is not None:
            row = self.group().buttons()
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft and event.key() in _ALONG
            there = row[(row.index(self) + (-by if mirrored else by)) % len(row)]
            there.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        line, fill = theme.text, theme.selected_row
        if self._kind is not None:
            line, fill = theme.marks(self._kind).line, theme.marks(self._kind).fill
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        on, focused = self.isChecked(), self.hasFocus()
        edge = theme.focus if focused else line if on else theme.border
        painter.setPen(QPen(edge, 2.0 if on or focused or self.underMouse() else 1.0))
        painter.setBrush(fill if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)
        if on:
            below = QRectF(box.left() + 5, box.bottom() - 4, box.width() - 10, 2.5)
            painter.fillRect(below, line)
            box.setBottom(box.bottom() - 3)
        if self._glyph is not None:
            side = QFontMetrics(self.font()).height() * 0.85
            middle = box.center()
            paint_glyph(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), self._glyph, line)
        else:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
