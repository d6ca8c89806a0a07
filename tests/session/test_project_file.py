"""Where projects are kept: new, named, copied, reopened, shared, and what happens when writing fails."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model import CollationOptions, Status
from desktop.model.change import Change
from desktop.project import DiskFull, Store, WriteFailed, connections, history, schema
from desktop.session.lock import ProjectLock
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import CompareState, Message, SaveState
from tests.session.collating import HeldCollator
from tests.session.conftest import MakeSession
from tests.session.material import COUNCIL, HARBOUR, STORM


def fill(qtbot: QtBot, session: Session, *texts: str) -> None:
    for text in texts:
        count = len(session.project.documents)
        session.add_text(text)
        qtbot.waitUntil(lambda count=count: len(session.project.documents) == count + 1)


def told(session: Session) -> list[Message]:
    heard: list[Message] = []
    session.message.connect(heard.append)
    return heard


def contents(path: Path) -> list[str]:
    with Store.open(path, read_only=True) as store:
        return [document.title for document in store.load().documents]


def test_everything_is_there_after_closing_and_reopening(
    qtbot: QtBot, make_session: MakeSession, tmp_path: Path
) -> None:
    first = make_session()
    fill(qtbot, first, HARBOUR, STORM)
    finding = first.collation.findings[0]
    first.judge([finding.id], Status.CONFIRMED)
    first.add_note("Who counted?", [first.target_at(finding.places[0])], ["check"])
    first.move_article(first.project.documents[1].id, 0)
    first.set_shown_similarity(0.35)
    first.undo_stack.undo()
    first.undo_stack.redo()
    before, path = first.project, first.path
    assert path is not None
    assert first.close()
    second = make_session()
    assert second.last_project() == path
    assert second.open_project(path)
    assert second.project == before
    assert second.untitled
    assert second.compare_status.state is CompareState.DONE
    assert second.similarity == 0.35
    assert not second.undo_stack.canUndo()
    assert [entry.action for entry in second.history()][-2:] == [
        "Undo Set Similarity to 35 %",
        "Set Similarity to 35 %",
    ]
    assert {entry.by for entry in second.history()[1:]} == {"Ada"}


def test_new_projects_have_names_of_their_own_and_are_recent(qtbot: QtBot, session: Session) -> None:
    fill(qtbot, session, STORM)
    first = session.path
    assert session.new_project()
    assert session.project.documents == () and session.path != first
    fill(qtbot, session, COUNCIL)
    second = session.path
    assert first is not None and second is not None
    assert (first.name, second.name) == ("Untitled.synoptic", "Untitled 2.synoptic")
    assert session.recent() == (second, first)
    assert session.others() == (first,)
    session.settings.recent = ()
    assert set(session.recent()) == {first, second}
    first.unlink()
    assert session.recent() == (second,)


def test_an_untouched_new_project_with_the_options_for_new_ones_leaves_nothing_behind(session: Session) -> None:
    session.settings.new_project_options = CollationOptions(ignore_headings=True)
    session.new_project()
    untouched = session.path
    assert untouched is not None and session.new_project() and not untouched.exists()
    kept = session.path
    session.add_note("Ask the ministry.", ())
    assert kept is not None and session.new_project() and kept.exists()


def test_an_untouched_new_project_leaves_nothing_behind(qtbot: QtBot, session: Session) -> None:
    session.new_project()
    untouched = session.path
    assert untouched is not None and untouched.exists()
    session.new_project()
    assert session.path == untouched.with_name("Untitled 2.synoptic") and not untouched.exists()
    fill(qtbot, session, STORM)
    session.undo_stack.undo()
    touched = session.path
    session.new_project()
    assert touched is not None and touched.exists()


def test_naming_a_new_project_moves_it(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    fill(qtbot, session, HARBOUR, STORM)
    untitled = session.path
    opened: list[Path] = []
    session.opened.connect(opened.append)
    named = tmp_path / "Lunde.synoptic"
    assert session.save_as(named)
    assert untitled is not None and not untitled.exists()
    assert not untitled.with_name(untitled.name + ".lock").exists()
    assert (session.path, session.untitled, session.project.title) == (named, False, "Lunde")
    assert opened == [named]
    assert session.last_project() == named and session.recent()[0] == named
    session.undo_stack.undo()
    assert len(session.project.documents) == 1
    session.undo_stack.redo()
    assert session.close()
    assert len(contents(named)) == 2


def test_saving_a_named_project_elsewhere_copies_it(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    fill(qtbot, session, STORM)
    one, two = tmp_path / "one.synoptic", tmp_path / "two.synoptic"
    assert session.save_as(one) and session.save_as(two)
    fill(qtbot, session, COUNCIL)
    assert session.save_as(two)
    session.close()
    assert contents(one) == ["Storm at Lunde"]
    assert contents(two) == ["Storm at Lunde", "Council meets after the flood"]


def test_a_name_that_cannot_be_written_leaves_everything(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    fill(qtbot, session, STORM)
    heard, before = told(session), session.path
    assert not session.save_as(tmp_path / "nowhere" / "a.synoptic")
    assert [message.text for message in heard] == ["“a.synoptic” cannot be written in that folder: choose another one."]
    assert session.path == before and session.untitled
    fill(qtbot, session, COUNCIL)
    assert session.close()
    assert before is not None and len(contents(before)) == 2


def test_an_article_is_not_overwritten_with_a_project(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    article = tmp_path / "storm.txt"
    article.write_text(STORM)
    session.add_files([article])
    qtbot.waitUntil(lambda: len(session.project.documents) == 1)
    heard = told(session)
    assert not session.save_as(article)
    assert article.read_text() == STORM and "storm.txt" in heard[0].text


@pytest.mark.parametrize("content", [b"", b"not a project at all", None])
def test_what_is_no_project_is_refused_and_the_present_one_stays(
    qtbot: QtBot, session: Session, tmp_path: Path, content: bytes | None
) -> None:
    fill(qtbot, session, STORM)
    heard, before = told(session), session.project
    path = tmp_path / "strange.synoptic"
    if content is not None:
        path.write_bytes(content)
    assert not session.open_project(path)
    assert session.project == before
    assert [message.level for message in heard] == ["error"] and "strange.synoptic" in heard[0].text
    assert not path.with_name(path.name + ".lock").exists()


def test_a_place_that_cannot_be_looked_into_is_no_project_there(session: Session, tmp_path: Path) -> None:
    beyond = tmp_path / f"{'x' * 300}.synoptic"  # the system refuses to look, as it does on a share that is gone
    session.settings.recent = (beyond,)
    session.settings.last_project = beyond
    session.settings.last_folder = tmp_path / ("x" * 300)
    assert (session.recent(), session.last_project(), session.settings.last_folder) == ((), None, None)
    heard = told(session)
    assert not session.open_project(beyond)
    assert not session.import_project(beyond, beyond)
    assert [message.level for message in heard] == ["error", "error"]
    assert heard[1].text == f"“{beyond.name}” could not be read: File name too long."


def test_links_that_run_in_a_ring_lead_to_no_project(session: Session, tmp_path: Path) -> None:
    one, other = tmp_path / "one.synoptic", tmp_path / "other.synoptic"
    one.symlink_to(other)
    other.symlink_to(one)
    heard = told(session)
    assert not session.open_project(one)
    assert "There is no project “one.synoptic”" in heard[0].text


def test_a_history_that_cannot_be_understood_is_damage_and_the_present_project_stays(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    odd = tmp_path / "odd.synoptic"
    Store.create(odd, at="2026-03-01T12:00:00Z").close()
    with contextlib.closing(connections.connect(odd)) as connection:
        judged = {"change": "put-judgement", "judgement": {"finding_id": 7}}
        history.append(connection, schema.TABLES, "Judge", [judged], "2026-03-01T12:00:00Z", "")
    fill(qtbot, session, STORM)
    heard, before = told(session), (session.project, session.path)
    assert not session.open_project(odd)
    assert [(message.level, message.damaged) for message in heard] == [("error", odd)]
    assert (session.project, session.path) == before
    lock = ProjectLock(odd)
    assert lock.take(), "it is nobody's"
    lock.release()


def test_a_project_that_cannot_be_left_keeps_the_other_one_free(
    qtbot: QtBot, make_session: MakeSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = make_session(), make_session()
    fill(qtbot, first, STORM)
    assert first.save_as(tmp_path / "a.synoptic") and first.close()
    assert second.new_project()

    def broken(store: Store) -> None:
        raise WriteFailed("The disk does not answer.")

    heard = told(second)
    with monkeypatch.context() as patched:
        patched.setattr(Store, "history", broken)
        assert not second.open_project(tmp_path / "a.synoptic")
    assert [message.text for message in heard] == ["The disk does not answer."]
    assert second.open_project(tmp_path / "a.synoptic") and not second.read_only


def test_the_second_opener_reads_only_and_is_told_who_writes(qtbot: QtBot, make_session: MakeSession) -> None:
    first, second = make_session(), make_session()
    fill(qtbot, first, STORM)
    assert first.path is not None
    qtbot.waitUntil(lambda: first.save_status.state is SaveState.SAVED)
    heard = told(second)
    assert second.open_project(first.path)
    assert second.read_only and second.save_status.state is SaveState.READ_ONLY
    assert [message.level for message in heard] == ["warning"]
    assert str(os.getpid()) in heard[0].text and "Untitled.synoptic" in heard[0].text
    before = second.project
    second.rename_article(before.documents[0].id, "Another")
    second.add_text(COUNCIL)
    second.set_shown_similarity(0.5)
    assert second.project == before and second.similarity == 0.5
    assert second.add_note("no", []) == ""
    assert len(heard) == 4
    first.rename_article(before.documents[0].id, "Mine")
    assert first.close()
    assert second.open_project(second.path)
    assert not second.read_only and second.project.documents[0].title == "Mine"


def test_a_reader_goes_on_in_a_copy(qtbot: QtBot, make_session: MakeSession, tmp_path: Path) -> None:
    first, second = make_session(), make_session()
    fill(qtbot, first, STORM)
    theirs = first.path
    assert theirs is not None
    qtbot.waitUntil(lambda: first.save_status.state is SaveState.SAVED)
    assert second.open_project(theirs, read_only=True)
    assert not second.untitled
    assert second.save_as(tmp_path / "mine.synoptic")
    assert not second.read_only and theirs.exists()
    second.rename_article(second.project.documents[0].id, "Another")
    assert second.close() and first.close()
    assert contents(tmp_path / "mine.synoptic") == ["Another"]
    assert contents(theirs) == ["Storm at Lunde"]


def test_a_project_in_use_is_not_replaced(qtbot: QtBot, make_session: MakeSession, tmp_path: Path) -> None:
    first, second = make_session(), make_session()
    fill(qtbot, first, STORM)
    fill(qtbot, second, COUNCIL)
    assert first.save_as(tmp_path / "a.synoptic")
    heard = told(second)
    assert not second.save_as(tmp_path / "a.synoptic")
    assert re.fullmatch(r"“a\.synoptic” is open in .+ on .+ \(process \d+\): choose another name\.", heard[0].text)
    assert not second.copy_without_removed(tmp_path / "a.synoptic")
    assert not second.export_project(tmp_path / "a.synoptic")
    assert [message.text for message in heard] == [heard[0].text] * 3 and second.untitled
    first.close()
    assert contents(tmp_path / "a.synoptic") == ["Storm at Lunde"]


def test_the_lock_is_given_back(qtbot: QtBot, session: Session) -> None:
    fill(qtbot, session, STORM)
    assert session.path is not None
    lock = ProjectLock(session.path)
    assert not lock.take()
    session.close()
    assert lock.take()
    lock.release()


class FullDisk:
    """Stands before Store.commit and refuses while it is full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = True
        commit = Store.commit

        def guarded(store: Store, action: str, changes: Sequence[Change], *, at: str, by: str = "") -> None:
            if self.full and "mine" not in store.path.name:
                raise DiskFull("The disk with “it” is full.")
            commit(store, action, changes, at=at, by=by)

        monkeypatch.setattr(Store, "commit", guarded)


def test_what_cannot_be_written_stays_and_is_tried_again(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.new_project()
    disk = FullDisk(monkeypatch)
    fill(qtbot, session, STORM)
    qtbot.waitUntil(lambda: session.save_status.state is SaveState.NOT_SAVED)
    assert session.save_status.text == "The disk with “it” is full."
    session.rename_article(session.project.documents[0].id, "Gale")
    qtbot.waitUntil(lambda: session.save_status.state is SaveState.NOT_SAVED)
    assert session.project.documents[0].title == "Gale"
    heard = told(session)
    path = session.path
    assert not session.new_project()
    other = tmp_path / "other.synoptic"
    Store.create(other, at="2026-03-01T12:00:00Z").close()
    assert not session.open_project(other)
    assert session.path == path and [message.level for message in heard] == ["error", "error"]
    assert not other.with_name("other.synoptic.lock").exists()
    disk.full = False
    session.retry_save()
    qtbot.waitUntil(lambda: session.save_status.state is SaveState.SAVED)
    assert session.close()
    assert path is not None and contents(path) == ["Gale"]


def test_what_cannot_be_written_goes_into_a_copy_elsewhere(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(qtbot, session, STORM)
    FullDisk(monkeypatch)
    fill(qtbot, session, COUNCIL)
    qtbot.waitUntil(lambda: session.save_status.state is SaveState.NOT_SAVED)
    kept = session._saving.original(session.project.documents[1].id)
    assert kept == COUNCIL.encode()
    assert session.save_as(tmp_path / "mine.synoptic")
    assert session.save_status.state is SaveState.SAVED
    session.close()
    assert contents(tmp_path / "mine.synoptic") == ["Storm at Lunde", "Council meets after the flood"]


def test_closing_tells_when_something_is_lost(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(qtbot, session, STORM)
    FullDisk(monkeypatch)
    session.rename_article(session.project.documents[0].id, "Gale")
    assert not session.close()


def test_a_deleted_project_is_saved_as_a_copy(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    fill(qtbot, session, STORM)
    qtbot.waitUntil(lambda: session.save_status.state is SaveState.SAVED)
    assert session.path is not None
    session.path.unlink()
    fill(qtbot, session, COUNCIL)
    qtbot.waitUntil(lambda: session.save_status.state is SaveState.NOT_SAVED)
    assert "Untitled.synoptic" in session.save_status.text
    assert session.save_as(tmp_path / "saved.synoptic")
    session.close()
    assert contents(tmp_path / "saved.synoptic") == ["Storm at Lunde", "Council meets after the flood"]


def test_without_a_data_folder_nothing_is_made(make_session: MakeSession, tmp_path: Path) -> None:
    (tmp_path / "projects").write_text("a file where the folder should be")
    session = make_session()
    heard = told(session)
    assert not session.new_project()
    assert not session.open_sample()
    assert session.recent() == ()
    assert [message.level for message in heard] == ["error", "error"]


def test_a_copy_that_differs_is_not_gone_on_in(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(qtbot, session, STORM)
    load = Store.load
    monkeypatch.setattr(Store, "load", lambda store: replace(load(store), documents=()))
    heard, before = told(session), session.path
    assert not session.save_as(tmp_path / "mine.synoptic")
    assert "mine.synoptic" in heard[0].text
    assert session.path == before and before is not None and before.exists()


def test_any_error_in_writing_is_told(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken(store: Store, action: str, changes: Sequence[Change], *, at: str, by: str = "") -> None:
        raise KeyError("no such article")

    fill(qtbot, session, STORM)
    qtbot.waitUntil(lambda: session.save_status.state is SaveState.SAVED)
    with monkeypatch.context() as patched:
        patched.setattr(Store, "commit", mistaken)
        session.rename_article(session.project.documents[0].id, "Gale")
        qtbot.waitUntil(lambda: session.save_status.state is SaveState.NOT_SAVED)
    assert "KeyError" in session.save_status.text
    assert session.close()


def test_projects_without_a_name_are_in_the_programs_data_folder(qapp: QApplication, tmp_path: Path) -> None:
    session = Session(settings=Settings(tmp_path / "settings.ini"), collator=HeldCollator())
    assert session.new_project()
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    assert session.path is not None and session.path.parent == Path(data) / "projects"
    assert session.close()
