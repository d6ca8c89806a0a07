"""Every dependency has its reason, every pin its hashes, and no pin breaks what pyproject.toml asks for."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.architecture.tree import ROOT, imports, modules

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUNTIME = [Requirement(text) for text in PROJECT["project"]["dependencies"]]
DEVELOPMENT = [Requirement(text) for text in PROJECT["dependency-groups"]["dev"]]
PINS = ROOT / "packaging" / "requirements.txt"
ALL_PINS = ROOT / "packaging" / "requirements-dev.txt"


def key(text: str) -> str:
    return re.sub(r"[-_.]+", "-", text).lower()


def pins(path: Path) -> dict[str, str]:
    return {
        key(one): version
        for one, version in re.findall(r"^([\w.-]+)(?:\[[\w,-]+\])?==(\S+)", path.read_text("utf-8"), re.M)
    }


def test_every_dependency_gives_its_reason() -> None:
    """In a comment above it or behind it."""
    lines = (ROOT / "pyproject.toml").read_text("utf-8").splitlines()
    for requirement in (*RUNTIME, *DEVELOPMENT):
        number = next(n for n, line in enumerate(lines) if re.match(rf'\s*"{re.escape(requirement.name)}\b', line))
        comment = lines[number].partition("#")[2] or lines[number - 1].strip().removeprefix("#")
        assert len(comment.split()) >= 3, f"{requirement.name} has no reason in pyproject.toml"
        assert "#" in lines[number] or lines[number - 1].strip().startswith("#"), requirement.name


def test_every_runtime_dependency_is_bounded() -> None:
    assert [str(r) for r in RUNTIME if not any(s.operator in ("<", "<=", "==", "~=") for s in r.specifier)] == []


@pytest.mark.parametrize(("path", "wanted"), [(PINS, RUNTIME), (ALL_PINS, [*RUNTIME, *DEVELOPMENT])])
def test_pins_fulfil_what_is_asked(path: Path, wanted: list[Requirement]) -> None:
    pinned = pins(path)
    for requirement in wanted:
        version = pinned.get(key(requirement.name), "none")
        assert version != "none", f"{requirement.name} is not in {path.name}: run packaging/pins.sh"
        assert requirement.specifier.contains(version), f"{requirement} is pinned as {version}: run packaging/pins.sh"


@pytest.mark.parametrize("path", [PINS, ALL_PINS])
def test_every_pin_has_hashes_and_no_address(path: Path) -> None:
    text = path.read_text("utf-8")
    entries = re.split(r"^(?=[\w.,\[\]-]+==)", text, flags=re.M)
    assert entries[0].strip() == ""
    assert len(entries) > 5
    assert [entry.split()[0] for entry in entries[1:] if "--hash=sha256:" not in entry] == []
    assert not re.search(r"://|--index|--find-links|@ file", text)


def test_both_pin_files_agree() -> None:
    everything = pins(ALL_PINS)
    assert {one: everything[one] for one in pins(PINS)} == pins(PINS)


def test_only_declared_libraries_are_imported() -> None:
    """Not what happens to come along with another library."""
    other_names = {"pyside6-essentials": "PySide6", "python-docx": "docx"}
    declared = {other_names.get(key(r.name), r.name.replace("-", "_")).lower() for r in RUNTIME}
    used = {imported.partition(".")[0].lower() for path in modules() for imported in imports(path)}
    assert used - declared - {one.lower() for one in sys.stdlib_module_names} == {"desktop"}


def test_this_qt_does_not_break_this_python() -> None:
    """PySide6 6.12.0 loses a reference to None per call and aborts CPython 3.11 after some thousand calls."""
    code = (
        "from PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([])\n"
        "for _ in range(20_000): app.processEvents()\n"
        "print('sound')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout.strip()) == (0, "sound"), done.stderr[-500:]
