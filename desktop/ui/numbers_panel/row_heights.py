"""The heights of a table's rows, measured a few rows in each turn of the event loop: each cell's text is laid out."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from desktop.ui.turns import Turns

_AT_ONCE = 60  # cells
_MOST = 100  # rows
_MOST_CELLS = 6000


class RowHeights(QObject):
    """Rows of `view` are as high as their texts, the first ones first; in a table of more than 100 rows, or of
    very many columns, two lines each. `view` has its model."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._next = 0
        view.model().modelReset.connect(self.ask)
        view.model().dataChanged.connect(self.ask)
        view.horizontalHeader().sectionResized.connect(self.ask)
        self.ask()

    def ask(self, *_: object) -> None:
        """Texts or widths have changed."""
        self._next = 0
        self._view.verticalHeader().setDefaultSectionSize(2 * self._view.fontMetrics().lineSpacing() + 6)
        Turns.take(self._view, self, self._measure)

    def _measure(self) -> None:
        rows, columns = self._view.model().rowCount(), max(1, self._view.model().columnCount())
        if rows > _MOST or rows * columns > _MOST_CELLS:
            return
        last = min(rows, self._next + max(1, _AT_ONCE // columns)) if self._view.window().isVisible() else rows
        for row in range(self._next, last):
            self._view.resizeRowToContents(row)
        self._next = last
        if last < rows:
            Turns.take(self._view, self, self._measure)
