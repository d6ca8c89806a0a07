"""Notes, replies and bookmarks by a session: named steps of undo, in the file at once."""

from __future__ import annotations

import pytest

from desktop.model import Motivation, Target
from desktop.model.change import AddDocument
from desktop.session.session import Session
from tests.session.conftest import MakeSession
from tests.session.material import A1, A2, B1, A, B


@pytest.fixture
def two(make_session: MakeSession) -> Session:
    session = make_session()
    session.new_project()
    session._do("Add", (AddDocument(A, 0, b"a"), AddDocument(B, 1, b"b")))
    return session


def test_a_bookmark_comes_and_goes_with_the_same_keys(two: Session) -> None:
    two.toggle_bookmark(two.target_at(A2))
    (mark,) = two.project.annotations
    assert mark.motivation is Motivation.BOOKMARKING
    assert two.bookmarked(two.target_at(A2)) and not two.bookmarked(two.target_at(A1))
    assert two.undo_stack.undoText() == "Bookmark A ¶1 s2"
    two.toggle_bookmark(two.target_at(A2))
    assert two.project.annotations == ()
    assert two.undo_stack.undoText() == "Remove Bookmark at A ¶1 s2"
    two.undo_stack.undo()
    assert two.project.annotations == (mark,)


def test_one_walks_through_the_bookmarks(two: Session) -> None:
    for place in (B1, A1):
        two.toggle_bookmark(two.target_at(place))
    assert two.step_bookmark(1) and two.selection.place == A1
    assert two.step_bookmark(1) and two.selection.place == B1
    assert two.step_bookmark(1) and two.selection.place == A1
    assert not two.step_note(1)


def test_an_answer_stands_under_its_note_and_goes_with_it(two: Session) -> None:
    note = two.add_note("Who says so?", [two.target_at(A2)])
    answer = two.reply(note, "The mayor.")
    assert two.project.annotation(answer).reply_to == note
    assert two.project.annotation(answer).creator == "Ada"
    assert two.undo_stack.undoText() == "Reply to Note on A ¶1 s2"
    two.remove_note(note)
    assert two.project.annotations == ()
    two.undo_stack.undo()
    assert [one.id for one in two.project.annotations] == [note, answer]
    two.undo_stack.undo()
    assert [one.id for one in two.project.annotations] == [note]


def test_typing_an_answer_is_one_step(two: Session) -> None:
    note = two.add_note("Who says so?", [two.target_at(A2)])
    answer = two.reply(note, "The")
    two.edit_note(answer, "The mayor.")
    assert two.project.annotation(answer).motivation is Motivation.REPLYING
    two.undo_stack.undo()
    assert [one.id for one in two.project.annotations] == [note]


@pytest.mark.parametrize(
    ("target", "named"),
    [
        (Target(document_id="b"), "Add Note on 'Beta'"),
        (Target(finding_id="nowhere"), "Add Note on a Finding"),
        (Target(document_id="gone"), "Add Note on the Project"),
    ],
)
def test_a_step_says_what_its_note_is_about(two: Session, target: Target, named: str) -> None:
    two.add_note("x", [target])
    assert two.undo_stack.undoText() == named


def test_what_another_person_changed_says_so(two: Session) -> None:
    note = two.add_note("Who?", [two.target_at(A1)])
    two.settings.author = "Ben"
    two.edit_note(note, "Who says?")
    assert (two.project.annotation(note).creator, two.project.annotation(note).editor) == ("Ada", "Ben")
