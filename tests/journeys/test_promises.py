"""Promises about the whole window, in small; the commands in tests/benchmarks keep them at length."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model import ReportChoices, Status
from desktop.session.searching import Query
from desktop.ui.main_window import MainWindow
from tests.benchmarks import fault_injection, no_network, open_close
from tests.project.examples import everything


def test_a_closed_window_leaves_no_thread_file_or_window(qapp, tmp_path: Path) -> None:
    """`python -m tests.benchmarks.open_close` does this five hundred times and watches the memory too."""
    open_close.once(tmp_path, everything(tmp_path / "story.synoptic"))
    before = open_close.held()
    for _ in range(2):
        open_close.once(tmp_path, tmp_path / "story.synoptic")
    after = open_close.held()
    assert after.threads <= before.threads
    assert after.children == 0
    assert after.files <= before.files
    assert after.windows <= before.windows


def test_nothing_speaks_to_a_network_that_nobody_asked_for(
    sample: MainWindow, settled, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def refuse(*arguments: object, **_: object) -> None:
        asked.append(arguments)
        raise OSError("no network here")

    for name in ("connect", "connect_ex", "sendto", "listen"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    session = sample.session
    finding = session.collation.findings[0]
    session.select_finding(finding.id)
    session.judge([finding.id], Status.CONFIRMED)
    session.add_note("See http://example.org/", [session.target_at(finding.places[0])])
    session.search(Query("China"))
    session.add_text(
        "A page with http://example.org/a.png and <img src='http://example.org/b.png'> in its words.", "Odd"
    )
    settled(sample)
    with qtbot.waitSignal(session.reported):
        session.write_report(tmp_path / "report.html", ReportChoices())
    sample.close()
    assert asked == []


@pytest.mark.skipif(not fault_injection.available(), reason="strace is not here or may not trace")
def test_no_process_of_the_window_speaks_to_a_network(tmp_path: Path) -> None:
    """Reading and comparing in their own processes too; `python -m tests.benchmarks.no_network`."""
    assert no_network.run(tmp_path) == no_network.Outcome(True, ())
