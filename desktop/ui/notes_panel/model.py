"""The project's notes as a table: what each is about, what it says, who wrote it when."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.model import Anchoring, Annotation, Collation, Place, Project, Target, siglum
from desktop.session.noting import is_bookmark, threads
from desktop.ui import bylines, wording
from desktop.ui.icons import Glyph, glyph_icon
from desktop.ui.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_INDENT = "\N{NO-BREAK SPACE}" * 4


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
    notes were made. Answers stand below what they answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = Project()
        self._collation = Collation()
        self._notes: tuple[Annotation, ...] = ()
        self._depths: tuple[int, ...] = ()
        self._theme = LIGHT

    def show(self, project: Project, collation: Collation) -> None:
        held = threads(sorted(project.annotations, key=lambda note: not lost_targets(note)))
        notes = tuple(note for _, note in held)
        same = [note.id for note in notes] == [note.id for note in self._notes]
        if not same:
            self.beginResetModel()
        self._project, self._collation, self._notes = project, collation, notes
        self._depths = tuple(depth for depth, _ in held)
        if not same:
            self.endResetModel()
        else:
            self._all_changed()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._all_changed()

    def note(self, row: int) -> Annotation | None:
        return self._notes[row] if 0 <= row < len(self._notes) else None

    def answered(self, row: int) -> Annotation | None:
        """The note that the answer in a row belongs to, through all answers between; a note itself."""
        while row >= 0 and row < len(self._notes) and self._depths[row]:
            row -= 1
        return self.note(row)

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
                return self._text(note, index.column(), self._depths[index.row()])
            case Qt.ItemDataRole.DecorationRole if index.column() == Column.NOTE and is_bookmark(note):
                return glyph_icon(Glyph.BOOKMARK, self._theme.note.line)
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

    def _text(self, note: Annotation, column: int, depth: int = 0) -> str:
        match column:
            case Column.ABOUT if depth:
                return _INDENT * depth + self.tr("Reply")
            case Column.ABOUT:
                targets = note.targets
                if not targets:
                    return self.tr("The project")
                lost = [self._about(target) for target in targets if target.anchoring is Anchoring.ORPHAN]
                held = dict.fromkeys(self._about(target) for target in targets if self._about(target) not in lost)
                return "\n".join([*dict.fromkeys(lost), *([", ".join(held)] if held else [])])
            case Column.NOTE:
                tags = " ".join(f"#{tag}" for tag in note.tags)
                lines = "\n".join(part for part in (note.text, tags) if part) or self._bookmark(note)
                return "\n".join(_INDENT * depth + line for line in lines.split("\n"))
        return bylines.note_line(note)

    def _bookmark(self, note: Annotation) -> str:
        """A bookmark says what stands there."""
        quote = next((target.exact for target in note.targets if target.exact), "")
        return self.tr("Bookmark: {quote}").format(quote=wording.quoted(quote)) if quote else self.tr("Bookmark")

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
