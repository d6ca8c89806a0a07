"""Moves the columns: to one height for what belongs together, and along with the one a person scrolls."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from desktop.model import Place
from desktop.ui.collation_view.alignment import Stand, aligned_offsets
from desktop.ui.collation_view.column import Column
from desktop.ui.collation_view.current import Current
from desktop.ui.collation_view.reading_area import ReadingArea
from desktop.ui.collation_view.scroll_sync import Anchor, Scrolling, followed_offset, proportional_offset

_JUMP = 30  # pixels from which a following column glides rather than jumps


class ColumnMover(QObject):
    """`scrolling` says what the other columns do when a person scrolls one."""

    def __init__(self, area: ReadingArea) -> None:
        super().__init__(area)
        self.scrolling = Scrolling.LINKED
        self._area = area
        self._current = Current()
        self._held: Place | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._move)

    def align(self, current: Current, held: Place | None, *, again: bool = False) -> None:
        """Bring the current stretches of all open columns to one height; the column of `held`, where that place is
        one of them, stays where it is. `again` once more when columns that were just opened have their final width:
        most of them have it already, and are then painted once."""
        self._current, self._held = current, held
        self._move()
        if again:
            self.align_again()

    def align_again(self) -> None:
        """After columns were opened, closed, moved or laid out anew; nothing when a person has scrolled since."""
        if self._current.spans:
            self._soon.start()

    def follow(self, column: Column, by: int) -> None:
        """A person scrolled `column` by so many pixels."""
        self._current = Current()
        if self.scrolling is Scrolling.FREE:
            return
        for other in self._area.columns():
            if other is column:
                continue
            if self.scrolling is Scrolling.PROPORTIONAL:
                furthest = [one.text.verticalScrollBar().maximum() for one in (column, other)]
                other.scroll_to(proportional_offset(column.offset(), *furthest))
                continue
            stood = other.heading_for()
            offset, anchored = followed_offset(
                self._anchors(column, other), column.offset(), column.text.viewport().height(), stood, by
            )
            other.scroll_to(offset, gently=anchored and abs(offset - stood - by) > _JUMP)

    def scroll_all(self, by: int) -> None:
        self._current = Current()
        for column in self._area.columns():
            column.scroll_to(column.offset() + by)

    def _move(self) -> None:
        held = self._held
        stands: dict[str, Stand] = {}
        for column in self._area.columns():
            spans = self._current.spans.get(column.document_id)
            if spans:
                span = held.span if held and held.document_id == column.document_id else spans[0]
                stands[column.document_id] = Stand(
                    column.text.extent(span)[0],
                    column.heading_for(),
                    column.text.verticalScrollBar().maximum(),
                    column.text.viewport().height(),
                )
        still = held.document_id if held else ""
        for document_id, offset in aligned_offsets(stands, still).items():
            column_there = self._area.column(document_id)
            if column_there is not None and document_id != still:
                column_there.scroll_to(offset, gently=True)

    def _anchors(self, column: Column, other: Column) -> Iterable[Anchor]:
        for link in self._area.links_between(column.document_id, other.document_id):
            if link.dismissed:
                continue
            here, there = link.left, link.right
            if here.document_id != column.document_id:
                here, there = there, here
            yield Anchor(*column.text.extent(here.span), other.text.extent(there.span)[0], link.similarity)
