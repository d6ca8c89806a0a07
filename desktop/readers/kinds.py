"""What kind of file bytes are: by their content, and by the name where the content leaves it open."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from enum import StrEnum
from urllib.parse import urlsplit

from desktop.model import Phrase, phrase, template
from desktop.readers.errors import ReadError


class Kind(StrEnum):
    """The formats there is a reader for; the value is how a person calls one."""

    TEXT = template("a text file")
    HTML = template("a web page")
    MHTML = template("a web archive")
    EMAIL = template("an e-mail")
    DOCX = template("a Word document")
    ODT = template("an OpenDocument text")
    PDF = template("a PDF document")
    RTF = template("an RTF document")


_BY_SUFFIX = {
    "html": Kind.HTML, "htm": Kind.HTML, "xhtml": Kind.HTML, "shtml": Kind.HTML,
    "mhtml": Kind.MHTML, "mht": Kind.MHTML,
    "eml": Kind.EMAIL, "mbox": Kind.EMAIL, "mbx": Kind.EMAIL,
    "docx": Kind.DOCX, "docm": Kind.DOCX, "dotx": Kind.DOCX,
    "odt": Kind.ODT, "ott": Kind.ODT,
    "pdf": Kind.PDF,
    "rtf": Kind.RTF,
}  # fmt: skip
_TEXT_SUFFIXES = (
    "txt",
    "text",
    "md",
    "markdown",
    "mdown",
    "mkd",
    "csv",
    "tsv",
    "log",
    "srt",
    "xml",
    "json",
    "rst",
    "tex",
)
_BY_MEDIA_TYPE = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "multipart/related": "mhtml",
    "message/rfc822": "eml",
    "application/pdf": "pdf",
    "application/rtf": "rtf",
    "text/rtf": "rtf",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "text/markdown": "md",
    "text/plain": "txt",
}
_IN_TEXT = (Kind.HTML, Kind.MHTML, Kind.EMAIL)
"""Kinds that are text themselves, so that the name may say to read them as such or not."""

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"\0\0\1\0")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ARCHIVES = (b"\x1f\x8b", b"BZh", b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ")
_OTHER_ZIPS = (
    ("xl/", phrase("a spreadsheet")),
    ("ppt/", phrase("a presentation")),
    ("META-INF/container.xml", phrase("an e-book")),
    ("Index/Document.iwa", phrase("a Pages document")),
)
_OPENDOCUMENTS = ((b"opendocument.spreadsheet", _OTHER_ZIPS[0][1]), (b"opendocument.presentation", _OTHER_ZIPS[1][1]))
_OLD_FORMATS = (
    ("__substg1.0_", phrase("an Outlook message")),
    ("WordDocument", None),
    ("Workbook", _OTHER_ZIPS[0][1]),
    ("PowerPoint Document", _OTHER_ZIPS[1][1]),
)
"""What old programs from Microsoft call a part of a file of theirs, and what that file is; None for Word's. The first
counts, for one may stand in another."""
_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_HEADERS = re.compile(
    rb"(?:^|\n)(received|return-path|message-id|mime-version|from|to|subject|date|content-type):", re.I
)
_HEADER_BLOCK = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+")
_SEPARATOR = re.compile(rb"From [^\n]*\n")  # what a mailbox puts before a message
_MAIL_ONLY = {b"received", b"return-path", b"message-id", b"mime-version"}
_SENT = {b"received", b"return-path", b"message-id", b"to"}
"""What a page saved as a web archive has none of."""


def suffix_of(name: str) -> str:
    """The name's ending in small letters without its dot; "" when it has none."""
    stem, dot, ending = name.rpartition(".")
    return ending.lower() if dot and stem else ""


def file_name(url: str, media_type: str) -> str:
    """A file's name for what an address holds, by which `read_bytes` tells its kind: "storm.html"."""
    parts = urlsplit(url)
    kind = media_type.split(";")[0].strip().lower()
    last = re.sub(r"[^\w.-]+", "-", parts.path.rstrip("/").rpartition("/")[2]).strip("-.")[:80]
    name = last or parts.hostname or "page"
    suffix = _BY_MEDIA_TYPE.get(kind, "")
    own = suffix_of(last)
    if not suffix or own == suffix or (suffix == "html" and own in ("htm", "xhtml", "shtml")):
        return name
    return f"{name}.{suffix}"


def named_kind(name: str) -> Kind:
    """The kind that a name's ending promises; text when it promises none."""
    return _BY_SUFFIX.get(suffix_of(name), Kind.TEXT)


def kind_of(data: bytes, name: str) -> tuple[Kind, str]:
    """The kind, and a remark for the person where the name's ending says another ("" where it does not).

    Raises ReadError for what there is no reader for (pictures, archives, old Word files, spreadsheets) and for a
    file whose ending promises a format that its content does not keep.
    """
    suffix = suffix_of(name)
    named = _BY_SUFFIX.get(suffix)
    found = _by_content(data, name)
    if found is None:
        if named in (Kind.DOCX, Kind.ODT, Kind.PDF) and _is_binary(data):
            raise ReadError(
                phrase(
                    "{name} is damaged: its content is not {kind}. Ask for the file again, or paste its text.",
                    name=name,
                    kind=Phrase(named, {}),
                )
            )
        if named is Kind.HTML or (named in _IN_TEXT and _HEADER_BLOCK.match(data.lstrip())):
            return named, ""
        return Kind.TEXT, _no_such(named, name) if named else ""
    if found in _IN_TEXT and suffix in _TEXT_SUFFIXES:
        page = phrase(
            "{name} is a web page; all of it was read, without its tags. Name it .html to get only its article.",
            name=name,
        )
        return Kind.TEXT, page if found is Kind.HTML else ""
    if named is Kind.MHTML and found is Kind.EMAIL:
        return Kind.MHTML, ""
    return found, _another(found, name) if suffix and found is not named else ""


def _no_such(named: Kind, name: str) -> str:
    return phrase(
        "{name} is not {kind}, whatever its name says; it was read as plain text.", name=name, kind=Phrase(named, {})
    )


def _another(found: Kind, name: str) -> str:
    return phrase("{name} is {kind}, whatever its name says, and was read as one.", name=name, kind=Phrase(found, {}))


def _by_content(data: bytes, name: str) -> Kind | None:
    head = data[:4096]
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    if head.startswith(b"PK\x03\x04"):
        return _in_zip(data, name)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return Kind.RTF
    if head.startswith(_OLE):
        found = next((what for part, what in _OLD_FORMATS if part.encode("utf-16-le") in data), None)
        if found:
            raise _not_for_us(name, found)
        raise ReadError(
            phrase(
                "{name} is in the old Word format or protected by a password; save it as .docx without "
                "one and add that.",
                name=name,
            )
        )
    if head.startswith(_PICTURES) or (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        raise ReadError(phrase("{name} is a picture; Synoptic reads text, so add the article as text.", name=name))
    if head.startswith(_ARCHIVES):
        raise ReadError(phrase("{name} is an archive; unpack it and add the articles in it.", name=name))
    if _PAGE.match(head.replace(b"\0", b"").lstrip(b"\xff\xfe\xef\xbb\xbf")):
        return Kind.HTML
    head = head.lstrip()
    separator = _SEPARATOR.match(head)
    block = _HEADER_BLOCK.match(head, separator.end() if separator else 0)
    if block:
        names = {header.lower() for header in _HEADERS.findall(b"\n" + block.group())}
        if names & _MAIL_ONLY and len(names) >= 2:
            archive = b"multipart/related" in head.lower() and b"text/html" in head.lower() and not names & _SENT
            return Kind.MHTML if archive else Kind.EMAIL
    return None


def _in_zip(data: bytes, name: str) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()[:5000]
            said = archive.read("mimetype") if _has_mimetype(archive, names) else b""
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, ValueError, EOFError) as error:
        promised = _BY_SUFFIX.get(suffix_of(name))
        raise ReadError(
            phrase(
                "{name} is damaged: its content is not {kind}. Ask for the file again, or paste its text.",
                name=name,
                kind=Phrase(promised, {}) if promised else phrase("a whole archive"),
            )
        ) from error
    if b"opendocument.text" in said:
        return Kind.ODT
    if any(part.startswith("word/") for part in names):
        return Kind.DOCX
    for kind, what in _OPENDOCUMENTS:
        if kind in said:
            raise _not_for_us(name, what)
    if "content.xml" in names and "styles.xml" in names:
        return Kind.ODT
    for part, what in _OTHER_ZIPS:
        if any(entry.startswith(part) for entry in names):
            raise _not_for_us(name, what)
    raise ReadError(phrase("{name} is an archive; unpack it and add the articles in it.", name=name))


def _not_for_us(name: str, what: str) -> ReadError:
    return ReadError(
        phrase("{name} is {kind}, which Synoptic does not read; save its text in another format.", name=name, kind=what)
    )


def _has_mimetype(archive: zipfile.ZipFile, names: list[str]) -> bool:
    return "mimetype" in names and archive.getinfo("mimetype").file_size < 200


def _is_binary(data: bytes) -> bool:
    head = data[:4096]
    return sum(byte < 9 or 13 < byte < 27 for byte in head) > len(head) * 0.02
