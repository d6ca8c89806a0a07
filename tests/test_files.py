"""A file is written wholly or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from desktop.files import atomic_write, atomic_writes, same_file, sync_folder


def test_a_new_file_holds_the_bytes_and_the_usual_rights(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    atomic_write(path, b"all of it")
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    assert path.read_bytes() == b"all of it"
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_a_name_as_long_as_the_system_allows_can_be_written(tmp_path: Path) -> None:
    for name in ("x" * 255, "é" * 127):
        atomic_write(tmp_path / name, b"new")
        assert (tmp_path / name).read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows files have no such rights")
def test_an_old_file_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_bytes(b"old")
    path.chmod(0o640)
    atomic_write(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_when_a_step_fails_the_old_file_stays_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "report.html"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="No space left"):
        atomic_write(path, b"new" * 1000)
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["report.html"]


def test_of_files_that_belong_together_none_is_replaced_before_all_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = tmp_path / "one.csv", tmp_path / "two.csv"
    one.write_bytes(b"old")
    done, fsync = [], os.fsync

    def full_at_the_second(handle: int) -> None:
        done.append(handle)
        if len(done) == 2:
            raise OSError(28, "No space left on device")
        fsync(handle)

    with monkeypatch.context() as patched, pytest.raises(OSError, match="No space left"):
        patched.setattr(os, "fsync", full_at_the_second)
        atomic_writes({one: b"new", two: b"new"})
    assert one.read_bytes() == b"old" and [found.name for found in tmp_path.iterdir()] == ["one.csv"]
    atomic_writes({one: b"new", two: b"new too"})
    assert (one.read_bytes(), two.read_bytes()) == (b"new", b"new too")


def test_a_folder_that_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        atomic_write(tmp_path / "missing" / "report.html", b"x")


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    with pytest.raises(OSError, match=r"report\.html"):
        atomic_write(tmp_path / "report.html", b"x")
    assert [found.name for found in tmp_path.iterdir()] == ["report.html"]


def test_one_file_under_two_names_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"")
    (tmp_path / "hard.txt").hardlink_to(path)
    (tmp_path / "b.txt").write_bytes(b"")
    assert same_file(path, tmp_path / "hard.txt")
    assert same_file(path, tmp_path / "." / "a.txt")
    assert not same_file(path, tmp_path / "b.txt")
    assert not same_file(path, tmp_path / "missing.txt")


def test_making_a_rename_durable_in_a_folder_that_is_gone_is_no_error(tmp_path: Path) -> None:
    sync_folder(tmp_path / "missing")
