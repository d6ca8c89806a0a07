"""`synoptic --self-test`: does this installation work? For the smoke test of every built installer, and for help desks.

Opens the sample project in a window that nobody sees, has it compared in the worker process, reads files in the process
with limits, writes every kind of report and reads it back. Uses a folder of its own and no network.
"""

from __future__ import annotations

import csv
import io
import json
import os
import tempfile
import time
import traceback
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop import __version__, cli, paths, readers, reports

_PAGE = (
    "<!DOCTYPE html><html><head><title>Harbour</title></head><body><article><h1>Harbour</h1>"
    + "<p>The harbour was closed on Monday because of ice, its office said, and will open again on Friday.</p>" * 2
    + "</article></body></html>"
)
_MARK = "fentanyl"  # every report of the sample speaks of it
_MARKS = {".jsonld": "annotation"}  # but for what people wrote, which is nothing yet
_FILES = (
    ("fonts", "*.ttf"),
    ("lexicon", "*.json"),
    ("lexicon/de", "*.json"),
    ("lexicon/en", "*.json"),
    ("lexicon/es", "*.json"),
    ("report_templates", "*.html"),
    ("icons", "*"),
    ("i18n", "*.qm"),
    ("pictures", "guide-*.png"),
    ("licences", "*.txt"),
)
_COLOURS = 50  # a picture with fewer shows no window


@dataclass(frozen=True, slots=True)
class Outcome:
    """One step: `problem` is "" when it went well, else what a person can send to whoever helps."""

    name: str
    seconds: float
    said: str = ""
    problem: str = ""


def run() -> int:
    """Try everything, print a table, and return 0 when all of it worked, else 1."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(f"Synoptic {__version__}: self-test")
    with tempfile.TemporaryDirectory(prefix="synoptic-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        outcomes = [
            _tried("shipped files", _shipped_files),
            _tried("reading", partial(_reading, folder)),
            _tried("window, comparing, saving", partial(_window, folder)),
            *(_tried(f"report {suffix}", partial(_report, folder, suffix)) for suffix in reports.FORMATS),
        ]
    for outcome in outcomes:
        state = "failed" if outcome.problem else "passed"
        print(f"  {state}  {outcome.name:<28} {outcome.seconds:6.1f} s  {outcome.said}")
    for outcome in outcomes:
        if outcome.problem:
            print(f"\n{outcome.name}:\n{outcome.problem}")
    failed = sum(bool(outcome.problem) for outcome in outcomes)
    print(f"{len(outcomes) - failed} passed, {failed} failed")
    return 1 if failed else 0


def _tried(name: str, step: Callable[[], str]) -> Outcome:
    began = time.monotonic()
    try:
        said = step()
    except Exception:
        # Whatever is wrong with one step is told, and the others are still tried.
        return Outcome(name, time.monotonic() - began, problem=traceback.format_exc())
    return Outcome(name, time.monotonic() - began, said)


def _shipped_files() -> str:
    articles = paths.sample_articles()
    _demand(len(articles) == 5, f"{len(articles)} sample articles instead of 5")
    found = 0
    for folder, pattern in _FILES:
        files = list(paths.resource(folder).glob(pattern))
        _demand(bool(files), f"no {pattern} in {paths.resource(folder)}")
        found += len(files)
    return f"{found} files, 5 articles"


def _reading(folder: Path) -> str:
    page = folder / "page.html"
    page.write_text(_PAGE, "utf-8")
    files = (*paths.sample_articles(), page)
    with readers.Sandbox() as sandbox:
        articles = [sandbox.read(path) for path in files]
    _demand("closed on Monday" in articles[-1].text, "the web page lost its article")
    return f"{len(articles)} articles in a process of their own"


def _window(folder: Path) -> str:
    from PySide6.QtGui import QImage

    from desktop import app

    picture = folder / "window.png"
    app.picture(picture, keep=_project(folder))
    image = QImage(str(picture))
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    _demand(len(colours) >= _COLOURS, f"the window is empty: its picture has {len(colours)} colours")
    _demand(_project(folder).is_file(), "the project was not saved")
    return f"{image.width()} x {image.height()} pixels"


def _report(folder: Path, suffix: str) -> str:
    with redirect_stdout(io.StringIO()) as printed:
        code = cli.run(["report", str(_project(folder)), "-o", str(folder / f"report{suffix}")])
    _demand(code == 0, f"writing it ended with {code}")
    files = [Path(line) for line in printed.getvalue().splitlines()]
    for path in files:
        _demand(_MARKS.get(suffix, _MARK) in _read_back(path).casefold(), f"{path.name} does not say what it should")
    return f"{sum(path.stat().st_size for path in files):,} bytes"


def _read_back(path: Path) -> str:
    """What a report says, through a library that reads such files."""
    if path.suffix in (".json", ".jsonld"):
        return json.dumps(json.loads(path.read_bytes()), ensure_ascii=False)
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return "\n".join(", ".join(row) for row in csv.reader(stream))
    return readers.read(path).text


def _project(folder: Path) -> Path:
    return folder / "sample.synoptic"


def _demand(held: bool, otherwise: str) -> None:
    if not held:
        raise RuntimeError(otherwise)
