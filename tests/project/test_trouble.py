"""Folders that cannot be written, disks that are full, files that go away: said clearly, and nothing is lost."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.model.change import AddDocument, PutAnnotation, SetTitle
from desktop.project import (
    Busy,
    DiskFull,
    Gone,
    ProjectError,
    ReadOnly,
    Store,
    WriteFailed,
    backups,
    connections,
    errors,
    reading,
)
from tests.project.examples import HARBOUR, HARBOUR_BYTES, LATER, NOTE, NOW, everything

NOBODY = 65534


@contextlib.contextmanager
def without_rights(folder: Path) -> Iterator[None]:
    """The folder and its files may be read and not written; whoever is root is somebody else meanwhile."""
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o755)
        for path in folder.iterdir():
            path.chmod(0o644)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.skipif(os.name == "nt", reason="Windows folders have no such rights; a file without them is tested below")
def test_in_a_folder_that_cannot_be_written_a_project_is_read(open_folder: Path) -> None:
    path = everything(open_folder / "story.synoptic")
    before = path.read_bytes()
    with without_rights(open_folder):
        with pytest.raises(ReadOnly, match="open it read-only, or save a copy elsewhere"):
            Store.open(path)
        with pytest.raises(ReadOnly, match=r"“new\.synoptic” cannot be written in that folder"):
            Store.create(open_folder / "new.synoptic", at=NOW)
        with Store.open(path, read_only=True) as store:
            assert store.load().documents[1] == HARBOUR
            with pytest.raises(ReadOnly, match=r"“copy\.synoptic” cannot be written in that folder"):
                store.copy_to(open_folder / "copy.synoptic")
    assert path.read_bytes() == before
    assert [found.name for found in open_folder.iterdir()] == ["story.synoptic"]


@pytest.mark.skipif(os.name == "nt", reason="Windows lets no open file lose its folder")
def test_a_folder_that_loses_its_rights_while_open_keeps_the_project_readable(open_folder: Path) -> None:
    path = everything(open_folder / "story.synoptic")
    with Store.open(path) as store:
        before = store.load()
        with without_rights(open_folder):
            with pytest.raises(ReadOnly):
                store.commit("Rename", [SetTitle("x")], at=LATER)
            assert store.load() == before
        store.commit("Rename", [SetTitle("x")], at=LATER)
    with Store.open(path) as again:
        assert again.load().title == "x"


def test_a_file_that_cannot_be_written_is_read(open_folder: Path) -> None:
    path = everything(open_folder / "story.synoptic")
    path.chmod(0o444)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.seteuid(NOBODY)
    try:
        with pytest.raises(ReadOnly):
            Store.open(path)
        with Store.open(path, read_only=True) as store:
            assert store.load().annotations == (NOTE,)
    finally:
        if hasattr(os, "geteuid"):
            os.seteuid(os.getuid())
        path.chmod(0o644)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets no open file be moved or deleted")
@pytest.mark.parametrize("fate", ["moved", "deleted", "replaced"])
def test_a_file_that_goes_away_while_open_is_not_written_and_can_be_copied(tmp_path: Path, fate: str) -> None:
    path = everything(tmp_path / "story.synoptic")
    other = everything(tmp_path / "other.synoptic")
    with Store.open(path) as store:
        before = store.load()
        if fate == "moved":
            path.rename(tmp_path / "elsewhere.synoptic")
        elif fate == "deleted":
            path.unlink()
        else:
            other.replace(path)
        names = sorted(tmp_path.iterdir())
        with pytest.raises(Gone, match=r"“story\.synoptic” is no longer where it was opened"):
            store.commit("Rename", [SetTitle("x")], at=LATER)
        assert sorted(tmp_path.iterdir()) == names
        assert store.load() == before
        store.copy_to(tmp_path / "rescued.synoptic")
    with Store.open(tmp_path / "rescued.synoptic") as rescued:
        assert rescued.load() == before


@pytest.mark.skipif(os.name == "nt", reason="Windows lets no open file be moved")
def test_a_file_that_comes_back_can_be_written_again(tmp_path: Path) -> None:
    path = everything(tmp_path / "story.synoptic")
    with Store.open(path) as store:
        path.rename(tmp_path / "away")
        with pytest.raises(Gone):
            store.commit("Rename", [SetTitle("x")], at=LATER)
        (tmp_path / "away").rename(path)
        store.commit("Rename", [SetTitle("x")], at=LATER)
        assert store.load().title == "x"


def test_a_second_writer_waits_and_is_then_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.01)
    path = everything(tmp_path / "story.synoptic")
    with Store.open(path) as store:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy, match="Another program is writing to “story"):
            store.commit("Rename", [SetTitle("x")], at=LATER)
        with pytest.raises(Busy):
            Store.open(path)
        with Store.open(path, read_only=True) as looker:
            assert looker.load() == store.load()
        other.execute("ROLLBACK")
        other.close()
        store.commit("Rename", [SetTitle("x")], at=LATER)
        assert store.load().title == "x"


def test_two_writers_make_one_history(tmp_path: Path) -> None:
    path = everything(tmp_path / "story.synoptic")
    with Store.open(path) as one, Store.open(path) as other:
        one.commit("One", [SetTitle("one")], at=LATER)
        other.commit("Two", [SetTitle("two")], at=LATER)
        one.commit("Three", [SetTitle("three")], at=LATER)
    with Store.open(path) as again:
        assert [entry.action for entry in again.history()][2:] == ["One", "Two", "Three"]
        assert again.load().title == "three"


FULL = """
import resource, signal, sys
from pathlib import Path
from desktop.model import Document
from desktop.model.change import AddDocument, SetTitle
from desktop.project import ProjectError, Store

path = Path(sys.argv[1])
store = Store.open(path)
before = store.load()
limit = path.stat().st_size + 20_000
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
big = AddDocument(Document("big", "Big", "x" * 200_000), 0)
for attempt in range(3):
    try:
        store.commit("Add too much", [big, SetTitle("lost")], at="later")
        print("committed")
    except ProjectError as error:
        print(type(error).__name__, error)
    assert store.load() == before
try:
    store.copy_to(path.with_name("copy.synoptic"))
    store.commit("Rename", [SetTitle("small")], at="later")
    print("saved small")
except ProjectError as error:
    print(type(error).__name__, error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
store.commit("Add after all", [big], at="later")
print("saved after all")
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on the size of files; a full disk is tested below")
def test_when_no_more_can_be_written_nothing_is_lost_and_the_same_commit_works_later(tmp_path: Path) -> None:
    path = everything(tmp_path / "story.synoptic")
    run = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=False, cwd=Path.cwd()
    )
    assert run.returncode == 0, run.stderr
    lines = run.stdout.splitlines()
    assert [line.split()[0] for line in lines[:3]] == ["WriteFailed"] * 3
    assert "check the disk and try again, or save a copy elsewhere" in lines[0]
    assert lines[3:] == ["saved small", "saved after all"]
    with Store.open(path) as store:
        assert [document.id for document in store.load().documents] == ["big", "d2", "d1"]
        assert store.load().title == "small"
    assert sorted(found.name for found in tmp_path.iterdir()) == ["copy.synoptic", "story.synoptic"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("SQLITE_FULL", DiskFull),
        ("SQLITE_IOERR_WRITE", WriteFailed),
        ("SQLITE_IOERR_FSYNC", WriteFailed),
        ("SQLITE_READONLY_DBMOVED", Gone),
        ("SQLITE_READONLY_DIRECTORY", ReadOnly),
        ("SQLITE_READONLY_ROLLBACK", ReadOnly),
        ("SQLITE_BUSY", Busy),
        ("SQLITE_CORRUPT", errors.Damaged),
        ("SQLITE_NOTADB", errors.Damaged),
        ("SQLITE_CANTOPEN", Gone),
        ("SQLITE_ERROR", errors.Damaged),
    ],
)
def test_every_report_of_the_database_becomes_a_sentence_with_the_files_name(
    name: str, kind: type[ProjectError]
) -> None:
    report = sqlite3.OperationalError("as SQLite says it")
    report.sqlite_errorname = name
    with pytest.raises(kind, match=r"“story\.synoptic”") as told, errors.told(Path("/nowhere/story.synoptic")):
        raise report
    assert str(told.value)[-1] == "."


@pytest.mark.parametrize("read", ["problems", "project"])
def test_a_disk_that_does_not_answer_is_not_told_as_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: str
) -> None:
    path = everything(tmp_path / "story.synoptic")

    def silent(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("ROLLBACK")  # as SQLite does by itself
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_IOERR_READ"
        raise error

    monkeypatch.setattr(reading, read, silent)
    with pytest.raises(WriteFailed, match="could not be read or written"), Store.open(path) as store:
        store.load()


def test_an_interrupted_change_is_put_right_at_the_next_opening(tmp_path: Path) -> None:
    """A journal left behind: what a crash leaves in the middle of a commit."""
    path = everything(tmp_path / "story.synoptic")
    sound = path.read_bytes()
    crashed = tmp_path / "crashed.synoptic"
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("PRAGMA cache_size = 1")
    writer.execute("PRAGMA cache_spill = 1")
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE annotation SET note = 'lost'")
    writer.executemany("INSERT INTO content VALUES (?, ?)", ((str(number), bytes(5000)) for number in range(50)))
    crashed.write_bytes(path.read_bytes())
    crashed.with_name("crashed.synoptic-journal").write_bytes(path.with_name("story.synoptic-journal").read_bytes())
    writer.execute("ROLLBACK")
    writer.close()
    assert crashed.read_bytes() != sound
    with Store.open(crashed) as store:
        assert store.load().annotations == (NOTE,)
    assert not crashed.with_name("crashed.synoptic-journal").exists()


def test_opening_and_closing_often_leaves_no_file_behind(tmp_path: Path) -> None:
    path = tmp_path / "story.synoptic"
    with Store.create(path, at=NOW) as store:
        store.commit("Add", [AddDocument(HARBOUR, 0, HARBOUR_BYTES), PutAnnotation(NOTE)], at=NOW)
    for _ in range(5):
        with Store.open(path) as store:
            store.copy_to(tmp_path / "copy.synoptic")
    assert sorted(found.name for found in tmp_path.iterdir()) == ["copy.synoptic", "story.synoptic"]


class LateFailure:
    """A connection whose COMMIT is done and then reports that it was not."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def execute(self, statement: str, *values: object) -> sqlite3.Cursor:
        done = self._connection.execute(statement, *values)
        if statement == "COMMIT":
            late = sqlite3.OperationalError("disk I/O error")
            late.sqlite_errorname = "SQLITE_IOERR_DIR_FSYNC"
            raise late
        return done

    def __getattr__(self, name: str) -> object:
        return getattr(self._connection, name)


def test_a_commit_that_is_done_although_it_fails_at_the_very_end_counts_as_done(tmp_path: Path) -> None:
    """Else the person would try again, and the article would be there already."""
    path = everything(tmp_path / "story.synoptic")
    with Store.open(path) as store:
        store._connection = LateFailure(store._connection)  # type: ignore[assignment]
        store.commit("Rename", [SetTitle("x")], at=LATER)
    with Store.open(path) as again:
        assert again.load().title == "x"
        assert again.history()[-1].action == "Rename"


def test_damage_that_comes_up_during_a_change_stops_it(tmp_path: Path) -> None:
    path = everything(tmp_path / "story.synoptic")
    with Store.open(path) as store:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("UPDATE annotation SET note = '{}'")
        other.close()
        before = path.read_bytes()
        with pytest.raises(errors.Damaged, match="annotation n1"):
            store.commit("Edit", [SetTitle("x"), PutAnnotation(NOTE)], at=LATER)
        assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("error", "kind", "sentence"),
    [
        (FileNotFoundError(), Gone, "There is no project “story.synoptic”"),
        (FileExistsError(), errors.AlreadyExists, "“story.synoptic” already exists"),
        (PermissionError(), ReadOnly, "“story.synoptic” or its folder cannot be written to"),
        (OSError(28, "No space left on device"), DiskFull, "The disk with “story.synoptic” is full"),
        (OSError(5, "Input/output error"), WriteFailed, "“story.synoptic” could not be read or written (Input/output"),
    ],
)
def test_every_report_of_the_system_becomes_a_sentence(error: OSError, kind: type[ProjectError], sentence: str) -> None:
    with pytest.raises(kind) as told, errors.told(Path("/nowhere/story.synoptic")):
        raise error
    assert str(told.value).startswith(sentence)


def test_where_files_cannot_be_linked_a_project_is_made_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    Store.create(tmp_path / "story.synoptic", title="On a stick", at=NOW).close()
    assert [found.name for found in tmp_path.iterdir()] == ["story.synoptic"]
    (tmp_path / "part").write_bytes(b"new")
    with pytest.raises(FileExistsError):
        backups.publish(tmp_path / "part", tmp_path / "story.synoptic")
