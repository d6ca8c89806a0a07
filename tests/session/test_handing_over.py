"""A project handed on: what was removed is gone, and all that is there goes along."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model import Place, Status
from desktop.project import DiskFull, Store
from desktop.session.session import Session
from desktop.session.state import CompareState, Message
from tests.session.conftest import MakeSession
from tests.session.material import HARBOUR, STORM

SECRET = "The confidential memorandum named the informant Quillfeather. The ferry stays in dock until Friday."


@pytest.fixture
def messages(session: Session) -> list[Message]:
    heard: list[Message] = []
    session.message.connect(heard.append)
    return heard


@pytest.fixture
def three(session_on: MakeSession) -> Session:
    return session_on(harbour=HARBOUR, storm=STORM, memo=SECRET)


def test_a_removed_article_leaves_no_word_in_the_copy(
    qtbot: QtBot, three: Session, messages: list[Message], tmp_path: Path
) -> None:
    memo, harbour = three.project.documents[2], three.project.documents[0]
    sentence = three.collation.sentences(memo.id)[0]
    other = three.collation.sentences(harbour.id)[1]
    assert three.link(Place(memo.id, sentence.span), Place(harbour.id, other.span))
    qtbot.waitUntil(lambda: three.compare_status.state is CompareState.DONE)
    three.remove_article(memo.id)
    assert three.save_now() == ""
    assert three.path is not None
    assert b"Quillfeather" in three.path.read_bytes()
    copy = tmp_path / "copy.synoptic"
    copy.write_text("an older copy")
    assert three.copy_without_removed(copy)
    data = copy.read_bytes()
    assert b"Quillfeather" not in data
    assert b"memo" not in data
    with Store.open(copy) as store:
        assert [document.id for document in store.load().documents] == [d.id for d in three.project.documents]
    assert messages[-1].level == "info"


def test_the_open_project_and_its_articles_are_never_replaced(
    three: Session, messages: list[Message], tmp_path: Path
) -> None:
    assert three.save_now() == "", "articles are written in the background: what is compared below is the file at rest"
    assert three.path is not None
    before = three.path.read_bytes()
    for path in (three.path, tmp_path / "harbour.txt"):
        assert not three.copy_without_removed(path)
        assert not three.export_project(path)
    assert {message.level for message in messages} == {"error"}
    assert three.path.read_bytes() == before
    assert (tmp_path / "harbour.txt").read_text("utf-8") == HARBOUR


def test_a_folder_that_is_not_there_is_told(three: Session, messages: list[Message], tmp_path: Path) -> None:
    assert not three.export_project(tmp_path / "nowhere" / "whole.json")
    assert not three.copy_without_removed(tmp_path / "nowhere" / "copy.synoptic")
    assert ["could not be written" in message.text for message in messages] == [True, True]


def test_a_whole_project_goes_out_and_comes_back(
    qtbot: QtBot, three: Session, make_session: MakeSession, tmp_path: Path
) -> None:
    three.judge([three.collation.findings[0].id], Status.CONFIRMED)
    three.add_note("Ask the harbour master.", (three.target_at(three.collation.findings[0].places[0]),), ("check",))
    assert three.export_project(tmp_path / "whole.json")
    other = make_session()
    assert other.import_project(tmp_path / "whole.json", tmp_path / "again.synoptic")
    qtbot.waitUntil(lambda: other.compare_status.state is CompareState.DONE)
    assert [d.text for d in other.project.documents] == [d.text for d in three.project.documents]
    assert other.project.annotations == three.project.annotations
    assert other.project.judgements == three.project.judgements


def test_another_file_is_no_project(session: Session, messages: list[Message], tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text('{"schema": "else"}')
    assert not session.import_project(tmp_path / "other.json", tmp_path / "again.synoptic")
    assert "“other.json” is not a whole project" in messages[-1].text
    assert not (tmp_path / "again.synoptic").exists()


def test_what_is_not_saved_yet_is_not_left_out_in_silence(
    three: Session, messages: list[Message], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull("The disk with “it” is full.")

    assert three.save_now() == ""
    monkeypatch.setattr(Store, "commit", full)
    three.rename_article(three.project.documents[0].id, "Gale")
    assert not three.export_project(tmp_path / "whole.json")
    assert (messages[-1].level, messages[-1].text) == ("error", "The disk with “it” is full.")
    assert not three.copy_without_removed(tmp_path / "copy.synoptic")
    assert not (tmp_path / "whole.json").exists() and not (tmp_path / "copy.synoptic").exists()
    monkeypatch.undo()
    assert three.export_project(tmp_path / "whole.json")
    assert "Gale" in (tmp_path / "whole.json").read_text("utf-8")
