"""The articles against each other: a row and a column for each."""

from __future__ import annotations

import sys
from bisect import bisect_right
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from desktop.model import Collation, Document, siglum
from desktop.ui import wording
from desktop.ui.matrix_panel.measures import Cells, Measure, clustered
from desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SHARES = (0.10, 0.20, 0.35, 0.60)
_COUNTS = (2, 3, 5, 8)
MOST_WITH_TEXT = 30
"""With more articles the cells are small and their values stand in tool tips."""


class Role(IntEnum):
    STEP = Qt.ItemDataRole.UserRole + 1  # 0..4, how much; -1 for nothing
    DIAGONAL = Qt.ItemDataRole.UserRole + 2


class MatrixModel(QAbstractTableModel):
    """Rows and columns in the project's order; with `group`, alike articles stand beside each other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[Document, ...] = ()
        self._letters: tuple[str, ...] = ()
        self._cells: Cells = {}
        self._measure = Measure.SIMILAR
        self._picture: QImage | None = None
        self._painted_in: Theme | None = None

    def show(self, collation: Collation, measure: Measure, cells: Cells, *, group: bool = False) -> None:
        """`cells` are those of the measure."""
        self._picture = None
        known = {document.id: (siglum(at), document) for at, document in enumerate(collation.documents)}
        order = clustered(tuple(known), cells) if group else tuple(known)
        letters = tuple(known[document_id][0] for document_id in order)
        documents = tuple(known[document_id][1] for document_id in order)
        if (letters, documents) == (self._letters, self._documents):
            self._cells, self._measure = cells, measure
            if self._documents:
                last = len(self._documents) - 1
                self.dataChanged.emit(self.index(0, 0), self.index(last, last))
            return
        self.beginResetModel()
        self._documents, self._letters, self._cells, self._measure = documents, letters, cells, measure
        self.endResetModel()

    def pair(self, index: Index) -> tuple[str, str]:
        """The ids of the row's and the column's article."""
        return self._documents[index.row()].id, self._documents[index.column()].id

    def index_of(self, row_id: str, column_id: str) -> QModelIndex:
        ids = [document.id for document in self._documents]
        if row_id not in ids or column_id not in ids:
            return QModelIndex()
        return self.index(ids.index(row_id), ids.index(column_id))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._documents)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._documents)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._letters[section]
            case Qt.ItemDataRole.ToolTipRole:
                return wording.plain_tool_tip([self._documents[section].title])
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._documents) or index.column() >= len(self._documents):
            return None
        value = self._cells.get(self.pair(index), 0.0)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(value) if len(self._documents) <= MOST_WITH_TEXT else ""
            case Qt.ItemDataRole.ToolTipRole:
                return wording.plain_tool_tip([self._sentence(index, value), *self.titles(index)])
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.StatusTipRole:
                return self._sentence(index, value)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Role.STEP:
                return self._step(value)
            case Role.DIAGONAL:
                return index.row() == index.column()
        return None

    def picture(self, theme: Theme) -> QImage:
        """A pixel for each cell in the colour of its step, the diagonal in one of its own."""
        if self._picture is None or self._painted_in is not theme:
            self._picture, self._painted_in = self._painted(theme), theme
        return self._picture

    def _painted(self, theme: Theme) -> QImage:
        count = len(self._documents)
        nothing, edge = (colour.rgb().to_bytes(4, sys.byteorder) for colour in (theme.base, theme.border))
        heat = [colour.rgb().to_bytes(4, sys.byteorder) for colour in theme.heat]
        pixels = [nothing] * (count * count)
        at = {document.id: number for number, document in enumerate(self._documents)}
        for (row_id, column_id), value in self._cells.items():
            if value and row_id in at and column_id in at:
                pixels[at[row_id] * count + at[column_id]] = heat[self._step(value)]
        pixels[:: count + 1] = [edge] * count
        return QImage(b"".join(pixels), count, count, 4 * count, QImage.Format.Format_RGB32).copy()

    def _step(self, value: float) -> int:
        return bisect_right(_SHARES if self._measure.is_share else _COUNTS, value) if value else -1

    def titles(self, index: Index) -> list[str]:
        """The articles of a cell with their letters."""
        places = dict.fromkeys((index.row(), index.column()))
        return [f"{self._letters[at]}  {self._documents[at].title}" for at in places]

    def _text(self, value: float) -> str:
        return wording.percent(value) if self._measure.is_share else wording.number(int(value))

    def _sentence(self, index: Index, value: float) -> str:
        row, column, text = self._letters[index.row()], self._letters[index.column()], self._text(value)
        if row == column:
            own = {
                Measure.SIMILAR: self.tr("{share} of the sentences of {row} are repeated in it."),
                Measure.VERBATIM: self.tr("{share} of the words of {row} are repeated in it."),
                Measure.NUMBERS: self.tr("Numbers or facts that disagree inside {row} alone: {share}."),
                Measure.NOTES: self.tr("Notes on {row} alone: {share}."),
            }
            return own[self._measure].format(share=text, row=row)
        said = {
            Measure.SIMILAR: self.tr("{share} of the sentences of {row} have a counterpart in {column}."),
            Measure.VERBATIM: self.tr("{share} of the words of {row} appear in {column} word for word."),
            Measure.NUMBERS: self.tr("Numbers or facts on which {row} and {column} disagree: {share}."),
            Measure.NOTES: self.tr("Notes on both {row} and {column}: {share}."),
        }
        return said[self._measure].format(share=text, row=row, column=column)
