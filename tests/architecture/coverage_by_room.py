"""A pytest plugin that prints coverage by room: `pytest --cov -p tests.architecture.coverage_by_room`."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from pathlib import Path

import coverage
import pytest


def rooms(data_file: Path) -> dict[str, tuple[int, int]]:
    """(statements and branches covered, all of them) by room, in the rooms' order of name; a module that lies in no
    room counts for "desktop"."""
    measured = coverage.Coverage(data_file=data_file)
    measured.load()
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "coverage.json"
        measured.json_report(outfile=str(written))
        files = json.loads(written.read_text("utf-8"))["files"]
    covered: Counter[str] = Counter()
    known: Counter[str] = Counter()
    for name, figures in files.items():
        inside = name.replace("\\", "/").partition("desktop/")[2].split("/")
        room = inside[0] if len(inside) > 1 else "desktop"
        summary = figures["summary"]
        covered[room] += summary["covered_lines"] + summary["covered_branches"]
        known[room] += summary["num_statements"] + summary["num_branches"]
    return {room: (covered[room], known[room]) for room in sorted(known)}


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    data_file = Path(".coverage")
    if not data_file.exists():
        return
    terminalreporter.section("coverage by room")
    for room, (covered, known) in rooms(data_file).items():
        share = 100 * covered / known if known else 100
        terminalreporter.write_line(f"{room:<12}{share:6.1f} %   {known - covered:5} of {known:5} not covered")
