"""Whether the window ever stops: `python -m tests.benchmarks.heartbeat`.

A timer of 5 ms beats in the interface thread while a script works in the real window: opens articles, scrolls, drags
the slider, filters the findings, steps through them. For each part: the longest time between two beats, and the most
CPU time that the interface thread spent between two beats. On a busy machine only the second is the window's own.
Then what one step of the slider takes at five articles: the longest wait in it, and all until everything is painted.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop import app, paths
from desktop.session.rooms import confined_rooms
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import CompareState
from desktop.ui.main_window import MainWindow
from tests.benchmarks.stories import stories
from tests.turns import waiting

BEAT = 5
GAP_BAR, REPAINT_BAR = 50.0, 16.0
PATIENCE = 600.0


class Heart:
    """Beats, and remembers the longest pauses; `pause` forgets them."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.forget()
        self._timer.start()

    def forget(self) -> None:
        self.wall = self.cpu = 0.0
        self.over = 0
        self._last = (time.perf_counter(), time.thread_time())

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        wall, cpu = (1000 * (one - before) for one, before in zip(now, self._last, strict=True))
        self.wall, self.cpu = max(self.wall, wall - BEAT), max(self.cpu, cpu)
        self.over += cpu > GAP_BAR
        self._last = now


def settle(seconds: float) -> None:
    """Let the window work for so long."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.001)


def until(done: Callable[[], bool]) -> None:
    """Raises TimeoutError when that takes longer than anybody waits."""
    end = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get done")
        settle(0.02)


def compared(session: Session, count: int) -> Callable[[], bool]:
    return lambda: len(session.collation.documents) == count and session.compare_status.state in (CompareState.DONE,)


def wheel(window: MainWindow, notches: int) -> None:
    for column in window.view.area.columns():
        viewport = column.text.viewport()
        middle = QPointF(viewport.width() / 2, viewport.height() / 2)
        for _ in range(notches):
            event = QWheelEvent(
                middle, viewport.mapToGlobal(middle), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(viewport, event)
            settle(0.02)


def drag(window: MainWindow, values: range) -> None:
    slider = window.parts.similarity.slider
    slider.setSliderDown(True)
    for value in values:
        slider.setValue(value)
        settle(0.03)
    slider.setSliderDown(False)
    settle(0.5)


def filter_findings(window: MainWindow) -> None:
    field = window.panels.findings.filters.text
    for text in ("b", "br", "bri", "brid", "bridge", "bri", ""):
        field.setText(text)
        settle(0.1)


def step(window: MainWindow, times: int) -> None:
    for _ in range(times):
        window.actions_by_name["next_finding"].trigger()
        settle(0.03)


def run_script(folder: Path, count: int, words: int) -> dict[str, tuple[float, float, int]]:
    """By part of the script: the longest pause, the most CPU between two beats (milliseconds), beats over the bar."""
    files = []
    for number, text in enumerate(stories(count, words)):
        files.append(folder / f"story-{number:03}.txt")
        files[-1].write_text(text, encoding="utf-8")
    window = opened(folder)
    session = window.session
    heart = Heart()
    found: dict[str, tuple[float, float, int]] = {}

    def part(name: str, do: Callable[[], None]) -> None:
        heart.forget()
        do()
        settle(0.3)
        found[name] = (heart.wall, heart.cpu, heart.over)

    def read_and_compare() -> None:
        session.add_files(files)
        until(compared(session, count))

    part("open", read_and_compare)
    part("scroll", lambda: wheel(window, 20))
    part("slider", lambda: drag(window, range(12, 61, 2)))
    part("filter", lambda: filter_findings(window))
    part("F8 x 50", lambda: step(window, 50))
    print(
        f"{count} articles of {words} words: {len(session.collation.matches)} links, "
        f"{len(session.collation.findings)} findings at {session.similarity:.0%}"
    )
    window.close()
    return found


def slider_steps(folder: Path) -> list[tuple[float, float]]:
    """CPU milliseconds of the interface thread for each step of the slider on the five samples: the longest that keys
    would have waited, and all until everything is painted again, lists and counts too."""
    window = opened(folder)
    session = window.session
    session.open_sample()
    until(compared(session, len(paths.sample_articles())))
    settle(0.5)
    taken: list[tuple[float, float]] = []
    for value in [*range(12, 45), *range(45, 12, -1)]:
        spent = [_spent(partial(session.preview_similarity, value / 100))]
        while session.collation.options.min_similarity != value / 100 or waiting():
            time.sleep(0.0005)  # another thread may be filtering
            spent.append(_spent(QApplication.processEvents))
        spent.append(_spent(QApplication.processEvents))
        taken.append((max(spent), sum(spent)))
    window.close()
    return taken


def _spent(work: Callable[[], object]) -> float:
    """CPU milliseconds of this thread; looking whether anything waits is not the window's."""
    began = time.thread_time()
    work()
    return 1000 * (time.thread_time() - began)


def opened(folder: Path) -> MainWindow:
    folder.mkdir(exist_ok=True)
    settings = Settings(folder / "settings.ini")
    window = MainWindow(Session(settings=settings, data_folder=folder, rooms=confined_rooms()), settings)
    window.fit(1600, 950)
    window.show()
    settle(0.5)
    return window


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", nargs="?", type=int, default=10)
    parser.add_argument("words", nargs="?", type=int, default=5000)
    given = parser.parse_args()
    app.application()
    app.load_beforehand()
    gc.freeze()
    with tempfile.TemporaryDirectory(prefix="synoptic-") as folder:
        for name, (wall, cpu, over) in run_script(Path(folder), given.articles, given.words).items():
            print(f"{name:8} longest gap {wall:6.0f} ms wall, {cpu:6.0f} ms CPU, {over} over {GAP_BAR:.0f} ms")
        steps = slider_steps(Path(folder) / "sample")
    for name, taken in zip(("longest wait", "all painted"), zip(*steps, strict=True), strict=True):
        print(
            f"slider at five articles, {name}: median {statistics.median(taken):.1f} ms CPU, "
            f"worst {max(taken):.1f} (bar {REPAINT_BAR:.0f})"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
