"""Two programs on one computer: whoever has a project is asked to show it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo
from PySide6.QtNetwork import QLocalSocket

from desktop.session import neighbours
from desktop.session.lock import ProjectLock
from desktop.session.neighbours import Doorbell, shows

LONG = 60_000
"""Milliseconds; a test that waits so long has failed."""

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files, signals and modes")

HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.session.lock import ProjectLock
from desktop.session.neighbours import Doorbell

app = QCoreApplication(["synoptic"])
app.setApplicationName("synoptic")
app.setOrganizationName("synoptic")
project = Path(sys.argv[1])
lock = ProjectLock(project)
assert lock.take()

def show(path):
    print("shown", path, flush=True)
    return path == project

if sys.argv[2] == "listens":
    bell = Doorbell(show)
    assert bell.listening
print("ready", flush=True)
app.exec()
"""


@pytest.fixture
def holder(qapp, tmp_path: Path, monkeypatch) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    """Another program that has `story.synoptic`; with "listens" it can be asked."""
    qapp.setApplicationName("synoptic")
    qapp.setOrganizationName("synoptic")
    begun: list[subprocess.Popen[str]] = []

    def begin(how: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", HOLDER, str(tmp_path / "story.synoptic"), how]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
        begun.append(process)
        assert process.stdout is not None and process.stdout.readline() == "ready\n"
        return process

    yield begin
    for process in begun:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def test_the_program_that_has_the_project_shows_it(holder, tmp_path: Path) -> None:
    other = holder("listens")
    (tmp_path / "link.synoptic").symlink_to(tmp_path / "story.synoptic")
    (tmp_path / "story.synoptic").write_bytes(b"")
    for name in ("story.synoptic", "link.synoptic"):
        assert shows(tmp_path / name, LONG)
        assert other.stdout.readline() == f"shown {tmp_path / 'story.synoptic'}\n"


@POSIX
def test_a_program_that_hangs_holds_up_nobody(holder, tmp_path: Path) -> None:
    other = holder("listens")
    other.send_signal(signal.SIGSTOP)
    assert not shows(tmp_path / "story.synoptic", 50)
    other.send_signal(signal.SIGCONT)
    assert shows(tmp_path / "story.synoptic", LONG), "it comes round"


def test_a_program_that_does_not_listen_is_not_waited_for(holder, tmp_path: Path) -> None:
    holder("deaf")
    assert not shows(tmp_path / "story.synoptic", LONG)


def test_a_program_that_died_is_not_asked(holder, tmp_path: Path) -> None:
    other = holder("listens")
    other.kill()
    other.wait()
    assert not shows(tmp_path / "story.synoptic", LONG)
    assert ProjectLock(tmp_path / "story.synoptic").take(), "and its project is free"


@POSIX
def test_what_a_dead_program_left_does_not_keep_the_next_from_listening(qapp) -> None:
    left = Path(neighbours._address(os.getpid()))
    left.parent.mkdir(parents=True, exist_ok=True)
    left.write_bytes(b"")
    bell = Doorbell(lambda _path: True)
    assert bell.listening
    bell.close()
    assert not left.exists()


def test_a_project_that_nobody_has_or_another_computer_is_not_asked_for(tmp_path: Path) -> None:
    project = tmp_path / "story.synoptic"
    assert not shows(project, LONG)
    ProjectLock(project).path.write_text("1\nsynoptic\nfar.example\n\n\n")
    assert not shows(project, LONG)
    ProjectLock(project).path.write_text(f"{os.getpid()}\nsynoptic\n{QSysInfo.machineHostName()}\n\n\n")
    assert not shows(project, LONG), "nor this very program, which would wait for itself"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (json.dumps({"show": "/a/story.synoptic"}), b"yes\n"),
        (json.dumps({"show": "/a/other.synoptic"}), b"no\n"),
        (json.dumps({"show": 5}), b"no\n"),
        (json.dumps(["show"]), b"no\n"),
        ("GET / HTTP/1.0", b"no\n"),
        ("\udcff", b"no\n"),
    ],
)
def test_only_a_project_of_ours_is_a_yes(qapp, qtbot, question: str, answer: bytes) -> None:
    bell = Doorbell(lambda path: path == Path("/a/story.synoptic"))
    caller = QLocalSocket()
    caller.connectToServer(neighbours._address(os.getpid()))
    half = len(question) // 2
    caller.write(question[:half].encode("utf-8", "surrogateescape"))
    caller.flush()
    qapp.processEvents()
    caller.write(question[half:].encode("utf-8", "surrogateescape") + b"\n")
    qtbot.waitUntil(lambda: caller.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=LONG)
    assert caller.readAll().data() == answer
    bell.close()


@POSIX
def test_nobody_else_may_ask(qapp) -> None:
    bell = Doorbell(lambda _path: True)
    assert Path(neighbours._address(os.getpid())).stat().st_mode & 0o077 == 0
    bell.close()


@POSIX
def test_a_folder_that_cannot_be_made_means_that_nobody_listens(qapp, tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "file" / "folder"))
    assert not Doorbell(lambda _path: True).listening
