"""The session as the window uses it: articles, comparison, judgements, notes, undo, selection. Real rooms, except that
most comparisons run in this process."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model import (
    CleanupKind,
    Collation,
    CollationOptions,
    FindingKind,
    Motivation,
    Place,
    Project,
    Span,
    Status,
    Target,
)
from desktop.paths import sample_articles
from desktop.project import ProjectError, Store
from desktop.session.imports import sentence
from desktop.session.process import ProcessCollator
from desktop.session.session import Session
from desktop.session.state import CompareState, Message, SaveState, Selection
from tests.session.collating import HeldCollator
from tests.session.conftest import Clock, MakeSession
from tests.session.material import COUNCIL, HARBOUR, STORM


@pytest.fixture
def messages(session: Session) -> list[Message]:
    heard: list[Message] = []
    session.message.connect(heard.append)
    return heard


def write(folder: Path, **texts: str) -> list[Path]:
    paths = []
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_bytes(text.encode())
        paths.append(path)
    return paths


def add(qtbot: QtBot, session: Session, paths: Sequence[Path]) -> None:
    expected = {CompareState.DONE, CompareState.EMPTY}
    session.add_files(paths)
    qtbot.waitUntil(lambda: session.compare_status.state in expected)


@pytest.fixture
def three(qtbot: QtBot, session: Session, tmp_path: Path) -> Session:
    add(qtbot, session, write(tmp_path, harbour=HARBOUR, storm=STORM, council=COUNCIL))
    return session


def titles(session: Session) -> list[str]:
    return [document.title for document in session.project.documents]


def saved(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: session.save_status.state is SaveState.SAVED)


def repeat(session: Session) -> str:
    return next(finding.id for finding in session.collation.findings if finding.kind is FindingKind.REPEAT)


# --- articles ---


def test_a_session_begins_with_nothing(session: Session) -> None:
    assert (session.project, session.path, session.read_only) == (Project(), None, False)
    assert session.compare_status.state is CompareState.EMPTY
    assert session.selection == Selection()
    assert session.history() == ()
    assert session.histogram() == (0,) * 20


def test_adding_files_makes_a_project_and_compares(three: Session) -> None:
    assert three.untitled and three.path is not None and three.path.is_file()
    assert titles(three) == [
        "The harbour wall broke on Monday night",
        "Storm at Lunde",
        "Council meets after the flood",
    ]
    assert three.compare_status.state is CompareState.DONE
    assert three.links_at(0.9) >= 1
    assert three.undo_stack.undoText() == "Add 3 Articles"
    assert three.undo_stack.count() == 1


def test_removing_and_undoing_compares_each_time(qtbot: QtBot, three: Session) -> None:
    before = three.project
    harbour = before.documents[0]
    three.remove_article(harbour.id)
    assert [d.title for d in three.collation.documents] == ["Storm at Lunde", "Council meets after the flood"]
    three.undo_stack.undo()
    assert three.project.documents == before.documents
    assert three.collation.documents == before.documents
    three.undo_stack.undo()
    assert three.project.documents == ()
    assert three.compare_status.state is CompareState.EMPTY
    three.undo_stack.redo()
    assert three.project.documents == before.documents
    saved(qtbot, three)


def test_articles_move_and_the_comparison_follows(three: Session) -> None:
    last = three.project.documents[2].id
    three.move_article(last, 0)
    assert three.collation.documents[0].id == last
    assert three.undo_stack.undoText() == "Move 'Council meets after the flood'"
    three.move_article(last, 0)
    three.move_article(last, -5)
    assert three.undo_stack.count() == 2
    three.move_article(last, 99)
    assert [d.id for d in three.project.documents][2] == last


def test_renaming_needs_no_comparison(three: Session) -> None:
    states: list[CompareState] = []
    three.compare_changed.connect(lambda status: states.append(status.state))
    three.rename_article(three.project.documents[1].id, "  Insurers\n count ")
    assert titles(three)[1] == "Insurers count"
    assert three.collation.documents[1].title == "Insurers count"
    three.rename_article(three.project.documents[1].id, "  ")
    assert titles(three)[1] == "Insurers count"
    assert states == []


def test_an_article_is_described_and_its_day_is_compared_by(three: Session) -> None:
    storm = three.project.documents[1]
    three.describe_article(storm.id, title=" Storm  at Lunde ", publisher="", author="", published=storm.published)
    assert three.undo_stack.count() == 1, "nothing was changed"
    states: list[CompareState] = []
    three.compare_changed.connect(lambda status: states.append(status.state))
    three.describe_article(storm.id, title="", publisher=" The  Gale ", author="Ida Vik", published=storm.published)
    described = three.project.documents[1]
    assert (described.title, described.publisher, described.author) == ("Storm at Lunde", "The Gale", "Ida Vik")
    assert three.collation.documents[1].publisher == "The Gale"
    assert states == [], "who published it is not compared"
    three.describe_article(storm.id, title="Gale", publisher="The Gale", author="Ida Vik", published="2026-03-13")
    assert three.collation.documents[1].published == "2026-03-13"
    assert CompareState.RUNNING in states
    three.undo_stack.undo()
    assert three.project.documents[1] == described
    assert three.collation.documents[1] == described


def test_one_bad_file_stops_no_other(qtbot: QtBot, session: Session, tmp_path: Path, messages: list[Message]) -> None:
    empty, good = write(tmp_path, empty=" \n", storm=STORM)
    add(qtbot, session, [empty, tmp_path / "nowhere.txt", good])
    assert titles(session) == ["Storm at Lunde"]
    assert [(message.level, message.text) for message in messages] == [
        ("error", "Of 3 files: added: 1; not readable: 2.")
    ]
    assert [sentence(one) for one in messages[0].imports] == [
        "No readable text in empty.txt. Nothing was added.",
        "nowhere.txt does not exist.",
        "storm.txt was added as A.",
    ]
    assert session.undo_stack.undoText() == "Add 'Storm at Lunde'"


def test_nothing_readable_adds_nothing(qtbot: QtBot, session: Session, tmp_path: Path, messages: list[Message]) -> None:
    session.add_files([tmp_path / "nowhere.txt"])
    assert session.compare_status.stage == "reading"
    qtbot.waitUntil(lambda: len(messages) == 1)
    assert session.compare_status.state is CompareState.EMPTY
    assert session.undo_stack.count() == 0


def test_the_same_text_is_added_once(qtbot: QtBot, three: Session, tmp_path: Path) -> None:
    heard: list[Message] = []
    three.message.connect(heard.append)
    three.add_files(write(tmp_path, again=STORM))
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert [one.text for one in heard] == ["again.txt was not added: it is the same text as B."]
    assert len(three.project.documents) == 3
    three.add_all_the_same([one.brought for one in heard[0].imports])
    assert titles(three)[3] == titles(three)[1]
    assert three.undo_stack.undoText() == "Add 'Storm at Lunde'"


def test_a_paste_is_an_article(qtbot: QtBot, session: Session) -> None:
    session.add_text(COUNCIL, "From the minutes")
    qtbot.waitUntil(lambda: session.compare_status.state is CompareState.DONE)
    assert titles(session) == ["From the minutes"]
    assert session.project.documents[0].path == ""


def test_what_was_read_for_another_project_is_dropped(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    session.add_files(write(tmp_path, storm=STORM))
    session.new_project()
    add(qtbot, session, write(tmp_path, council=COUNCIL))
    assert titles(session) == ["Council meets after the flood"]


# --- clean-ups ---


def test_a_cleanup_is_switched_off_and_on_with_its_notes(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    add(qtbot, session, write(tmp_path, page='The <span class="x">harbour</span> wall broke. Nobody was hurt.'))
    document = session.project.documents[0]
    assert document.text == "The harbour wall broke. Nobody was hurt."
    start = document.text.index("Nobody")
    target = session.target_at(Place(document.id, Span(start, start + 6)))
    note = session.add_note("who says so?", [target])
    before = session.project
    session.set_cleanup(document.id, CleanupKind.MARKUP, False)
    qtbot.waitUntil(lambda: "<span" in session.project.documents[0].text)
    assert session.project.documents[0].withheld == {CleanupKind.MARKUP}
    assert session.collation.documents == session.project.documents
    moved = session.project.annotation(note).targets[0]
    assert moved.span.of(session.project.documents[0].text) == "Nobody"
    assert moved.span.start > start
    session.undo_stack.undo()
    assert session.project.documents == before.documents
    assert session.project.annotations == before.annotations
    session.undo_stack.redo()
    session.set_cleanup(document.id, CleanupKind.MARKUP, True)
    qtbot.waitUntil(lambda: session.project.documents == before.documents)


def test_two_cleanups_at_once_are_both_switched_off(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    add(qtbot, session, write(tmp_path, page="The <b>harbour</b> wall   broke. Nobody was hurt."))
    document = session.project.documents[0].id
    session.set_cleanup(document, CleanupKind.MARKUP, False)
    session.set_cleanup(document, CleanupKind.WHITESPACE, False)
    both = {CleanupKind.MARKUP, CleanupKind.WHITESPACE}
    qtbot.waitUntil(lambda: session.project.documents[0].withheld == both)
    assert session.undo_stack.count() == 3


def test_a_cleanup_that_fails_changes_nothing(
    qtbot: QtBot, session: Session, tmp_path: Path, messages: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(store: Store, document_id: str) -> bytes:
        raise ProjectError("Its bytes are lost.")

    add(qtbot, session, write(tmp_path, page="The <b>harbour</b> wall broke. Nobody was hurt."))
    saved(qtbot, session)
    monkeypatch.setattr(Store, "original", lost)
    before = session.project
    session.set_cleanup(before.documents[0].id, CleanupKind.MARKUP, False)
    qtbot.waitUntil(lambda: len(messages) == 1)
    assert messages == [Message("error", "Its bytes are lost.")]
    assert session.project == before


def test_a_note_made_in_the_former_text_is_found_in_the_new_one(
    qtbot: QtBot, make_session: MakeSession, tmp_path: Path
) -> None:
    collator = HeldCollator()
    session = make_session(collator=collator)
    session.add_files(write(tmp_path, page='The <span class="x">harbour</span> wall broke. Nobody was hurt.'))
    qtbot.waitUntil(lambda: len(collator.requests) == 1)
    (document,) = session.project.documents
    collator.answer(Collation(documents=(document,)))
    session.set_cleanup(document.id, CleanupKind.MARKUP, False)
    qtbot.waitUntil(lambda: len(collator.requests) == 2)
    start = document.text.index("Nobody")
    target = session.target_at(Place(document.id, Span(start, start + 6)))
    assert target.span.of(session.project.documents[0].text) == "Nobody"
    assert target.span.start > start


# --- comparing ---


def test_the_similarity_filters_live_and_is_saved_on_release(qtbot: QtBot, three: Session) -> None:
    everything = three.links_at(0.1)
    assert sum(three.histogram()) == everything
    shown: list[int] = []
    three.collation_changed.connect(lambda collation: shown.append(len(collation.matches)))
    three.preview_similarity(0.99)
    assert shown == [three.links_at(0.99)]
    assert three.project.shown_similarity == CollationOptions().min_similarity
    assert three.undo_stack.count() == 1
    three.set_shown_similarity(0.99)
    assert three.project.shown_similarity == 0.99
    assert three.undo_stack.undoText() == "Set Similarity to 99 %"
    three.undo_stack.undo()
    assert len(three.collation.matches) == three.links_at(CollationOptions().min_similarity)
    assert three.collation.options.min_similarity == CollationOptions().min_similarity


def test_what_is_done_after_the_clock_was_set_back_is_a_step_of_its_own(three: Session, clock: Clock) -> None:
    three.set_shown_similarity(0.3)
    clock.advance(-3600)
    three.set_shown_similarity(0.4)
    assert three.undo_stack.count() == 3
    three.undo_stack.undo()
    assert three.project.shown_similarity == 0.3


def test_dragging_again_is_the_same_step_and_later_another(three: Session, clock: Clock) -> None:
    three.set_shown_similarity(0.3)
    clock.advance(3)
    three.set_shown_similarity(0.4)
    assert three.undo_stack.count() == 2
    assert three.undo_stack.undoText() == "Set Similarity to 40 %", "the step is called by where it led"
    clock.advance(60)
    three.set_shown_similarity(0.5)
    assert three.undo_stack.count() == 3
    three.undo_stack.undo()
    assert three.project.shown_similarity == 0.4
    three.undo_stack.undo()
    assert three.project.shown_similarity == CollationOptions().min_similarity


def test_a_preview_is_taken_back_by_setting_what_was(three: Session) -> None:
    three.preview_similarity(1.0)
    three.set_shown_similarity(CollationOptions().min_similarity)
    assert three.undo_stack.count() == 1
    assert three.similarity == CollationOptions().min_similarity


def test_the_similarity_stays_where_there_is_something(three: Session) -> None:
    three.set_shown_similarity(0.01)
    assert three.project.shown_similarity == 0.1


def test_other_options_compare_anew(three: Session) -> None:
    assert repeat(three)
    three.set_options(CollationOptions(min_duplicate_words=100))
    assert [f for f in three.collation.findings if f.kind is FindingKind.REPEAT] == []
    assert three.undo_stack.undoText() == "Change Comparison Options"
    three.undo_stack.undo()
    assert repeat(three)


# --- judging ---


def test_judging_undo_and_redo(qtbot: QtBot, three: Session) -> None:
    finding = repeat(three)
    three.judge([finding], Status.DISMISSED, "boilerplate")
    judgement = three.project.judgement(finding)
    assert judgement is not None
    assert (judgement.status, judgement.reason, judgement.creator) == (Status.DISMISSED, "boilerplate", "Ada")
    assert judgement.modified == "2026-03-01T12:00:00Z"
    assert judgement.kind is FindingKind.REPEAT and len(judgement.quotes) == 2
    assert three.undo_stack.undoText() == "Dismiss 'Fishermen had long warned that the old stones…'"
    three.judge([finding], Status.DISMISSED)
    assert three.undo_stack.count() == 2
    three.undo_stack.undo()
    assert three.project.status(finding) is Status.OPEN
    three.undo_stack.redo()
    assert three.project.judgement(finding) == judgement
    three.judge([finding], Status.OPEN)
    assert three.project.judgements == ()
    saved(qtbot, three)


def test_a_judgement_outlives_its_finding_and_is_listed(three: Session) -> None:
    finding = repeat(three)
    three.judge([finding], Status.CONFIRMED)
    assert three.gone_judgements() == ()
    three.remove_article(three.project.documents[0].id)
    assert [judgement.finding_id for judgement in three.gone_judgements()] == [finding]
    three.undo_stack.undo()
    assert three.gone_judgements() == ()
    assert three.project.status(finding) is Status.CONFIRMED


def test_a_judged_similarity_hidden_by_the_slider_is_not_gone(three: Session) -> None:
    similar = next(f for f in three.collation.findings if f.kind in (FindingKind.SIMILAR, FindingKind.VERBATIM))
    three.judge([similar.id], Status.CONFIRMED)
    three.set_shown_similarity(1.0)
    assert three.gone_judgements() == ()


def test_a_note_is_typed_in_one_step(three: Session, clock: Clock) -> None:
    place = three.collation.findings[0].places[0]
    note = three.add_note("Is", [three.target_at(place)])
    clock.advance(2)
    three.edit_note(note, "Is this so?")
    clock.advance(2)
    three.edit_note(note, "Is this so?", ["source"])
    assert three.undo_stack.count() == 2
    written = three.project.annotation(note)
    assert (written.text, written.tags) == ("Is this so?", ("source",))
    assert written.targets[0].exact == three.collation.quote(place)
    assert (written.created, written.modified) == ("2026-03-01T12:00:00Z", "2026-03-01T12:00:04Z")
    three.undo_stack.undo()
    assert three.project.annotations == ()
    three.undo_stack.redo()
    assert three.project.annotation(note).text == "Is this so?"


def test_two_notes_are_two_steps_however_quick(three: Session) -> None:
    first = three.add_note("one", [])
    second = three.add_note("two", [])
    three.edit_note(first, "one more")
    assert three.undo_stack.count() == 4
    three.undo_stack.undo()
    assert three.project.annotation(first).text == "one"
    three.undo_stack.undo()
    assert [note.id for note in three.project.annotations] == [first]
    three.undo_stack.redo()
    assert [note.id for note in three.project.annotations] == [first, second]


def test_editing_an_old_note_is_a_step_of_its_own(three: Session, clock: Clock) -> None:
    note = three.add_note("first", [])
    clock.advance(60)
    three.edit_note(note, "second")
    three.edit_note(note, "second")
    assert three.undo_stack.count() == 3
    three.undo_stack.undo()
    assert three.project.annotation(note).text == "first"
    three.remove_note(note)
    assert three.project.annotations == ()
    three.undo_stack.undo()
    assert three.project.annotation(note).motivation is Motivation.COMMENTING


def test_an_article_takes_its_notes_and_undo_brings_them_back(three: Session) -> None:
    heard: list[Message] = []
    three.message.connect(heard.append)
    document = three.project.documents[0]
    place = next(f.places[0] for f in three.collation.findings if f.places[0].document_id == document.id)
    three.add_note("look", [three.target_at(place)])
    before = three.project.annotations
    three.remove_article(document.id)
    assert three.project.annotations == ()
    assert heard[0].level == "info"
    three.undo_stack.undo()
    assert three.project.annotations == before


# --- selecting ---


def test_selecting_and_stepping(three: Session) -> None:
    heard: list[Selection] = []
    three.selection_changed.connect(heard.append)
    ids = three.visible_findings()
    assert len(ids) >= 3
    three.step_finding(1)
    three.step_finding(1)
    three.step_finding(-2)
    assert [selection.finding_id for selection in heard] == [ids[0], ids[1], ids[-1]]
    assert heard[0].place == three.collation.findings[0].places[0]
    three.set_visible_findings(list(reversed(ids)))
    three.step_finding(1)
    assert three.selection.finding_id == ids[-2]
    three.step_finding(1, frozenset({FindingKind.REPEAT}))
    assert three.selection.finding_id == repeat(three)


def test_a_clicked_sentence_has_counterparts_and_a_word_difference(three: Session) -> None:
    match = max(three.collation.matches, key=lambda match: match.similarity)
    three.select_place(match.left)
    assert three.selection.place == match.left
    assert three.counterparts(match.left)[0] == match
    assert three.word_difference(match.left, match.right) != ()
    three.select_place(None)
    assert three.selection == Selection()


def test_a_selection_leaves_with_its_article(three: Session) -> None:
    three.select_finding(repeat(three))
    three.remove_article(three.project.documents[0].id)
    assert three.selection == Selection()


# --- the sample and the worker process ---


def test_the_sample_through_the_worker_process(qtbot: QtBot, make_session: MakeSession) -> None:
    session = make_session(own_process=True)
    stages: list[str] = []
    session.compare_changed.connect(lambda status: stages.append(status.stage))
    assert session.open_sample()
    qtbot.waitUntil(lambda: session.compare_status.state is CompareState.DONE)
    assert "reading" in stages and len(set(stages)) > 2
    assert [Path(d.path) for d in session.project.documents] == list(sample_articles())
    assert session.project.title == "Sample" and not session.untitled
    assert session.undo_stack.count() == 0
    assert [f.kind for f in session.collation.findings].count(FindingKind.REPEAT) >= 2
    assert len(session.collation.matches) == session.links_at(session.project.shown_similarity) > 0
    kept = [session._saving.original(d.id) for d in session.project.documents]
    assert kept == [path.read_bytes() for path in sample_articles()]
    assert session.open_sample()
    assert len(session.project.documents) == 5


def test_a_cancelled_comparison_keeps_what_was_shown(qtbot: QtBot, make_session: MakeSession, tmp_path: Path) -> None:
    session = make_session(own_process=True)
    session.add_files(write(tmp_path, harbour=HARBOUR, storm=STORM))
    qtbot.waitUntil(lambda: session.compare_status.state is CompareState.DONE)
    shown = session.collation
    session.compare()
    session.cancel()
    assert session.compare_status.state is CompareState.PARTIAL
    assert session.compare_status.text != ""
    session.add_files(write(tmp_path, council=COUNCIL))
    assert session.collation == shown
    qtbot.waitUntil(lambda: session.compare_status.state is CompareState.DONE)
    assert len(session.collation.documents) == 3


def test_a_killed_worker_is_replaced_without_a_word(qtbot: QtBot, make_session: MakeSession, tmp_path: Path) -> None:
    collator = ProcessCollator()
    session = make_session(collator=collator)
    session.add_files(write(tmp_path, harbour=HARBOUR, storm=STORM))
    qtbot.waitUntil(lambda: session.compare_status.state is CompareState.DONE)
    process = collator.process_id
    assert process is not None
    os.kill(process, signal.SIGTERM)
    session.move_article(session.project.documents[0].id, 1)
    qtbot.waitUntil(lambda: session.compare_status.state is CompareState.DONE)
    assert session.collation.documents == session.project.documents
    assert collator.process_id not in (None, process)


def test_closing_while_everything_is_under_way(make_session: MakeSession) -> None:
    session = make_session(own_process=True)
    session.open_sample()
    session.compare()
    assert session.close()
    assert session.close()


def test_no_undo_step_outlives_its_session(qtbot: QtBot, session: Session) -> None:
    """Commands and session hold each other; Qt and the garbage collector would both delete them."""
    session.add_text(STORM, title="Storm")
    qtbot.waitUntil(lambda: len(session.project.documents) == 1)
    assert session.undo_stack.count() == 1
    session.close()
    assert session.undo_stack.count() == 0


def test_a_new_project_compares_as_the_person_wants_it(session: Session, make_session: MakeSession) -> None:
    wanted = CollationOptions(ignore_quotations=True, min_duplicate_words=12)
    session.settings.new_project_options = wanted
    assert session.new_project()
    assert session.project.options == wanted
    assert not session.undo_stack.canUndo()
    path = session.path
    session.add_note("Not untouched any more.", ())
    assert path is not None and session.close()
    session.settings.new_project_options = CollationOptions()
    again = make_session()
    assert again.open_project(path) and again.project.options == wanted


@pytest.mark.parametrize("notes, said", [(1, "1 note about 'Storm' went with it."), (2, "2 notes about 'Storm' went")])
def test_the_notes_that_go_with_an_article_are_counted(session: Session, qtbot: QtBot, notes: int, said: str) -> None:
    heard: list[Message] = []
    session.message.connect(heard.append)
    session.add_text(STORM, title="Storm")
    qtbot.waitUntil(lambda: len(session.project.documents) == 1)
    (storm,) = session.project.documents
    for number in range(notes):
        session.add_note(f"Note {number}", [Target(document_id=storm.id)])
    session.remove_article(storm.id)
    assert heard[-1].text.startswith(said)
