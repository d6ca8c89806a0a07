"""A process that dies in the middle loses no edit that it called saved. `python -m tests.benchmarks.kill_nine`
does this a thousand times."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import fault_injection, kill_nine


def test_a_killed_writer_loses_no_acknowledged_edit(tmp_path: Path) -> None:
    outcome = kill_nine.run(tmp_path, kills=4)
    assert (outcome.kills, outcome.lost, outcome.unsound) == (4, 0, 0)
    assert outcome.acknowledged >= 4


@pytest.mark.skipif(not fault_injection.available(), reason="strace is not here or may not trace")
def test_a_failing_system_call_loses_nothing_that_was_called_saved(tmp_path: Path) -> None:
    """`python -m tests.benchmarks.fault_injection` lets every call fail, at every time it is made."""
    outcome = fault_injection.run(tmp_path, most=1, calls=("pwrite64", "fdatasync"))
    assert (outcome.lost, outcome.ghosts, outcome.unsound) == (0, 0, 0)
    assert outcome.points == 6
