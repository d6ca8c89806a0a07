"""A disk that is really full: neither the project nor an older report is harmed, and what was not saved is said.

It needs a file system of its own: root on Linux mounts one in memory. Elsewhere limits on the size of files and
injected faults (test_trouble, `python -m tests.benchmarks.fault_injection`) stand in for it.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.model import Collation, Document, Project
from desktop.model.change import AddDocument, SetTitle
from desktop.project import DiskFull, Store, migrations, schema
from desktop.reports import ReportError, write_report
from tests.project.examples import HARBOUR, LATER, NOTE, everything

BYTES = 400_000
BIG = AddDocument(Document("big", "Big", "x" * 500_000), 0)


def mounted(folder: Path) -> bool:
    """Whether a file system in memory stands at `folder` now."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return False
    command = ["mount", "-t", "tmpfs", "-o", f"size={BYTES}", "tmpfs", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def unmount(folder: Path) -> None:
    subprocess.run(["umount", str(folder)], check=True)


def can_mount() -> bool:
    with tempfile.TemporaryDirectory() as name:
        done = mounted(Path(name))
        if done:
            unmount(Path(name))
    return done


pytestmark = pytest.mark.skipif(
    not can_mount(), reason="only root on Linux mounts a file system of its own, if allowed"
)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    assert mounted(folder)
    try:
        yield folder
    finally:
        unmount(folder)


def fill(folder: Path) -> Path:
    """Leave no byte free."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as stream:
        for size in (4096, 1):
            try:
                while stream.write(b"x" * size):
                    pass
            except OSError as error:
                assert error.errno == 28
    return ballast


def test_a_change_too_large_for_the_disk_is_refused_and_works_when_there_is_room(small_disk: Path) -> None:
    path = everything(small_disk / "story.synoptic")
    with Store.open(path) as store:
        before = store.load()
        for _ in range(3):
            with pytest.raises(DiskFull, match=r"“story\.synoptic” is full and the last change is not saved"):
                store.commit("Add too much", [BIG, SetTitle("lost")], at=LATER)
            assert store.load() == before
        store.commit("Rename", [SetTitle("small")], at=LATER)
    subprocess.run(["mount", "-o", "remount,size=8m", str(small_disk)], check=True)
    with Store.open(path) as store:
        store.commit("Add after all", [BIG], at=LATER)
    with Store.open(path) as again:
        assert (again.load().title, len(again.load().documents)) == ("small", 3)


def test_on_a_disk_without_a_free_byte_everything_stays_readable(small_disk: Path) -> None:
    path = everything(small_disk / "story.synoptic")
    with Store.open(path) as store:
        ballast = fill(small_disk)
        before = path.read_bytes()
        with pytest.raises(DiskFull):
            store.commit("Rename", [SetTitle("lost")], at=LATER)
        with pytest.raises(DiskFull):
            store.copy_to(small_disk / "copy.synoptic")
        assert store.load().annotations == (NOTE,)
    with pytest.raises(DiskFull, match=r"“story\.synoptic”"):
        Store.open(path)
    with Store.open(path, read_only=True) as looker:
        assert looker.load().annotations == (NOTE,)
    with pytest.raises(DiskFull):
        Store.create(small_disk / "new.synoptic", at=LATER)
    assert path.read_bytes() == before
    assert sorted(found.name for found in small_disk.iterdir()) == ["ballast", "story.synoptic"]
    ballast.unlink()
    with Store.open(path) as store:
        store.commit("Rename", [SetTitle("after all")], at=LATER)
        assert store.load().title == "after all"


def test_an_older_file_that_cannot_be_brought_up_to_date_stays_as_it_was(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = everything(small_disk / "story.synoptic")
    before = path.read_bytes()

    def too_much(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE mark (id TEXT) STRICT")
        connection.execute("INSERT INTO content (sha256, data) VALUES ('big', zeroblob(600000))")

    layout = schema.Layout((*schema.STATEMENTS, "CREATE TABLE mark (id TEXT) STRICT"), schema.TABLES)
    following = schema.VERSION + 1
    monkeypatch.setattr(schema, "LAYOUTS", {**schema.LAYOUTS, following: layout})
    monkeypatch.setattr(migrations, "STEPS", {**migrations.STEPS, schema.VERSION: too_much})
    monkeypatch.setattr(schema, "VERSION", following)
    with pytest.raises(DiskFull):
        Store.open(path, at=LATER)
    assert path.read_bytes() == before


def test_an_older_report_stays_as_it_was(small_disk: Path) -> None:
    project = Project(title="Storm", documents=(HARBOUR,))
    target = small_disk / "report.html"
    write_report(target, project, Collation(documents=(HARBOUR,)))
    before = target.read_bytes()
    fill(small_disk)
    with pytest.raises(ReportError, match=r"report\.html"):
        write_report(target, Project(title="Flood", documents=(HARBOUR,)), Collation(documents=(HARBOUR,)))
    assert target.read_bytes() == before
    assert sorted(found.name for found in small_disk.iterdir()) == ["ballast", "report.html"]
