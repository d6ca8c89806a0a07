"""A report of what went wrong: where in the code, and not a word of an article."""

from __future__ import annotations

import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.session.crash_reports import CrashReports, report

SECRET = "The minister said on Monday that nobody knew."


def failing() -> None:
    try:
        {}[SECRET]
    except KeyError as error:
        raise ValueError(f"cannot read {SECRET}") from error


def test_a_report_names_versions_and_places_and_quotes_nothing() -> None:
    with pytest.raises(ValueError, match="cannot read") as caught:
        failing()
    text = report(caught.value, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    lines = text.splitlines()
    assert lines[0] == f"Synoptic {__version__}"
    assert lines[3].startswith("2026-01-02 03:04:05 UTC, thread ")
    assert "ValueError" in lines and "caused by KeyError" in lines
    assert any(line.startswith("  session/test_crash_reports.py:") and line.endswith(" in failing") for line in lines)
    assert "minister" not in text
    assert str(Path(__file__).parents[2]) not in text


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("/srv/desktop/synoptic/desktop/session/jobs.py", "desktop/session/jobs.py"),
        ("C:\\desktop\\synoptic\\desktop\\cli.py", "desktop/cli.py"),
        ("desktop/app.py", "desktop/app.py"),
        ("/usr/lib/python3.11/json/decoder.py", "json/decoder.py"),
    ],
)
def test_a_place_names_no_folder_of_a_person(file: str, told: str) -> None:
    frame = compile("1 / 0", file, "exec")
    with pytest.raises(ZeroDivisionError) as caught:
        exec(frame)
    assert f"  {told}:1 in <module>" in report(caught.value, datetime(2026, 1, 2, tzinfo=UTC)).splitlines()


def test_an_exception_nobody_caught_becomes_a_file(qtbot: QtBot, tmp_path: Path, monkeypatch) -> None:
    shown: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *caught: shown.append(caught[0]))
    monkeypatch.setattr(threading, "excepthook", lambda caught: shown.append(caught.exc_type))
    reports = CrashReports(tmp_path / "crashes")
    reports.install()
    heard: list[Path] = []
    reports.written.connect(heard.append)
    try:
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("x"), None)
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        thread = threading.Thread(target=failing, name="reading")
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(heard) == 2)
        for _ in range(20):
            sys.excepthook(ZeroDivisionError, ZeroDivisionError("x"), None)
    finally:
        reports.remove()
    assert "thread reading" in heard[1].read_text("utf-8")
    assert len(list((tmp_path / "crashes").iterdir())) == 10
    assert shown[:3] == [ZeroDivisionError, KeyboardInterrupt, ValueError]


def test_nothing_happens_where_nothing_can_be_written(qapp, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    (tmp_path / "crashes").write_text("a file in the way")
    reports = CrashReports(tmp_path / "crashes")
    reports.install()
    try:
        sys.excepthook(ValueError, ValueError("x"), None)
    finally:
        reports.remove()
    assert (tmp_path / "crashes").read_text() == "a file in the way"
