"""Linking and unlinking sentences by hand: from a sentence that is current to the one that is clicked next."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop.model import Collation, Finding, FindingKind, Match, Place, Project
from desktop.session.selecting import own_counterparts
from desktop.session.session import Session
from desktop.session.state import Message, Selection
from desktop.ui import wording
from desktop.ui.collation_view.picking import Picking
from desktop.ui.key_names import with_keys
from desktop.ui.message_bar import MessageBar

_PASSAGES = (FindingKind.VERBATIM, FindingKind.SIMILAR)
_MOST_NAMED = 3


class Linking(QObject):
    """Follows the session's selection. While the second sentence is waited for, the message bar says so."""

    def __init__(
        self, session: Session, picking: Picking, messages: MessageBar, actions: dict[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._picking, self._messages = session, picking, messages
        self._actions = [actions["link"], actions["unlink"]]
        self._from: Place | None = None
        self._made: tuple[Place, Place] | None = None  # a link that the comparison under way will show
        actions["link"].triggered.connect(lambda: self.begin())
        actions["unlink"].triggered.connect(lambda: self.unlink())
        messages.closed.connect(self.give_up)
        session.selection_changed.connect(self._enable)
        session.collation_changed.connect(self._show_made)
        session.opened.connect(lambda _path: self.give_up())
        session.project_changed.connect(self._follow)
        self._enable(session.selection)

    @property
    def waiting(self) -> bool:
        """Whether the second sentence is waited for."""
        return self._from is not None and self._picking.waits_for(self._pick)

    def begin(self) -> None:
        """Link the current sentence with the one that is clicked next; again, with the one that is current then."""
        place = self._session.sentence_at(self._session.selection.place)
        if place is None:
            self._tell(self.tr("Click a sentence first, then link it."))
        elif self._session.read_only:
            self._tell(self._session.save_status.text)
        else:
            self._pick(place)

    def give_up(self) -> bool:
        """Wait no longer for a second sentence; whether one was waited for."""
        waited = self.waiting
        self._from = None
        if waited:
            self._picking.wait_for(None)
            self._messages.hide()
        return waited

    def unlink(self) -> None:
        """Unlink what is current: all sentences of a passage, or a sentence and the best that is linked with it."""
        self.give_up()
        matches = self._current()
        if not matches:
            self._tell(self.tr("Nothing is linked here. Click a linked sentence or a link first."))
            return
        shown = wording.listed([self._named(match.left, match.right) for match in matches[:_MOST_NAMED]])
        if len(matches) > _MOST_NAMED:
            shown = self.tr("{n} pairs of sentences").format(n=wording.number(len(matches)))
        if self._session.unlink(*((match.left, match.right) for match in matches)):
            text = self.tr("Unlinked by hand: {places}. Undo takes that back.")
            self._session.message.emit(Message("info", text.format(places=shown)))

    def _follow(self, project: Project) -> None:
        """A first sentence whose article is gone waits for no second one."""
        first = self._from
        if first is not None and all(document.id != first.document_id for document in project.documents):
            self.give_up()

    def _pick(self, place: Place) -> None:
        """A sentence was named: the first of the two, another first one in the same article, or the second."""
        first = self._from if self.waiting else None
        if first is not None and first.document_id != place.document_id:
            self.give_up()
            self._link(first, place)
            return
        self._from = place
        self._picking.wait_for(self._pick)
        self._session.select_place(place)
        text = self.tr("Now click the sentence in another article that says the same as {place}; {Esc} cancels.")
        message = Message("info", with_keys(text).format(place=wording.place_label(place, self._session.collation)))
        self._messages.show_message(message, self.tr("Cancel"), self.give_up)

    def _link(self, first: Place, second: Place) -> None:
        self._made = (first, second)  # the comparison may be done before `link` returns
        named = self._named(first, second)
        if self._session.link(first, second):
            text = self.tr("Linked by hand: {places}.").format(places=named)
            self._session.message.emit(Message("info", text))
        else:
            self._made = None
            self._session.select_place(second)

    def _show_made(self, collation: Collation) -> None:
        """Select the link that was made, once it is compared."""
        if self._made is None:
            return
        for finding in collation.findings:
            if _is_by_hand(finding, collation) and all(_holds(finding, place) for place in self._made):
                _, second = self._made
                self._made = None
                self._session.select_finding(finding.id, second)
                return

    def _current(self) -> tuple[Match, ...]:
        """The links that are current."""
        session, selection = self._session, self._session.selection
        finding = session.finding(selection.finding_id)
        place = selection.place
        if finding is not None and finding.kind in _PASSAGES and (place is None or place in finding.places):
            return session.collation.passages[finding.origin].matches
        if place is None:
            return ()
        return own_counterparts(finding, place, session.counterparts(place), session.collation)[:1]

    def _named(self, one: Place, other: Place) -> str:
        return " – ".join(wording.place_label(place, self._session.collation) for place in (one, other))

    def _enable(self, selection: Selection) -> None:
        for action in self._actions:
            action.setEnabled(selection.place is not None)

    def _tell(self, text: str) -> None:
        self._session.message.emit(Message("hint", text))


def _is_by_hand(finding: Finding, collation: Collation) -> bool:
    return finding.kind in _PASSAGES and any(match.by_hand for match in collation.passages[finding.origin].matches)


def _holds(finding: Finding, place: Place) -> bool:
    """Whether the finding is about the place: one whose words stand twice is about both."""
    return any(one.document_id == place.document_id and one.span.contains(place.span) for one in finding.places)
