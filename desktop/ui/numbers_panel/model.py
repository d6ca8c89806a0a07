"""The numbers table: what is counted, how the articles stand to each other, and a column for each article."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap

from desktop.model import Claim, ClaimRow, Collation, FindingKind, Place, Status, Verdict, siglum
from desktop.session.telling import told
from desktop.ui import wording
from desktop.ui.icons import Glyph, glyph_icon
from desktop.ui.numbers_panel.figures import figure, scope, scopes
from desktop.ui.numbers_panel.spread import difference, spread, value
from desktop.ui.reasons import and_more, reasons_of
from desktop.ui.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ABSENT = "–"
_EDITABLE = Qt.ItemFlag.ItemIsEditable
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
    """Rows in the collation's order. Rows that agree are left out unless `agreements`, and so are those that a person
    shaped and that cannot be compared; others that cannot be compared always are.

    `rename(row, label)` is asked for when a label was edited in place, which `changeable()` allows or not. A reference
    value, which a person may choose in each row, is of the view only: nothing saves it.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        rename: Callable[[ClaimRow, str], None] | None = None,
        changeable: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(parent)
        self._rename = rename
        self._changeable = changeable
        self._references: frozenset[Claim] = frozenset()
        self._collation = Collation()
        self._agreements = True
        self._rows: tuple[ClaimRow, ...] = ()
        self._finding_ids: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._cells: dict[int, dict[str, tuple[Claim, ...]]] = {}  # by row and article: its figures
        self._said: dict[int, dict[str, set[Verdict]]] = {}  # by row and article: what was made out of its figures
        self._dismissed: frozenset[str] = frozenset()
        self._theme = LIGHT
        self._icons: dict[Verdict | None, QIcon] = {}

    def show(self, collation: Collation, *, agreements: bool) -> bool:
        """Whether the table is another one now: the slider moves, and the numbers stay."""
        rows = tuple(
            (number, row)
            for number, row in enumerate(collation.rows)
            if row.verdict in _DISAGREE or (agreements and (row.by_hand or row.verdict is not Verdict.CANNOT_COMPARE))
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
        self._cells.clear()
        self._said.clear()
        self.endResetModel()
        return True

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._icons.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def set_dismissed(self, finding_ids: frozenset[str]) -> None:
        """Which findings a person dismissed: their rows keep their verdict, and disagree for nobody any more."""
        changed, self._dismissed = finding_ids ^ self._dismissed, finding_ids
        last = self.columnCount() - 1
        for number, finding_id in enumerate(self._finding_ids if changed else ()):
            if finding_id in changed:
                self.dataChanged.emit(self.index(number, 0), self.index(number, last))

    def _is_dismissed(self, number: int) -> bool:
        return self._finding_ids[number] in self._dismissed

    def row_of(self, finding_id: str) -> int:
        """-1 when no row is that finding."""
        return self._finding_ids.index(finding_id) if finding_id and finding_id in self._finding_ids else -1

    def row_with(self, claims: Iterable[Claim]) -> int:
        """The first row that holds one of the claims, -1 when none does."""
        wanted = frozenset(claims)
        return next((number for number, row in enumerate(self._rows) if not wanted.isdisjoint(row.claims)), -1)

    @property
    def collation(self) -> Collation:
        """What the rows are of."""
        return self._collation

    def rows(self) -> tuple[ClaimRow, ...]:
        """What is shown, from top to bottom."""
        return self._rows

    def can_refer(self, index: Index) -> Claim | None:
        """The first figure of an article's cell that others can be measured against; None where there is none."""
        claims = self.claims(index) if index.column() >= len(Column) else ()
        return next((claim for claim in claims if value(claim) is not None), None)

    def is_reference(self, claim: Claim) -> bool:
        return claim in self._references

    def set_reference(self, claim: Claim, on: bool) -> None:
        """Show how far the other figures of the claim's row lie from it, or show that no longer."""
        number = self.row_with((claim,))
        if number < 0:
            return
        others = self._references - set(self._rows[number].claims)
        self._references = others | {claim} if on else others
        self.dataChanged.emit(self.index(number, 0), self.index(number, self.columnCount() - 1))

    def claims(self, index: Index) -> tuple[Claim, ...]:
        """What the cell shows, in text order; for a cell that is no article's, the row's."""
        row = self._rows[index.row()]
        if index.column() < len(Column):
            return row.claims
        return self._held(index.row()).get(self._columns[index.column() - len(Column)], ())

    def filled(self, number: int) -> list[int]:
        """The columns in which the row has something to say, in any order."""
        held = self._held(number)
        return [*Column, *(at for at, i in enumerate(self._columns, start=len(Column)) if i in held)]

    def _held(self, number: int) -> dict[str, tuple[Claim, ...]]:
        """By article the figures of a row, in text order."""
        cells = self._cells.get(number)
        if cells is None:
            cells = self._cells[number] = {}
            for claim in self._rows[number].claims:
                cells[claim.document_id] = (*cells.get(claim.document_id, ()), claim)
        return cells

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

    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = index.isValid() and index.column() == Column.CLAIM and self._rename is not None
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if editable and self._changeable() else flags

    def setData(self, index: Index, text: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name of the row; the table shows it once the comparison is made again."""
        if role != Qt.ItemDataRole.EditRole or self._rename is None or not self.flags(index) & _EDITABLE:
            return False
        if str(text) == self.data(index):
            return False
        self._rename(self._rows[index.row()], str(text))
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, index)
            case Qt.ItemDataRole.EditRole if index.column() == Column.CLAIM:
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
                return self._icon(None if self._is_dismissed(index.row()) else row.verdict)
            case Qt.ItemDataRole.FontRole if index.column() == Column.CLAIM:
                font = QFont()
                font.setBold(True)
                font.setItalic(row.by_hand)
                return font
            case Qt.ItemDataRole.FontRole if Verdict.CONFLICT in self._verdicts(row, index):
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
            return wording.verdict_name(row.verdict) if len(row.claims) > 1 else self.tr("On its own")
        several = row.claims if self._references and len(row.claims) > 1 else ()
        reference = next((claim for claim in several if claim in self._references), None)
        said = dict.fromkeys(self._measured(claim, reference) for claim in self.claims(index))
        return " · ".join(said) or _ABSENT

    def _measured(self, claim: Claim, reference: Claim | None) -> str:
        """The figure, and how far it lies from the row's reference value where there is one."""
        words = self._figure(claim)
        if reference is None:
            return words
        if claim == reference:
            return self.tr("{figure} (reference)").format(figure=words)
        apart = difference(claim, reference)
        return self.tr("{figure}: {difference}").format(figure=words, difference=apart) if apart else words

    def _figure(self, claim: Claim) -> str:
        when = scope(claim)
        words = figure(claim, self._collation)
        return f"{words} ({when})" if when and when not in words else words

    def _tool_tip(self, row: ClaimRow, index: Index) -> list[str]:
        if index.column() < len(Column):
            reasons, more = reasons_of(row.comparisons)
            why = [*(told(reason) for _, reason in reasons), *filter(None, (and_more(more),))]
            by_hand = (self.tr("Changed by hand"),) if row.by_hand else ()
            judged = (wording.status_name(Status.DISMISSED),) if self._is_dismissed(index.row()) else ()
            return [self._text(row, index), *judged, *by_hand, *spread(row.claims, self._collation), *why]
        lines = []
        for claim in self.claims(index):
            sentence = Place(claim.document_id, claim.sentence)
            where = wording.place_label(sentence, self._collation)
            lines.append(f"{where}: {wording.quoted(self._collation.quote(sentence), 60)}")
            lines += scopes(claim)
        return lines or [self.tr("No figure for this was found in this article.")]

    def _spoken(self, row: ClaimRow, index: Index) -> str:
        text = self._text(row, index)
        if index.column() == Column.CLAIM and row.by_hand:
            text = self.tr("{row}, changed by hand").format(row=text)
        if index.column() == Column.CLAIM and self._is_dismissed(index.row()):
            return f"{text}, {wording.status_name(Status.DISMISSED)}"
        if index.column() < len(Column):
            return text
        letter = siglum(index.column() - len(Column))
        return self.tr("{letter}: {figures}").format(
            letter=letter, figures=self.tr("no figure") if text == _ABSENT else text
        )

    def _fill(self, row: ClaimRow, index: Index) -> QColor | None:
        """An article's cell is filled when one of its figures disagrees with another: wholly for a conflict, faintly
        when the figures are of different times, places or people. The verdict beside it says so in words, and a
        conflict is bold."""
        verdicts = self._verdicts(row, index)
        if Verdict.CONFLICT in verdicts:
            return self._theme.numbers.fill
        return _between(self._theme.numbers.fill, self._theme.base) if verdicts.intersection(_DISAGREE) else None

    def _verdicts(self, row: ClaimRow, index: Index) -> set[Verdict]:
        """Of the comparisons that a figure of an article's cell takes part in; none for other cells, and for a row that
        was dismissed."""
        if index.column() < len(Column) or self._is_dismissed(index.row()):
            return set()
        held = self._said.get(index.row())
        if held is None:
            held = self._said[index.row()] = {}
            for comparison in row.comparisons:
                for claim in (comparison.left, comparison.right):
                    held.setdefault(claim.document_id, set()).add(comparison.verdict)
        return held.get(self._columns[index.column() - len(Column)], set())

    def _icon(self, verdict: Verdict | None) -> QIcon:
        """The sign of a verdict; for None that of a row that was dismissed."""
        if verdict not in self._icons:
            if verdict is Verdict.CANNOT_COMPARE:
                room = QPixmap(16, 16)
                room.fill(Qt.GlobalColor.transparent)
                return QIcon(room)
            glyph = Glyph.NUMBERS if verdict in _DISAGREE else Glyph.VERBATIM
            glyph = Glyph.SIMILAR if verdict is Verdict.COMPATIBLE else glyph
            glyph = wording.status_glyph(Status.DISMISSED) if verdict is None else glyph
            colour = self._theme.numbers.line if verdict in _DISAGREE else self._theme.muted
            icon = glyph_icon(glyph, colour)
            selected = glyph_icon(glyph, self._theme.selection_text)
            for size in (16, 20, 24, 32):
                icon.addPixmap(selected.pixmap(size, size), QIcon.Mode.Selected)
            self._icons[verdict] = icon
        return self._icons[verdict]


def _between(one: QColor, other: QColor) -> QColor:
    return QColor((one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2)
