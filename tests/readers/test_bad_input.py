"""Every row of the table of bad input: what a person is told, and that nothing else happens."""

from __future__ import annotations

import io
import os
import random
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

import pytest

from desktop import readers
from desktop.readers import ReadError
from tests.readers.makers import docx, lines, odt, paragraph, pdf

SENTENCES = (
    "The pier in the northern bay was opened again on Monday after two years of repairs, the harbour office said.",
    "Tickets cost as much as before, and the first ship sails at seven in the morning from the western side.",
    "Residents had waited for the news; many of them had to drive around the whole bay to reach the market.",
)
MUTATIONS = int(os.environ.get("SYNOPTIC_MUTATIONS", "200"))
"""For each reader; SYNOPTIC_MUTATIONS=100000 for the long run."""


def mail() -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["Message-ID"] = "Pier", "Ann <ann@news.example>", "<1@news.example>"
    message.set_content("\n\n".join(SENTENCES))
    message.add_alternative(page().decode(), subtype="html")
    return message.as_bytes()


def page() -> bytes:
    body = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    return (
        f"<!DOCTYPE html><html><head><title>Pier</title></head><body><article>{body}</article></body></html>".encode()
    )


FILES: dict[str, Callable[[], bytes]] = {
    "a.txt": lambda: "\n\n".join((*SENTENCES, "Grüße & “so on”")).encode(),
    "a.md": lambda: ("# Pier\n\n" + "\n\n".join(SENTENCES) + "\n\n**bold** [link](https://news.example)").encode(),
    "a.html": page,
    "a.docx": lambda: docx("".join(map(paragraph, SENTENCES))),
    "a.odt": lambda: odt("".join(f"<text:p>{sentence}</text:p>" for sentence in SENTENCES)),
    "a.pdf": lambda: pdf([lines(SENTENCES), lines(SENTENCES)]),
    "a.rtf": lambda: (r"{\rtf1\ansi{\fonttbl\f0 Arial;}" + r"\par ".join(SENTENCES) + "}").encode(),
    "a.eml": mail,
}


@pytest.mark.parametrize("name", sorted(FILES))
def test_the_sound_file_is_read(name: str) -> None:
    assert SENTENCES[1] in readers.read_bytes(FILES[name](), name).text


@pytest.mark.parametrize("name", sorted(FILES))
def test_mutated_files_are_read_or_refused_with_a_sentence(name: str) -> None:
    sound = FILES[name]()
    for seed in range(MUTATIONS):
        data = mutated(sound, random.Random(f"{name}{seed}"))
        try:
            document = readers.read_bytes(data, name)
        except ReadError as error:
            assert str(error).startswith((name, "No readable text in ")) and str(error).endswith(".")
            assert "could not be read (" not in str(error), f"seed {seed}: {error}"
            continue
        document.text.encode("utf-8")
        assert readers.applied(document.source_text, document.cleanups) == document.text


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Some bytes flipped, cut, doubled, moved or replaced by ones that formats trip over."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(changed) + 1)
        length = chance.randint(1, 40)
        match chance.randrange(6):
            case 0:
                changed[place : place + 1] = bytes([chance.randrange(256)])
            case 1:
                del changed[place : place + length]
            case 2:
                changed[place:place] = changed[place : place + length] * chance.randint(1, 20)
            case 3:
                changed[place:place] = chance.choice(
                    (b"\0", b"\xff\xfe", b"<", b"\\u-1?", b"\r", b"{", b"]]>", b"\xed\xa0\x80")
                )
            case 4:
                del changed[place:]
            case _:
                changed[place:place] = chance.randbytes(length)
    return bytes(changed)


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.pdf"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_half_a_file_is_damaged_or_read_in_part(name: str, share: float) -> None:
    data = FILES[name]()
    try:
        text = readers.read_bytes(data[: int(len(data) * share)], name).text
    except ReadError as error:
        assert str(error).startswith(f"{name} is damaged")
    else:
        assert text.strip()


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
    try:
        text = readers.read_bytes(data, name).text
    except ReadError as error:
        assert str(error) == f"No readable text in {name}. Nothing was added."
    else:
        assert text.startswith("The pier")
