"""Any order of edit, undo, redo, failed edit, crash and reopening leaves the file equal to the model."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop.model import (
    Annotation,
    Body,
    CleanupKind,
    CollationOptions,
    Document,
    Judgement,
    Motivation,
    Project,
    Span,
    Status,
    Target,
)
from desktop.model.change import (
    AddDocument,
    Change,
    DropAnnotation,
    DropJudgement,
    OrderDocuments,
    PutAnnotation,
    PutJudgement,
    RemoveDocument,
    ReplaceDocument,
    SetOptions,
    SetShownSimilarity,
    SetTitle,
    applied,
    inverse,
)
from desktop.project import Store

TEXTS = st.text(max_size=12)
IDS = st.sampled_from(("a", "b", "c", "d"))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    return Document(
        id=draw(IDS),
        title=draw(TEXTS),
        text=draw(TEXTS),
        original=draw(TEXTS),
        withheld=draw(st.frozensets(st.sampled_from(CleanupKind), max_size=2)),
        warnings=tuple(draw(st.lists(TEXTS, max_size=2))),
    )


@st.composite
def notes(draw: st.DrawFn) -> Annotation:
    """Comments, tags, bookmarks and answers, also to notes that are not there."""
    start = draw(st.integers(0, 9))
    target = Target("a", Span(start, start + draw(st.integers(0, 9))), draw(TEXTS))
    motivation = draw(st.sampled_from(Motivation))
    reply = motivation is Motivation.REPLYING
    bodies = st.builds(Body, TEXTS, st.sampled_from((Motivation.COMMENTING, Motivation.TAGGING)))
    return Annotation(
        draw(IDS),
        motivation,
        () if reply else (target,) * draw(st.integers(1, 2)),
        tuple(draw(st.lists(bodies, max_size=2))),
        created=draw(TEXTS),
        reply_to=draw(IDS) if reply else "",
        editor=draw(TEXTS),
    )


JUDGEMENTS = st.builds(Judgement, finding_id=IDS, status=st.sampled_from(Status), label=TEXTS)
CHANGES = st.one_of(
    st.builds(AddDocument, documents(), st.integers(0, 4), st.binary(max_size=9)),
    st.builds(RemoveDocument, IDS),
    st.builds(lambda order: OrderDocuments(tuple(order)), st.permutations(("a", "b", "c", "d"))),
    st.builds(ReplaceDocument, documents(), st.none() | st.binary(max_size=9)),
    st.builds(PutJudgement, JUDGEMENTS),
    st.builds(DropJudgement, IDS),
    st.builds(PutAnnotation, notes(), st.none() | st.integers(0, 4)),
    st.builds(DropAnnotation, IDS),
    st.builds(
        SetOptions,
        st.builds(
            CollationOptions,
            min_similarity=st.floats(0, 1),
            ignore_headings=st.booleans(),
            ignored_phrases=st.lists(st.sampled_from(("one phrase", "“another”")), max_size=2).map(tuple),
        ),
    ),
    st.builds(SetShownSimilarity, st.floats(0, 1)),
    st.builds(SetTitle, TEXTS),
)


class StoreMachine(RuleBasedStateMachine):
    """The model is `applied` and `inverse`; the file must follow."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.clock = 0
        self.store = Store.create(self.folder / "story.synoptic", at=self.now())
        self.model = Project(created=self.now(), modified=self.now())
        self.done: list[tuple[tuple[Change, ...], tuple[Change, ...]]] = []
        self.undone: list[tuple[Change, ...]] = []
        self.entries = 1

    def now(self) -> str:
        return f"2026-01-01T00:00:{self.clock:05}Z"

    def commit(self, changes: tuple[Change, ...]) -> None:
        self.clock += 1
        self.model = applied(self.model, changes, self.now())
        self.store.commit("do", changes, at=self.now())
        self.entries += 1

    @rule(changes=st.lists(CHANGES, min_size=1, max_size=3).map(tuple))
    def edit(self, changes: tuple[Change, ...]) -> None:
        changes = tuple(self._fitted(change) for change in changes)
        try:
            back = inverse(self.model, changes)
        except (KeyError, ValueError) as refusal:
            try:
                self.store.commit("never", changes, at="never")
            except type(refusal):
                return
            raise AssertionError(f"the store took what the model refuses: {changes}") from refusal
        self.done.append((changes, back))
        self.undone.clear()
        self.commit(changes)

    def _fitted(self, change: Change) -> Change:
        """Orders mostly name what is there, so that they are not all refused."""
        if isinstance(change, OrderDocuments) and self.clock % 3:
            present = {document.id for document in self.model.documents}
            return OrderDocuments(tuple(name for name in change.order if name in present))
        return change

    @precondition(lambda self: self.done)
    @rule(back=st.integers(1, 3), forth=st.integers(0, 3))
    def undo_and_redo(self, back: int, forth: int) -> None:
        """So many steps each, in one rule: a rule that redoes alone would hardly ever come right behind an undo."""
        for changes, inverted in reversed(self.done[-back:]):
            self.done.pop()
            self.undone.append(changes)
            self.commit(inverted)
        for changes in reversed(self.undone[-forth:] if forth else []):
            # As the interface does it: the bytes are in the store by now, and need not be given again.
            self.undone.pop()
            self.done.append((changes, inverse(self.model, changes)))
            self.commit(changes)

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = Store.open(self.folder / "story.synoptic")

    @rule(changes=st.lists(CHANGES, min_size=1, max_size=3).map(tuple))
    def crash(self, changes: tuple[Change, ...]) -> None:
        """What a killed process leaves behind in the middle of a change: the file and its journal."""
        path = self.folder / "story.synoptic"
        journal = path.with_name(f"{path.name}-journal")
        writer = sqlite3.connect(path, isolation_level=None)
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("PRAGMA cache_spill = 1")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE annotation SET note = 'half'")
        writer.executemany("INSERT INTO content VALUES (?, ?)", ((str(n), bytes(4000)) for n in range(30)))
        left = path.read_bytes(), journal.read_bytes()
        writer.execute("ROLLBACK")
        writer.close()
        self.store.close()
        path.write_bytes(left[0])
        journal.write_bytes(left[1])
        self.store = Store.open(path)
        self.edit(changes)

    @rule()
    def move_to_a_copy(self) -> None:
        path = self.folder / f"copy{self.entries}-{self.clock}.synoptic"
        self.store.copy_to(path)
        self.store.close()
        path.replace(self.folder / "story.synoptic")
        self.store = Store.open(self.folder / "story.synoptic")

    @invariant()
    def the_file_equals_the_model(self) -> None:
        if hasattr(self, "store"):
            assert self.store.load() == self.model
            assert len(self.store.history()) == self.entries

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            with Store.open(self.folder / "story.synoptic", read_only=True) as last:
                assert last.load() == self.model
            shutil.rmtree(self.folder)


TestStoreMachine = StoreMachine.TestCase
TestStoreMachine.settings = settings(
    max_examples=12, stateful_step_count=15, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
