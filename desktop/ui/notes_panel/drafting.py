"""A note in a dialog that is kept while it is typed: a crash costs two seconds of it at most."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.model import Annotation, Motivation, Target
from desktop.session.session import Session
from desktop.ui.notes_panel.editing import NoteDialog

KEPT_AFTER = 2_000
"""Milliseconds from the first key that is not in the project until it is."""


class Draft(QObject):
    """Writes what the dialog says into the project: while it is typed, and when it is accepted. When it is given up, a
    note that was begun here is removed and another one gets back what it said. The dialog's child."""

    def __init__(self, session: Session, dialog: NoteDialog, note: Annotation) -> None:
        """`note` is in the project, or one to be made there, with the id ""."""
        super().__init__(dialog)
        self._session, self._dialog, self._note = session, dialog, note
        self._id = note.id
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(KEPT_AFTER)
        self._pause.timeout.connect(self.keep)
        dialog.changed.connect(self._changed)
        dialog.accepted.connect(self.keep)
        dialog.rejected.connect(self._give_up)
        session.opened.connect(self._leave)

    def keep(self) -> None:
        """Write what the dialog says now, if it says anything."""
        self._pause.stop()
        text, tags = self._dialog.text, self._dialog.tags
        if not text and not tags:
            return
        if self._id:
            self._session.edit_note(self._id, text, tags)
        elif self._note.reply_to:
            self._id = self._session.reply(self._note.reply_to, text, tags)
        else:
            self._id = self._session.add_note(text, self._note.targets, tags)

    def _changed(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _give_up(self) -> None:
        self._pause.stop()
        if self._id and not self._note.id:
            self._session.remove_note(self._id)
        elif self._id:
            self._session.edit_note(self._id, self._note.text, self._note.tags)

    def _leave(self, _path: object) -> None:
        """Another project is open, in which this is no note."""
        self._id, self._note = "", Annotation("", Motivation.COMMENTING, (), ())
        self._dialog.reject()


def open_note(
    session: Session,
    note: Annotation,
    parent: QWidget,
    *,
    title: str = "",
    about: str = "",
    kept: Callable[[], None] | None = None,
) -> NoteDialog:
    """Let a person change a note, or write a new one, with the id ""; `kept` is called when the dialog is accepted."""
    dialog = NoteDialog(note, parent, title=title, about=about)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    Draft(session, dialog, note)
    if kept is not None:
        dialog.accepted.connect(kept)
    dialog.open()
    return dialog


def blank(targets: Sequence[Target] = (), *, reply_to: str = "", bodies=()) -> Annotation:
    """A note to be written."""
    motivation = Motivation.REPLYING if reply_to else Motivation.COMMENTING
    return Annotation("", motivation, tuple(targets), tuple(bodies), reply_to=reply_to)
