from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import readers
from desktop.model import CleanupKind, Wordbook, sentence_of
from desktop.readers import ReadError
from desktop.readers.sandbox import Limits, Sandbox
from tests.readers.misbehaving import by_name

GOOD = b"The pier is  open."


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """More patient than any machine is slow, so that what is told is what went wrong."""
    with Sandbox(Limits(seconds=300.0), task=by_name) as box:
        yield box


@pytest.fixture
def impatient() -> Iterator[Sandbox]:
    with Sandbox(Limits(seconds=2.0), task=by_name) as box:
        yield box


def test_reads_as_the_readers_do(sandbox: Sandbox, tmp_path: Path) -> None:
    kept = frozenset({CleanupKind.WHITESPACE})
    assert sandbox.read_bytes(GOOD, "a.txt") == readers.read_bytes(GOOD, "a.txt")
    assert sandbox.read_bytes(GOOD, "a.txt", withheld=kept, document_id="x") == readers.read_bytes(
        GOOD, "a.txt", withheld=kept, document_id="x"
    )
    assert sandbox.read_text("Words.") == readers.read_text("Words.")
    (tmp_path / "a.txt").write_bytes(GOOD)
    assert sandbox.read(tmp_path / "a.txt") == readers.read(tmp_path / "a.txt")


def test_a_read_error_comes_through_and_the_process_stays(sandbox: Sandbox) -> None:
    sandbox.read_bytes(GOOD, "a.txt")
    before = sandbox.process_id
    with pytest.raises(ReadError, match=r"^No readable text in {a}\.txt\. Nothing was added\.$") as refused:
        sandbox.read_bytes(b" ", "{a}.txt")
    short = {"No readable text in {name}. Nothing was added.": "{name}?"}
    assert Wordbook(lambda text: short.get(text, text), str).say(sentence_of(refused.value)) == "{a}.txt?"
    assert sandbox.process_id == before


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "crash.txt",
            r"^crash\.txt was not read: it needs too much memory, or it is so damaged",
        ),
        ("fault.txt", r"^fault\.txt could not be read \(KeyError: '{braces}'\)\.$"),
    ],
)
def test_what_goes_wrong_is_said_and_the_next_file_is_read(sandbox: Sandbox, name: str, words: str) -> None:
    sandbox.read_bytes(GOOD, "a.txt")
    before = sandbox.process_id
    with pytest.raises(ReadError, match=words):
        sandbox.read_bytes(GOOD, name)
    assert sandbox.read_bytes(GOOD, "a.txt").text == "The pier is open."
    assert sandbox.process_id not in (None, before)


def test_what_takes_too_long_is_given_up_with_its_process(impatient: Sandbox) -> None:
    with pytest.raises(ReadError, match=r"^hang\.txt was not read: it took longer than 2 seconds\. Add a part"):
        impatient.read_bytes(GOOD, "hang.txt")
    assert impatient.process_id is None


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no limit on memory; a watch ends the process")
def test_memory_is_bounded(sandbox: Sandbox) -> None:
    with pytest.raises(ReadError, match=r"^grow\.txt was not read: it needs more than 512 MB of memory\. Add"):
        sandbox.read_bytes(GOOD, "grow.txt")
    assert sandbox.read_bytes(GOOD, "a.txt").text == "The pier is open."


def test_closing_ends_the_process_and_using_it_again_starts_one() -> None:
    box = Sandbox()
    assert box.process_id is None
    box.read_bytes(GOOD, "a.txt")
    first = box.process_id
    assert first is not None and first != os.getpid()
    box.close()
    assert box.process_id is None
    assert box.read_bytes(GOOD, "a.txt").text == "The pier is open."
    box.close()
