"""Where stretches of text stand inside a laid-out QTextDocument, line by line. Kept until the layout changes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from desktop.model import Span
from desktop.ui.collation_view.positions import Positions


class TextGeometry:
    """Rectangles of spans (code points) in document coordinates: pixels from the document's top left corner.

    `forget()` must be called whenever the layout may have changed: another width, font or text.
    """

    def __init__(self, document: QTextDocument, positions: Positions) -> None:
        self._document = document
        self._positions = positions
        self._rects: dict[Span, tuple[QRectF, ...]] = {}
        self._lines: dict[int, tuple[float, float]] = {}

    def forget(self) -> None:
        self._rects.clear()
        self._lines.clear()

    def rects(self, span: Span) -> tuple[QRectF, ...]:
        """One rectangle for each line the span touches, top to bottom; none for an empty span."""
        known = self._rects.get(span)
        if known is None:
            known = self._rects[span] = tuple(self._measured(span))
        return known

    def vertical(self, span: Span) -> tuple[float, float]:
        """Top and bottom of the span's lines; of the line where it stands when it is empty."""
        top, bottom = self.line_at(span.start)
        return (top, self.line_at(span.end - 1)[1]) if span.end - 1 > span.start else (top, bottom)

    def line_at(self, code_point: int) -> tuple[float, float]:
        """Top and bottom of the line that holds the character."""
        known = self._lines.get(code_point)
        if known is None:
            known = self._lines[code_point] = self._line_at(code_point)
        return known

    def _line_at(self, code_point: int) -> tuple[float, float]:
        unit = self._positions.units(code_point)
        block = self._document.findBlock(unit)
        if not block.isValid():
            return 0.0, 0.0
        frame = self._document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(unit - block.position())
        if not line.isValid():
            return frame.top(), frame.bottom()
        return frame.top() + line.y(), frame.top() + line.y() + line.height()

    def code_point_at(self, point: QPointF) -> int:
        """The character under a point, or the nearest one on the nearest line at or above it.

        Not Qt's own hitTest: for a point in the gap between two paragraphs it answers with an arbitrary one.
        """
        block = self._block_at(point.y())
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        lines = block.layout()
        if not lines.lineCount():
            return self._positions.code_points(block.position())
        low, high = 0, lines.lineCount() - 1
        while low < high:
            middle = (low + high + 1) // 2
            if lines.lineAt(middle).y() <= point.y() - corner.y():
                low = middle
            else:
                high = middle - 1
        unit = lines.lineAt(low).xToCursor(point.x() - corner.x(), QTextLine.CursorPosition.CursorOnCharacter)
        return self._positions.code_points(block.position() + min(unit, max(0, block.length() - 1)))

    def _block_at(self, y: float) -> QTextBlock:
        """The last block that begins at or above `y`; the first one for a point above all."""
        layout = self._document.documentLayout()
        low, high = 0, self._document.blockCount() - 1
        while low < high:
            middle = (low + high + 1) // 2
            if layout.blockBoundingRect(self._document.findBlockByNumber(middle)).top() <= y:
                low = middle
            else:
                high = middle - 1
        return self._document.findBlockByNumber(low)

    def _measured(self, span: Span) -> list[QRectF]:
        start, end = self._positions.units(span.start), self._positions.units(span.end)
        found: list[QRectF] = []
        if start >= end:
            return found
        layout = self._document.documentLayout()
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            corner = layout.blockBoundingRect(block).topLeft()
            lines = block.layout()
            from_line = lines.lineForTextPosition(max(0, start - block.position()))
            for index in range(max(0, from_line.lineNumber()), lines.lineCount()):
                line = lines.lineAt(index)
                if line.textStart() >= end - block.position():
                    break
                first = max(start - block.position(), line.textStart())
                last = min(end - block.position(), line.textStart() + line.textLength())
                if first >= last:
                    continue
                bounds = line.naturalTextRect()
                ends = [_x(line.cursorToX(first)), _x(line.cursorToX(last))]
                left = min(max(min(ends), bounds.left()), bounds.right())
                right = min(max(ends), bounds.right())
                if right > left:
                    found.append(QRectF(corner.x() + left, corner.y() + line.y(), right - left, line.height()))
            block = block.next()
        return found


def _x(answer: object) -> float:
    """PySide6 answers `cursorToX` with the pair (x, position), though its types promise the number alone."""
    return float(answer[0]) if isinstance(answer, tuple) else float(str(answer))
