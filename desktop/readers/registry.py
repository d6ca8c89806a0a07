"""From a file, its bytes or a paste to a Document: which reader, then the clean-up, then the title and the date."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from desktop.model import CleanupKind, Document, numeral, phrase
from desktop.readers.cleaning import clean
from desktop.readers.dates import date_of_line
from desktop.readers.decoding import marked_encoding, normal_line_ends
from desktop.readers.errors import ReadError
from desktop.readers.extract import Extract
from desktop.readers.guessing import likeliest
from desktop.readers.kinds import Kind, kind_of, named_kind
from desktop.readers.plain_text import from_text, read_plain_text
from desktop.readers.titles import title_of

MAX_BYTES = 50 * 1024 * 1024
_MAX_TITLE = 300  # code points; no headline is longer
_READ_OF_TITLE = 10_000
_DATE_LINES = 8  # how many lines at the head of an article are looked at for its date
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_HIDDEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_PASTE = "the pasted text"


def read(path: str | os.PathLike[str]) -> Document:
    """Read a file as an article. Raises ReadError, and nothing else, when it gives none."""
    place = Path(path)
    name = place.name or str(place)
    document = read_bytes(_bytes_of(place, name), name)
    return replace(document, path=str(place))


def read_bytes(
    data: bytes,
    name: str,
    *,
    document_id: str = "",
    encoding: str = "",
    withheld: frozenset[CleanupKind] = frozenset(),
    whole_page: bool = False,
) -> Document:
    """Read a file's bytes; `name` (its last part counts) tells the kind together with the content.

    `encoding` is what a person chose for a text file or a web page, "" to find out. Kinds in `withheld` are not
    cleaned. `whole_page` reads all of a web page, not only its article. The id is made from the bytes unless given.
    Raises ReadError, and nothing else.
    """
    name = re.split(r"[/\\]", name)[-1] or name
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    if not data.strip(b"\0 \t\r\n\f\v\xef\xbb\xbf"):
        raise _nothing_in(name)
    return _document(_extract(data, name, encoding, whole_page), data, name, document_id, withheld)


def read_text(
    text: str, *, title: str = "", document_id: str = "", withheld: frozenset[CleanupKind] = frozenset()
) -> Document:
    """Read a pasted text; its bytes are its UTF-8. Raises ReadError when it holds nothing to read."""
    text = re.sub("[\ud800-\udfff\0]", "\ufffd", normal_line_ends(text))
    data = text.encode("utf-8")
    if len(data) > MAX_BYTES:
        raise _too_large(title or _PASTE)
    return _document(from_text(text, encoding="utf-8"), data, title or _PASTE, document_id, withheld, title)


def _extract(data: bytes, name: str, encoding: str, whole_page: bool) -> Extract:
    """What the reader for the bytes' kind finds. The readers' libraries are loaded when first needed."""
    kind, remark = kind_of(data, name)
    try:
        extract = _READERS[kind](data, name, encoding, whole_page)
    except (ReadError, MemoryError):
        raise
    except Exception as error:
        # The formats' libraries raise what their makers did not foresee; a file must never end the program.
        reason = f"{type(error).__name__}: {error}"[:200]
        raise ReadError(phrase("{name} could not be read ({reason}).", name=name, reason=reason)) from error
    return replace(extract, warnings=(*extract.warnings, remark)) if remark else extract


def prepare(data: bytes, name: str) -> None:
    """Load the libraries that reading such a file will need, so that a limit on its time need not count them."""
    try:
        kind, _ = kind_of(data, name) if data else (named_kind(name), "")
    except ReadError:
        return
    for library in _LIBRARIES.get(kind, ()):
        import_module(library)


_PAGES = ("desktop.readers.html", "trafilatura", "trafilatura.metadata", "trafilatura.utils")
_LIBRARIES = {
    Kind.HTML: _PAGES,
    Kind.MHTML: ("desktop.readers.mail", *_PAGES),
    Kind.EMAIL: ("desktop.readers.mail", *_PAGES),
    Kind.DOCX: ("desktop.readers.docx",),
    Kind.ODT: ("desktop.readers.odt",),
    Kind.PDF: ("desktop.readers.pdf", "pypdfium2", "pypdfium2.raw"),
    Kind.RTF: ("desktop.readers.rtf", "striprtf.striprtf"),
}
"""What reading a kind of file loads, by the names of the modules."""


def _read_html(data: bytes, name: str, encoding: str, whole_page: bool) -> Extract:
    from desktop.readers.html import read_html

    return read_html(data, name, encoding, whole_page=whole_page)


def _read_web_archive(data: bytes, name: str, *_: object) -> Extract:
    from desktop.readers.mail import read_web_archive

    return read_web_archive(data, name)


def _read_email(data: bytes, name: str, *_: object) -> Extract:
    from desktop.readers.mail import read_email

    return read_email(data, name)


def _read_docx(data: bytes, name: str, *_: object) -> Extract:
    from desktop.readers.docx import read_docx

    return read_docx(data, name)


def _read_odt(data: bytes, name: str, *_: object) -> Extract:
    from desktop.readers.odt import read_odt

    return read_odt(data, name)


def _read_pdf(data: bytes, name: str, *_: object) -> Extract:
    from desktop.readers.pdf import read_pdf

    return read_pdf(data, name)


def _read_rtf(data: bytes, name: str, *_: object) -> Extract:
    from desktop.readers.rtf import read_rtf

    return read_rtf(data, name)


_READERS: dict[Kind, Callable[[bytes, str, str, bool], Extract]] = {
    Kind.TEXT: lambda data, name, encoding, _: read_plain_text(data, name, encoding),
    Kind.HTML: _read_html,
    Kind.MHTML: _read_web_archive,
    Kind.EMAIL: _read_email,
    Kind.DOCX: _read_docx,
    Kind.ODT: _read_odt,
    Kind.PDF: _read_pdf,
    Kind.RTF: _read_rtf,
}


def decodings(data: bytes) -> tuple[str, ...]:
    """The encodings a text's bytes may be in, the likeliest first: a chooser's list, for `encoding` of read_bytes.
    A byte-order mark leaves no choice."""
    marked = marked_encoding(data)
    return (marked,) if marked else likeliest(data)


def _document(
    extract: Extract,
    data: bytes,
    name: str,
    document_id: str,
    withheld: frozenset[CleanupKind],
    title: str = "",
) -> Document:
    draft = clean(extract, withheld)
    if not any(character.isalnum() for character in draft.text):
        raise _nothing_in(name)
    blocks = [line for line in draft.text.split("\n") if line.strip()]
    digest = hashlib.sha256(data).hexdigest()
    return Document(
        id=document_id or "d" + digest[:12],
        title=title.strip() or _short(extract.title) or _one_line(title_of(extract.text, blocks)),
        text=draft.text,
        url=extract.url,
        publisher=_one_line(extract.publisher),
        author=_one_line(extract.author),
        published=_published(extract.published, blocks),
        sha256=digest,
        media_type=extract.media_type,
        encoding=extract.encoding,
        reader=extract.reader,
        original=draft.original if draft.text != draft.original else "",
        cleanups=draft.cleanups,
        withheld=withheld,
        warnings=(*extract.warnings, *_hidden_characters(draft.text)),
    )


def _bytes_of(path: Path, name: str) -> bytes:
    """The content of a regular file of bearable size; nothing else is opened (a FIFO would block)."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ReadError(phrase("{name} is a folder; add the files in it.", name=name))
        if not stat.S_ISREG(status.st_mode):
            raise ReadError(phrase("{name} is not a regular file. Choose another one.", name=name))
        if status.st_size > MAX_BYTES:
            raise _too_large(name)
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise ReadError(phrase("{name} does not exist.", name=name)) from None
    except PermissionError:
        raise ReadError(
            phrase(
                "{name} may not be read: permission denied. Copy it to a folder of yours and add the copy.", name=name
            )
        ) from None
    except ReadError:
        raise
    except (OSError, ValueError) as error:  # a null character in the path is a ValueError
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ReadError(phrase("{name} could not be read: {reason}.", name=name, reason=reason)) from None
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    return data


def _too_large(name: str) -> ReadError:
    return ReadError(
        phrase(
            "{name} is larger than {limit} MB; add a smaller file or paste its text.",
            name=name,
            limit=numeral(MAX_BYTES // (1024 * 1024)),
        )
    )


def _nothing_in(name: str) -> ReadError:
    return ReadError(phrase("No readable text in {name}. Nothing was added.", name=name))


def _published(stated: str, blocks: list[str]) -> str:
    found = _ISO_DATE.match(stated.strip())
    if found:
        return found.group()
    if stated and date_of_line(stated):
        return date_of_line(stated)
    for block in blocks[:_DATE_LINES]:
        if day := date_of_line(block):
            return day
    return ""


def _hidden_characters(text: str) -> tuple[str, ...]:
    count = len(_HIDDEN.findall(text))
    said = phrase("It holds hidden characters ({count}), which comparing ignores.", count=numeral(count))
    return (said,) if count else ()


def _short(title: str) -> str:
    """A title that a file states; some state the whole article."""
    title = _one_line(title[:_READ_OF_TITLE])
    return title if len(title) <= _MAX_TITLE else title[: _MAX_TITLE - 1].rstrip() + "…"


def _one_line(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
