"""A session of a test's own: settings and projects in its folder, a clock that stands, ids that count."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import engine
from desktop.session.jobs import Collator, DirectCollator
from desktop.session.rooms import Rooms
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import CompareState


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


MakeSession = Callable[..., Session]


@pytest.fixture
def make_session(qapp: QApplication, tmp_path: Path, clock: Clock) -> Iterator[MakeSession]:
    """Sessions that share one person's folder, closed at the end of the test."""
    made: list[Session] = []
    ids = count(1)

    def make(*, collator: Collator | None = None, rooms: Rooms | None = None, own_process: bool = False) -> Session:
        session = Session(
            settings=Settings(tmp_path / "settings.ini"),
            data_folder=tmp_path / "projects",
            collator=None if own_process else collator or DirectCollator(engine.collate),
            rooms=rooms,
            clock=clock,
            new_id=lambda: f"note-{next(ids)}",
        )
        session.settings.author = "Ada"
        made.append(session)
        return session

    yield make
    for session in made:
        session.close()
    own = {"saving", "reading", "filtering", "searching", "collation", "importing", "reporting"}
    assert {thread.name for thread in threading.enumerate()} & own == set()
    assert multiprocessing.active_children() == []


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    return make_session()


@pytest.fixture
def session_on(session: Session, qtbot: QtBot, tmp_path: Path) -> MakeSession:
    """A session on articles of its own, compared: `session_on(harbour="...", storm="...")`, each from a file of that
    name."""

    def make(**texts: str) -> Session:
        paths = [tmp_path / f"{name}.txt" for name in texts]
        for path, text in zip(paths, texts.values(), strict=True):
            path.write_text(text, encoding="utf-8")
        session.add_files(paths)
        qtbot.waitUntil(lambda: session.compare_status.state is CompareState.DONE)
        return session

    return make
