"""Reading articles, which is slow, and turning what was read into changes, which is not."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.model import CleanupKind, Document, Project, siglum
from desktop.model.change import AddDocument, Change, PutAnnotation, ReplaceDocument
from desktop.session.judging import same_text
from desktop.session.rooms import Rooms
from desktop.session.state import Message

PATTERNS = (
    *("*.txt", "*.text", "*.md", "*.markdown", "*.html", "*.htm", "*.mhtml", "*.mht"),
    *("*.docx", "*.odt", "*.rtf", "*.pdf", "*.eml"),
)
"""The names of files that a dialog offers first; what others hold is found out when they are added."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A file or a paste that was read: `document` and its `data`, or else the sentence why there is none."""

    name: str
    document: Document | None = None
    data: bytes = b""
    problem: str = ""


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


def admitted(brought: Sequence[Brought], present: Sequence[Document]) -> tuple[tuple[Change, ...], tuple[Message, ...]]:
    """What to add behind the `present` articles, with ids of their own, and what to tell about the rest."""
    documents = list(present)
    changes: list[Change] = []
    messages: list[Message] = []
    for one in brought:
        if one.document is None:
            messages.append(Message("error", one.problem))
            continue
        twin = same_text(one.document, documents)
        if twin is not None:
            text = QCoreApplication.translate("Session", "{name} was not added: it is the same text as {letter}.")
            messages.append(Message("warning", text.format(name=one.name, letter=siglum(twin))))
            continue
        document = replace(one.document, id=_fresh_id(one.document.id, documents))
        changes.append(AddDocument(document, len(documents), one.data))
        documents.append(document)
    return tuple(changes), tuple(messages)


def reread(rooms: Rooms, document: Document, data: bytes, withheld: frozenset[CleanupKind]) -> Document:
    """The same article with other clean-ups switched off. Raises what the readers raise."""
    if document.path:
        again = rooms.read_bytes(data, document.file_name, document_id=document.id, withheld=withheld)
    else:
        text = data.decode("utf-8")
        again = rooms.read_text(text, title=document.title, document_id=document.id, withheld=withheld)
    return replace(again, title=document.title, path=document.path)


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


def _fresh_id(wanted: str, documents: Iterable[Document]) -> str:
    taken = {document.id for document in documents}
    number, candidate = 1, wanted
    while candidate in taken:
        number += 1
        candidate = f"{wanted}-{number}"
    return candidate


def _problem(name: str, error: Exception) -> str:
    """Readers explain themselves in a ValueError; anything else is told with its kind."""
    if isinstance(error, ValueError) and str(error):
        return str(error)
    text = QCoreApplication.translate("Session", "{name} could not be read: {error}.")
    return text.format(name=name, error=f"{type(error).__name__}: {error}")
