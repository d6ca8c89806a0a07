"""Where a document's pages end: no heading is left alone, and a table that fits on a page is not cut.

Qt's layout cuts wherever a page is full, and changing a document that is cut into pages already leaves it half laid
out. So it is measured first as one endless page, and cut afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextFrame, QTextTable

_MOST = 0.6
"""Of a page: what is taller may be cut."""
_TOLERANCE = 0.02
"""Of a page: cutting between lines moves what follows a little."""
_BREAK = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


@dataclass(frozen=True, slots=True)
class _Part:
    """A block or a table on the endless page."""

    top: float
    bottom: float
    what: QTextBlock | QTextFrame

    @property
    def position(self) -> int:
        """Of its first character in the text."""
        return self.what.position() if isinstance(self.what, QTextBlock) else self.what.firstPosition()

    @property
    def heading(self) -> bool:
        return isinstance(self.what, QTextBlock) and self.what.blockFormat().headingLevel() > 0


def paginate(document: QTextDocument, page: QSizeF, room: float) -> None:
    """Cut the document into pages of that size, in pixels of its paint device. Headings stay with what follows, at
    least with `room` pixels of it."""
    document.setTextWidth(page.width())
    parts = list(_parts(document))
    shift = 0.0  # how far what was moved to a new page has moved all that follows
    at = 0
    while at < len(parts):
        end = _together(parts, at)
        top, bottom = parts[at].top + shift, parts[end - 1].bottom + shift
        tables = [part for part in parts[at:end] if isinstance(part.what, QTextTable)]
        if bottom - top > _MOST * page.height():
            bottom = (tables[0].top + shift if parts[at].heading and tables else top) + room
        what = parts[at].what
        if end - at == 1 and isinstance(what, QTextBlock) and not parts[at].heading:
            shift += _cut_between_lines(what, top, page.height())
            at = end
            continue
        left = page.height() - top % page.height()
        if bottom - top > left - _TOLERANCE * page.height() and left < (1 - _TOLERANCE) * page.height():
            _begin_page(parts[at].what)
            gap = parts[at].top - parts[at - 1].bottom if at else 0.0  # stays above it on the new page
            shift += left + gap
            left = page.height()
        if tables and end < len(parts) and parts[end - 1].bottom - parts[at].top > left:
            shift = _shift_after_cut_rows(document, page, parts[end].position)
        at = end
    document.setPageSize(page)


def _shift_after_cut_rows(document: QTextDocument, page: QSizeF, position: int) -> float:
    """How far what stands at this position of the text is moved by all page ends above it. Asked where rows of a table
    are parted: Qt moves some, cuts some and repeats their head, which a copy of the document shows."""
    cut = document.clone()
    cut.documentLayout().setPaintDevice(document.documentLayout().paintDevice())
    cut.setPageSize(page)
    tops = (one.documentLayout().blockBoundingRect(one.findBlock(position)).top() for one in (cut, document))
    return next(tops) - next(tops)


def _cut_between_lines(block: QTextBlock, top: float, height: float) -> float:
    """How far what follows a block at `top` is moved where its lines do not fit on a page: the line that a page's end
    would cut begins the next page, as Qt does it. No break is forced: where the measures are a little wrong, one
    would leave a page nearly empty."""
    layout, moved = block.layout(), 0.0
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        left = height - (top + line.y() + moved) % height
        if line.height() > left:
            moved += left
    return moved


def _parts(document: QTextDocument) -> Iterator[_Part]:
    """What stands under each other in the document, from the top. Qt keeps an empty block behind each table, inside
    the table's place: that is nothing."""
    layout, frame = document.documentLayout(), document.rootFrame()
    place = frame.begin()
    below = 0.0
    while not place.atEnd():
        block = place.currentBlock()
        if block.isValid():
            rect = layout.blockBoundingRect(block)
            part = _Part(rect.top(), rect.bottom(), block)
        else:
            inner = place.currentFrame()
            rect = layout.frameBoundingRect(inner)
            part = _Part(rect.top(), rect.bottom(), inner)
        if part.bottom > below:
            yield part
            below = part.bottom
        place += 1


def _together(parts: list[_Part], at: int) -> int:
    """The end of what belongs together from `at`: headings, one block or two, and the table after them; a table and
    the line below it; else one part."""
    end = at
    while end < len(parts) and parts[end].heading:
        end += 1
    blocks = 0
    while end < len(parts) and not parts[end].heading and blocks < (3 if parts[at].heading else 1):
        end += 1
        if isinstance(parts[end - 1].what, QTextTable):
            below = end < len(parts) and isinstance(parts[end].what, QTextBlock) and not parts[end].heading
            return end + below
        blocks += 1
    return max(end, at + 1)


def _begin_page(what: QTextBlock | QTextFrame) -> None:
    if isinstance(what, QTextBlock):
        block = what.blockFormat()
        block.setPageBreakPolicy(_BREAK)
        QTextCursor(what).setBlockFormat(block)
    elif isinstance(what, QTextTable):
        table = what.format().toTableFormat()
        table.setPageBreakPolicy(_BREAK)
        what.setFormat(table)
