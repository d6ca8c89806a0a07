"""What a screen reader is told: each step and each change as one sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.session.session import Session
from desktop.session.state import CompareState, CompareStatus, Selection
from desktop.ui import wording
from desktop.ui.collation_view import menus
from desktop.ui.collation_view.view import CollationView

Say = Callable[[str], None]


class Announcing(QObject):
    """Follows the session; `say` is told the sentences, the screen reader unless another is given.

    Signal: `went_over(str)` the sentence on what was undone or done again, for those who see: it may be out of sight.
    Empty when another step is done, of which that sentence is no longer true.
    """

    went_over = Signal(str)

    def __init__(self, session: Session, view: CollationView, window: QWidget, say: Say | None = None) -> None:
        super().__init__(window)
        self._session, self._view, self._window = session, view, window
        self._say = say or self._tell_reader
        session.selection_changed.connect(self._select)
        session.undo_stack.indexChanged.connect(self._change)
        session.compare_changed.connect(self._compare)
        session.message.connect(lambda message: self._say(message.text))
        self._done = session.undo_stack.index()

    def _select(self, selection: Selection) -> None:
        """A finding with its place in the list, or a sentence with its marks."""
        collation = self._session.collation
        finding = next((one for one in collation.findings if one.id == selection.finding_id), None)
        if finding is not None and self._view.current_sentence is None:
            said = wording.finding_sentence(finding, collation, self._session.project.status(finding.id))
            ids = self._session.visible_findings()
            if finding.id in ids:
                numbered = self.tr("Finding {number} of {count}. {sentence}")
                said = numbered.format(number=ids.index(finding.id) + 1, count=len(ids), sentence=said)
            self._say(said)
        elif selection.place is not None:
            marks = self._view.marks_of(selection.place.document_id)
            self._say(menus.spoken_text(selection.place, marks, collation))

    def tell(self, sentence: str) -> None:
        """What a part of the window shows only to those who see it."""
        self._say(sentence)

    def catch_up(self) -> None:
        """What can be undone by now is no news."""
        self._done = self._session.undo_stack.index()

    def tell_again(self) -> None:
        """What was just done again, to those who see; who listens was told it as the step it is."""
        self.went_over.emit(self.tr("Done again: {action}").format(action=self._session.undo_stack.undoText()))

    def _change(self, index: int) -> None:
        """What was done, undone or done again, in the words of the Edit menu."""
        stack, before = self._session.undo_stack, self._done
        self._done = index
        if index > before and index:
            self._say(stack.text(index - 1))
            self.went_over.emit("")
        elif index < before <= stack.count():
            sentence = self.tr("Undone: {action}").format(action=stack.text(index))
            self._say(sentence)
            self.went_over.emit(sentence)

    def _compare(self, status: CompareStatus) -> None:
        if status.state is CompareState.DONE:
            count = len(self._session.collation.findings)
            self._say(wording.counted(count, self.tr("Compared: 1 finding"), self.tr("Compared: {n} findings")))
        elif status.state in (CompareState.PARTIAL, CompareState.FAILED):
            self._say(status.text)

    def _tell_reader(self, sentence: str) -> None:
        if sentence and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, sentence))
