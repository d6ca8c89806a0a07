"""An article replaced by its newer version, its notes along with it; and notes put on a place by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model import Anchoring, CleanupKind, EditKind, Place, Span, Target
from desktop.session.session import Session
from desktop.session.state import CompareState, Message, SaveState
from tests.session.conftest import MakeSession
from tests.session.material import COUNCIL, HARBOUR, STORM

MAYOR = "The mayor said the town would rebuild the wall before winter."
BOATS = "Some 240 boats were torn from their moorings when the harbour wall at Lunde broke on Monday night."
BOATS_NOW = BOATS.replace("240", "265")
QUAY = "By Thursday the northern quay was closed to all ships over forty metres."
NEWER = f"{HARBOUR.splitlines()[0]}\n\n{QUAY}\n\n{BOATS_NOW}\n\n" + "\n\n".join(HARBOUR.strip().split("\n\n")[3:])


@pytest.fixture
def messages(session: Session) -> list[Message]:
    heard: list[Message] = []
    session.message.connect(heard.append)
    return heard


@pytest.fixture
def two(session_on: MakeSession, messages: list[Message]) -> Session:
    return session_on(harbour=HARBOUR, storm=STORM)


def place(session: Session, words: str, article: int = 0) -> Place:
    document = session.project.documents[article]
    start = document.text.index(words)
    return Place(document.id, Span(start, start + len(words)))


def put_newer(qtbot: QtBot, session: Session, folder: Path, text: str = NEWER) -> str:
    path = folder / "harbour-2.txt"
    path.write_text(text, encoding="utf-8")
    document_id = session.project.documents[0].id
    with qtbot.waitSignal(session.replaced):
        session.replace_article(document_id, path)
    qtbot.waitUntil(lambda: session.compare_status.state is CompareState.DONE)
    return document_id


def test_a_newer_version_keeps_who_published_and_wrote_the_article(qtbot: QtBot, two: Session, tmp_path: Path) -> None:
    harbour = two.project.documents[0]
    two.describe_article(harbour.id, title="", publisher="The Gale", author="Ida Vik", published="2026-03-13")
    put_newer(qtbot, two, tmp_path)
    newer = two.project.documents[0]
    assert (newer.publisher, newer.author) == ("The Gale", "Ida Vik")
    assert newer.published == "", "it may be of another day, from which “yesterday” would be counted"


def test_a_newer_version_takes_the_notes_along_and_is_one_step(
    qtbot: QtBot, two: Session, messages: list[Message], tmp_path: Path
) -> None:
    head = two.add_note("Head.", [two.target_at(place(two, "harbour wall broke on Monday"))])
    boats = two.add_note("How many?", [two.target_at(place(two, BOATS))])
    mayor = two.add_note("Ask him.", [two.target_at(place(two, MAYOR))])
    whole = two.add_note("From the wire.", [Target(document_id=two.project.documents[0].id)])
    before, steps = two.project, two.undo_stack.count()
    document_id = put_newer(qtbot, two, tmp_path)

    document = two.project.documents[0]
    assert (document.id, document.text, document.file_name) == (
        document_id,
        "\n".join(NEWER.strip().split("\n\n")),
        "harbour-2.txt",
    )
    assert document.title == before.documents[0].title
    ways = {note: two.project.annotation(note).targets[0].anchoring for note in (head, boats, mayor, whole)}
    assert ways == {
        head: Anchoring.EXACT,
        boats: Anchoring.FUZZY,
        mayor: Anchoring.ORPHAN,
        whole: Anchoring.EXACT,
    }
    assert two.project.annotation(boats).targets[0].span.of(document.text) == BOATS_NOW
    assert messages[-1].level == "warning"
    assert messages[-1].text == (
        "“The harbour wall broke on Monday night” was replaced by its newer version. Of its notes 2 are "
        "where they were, 1 moved along with its words, 1 has lost its place. The notes panel lists "
        "those without a place."
    )
    assert two.undo_stack.count() == steps + 1
    assert two.undo_stack.undoText() == "Replace 'The harbour wall broke on Monday night'"
    two.undo_stack.undo()
    assert (two.project.documents, two.project.annotations) == (before.documents, before.annotations)
    two.undo_stack.redo()
    assert two.project.documents[0] == document


def test_what_changed_is_known_as_long_as_the_newer_version_is_there(
    qtbot: QtBot, two: Session, tmp_path: Path
) -> None:
    old = two.project.documents[0]
    assert two.former_version(old.id) is None and two.version_changes(old.id) == ()
    document_id = put_newer(qtbot, two, tmp_path)
    assert two.former_version(document_id) == old
    changes = [change for change in two.version_changes(document_id) if not change.same]
    assert [(change.before, change.after) for change in changes] == [(None, QUAY), (BOATS, BOATS_NOW), (MAYOR, None)]
    differing = [edit for edit in changes[1].edits if edit.kind is not EditKind.COMMON]
    assert [(e.left.of(BOATS), e.right.of(BOATS_NOW)) for e in differing] == [("240", ""), ("", "265")]
    two.rename_article(document_id, "Harbour, second edition")
    two.set_cleanup(document_id, CleanupKind.WHITESPACE, False)
    qtbot.waitUntil(lambda: two.project.documents[0].withheld == {CleanupKind.WHITESPACE})
    assert two.former_version(document_id) == old
    for _ in range(3):
        two.undo_stack.undo()
    assert two.former_version(document_id) is None
    two.undo_stack.redo()
    assert two.former_version(document_id) == old


def test_the_newer_version_and_its_notes_are_there_after_reopening(
    qtbot: QtBot, two: Session, make_session: MakeSession, tmp_path: Path
) -> None:
    two.add_note("Ask him.", [two.target_at(place(two, MAYOR))])
    put_newer(qtbot, two, tmp_path)
    qtbot.waitUntil(lambda: two.save_status.state is SaveState.SAVED)
    project, path = two.project, two.path
    assert path is not None
    two.close()
    again = make_session()
    assert again.open_project(path)
    assert (again.project.documents, again.project.annotations) == (project.documents, project.annotations)
    assert again.former_version(project.documents[0].id) is None


def test_clean_ups_that_are_switched_off_stay_off_and_a_title_given_by_hand_stays(
    qtbot: QtBot, two: Session, tmp_path: Path
) -> None:
    document_id = two.project.documents[0].id
    two.rename_article(document_id, "Ours")
    two.set_cleanup(document_id, CleanupKind.MARKUP, False)
    qtbot.waitUntil(lambda: two.project.documents[0].withheld == {CleanupKind.MARKUP})
    put_newer(qtbot, two, tmp_path, "The wall\n\nThe <b>wall</b> holds again.\n")
    document = two.project.documents[0]
    assert (document.title, document.withheld) == ("Ours", {CleanupKind.MARKUP})
    assert "<b>wall</b>" in document.text


def test_a_pasted_text_replaces_too(qtbot: QtBot, two: Session) -> None:
    document_id = two.project.documents[0].id
    with qtbot.waitSignal(two.replaced):
        two.replace_with_text(document_id, COUNCIL)
    document = two.project.documents[0]
    assert (document.id, document.title, document.path) == (document_id, "Council meets after the flood", "")
    qtbot.waitUntil(lambda: two.save_status.state is SaveState.SAVED)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (HARBOUR, "Nothing changed: new.txt is the text that “The harbour wall broke on Monday night” has already."),
        (STORM, "“The harbour wall broke on Monday night” was not replaced: new.txt is the same text as B."),
        ("", "new.txt"),
    ],
)
def test_what_is_no_newer_version_changes_nothing(
    qtbot: QtBot, two: Session, messages: list[Message], tmp_path: Path, text: str, told: str
) -> None:
    path = tmp_path / "new.txt"
    path.write_text(text, encoding="utf-8")
    project, steps = two.project, two.undo_stack.count()
    two.replace_article(two.project.documents[0].id, path)
    qtbot.waitUntil(lambda: bool(messages))
    assert told in messages[-1].text
    assert (two.project, two.undo_stack.count()) == (project, steps)
    qtbot.waitUntil(lambda: two.compare_status.state is CompareState.DONE)


def test_an_article_removed_meanwhile_stays_away(qtbot: QtBot, two: Session, tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    path.write_text(NEWER, encoding="utf-8")
    document_id = two.project.documents[0].id
    two.replace_article(document_id, path)
    two.remove_article(document_id)
    qtbot.waitUntil(lambda: two.compare_status.state is CompareState.DONE)
    assert [document.title for document in two.project.documents] == ["Storm at Lunde"]


def test_a_note_without_a_place_is_put_on_another_in_one_step(qtbot: QtBot, two: Session, tmp_path: Path) -> None:
    storm = two.target_at(place(two, "Insurers expect", 1))
    note = two.add_note("Ask him.", [two.target_at(place(two, MAYOR)), storm])
    put_newer(qtbot, two, tmp_path)
    before = two.project
    lost = two.project.annotation(note).targets[0]
    assert lost.anchoring is Anchoring.ORPHAN
    assert two.attach_note(note, lost, two.target_at(place(two, QUAY)))
    attached, kept = two.project.annotation(note).targets
    assert (attached.exact, attached.anchoring, kept) == (QUAY, Anchoring.EXACT, storm)
    assert two.undo_stack.undoText() == "Attach Note to A ¶2 s1"
    assert not two.attach_note(note, lost, two.target_at(place(two, QUAY)))
    two.undo_stack.undo()
    assert two.project.annotations == before.annotations
    assert not two.attach_note(note, replace(lost, exact="never"), two.target_at(place(two, QUAY)))


def test_a_note_that_was_written_meanwhile_stands_at_its_words(qtbot: QtBot, two: Session, tmp_path: Path) -> None:
    begun = two.target_at(place(two, BOATS))
    document_id = put_newer(qtbot, two, tmp_path, f"{QUAY}\n\n{HARBOUR}")
    note_id = two.add_note("How many?", [begun])
    (target,) = two.project.annotation(note_id).targets
    assert target.span.of(two.project.document(document_id).text) == BOATS
    assert target.anchoring is Anchoring.MOVED


def test_what_was_selected_in_an_article_goes_with_it(two: Session) -> None:
    there = place(two, MAYOR)
    two.select_place(there)
    two.remove_article(there.document_id)
    assert two.selection.place is None
    two.select_place(there)
    assert two.selection.place is None, "a table that is not renewed yet may still lead there"
