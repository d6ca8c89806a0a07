"""The self-test passes here, and says so when something is missing."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop import reports, self_test
from desktop.__main__ import main


def test_this_installation_works() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--self-test"], capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert lines[-1] == f"{3 + len(reports.FORMATS)} passed, 0 failed"
    assert [line for line in lines if "report .html" in line and "passed" in line]


def test_what_does_not_work_is_told_and_the_rest_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(self_test.paths, "sample_articles", lambda: ())
    monkeypatch.setattr(self_test, "_window", lambda _: "")
    monkeypatch.setattr(self_test, "_report", lambda *_: "")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main(["--self-test"]) == 1
    said = capsys.readouterr().out
    assert "failed  shipped files" in said and "0 sample articles instead of 5" in said
    assert "passed  window" in said
    assert f"{2 + len(reports.FORMATS)} passed, 1 failed" in said
