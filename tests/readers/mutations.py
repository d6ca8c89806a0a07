"""A small sound file for each reader, and what chance makes of it."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

from tests.readers.makers import W, docx, lines, odt, package, paragraph, pdf

SENTENCES = (
    "The pier in the northern bay was opened again on Monday after two years of repairs, the harbour office said.",
    "Tickets cost as much as before, and the first ship sails at seven in the morning from the western side.",
    "Residents had waited for the news; many of them had to drive around the whole bay to reach the market.",
)


def mail() -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["Message-ID"] = "Pier", "Ann <ann@news.example>", "<1@news.example>"
    message.set_content("\n\n".join(SENTENCES))
    message.add_alternative(page().decode(), subtype="html")
    enclosed = EmailMessage()
    enclosed["Subject"], enclosed["Message-ID"] = "Fwd: Pier", "<2@news.example>"
    enclosed.set_content(SENTENCES[0])
    message.add_attachment(enclosed)
    return message.as_bytes()


def archive() -> bytes:
    head = "From: <Saved>\nSubject: Pier\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
    return head.encode() + b"Content-Type: text/html\n\n" + page() + b"\n--b--\n"


def page() -> bytes:
    body = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    return (
        f"<!DOCTYPE html><html><head><title>Pier</title></head><body><article>{body}</article></body></html>".encode()
    )


_NOTES = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{paragraph("A note.")}</w:footnote></w:footnotes>'
_MARKED_UP = (
    r"{\info{\title Pier}}{\field{\*\fldinst{HYPERLINK \"https://news.example\"}}{\fldrslt link}} "
    r"{\deleted no}{\v hid}"
    r"{\footnote A note.}{\shp{\*\shpinst{\shptxt box\par}}}"
    r"\trowd a\cell b\cell\row \u8217?\u-10179?\'e9 {\pict\bin2 }}}"
)
FILES: dict[str, Callable[[], bytes]] = {
    "a.txt": lambda: "\n\n".join((*SENTENCES, "Grüße & “so on”")).encode(),
    "a.md": lambda: ("# Pier\n\n" + "\n\n".join(SENTENCES) + "\n\n**bold** [link](https://news.example)").encode(),
    "a.html": page,
    "a.docx": lambda: docx("".join(map(paragraph, SENTENCES)), footnotes=_NOTES, comments=_NOTES),
    "a.odt": lambda: odt("".join(f"<text:p>{sentence}</text:p>" for sentence in SENTENCES)),
    "a.pdf": lambda: pdf([lines(SENTENCES), lines(SENTENCES)]),
    "a.rtf": lambda: (r"{\rtf1\ansi{\fonttbl\f0 Arial;}" + _MARKED_UP + r"\par ".join(SENTENCES) + "}").encode(),
    "a.eml": mail,
    "a.mbox": lambda: b"From ann Fri May  3 10:00:00 2024\n" + mail(),
    "a.mhtml": archive,
}


def mutated_file(name: str, seed: int) -> bytes:
    """The file `name` of FILES with something wrong in it, the same for the same seed. Every other package is made of
    mutated parts and sound itself: as a rule a mutated one fails its checksums before anybody reads what is in it."""
    chance = random.Random(f"{name}{seed}")
    data = FILES[name]()
    if seed % 2 and data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {part: archive.read(part) for part in archive.namelist()}
        chosen = chance.choice([part for part in parts if part.endswith(".xml")])
        return package({part: mutated(text, chance) if part == chosen else text for part, text in parts.items()})
    return mutated(data, chance)


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
