from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop import readers
from desktop.model import CleanupKind
from desktop.readers import ReadError, registry
from desktop.readers.kinds import Kind
from tests.architecture.tree import ROOT
from tests.readers.mutations import FILES

WORDS = st.sampled_from(
    ["the", "River ", "rose-", "\n", "\n\n", " ", "\t", "7.", "<b>", "&amp;", "ﬁ", "\u2028", "- a", "x9."]
)


def test_reads_a_file(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(b"Harbour opens\r\n\r\nThe harbour opened on Monday.\r\n")
    document = readers.read(path)
    assert document.title == "Harbour opens"
    assert document.text == "Harbour opens\nThe harbour opened on Monday."
    assert document.original == "Harbour opens\n\nThe harbour opened on Monday.\n"
    assert document.file_name == "note.txt"
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert (document.sha256, document.id) == (digest, "d" + digest[:12])


def test_the_id_may_be_given_and_never_comes_from_the_path() -> None:
    assert readers.read_bytes(b"Words.", "a.txt", document_id="x").id == "x"
    assert readers.read_bytes(b"Words.", "a.txt").id == readers.read_bytes(b"Words.", "b.txt").id


def test_a_clean_text_has_no_original() -> None:
    document = readers.read_bytes(b"One line.\nAnother line.", "a.txt")
    assert (document.original, document.cleanups) == ("", ())


def test_a_paste_is_cleaned_and_has_no_path() -> None:
    document = readers.read_text("Bridge closed\r\nThe bridge\u00a0is closed.\ud800", title="My title")
    assert document.title == "My title"
    assert document.text == "Bridge closed\nThe bridge\u00a0is closed.\ufffd"
    assert document.sha256 == hashlib.sha256(document.text.encode()).hexdigest()
    assert document.path == ""


def test_hidden_characters_are_kept_and_counted() -> None:
    document = readers.read_text("A zero\u200bwidth and a soft\u00adhyphen.")
    assert document.text == "A zero\u200bwidth and a soft\u00adhyphen."
    assert document.warnings == ("It holds hidden characters (2), which comparing ignores.",)


@pytest.mark.parametrize("data", [b"", b"  \r\n\t ", b"\xef\xbb\xbf\n", "\u00a0 \u3000".encode(), b"--- ***"])
def test_nothing_to_read(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"^No readable text in empty\.txt\. Nothing was added\.$"):
        readers.read_bytes(data, "empty.txt")


def test_an_empty_paste() -> None:
    with pytest.raises(ReadError, match=r"^No readable text in the pasted text\."):
        readers.read_text(" \n")


def test_a_binary_file() -> None:
    with pytest.raises(ReadError, match=r"^photo\.txt is not a text document\. Add the article as text\.$"):
        readers.read_bytes(bytes(range(256)) * 8, "photo.txt")


def test_too_large_is_refused_without_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as stream:
        stream.truncate(registry.MAX_BYTES + 1)
    monkeypatch.setattr(Path, "open", lambda *_, **__: pytest.fail("it was opened"))
    with pytest.raises(ReadError, match=r"^big\.txt is larger than 50 MB"):
        readers.read(path)


def test_too_many_characters() -> None:
    with pytest.raises(ReadError, match=r"^long\.txt has more than 5,000,000 characters"):
        readers.read_bytes(b"a" * 5_000_001, "long.txt")


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"^gone\.txt does not exist\.$"):
        readers.read(tmp_path / "gone.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="is a folder; add the files in it"):
        readers.read(tmp_path)


def test_a_null_character_in_the_path_is_refused() -> None:
    with pytest.raises(ReadError, match="could not be read"):
        readers.read("a\0b.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")
def test_a_fifo_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ReadError, match=r"^pipe\.txt is not a regular file\. Choose another one\.$"):
        readers.read(tmp_path / "pipe.txt")


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_loop_of_links(tmp_path: Path) -> None:
    (tmp_path / "one.txt").symlink_to(tmp_path / "two.txt")
    (tmp_path / "two.txt").symlink_to(tmp_path / "one.txt")
    with pytest.raises(ReadError, match=r"^one\.txt could not be read"):
        readers.read(tmp_path / "one.txt")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=40).map("".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        document = readers.read_text(text)
    except ReadError:
        return
    assert readers.applied(document.source_text, document.cleanups) == document.text
    assert all(cleanup.removed == cleanup.place.of(document.source_text) for cleanup in document.cleanups)
    assert "\r" not in document.text and "\n\n" not in document.text
    document.text.encode("utf-8")
    assert readers.read_text(text, withheld=frozenset(CleanupKind)).text == document.source_text


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=60), st.sampled_from(["a.txt", "b.md", "c"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    try:
        document = readers.read_bytes(data, name)
    except ReadError as error:
        assert name in str(error)
        return
    document.text.encode("utf-8")


def test_what_a_library_did_not_foresee_is_a_read_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setitem(registry._READERS, Kind.RTF, broken)
    with pytest.raises(ReadError, match=r"^a\.rtf could not be read \(RecursionError: too deep\)\.$"):
        readers.read_bytes(b"{\\rtf1 words}", "a.rtf")


@pytest.mark.parametrize("name", sorted(FILES))
def test_no_library_is_loaded_once_the_clock_runs(name: str) -> None:
    code = (
        "import sys\n"
        "from tests.readers.mutations import FILES\n"
        "from desktop.readers import registry\n"
        f"data = FILES[{name!r}]()\n"
        f"registry.prepare(data, {name!r})\n"
        "before = set(sys.modules)\n"
        f"registry.read_bytes(data, {name!r})\n"
        "late = {one.partition('.')[0] for one in set(sys.modules) - before} - set(sys.stdlib_module_names)\n"
        "print(sorted(late))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_no_title_is_as_long_as_an_article() -> None:
    assert readers.read_text("x" * 1000 + " end").title == "x" * 120 + "..."
    assert len(readers.read_text("桟橋は月曜日に再び開かれた。" * 50).title) == 123
    page = f"<html><head><title>{'Pier ' * 9000}</title></head><body><p>{'The pier is open. ' * 9}</p></body></html>"
    title = readers.read_bytes(page.encode(), "a.html").title
    assert title.startswith("Pier Pier ") and title.endswith("…") and len(title) <= 300
