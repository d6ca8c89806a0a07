"""The lock beside a project."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

from desktop.session.lock import ProjectLock


def test_the_second_is_told_who_was_first(tmp_path: Path) -> None:
    first, second = ProjectLock(tmp_path / "a.synoptic"), ProjectLock(tmp_path / "a.synoptic")
    assert first.take()
    assert (tmp_path / "a.synoptic.lock").exists()
    assert not second.take()
    assert (second.holder().process, second.holder().host) == (os.getpid(), socket.gethostname())
    first.release()
    assert not (tmp_path / "a.synoptic.lock").exists()
    assert second.take()
    second.release()
    second.release()


def test_a_link_to_a_project_has_the_same_lock(tmp_path: Path) -> None:
    (tmp_path / "a.synoptic").write_bytes(b"")
    (tmp_path / "link.synoptic").symlink_to(tmp_path / "a.synoptic")
    first, second = ProjectLock(tmp_path / "a.synoptic"), ProjectLock(tmp_path / "link.synoptic")
    assert first.take() and not second.take()
    first.release()


def test_the_lock_of_a_program_that_died_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "a.synoptic"
    dying = (
        "import os, sys, pathlib; from desktop.session.lock import ProjectLock\n"
        "lock = ProjectLock(pathlib.Path(sys.argv[1])); assert lock.take(); os._exit(0)"
    )
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", dying, str(path)], check=True, cwd=root)
    assert (tmp_path / "a.synoptic.lock").exists()
    lock = ProjectLock(path)
    assert lock.take()
    lock.release()


def test_the_lock_of_another_host_never_grows_old(tmp_path: Path) -> None:
    lock_file = tmp_path / "a.synoptic.lock"
    lock_file.write_text("4711\nsynoptic\nfar.example\n\n\n")
    os.utime(lock_file, (0, 0))
    lock = ProjectLock(tmp_path / "a.synoptic")
    assert not lock.take()
    assert lock.holder().host == "far.example"


def test_a_folder_that_is_not_there_gives_no_lock(tmp_path: Path) -> None:
    lock = ProjectLock(tmp_path / "nowhere" / "a.synoptic")
    assert not lock.take()
    assert lock.holder().process == 0
