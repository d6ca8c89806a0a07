from __future__ import annotations

import gzip

import pytest

from desktop import readers
from desktop.readers import ReadError
from desktop.readers.kinds import Kind, kind_of, suffix_of
from tests.readers.makers import docx, odt, package, paragraph


@pytest.mark.parametrize(
    ("data", "name", "kind", "remark"),
    [
        (b"Words.", "a.txt", Kind.TEXT, ""),
        (b"Words.", "a", Kind.TEXT, ""),
        (b"Words.", "a.strange", Kind.TEXT, ""),
        (
            b"Words.",
            "a.pdf",
            Kind.TEXT,
            "a.pdf is not a PDF document, whatever its name says; it was read as plain text.",
        ),
        (b"<p>Words.", "a.html", Kind.HTML, ""),
        (b" <!-- x --><html>", "a", Kind.HTML, ""),
        (b"{\\rtf1 a}", "a.doc", Kind.RTF, "a.doc is an RTF document, whatever its name says, and was read as one."),
        (docx(paragraph("a")), "a.docx", Kind.DOCX, ""),
        (
            docx(paragraph("a")),
            "a.zip",
            Kind.DOCX,
            "a.zip is a Word document, whatever its name says, and was read as one.",
        ),
        (odt(""), "a.odt", Kind.ODT, ""),
        (b"From: me\nSubject: you\n\nA letter in a text file.", "a.txt", Kind.TEXT, ""),
    ],
)
def test_the_kind_is_told_by_the_content(data: bytes, name: str, kind: Kind, remark: str) -> None:
    assert kind_of(data, name) == (kind, remark)


ODF = "application/vnd.oasis.opendocument."
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 40


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"x" * 40, "is a picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 40, "is in the old Word format or protected by a password"),
        (gzip.compress(b"words", mtime=0), "is an archive; unpack it"),
        (package({"a.txt": "words"}), "is an archive; unpack it"),
        (package({"xl/workbook.xml": "<a/>"}), "is a spreadsheet, which Synoptic does not read"),
        (package({"ppt/a.xml": "<a/>"}), "is a presentation"),
        (package({"Index/Document.iwa": "a"}), "is a Pages document"),
        (package({"mimetype": f"{ODF}spreadsheet", "content.xml": "", "styles.xml": ""}), "is a spreadsheet"),
        (package({"mimetype": f"{ODF}presentation", "content.xml": "", "styles.xml": ""}), "is a presentation"),
        (OLE + "__substg1.0_0037001F".encode("utf-16-le"), "is an Outlook message, which Synoptic does not read"),
        (OLE + "Workbook".encode("utf-16-le"), "is a spreadsheet"),
        (OLE + "Workbook WordDocument".encode("utf-16-le"), "is in the old Word format"),
        (package({"META-INF/container.xml": "<a/>"}), "is an e-book"),
        (b"PK\x03\x04 cut short", "is damaged: its content is not"),
    ],
)
def test_what_there_is_no_reader_for(data: bytes, words: str) -> None:
    with pytest.raises(ReadError, match=rf"^thing\.docx {words}"):
        readers.read_bytes(data, "thing.docx")


def test_an_ending_is_in_small_letters_or_missing() -> None:
    assert suffix_of("A.B.TXT") == "txt"
    assert suffix_of(".profile") == ""
    assert suffix_of("name") == ""
