"""Brings the hits of a search into the columns, and the columns to the hit that a person chooses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.collation_view.reading_area import ReadingArea

if TYPE_CHECKING:
    from desktop.session.searching import Found
    from desktop.session.session import Session


class SearchHits(QObject):
    """`go` shows the session's selection; it is called for every choice of a hit, also of the selected one again:
    the columns may have been scrolled since."""

    def __init__(self, session: Session, area: ReadingArea, go: Callable[[], None]) -> None:
        super().__init__(area)
        self._area, self._session, self._shown = area, session, True
        session.search_changed.connect(self._show)
        session.hit_chosen.connect(lambda _place: go())
        self._show(session.found)

    def set_shown(self, on: bool) -> None:
        """Whether hits are painted."""
        if on != self._shown:
            self._shown = on
            self._show(self._session.found)

    def selected_text(self) -> str:
        """What is selected in the column that has the keyboard, when it is something to look for: on one line and not
        too long; else ""."""
        for column in self._area.columns():
            span = column.text.selected_span() if column.text.hasFocus() else None
            text = span.of(column.text.plain) if span else ""
            if 0 < len(text.strip()) <= 200 and "\n" not in text.strip():
                return text.strip()
        return ""

    def _show(self, found: Found) -> None:
        self._area.show_hits(found.articles if self._shown else ())
