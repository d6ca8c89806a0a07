"""A process that dies in the middle loses no edit that it called saved. `python -m tests.benchmarks.kill_nine`
does this a thousand times."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks import kill_nine


def test_a_killed_writer_loses_no_acknowledged_edit(tmp_path: Path) -> None:
    outcome = kill_nine.run(tmp_path, kills=8)
    assert (outcome.kills, outcome.lost, outcome.unsound) == (8, 0, 0)
    assert outcome.acknowledged >= 8
