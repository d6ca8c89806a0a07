"""The numbers of very many articles as a tree: what is counted, the figures given for it, the articles giving each."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from desktop.model import Claim, Place, siglum
from desktop.ui import wording
from desktop.ui.numbers_panel.distribution import Distribution, Told, distribution
from desktop.ui.numbers_panel.figures import figure, scope, scopes
from desktop.ui.numbers_panel.model import NumbersModel, Role
from desktop.ui.numbers_panel.spread import difference, spread

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NAMED = 12
"""So many articles of a figure are named in its row; all of them stand below it."""
_MOST_FIGURES = 5
_LEVEL = 1 << 20
"""An index knows the row it hangs from, and times this the figure; 0 is what is counted itself."""


class Column(IntEnum):
    WHAT = 0
    VERDICT = 1
    ARTICLES = 2
    FIGURES = 3  # of a figure: who gives it
    RANGE = 4
    LOWEST = 5
    MEDIAN = 6
    HIGHEST = 7


STRIP_ROLE = Qt.ItemDataRole.UserRole + 20
"""The Distribution of a row in the column RANGE, for who paints it; None elsewhere."""


class ValuesModel(QAbstractItemModel):
    """The rows of `numbers`, each worked out when it is first looked at. Begins anew whenever that does."""

    def __init__(self, numbers: NumbersModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = numbers
        self._held: dict[int, Distribution] = {}
        numbers.modelAboutToBeReset.connect(self.beginResetModel)
        numbers.modelReset.connect(self._begin_anew)

    def distribution(self, row: int) -> Distribution:
        if row not in self._held:
            self._held[row] = distribution(self._numbers.rows()[row], self._numbers.collation)
        return self._held[row]

    def place(self, index: Index) -> Place | None:
        """Where the figure of the row stands, the first one for a row of several; None for no index."""
        claims = self._claims(index) if index.isValid() else ()
        return claims[0].place if claims else None

    def finding_id(self, index: Index) -> str:
        """Of the row that the index is in, "" when it is no finding."""
        return str(self._numbers.index(self._counted(index), 0).data(Role.FINDING_ID)) if index.isValid() else ""

    def table(self) -> list[list[str]]:
        """Each row with its figures, with the headings, for the clipboard."""
        columns = range(self.columnCount())
        rows = [[str(self.headerData(column, Qt.Orientation.Horizontal)) for column in columns]]
        for number in range(self.rowCount()):
            parent = self.index(number, 0)
            rows.append([str(parent.siblingAtColumn(column).data()) for column in columns])
            rows += [
                ["", "", str(len(told.claims)), told.words, ", ".join(self._letters(told.claims))]
                for told in self.distribution(number).values
            ]
        return rows

    # --- Qt's questions

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(Column)):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0)
        held = parent.internalId()
        return self.createIndex(row, column, held + _LEVEL * (parent.row() + 1) if held else parent.row() + 1)

    def parent(self, index: Index | None = None) -> Any:
        """Of an index; without one, the model's own parent object, as Qt overloads the name."""
        if index is None:
            return QObject.parent(self)
        held = index.internalId() if index.isValid() else 0
        if not held:
            return QModelIndex()
        if held >= _LEVEL:
            return self.createIndex(held // _LEVEL - 1, 0, held % _LEVEL)
        return self.createIndex(held - 1, 0, 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._numbers.rows())
        held = parent.internalId()
        if parent.column() or held >= _LEVEL:
            return 0
        if not held:
            return len(self.distribution(parent.row()).values)
        return len(self.distribution(held - 1).values[parent.row()].claims)

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """Without a look at a row that nobody opened."""
        return not parent.isValid() or (parent.column() == 0 and parent.internalId() < _LEVEL)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.WHAT: self.tr("What is counted"),
            Column.VERDICT: self.tr("Verdict"),
            Column.ARTICLES: self.tr("Articles"),
            Column.FIGURES: self.tr("Figures"),
            Column.RANGE: self.tr("Range"),
            Column.LOWEST: self.tr("Lowest"),
            Column.MEDIAN: self.tr("Median"),
            Column.HIGHEST: self.tr("Highest"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        held = index.internalId()
        if held:
            return self._below(index, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._text(index) or self.tr("none")
            case Qt.ItemDataRole.ToolTipRole:
                row = self._numbers.rows()[index.row()]
                return wording.plain_tool_tip([row.label, *spread(row.claims, self._numbers.collation)])
            case Qt.ItemDataRole.DecorationRole if index.column() == Column.WHAT:
                return self._numbers.index(index.row(), 0).data(role)
            case Qt.ItemDataRole.FontRole if index.column() == Column.WHAT:
                return _bold()
            case _ if role == STRIP_ROLE and index.column() == Column.RANGE:
                return self.distribution(index.row())
        return None

    # --- what rows say

    def _below(self, index: Index, role: int) -> Any:
        """What a figure's row says, and an article's below it."""
        told, claim = self._told(index), self._claim(index)
        match role:
            case Qt.ItemDataRole.DisplayRole if claim is None:
                cells = {Column.WHAT: told.words, Column.ARTICLES: wording.number(len(told.claims))}
                return cells.get(Column(index.column()), self._named(told) if index.column() == Column.FIGURES else "")
            case Qt.ItemDataRole.DisplayRole if claim is not None and index.column() == Column.WHAT:
                return self._article(claim)
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == Column.WHAT:
                if claim is not None:
                    return f"{self._article(claim)}: {self._quote(claim)}"
                return self.tr("{figure}: {articles}").format(figure=told.words, articles=self._named(told))
            case Qt.ItemDataRole.ToolTipRole if claim is not None:
                return wording.plain_tool_tip([self._quote(claim), *scopes(claim)])
            case Qt.ItemDataRole.ToolTipRole:
                return wording.plain_tool_tip([told.words, ", ".join(self._letters(told.claims))])
        return None

    def _text(self, index: Index) -> str:
        row, held = self._numbers.rows()[index.row()], self.distribution(index.row())
        match Column(index.column()):
            case Column.WHAT:
                return row.label[:1].upper() + row.label[1:]
            case Column.VERDICT:
                return str(self._numbers.index(index.row(), 1).data())
            case Column.ARTICLES:
                return wording.number(held.articles)
            case Column.FIGURES:
                pattern = self.tr("{figure} ({n})")  # and how many articles give it
                said = [
                    pattern.format(figure=told.words, n=wording.number(len(told.claims)))
                    for told in held.values[:_MOST_FIGURES]
                ]
                return " · ".join([*said, "…"] if len(held.values) > _MOST_FIGURES else said)
            case Column.LOWEST:
                return held.lowest.words if held.lowest else ""
            case Column.MEDIAN:
                return held.median.words if held.median else ""
            case Column.HIGHEST:
                return held.highest.words if held.highest else ""
            case Column.RANGE:
                return self._range(held)

    def _range(self, held: Distribution) -> str:
        """How far the highest figure lies from the lowest, in words."""
        if held.lowest is None or held.highest is None or held.lowest.amount == held.highest.amount:
            return ""
        return difference(held.highest.claims[0], held.lowest.claims[0])

    def _named(self, told: Told) -> str:
        letters = self._letters(told.claims)
        named, more = ", ".join(letters[:_NAMED]), len(letters) - _NAMED
        return self.tr("{articles} and {n} more").format(articles=named, n=wording.number(more)) if more > 0 else named

    def _article(self, claim: Claim) -> str:
        title = self._numbers.collation.document(claim.document_id).title
        words, when = figure(claim, self._numbers.collation), scope(claim)
        said = f"{words}, {when}" if when and when not in words else words
        return f"{self._letters((claim,))[0]}  {title}: {said}"

    def _quote(self, claim: Claim) -> str:
        quote = self._numbers.collation.quote(Place(claim.document_id, claim.sentence))
        return wording.quoted(quote, 60)

    def _letters(self, claims: tuple[Claim, ...]) -> list[str]:
        return [siglum(self._numbers.collation.position(claim.document_id)) for claim in claims]

    # --- where an index hangs

    def _counted(self, index: Index) -> int:
        """The number of the row of what is counted."""
        held = index.internalId()
        return held % _LEVEL - 1 if held else index.row()

    def _told(self, index: Index) -> Told:
        """The figure that an index below a row is, or is below of."""
        held = index.internalId()
        return self.distribution(held % _LEVEL - 1).values[held // _LEVEL - 1 if held >= _LEVEL else index.row()]

    def _claim(self, index: Index) -> Claim | None:
        return self._told(index).claims[index.row()] if index.internalId() >= _LEVEL else None

    def _claims(self, index: Index) -> tuple[Claim, ...]:
        if not index.internalId():
            return self._numbers.rows()[index.row()].claims
        claim = self._claim(index)
        return (claim,) if claim is not None else self._told(index).claims

    def _begin_anew(self) -> None:
        self._held.clear()
        self.endResetModel()


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
