"""The gutter between two neighbouring columns: ribbons from each sentence to the one that tells the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.model import Place, Span
from desktop.ui import wording
from desktop.ui.collation_view.column import Column
from desktop.ui.collation_view.handles import Handles, Painted
from desktop.ui.collation_view.links import Link
from desktop.ui.collation_view.ribbon_layout import Ends, Picture, Stub, arranged
from desktop.ui.icons import Glyph, paint_glyph
from desktop.ui.theme import Theme, theme_for

STRONG = 0.30
"""From this similarity on a ribbon's edge is solid, below it dashed. A link made by hand is as sure as any."""

_WIDEST = 84  # pixels, where the columns leave room

_ARROWS = {
    (True, True): Glyph.UP_RIGHT,
    (True, False): Glyph.DOWN_RIGHT,
    (False, True): Glyph.UP_LEFT,
    (False, False): Glyph.DOWN_LEFT,
}
"""By whether the seen end stands left of the gutter and the other end is above."""


class RibbonGutter(QWidget):
    """Between the columns `first` and `second`, as they stand in the project's order.

    Signals: `link_clicked(Link, Place)` with the end that was clicked or, on a ribbon, the nearer one;
    `wheel_turned(int)` in pixels, for all columns.
    """

    link_clicked = Signal(object, object)
    wheel_turned = Signal(int)

    def __init__(
        self, first: Column, second: Column, describe: Callable[[Link], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.first, self.second = first, second
        self._describe = describe
        self._links: tuple[Link, ...] = ()
        self._letters = ("", "")
        self._picture: Picture | None = None
        self._hovered: Link | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMaximumWidth(_WIDEST)
        self.setMouseTracking(True)
        self._handles = Handles(self, self._painted)
        for column in (first, second):
            column.moved.connect(self.refresh)

    def show_links(self, links: tuple[Link, ...], letters: tuple[str, str]) -> None:
        """The links whose left side is in the first column and right side in the second."""
        shown = tuple(link for link in links if not link.dismissed)
        if (shown, letters) == (self._links, self._letters):
            return
        self._links, self._letters = shown, letters
        names = {"first": letters[0], "second": letters[1]}
        self.setAccessibleName(self.tr("Links between {first} and {second}").format(**names))
        self.setAccessibleDescription(wording.counted(len(self._links), self.tr("1 link"), self.tr("{n} links")))
        self.refresh()

    def refresh(self) -> None:
        """Ends have moved, or something else is selected."""
        self._picture = None
        self.update()

    def picture(self) -> Picture:
        """What is drawn now; y is counted from the top of the columns' text."""
        if self._picture is None:
            chosen = (set(self.first.text.current), set(self.second.text.current))
            self._picture = arranged(
                (
                    Ends(
                        link,
                        self.first.text.vertical(link.left.span),
                        self.second.text.vertical(link.right.span),
                        _within(link.left.span, chosen[0]) and _within(link.right.span, chosen[1]),
                    )
                    for link in self._links
                ),
                self.height() - self.head(),
            )
        return self._picture

    def head(self) -> int:
        """Where the columns' heads end, above which no ribbon goes."""
        return self.first.header.y() + self.first.header.height()

    def sizeHint(self) -> QSize:
        return QSize(round(max(46.0, QFontMetricsF(self._percent_font()).horizontalAdvance("100 %") + 12)), 100)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 100)

    # --- events

    def paintEvent(self, event: QPaintEvent) -> None:
        self._handles.touch()
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.window)
        self._paint_head(painter, theme)
        painter.setClipRect(QRect(0, self.head(), self.width(), self.height() - self.head()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, self.head())
        picture = self.picture()
        for stub in picture.stubs:
            self._paint_stub(painter, stub, theme)
        for ends in picture.ribbons:
            self._paint_ribbon(painter, ends, theme)
        taken: list[QRectF] = []
        for ends in reversed(picture.ribbons):
            self._paint_percent(painter, ends, taken, theme)
        self._paint_counts(painter, picture, theme)
        painter.end()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.link_at(event.position())
        hovered = found[0] if found else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self.link_at(event.position())
        if found and event.button() is Qt.MouseButton.LeftButton:
            self.link_clicked.emit(*found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheel_turned.emit(-(event.pixelDelta().y() or round(event.angleDelta().y() * 0.5)))
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.link_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos() if found else QPoint(), self._describe(found[0]) if found else "", self)
            return True
        return super().event(event)

    def link_at(self, point: QPointF) -> tuple[Link, Place] | None:
        """The topmost link under a point of this widget, with the end that stays where it is when it is clicked."""
        at = point - QPointF(0, self.head())
        near_first = (at.x() < self.width() / 2) != self._mirrored()
        for ends in reversed(self.picture().ribbons):
            if self._shape(ends).contains(at):
                return ends.link, ends.link.left if near_first else ends.link.right
        for stub in reversed(self.picture().stubs):
            if self._stub_rect(stub).contains(at):
                return stub.ends.link, stub.ends.link.left if stub.at_first else stub.ends.link.right
        return None

    # --- inside

    def _painted(self) -> Iterator[Painted]:
        """The ribbons and stubs in view, from the top."""
        picture, head = self.picture(), self.head()
        room = QRect(0, head, self.width(), self.height() - head)
        found = [(self._shape(ends).boundingRect(), ends.link, ends.link.left) for ends in picture.ribbons]
        for stub in picture.stubs:
            link = stub.ends.link
            found.append((self._stub_rect(stub), link, link.left if stub.at_first else link.right))
        for rect, link, place in sorted(found, key=lambda one: one[0].top()):
            seen = rect.translated(0, head).toAlignedRect().intersected(room)
            yield Painted(seen, self._describe(link), partial(self.link_clicked.emit, link, place))

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _percent_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(6.5, font.pointSizeF() * 0.82))
        font.setBold(True)
        return font

    def _sides(self, ends: Ends) -> tuple[tuple[float, float], tuple[float, float]]:
        """The ends at the left and the right edge."""
        return (ends.second, ends.first) if self._mirrored() else (ends.first, ends.second)

    def _shape(self, ends: Ends) -> QPainterPath:
        (left_top, left_bottom), (right_top, right_bottom) = self._sides(ends)
        width = float(self.width())
        bend = 0.45 * width
        path = QPainterPath(QPointF(0, left_top))
        path.cubicTo(bend, left_top, width - bend, right_top, width, right_top)
        path.lineTo(width, right_bottom)
        path.cubicTo(width - bend, right_bottom, bend, left_bottom, 0, left_bottom)
        path.closeSubpath()
        return path

    def _edges(self, ends: Ends) -> QPainterPath:
        """The two long sides: what is stroked, so that no line stands between a column and its ribbon."""
        (left_top, left_bottom), (right_top, right_bottom) = self._sides(ends)
        width = float(self.width())
        bend = 0.45 * width
        path = QPainterPath()
        for left, right in ((left_top, right_top), (left_bottom, right_bottom)):
            path.moveTo(0, left)
            path.cubicTo(bend, left, width - bend, right, width, right)
        return path

    def _stub_rect(self, stub: Stub) -> QRectF:
        top, bottom = stub.seen
        width = self.width() * 0.42
        left = 0.0 if stub.at_first != self._mirrored() else self.width() - width
        return QRectF(left, top, width, bottom - top)

    def _pen(self, link: Link, selected: bool, theme: Theme) -> QPen:
        width = (2.0 if selected else 1.0) + theme.heavy
        pen = QPen(theme.focus if selected else theme.marks(link.kind).line, width)
        if link.similarity < STRONG and not link.by_hand:
            pen.setDashPattern([4.0, 3.0] if not selected else [3.0, 2.0])
        return pen

    def _fill(self, link: Link, theme: Theme) -> QColor:
        fill = theme.marks(link.kind).fill
        if link != self._hovered:
            return fill
        return fill.lighter(135) if theme.dark else fill.darker(108)

    def _paint_ribbon(self, painter: QPainter, ends: Ends, theme: Theme) -> None:
        painter.fillPath(self._shape(ends), self._fill(ends.link, theme))
        painter.strokePath(self._edges(ends), self._pen(ends.link, ends.selected, theme))

    def _paint_percent(self, painter: QPainter, ends: Ends, taken: list[QRectF], theme: Theme) -> None:
        font = self._percent_font()
        shown = wording.percent(ends.link.similarity)
        metrics = QFontMetricsF(font)
        middle = (sum(ends.first) + sum(ends.second)) / 4
        pin = metrics.ascent() if ends.link.by_hand else 0.0
        width = metrics.horizontalAdvance(shown) + pin
        place = QRectF((self.width() - width) / 2, middle - metrics.height() / 2, width, metrics.height())
        if any(place.intersects(other) for other in taken):
            return
        taken.append(place)
        painter.setFont(font)
        painter.setPen(theme.text)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
        if pin:
            side = QRectF(place.left() - 1, place.center().y() - pin / 2, pin, pin)
            paint_glyph(painter, side, Glyph.PIN, theme.text)

    def _paint_stub(self, painter: QPainter, stub: Stub, theme: Theme) -> None:
        rect = self._stub_rect(stub)
        inner_left = rect.left() > 0
        path = QPainterPath()
        grown = rect.adjusted(0, 0.5, 8, -0.5) if inner_left else rect.adjusted(-8, 0.5, 0, -0.5)
        path.addRoundedRect(grown, 5, 5)
        painter.fillPath(path, self._fill(stub.ends.link, theme))
        painter.strokePath(path, self._pen(stub.ends.link, stub.ends.selected, theme))
        top, bottom = max(rect.top(), 0.0), min(rect.bottom(), float(self.height() - self.head()))
        side = min(13.0, rect.width() - 4)
        if bottom - top < side:
            return
        at_left = not inner_left
        place = QRectF(rect.center().x() - side / 2, (top + bottom) / 2 - side / 2, side, side)
        paint_glyph(painter, place, _ARROWS[at_left, stub.upwards], theme.marks(stub.ends.link.kind).line)

    def _paint_head(self, painter: QPainter, theme: Theme) -> None:
        head = QRectF(0, 0, self.width(), self.head())
        painter.fillRect(QRectF(0, self.head() - 1, self.width(), 1), theme.border)
        painter.setPen(theme.muted)
        first, second = reversed(self._letters) if self._mirrored() else self._letters
        painter.drawText(head, Qt.AlignmentFlag.AlignCenter, f"{first}–{second}")

    def _paint_counts(self, painter: QPainter, picture: Picture, theme: Theme) -> None:
        font = self._percent_font()
        font.setBold(False)
        height = QFontMetricsF(font).height()
        painter.setFont(font)
        for count, glyph, y in (
            (picture.above, Glyph.UP, 3.0),
            (picture.below, Glyph.DOWN, self.height() - self.head() - height - 3.0),
        ):
            if count:
                shown = wording.number(count)
                width = QFontMetricsF(font).horizontalAdvance(shown) + height
                painter.fillRect(QRectF(0, y - 3, self.width(), height + 6), theme.window)
                plate = QRectF((self.width() - width) / 2, y, width, height)
                side = height * 0.72
                arrow = QRectF(plate.left(), plate.center().y() - side / 2, side, side)
                paint_glyph(painter, arrow, glyph, theme.muted)
                painter.setPen(theme.muted)
                painter.drawText(plate, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)


def _within(span: Span, chosen: set[Span]) -> bool:
    return any(other.contains(span) for other in chosen)
