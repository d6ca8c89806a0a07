"""A table of things about articles, made of plain rows, that can be sorted by each of its columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.model import Place
from desktop.ui import wording
from desktop.ui.controls.fitting import fitted

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WIDEST = 48
"""Characters that a column may take; what is longer stands in the tool tip."""
_NARROWEST = 14
"""Characters to which the columns are cut back where there is less room; then the table scrolls."""
_MEASURED = 60
"""Rows whose texts decide how wide columns are."""


@dataclass(frozen=True, slots=True)
class Row:
    """`cells` are what stands in the columns: the text, and the number by which it is sorted. `ids` are the articles it
    is about, `places` where to go to, () for nowhere; `tip` says all in sentences."""

    cells: tuple[tuple[str, float], ...]
    ids: tuple[str, ...]
    places: tuple[Place, ...] = ()
    tip: tuple[str, ...] = ()


class Role(IntEnum):
    SORT = Qt.ItemDataRole.UserRole + 1


class RowsModel(QAbstractTableModel):
    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self._headings[section] if told and orientation is Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[index.column()][0]
            case Role.SORT:
                return row.cells[index.column()][1]
            case Qt.ItemDataRole.ToolTipRole if row.tip:
                return wording.plain_tool_tip(row.tip)
            case Qt.ItemDataRole.StatusTipRole if row.tip:
                return " ".join(row.tip)
            case Qt.ItemDataRole.TextAlignmentRole if 0 < index.column() < len(self._headings):
                return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        return None


class RowsTable(QTableView):
    """Signals: `row_current(Row)`; `row_chosen(Row)`, with Enter or a double click."""

    row_current = Signal(object)
    row_chosen = Signal(object)

    def __init__(self, headings: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(headings, self)
        self._wanted: list[int] = []
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.rows)
        self._sorted.setSortRole(Role.SORT)
        self.setModel(self._sorted)
        self.setAccessibleName(name)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)  # else cut at both ends
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
        self._measure()

    def table(self) -> list[list[str]]:
        """The headings, and the texts of all rows in the order in which they are shown."""
        columns = range(self.rows.columnCount())
        head = [str(self.rows.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        shown = (self._sorted.index(row, 0) for row in range(self._sorted.rowCount()))
        return [head, *([str(first.siblingAtColumn(column).data()) for column in columns] for first in shown)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        """Find out what each column needs for its heading and its first rows, up to `_WIDEST`."""
        header, most = self.horizontalHeader(), _WIDEST * self.fontMetrics().averageCharWidth()
        self._wanted = [
            max(header.sectionSizeHint(column), min(self.sizeHintForColumn(column), most))
            for column in range(self.rows.columnCount())
        ]
        self._fit()

    def _fit(self) -> None:
        """As wide as what they hold where that fits; else the widest are cut back, evenly."""
        narrow = _NARROWEST * self.fontMetrics().averageCharWidth()
        for column, width in enumerate(fitted(self._wanted, self.viewport().width(), narrow)[:-1]):
            self.setColumnWidth(column, width)

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
