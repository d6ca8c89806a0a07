"""Other running Synoptics of the same person on this computer: one that has a project is asked to show it.

A local socket (a named pipe on Windows), never a network. Each program listens under its own process number, and whom
to ask says the project's lock, so it does not matter who started first, and what a dead program left is never asked.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QStandardPaths, QSysInfo, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.session.lock import ProjectLock

PATIENCE = 3000
"""Milliseconds that an answer is waited for: a window may be busy that long, and one that hangs must not hold up
another."""

_SILENCE = 60_000
"""Milliseconds after which a caller who has said nothing is sent away."""
_LONGEST = 65_536
"""Bytes of a question."""
_YES, _NO = b"yes\n", b"no\n"


def shows(project: Path, patience: int) -> bool:
    """Ask the program that has this project to bring its window to the front; whether it has done so.

    False too when nobody has it, when it is open on another computer or in this very program, and when no answer comes
    within `patience` milliseconds.
    """
    holder = ProjectLock(project).holder()
    if holder.process in (0, os.getpid()) or holder.host != QSysInfo.machineHostName():
        return False
    _let_raise(holder.process)
    until = QDeadlineTimer(patience)
    socket = QLocalSocket()
    socket.connectToServer(_address(holder.process))
    if not socket.waitForConnected(patience):
        return False
    socket.write(json.dumps({"show": str(project.resolve())}).encode() + b"\n")
    while not socket.canReadLine() and not until.hasExpired():
        if not socket.waitForReadyRead(max(1, until.remainingTime())):
            break
    answer = socket.readLine().data()
    socket.abort()
    return bool(answer == _YES)


class Doorbell(QObject):
    """Answers other programs while it lives. `show` brings a project's window to the front and says whether there is
    one. `listening` is False where the system allows no such socket: then others open the project read-only."""

    def __init__(self, show: Callable[[Path], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self.listening = self._listens(_address(os.getpid()))

    def close(self) -> None:
        self._server.close()

    def _listens(self, address: str) -> bool:
        if sys.platform != "win32":
            try:
                Path(address).parent.mkdir(parents=True, exist_ok=True)
            except OSError:
                return False
        QLocalServer.removeServer(address)  # the number is ours now: whoever left this is gone
        return self._server.listen(address)

    def _welcome(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.setReadBufferSize(_LONGEST)
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._answer(caller))
            QTimer.singleShot(_SILENCE, caller, caller.abort)
            self._answer(caller)

    def _answer(self, caller: QLocalSocket) -> None:
        if caller.canReadLine():
            project = _asked_for(bytes(caller.readLine().data()))
            caller.write(_YES if project is not None and self._show(project) else _NO)
            caller.disconnectFromServer()


def _asked_for(question: bytes) -> Path | None:
    """The project that a question names; None when it is none of ours."""
    try:
        asked = json.loads(question)
    except ValueError:
        return None
    name = asked.get("show") if isinstance(asked, dict) else None
    return Path(name) if isinstance(name, str) and name else None


def _address(process: int) -> str:
    """Where a program listens: in a folder that only this person may look into. Windows has one list of pipes for
    all, and Qt gives this one to its maker alone."""
    if sys.platform == "win32":
        return f"synoptic-{process}"
    own = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(own or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    return str(folder / f"synoptic-{process}")


def _let_raise(process: int) -> None:
    """Windows lets a program come to the front only when the one that a person uses allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)
