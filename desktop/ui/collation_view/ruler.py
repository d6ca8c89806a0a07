"""The overview ruler: a whole article's marks in a strip, with the visible part as a box. It is the scroll bar too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QPolygonF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.model import FindingKind
from desktop.ui.theme import Theme, theme_for

WIDTH = 12
_TICK = 4  # pixels
_DISAGREE = (FindingKind.NUMBERS, FindingKind.FACTS)


@dataclass(frozen=True, slots=True)
class RulerMark:
    """A stretch of the article in shares of its length, 0..1. `kind` is None for what a search found."""

    start: float
    end: float
    kind: FindingKind | None


class OverviewRuler(QWidget):
    """Three lanes: repeats left, links in the middle, disagreements as triangles at the right edge; over all of them
    a tick for each hit of a search.

    Signal: `asked(float)` where in the article (0..1) a person wants the middle of the view.
    """

    asked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[RulerMark, ...] | None = ()
        self._source: Callable[[], Sequence[RulerMark]] | None = None
        self._view: tuple[float, float] | None = None
        self._grip: float | None = None
        self._picture: QPixmap | None = None
        self._painted_in: Theme | None = None
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 60)

    def set_marks(self, marks: Sequence[RulerMark]) -> None:
        self._marks, self._picture = tuple(marks), None
        self.update()

    def set_marks_later(self, source: Callable[[], Sequence[RulerMark]]) -> None:
        """As `set_marks`, but ask for them only when they are needed."""
        self._marks, self._source, self._picture = None, source, None
        self.update()

    def set_view(self, first: float, last: float) -> None:
        """The visible part, in shares of the whole (0..1)."""
        if self._view != (first, last):
            self._view = (first, last)
            self.update()

    @property
    def view(self) -> tuple[float, float] | None:
        return self._view

    @property
    def marks(self) -> tuple[RulerMark, ...]:
        if self._marks is None:
            self._marks = tuple(self._source()) if self._source else ()
        return self._marks

    def mark_rect(self, mark: RulerMark) -> QRectF:
        """Where the mark is painted; at least two pixels high."""
        height = float(self.height())
        top = mark.start * height
        if mark.kind is None:
            return QRectF(0.0, round(min(top, height - _TICK)), float(self.width()), _TICK)
        bottom = max(top + 2.0, mark.end * height)
        left = 1.0 if mark.kind is FindingKind.REPEAT else 5.0
        return QRectF(left, top, 3.0, bottom - top)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.window)
        self._paint_view(painter, theme)
        if not self.rect().isEmpty():
            painter.drawPixmap(0, 0, self._picture_of_marks(theme))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    def _picture_of_marks(self, theme: Theme) -> QPixmap:
        """Painted once for many paintings: while its article is scrolled only the box of what is visible moves."""
        if self._picture is None or self._painted_in is not theme:
            ratio = self.devicePixelRatioF()
            self._picture = QPixmap((QSizeF(self.size()) * ratio).toSize())
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            self._painted_in = theme
            painter = QPainter(self._picture)
            self._paint_marks(painter, theme)
            painter.end()
        return self._picture

    def _paint_marks(self, painter: QPainter, theme: Theme) -> None:
        for mark in self.marks:
            if mark.kind is not None and mark.kind not in _DISAGREE:
                painter.fillRect(self.mark_rect(mark), theme.marks(mark.kind).line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for top in sorted({round(mark.start * self.height(), 1) for mark in self.marks if mark.kind in _DISAGREE}):
            self._paint_triangle(painter, top, theme.numbers.line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for top in sorted({round(self.mark_rect(mark).top()) for mark in self.marks if mark.kind is None}):
            tick = QRect(0, top, self.width(), _TICK)
            painter.fillRect(tick, theme.hit_frame)
            painter.fillRect(tick.adjusted(1, 1, -1, -1), theme.find_hit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self.height():
            return
        at = event.position().y() / self.height()
        first, last = self._view or (at, at)
        inside = self._view is not None and first <= at <= last
        self._grip = at - (first + last) / 2 if inside else 0.0
        if not inside:
            self.asked.emit(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and self.height():
            self.asked.emit(event.position().y() / self.height() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the column scrolls

    def _paint_view(self, painter: QPainter, theme: Theme) -> None:
        if self._view is None:
            return
        top = round(self._view[0] * self.height())
        bottom = round(self._view[1] * self.height())
        box = QRect(0, top, self.width(), max(7, bottom - top))
        inside = QColor(theme.muted)
        inside.setAlphaF(0.22)
        painter.fillRect(box, inside)  # many times faster than drawRect with a pen
        for edge in (
            QRect(box.left(), box.top(), box.width(), 1),
            QRect(box.left(), box.bottom(), box.width(), 1),
            QRect(box.left(), box.top(), 1, box.height()),
            QRect(box.right(), box.top(), 1, box.height()),
        ):
            painter.fillRect(edge, theme.muted)

    def _paint_triangle(self, painter: QPainter, y: float, colour: QColor) -> None:
        right = float(self.width())
        y = min(max(y, 3.5), self.height() - 3.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(right, y - 3.5), QPointF(right - 4.5, y), QPointF(right, y + 3.5)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
