"""The findings as a tree: groups, and in each its findings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon

from desktop.model import (
    Collation,
    Finding,
    FindingKind,
    Place,
    Project,
    Segment,
    SegmentKind,
    Severity,
    Status,
    siglum,
)
from desktop.ui import wording
from desktop.ui.findings_panel.arranging import GONE, Entry, Group, ids_of
from desktop.ui.findings_panel.carrying import carried
from desktop.ui.icons import Glyph, glyph_icon
from desktop.ui.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ICON_SIZES = (16, 20, 24, 32)
_MEASURED = 100
_MOST_RUNS = 200


class Column(IntEnum):
    FINDING = 0
    IN = 1
    STATUS = 2


_COLUMNS = len(Column)
_GROUP_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_ENTRY_FLAGS = _GROUP_FLAGS | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren


class Role(IntEnum):
    FINDING_ID = Qt.ItemDataRole.UserRole + 1  # "" for a group
    STATUS = Qt.ItemDataRole.UserRole + 2
    GONE = Qt.ItemDataRole.UserRole + 3  # whether the finding is no longer found
    GROUP = Qt.ItemDataRole.UserRole + 4  # the group's key, "" for a finding


class FindingsModel(QAbstractItemModel):
    """Shows what `show` was last given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._collation = Collation()
        self._project = Project()
        self._theme = LIGHT
        self._icons: dict[tuple[Glyph, str], QIcon] = {}
        self._blocks: dict[str, tuple[str, list[Segment]]] = {}
        self._places: dict[str, str] = {}  # where the findings of this collation are, as their rows say it
        self._compact = False
        self._rows: dict[str, tuple[int, int]] | None = None  # group and row of each finding, once somebody asks

    def show(self, groups: tuple[Group, ...], collation: Collation, project: Project) -> bool:
        """Rows that come and go are told of one run at a time, so that a view keeps its place and its folds; whether
        the model had to begin anew instead, because there are other groups or another order."""
        if collation.segments is not self._collation.segments:
            self._blocks = _blocks(collation)
        if collation is not self._collation:
            self._places = {}
        unjudged = project.judgements == self._project.judgements
        self._collation, self._project = collation, project
        if unjudged and self._groups and groups == self._groups:
            return False
        if _merges(self._groups, groups):
            for number, group in enumerate(groups):
                self._merge(number, group, anew=not unjudged)
            return False
        self.beginResetModel()
        self._groups, self._rows = groups, None
        self.endResetModel()
        return True

    def _merge(self, number: int, group: Group, *, anew: bool) -> None:
        """Make the group at `number` into `group`, which holds what is left of it in the same order; `anew` says that
        what stays may look otherwise too."""
        parent = self.index(number, Column.FINDING)
        before = dict(zip(ids_of(self._groups[number].entries), self._groups[number].entries, strict=True))
        ids = ids_of(group.entries)
        wanted = set(ids)
        for first, last in reversed(_runs([i not in wanted for i in ids_of(self._groups[number].entries)])):
            self.beginRemoveRows(parent, first, last)
            entries = self._groups[number].entries
            self._put(number, replace(group, entries=entries[:first] + entries[last + 1 :]))
            self.endRemoveRows()
        had = set(ids_of(self._groups[number].entries))
        for first, last in _runs([i not in had for i in ids]):
            self.beginInsertRows(parent, first, last)
            entries = self._groups[number].entries
            added = group.entries[first : last + 1]
            self._put(number, replace(group, entries=entries[:first] + added + entries[first:]))
            self.endInsertRows()
        self._put(number, group)
        self.dataChanged.emit(parent, parent.siblingAtColumn(Column.STATUS))
        for first, last in _runs([anew or before.get(i) != entry for i, entry in zip(ids, group.entries, strict=True)]):
            self.dataChanged.emit(self.index(first, 0, parent), self.index(last, Column.STATUS, parent))

    def _put(self, number: int, group: Group) -> None:
        self._rows = None
        self._groups = (*self._groups[:number], group, *self._groups[number + 1 :])

    def widest(self, column: Column) -> str:
        """The longest text of a column, or of its heading; of the first findings alone when there are very many."""
        role = Qt.ItemDataRole.DisplayRole
        shown = [entry for group in self._groups for entry in group.entries[:_MEASURED]]
        if column == Column.STATUS:  # many rows, four texts
            shown = list({self._status(entry): entry for entry in shown}.values())
        texts = [str(self._entry_data(entry, column, role)) for entry in shown]
        texts.append(str(self.headerData(column, Qt.Orientation.Horizontal)))
        return max(texts, key=len)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._icons.clear()
        self._all_changed()

    def set_compact(self, compact: bool) -> None:
        """Whether a status is shown by its glyph alone, its word in the tool tip, to leave room for the finding."""
        if compact != self._compact:
            self._compact = compact
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.STATUS, Column.STATUS)
            self._all_changed()

    @property
    def groups(self) -> tuple[Group, ...]:
        return self._groups

    def entry(self, index: Index) -> Entry | None:
        """None for a group and for no index."""
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[index.internalId() - 1].entries[index.row()]

    def group(self, index: Index) -> Group | None:
        """None for a finding and for no index."""
        return None if not index.isValid() or index.internalId() else self._groups[index.row()]

    def index_of(self, finding_id: str) -> QModelIndex:
        """The first row that shows the finding; an invalid index when none does."""
        if self._rows is None:
            self._rows = {}
            for number, group in enumerate(self._groups):
                for row, held in enumerate(ids_of(group.entries)):
                    self._rows.setdefault(held, (number, row))
        number, row = self._rows.get(finding_id, (-1, -1))
        return self.createIndex(row, Column.FINDING, number + 1) if row >= 0 else QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        # Qt's own hasIndex would come back here twice, and a view asks for the index of every row.
        if row < 0 or not 0 <= column < _COLUMNS or row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index | None = None) -> Any:
        """Of an index; without one, the model's own parent object, as Qt overloads the name."""
        if index is None:
            return QObject.parent(self)
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _ENTRY_FLAGS if index.internalId() else _GROUP_FLAGS

    def mimeTypes(self) -> list[str]:
        return ["text/plain", "text/html"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The findings of these rows as text, for another program."""
        rows = {(index.internalId(), index.row()): entry for index in indexes if (entry := self.entry(index))}
        return carried([rows[key] for key in sorted(rows)], self._project, self._collation)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column() != 0:
            return 0
        return len(self._groups[parent.row()].entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        names = {Column.FINDING: self.tr("Finding"), Column.IN: self.tr("In"), Column.STATUS: self.tr("Status")}
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if self._compact and section == Column.STATUS else names[Column(section)]
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return names[Column(section)]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is not None:
            return self._entry_data(entry, index.column(), role)
        group = self.group(index)
        return self._group_data(group, index.column(), role) if group is not None else None

    def _group_data(self, group: Group, column: int, role: int) -> Any:
        if role == Role.FINDING_ID:
            return ""
        if role == Role.GROUP:
            return group.key
        if column != Column.FINDING:
            return None
        colour = self._theme.marks(group.kind).line if group.kind else self._theme.text
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self.tr("{title} ({n})").format(title=group.title, n=wording.number(len(group.entries)))
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(wording.kind_glyph(group.kind), colour.name()) if group.kind else None
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.muted if group.key == GONE else colour
            case Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setBold(True)
                return font
        return None

    def _entry_data(self, entry: Entry, column: int, role: int) -> Any:
        status = self._status(entry)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if self._compact and column == Column.STATUS else self._text(entry, column)
            case Qt.ItemDataRole.ToolTipRole:
                return wording.plain_tool_tip(self._tool_tip(entry))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry) if column == Column.FINDING else self._text(entry, column)
            case Qt.ItemDataRole.DecorationRole if column == Column.STATUS:
                quiet = status in (Status.DISMISSED, Status.RESOLVED)
                colour = self._theme.muted if quiet else self._theme.text
                return self._icon(wording.status_glyph(status), colour.name())
            case Qt.ItemDataRole.ForegroundRole if status is Status.DISMISSED or entry.finding is None:
                return self._theme.muted
            case Role.FINDING_ID:
                return entry.id
            case Role.STATUS:
                return status
            case Role.GONE:
                return entry.finding is None
            case Role.GROUP:
                return ""
        return None

    def _text(self, entry: Entry, column: int) -> str:
        if column == Column.STATUS:
            return wording.status_name(self._status(entry))
        if entry.finding is None:
            return wording.judgement_headline(entry.judgement) if column == Column.FINDING and entry.judgement else ""
        if column == Column.IN:
            if entry.finding.id not in self._places:
                self._places[entry.finding.id] = self._where(entry.finding)
            return self._places[entry.finding.id]
        return wording.finding_headline(entry.finding, self._collation)

    def _where(self, finding: Finding) -> str:
        """The articles' letters; for a passage with the paragraph, since a repeat in one article makes twins."""
        if finding.kind not in (FindingKind.SIMILAR, FindingKind.VERBATIM):
            return " ".join(wording.sigla(finding.places, self._collation))
        return " ".join(
            f"{letter}{paragraph}" for place in finding.places for letter, paragraph in self._paragraph(place)
        )

    def _paragraph(self, place: Place) -> Iterator[tuple[str, int]]:
        """The letter and the number, from 1, of the paragraph in which the place begins; nothing when it has none."""
        letter, blocks = self._blocks.get(place.document_id, ("", []))
        at = bisect_right(blocks, place.span.start, key=lambda block: block.span.start)
        if at:
            yield letter, blocks[at - 1].block + 1

    def _tool_tip(self, entry: Entry) -> list[str]:
        if entry.finding is None or entry.judgement is not None:
            judgement = entry.judgement
            quotes = [wording.quoted(quote, 30) for quote in judgement.quotes] if judgement else []
            return [self._text(entry, Column.FINDING), *quotes, wording.judgement_line(judgement)]
        severity = wording.severity_name(entry.finding.severity)
        head = wording.finding_headline(entry.finding, self._collation)
        places = [wording.place_label(place, self._collation) for place in entry.finding.places]
        judged = wording.judgement_line(self._project.judgement(entry.id))
        weight = [] if entry.finding.severity is Severity.INFO else [self.tr("Severity: {name}").format(name=severity)]
        return [head, ", ".join(place for place in places if place), *weight, judged]

    def _spoken(self, entry: Entry) -> str:
        if entry.finding is None:
            return self._text(entry, Column.FINDING)
        return wording.finding_sentence(entry.finding, self._collation, self._status(entry))

    def _status(self, entry: Entry) -> Status:
        if entry.finding is None and entry.judgement is not None:
            return entry.judgement.status
        return self._project.status(entry.id)

    def _icon(self, glyph: Glyph, colour: str) -> QIcon:
        """In the given colour, and in the selection's text colour on a selected row."""
        if (glyph, colour) not in self._icons:
            icon = glyph_icon(glyph, QColor(colour))
            selected = glyph_icon(glyph, self._theme.selection_text)
            for size in _ICON_SIZES:
                icon.addPixmap(selected.pixmap(size, size), QIcon.Mode.Selected)
            self._icons[glyph, colour] = icon
        return self._icons[glyph, colour]

    def _all_changed(self) -> None:
        last = len(self._groups) - 1
        if last < 0:
            return
        self.dataChanged.emit(self.index(0, 0), self.index(last, Column.STATUS))
        for row, group in enumerate(self._groups):
            if group.entries:
                parent = self.index(row, 0)
                first, end = self.index(0, 0, parent), self.index(len(group.entries) - 1, Column.STATUS, parent)
                self.dataChanged.emit(first, end)


def _merges(old: tuple[Group, ...], new: tuple[Group, ...]) -> bool:
    """Whether the groups are the same ones, what stays in each keeps its order, and few runs of rows come and go:
    telling of each costs more than beginning anew when they are many."""
    if not old or [group.key for group in old] != [group.key for group in new]:
        return False
    changes = 0
    for before, after in zip(old, new, strict=True):
        had, has = ids_of(before.entries), ids_of(after.entries)
        both = set(had) & set(has)
        if [i for i in had if i in both] != [i for i in has if i in both]:
            return False
        changes += len(_runs([i not in both for i in had])) + len(_runs([i not in both for i in has]))
    return changes <= _MOST_RUNS


def _runs(marked: Sequence[bool]) -> list[tuple[int, int]]:
    """The first and last positions of each run of marked ones."""
    runs: list[tuple[int, int]] = []
    for at, mark in enumerate(marked):
        if mark and runs and runs[-1][1] == at - 1:
            runs[-1] = (runs[-1][0], at)
        elif mark:
            runs.append((at, at))
    return runs


def _blocks(collation: Collation) -> dict[str, tuple[str, list[Segment]]]:
    """By document id: its letter, and its paragraphs and headings in text order."""
    held: dict[str, tuple[str, list[Segment]]] = {
        document.id: (siglum(position), []) for position, document in enumerate(collation.documents)
    }
    for segment in collation.segments:
        if segment.kind is not SegmentKind.SENTENCE:
            held[segment.document_id][1].append(segment)
    return held
