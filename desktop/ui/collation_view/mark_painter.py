"""Paints marks on the text: fills, underlines and boxes under the words, badges and brackets over them.

Painters arrive in document coordinates. No kind is told by its colour alone: a repeat has its double bar in the
margin, word-for-word text a solid underline, similar text a dotted one, a note a dashed one, a number a box with
its sign.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from desktop.model import Span
from desktop.ui import wording
from desktop.ui.collation_view.geometry import TextGeometry
from desktop.ui.collation_view.marks import DocumentMarks, Layer, Mark, NumberBox
from desktop.ui.icons import paint_glyph
from desktop.ui.theme import MarkColours, Theme

_BADGE = 0.56  # of the line's height
_MOST_UNDERLINED = 10  # lines; what is longer gets brackets and a line along its side
_BRACKET = 5.0  # pixels that a corner bracket reaches along the line


def colours_of(layer: Layer, theme: Theme) -> MarkColours:
    return {
        Layer.NOTE: theme.note,
        Layer.SIMILAR: theme.similar,
        Layer.VERBATIM: theme.verbatim,
        Layer.REPEAT: theme.repeat,
    }[layer]


def paint_under_text(
    painter: QPainter,
    area: QRectF,
    geometry: TextGeometry,
    marks: DocumentMarks,
    hits: Sequence[Span],
    visible: Span,
    theme: Theme,
) -> None:
    """Fills first, the weightiest last, so that each character keeps one; then underlines, then number boxes, then
    what a search found, over them all. `hits` are in text order and do not overlap."""
    shown = [mark for mark in marks.fills if mark.span.overlap(visible)]
    for mark in sorted(shown, key=lambda mark: mark.layer):
        fill = colours_of(mark.layer, theme).fill
        for rect in _lines(geometry, mark.span, area):
            painter.fillRect(_snapped(rect), fill)
    for layer in Layer:
        pen = _underline(layer, theme)
        if pen is not None:
            painter.setPen(pen)
            lines = [line for mark in shown if mark.layer is layer for line in _below(geometry, mark, area)]
            painter.drawLines(lines)
            for below in range(1, 3 if theme.heavy else 2):
                painter.drawLines([line.translated(0, below) for line in lines])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for box in marks.boxes:
        if box.span.overlap(visible) and not box.dismissed:
            _paint_box(painter, box, geometry, area, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for hit in _within(hits, visible):
        _paint_hit(painter, hit, geometry, area, theme)


def paint_over_text(
    painter: QPainter,
    area: QRectF,
    geometry: TextGeometry,
    marks: DocumentMarks,
    current: tuple[Span, ...],
    visible: Span,
    theme: Theme,
) -> None:
    """The selected stretches, and the badges of number boxes."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for span in current:
        if span.overlap(visible):
            _paint_current(painter, geometry.rects(span), theme.focus)
    for box in marks.boxes:
        if box.span.overlap(visible) and not box.quiet:
            rects = geometry.rects(box.span)
            if rects and badge_rect(rects[0]).intersects(area):
                _paint_badge(painter, rects[0], box, theme)


def _within(spans: Sequence[Span], visible: Span) -> Sequence[Span]:
    """Those of `spans` (in order, apart) that touch what is visible."""
    first = bisect_left(spans, visible.start, key=lambda span: span.end)
    return spans[first : bisect_left(spans, visible.end, key=lambda span: span.start)]


def badge_rect(line: QRectF) -> QRectF:
    """Where the badge of a number box whose first line is `line` stands: on its upper right corner."""
    side = max(11.0, line.height() * _BADGE)
    return QRectF(line.right() - side * 0.35, line.top() - side * 0.5, side, side)


def _lines(geometry: TextGeometry, span: Span, area: QRectF) -> Iterator[QRectF]:
    for rect in geometry.rects(span):
        if rect.bottom() + 3 >= area.top() and rect.top() - 3 <= area.bottom():
            yield rect


def _snapped(rect: QRectF) -> QRectF:
    """Whole pixels, so that neighbouring fills neither overlap in half tones nor leave a hair between them."""
    left, right = round(rect.left()) - 1, round(rect.right()) + 1
    top, bottom = round(rect.top()), round(rect.bottom())
    return QRectF(left, top, right - left, bottom - top)


def _below(geometry: TextGeometry, mark: Mark, area: QRectF) -> Iterator[QLineF]:
    for rect in _lines(geometry, mark.span, area):
        y = round(rect.bottom()) - 1
        yield QLineF(round(rect.left()), y, round(rect.right()), y)


def _underline(layer: Layer, theme: Theme) -> QPen | None:
    """A pen of one pixel: two lines drawn with it are many times faster than a thick one with dashes."""
    if layer is Layer.REPEAT:
        return None
    pen = QPen(colours_of(layer, theme).line, 1)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if layer is Layer.SIMILAR:
        pen.setDashPattern([2.0, 2.0])
    elif layer is Layer.NOTE:
        pen.setDashPattern([5.0, 3.0])
    return pen


def _paint_hit(painter: QPainter, hit: Span, geometry: TextGeometry, area: QRectF, theme: Theme) -> None:
    """A fill with a frame, which tells it from other fills without its colour."""
    painter.setPen(QPen(theme.hit_frame, 1))
    painter.setBrush(QBrush(theme.find_hit))
    for rect in _lines(geometry, hit, area):
        painter.drawRect(_snapped(rect).adjusted(0, 0, -1, -1))


def _paint_box(painter: QPainter, box: NumberBox, geometry: TextGeometry, area: QRectF, theme: Theme) -> None:
    colours = theme.marks(box.kind)
    pen = QPen(colours.line, (1.0 if box.quiet else 1.4) + theme.heavy)
    if box.quiet:
        pen.setDashPattern([2.0, 2.0])
    for rect in _lines(geometry, box.span, area):
        around = rect.adjusted(-1.5, -0.5, 1.5, 0.5)
        painter.setBrush(Qt.BrushStyle.NoBrush if box.quiet else QBrush(colours.fill))
        painter.setPen(pen)
        painter.drawRoundedRect(around, 3, 3)


def _paint_badge(painter: QPainter, line: QRectF, box: NumberBox, theme: Theme) -> None:
    place = badge_rect(line)
    colour = theme.muted if box.dismissed else theme.numbers.line
    painter.setPen(QPen(colour if box.dismissed else theme.base, 1.0))
    painter.setBrush(QBrush(theme.base if box.dismissed else colour))
    painter.drawEllipse(place)
    ink = colour if box.dismissed else theme.base
    inset = place.width() * 0.21
    paint_glyph(painter, place.adjusted(inset, inset, -inset, -inset), wording.kind_glyph(box.kind), ink)


def _paint_current(painter: QPainter, rects: tuple[QRectF, ...], colour: QColor) -> None:
    if not rects:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.2))
    first, last = rects[0], rects[-1]
    if len(rects) <= _MOST_UNDERLINED:
        for rect in rects:
            y = rect.bottom() + 0.6
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    else:  # a line under each of many lines would drown the text
        left = min(rect.left() for rect in rects) - 3
        painter.drawLine(QPointF(left, first.top()), QPointF(left, last.bottom()))
    painter.setPen(QPen(colour, 1.8))
    top, left = first.top() - 0.5, first.left() - 2
    painter.drawPolyline([QPointF(left + _BRACKET, top), QPointF(left, top), QPointF(left, first.bottom() + 0.6)])
    bottom, right = last.bottom() + 0.6, last.right() + 2
    painter.drawPolyline([QPointF(right, last.top()), QPointF(right, bottom), QPointF(right - _BRACKET, bottom)])
