"""All notes of the project: to go to, to change, to remove."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop.model import Anchoring, Annotation, Place, Target, siglum
from desktop.session.session import Session
from desktop.ui import wording
from desktop.ui.controls.list_action import list_action
from desktop.ui.empty_state import OrEmpty
from desktop.ui.notes_panel.drafting import open_note
from desktop.ui.notes_panel.lost_place import LostPlace
from desktop.ui.notes_panel.model import Column, NotesModel, lost_targets
from desktop.ui.theme import theme_for
from desktop.ui.when_seen import WhenSeen

_MOST_WORDS = 18
"""Of a lost quote in the bar: enough to know it by."""


class NotesPanel(QWidget):
    """A click, or Enter, goes to what the note is about; F2 changes it, Delete removes it. A note whose place is gone
    brings a bar that lets it be attached to another one.

    Signal: `attach_requested(note_id, Target)` the note shall stand at what a person points at in the articles instead
    of at this target of its, whose place is gone; `reply_requested(note_id)` a person wants to answer it.
    """

    attach_requested = Signal(str, object)
    reply_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = NotesModel(self)
        self.model.set_theme(theme_for(self.palette()))
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Notes"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)
        self.view.clicked.connect(self._go)
        self.view.activated.connect(self._go)
        self.edit_action = list_action(self.view, self.tr("&Edit…"), "F2", self.edit)
        self.reply_action = list_action(self.view, self.tr("&Reply…"), "", self._reply)
        self.attach_action = list_action(self.view, self.tr("Atta&ch Here"), "", self._attach)
        self.remove_action = list_action(self.view, self.tr("Re&move"), "Del", self._remove)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self._body = OrEmpty(self.view)
        self.lost = LostPlace(self.attach_action)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.lost)
        self._seen = WhenSeen(self, self._show)
        session.project_changed.connect(lambda _: self._show())
        session.collation_changed.connect(lambda _: self._seen.ask())
        self._show()

    def edit(self) -> None:
        """Open the current note to be changed."""
        note = self._current()
        if note is None or self._session.read_only:
            return
        open_note(self._session, note, self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.model.set_theme(theme_for(self.palette()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _show(self) -> None:
        kept = self._current()
        self.model.show(self._session.project, self._session.collation)
        row = self.model.row_of(kept.id) if kept else -1
        if row >= 0 and self.view.currentIndex().row() != row:
            self.view.setCurrentIndex(self.model.index(row, Column.ABOUT))
        self._fit_columns()
        self._body.say(
            ""
            if self.model.rowCount()
            else self.tr("No notes yet. Select a finding or some text, and write one in the inspector.")
        )
        self._enable()

    def _fit_columns(self) -> None:
        """What a note is about, and who wrote it, may each take a quarter; the note itself has the rest."""
        widest = self.width() // 4
        for column in (Column.ABOUT, Column.BY):
            self.view.resizeColumnToContents(column)
            self.view.setColumnWidth(column, min(self.view.columnWidth(column), widest))

    def _enable(self) -> None:
        changeable = self._current() is not None and not self._session.read_only
        self.edit_action.setEnabled(changeable)
        self.remove_action.setEnabled(changeable)
        self.reply_action.setEnabled(changeable)
        lost = self._lost()
        self.attach_action.setEnabled(changeable and lost is not None)
        self.attach_action.setVisible(lost is not None)
        self.lost.show_text(self._lost_text(lost) if lost is not None else "")

    def _lost(self) -> Target | None:
        """The first place of the current note that is gone and whose article is there."""
        note = self._current()
        present = {document.id for document in self._session.project.documents}
        return next((t for t in lost_targets(note) if t.document_id in present), None) if note else None

    def _lost_text(self, lost: Target) -> str:
        letter = siglum([document.id for document in self._session.project.documents].index(lost.document_id))
        text = self.tr(
            "Its place is gone. It was in {letter} at {quote}. Select text or click a sentence, then attach it there."
        )
        return text.format(letter=letter, quote=wording.quoted(lost.exact, _MOST_WORDS))

    def _attach(self) -> None:
        note, lost = self._current(), self._lost()
        if note is not None and lost is not None:
            self.attach_requested.emit(note.id, lost)

    def _current(self) -> Annotation | None:
        return self.model.note(self.view.currentIndex().row())

    def current_id(self) -> str:
        """The current note while the list has the keyboard, else ""."""
        note = self._current()
        return note.id if note is not None and self.view.hasFocus() else ""

    def _reply(self) -> None:
        note = self._current()
        if note is not None:
            self.reply_requested.emit(note.id)

    def _remove(self) -> None:
        note = self._current()
        if note is not None:
            self._session.remove_note(note.id)

    def _go(self, index: QModelIndex) -> None:
        note = self.model.answered(index.row())
        shown = {finding.id for finding in self._session.collation.findings}
        shown |= {judgement.finding_id for judgement in self._session.gone_judgements()}
        present = {document.id for document in self._session.collation.documents}
        # Where a lost place last stood, other words stand now: nobody is sent there.
        for target in note.targets if note else ():
            if target.finding_id in shown:
                self._session.select_finding(target.finding_id)
                return
            if target.document_id in present and target.anchoring is not Anchoring.ORPHAN:
                self._session.select_place(Place(target.document_id, target.span))
                return
