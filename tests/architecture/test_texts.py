"""What must not stand in any file that people write."""

from __future__ import annotations

import re
from collections.abc import Iterable
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
    # A test for some systems only says so with skipif.
    "a skipped test": r"\b(pytest|mark)\.(sk" + r"ip|xf" + r"ail|importorsk" + r"ip)\(",
}


def found(pattern: str, paths: Iterable[Path]) -> list[str]:
    """Where the pattern stands, as "path: words"."""
    hits = ((path, re.search(pattern, path.read_text("utf-8"))) for path in paths)
    return [f"{name(path)}: {hit[0]}" for path, hit in hits if hit]


@pytest.mark.parametrize("what", NOT_OURS)
def test_no_file_names(what: str) -> None:
    assert found(NOT_OURS[what], texts()) == []


@pytest.mark.parametrize("what", UNFINISHED)
def test_no_module_holds(what: str) -> None:
    assert found(UNFINISHED[what], [path for path in texts() if path.suffix == ".py"]) == []


def test_no_type_is_silenced() -> None:
    """In the package; a test may hand over what the types forbid."""
    assert found("type: " + "ignore", modules()) == []


def test_lines_end_as_one() -> None:
    assert [name(path) for path in texts() if b"\r" in path.read_bytes()] == []


def test_modules_are_found() -> None:
    assert len(modules()) > 50
