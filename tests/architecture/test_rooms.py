"""The walls between the rooms, kept by tools rather than by goodwill."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import engine
from tests.architecture.tree import PACKAGE, ROOT, imports, modules, name, room

ROOMS = {"engine", "model", "project", "readers", "reports", "session", "ui"}
TOP = {
    "__init__",
    "__main__",
    "app",
    "arguments",
    "cli",
    "command_parser",
    "files",
    "loading",
    "paths",
    "self_test",
    "startup",
}
COMPARING = {"edits", "near_duplicates", "passages", "sentence_similarity"}
LATE_IMPORTS = {
    "desktop/__main__.py",  # decides whether Qt is loaded at all
    "desktop/startup.py",  # the same, and explains why it cannot be
    "desktop/cli.py",  # only a PDF needs Qt
    "desktop/self_test.py",  # a Qt that does not load is a step that failed, and the others are still tried
    "desktop/readers/registry.py",  # a format's library is loaded when such a file is read
    "desktop/readers/confined.py",  # what only Windows has
    "desktop/reports/writing.py",  # python-docx is slow to load, and most reports are no Word files
    "desktop/session/number_search.py",  # so is the engine's reading of numbers when a number is looked for
    "desktop/ui/collation_view/empty_page.py",  # its icons come after the first painting
    "desktop/ui/report_commands.py",  # printing needs one more library of Qt
    "desktop/session/worker.py",  # only the worker process needs the engine
}
"""Modules that may import others of the project inside functions, because start-up is measured."""


def test_import_contracts_hold() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    assert " 0 broken" in done.stdout


def test_the_house_has_these_rooms_and_no_others() -> None:
    assert {room(path) for path in modules()} - {""} == ROOMS
    assert {path.stem for path in modules() if not room(path)} == TOP
    for folder in {path.parent for path in modules()}:
        assert (folder / "__init__.py").exists(), f"{name(folder)} is no package"


def test_no_module_is_over_400_lines() -> None:
    lengths = {name(path): len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert {path: length for path, length in lengths.items() if length > 400} == {}


def test_every_module_says_what_it_is_for() -> None:
    sources = {name(path): path.read_text("utf-8") for path in modules()}
    assert [path for path, text in sources.items() if text.strip() and not ast.get_docstring(ast.parse(text))] == []


def test_comparing_libraries_stay_in_their_modules() -> None:
    users = {
        name(path)
        for path in modules()
        if any(imported.partition(".")[0] in ("rapidfuzz", "difflib") for imported in imports(path))
    }
    assert users <= {f"desktop/engine/{module}.py" for module in COMPARING}


def test_qt_stays_in_the_session_and_above() -> None:
    users = {path for path in modules() if any(i.partition(".")[0] == "PySide6" for i in imports(path))}
    assert {room(path) for path in users} <= {"session", "ui", ""}
    assert {path.stem for path in users if not room(path)} <= {"app", "self_test"}


def test_the_session_has_no_widgets() -> None:
    users = [name(path) for path in modules(PACKAGE / "session") if any("QtWidgets" in i for i in imports(path))]
    assert users == []
    assert (PACKAGE / "session" / "__init__.py").read_text("utf-8").strip() == ""


def test_only_the_way_in_imports_late() -> None:
    late = {
        name(path)
        for path in modules()
        if any(i.partition(".")[0] == "desktop" for i in imports(path) - imports(path, top_level_only=True))
    }
    guarded = {name(path) for path in modules() if "TYPE_CHECKING" in path.read_text("utf-8")}
    assert late - guarded <= LATE_IMPORTS


def test_no_engine_module_bears_the_name_of_its_function() -> None:
    assert not {path.stem for path in modules(PACKAGE / "engine")} & set(engine.__all__)


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "util", "helpers", "helper", "misc", "common", "manager", "tools"}
    assert not {path.stem for path in modules()} & drawers


def test_tests_mirror_the_rooms() -> None:
    folders = {
        path.relative_to(ROOT / "tests").parts[0] for path in modules(ROOT / "tests") if path.parent.name != "tests"
    }
    assert folders - ROOMS <= {"architecture", "benchmarks", "journeys", "snapshots", "gold"}


@pytest.mark.parametrize("words", ["import desktop.engine, desktop.readers", "import desktop.cli, desktop.project"])
def test_nothing_below_the_session_loads_qt(words: str) -> None:
    code = f"{words}, sys; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, timeout=60).returncode == 0
