"""What every test shares: a platform without a screen, the shipped font, folders of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings

from desktop import paths

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# A busy machine fails no test: an example has all the time that it needs.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
_PATIENCE = 60_000  # milliseconds


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings and projects of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in {
        "HOME": ".",
        "XDG_DATA_HOME": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache",
        "LOCALAPPDATA": "local",
        "APPDATA": "roaming",
    }.items():
        (home / folder).mkdir(exist_ok=True)
        monkeypatch.setenv(name, str(home / folder))


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """What is waited for has come, and everything that a window put off because of it is done. Waits a minute unless
    told otherwise, for only what fails takes so long."""
    from tests.turns import take_turns

    wait, wait_signal = qtbot.waitUntil, qtbot.waitSignal

    def wait_until(callback: Callable[[], object], *, timeout: int = _PATIENCE) -> None:
        wait(callback, timeout=timeout)
        take_turns()

    monkeypatch.setattr(qtbot, "waitUntil", wait_until)
    monkeypatch.setattr(qtbot, "waitSignal", partial(wait_signal, timeout=_PATIENCE))
    return qtbot


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture
def sample_paths() -> tuple[os.PathLike[str], ...]:
    """The five sample articles, in the sample project's order."""
    return paths.sample_articles()


def pytest_sessionfinish() -> None:
    """What Python put on the offscreen clipboard would be deleted after Python itself, which ends in a crash."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()
