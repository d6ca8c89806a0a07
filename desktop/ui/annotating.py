"""Notes that need a place or a note pointed at: discrepancies, lost places, replies, bookmarks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.model import Body, Motivation, Place, Project, Target
from desktop.session.session import Session
from desktop.session.state import Message
from desktop.ui import bylines, wording
from desktop.ui.collation_view.view import CollationView
from desktop.ui.key_names import with_keys
from desktop.ui.message_bar import MessageBar
from desktop.ui.notes_panel.drafting import blank, open_note
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
        session.project_changed.connect(self._follow)
        panels.notes.attach_requested.connect(self.attach)
        panels.notes.reply_requested.connect(self.reply)
        panels.inspector.reply_requested.connect(self.reply)
        actions["reply"].triggered.connect(lambda: self.reply())
        actions["bookmark"].triggered.connect(lambda: self.bookmark())
        no_note = self.tr("There is no note yet. {Ctrl+Alt+M} adds one.")
        no_bookmark = with_keys(self.tr("There is no bookmark yet. {Ctrl+B} sets one."))
        for name, step, by, none in (
            ("next_note", session.step_note, 1, no_note),
            ("previous_note", session.step_note, -1, no_note),
            ("next_bookmark", session.step_bookmark, 1, no_bookmark),
            ("previous_bookmark", session.step_bookmark, -1, no_bookmark),
        ):
            actions[name].triggered.connect(partial(self._step, step, by, none))

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
        if self._session.attach_note(note_id, lost, targets[0]):
            text = self.tr("The note is attached to {place}.").format(place=self._label(targets[0]))
            self._session.message.emit(Message("info", text))

    def reply(self, note_id: str = "") -> None:
        """Answer a note: the one named, else the one that is current in the notes panel or at the selected place."""
        notes = {note.id: note for note in self._session.project.annotations}
        note = notes.get(note_id or self._panels.notes.current_id() or self._panels.inspector.first_note_id())
        if self._session.read_only:
            self._tell(self._session.save_status.text)
        elif note is None:
            self._tell(self.tr("Choose a note in the notes panel first, then reply to it."))
        else:
            said = note.text or ", ".join(note.tags) or self.tr("Bookmark")
            open_note(
                self._session,
                blank(reply_to=note.id),
                self._window,
                title=self.tr("Reply to Note"),
                about=f"{wording.quoted(said, 40)} ({bylines.note_line(note)})",
                kept=self._panels.show_notes,
            )

    def bookmark(self) -> None:
        """Bookmark what is selected or current, or take its bookmark away."""
        targets = self._view.note_targets()
        if self._session.read_only:
            self._tell(self._session.save_status.text)
        elif targets:
            self._session.toggle_bookmark(targets[0])
        else:
            self._tell(self.tr("Select some text or click a sentence first, then bookmark it."))

    def _step(self, step: Callable[[int], bool], by: int, none: str, _checked: bool = False) -> None:
        if not step(by):
            self._tell(none)

    def _follow(self, project: Project) -> None:
        """A first place whose article is gone waits for no second one."""
        first = self._first
        if first is not None and all(document.id != first.document_id for document in project.documents):
            self.give_up()

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
        text = self.tr("Now click the sentence in another article that disagrees with {place}; {Esc} cancels.")
        message = Message("info", with_keys(text).format(place=self._label(target)))
        self._messages.show_message(message, self.tr("Cancel"), self.give_up)

    def _write(self, targets: tuple[Target, Target]) -> None:
        """Ask what is wrong; kept when the dialog is accepted."""
        about = [f"{self._label(target)}: {wording.quoted(target.exact, 40)}" for target in targets]
        open_note(
            self._session,
            blank(targets, bodies=(Body(DISCREPANCY, Motivation.TAGGING),)),
            self._window,
            title=self.tr("Record a Discrepancy"),
            about="\n".join(about),
            kept=self._panels.show_notes,
        )

    def _label(self, target: Target) -> str:
        return wording.place_label(Place(target.document_id, target.span), self._session.collation)

    def _tell(self, text: str) -> None:
        self._session.message.emit(Message("hint", text))
