"""The project's notes as a table: what each is about, what it says, who wrote it when."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.model import Anchoring, Annotation, Collation, Place, Project, Target, siglum
from desktop.ui import wording
from desktop.ui.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    ABOUT = 0
    NOTE = 1
    BY = 2


class Role(IntEnum):
    NOTE_ID = Qt.ItemDataRole.UserRole + 1


def lost_targets(note: Annotation) -> tuple[Target, ...]:
    """The note's places that are gone."""
    return tuple(target for target in note.targets if target.anchoring is Anchoring.ORPHAN)


class NotesModel(QAbstractTableModel):
    """Notes with a place that is gone first, since something is to be done about them; else in the order in which the
    notes were made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = Project()
        self._collation = Collation()
        self._notes: tuple[Annotation, ...] = ()
        self._theme = LIGHT

    def show(self, project: Project, collation: Collation) -> None:
        notes = tuple(sorted(project.annotations, key=lambda note: not lost_targets(note)))
        same = [note.id for note in notes] == [note.id for note in self._notes]
        if not same:
            self.beginResetModel()
        self._project, self._collation, self._notes = project, collation, notes
        if not same:
            self.endResetModel()
        else:
            self._all_changed()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._all_changed()

    def note(self, row: int) -> Annotation | None:
        return self._notes[row] if 0 <= row < len(self._notes) else None

    def row_of(self, note_id: str) -> int:
        """-1 when there is no such note."""
        return next((row for row, note in enumerate(self._notes) if note.id == note_id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._notes)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {Column.ABOUT: self.tr("About"), Column.NOTE: self.tr("Note"), Column.BY: self.tr("Written")}[
            Column(section)
        ]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        note = self.note(index.row()) if index.isValid() else None
        if note is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(note, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                quotes = [wording.quoted(target.exact, 40) for target in note.targets if target.exact]
                return wording.plain_tool_tip([*note.text.split("\n"), *quotes])
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            case Qt.ItemDataRole.ForegroundRole if index.column() == Column.BY:
                return self._theme.muted
            case Qt.ItemDataRole.ForegroundRole if index.column() == Column.ABOUT and lost_targets(note):
                return self._theme.repeat.line
            case Role.NOTE_ID:
                return note.id
        return None

    def _text(self, note: Annotation, column: int) -> str:
        match column:
            case Column.ABOUT:
                targets = self._targets(note)
                lost = [self._about(target) for target in targets if target.anchoring is Anchoring.ORPHAN]
                held = dict.fromkeys(self._about(target) for target in targets if self._about(target) not in lost)
                return "\n".join([*dict.fromkeys(lost), *([", ".join(held)] if held else [])])
            case Column.NOTE:
                tags = " ".join(f"#{tag}" for tag in note.tags)
                return "\n".join(part for part in (note.text, tags) if part) or self.tr("Bookmark")
        return ", ".join(part for part in (note.creator, wording.moment(note.modified or note.created)) if part)

    def _targets(self, note: Annotation) -> tuple[Target, ...]:
        """Its own; those of the note it replies to when it has none."""
        if note.targets or not note.reply_to:
            return note.targets
        return next((self._targets(other) for other in self._notes if other.id == note.reply_to), ())

    def _about(self, target: Target) -> str:
        if target.finding_id:
            return self._about_finding(target.finding_id)
        ids = [document.id for document in self._project.documents]
        if target.document_id not in ids:
            return self.tr("An article that is gone")
        letter = siglum(ids.index(target.document_id))
        if not target.exact:
            return self.tr("Article {letter}").format(letter=letter)
        if target.anchoring is Anchoring.ORPHAN:
            quote = wording.quoted(target.exact)
            return self.tr("Its place is gone: {letter} {quote}").format(letter=letter, quote=quote)
        return wording.place_label(Place(target.document_id, target.span), self._collation) or letter

    def _about_finding(self, finding_id: str) -> str:
        for finding in self._collation.findings:
            if finding.id == finding_id:
                return wording.finding_headline(finding, self._collation)
        judgement = self._project.judgement(finding_id)
        return wording.judgement_headline(judgement) if judgement else self.tr("A finding that is not shown")

    def _all_changed(self) -> None:
        if self._notes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._notes) - 1, len(Column) - 1))
