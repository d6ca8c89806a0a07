"""Glyphs drawn as paths, so that no font decides whether a person sees "≠" or an empty box."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

_SIDE = 16.0  # every glyph is drawn in a square of 16 by 16
_ICON_SIZES = (16, 20, 24, 32, 48, 64)


class Glyph(StrEnum):
    """What the interface has a sign for."""

    REPEAT = "repeat"
    VERBATIM = "verbatim"
    SIMILAR = "similar"
    NUMBERS = "numbers"
    FACTS = "facts"
    NOTE = "note"
    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    RESOLVED = "resolved"
    ADD = "add"
    PASTE = "paste"
    REPORT = "report"
    SAMPLE = "sample"
    FOLDER = "folder"
    PREVIOUS = "previous"
    NEXT = "next"
    CLOSE = "close"
    EXPAND = "expand"
    MENU = "menu"
    SEARCH = "search"
    WARNING = "warning"
    INFO = "info"
    COMPARE = "compare"
    LINKED = "linked"
    UNLINKED = "unlinked"
    PIN = "pin"
    BOOKMARK = "bookmark"
    UNDO = "undo"
    REDO = "redo"
    REMOVE = "remove"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    UP_LEFT = "up-left"
    UP_RIGHT = "up-right"
    DOWN_LEFT = "down-left"
    DOWN_RIGHT = "down-right"


@dataclass(frozen=True, slots=True)
class _Drawing:
    """`outline` is stroked `width` wide, `solid` is filled; both in the 16 by 16 square."""

    outline: QPainterPath
    solid: QPainterPath
    width: float


def paint_glyph(painter: QPainter, rect: QRectF, glyph: Glyph, colour: QColor) -> None:
    """Draw the glyph as large as fits, centred in `rect`. Leaves the painter as it was."""
    drawing = _drawing(glyph)
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / _SIDE, side / _SIDE)
    if not drawing.solid.isEmpty():
        painter.fillPath(drawing.solid, QBrush(colour))
    pen = QPen(colour, drawing.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(drawing.outline, pen)
    painter.restore()


def glyph_icon(glyph: Glyph, colour: QColor) -> QIcon:
    """An icon for buttons and actions; make it anew when the theme changes. Needs a running application."""
    icon = QIcon()
    for size in _ICON_SIZES:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_glyph(painter, QRectF(0, 0, size, size), glyph, colour)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


@cache
def _drawing(glyph: Glyph) -> _Drawing:
    outline, solid = QPainterPath(), QPainterPath()
    solid.setFillRule(Qt.FillRule.WindingFill)
    width = 1.6
    match glyph:
        case Glyph.REPEAT:
            outline.addRect(QRectF(5.5, 2, 8.5, 9))
            _lines(outline, [(5.5, 5), (2, 5), (2, 14), (10.5, 14), (10.5, 11)])
        case Glyph.VERBATIM:
            width = 2.2
            _lines(outline, [(2.5, 5.8), (13.5, 5.8)], [(2.5, 10.6), (13.5, 10.6)])
        case Glyph.SIMILAR:
            width = 2.0
            for y in (5.6, 10.8):
                outline.moveTo(2.2, y + 0.9)
                outline.cubicTo(4.8, y - 4.2, 8.6, y + 4.2, 13.8, y - 1.1)
        case Glyph.NUMBERS:
            width = 2.0
            _lines(outline, [(2.5, 5.8), (13.5, 5.8)], [(2.5, 10.6), (13.5, 10.6)], [(11.2, 2), (4.8, 14.2)])
        case Glyph.FACTS:
            width = 2.6
            _lines(outline, [(8, 2), (8, 9.2)])
            solid.addEllipse(QPointF(8, 13.2), 1.6, 1.6)
        case Glyph.NOTE:
            width = 1.4
            _lines(outline, [(2.4, 13.6), (3.3, 10), (10.9, 2.4), (13.6, 5.1), (6, 12.7), (2.4, 13.6)])
            _lines(outline, [(9, 4.3), (11.7, 7)])
        case Glyph.OPEN:
            solid.addEllipse(QPointF(8, 8), 4.6, 4.6)
        case Glyph.CONFIRMED:
            width = 2.2
            _lines(outline, [(2.8, 8.6), (6.4, 12.4), (13.2, 3.8)])
        case Glyph.DISMISSED:
            outline.addEllipse(QPointF(8, 8), 4.4, 4.4)
        case Glyph.RESOLVED:
            width = 1.9
            _lines(outline, [(1.4, 8.8), (4.2, 12), (9.4, 4.6)], [(7.6, 11), (8.6, 12), (14.6, 4.2)])
        case Glyph.ADD:
            width = 2.0
            _lines(outline, [(8, 2.8), (8, 13.2)], [(2.8, 8), (13.2, 8)])
        case Glyph.REMOVE:
            width = 2.0
            _lines(outline, [(2.8, 8), (13.2, 8)])
        case Glyph.PASTE:
            outline.addRoundedRect(QRectF(3, 3, 10, 11.4), 1.2, 1.2)
            solid.addRoundedRect(QRectF(5.4, 1.2, 5.2, 3.4), 0.8, 0.8)
            _lines(outline, [(5.6, 8), (10.4, 8)], [(5.6, 11), (10.4, 11)])
        case Glyph.REPORT:
            _lines(outline, [(3.2, 1.8), (9.6, 1.8), (12.8, 5), (12.8, 14.2), (3.2, 14.2), (3.2, 1.8)])
            _lines(outline, [(5.8, 7.4), (10.2, 7.4)], [(5.8, 10.6), (10.2, 10.6)])
        case Glyph.SAMPLE:
            outline.addRect(QRectF(1.8, 3, 5.2, 10))
            outline.addRect(QRectF(9, 3, 5.2, 10))
        case Glyph.FOLDER:
            _lines(outline, [(1.8, 13), (1.8, 3.4), (6.4, 3.4), (8, 5.2), (14.2, 5.2), (14.2, 13), (1.8, 13)])
        case Glyph.PREVIOUS | Glyph.NEXT | Glyph.EXPAND:
            width = 2.0
            _lines(
                outline,
                [(10.4, 3), (5.4, 8), (10.4, 13)] if glyph is Glyph.PREVIOUS else [(5.6, 3), (10.6, 8), (5.6, 13)],
            )
        case Glyph.CLOSE:
            width = 1.8
            _lines(outline, [(3.6, 3.6), (12.4, 12.4)], [(12.4, 3.6), (3.6, 12.4)])
        case Glyph.MENU:
            for x in (3.2, 8.0, 12.8):
                solid.addEllipse(QPointF(x, 8), 1.5, 1.5)
        case Glyph.SEARCH:
            outline.addEllipse(QPointF(6.8, 6.8), 4.4, 4.4)
            _lines(outline, [(10.1, 10.1), (14, 14)])
        case Glyph.WARNING:
            _lines(outline, [(8, 2), (14.6, 13.8), (1.4, 13.8), (8, 2)], [(8, 6.4), (8, 9.4)])
            solid.addEllipse(QPointF(8, 11.7), 1.0, 1.0)
        case Glyph.INFO:
            outline.addEllipse(QPointF(8, 8), 6.2, 6.2)
            _lines(outline, [(8, 7.4), (8, 11.4)])
            solid.addEllipse(QPointF(8, 4.8), 1.0, 1.0)
        case Glyph.COMPARE:
            outline.arcMoveTo(QRectF(2.6, 3.0, 10.8, 10.8), 60)
            outline.arcTo(QRectF(2.6, 3.0, 10.8, 10.8), 60, 290)
            _lines(outline, [(10.6, 1.4), (10.7, 3.7), (8.3, 4.6)])
        case Glyph.LINKED | Glyph.UNLINKED:
            outline.addRoundedRect(QRectF(3, 7.4, 10, 6.8), 1, 1)
            outline.moveTo(5, 7.2)
            outline.lineTo(5, 5)
            outline.arcTo(QRectF(5, 2, 6, 6), 180, -180 if glyph is Glyph.LINKED else -140)
            if glyph is Glyph.LINKED:
                outline.lineTo(11, 7.2)
        case Glyph.PIN:
            solid.addRoundedRect(QRectF(4.4, 1.4, 7.2, 2.2), 0.8, 0.8)
            _lines(solid, [(5.6, 3.2), (10.4, 3.2), (10.9, 7.2), (12.8, 9.6), (3.2, 9.6), (5.1, 7.2), (5.6, 3.2)])
            _lines(outline, [(8, 9.6), (8, 14.6)])
        case Glyph.BOOKMARK:
            spokes = [(8 + r * math.sin(a), 8.4 - r * math.cos(a)) for a, r in _STAR]
            _lines(outline, [*spokes, spokes[0]])
        case Glyph.UNDO | Glyph.REDO:
            _lines(outline, [(5.6, 2.4), (2.4, 5.6), (5.6, 8.8)])
            outline.moveTo(2.6, 5.6)
            outline.lineTo(9.4, 5.6)
            outline.arcTo(QRectF(5.6, 5.6, 7.6, 7.6), 90, -180)
            outline.lineTo(6, 13.2)
            if glyph is Glyph.REDO:
                outline = _mirrored(outline)
        case _:
            width = 1.8
            _arrow(outline, _ANGLES[glyph])
    return _Drawing(outline, solid, width)


_STAR = [(math.radians(36 * corner), 3.0 if corner % 2 else 7.0) for corner in range(10)]
"""Angle from the top, clockwise, and distance from the middle of each corner of a star."""

_ANGLES = {
    Glyph.RIGHT: 0,
    Glyph.DOWN_RIGHT: 45,
    Glyph.DOWN: 90,
    Glyph.DOWN_LEFT: 135,
    Glyph.LEFT: 180,
    Glyph.UP_LEFT: 225,
    Glyph.UP: 270,
    Glyph.UP_RIGHT: 315,
}
"""Degrees clockwise from pointing right, in a square whose y runs down."""


def _lines(path: QPainterPath, *runs: list[tuple[float, float]]) -> None:
    for first, *rest in runs:
        path.moveTo(*first)
        for point in rest:
            path.lineTo(*point)


def _arrow(path: QPainterPath, angle: float) -> None:
    def at(turn: float, length: float) -> tuple[float, float]:
        return (math.cos(math.radians(turn)) * length, math.sin(math.radians(turn)) * length)

    tip = at(angle, 5.4)
    tail = at(angle + 180, 5.4)
    barbs = [at(angle + 180 - 42, 5.0), at(angle + 180 + 42, 5.0)]
    shown = [(8 + tip[0] + barb[0], 8 + tip[1] + barb[1]) for barb in barbs]
    _lines(path, [(8 + tail[0], 8 + tail[1]), (8 + tip[0], 8 + tip[1])])
    _lines(path, [shown[0], (8 + tip[0], 8 + tip[1]), shown[1]])


def _mirrored(path: QPainterPath) -> QPainterPath:
    turned = QPainterPath()
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        if element.isMoveTo():
            turned.moveTo(_SIDE - element.x, element.y)
        elif element.isLineTo():
            turned.lineTo(_SIDE - element.x, element.y)
        elif element.isCurveTo():
            second, third = path.elementAt(index + 1), path.elementAt(index + 2)
            turned.cubicTo(_SIDE - element.x, element.y, _SIDE - second.x, second.y, _SIDE - third.x, third.y)
    return turned
