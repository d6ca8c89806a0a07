"""What is no sound project is refused in a clear sentence, and stays byte for byte as it was."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.project import Damaged, Gone, NewerVersion, NotAProject, ProjectError, Store, rows, schema
from desktop.project.rows import decoded
from tests.benchmarks import bit_flips
from tests.project.examples import everything


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return everything(tmp_path / "story.synoptic")


def tamper(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def refusal(path: Path) -> ProjectError:
    """Opening fails in both ways, alike, and changes nothing."""
    before = path.read_bytes() if path.is_file() else b""
    names = sorted(path.parent.iterdir())
    with pytest.raises(ProjectError) as writing:
        Store.open(path)
    with pytest.raises(ProjectError) as reading:
        Store.open(path, read_only=True)
    assert str(reading.value) == str(writing.value)
    assert path.name in str(writing.value)
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert sorted(path.parent.iterdir()) == names
    return writing.value


@pytest.mark.parametrize(
    ("contents", "sentence"),
    [
        (b"", "is empty and so no Synoptic project"),
        (b"The harbour reopened.", "is not a Synoptic project"),
        (b"SQLite format 3\0", "is not a Synoptic project"),
        (b"SQLite format 3\0" + bytes(84), "is not a Synoptic project"),
        (b"PK\3\4" + bytes(200), "is not a Synoptic project"),
    ],
)
def test_other_files_are_no_project(tmp_path: Path, contents: bytes, sentence: str) -> None:
    path = tmp_path / "x.synoptic"
    path.write_bytes(contents)
    error = refusal(path)
    assert isinstance(error, NotAProject)
    assert sentence in str(error)


def test_another_programs_database_is_no_project(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    tamper(path, "CREATE TABLE meta (key, value)", "PRAGMA user_version = 1")
    assert isinstance(refusal(path), NotAProject)


def test_a_missing_file_a_folder_and_a_broken_link_say_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "folder.synoptic").mkdir()
    (tmp_path / "link.synoptic").symlink_to(tmp_path / "nowhere")
    assert isinstance(refusal(tmp_path / "missing.synoptic"), Gone)
    assert isinstance(refusal(tmp_path / "link.synoptic"), Gone)
    assert "is not a file" in str(refusal(tmp_path / "folder.synoptic"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.synoptic")
    assert isinstance(refusal(tmp_path / "pipe.synoptic"), NotAProject)


def test_a_newer_version_is_refused_with_both_numbers(sound: Path) -> None:
    tamper(sound, "PRAGMA user_version = 7")
    error = refusal(sound)
    assert isinstance(error, NewerVersion)
    assert (error.found, error.known) == (7, schema.VERSION)
    assert f"file version 7; this one reads up to version {schema.VERSION}" in str(error)


def test_a_file_that_ends_too_soon_is_damaged(sound: Path) -> None:
    sound.write_bytes(sound.read_bytes()[:-4096])
    assert isinstance(refusal(sound), Damaged)


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("CREATE TRIGGER t AFTER UPDATE ON meta BEGIN DELETE FROM annotation; END", "unexpected trigger 't'"),
        ("CREATE VIEW v AS SELECT 1", "unexpected view 'v'"),
        ("CREATE TABLE extra (a)", "unexpected table 'extra'"),
        ("CREATE VIRTUAL TABLE f USING fts5(a)", "unexpected table 'f'"),
        ("CREATE INDEX i ON meta (upper(value))", "unexpected index 'i'"),
        ("ALTER TABLE annotation ADD COLUMN more TEXT", "unexpected table 'annotation'"),
        ("DROP TABLE judgement", "the table 'judgement' is missing"),
    ],
)
def test_a_hostile_or_changed_schema_is_refused(sound: Path, statement: str, named: str) -> None:
    tamper(sound, statement)
    error = refusal(sound)
    assert isinstance(error, Damaged)
    assert named in "; ".join(error.details)


@pytest.mark.parametrize(
    ("statement", "detail"),
    [
        ("UPDATE annotation SET note = replace(note, 'Which', 'Whose')", "the note n1 was changed"),
        ("UPDATE judgement SET judgement = replace(judgement, 'scope', 'other')", "the judgement f1 was changed"),
        ("UPDATE judgement SET removed = 1", "the judgement f1 was changed"),
        ("UPDATE source SET position = position + 1 WHERE id = 'd1'", "the article d1 was changed"),
        ("UPDATE source_version SET document = '{}' WHERE source_id = 'd2'", "the article d2 version 1 was changed"),
        ("UPDATE content SET data = CAST('other' AS BLOB) WHERE sha256 LIKE '%'", "the contents"),
        ("UPDATE meta SET value = '\"Other\"' WHERE key = 'title'", "the project's title was changed"),
        ("UPDATE setting SET value = '9' WHERE name = 'min_match_words'", "the setting min_match_words was changed"),
        ("DELETE FROM annotation", "the project is not as its last recorded action left it"),
        ("DELETE FROM source_version WHERE source_id = 'd2'", "the project is not as its last recorded action left it"),
        ("UPDATE history SET action = 'Nothing' WHERE number = 2", "entry 2 of the history was changed"),
        ("UPDATE history SET at = '1999-01-01T00:00:00Z' WHERE number = 1", "entry 1 of the history was changed"),
        ("DELETE FROM history WHERE number = 1", "the history lacks entry 1"),
        ("DELETE FROM history WHERE number = 2", "the history has lost its end"),
        ("DELETE FROM history", "the history is missing"),
    ],
)
def test_whatever_was_changed_behind_our_back_is_named(sound: Path, statement: str, detail: str) -> None:
    tamper(sound, statement)
    error = refusal(sound)
    assert isinstance(error, Damaged)
    assert detail in "; ".join(error.details)


NONSENSE: list[tuple[rows.Table, Callable[[rows.Row], rows.Row]]] = [
    (schema.ANNOTATION, lambda row: (*row[:3], "{}")),
    (schema.ANNOTATION, lambda row: (*row[:3], "[" * 5000)),
    (schema.ANNOTATION, lambda row: (*row[:3], str(row[3]).replace('"span":[4,11]', '"span":[11,4]'))),
    (schema.ANNOTATION, lambda row: (*row[:3], str(row[3]).replace('"commenting"', '"shouting"'))),
    (schema.JUDGEMENT, lambda row: (*row[:2], "null")),
    (schema.JUDGEMENT, lambda row: (*row[:2], '{"finding_id":1,"status":"open"}')),
    (schema.SETTING, lambda row: (row[0], '"many"')),
    (schema.SOURCE, lambda row: (*row[:3], 99)),
    (schema.SOURCE_VERSION, lambda row: (*row[:7], '{"id":"d1"}')),
]


@pytest.mark.parametrize(("table", "change"), NONSENSE)
def test_values_that_make_no_sense_are_damage_even_with_their_digests_right(
    sound: Path, table: rows.Table, change: Callable[[rows.Row], rows.Row]
) -> None:
    """What someone would write who knows how digests are made; the history is not made again, so opening sees it too,
    and reading alone must also."""
    with Store.open(sound, read_only=True) as before:
        connection = sqlite3.connect(sound, isolation_level=None)
        connection.text_factory = decoded
        for row in list(rows.every(connection, table)):
            rows.put(connection, table, change(row))
        connection.close()
        with pytest.raises(Damaged, match=r"“story\.synoptic” is damaged"):
            before.load()
    assert isinstance(refusal(sound), Damaged)


def test_a_setting_of_a_later_synoptic_is_left_alone(sound: Path) -> None:
    with Store.open(sound) as store:
        rows.put(store._connection, schema.SETTING, ("shade_of_marks", '{"of":"tomorrow"}'))
        assert store.load().options.min_match_words == 5
        store.commit("Rename", [], at="2026-04-01T00:00:00Z")
    with Store.open(sound) as store:
        assert rows.get(store._connection, schema.SETTING, "shade_of_marks") == ("shade_of_marks", '{"of":"tomorrow"}')


def test_flipped_bits_are_reported_or_harmless(tmp_path: Path) -> None:
    in_rows = bit_flips.run(tmp_path, flips=40, seed=1, people=True)
    assert in_rows == bit_flips.Outcome(flips=40, reported=40, harmless=0, silent=0)
    anywhere = bit_flips.run(tmp_path, flips=40, seed=2, people=False)
    assert anywhere.silent == 0
    assert anywhere.reported + anywhere.harmless == 40
