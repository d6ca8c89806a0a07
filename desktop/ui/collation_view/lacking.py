"""What the heads of columns say while a sentence is current of which their articles have no counterpart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.model import Collation, Match, Place, Span
from desktop.ui import wording
from desktop.ui.collation_view.current import Current

if TYPE_CHECKING:
    from desktop.session.session import Session
    from desktop.ui.collation_view.reading_area import ReadingArea

translate = QCoreApplication.translate


class Lacking:
    """Among what is too little alike to be shown there may be a best one; a person can look at it all the same."""

    def __init__(self, area: ReadingArea, session: Session) -> None:
        self._area, self._session = area, session

    def show(self, current: Current, collation: Collation) -> None:
        """Say in the head of each open column that it has none, and how much alike the best is."""
        where = wording.place_label(current.place, collation) if current.place else ""
        best = self._best(current) if where else {}
        for column in self._area.columns():
            found = best.get(column.document_id)
            text = ""
            if where and found is not None and column.document_id in current.spans:
                text = translate("Columns", "Best for {place}: {percent}, too little to be linked")
            elif where and column.document_id not in current.spans:
                text = translate("Columns", "No counterpart of {place}")
                if found is not None:
                    text = translate("Columns", "No counterpart of {place} (best {percent})")
            share = wording.percent(found[0]) if found is not None else ""
            column.header.set_hint(
                text.format(place=where, percent=share),
                best=found is not None and column.document_id not in current.spans,
            )

    def filled(self, current: Current) -> Current:
        """The same with the best one in each open column that has none."""
        open_here = {column.document_id for column in self._area.columns()}
        best = {i: (span,) for i, (_, span) in self._best(current).items() if i in open_here}
        return Current(best | dict(current.spans), current.place)

    def _best(self, current: Current) -> dict[str, tuple[float, Span]]:
        """How much alike, and where, by article; only articles without a shown counterpart."""
        place = current.place
        if place is None or (all(c.document_id in current.spans for c in self._area.columns()) and not self._hinting()):
            return {}
        shown = {_other(match, place).document_id for match in self._session.counterparts(place)}
        best: dict[str, tuple[float, Span]] = {}
        for match in self._session.hidden_counterparts(place):
            there = _other(match, place)
            if there.document_id not in shown:
                best.setdefault(there.document_id, (match.similarity, there.span))
        return best

    def _hinting(self) -> bool:
        return any(column.header.hint for column in self._area.columns())


def _other(match: Match, place: Place) -> Place:
    return match.right if match.left.document_id == place.document_id else match.left
