"""What is open right now: its snapshots, the signals that tell of new ones, and the one way of changing it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop.model import (
    Collation,
    Document,
    Edit,
    Finding,
    HistoryEntry,
    Judgement,
    JudgementEvent,
    Match,
    NearestFigures,
    Phrase,
    Place,
    Project,
    phrase,
)
from desktop.model.change import Change, SetOptions, applied, inverse
from desktop.project import Damaged, ProjectError
from desktop.session import judging, selecting
from desktop.session.commands import ChangeCommand
from desktop.session.comparing import Comparing
from desktop.session.jobs import Collator
from desktop.session.lookup import Lookup
from desktop.session.process import ProcessCollator
from desktop.session.project_file import ProjectFile, Refused
from desktop.session.reading import Reading
from desktop.session.recall import since_judged, with_remembered
from desktop.session.relay import Relay
from desktop.session.rooms import Rooms
from desktop.session.saving import Action, Saving
from desktop.session.search_runner import SearchRunner
from desktop.session.searching import Found, Query, SearchMode, hit_from
from desktop.session.settings import Settings
from desktop.session.sharing import SharingRunner
from desktop.session.state import CompareStatus, Message, SaveStatus, Selection
from desktop.session.telling import told, told_of


def now() -> datetime:
    return datetime.now(UTC)


def new_uuid() -> str:
    return str(uuid.uuid4())


class Present(QObject):
    """The project, its comparison and what is selected in it. `Session` adds what a person can do with them."""

    project_changed = Signal(object)  # Project
    collation_changed = Signal(object)  # Collation, narrowed to the shown similarity
    selection_changed = Signal(object)  # Selection
    compare_changed = Signal(object)  # CompareStatus
    save_changed = Signal(object)  # SaveStatus
    message = Signal(object)  # Message
    opened = Signal(object)  # Path: another project is open now, or this one has another name
    visible_changed = Signal()  # the findings list shows others, or in another order
    search_changed = Signal(object)  # Found: the answer to a search
    hit_chosen = Signal(object)  # Place: a person goes to this hit, again perhaps

    def __init__(
        self,
        *,
        settings: Settings | None = None,
        data_folder: Path | None = None,
        collator: Collator | None = None,
        rooms: Rooms | None = None,
        clock: Callable[[], datetime] = now,
        new_id: Callable[[], str] = new_uuid,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings or Settings()
        self.undo_stack = QUndoStack(self)
        self._rooms = rooms or Rooms()
        self._clock = clock
        self._new_id = new_id
        self._project = Project()
        self._seen = self._project  # with the judgements that speak for other findings too
        self._events: list[JudgementEvent] = []
        self._selection = Selection()
        self._visible: tuple[str, ...] | None = None
        self._looked_up = self._whole = Lookup(Collation())  # of what is shown, and of everything that was found
        self._relay = Relay(self)
        self._collator = collator or ProcessCollator()
        self._comparing = Comparing(self._collator, self._rooms.narrowed, self._relay, self)
        self._comparing.fresh.connect(self._collated)
        self._comparing.filtered.connect(self._filtered)
        self._comparing.status_changed.connect(self.compare_changed)
        self._saving = Saving(self._relay, self)
        self._saving.changed.connect(self.save_changed)
        self._reading = Reading(self._rooms, self._relay, self._saving.original)
        self._file = ProjectFile(self._saving, self.settings, data_folder, self._now)
        self._searching = SearchRunner(self._relay, self)
        self._searching.changed.connect(self._searched)
        self.sharing = SharingRunner(self._relay, self)
        self._step_then: int | None = None
        self.project_changed.connect(lambda _: self.search(self._searching.query))
        self.collation_changed.connect(lambda _: self.search(self._searching.query))

    # --- what there is ---

    @property
    def project(self) -> Project:
        """The open project as views show it: a judgement speaks also for what it judged under another id."""
        return self._seen

    @property
    def collation(self) -> Collation:
        """What views show: narrowed to the shown similarity, empty before the first comparison."""
        return self._comparing.shown

    @property
    def selection(self) -> Selection:
        return self._selection

    @property
    def compare_status(self) -> CompareStatus:
        return self._comparing.status

    @property
    def save_status(self) -> SaveStatus:
        return self._saving.status

    @property
    def path(self) -> Path | None:
        """The project's file; None before any project is open."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        return self._file.read_only

    @property
    def untitled(self) -> bool:
        """Whether the project has no name yet: Save asks for one."""
        return self._file.untitled

    @property
    def kept_aside(self) -> bool:
        """Whether the project lies in the program's own folder, where a person keeps no files."""
        return self._file.kept_aside

    @property
    def similarity(self) -> float:
        """What the views are narrowed to right now, 0..1: the project's value, or the one being previewed."""
        return self._comparing.similarity

    def links_at(self, similarity: float) -> int:
        """How many matches of the whole collation are at least that similar (0..1), or made by hand."""
        return self._comparing.links_at(similarity)

    def histogram(self) -> tuple[int, ...]:
        """How many matches of the whole collation fall in each of 20 equal bins of similarity over 0..1; those made
        by hand are not counted."""
        return self._comparing.histogram()

    def word_difference(self, left: Place, right: Place) -> tuple[Edit, ...]:
        """The word difference of two places, counted from the start of each place."""
        return self._rooms.word_difference(self.collation.quote(left), self.collation.quote(right))

    def counterparts(self, place: Place) -> tuple[Match, ...]:
        """The shown matches with a side that touches `place`, the most similar first."""
        return selecting.counterparts(self._lookup(), place)

    def hidden_counterparts(self, place: Place) -> tuple[Match, ...]:
        """The matches with a side that touches `place` that are too little alike to be shown, the most similar
        first."""
        if self._whole.collation is not self._comparing.full:
            self._whole = Lookup(self._comparing.full)
        found = selecting.counterparts(self._whole, place)
        return tuple(match for match in found if match.similarity < self.similarity and not match.by_hand)

    def nearest_figures(self, place: Place) -> tuple[NearestFigures, ...]:
        """See `engine.nearest_figures`."""
        return self._rooms.nearest_figures(self.collation, place)

    def gone_judgements(self) -> tuple[Judgement, ...]:
        """Judgements whose finding is found no longer; none while nothing was compared to the end."""
        full = self._comparing.full
        return judging.gone(self._project, self.collation, full) if full.documents and full.complete else ()

    def hidden_judgements(self) -> tuple[float, ...]:
        """How alike the sentences of each judged finding are that the shown similarity hides, 0..1, ascending: so far
        it is to be lowered for that one to be shown. None while nothing was compared to the end."""
        full = self._comparing.full
        if not full.documents or not full.complete:
            return ()
        return judging.hidden(self._project, self.collation, full, self.similarity)

    def judgement_history(self, finding_id: str) -> tuple[JudgementEvent, ...]:
        """How a finding came to be judged as it is, oldest first; what was undone too."""
        return tuple(event for event in self._events if event.finding_id == finding_id)

    def unseen_places(self, finding_id: str) -> tuple[Place, ...]:
        """The places of a judged finding that it did not have when it was judged; () for one that nobody judged."""
        finding = self.finding(finding_id)
        judgement = self._seen.judgement(finding_id)
        if finding is None or judgement is None or not judgement.quotes:
            return ()
        return since_judged(finding, judgement, self.collation)

    def visible_findings(self) -> tuple[str, ...]:
        """The ids that `step_finding` walks through, in its order."""
        return self._lookup().listed(self._visible)

    def finding(self, finding_id: str) -> Finding | None:
        """The finding of the shown collation that has that id; None when none has."""
        return self._lookup().finding(finding_id)

    @property
    def found(self) -> Found:
        """The answer to the last search that has one."""
        return self._searching.found

    @property
    def search_running(self) -> bool:
        """Whether an answer is still to come."""
        return self._searching.running

    def search(self, query: Query) -> None:
        """Find `query` in the present articles, and again whenever they change; a blank one ends that."""
        documents, full = self._project.documents, self._comparing.full
        if query.mode is not SearchMode.NUMBER:
            self._searching.ask(query, documents)
            return
        texts = {document.id: document.text for document in documents}
        read = {document.id for document in full.documents if texts.get(document.id) == document.text}
        claims = [claim for claim in full.claims if claim.document_id in read]
        self._searching.ask(query, documents, claims, digits_only=len(read) < len(texts))

    def step_hit(self, by: int) -> None:
        """Go to the hit `by` steps on from what is selected, in the articles' order; wraps. Waits for a search that is
        under way."""
        if self._searching.running:
            self._step_then = by
            return
        order = [document.id for document in self._project.documents]
        place = hit_from(self.found, self._selection.place, by, order)
        if place is not None:
            self.choose_hit(place)

    def choose_hit(self, place: Place) -> None:
        """Go to a hit: select its place. One whose article is gone, or another text now, is left alone."""
        searched = {held.document.id: held.document.text for held in self.found.articles}
        present = {document.id: document.text for document in self._project.documents}
        if place.document_id in present and searched.get(place.document_id) == present[place.document_id]:
            self._select(selecting.at_place(self.collation, place))
            self.hit_chosen.emit(place)

    def history(self) -> tuple[HistoryEntry, ...]:
        """Every action since the project was made, oldest first. Raises ProjectError."""
        return self._saving.call(lambda store: store.history()) if self.path else ()

    def compare(self) -> None:
        """Compare the present articles anew, in the background."""
        self._comparing.start(self._project.documents, self._project.options)

    # --- inside ---

    def _opens(self, opening: Callable[[], Project], path: Path | None = None) -> bool:
        """Whether `opening` gave a project, which is then the open one; `path` is the file it opens, if one is."""
        try:
            project = opening()
        except Damaged as error:
            self.message.emit(Message("error", told_of(error), damaged=path))
            return False
        except (ProjectError, Refused) as error:
            self._say("error", told_of(error))
            return False
        self._reading.forget()
        self._project = self._seen = project
        self._events = list(self._file.judged)
        self._visible = None
        self.undo_stack.clear()
        self._selection = Selection()
        self._comparing.forget()
        self._comparing.filter(project.shown_similarity)
        self.opened.emit(self.path)
        self.project_changed.emit(project)
        self.selection_changed.emit(self._selection)
        self.save_changed.emit(self.save_status)
        if self.read_only:
            self._say("warning", self.save_status.text)
        if project.documents:
            self.compare()
        return True

    def _may_change(self) -> bool:
        """Whether the project can be changed; the first change makes one."""
        if self.read_only:
            self._say("warning", self.save_status.text)
            return False
        return self.path is not None or self._begins()

    def _begins(self) -> bool:
        """A new project with the options that a person wants for new ones; whether there is one."""
        if not self._opens(self._file.new):
            return False
        wanted = self.settings.new_project_options
        if wanted != self._project.options:
            self._apply(told(phrase("Change Comparison Options")), (SetOptions(wanted),))
            self._file.steps_of_beginning += 1
        return True

    def _do(self, verb: Phrase, changes: Sequence[Change], *, merge_key: str = "", even_if_same: bool = False) -> bool:
        """One step on the undo stack, unless nothing would differ (`even_if_same`: unless there are no changes at all);
        whether there was one."""
        changes = tuple(changes)
        differs = bool(changes) and (even_if_same or applied(self._project, changes) != self._project)
        if not differs or not self._may_change():
            return False
        command = ChangeCommand(
            verb,
            changes,
            inverse(self._project, changes),
            self._apply,
            merge_key=merge_key,
            made=self._clock(),
        )
        self.undo_stack.push(command)
        return True

    def _apply(self, action: str, changes: tuple[Change, ...]) -> None:
        """Change the project, have it saved, and bring the comparison after it."""
        before, at = self._project, self._now()
        project = self._project = applied(before, changes, at)
        self._saving.commit(Action(action, changes, at, self.settings.author))
        self._events += judging.events_of(changes, at, self.settings.author)
        self._recall()
        self.project_changed.emit(self._seen)
        self._select(self._selection)
        self._comparing.filter(project.shown_similarity)
        if project.options != before.options or _compared(project.documents) != _compared(before.documents):
            self.compare()
        elif project.documents != before.documents:
            self._comparing.relabel(project.documents)

    def _searched(self, found: Found) -> None:
        self.search_changed.emit(found)
        by, self._step_then = self._step_then, None
        if by is not None:
            self.step_hit(by)

    def _recall(self) -> bool:
        """See what the project's judgements say of the present findings; whether that is news."""
        before = self._seen
        self._seen = with_remembered(self._project, self.collation)
        return self._seen != before

    def _filtered(self, collation: Collation) -> None:
        if self._recall():
            self.project_changed.emit(self._seen)
        self.collation_changed.emit(collation)

    def _collated(self, collation: Collation) -> None:
        self._filtered(collation)
        self._select(selecting.still_there(self._lookup(), self._selection))

    def _select(self, selection: Selection) -> None:
        """A place in an article that is gone is none."""
        place = selection.place
        if place is not None and all(document.id != place.document_id for document in self._project.documents):
            selection = replace(selection, place=None)
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit(selection)

    def _lookup(self) -> Lookup:
        if self._looked_up.collation is not self.collation:
            self._looked_up = Lookup(self.collation)
        return self._looked_up

    def _now(self) -> str:
        return self._clock().astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

    def _say(self, level: Literal["info", "warning", "error"], text: str) -> None:
        self.message.emit(Message(level, text))


def _compared(documents: Sequence[Document]) -> list[tuple[str, str, str]]:
    """What of the articles the comparison goes by: "yesterday" counts from the day on which one appeared."""
    return [(document.id, document.text, document.published) for document in documents]
