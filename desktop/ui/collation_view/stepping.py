"""Walking through the articles by keyboard: from sentence to sentence, from link to link, between counterparts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF

from desktop.model import Place, SegmentKind, Span
from desktop.ui.collation_view import menus

if TYPE_CHECKING:
    from desktop.ui.collation_view.column import Column
    from desktop.ui.collation_view.view import CollationView


class Stepping(QObject):
    """Acts in the column that has the keyboard, or had it last."""

    def __init__(self, view: CollationView) -> None:
        super().__init__(view)
        self._view = view

    def sentence(self, column: Column, by: int) -> None:
        """Choose the sentence so many after the selected one, or the first in view; nothing beyond the ends."""
        place, document_id = self._view.selected_place(), column.document_id
        if place is not None and place.document_id == document_id:
            span = self._view.sentences.next(document_id, place.span, by)
        else:
            span = self._view.sentences.at(document_id, column.text.visible_span().start)
        if span is not None:
            column.ensure_visible(span)
            self._view.choose(Place(document_id, span))

    def link(self, by: int) -> None:
        """Choose the next place of this article that is linked with another one (by -1: the previous); wraps."""
        column = self._column()
        if column is None:
            return
        spans = sorted(set(self._view.linked_spans(column.document_id)))
        if not spans:
            return
        place = self._view.selected_place()
        if place is None or place.document_id != column.document_id:
            place = Place(column.document_id, Span(column.text.visible_span().start, column.text.visible_span().start))
        ahead = [span for span in spans if (span > place.span if by > 0 else span < place.span)]
        span = (ahead or spans)[0 if by > 0 else -1]
        column.ensure_visible(span)
        self._view.choose(Place(column.document_id, span))

    def list_marks(self) -> None:
        """Offer the marks of the paragraph with the selected sentence, or of the first paragraph in view, as a menu."""
        column = self._column()
        if column is None:
            return
        place = self._view.selected_place()
        here = place is not None and place.document_id == column.document_id
        at = place.span.start if here and place is not None else column.text.visible_span().start
        blocks = [s for s in self._view.collation.blocks(column.document_id) if s.span.start <= at < s.span.end]
        span = blocks[0].span if blocks and blocks[0].kind is not SegmentKind.SENTENCE else Span(at, at + 1)
        menu = menus.marks_menu(
            self._view, Place(column.document_id, span), self._view.marks_of(column.document_id), self._view.collation
        )
        menu.label_chosen.connect(lambda label: self._view.follow_label(column, label))
        menu.finding_chosen.connect(lambda finding_id: self._view.choose_finding(column, finding_id))
        top = min(max(column.text.line_at(at)[1], 8.0), column.text.viewport().height() - 8.0)
        menu.popup(column.text.viewport().mapToGlobal(QPointF(8, top).toPoint()))

    def _column(self) -> Column | None:
        columns = self._view.area.columns()
        return self._view.area.column(self._view.focused_id) or (columns[0] if columns else None)
