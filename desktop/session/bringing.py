"""Bringing articles in, and having them read otherwise: the part of the session that has readers at work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from desktop.model import CleanupKind, Document, Phrase, phrase
from desktop.readers import WHOLE_PAGE
from desktop.session import articles, imports, naming
from desktop.session.previews import Previews
from desktop.session.reading import Job
from desktop.session.replacing import Replacing

if TYPE_CHECKING:
    from desktop.readers import EncodingChoice

_DECODED = ("plain-text", "markdown", "html", WHOLE_PAGE)


@dataclass(frozen=True, slots=True)
class Encodings:
    """What an article's bytes may be: the likeliest first, none when they could not be got at."""

    document_id: str
    choices: tuple[EncodingChoice, ...]


class Bringing(Replacing):
    """Everything here works in the background and tells of failures in messages."""

    previewed = Signal(object)  # Preview: the answer to preview_address and preview_formatted
    encodings_found = Signal(object)  # Encodings: the answer to find_encodings

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._previews = Previews(self._rooms, self._relay, self.previewed.emit)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add articles from files, behind the present ones. They are read in the background; what cannot be read, and
        what is there already, is told in a message and stops nothing else."""
        if self._may_change():
            self._read(self._reading.files(paths))

    def add_text(self, text: str, title: str = "") -> None:
        """Add a pasted text as an article."""
        if self._may_change():
            self._read(self._reading.text(text, title))

    def add_all_the_same(self, brought: Sequence[articles.Brought]) -> None:
        """Add what was left out because an article has the same text."""
        if self._may_change():
            self._admit(brought, twins=True)

    def preview_address(self, url: str) -> int:
        """Fetch what is at a web address and read it; nothing is added. `previewed` brings the answer, with the number
        that is returned."""
        return self._previews.address(url)

    def preview_formatted(self, data: bytes, name: str) -> int:
        """Read a page or an RTF document that comes from the clipboard or a drop; `name` ends in .html or .rtf. As
        preview_address; what the text refers to is never fetched."""
        return self._previews.formatted(data, name)

    def cancel_preview(self) -> None:
        """The preview that was asked for last is wanted no more."""
        self._previews.cancel()

    def add_previewed(self, brought: articles.Brought, title: str = "") -> None:
        """Add what was previewed, under another title when one is given."""
        if brought.document is None or not self._may_change():
            return
        title = " ".join(title.split()) or brought.document.title
        self._admit([replace(brought, document=replace(brought.document, title=title))])

    def article_patterns(self) -> str:
        """The file names that a dialog for articles offers, for its filter."""
        return " ".join(articles.PATTERNS)

    def set_cleanup(self, document_id: str, kind: CleanupKind, on: bool) -> None:
        """Switch one kind of clean-up of an article on or off: its text is read anew, notes are re-attached."""

        def choose(document: Document) -> Document:
            return replace(document, withheld=document.withheld - {kind} if on else document.withheld | {kind})

        def name(title: str) -> Phrase:
            if on:
                return phrase("Clean Up '{title}'", title=title)
            return phrase("Switch Off Clean-up of '{title}'", title=title)

        self._read_otherwise(document_id, choose, name)

    def has_encodings(self, document_id: str) -> bool:
        """Whether an article's bytes are of a kind that may be read in another encoding."""
        document = self._project.document(document_id)
        return document.reader in _DECODED and not articles.is_paste(document)

    def find_encodings(self, document_id: str) -> None:
        """Find out which encodings an article's bytes may be in: `encodings_found` tells."""

        def found(choices: tuple[EncodingChoice, ...]) -> None:
            self.encodings_found.emit(Encodings(document_id, choices))

        self._reading.encodings(document_id, found)

    def set_encoding(self, document_id: str, encoding: str) -> None:
        """Read an article's bytes in this encoding, Python's name of it: one step, notes are re-attached."""

        def name(title: str) -> Phrase:
            return phrase("Read '{title}' as {encoding}", title=title, encoding=encoding)

        self._read_otherwise(document_id, lambda document: replace(document, encoding=encoding), name)

    def _read_otherwise(
        self, document_id: str, choose: Callable[[Document], Document], name: Callable[[str], Phrase]
    ) -> None:
        """Read an article once more with what `choose` changes about how it is read; `name` names that step, given the
        article's title."""
        document = self._project.document(document_id)
        wanted = choose(document)

        def arrived(again: Document) -> None:
            present = {d.id: d for d in self._project.documents}.get(document_id)
            if present == document:
                self._do(name(document.title), articles.replaced(self._rooms, self._project, again))
            elif present is not None:
                self._read_otherwise(document_id, choose, name)  # it changed meanwhile: begin with what it is now

        if wanted != document and self._may_change():
            self._reading.again(document, wanted, arrived, partial(self._say, "error"))

    def _read(self, jobs: Sequence[Job], *, undoable: bool = True) -> None:
        """Read in the background and add what comes as one step."""

        def arrived(brought: list[articles.Brought]) -> None:
            self._admit(brought, undoable=undoable)

        self._reading.read(jobs, self._comparing.reading, arrived)

    def _admit(self, brought: Sequence[articles.Brought], *, undoable: bool = True, twins: bool = False) -> None:
        changes, became = imports.admitted(brought, self._project.documents, twins=twins)
        self._do(naming.adding(changes), changes)
        if not undoable:
            self.undo_stack.clear()
        self._comparing.settle()
        message = imports.told(became)
        if message is not None:
            self.message.emit(message)
