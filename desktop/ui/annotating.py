"""Notes that need a place pointed at: a discrepancy between two articles, a note whose place is gone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.model import Annotation, Body, Motivation, Place, Target
from desktop.session.session import Session
from desktop.session.state import Message
from desktop.ui import wording
from desktop.ui.collation_view.view import CollationView
from desktop.ui.message_bar import MessageBar
from desktop.ui.notes_panel.editing import NoteDialog
from desktop.ui.panels import Panels

DISCREPANCY = "discrepancy"
"""The tag of a discrepancy that a person recorded; the same in every language, so that programs find it."""


class Annotating(QObject):
    """While the second place of a discrepancy is waited for, the message bar says so."""

    def __init__(
        self,
        session: Session,
        view: CollationView,
        panels: Panels,
        messages: MessageBar,
        actions: dict[str, QAction],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._view, self._panels, self._messages = session, view, panels, messages
        self._window = window
        self._first: Target | None = None
        actions["discrepancy"].triggered.connect(lambda: self.begin())
        view.discrepancy_requested.connect(self.begin)
        messages.closed.connect(self.give_up)
        session.opened.connect(lambda _path: self.give_up())
        panels.notes.attach_requested.connect(self.attach)

    @property
    def waiting(self) -> bool:
        """Whether the second place is waited for."""
        return self._first is not None and self._view.picking.waits_for(self._pick)

    def begin(self, target: Target | None = None) -> None:
        """Record that `target`, or else what is selected or current, and the sentence clicked next in another article
        do not agree. Again: what is selected or current then is the second place."""
        targets = (target,) if target is not None else self._view.note_targets()
        if not targets:
            self._tell(self.tr("Select some text or click a sentence first, then record what it disagrees with."))
        elif self._session.read_only:
            self._tell(self._session.save_status.text)
        else:
            self._take(targets[0])

    def give_up(self) -> bool:
        """Wait no longer for a second place; whether one was waited for."""
        waited = self.waiting
        self._first = None
        if waited:
            self._view.picking.wait_for(None)
            self._messages.hide()
        return waited

    def attach(self, note_id: str, lost: Target) -> None:
        """Put a note that has lost its place on what is selected or current."""
        targets = self._view.note_targets()
        if not targets:
            self._tell(self.tr("Select some text or click a sentence first, then attach the note there."))
            return
        place = Place(targets[0].document_id, targets[0].span)
        if self._session.attach_note(note_id, lost, place):
            text = self.tr("The note is attached to {place}.")
            self._tell(text.format(place=wording.place_label(place, self._session.collation)))

    def _pick(self, place: Place) -> None:
        self._session.select_place(place)
        self._take(self._session.target_at(place))

    def _take(self, target: Target) -> None:
        """A place was named: the first of the two, another first one in the same article, or the second."""
        first = self._first if self.waiting else None
        if first is not None and first.document_id != target.document_id:
            self.give_up()
            self._write((first, target))
            return
        self._first = target
        self._view.picking.wait_for(self._pick)
        text = self.tr("Now click the sentence in another article that disagrees with {place}; Esc gives up.")
        message = Message("info", text.format(place=self._label(target)))
        self._messages.show_message(message, self.tr("Give Up"), self.give_up)

    def _write(self, targets: tuple[Target, Target]) -> None:
        """Ask what is wrong; kept when the dialog is accepted."""
        blank = Annotation("", Motivation.COMMENTING, targets, (Body(DISCREPANCY, Motivation.TAGGING),))
        about = [f"{self._label(target)}: {wording.quoted(target.exact, 40)}" for target in targets]
        dialog = NoteDialog(blank, self._window, title=self.tr("Record a Discrepancy"), about="\n".join(about))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._keep(dialog, targets))
        dialog.open()

    def _keep(self, dialog: NoteDialog, targets: tuple[Target, Target]) -> None:
        self._session.add_note(dialog.text, targets, dialog.tags)
        self._panels.show_notes()

    def _label(self, target: Target) -> str:
        return wording.place_label(Place(target.document_id, target.span), self._session.collation)

    def _tell(self, text: str) -> None:
        self._session.message.emit(Message("info", text))
