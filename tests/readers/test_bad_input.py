"""Every row of the table of bad input: what a person is told, and that nothing else happens."""

from __future__ import annotations

import io
import zipfile

import pytest

from desktop import readers
from desktop.readers import ReadError
from tests.readers.makers import docx, paragraph
from tests.readers.mutations import FILES, SENTENCES, mutated_file, page

MUTATIONS = 200
"""For each reader; `python -m tests.benchmarks.mutated_files 100000` reads more, in the process with limits."""


@pytest.mark.parametrize("name", sorted(FILES))
def test_the_sound_file_is_read(name: str) -> None:
    assert SENTENCES[1] in readers.read_bytes(FILES[name](), name).text


@pytest.mark.parametrize("name", sorted(FILES))
def test_mutated_files_are_read_or_refused_with_a_sentence(name: str) -> None:
    for seed in range(MUTATIONS):
        data = mutated_file(name, seed)
        try:
            document = readers.read_bytes(data, name)
        except ReadError as error:
            assert str(error).startswith((name, "No readable text in ")) and str(error).endswith(".")
            assert "could not be read (" not in str(error), f"seed {seed}: {error}"
            continue
        document.text.encode("utf-8")
        assert readers.applied(document.source_text, document.cleanups) == document.text


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.pdf"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_part_of_a_file_is_refused_as_damaged(name: str, share: float) -> None:
    data = FILES[name]()
    with pytest.raises(ReadError, match=rf"^{name} is damaged"):
        readers.read_bytes(data[: int(len(data) * share)], name)


def test_a_link_in_a_file_is_never_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("something was fetched"))
    links = "<img src='http://127.0.0.1:9/a.png'><link rel='stylesheet' href='http://127.0.0.1:9/a.css'>"
    data = page().replace(b"<body>", b"<body>" + links.encode())
    assert SENTENCES[0] in readers.read_bytes(data, "a.html").text
    picture = '<w:p><w:r><w:t>Text.</w:t><w:drawing link="http://127.0.0.1:9/a.png"/></w:r></w:p>'
    assert readers.read_bytes(docx(picture), "a.docx").text == "Text."


def test_mixed_alphabets_bidi_and_hidden_characters_are_kept_and_counted() -> None:
    text = "The \u202ereip\u202c is op\u0435n\u200b."
    document = readers.read_bytes(text.encode(), "a.txt")
    assert document.text == text
    assert document.warnings == ("It holds hidden characters (3), which comparing ignores.",)


def test_a_zip_of_zips_is_no_document() -> None:
    inner = docx(paragraph("Text."))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("inner.docx", inner)
    with pytest.raises(ReadError, match=r"^a\.docx is an archive; unpack it and add the articles in it\.$"):
        readers.read_bytes(stream.getvalue(), "a.docx")


@pytest.mark.parametrize(
    "piece",
    [
        "![a](",
        "  ",
        "**a ",
        "<script>",
        "<!--",
        '<p a="',
        "a- b ",
        "[a](",
        "&amp;",
        "talks7. ",
        "\n",
        "a\n",
        "` ",
        "<b ",
        "x all rights reserved ",
    ],
)
@pytest.mark.parametrize("name", ["a.md", "a.html"])
def test_hostile_repetition_ends(piece: str, name: str) -> None:
    """Were a pattern to look at each piece once for each other, these would take minutes."""
    data = f"<html>{SENTENCES[0]} {piece * 20_000} end".encode()
    assert readers.read_bytes(data, name).text.startswith("The pier")
