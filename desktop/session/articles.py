"""Reading articles, which is slow, and turning what was read into changes, which is not."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.model import Document, Project
from desktop.model.change import Change, PutAnnotation, ReplaceDocument
from desktop.readers import WHOLE_PAGE, file_name
from desktop.session.rooms import Rooms
from desktop.session.telling import told_of

PATTERNS = (
    *("*.txt", "*.text", "*.md", "*.markdown", "*.html", "*.htm", "*.mhtml", "*.mht"),
    *("*.docx", "*.odt", "*.rtf", "*.pdf", "*.eml", "*.mbox"),
)
"""The names of files that a dialog offers first; what others hold is found out when they are added."""


_DESCRIPTION = ("title", "publisher", "author", "published")
"""What a person may say of an article (`Session.describe_article`), whatever its bytes say."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A file or a paste that was read: `document` and its `data`, or else the sentence why there is none; `stopped`
    when nobody tried, because reading was stopped."""

    name: str
    document: Document | None = None
    data: bytes = b""
    problem: str = ""
    stopped: bool = False


def brought_file(rooms: Rooms, path: Path, *, trusted: bool = False) -> Brought:
    """Never raises: one bad file must not stop the others. `trusted` files came with the program."""
    name = path.name or str(path)
    try:
        document = rooms.read_trusted(path) if trusted else rooms.read(path)
        data = path.read_bytes()
    except Exception as error:
        return Brought(name, problem=_problem(name, error))
    if hashlib.sha256(data).hexdigest() != document.sha256:
        text = QCoreApplication.translate("Session", "{name} changed while it was being read: add it again.")
        return Brought(name, problem=text.format(name=name))
    return Brought(name, replace(document, path=str(path)), data)


def brought_text(rooms: Rooms, text: str, title: str) -> Brought:
    """As `brought_file`, for a paste."""
    name = title or QCoreApplication.translate("Session", "The pasted text")
    try:
        document = rooms.read_text(text, title=title)
    except Exception as error:
        return Brought(name, problem=_problem(name, error))
    return Brought(name, document, document.source_text.encode("utf-8"))


def brought_bytes(rooms: Rooms, data: bytes, name: str, encoding: str = "", *, whole_page: bool = False) -> Brought:
    """As `brought_file`, for bytes that are no file of the person's."""
    try:
        document = rooms.read_bytes(data, name, encoding=encoding, whole_page=whole_page)
    except Exception as error:
        return Brought(name, problem=_problem(name, error))
    return Brought(name, document, data)


def reread(rooms: Rooms, document: Document, data: bytes, wanted: Document) -> Document:
    """`document` from its bytes once more, with the encoding and the clean-ups of `wanted`. What it is called, and who
    published and wrote it and when, stays as it is; in another encoding it is read anew unless a person said otherwise.
    Raises what the readers raise."""
    again = _read_again(rooms, document, data, wanted)
    as_read = _read_again(rooms, document, data, document) if wanted.encoding != document.encoding else None
    described: dict[str, Any] = {}
    for name in _DESCRIPTION:
        from_the_bytes = as_read is not None and getattr(as_read, name) == getattr(document, name)
        described[name] = getattr(again if from_the_bytes else document, name)
    return replace(again, path=document.path, url=document.url or again.url, **described)


def is_paste(document: Document) -> bool:
    """Whether its bytes are the UTF-8 of a pasted text, which no other encoding makes clearer."""
    return not document.path and document.reader == "plain-text" and document.encoding == "utf-8"


def _read_again(rooms: Rooms, document: Document, data: bytes, wanted: Document) -> Document:
    if is_paste(document) and is_paste(wanted):
        text = data.decode("utf-8")
        return rooms.read_text(text, title=document.title, document_id=document.id, withheld=wanted.withheld)
    return rooms.read_bytes(
        data,
        document.file_name or _name_without_file(document),
        document_id=document.id,
        encoding=wanted.encoding,
        withheld=wanted.withheld,
        whole_page=document.reader == WHOLE_PAGE,
    )


def _name_without_file(document: Document) -> str:
    """What stands for the name of a file where there is none: it came from an address or the clipboard."""
    return file_name(document.url or "pasted", document.media_type)


def replaced(rooms: Rooms, project: Project, document: Document, data: bytes | None = None) -> tuple[Change, ...]:
    """The changes that put `document` in the place of the one with its id and re-attach the notes on it. `data` are
    its original bytes, None when the store has them."""
    changes: list[Change] = [ReplaceDocument(document, data)]
    before = project.document(document.id).text
    for note in project.annotations:
        targets = tuple(
            rooms.reattach(target, document.text, before) if target.document_id == document.id else target
            for target in note.targets
        )
        if targets != note.targets:
            changes.append(PutAnnotation(replace(note, targets=targets)))
    return tuple(changes)


def fresh_id(wanted: str, documents: Iterable[Document]) -> str:
    """`wanted`, or the first of wanted-2, wanted-3 and so on that none of `documents` has."""
    taken = {document.id for document in documents}
    number, candidate = 1, wanted
    while candidate in taken:
        number += 1
        candidate = f"{wanted}-{number}"
    return candidate


def _problem(name: str, error: Exception) -> str:
    """Readers explain themselves in a ValueError; anything else is told with its kind."""
    if isinstance(error, ValueError) and str(error):
        return told_of(error)
    text = QCoreApplication.translate("Session", "{name} could not be read: {error}.")
    return text.format(name=name, error=f"{type(error).__name__}: {error}")
