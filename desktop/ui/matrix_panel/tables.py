"""A table of pairs or groups of articles that can be sorted by each of its columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui.matrix_panel.rows import Role, Row, RowsModel


class RowsTable(QTableView):
    """Signals: `row_current(Row)`; `row_chosen(Row)`, with Enter or a double click."""

    row_current = Signal(object)
    row_chosen = Signal(object)

    def __init__(self, headings: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(headings, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.rows)
        self._sorted.setSortRole(Role.SORT)
        self.setModel(self._sorted)
        self.setAccessibleName(name)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(lambda index: self._tell(index, self.row_current.emit))
        self.activated.connect(lambda index: self._tell(index, self.row_chosen.emit))

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.rows.show(rows)

    def select_articles(self, ids: Sequence[str]) -> None:
        """Make the row of exactly these articles the current one."""
        for number, row in enumerate(self.rows.rows):
            if set(row.ids) == set(ids):
                self.setCurrentIndex(self._sorted.mapFromSource(self.rows.index(number, 0)))
                return

    def _tell(self, index: QModelIndex, tell: Callable[[Row], None]) -> None:
        source = self._sorted.mapToSource(index)
        if source.isValid():
            tell(self.rows.rows[source.row()])
