"""What can be undone goes from one session to the next on the same project."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator

from desktop.model import Project
from desktop.session.session import Session
from tests.session.material import A, B


def prepared(make_session, qtbot) -> Session:
    session = make_session()
    session.new_project()
    session.add_text(A.text, "One")
    qtbot.waitUntil(lambda: len(session.project.documents) == 1)
    session.add_text(B.text, "Two")
    qtbot.waitUntil(lambda: len(session.project.documents) == 2)
    session.add_note("Check.", [])
    session.rename_article(session.project.documents[0].id, "Another title")
    session.remove_article(session.project.documents[1].id)
    session.add_note("Never mind.", [])
    session.undo_stack.undo()
    return session


def walked(session: Session) -> list[Project]:
    """The project after every step back to the first, and forth to the last."""
    stack, seen = session.undo_stack, []
    while stack.canUndo():
        stack.undo()
        seen.append(session.project)
    while stack.canRedo():
        stack.redo()
        seen.append(session.project)
    return seen


def shown(projects: list[Project]) -> list[tuple[list[str], list[str]]]:
    """Titles and notes, without the times and ids that two sessions do not share."""
    return [([d.title for d in one.documents], [note.text for note in one.annotations]) for one in projects]


def followed(make_session, first: Session) -> tuple[Session, bool]:
    """The next session on the first one's project, and whether it took the steps."""
    steps, path = first.steps(), first.path
    assert first.close() and path is not None and steps.done == len(steps.steps) - 1
    second = make_session()
    assert second.open_project(path)
    assert not second.undo_stack.canUndo()
    return second, second.take_steps(steps)


def test_the_next_session_undoes_what_the_last_one_did(make_session, qtbot) -> None:
    twin = prepared(make_session, qtbot)
    expected = shown(walked(twin))
    assert len(expected) > 8
    second, taken = followed(make_session, prepared(make_session, qtbot))
    assert taken
    before = second.project
    assert second.undo_stack.undoText() == twin.undo_stack.text(second.undo_stack.index() - 1)
    assert second.project == before, "nothing was done by taking them"
    assert shown(walked(second)) == expected
    last, path = second.project, second.path
    assert second.close()
    third = make_session()
    assert third.open_project(path) and third.project == last, "all of it went into the file"


class Shouting(QTranslator):
    """A language of its own: capitals; the places in a text stay."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return re.sub(r"({\w*})|(.)", lambda found: found[1] or found[2].upper(), source)

    def isEmpty(self):
        return False


@pytest.fixture
def loud(qapp) -> Iterator[QTranslator]:
    """Spoken once it is installed."""
    translator = Shouting()
    yield translator
    qapp.removeTranslator(translator)


def test_the_steps_are_named_in_the_language_of_the_next_session(make_session, qtbot, qapp, loud) -> None:
    first = prepared(make_session, qtbot)
    former = [first.undo_stack.text(number) for number in range(first.undo_stack.count())]
    assert former[-3:] == ["Rename 'One'", "Remove 'Two'", "Add Note on the Project"]
    qapp.installTranslator(loud)
    second, taken = followed(make_session, first)
    assert taken
    stack = second.undo_stack
    named = [stack.text(number) for number in range(stack.count())]
    assert named[-3:] == ["RENAME 'One'", "REMOVE 'Two'", "ADD NOTE ON THE PROJECT"], "articles keep their titles"
    assert len(named) == len(former) and stack.undoText() == "REMOVE 'Two'"
    stack.undo()
    stack.redo()
    assert [entry.action for entry in second.history()][-2:] == ["UNDO REMOVE 'Two'", "REMOVE 'Two'"]


def test_a_project_that_is_another_one_now_takes_no_steps(make_session, qtbot) -> None:
    first = prepared(make_session, qtbot)
    steps, path = first.steps(), first.path
    first.close()
    between = make_session()
    between.open_project(path)
    between.add_note("From elsewhere.", [])
    between.close()
    second = make_session()
    second.open_project(path)
    assert not second.take_steps(steps) and not second.undo_stack.canUndo()


def test_what_was_done_here_already_is_not_overwritten(make_session, qtbot) -> None:
    first = prepared(make_session, qtbot)
    assert not first.take_steps(first.steps())
