"""One writer for each project file: a lock file beside it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the lock: 0 and "" where that is not known."""

    process: int
    host: str
    program: str


class ProjectLock:
    """The lock of one project, `NAME.synoptic.lock`. A lock never grows old (the default would take it from a living
    program on another host after 30 seconds); that of a program of this host which is gone is taken over."""

    def __init__(self, project: Path) -> None:
        self.path = Path(f"{os.path.realpath(project)}.lock")  # Path.resolve raises where links run in a ring
        self._file = QLockFile(str(self.path))
        self._file.setStaleLockTime(0)

    def take(self) -> bool:
        """Whether the project is ours now. False when another has it, or when its folder takes no lock file."""
        return self._file.tryLock(0)

    def holder(self) -> Holder:
        process, host, program = self._file.getLockInfo()
        return Holder(process, host, program)

    def release(self) -> None:
        """Does nothing when the lock is not held."""
        self._file.unlock()
