"""The real window on a project of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop import app, engine
from desktop.session.jobs import DirectCollator
from desktop.session.rooms import Rooms
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import CompareState, SaveState
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import apply_theme
from tests.turns import take_turns

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def make_window(qapp: QApplication, tmp_path: Path) -> Iterator[MakeWindow]:
    """Windows that share one person's folder; each is closed at the end. Compares in this process unless told not to:
    the journeys are about the window, and a process of its own costs a second each."""
    app.application()
    apply_theme(qapp, "light")
    made: list[MainWindow] = []

    def make(
        width: int = 1600, height: int = 950, *, own_process: bool = False, rooms: Rooms | None = None
    ) -> MainWindow:
        settings = Settings(tmp_path / "settings.ini")
        settings.author = "Ada"
        collator = None if own_process else DirectCollator(engine.collate)
        session = Session(settings=settings, data_folder=tmp_path / "projects", collator=collator, rooms=rooms)
        window = MainWindow(session, settings)
        window.fit(width, height)
        window.show()
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    qapp.processEvents()


@pytest.fixture
def settled(qtbot) -> Callable[[MainWindow], None]:
    """Wait until the window's articles are compared, everything is on disk, and every panel had its turn."""

    def wait(window: MainWindow) -> None:
        session = window.session
        qtbot.waitUntil(
            lambda: (
                session.compare_status.state is CompareState.DONE
                and session.save_status.state in (SaveState.SAVED, SaveState.READ_ONLY)
            ),
        )
        take_turns()

    return wait


@pytest.fixture
def window_on(make_window: MakeWindow, settled: Callable[[MainWindow], None], tmp_path: Path) -> MakeWindow:
    """A window on articles of its own, compared: `window_on(tide="...", town="...")`, each from a file of that name."""

    def make(**texts: str) -> MainWindow:
        paths = [tmp_path / f"{name}.txt" for name in texts]
        for path, text in zip(paths, texts.values(), strict=True):
            path.write_text(text, encoding="utf-8")
        window = make_window()
        window.session.add_files(paths)
        settled(window)
        return window

    return make


@pytest.fixture
def sample(make_window: MakeWindow, settled) -> MainWindow:
    """The window on the sample project, compared."""
    window = make_window()
    window.session.open_sample()
    settled(window)
    return window
