"""Open a project in a window, compare it, close the window, again and again: does anything stay behind?

    python -m tests.benchmarks.open_close [rounds]

After a tenth of the rounds, in which caches fill, the memory that the process holds is noted; at the end it must have
grown by less than 5 %, and no thread, open file or window may be left. The comparison runs in this process, so that its
memory counts too; in every hundredth round in a process of its own, as in the window, which must end. Qt keeps up to
10 MB of drawn pictures from one window to the next: that store is emptied before anything is noted. Free memory that
the C library keeps for later is given back first, where it can be told to (glibc); `kept` says how much that was. What
still grows is either held by somebody or lies scattered between what is: so what the C library has given out (glibc)
and the number of objects that Python's collector knows are told too.
"""

from __future__ import annotations

import ctypes
import gc
import multiprocessing
import os
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from desktop import app, engine
from desktop.model.change import AddDocument
from desktop.project import Store
from desktop.session.jobs import DirectCollator
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import CompareState, SaveState
from desktop.ui.main_window import MainWindow
from tests.benchmarks.corpus import articles

_FILES = Path("/proc/self/fd")
_MEMORY = Path("/proc/self/statm")


class _Mallinfo2(ctypes.Structure):
    """What glibc 2.33 and later tells: `uordblks` and `hblkhd` are the bytes given out."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


@dataclass(frozen=True)
class Held:
    """What the process holds: resident memory in bytes, how much more the C library kept free and how much it has given
    out (each 0 where that cannot be read), objects that Python's collector knows, threads of Python, child processes,
    open files (0 where that cannot be read), windows and other widgets without a parent."""

    memory: int
    kept: int
    given: int
    objects: int
    threads: int
    children: int
    files: int
    windows: int


@dataclass(frozen=True)
class Outcome:
    rounds: int
    before: Held
    after: Held

    @property
    def growth(self) -> float:
        """Of the memory, as a share of what it was before."""
        return self.after.memory / self.before.memory - 1 if self.before.memory else 0.0

    @property
    def left(self) -> tuple[int, ...]:
        """How many more threads, processes, files and windows there are."""
        names = ("threads", "children", "files", "windows")
        return tuple(getattr(self.after, name) - getattr(self.before, name) for name in names)


def held() -> Held:
    QPixmapCache.clear()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
    before, given, objects = _resident(), 0, len(gc.get_objects())
    if sys.platform.startswith("linux"):
        library = ctypes.CDLL(None)
        if hasattr(library, "malloc_trim"):
            library.malloc_trim(0)
        if hasattr(library, "mallinfo2"):
            library.mallinfo2.restype = _Mallinfo2
            given = library.mallinfo2().uordblks + library.mallinfo2().hblkhd
    memory = _resident()
    files = len(list(_FILES.iterdir())) if _FILES.exists() else 0
    children = len(multiprocessing.active_children())
    return Held(
        memory,
        before - memory,
        given,
        objects,
        threading.active_count(),
        children,
        files,
        len(QApplication.topLevelWidgets()),
    )


def _resident() -> int:
    return int(_MEMORY.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if _MEMORY.exists() else 0


def run(folder: Path, rounds: int, *, own_process_every: int = 100) -> Outcome:
    app.application()
    path = folder / "story.synoptic"
    with Store.create(path, at="2026-01-01T00:00:00Z") as store:
        documents = articles(3, None)
        added = [AddDocument(document, 9, document.text.encode()) for document in documents]
        store.commit("Add", added, at="2026-01-01T00:00:00Z")
    warm = max(2, rounds // 10)
    before = held()
    for number in range(rounds):
        if number == warm:
            before = held()
        once(folder, path, own_process=bool(own_process_every) and number % own_process_every == 1)
    return Outcome(rounds, before, held())


def once(folder: Path, path: Path, *, own_process: bool = False) -> None:
    """One window on the project, compared, with a note made and undone, closed."""
    settings = Settings(folder / "settings.ini")
    collator = None if own_process else DirectCollator(engine.collate)
    session = Session(settings=settings, data_folder=folder / "data", collator=collator)
    window = MainWindow(session, settings)
    window.show()
    if not session.open_project(path):
        raise RuntimeError("the project did not open")
    deadline = time.monotonic() + 60
    while session.compare_status.state is not CompareState.DONE or session.save_status.state is not SaveState.SAVED:
        QApplication.processEvents()
        if time.monotonic() > deadline:
            raise RuntimeError("the comparison did not end")
        time.sleep(0.001)
    if session.collation.findings:
        session.select_finding(session.collation.findings[0].id)
    QApplication.processEvents()
    window.close()
    window.deleteLater()
    session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        outcome = run(Path(folder), rounds)
    print(outcome)
    given = outcome.after.given - outcome.before.given
    objects = outcome.after.objects - outcome.before.objects
    print(f"the C library has given out {given / 1024:+.0f} kB; Python has {objects:+} objects")
    print(f"memory {outcome.growth:+.1%}; more threads, processes, files, windows: {outcome.left}")
    if outcome.growth >= 0.05 or any(one > 0 for one in outcome.left):
        sys.exit(1)


if __name__ == "__main__":
    main()
