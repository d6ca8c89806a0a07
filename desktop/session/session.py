"""The session: the only mutable place. Widgets send intents (methods) and receive snapshots (signals)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop.files import same_file
from desktop.model import (
    COLLATED_SIMILARITY,
    CleanupKind,
    Collation,
    CollationOptions,
    Document,
    Edit,
    FindingKind,
    HistoryEntry,
    Judgement,
    Match,
    Place,
    Project,
    Status,
    Target,
    place_target,
)
from desktop.model.change import (
    AddDocument,
    Change,
    DropAnnotation,
    OrderDocuments,
    PutAnnotation,
    RemoveDocument,
    ReplaceDocument,
    SetOptions,
    SetShownSimilarity,
    applied,
    inverse,
)
from desktop.paths import sample_articles
from desktop.project import ProjectError
from desktop.session import articles, judging, selecting
from desktop.session.commands import ChangeCommand
from desktop.session.comparing import Comparing
from desktop.session.jobs import Collator
from desktop.session.process import ProcessCollator
from desktop.session.project_file import ProjectFile, Refused
from desktop.session.relay import Relay, SerialThread
from desktop.session.rooms import Rooms
from desktop.session.saving import Action, Saving
from desktop.session.settings import Settings
from desktop.session.state import CompareState, CompareStatus, Message, SaveStatus, Selection


def now() -> datetime:
    return datetime.now(UTC)


def new_uuid() -> str:
    return str(uuid.uuid4())


class Session(QObject):
    """One open project, its comparison, what is selected in it, and the way to the file.

    `clock` gives the present time with its zone, `new_id` a fresh id for a note.
    """

    project_changed = Signal(object)  # Project
    collation_changed = Signal(object)  # Collation, narrowed to the shown similarity
    selection_changed = Signal(object)  # Selection
    compare_changed = Signal(object)  # CompareStatus
    save_changed = Signal(object)  # SaveStatus
    message = Signal(object)  # Message
    opened = Signal(object)  # Path: another project is open now, or this one has another name
    visible_changed = Signal()  # the findings list shows others, or in another order

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
        self._selection = Selection()
        self._visible: tuple[str, ...] | None = None
        self._opening = 0  # counts the projects opened, so that what was read for another one is dropped
        self._relay = Relay(self)
        self._reading = SerialThread("reading")
        self._collator = collator or ProcessCollator()
        self._comparing = Comparing(self._collator, self._rooms.narrowed, self._relay, self)
        self._comparing.fresh.connect(self._collated)
        self._comparing.filtered.connect(self.collation_changed)
        self._comparing.status_changed.connect(self.compare_changed)
        self._saving = Saving(self._relay, self)
        self._saving.changed.connect(self.save_changed)
        self._file = ProjectFile(self._saving, self.settings, data_folder, self._now)

    # --- what there is ---

    @property
    def project(self) -> Project:
        return self._project

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
    def similarity(self) -> float:
        """What the views are narrowed to right now, 0..1: the project's value, or the one being previewed."""
        return self._comparing.similarity

    def links_at(self, similarity: float) -> int:
        """How many matches of the whole collation are at least that similar (0..1)."""
        return self._comparing.links_at(similarity)

    def histogram(self) -> tuple[int, ...]:
        """How many matches of the whole collation fall in each of 20 equal bins of similarity over 0..1."""
        return self._comparing.histogram()

    def word_difference(self, left: Place, right: Place) -> tuple[Edit, ...]:
        """The word difference of two places, counted from the start of each place."""
        return self._rooms.word_difference(self.collation.quote(left), self.collation.quote(right))

    def counterparts(self, place: Place) -> tuple[Match, ...]:
        """The shown matches with a side that touches `place`, the most similar first."""
        return selecting.counterparts(self.collation, place)

    def gone_judgements(self) -> tuple[Judgement, ...]:
        """Judgements whose finding is found no longer; none while nothing was compared to the end."""
        full = self._comparing.full
        return judging.gone(self._project, self._comparing.known()) if full.documents and full.complete else ()

    def visible_findings(self) -> tuple[str, ...]:
        """The ids that `step_finding` walks through, in its order."""
        present = [finding.id for finding in self.collation.findings]
        return tuple(present if self._visible is None else [i for i in self._visible if i in set(present)])

    def history(self) -> tuple[HistoryEntry, ...]:
        """Every action since the project was made, oldest first."""
        return self._saving.call(lambda store: store.history()) if self.path else ()

    # --- projects ---

    def new_project(self) -> bool:
        """A new project without a name, in the data folder from its first moment; whether there is one."""
        return self._opens(self._file.new)

    def open_project(self, path: Path, read_only: bool = False) -> bool:
        """Open a project; whether it is open now. Read-only when another program has it."""
        if self.path is not None and same_file(self.path, path) and self.read_only <= read_only:
            return True
        return self._opens(lambda: self._file.open(path, read_only=read_only))

    def open_sample(self) -> bool:
        """Open the sample project, which is made with the sample articles the first time."""
        sample = self._file.sample
        if not sample.exists():
            opened = self._opens(lambda: self._file.create(sample, self.tr("Sample")))
        else:
            opened = self.open_project(sample)
        if opened and not self._project.documents and not self.read_only and len(self.history()) <= 1:
            self._read([partial(articles.brought_file, self._rooms, path) for path in sample_articles()])
        return opened

    def save_as(self, path: Path) -> bool:
        """Go on in a copy at `path`; a project without a name moves there. Whether that was done."""
        if self.path is None and not self.new_project():
            return False
        try:
            self._project = self._file.save_as(path, self._project)
        except (ProjectError, Refused) as error:
            self.message.emit(Message("error", str(error)))
            return False
        self.opened.emit(self.path)
        self.project_changed.emit(self._project)
        return True

    def recent(self) -> tuple[Path, ...]:
        """Projects to open again, the latest first, those without a name among them."""
        return self._file.recent()

    def last_project(self) -> Path | None:
        """The project that was open last, when it still exists."""
        return self._file.last()

    def retry_save(self) -> None:
        """Try again to write what is not saved."""
        self._saving.retry()

    def close(self) -> bool:
        """End all processes and threads, within about two seconds; whether everything is saved. May be called twice."""
        saved = True
        self._relay.close()
        self._collator.close()
        self._reading.close(0.5)
        try:
            self._file.leave()
        except (ProjectError, Refused):
            saved = False
        self._saving.close(0.5)
        self.settings.sync()
        return saved

    # --- articles ---

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add articles from files, behind the present ones. They are read in the background; what cannot be read, and
        what is there already, is told in messages and stops nothing else."""
        if self._may_change():
            self._read([partial(articles.brought_file, self._rooms, Path(path)) for path in paths])

    def add_text(self, text: str, title: str = "") -> None:
        """Add a pasted text as an article."""
        if self._may_change():
            self._read([lambda: articles.brought_text(self._rooms, text, title)])

    def set_cleanup(self, document_id: str, kind: CleanupKind, on: bool) -> None:
        """Switch one kind of clean-up of an article on or off: its text is read anew, notes are re-attached."""
        document = self._project.document(document_id)
        withheld = document.withheld - {kind} if on else document.withheld | {kind}
        if withheld == document.withheld or not self._may_change():
            return
        opening = self._opening

        def work() -> None:
            try:
                data = self._saving.original(document_id)
                again = articles.reread(self._rooms, document, data, withheld)
            except Exception as error:
                text = str(error)
                self._relay.post(lambda: self.message.emit(Message("error", text)))
            else:
                self._relay.post(lambda: arrive(again))

        def arrive(again: Document) -> None:
            now = {d.id: d for d in self._project.documents}.get(document_id)
            if opening != self._opening or now is None:
                return
            if now != document:
                self.set_cleanup(document_id, kind, on)  # it changed meanwhile: begin with what it is now
                return
            text = self.tr("Clean Up '{title}'") if on else self.tr("Switch Off Clean-up of '{title}'")
            self._do(text.format(title=document.title), articles.replaced(self._rooms, self._project, again))

        self._reading.submit(work)

    def remove_article(self, document_id: str) -> None:
        """Take an article out, with the notes that are about nothing else. Undo brings all back."""
        document = self._project.document(document_id)
        notes, count = judging.without_article(self._project, document_id)
        if (
            self._do(self.tr("Remove '{title}'").format(title=document.title), (*notes, RemoveDocument(document_id)))
            and count
        ):
            text = self.tr("{count} notes about '{title}' went with it. Undo brings them back.")
            self.message.emit(Message("info", text.format(count=count, title=document.title)))

    def move_article(self, document_id: str, position: int) -> None:
        """Put an article at `position`, 0-based in the new order; beyond the ends means at the end."""
        document = self._project.document(document_id)
        order = [d.id for d in self._project.documents if d.id != document_id]
        order.insert(max(0, position), document_id)
        self._do(self.tr("Move '{title}'").format(title=document.title), (OrderDocuments(tuple(order)),))

    def rename_article(self, document_id: str, title: str) -> None:
        """Give an article another title; a blank one changes nothing."""
        document = self._project.document(document_id)
        if title.strip():
            renamed = replace(document, title=" ".join(title.split()))
            self._do(self.tr("Rename '{title}'").format(title=document.title), (ReplaceDocument(renamed),))

    # --- comparing ---

    def compare(self) -> None:
        """Compare the present articles anew."""
        self._comparing.start(self._project.documents, self._project.options)

    def cancel(self) -> None:
        """Give up the comparison under way and keep what was shown."""
        self._comparing.cancel()

    def preview_similarity(self, value: float) -> None:
        """Show matches of at least `value` (0..1) for now; nothing is saved."""
        self._comparing.filter(_in_range(value))

    def set_shown_similarity(self, value: float) -> None:
        """Show matches of at least `value` (0..1) from now on."""
        value = _in_range(value)
        if not self._do(
            self.tr("Set Similarity to {percent} %").format(percent=round(value * 100)),
            (SetShownSimilarity(value),),
            merge_key="similarity",
        ):
            self._comparing.filter(self._project.shown_similarity)

    def set_options(self, options: CollationOptions) -> None:
        """Compare with other options."""
        self._do(self.tr("Change Comparison Options"), (SetOptions(options),))

    # --- judging ---

    def judge(self, finding_ids: Sequence[str], status: Status, reason: str = "") -> None:
        """Give findings, or judgements whose finding is gone, this status. `reason` is "" or one of scope, quotation,
        boilerplate, false-match, other."""
        found = {f.id: f for source in (self._comparing.full, self.collation) for f in source.findings}
        wanted = dict.fromkeys(finding_ids)
        by = judging.By(reason, self.settings.author, self._now())
        present = [found[i] for i in wanted if i in found]
        absent = [i for i in wanted if i not in found]
        changes = (
            *judging.judged(self._project, self.collation, present, status, by),
            *judging.rejudged(self._project, absent, status, by),
        )
        self._do(self._judging_verb(changes, status), changes)

    def add_note(self, text: str, targets: Sequence[Target], tags: Sequence[str] = ()) -> str:
        """Add a note; its id, or "" when the project is read-only."""
        note = judging.new_note(self._new_id(), text, targets, tags, creator=self.settings.author, at=self._now())
        return note.id if self._do(self.tr("Add Note"), (PutAnnotation(note),), merge_key=f"note {note.id}") else ""

    def edit_note(self, note_id: str, text: str, tags: Sequence[str] = ()) -> None:
        """Give a note another text and tags."""
        note = judging.edited_note(self._project.annotation(note_id), text, tags, at=self._now())
        self._do(self.tr("Edit Note"), (PutAnnotation(note),), merge_key=f"note {note_id}")

    def remove_note(self, note_id: str) -> None:
        replies = [n.id for n in self._project.annotations if n.reply_to == note_id]
        self._do(self.tr("Remove Note"), tuple(DropAnnotation(i) for i in (*replies, note_id)))

    def target_at(self, place: Place) -> Target:
        """A note's target at a place of an article, with its surroundings."""
        return place_target(place.document_id, self._project.document(place.document_id).text, place.span)

    # --- selecting ---

    def select_finding(self, finding_id: str) -> None:
        """Select a finding and its first place; "" selects nothing."""
        self._select(selecting.at_finding(self.collation, finding_id))

    def select_place(self, place: Place | None) -> None:
        """Select a place and the gravest finding that touches it."""
        self._select(selecting.at_place(self.collation, place))

    def set_visible_findings(self, finding_ids: Sequence[str]) -> None:
        """The findings as the list shows them: `step_finding` follows its order."""
        if self._visible != tuple(finding_ids):
            self._visible = tuple(finding_ids)
            self.visible_changed.emit()

    def step_finding(self, by: int, kinds: frozenset[FindingKind] | None = None) -> None:
        """Select the finding `by` steps on, of these kinds only; wraps."""
        found = selecting.stepped(self.collation, self._visible, self._selection.finding_id, by, kinds)
        if found:
            self.select_finding(found)

    # --- reports ---

    def export_report(self, path: Path) -> bool:
        """Write a report of what is shown, of the kind that the ending says; whether it was written."""
        if self._comparing.status.state is CompareState.RUNNING:
            text = self.tr("The comparison is still running: export the report after it.")
            self.message.emit(Message("warning", text))
            return False
        protected = (self.path,) if self.path else ()
        try:
            self._rooms.write_report(
                path,
                self._project,
                self.collation,
                word_difference=self._rooms.word_difference,
                protected=protected,
            )
        except ValueError as error:
            self.message.emit(Message("error", str(error)))
            return False
        self.message.emit(Message("info", self.tr("The report is in {path}").format(path=path)))
        return True

    # --- inside ---

    def _opens(self, opening: Callable[[], Project]) -> bool:
        try:
            project = opening()
        except (ProjectError, Refused) as error:
            self.message.emit(Message("error", str(error)))
            return False
        self._opening += 1
        self._project = project
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
            self.message.emit(Message("warning", self.save_status.text))
        if project.documents:
            self.compare()
        return True

    def _may_change(self) -> bool:
        """Whether the project can be changed; the first change makes one."""
        if self.read_only:
            self.message.emit(Message("warning", self.save_status.text))
            return False
        return self.path is not None or self.new_project()

    def _read(self, jobs: Sequence[Callable[[], articles.Brought]]) -> None:
        """Do these one after another in the reading thread, and add what they bring as one step."""
        opening, total = self._opening, len(jobs)
        self._comparing.reading(0, total)

        def work() -> None:
            brought = []
            for done, job in enumerate(jobs, 1):
                brought.append(job())
                self._relay.post(partial(progress, done))
            self._relay.post(lambda: arrive(brought))

        def progress(done: int) -> None:
            if opening == self._opening:
                self._comparing.reading(done, total)

        def arrive(brought: list[articles.Brought]) -> None:
            if opening != self._opening:
                return
            changes, messages = articles.admitted(brought, self._project.documents)
            self._do(self._adding_verb(changes), changes)
            self._comparing.settle()
            for message in messages:
                self.message.emit(message)

        self._reading.submit(work)

    def _do(self, verb: str, changes: Sequence[Change], *, merge_key: str = "") -> bool:
        """One step on the undo stack, unless nothing would differ; whether there was one."""
        changes = tuple(changes)
        if not changes or not self._may_change() or applied(self._project, changes) == self._project:
            return False
        command = ChangeCommand(
            verb,
            changes,
            inverse(self._project, changes),
            self._apply,
            undo_verb=self.tr("Undo {action}").format(action=verb),
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
        self.project_changed.emit(project)
        self._comparing.filter(project.shown_similarity)
        if project.options != before.options or _texts(project.documents) != _texts(before.documents):
            self.compare()
        elif project.documents != before.documents:
            self._comparing.relabel(project.documents)

    def _collated(self, collation: Collation) -> None:
        self.collation_changed.emit(collation)
        self._select(selecting.still_there(collation, self._selection))

    def _select(self, selection: Selection) -> None:
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit(selection)

    def _now(self) -> str:
        return self._clock().astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

    def _adding_verb(self, changes: Sequence[Change]) -> str:
        titles = [change.document.title for change in changes if isinstance(change, AddDocument)]
        if len(titles) == 1:
            return self.tr("Add '{title}'").format(title=titles[0])
        return self.tr("Add {count} Articles").format(count=len(titles))

    def _judging_verb(self, changes: Sequence[Change], status: Status) -> str:
        one, many = {
            Status.OPEN: (self.tr("Reopen '{name}'"), self.tr("Reopen {count} Findings")),
            Status.CONFIRMED: (self.tr("Confirm '{name}'"), self.tr("Confirm {count} Findings")),
            Status.DISMISSED: (self.tr("Dismiss '{name}'"), self.tr("Dismiss {count} Findings")),
            Status.RESOLVED: (self.tr("Resolve '{name}'"), self.tr("Resolve {count} Findings")),
        }[status]
        if len(changes) != 1:
            return many.format(count=len(changes))
        return one.format(name=judging.name_of(self._project, changes[0]))


def _in_range(similarity: float) -> float:
    """A comparison holds nothing below COLLATED_SIMILARITY."""
    return min(1.0, max(COLLATED_SIMILARITY, similarity))


def _texts(documents: Sequence[Document]) -> list[tuple[str, str]]:
    return [(document.id, document.text) for document in documents]
