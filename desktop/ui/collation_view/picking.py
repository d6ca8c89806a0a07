"""Asking for a sentence: while somebody waits for one, a click hands it over instead of selecting it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.model import Place
from desktop.ui.collation_view.column import Column
from desktop.ui.collation_view.reading_area import ReadingArea

Picked = Callable[[Place], None]


class Picking(QObject):
    """The pointer is a cross over the articles while a sentence is waited for."""

    def __init__(self, area: ReadingArea) -> None:
        super().__init__(area)
        self._area = area
        self._picked: Picked | None = None
        area.column_made.connect(self._show_on)

    @property
    def waiting(self) -> bool:
        return self._picked is not None

    def waits_for(self, picked: Picked) -> bool:
        """Whether `picked` gets the next sentence; not any more once somebody else waits."""
        return self._picked is not None and self._picked == picked

    def wait_for(self, picked: Picked | None) -> None:
        """Hand every sentence that is clicked to `picked`, until None is waited for."""
        self._picked = picked
        for column in self._area.columns():
            self._show_on(column)

    def take(self, place: Place) -> bool:
        """Whether somebody waited for the sentence at `place`, who has it then."""
        if self._picked is None:
            return False
        self._picked(place)
        return True

    def _show_on(self, column: Column) -> None:
        column.text.set_picking(self.waiting)
