"""From a damaged project everything sound is carried over, and what is not is named."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model.change import Change, DropAnnotation, PutAnnotation, RemoveDocument, ReplaceDocument
from desktop.project import AlreadyExists, Damaged, DiskFull, NotAProject, ProjectError, Store, rescue
from tests.project.examples import HARBOUR, JUDGED, LATER, NOTE, everything


def damage(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    with pytest.raises(Damaged):
        Store.open(path)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return everything(tmp_path / "story.synoptic")


@pytest.fixture
def into(tmp_path: Path) -> Path:
    return tmp_path / "rescued.synoptic"


def test_a_sound_project_is_rescued_whole(project: Path, into: Path) -> None:
    assert rescue(project, into, at=LATER) == ()
    with Store.open(project) as old, Store.open(into) as new:
        assert new.load() == replace(old.load(), created=LATER)
        assert new.original("d1") == old.original("d1")
        assert new.history()[-1].action == "Rescue from story.synoptic"


def test_damaged_notes_and_judgements_come_from_the_history(project: Path, into: Path) -> None:
    damage(
        project,
        "UPDATE annotation SET note = replace(note, 'Which', 'Whose')",
        "DELETE FROM judgement",
        "UPDATE meta SET value = '\"x\"' WHERE key = 'modified'",
    )
    before = project.read_bytes()
    assert rescue(project, into, at=LATER) == ("the project's modified was changed",)
    assert project.read_bytes() == before
    with Store.open(into) as new:
        assert new.load().annotations == (NOTE,)
        assert new.load().judgements == (JUDGED,)


def test_what_was_removed_stays_removed(project: Path, into: Path) -> None:
    with Store.open(project) as store:
        store.commit(
            "Remove", [DropAnnotation("n1"), RemoveDocument("d2"), PutAnnotation(replace(NOTE, id="n2"))], at=LATER
        )
    damage(project, "DELETE FROM annotation WHERE id = 'n1'")
    assert rescue(project, into, at=LATER) == ()
    with Store.open(into) as new:
        assert [note.id for note in new.load().annotations] == ["n2"]
        assert [document.id for document in new.load().documents] == ["d1"]


def test_a_damaged_version_of_an_article_gives_way_to_an_earlier_one(project: Path, into: Path) -> None:
    with Store.open(project) as store:
        store.commit("Replace", [ReplaceDocument(replace(HARBOUR, title="Later"))], at=LATER)
    damage(project, "UPDATE source_version SET document = '{}' WHERE source_id = 'd1' AND number = 2")
    lost = rescue(project, into, at=LATER)
    assert lost == ("the article d1 version 2 was changed", "the present version of the article d1")
    with Store.open(into) as new:
        assert new.load().document("d1") == HARBOUR


def test_an_article_without_its_bytes_is_named_as_lost(project: Path, into: Path) -> None:
    damage(project, "PRAGMA foreign_keys = OFF", "DELETE FROM content WHERE data = CAST('The ferry sank. 😀' AS BLOB)")
    assert rescue(project, into, at=LATER) == ("the article d2",)
    with Store.open(into) as new:
        assert [document.id for document in new.load().documents] == ["d1"]


def test_an_article_whose_place_in_the_order_is_damaged_comes_last(project: Path, into: Path) -> None:
    damage(project, "UPDATE source SET position = 1 WHERE id = 'd2'")
    assert rescue(project, into, at=LATER) == ("the article d2 was changed",)
    with Store.open(into) as new:
        assert [document.id for document in new.load().documents] == ["d1", "d2"]


def test_a_missing_table_costs_what_it_held(project: Path, into: Path) -> None:
    damage(project, "DROP TABLE setting", "DROP TABLE history")
    assert rescue(project, into, at=LATER) == ("a part of the history", "the settings")
    with Store.open(into) as new:
        assert new.load().annotations == (NOTE,)
        assert new.load().options.min_match_words == 3


def test_an_entry_of_the_history_whose_text_became_bytes_is_not_believed(project: Path, into: Path) -> None:
    damage(
        project,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'history'",
    )
    damage(project, "UPDATE history SET action = CAST(action AS BLOB)", "DELETE FROM annotation")
    assert rescue(project, into, at=LATER) == ("a part of the history",)
    with Store.open(into) as new:
        assert (len(new.load().documents), new.load().annotations, new.load().judgements) == (2, (), (JUDGED,))


@pytest.mark.parametrize("entries", ["number = 1", "number > 1", "number = 2"])
def test_a_history_with_a_gap_is_said_to_lack_a_part(project: Path, into: Path, entries: str) -> None:
    damage(project, f"DELETE FROM history WHERE {entries}", "DELETE FROM annotation")
    assert "a part of the history" in rescue(project, into, at=LATER)


def test_one_bad_line_of_the_schema_closes_no_other_table(project: Path, into: Path) -> None:
    sound = project.read_bytes()
    project.write_bytes(sound.replace(b"CREATE TABLE judgement", b"CREATE TABLA judgement"))
    with pytest.raises(Damaged):
        Store.open(project)
    assert rescue(project, into, at=LATER) == ("the order in judgement",)
    with Store.open(into) as new:
        whole = new.load()
        assert (len(whole.documents), whole.annotations, whole.judgements) == (2, (NOTE,), (JUDGED,))


def test_a_page_of_rubbish_loses_no_more_than_it_held_and_crashes_nothing(project: Path, tmp_path: Path) -> None:
    sound = project.read_bytes()
    carried = 0
    for page in range(1, len(sound) // 4096):
        project.write_bytes(sound[: 4096 * page] + b"\x5a" * 4096 + sound[4096 * (page + 1) :])
        into = tmp_path / f"rescued-{page}.synoptic"
        try:
            lost = rescue(project, into, at=LATER)
        except ProjectError:
            assert not into.exists()
            continue
        with Store.open(into) as new:
            whole = new.load()
            carried += len(whole.annotations) + len(whole.judgements) + len(whole.documents)
            assert lost or (len(whole.documents), len(whole.annotations), len(whole.judgements)) == (2, 1, 1)
    assert carried >= 3 * 10


def test_a_rescue_that_finds_no_room_leaves_nothing(project: Path, into: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(store: Store, action: str, changes: Sequence[Change], *, at: str, by: str = "") -> None:
        raise DiskFull("The disk is full.")

    with monkeypatch.context() as patched, pytest.raises(DiskFull):
        patched.setattr(Store, "commit", full)
        rescue(project, into, at=LATER)
    assert not into.exists()
    assert rescue(project, into, at=LATER) == ()


def test_nothing_is_overwritten_and_no_stranger_is_read(project: Path, into: Path) -> None:
    into.write_bytes(b"mine")
    with pytest.raises(AlreadyExists):
        rescue(project, into, at=LATER)
    assert into.read_bytes() == b"mine"
    with pytest.raises(NotAProject):
        rescue(into, project.with_name("other.synoptic"), at=LATER)
