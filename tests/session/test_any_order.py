"""Whatever a person does in whatever order: undo leads back to each state, redo forth, and the file holds the last."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from desktop.model import (
    Anchoring,
    Annotation,
    Body,
    Judgement,
    Motivation,
    Place,
    Project,
    Span,
    Status,
)
from desktop.model.change import AddDocument
from desktop.project import Store
from desktop.session.articles import Brought
from desktop.session.jobs import DirectCollator
from desktop.session.merging import Difference, Merge, MergeItem
from desktop.session.rules import Rule, RuleKind
from desktop.session.session import Session
from desktop.session.settings import Settings
from tests.session.collating import findings_everywhere
from tests.session.material import A, B

Step = Callable[[Session, int], None]


def note(session: Session, number: int) -> None:
    documents = session.project.documents
    targets = [session.target_at(f.places[0]) for f in session.collation.findings[number % 2 : 2]] if documents else []
    session.add_note(f"note {number}", targets, ["tag"] * (number % 2))


def edit(session: Session, number: int) -> None:
    for annotation in session.project.annotations[-1:]:
        session.edit_note(annotation.id, f"edited {number}")


def unnote(session: Session, number: int) -> None:
    for annotation in session.project.annotations[number % 3 :][:1]:
        session.remove_note(annotation.id)


def judge(session: Session, number: int) -> None:
    found = [finding.id for finding in session.collation.findings] or [j.finding_id for j in session.project.judgements]
    session.judge(found[number % 2 :], list(Status)[number % 4], ["", "scope"][number % 2])


def move(session: Session, number: int) -> None:
    for document in session.project.documents[:1]:
        session.move_article(document.id, number % 3)


def remove(session: Session, number: int) -> None:
    for document in session.project.documents[number % 2 :][:1]:
        session.remove_article(document.id)


def rename(session: Session, number: int) -> None:
    for document in session.project.documents[-1:]:
        session.rename_article(document.id, f"Title {number}")


def newer(session: Session, number: int) -> None:
    for document in session.project.documents[-1:]:
        text = f"{document.text[number:]} Thirteen and {number}."
        read = replace(A, id="read", title="Newer", text=text)
        session._put_newer(document.id, [Brought("newer.txt", read, text.encode())])


def attach(session: Session, number: int) -> None:
    lost = [(n.id, t) for n in session.project.annotations for t in n.targets if t.anchoring is Anchoring.ORPHAN]
    for (note_id, target), document in zip(lost[:1], session.project.documents, strict=False):
        session.attach_note(note_id, target, session.target_at(Place(document.id, Span(0, 3 + number))))


def reply(session: Session, number: int) -> None:
    for annotation in session.project.annotations[number % 3 :][:1]:
        session.reply(annotation.id, f"answer {number}")


def bookmark(session: Session, number: int) -> None:
    for document in session.project.documents[:1]:
        session.toggle_bookmark(session.target_at(Place(document.id, Span(number, number + 4))))


def take_back(session: Session, number: int) -> None:
    for judgement in session.project.judgements[number % 2 :][:1]:
        session.take_back_judgement(judgement.finding_id)


def colleague(session: Session, number: int) -> None:
    note = Annotation(f"ben {number % 3}", Motivation.COMMENTING, (), (Body(f"from Ben {number}"),), "Ben")
    held = {judgement.finding_id: judgement for judgement in session.project.judgements}
    items = [MergeItem(Difference.NEW, note)]
    for finding_id in list(held)[:1]:
        theirs = Judgement(finding_id, list(Status)[number % 4], "scope", "Ben")
        items.append(MergeItem(Difference.DIFFERS, theirs, held[finding_id]))
    merge = Merge("ben.jsonld", tuple(items))
    session.take_merge(merge, {item.key for item in merge.items[: 1 + number % 2]})


def rule(session: Session, number: int) -> None:
    session.apply_rule(Rule(RuleKind.PHRASE, f"phrase {number % 3}", phrase=f"phrase {number % 3}"))


def take_back_rule(session: Session, number: int) -> None:
    for held in session.rules_in_force()[number % 2 :][:1]:
        session.take_back_rule(held)


def link(session: Session, number: int) -> None:
    documents = session.project.documents
    if len(documents) > 1:
        session.unlink((Place(documents[0].id, Span(0, 4)), Place(documents[1].id, Span(0, 4))))


def slide(session: Session, number: int) -> None:
    session.set_shown_similarity(0.1 + number / 40)


def undo(session: Session, number: int) -> None:
    session.undo_stack.undo()


def redo(session: Session, number: int) -> None:
    session.undo_stack.redo()


STEPS: list[Step] = [
    note,
    note,
    edit,
    slide,
    unnote,
    judge,
    move,
    remove,
    rename,
    newer,
    attach,
    reply,
    bookmark,
    bookmark,
    take_back,
    colleague,
    rule,
    take_back_rule,
    link,
    slide,
    undo,
    undo,
    redo,
]


def timeless(project: Project) -> Project:
    return replace(project, modified="")


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(STEPS), numbers=st.lists(st.integers(0, 11), min_size=14, max_size=len(STEPS)))
def test_any_order_can_be_undone_redone_and_opened_again(
    qapp: QApplication, order: list[Step], numbers: list[int]
) -> None:
    """Of permutations, so that each step is taken, and behind others, in nearly every run of this test."""
    ids = count(1)
    with tempfile.TemporaryDirectory() as folder:
        session = Session(
            settings=Settings(Path(folder) / "settings.ini"),
            data_folder=Path(folder) / "projects",
            collator=DirectCollator(findings_everywhere),
            clock=lambda: datetime(2026, 3, 1, tzinfo=UTC),
            new_id=lambda: str(next(ids)),
        )
        try:
            session.new_project()
            session._do("Add", (AddDocument(A, 0, b"a"), AddDocument(B, 1, b"b")))
            states = {session.undo_stack.index(): timeless(session.project)}
            for step, number in zip(order, numbers, strict=False):
                step(session, number)
                states[session.undo_stack.index()] = timeless(session.project)
            last, path = session.project, session.path
            for index in reversed(range(1, session.undo_stack.index())):
                session.undo_stack.setIndex(index)
                assert timeless(session.project) == states[index]
            session.undo_stack.setIndex(0)
            assert session.project.documents == () and session.project.judgements == ()
            while session.undo_stack.index() < max(i for i, state in states.items() if state == timeless(last)):
                session.undo_stack.redo()
                assert timeless(session.project) == states[session.undo_stack.index()]
            assert timeless(session.project) == timeless(last)
            assert session.close() and path is not None
            with Store.open(path) as store:
                assert timeless(store.load()) == timeless(last)
        finally:
            session.close()
