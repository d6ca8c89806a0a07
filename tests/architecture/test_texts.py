"""What must not stand in any file that people write."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.tree import modules, name, texts

# Each is put together here, so that this file does not find itself.
NOT_OURS = {
    "a registry's address": "|".join(
        ("pypi" + r"\.org", "python" + r"hosted\.org", "npm" + r"js\.", "crates" + r"\.io")
    ),
    "a folder of somebody's machine": "|".join(
        ("/" + "work/", "/" + "opt/", r"/" + r"home/(?!ada\b)\w", "/" + "root/")
    ),
}
UNFINISHED = {
    "an unfinished place": r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X")) + r")\b",
    "a stub": "raise NotImplemented" + "Error",
    "a silenced type": "type: " + "ignore",
    # A test for some systems only says so with skipif.
    "a skipped test": r"\b(pytest|mark)\.(sk" + r"ip|xf" + r"ail|importorsk" + r"ip)\(",
}


@pytest.mark.parametrize("what", NOT_OURS)
@pytest.mark.parametrize("path", texts(), ids=name)
def test_no_file_names(path: Path, what: str) -> None:
    found = re.search(NOT_OURS[what], path.read_text("utf-8"))
    assert found is None, f"{name(path)} names {what}: {found[0] if found else ''}"


@pytest.mark.parametrize("what", UNFINISHED)
def test_no_module_holds(what: str) -> None:
    pattern = re.compile(UNFINISHED[what])
    everywhere = [path for path in texts() if path.suffix == ".py" and path.name != "test_texts.py"]
    found = [
        f"{name(path)}: {hit[0]}" for path in everywhere for hit in [pattern.search(path.read_text("utf-8"))] if hit
    ]
    assert found == []


def test_lines_end_as_one() -> None:
    assert [name(path) for path in texts() if b"\r" in path.read_bytes()] == []


def test_modules_are_found() -> None:
    assert len(modules()) > 50
