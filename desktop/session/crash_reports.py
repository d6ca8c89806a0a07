"""What went wrong in the program itself, in a file on this computer: never sent, and without a word of any article."""

from __future__ import annotations

import platform
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from PySide6.QtCore import QObject, QStandardPaths, Signal, qVersion

from desktop import __version__, files

_MOST = 10
"""Reports in one run; a fault that repeats itself must not fill a disk."""


class CrashReports(QObject):
    """Between `install` and `remove`, an exception that nobody caught, in any thread, becomes a file in `folder`
    (made when first needed). `written(path)` tells of each one, in the thread that this was made in."""

    written = Signal(object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
        self.folder = folder or Path(data) / "crashes"
        self._count = 0
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        sys.excepthook, threading.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before[0](kind, error, trace)  # on a terminal it is still shown as ever
        if not issubclass(kind, KeyboardInterrupt):
            self._write(error)

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        self._before[1](caught)
        if caught.exc_value is not None:
            self._write(caught.exc_value)

    def _write(self, error: BaseException) -> None:
        self._count += 1
        if self._count > _MOST:
            return
        now = datetime.now(UTC)
        path = self.folder / f"crash-{now:%Y%m%d-%H%M%S}-{self._count}.txt"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            files.atomic_write(path, report(error, now).encode("utf-8"))
        except OSError:
            return  # where nothing can be written, the terminal has it all the same
        self.written.emit(path)


def report(error: BaseException, now: datetime) -> str:
    """Versions, and where in the code it happened. Of an exception only its kind is told and where it was raised: its
    words may quote an article. Paths begin at the program, so that they name no person's folder."""
    lines = [
        f"Synoptic {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        platform.platform(),
        f"{now:%Y-%m-%d %H:%M:%S} UTC, thread {threading.current_thread().name}",
    ]
    for title, one in _chain(error):
        lines += ["", f"{title}{type(one).__module__}.{type(one).__qualname__}".replace("builtins.", "")]
        for frame, line in walk_tb(one.__traceback__):
            lines.append(f"  {_place(frame.f_code.co_filename)}:{line} in {frame.f_code.co_qualname}")
    return "\n".join(lines) + "\n"


def _chain(error: BaseException) -> Iterator[tuple[str, BaseException]]:
    """The exception and what led to it, the latest first."""
    seen: set[int] = set()
    title, one = "", error
    while id(one) not in seen:
        seen.add(id(one))
        yield title, one
        if one.__cause__ is not None:
            title, one = "caused by ", one.__cause__
        elif one.__context__ is not None and not one.__suppress_context__:
            title, one = "while handling ", one.__context__


def _place(file: str) -> str:
    """From the last "desktop" on, for a person's folder may have that name too; of other files the last two parts."""
    parts = file.replace("\\", "/").split("/")
    own = parts[::-1].index("desktop") + 1 if "desktop" in parts else 2
    return "/".join(parts[-own:])
