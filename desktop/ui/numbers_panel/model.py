"""The numbers table: what is counted, how the articles stand to each other, and a column for each article."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon

from desktop.model import Claim, ClaimRow, Collation, FindingKind, Place, Verdict, siglum
from desktop.ui import wording
from desktop.ui.icons import Glyph, glyph_icon
from desktop.ui.numbers_panel.figures import figure, scope, scopes
from desktop.ui.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ABSENT = "–"
_DISAGREE = (Verdict.CONFLICT, Verdict.UPDATED, Verdict.SCOPE_DIFFERS)


class Column(IntEnum):
    """The columns before those of the articles."""

    CLAIM = 0
    VERDICT = 1


class Role(IntEnum):
    FINDING_ID = Qt.ItemDataRole.UserRole + 1  # "" when the row is no finding
    VERDICT = Qt.ItemDataRole.UserRole + 2
    ABSENT = Qt.ItemDataRole.UserRole + 3  # whether the article has no figure for this


class NumbersModel(QAbstractTableModel):
    """Rows in the collation's order. Rows that agree are left out unless `agreements`; those that cannot be compared
    always are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collation = Collation()
        self._agreements = True
        self._rows: tuple[ClaimRow, ...] = ()
        self._finding_ids: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._theme = LIGHT
        self._icons: dict[Verdict, QIcon] = {}

    def show(self, collation: Collation, *, agreements: bool) -> bool:
        """Whether the table is another one now: the slider moves, and the numbers stay."""
        rows = tuple(
            (number, row)
            for number, row in enumerate(collation.rows)
            if row.verdict in _DISAGREE or (agreements and row.verdict is not Verdict.CANNOT_COMPARE)
        )
        findings = {finding.origin: finding.id for finding in collation.findings if finding.kind is FindingKind.NUMBERS}
        shown = tuple(row for _, row in rows)
        ids = tuple(findings.get(number, "") for number, _ in rows)
        columns = tuple(document.id for document in collation.documents)
        if (shown, ids, columns) == (self._rows, self._finding_ids, self._columns):
            self._collation = collation
            return False
        self.beginResetModel()
        self._collation = collation
        self._rows, self._finding_ids, self._columns = shown, ids, columns
        self.endResetModel()
        return True

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._icons.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def row_of(self, finding_id: str) -> int:
        """-1 when no row is that finding."""
        return self._finding_ids.index(finding_id) if finding_id and finding_id in self._finding_ids else -1

    def claims(self, index: Index) -> tuple[Claim, ...]:
        """What the cell shows, in text order; for a cell that is no article's, the row's."""
        row = self._rows[index.row()]
        if index.column() < len(Column):
            return row.claims
        document_id = self._columns[index.column() - len(Column)]
        return tuple(claim for claim in row.claims if claim.document_id == document_id)

    def place(self, index: Index) -> Place | None:
        """The first figure of an article's cell; None elsewhere and where there is none."""
        claims = self.claims(index) if index.column() >= len(Column) else ()
        return claims[0].place if claims else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column) + len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        position = section - len(Column)
        if role == Qt.ItemDataRole.ToolTipRole and position >= 0:
            return wording.plain_tool_tip([self._collation.documents[position].title])
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if position >= 0:
            return siglum(position)
        return {Column.CLAIM: self.tr("What is counted"), Column.VERDICT: self.tr("Verdict")}[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, index)
            case Qt.ItemDataRole.ToolTipRole:
                return wording.plain_tool_tip(self._tool_tip(row, index))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, index)
            case Qt.ItemDataRole.BackgroundRole:
                return self._fill(row, index)
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.text if self.data(index, Role.ABSENT) is not True else self._theme.muted
            case Qt.ItemDataRole.DecorationRole if index.column() == Column.CLAIM:
                return self._icon(row.verdict)
            case Qt.ItemDataRole.FontRole if index.column() == Column.CLAIM:
                font = QFont()
                font.setBold(True)
                return font
            case Role.FINDING_ID:
                return self._finding_ids[index.row()]
            case Role.VERDICT:
                return row.verdict
            case Role.ABSENT:
                return index.column() >= len(Column) and not self.claims(index)
        return None

    def table(self) -> list[list[str]]:
        """Everything that is shown, with the headings, for the clipboard."""
        columns = range(self.columnCount())
        head = [str(self.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        body = [[str(self.index(row, column).data()) for column in columns] for row in range(self.rowCount())]
        return [head, *body]

    def _text(self, row: ClaimRow, index: Index) -> str:
        if index.column() == Column.CLAIM:
            return row.label[:1].upper() + row.label[1:]
        if index.column() == Column.VERDICT:
            return wording.verdict_name(row.verdict)
        said = dict.fromkeys(self._figure(claim) for claim in self.claims(index))
        return " · ".join(said) or _ABSENT

    def _figure(self, claim: Claim) -> str:
        when = scope(claim)
        words = figure(claim, self._collation)
        return f"{words} ({when})" if when and when not in words else words

    def _tool_tip(self, row: ClaimRow, index: Index) -> list[str]:
        if index.column() < len(Column):
            reasons = dict.fromkeys(comparison.reason for comparison in row.comparisons)
            return [self._text(row, index), *reasons]
        lines = []
        for claim in self.claims(index):
            sentence = Place(claim.document_id, claim.sentence)
            where = wording.place_label(sentence, self._collation)
            lines.append(f"{where}: {wording.quoted(self._collation.quote(sentence), 60)}")
            lines += scopes(claim)
        return lines or [self.tr("No figure for this was found in this article.")]

    def _spoken(self, row: ClaimRow, index: Index) -> str:
        text = self._text(row, index)
        if index.column() < len(Column):
            return text
        letter = siglum(index.column() - len(Column))
        return self.tr("{letter}: {figures}").format(
            letter=letter, figures=self.tr("no figure") if text == _ABSENT else text
        )

    def _fill(self, row: ClaimRow, index: Index) -> QColor | None:
        """An article's cell is filled when one of its figures disagrees with another: wholly for a conflict, faintly
        when the figures are of different times, places or people. The verdict beside it says so in words."""
        claims = self.claims(index) if index.column() >= len(Column) else ()
        verdicts = {c.verdict for c in row.comparisons if c.left in claims or c.right in claims}
        if Verdict.CONFLICT in verdicts:
            return self._theme.numbers.fill
        return _between(self._theme.numbers.fill, self._theme.base) if verdicts.intersection(_DISAGREE) else None

    def _icon(self, verdict: Verdict) -> QIcon:
        if verdict not in self._icons:
            glyph = Glyph.NUMBERS if verdict in _DISAGREE else Glyph.VERBATIM
            glyph = Glyph.SIMILAR if verdict is Verdict.COMPATIBLE else glyph
            colour = self._theme.numbers.line if verdict in _DISAGREE else self._theme.muted
            icon = glyph_icon(glyph, colour)
            selected = glyph_icon(glyph, self._theme.selection_text)
            for size in (16, 20, 24, 32):
                icon.addPixmap(selected.pixmap(size, size), QIcon.Mode.Selected)
            self._icons[verdict] = icon
        return self._icons[verdict]


def _between(one: QColor, other: QColor) -> QColor:
    return QColor((one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2)
