"""The verbs that the session borrows from readers, engine and reports, in one place, so that tests can lend others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop import engine, readers
from desktop.engine import anchoring, versions
from desktop.model import CleanupKind, Collation, Document, Edit, Project, Target
from desktop.readers import EncodingChoice

if TYPE_CHECKING:
    from socket import socket

    from desktop.readers.address import Page


class ReadBytes(Protocol):
    """The signature of `readers.read_bytes`."""

    def __call__(
        self,
        data: bytes,
        name: str,
        *,
        document_id: str = "",
        encoding: str = "",
        withheld: frozenset[CleanupKind] = frozenset(),
        whole_page: bool = False,
    ) -> Document: ...


class ReadText(Protocol):
    """The signature of `readers.read_text`."""

    def __call__(
        self, text: str, *, title: str = "", document_id: str = "", withheld: frozenset[CleanupKind] = frozenset()
    ) -> Document: ...


class Fetch(Protocol):
    """The signature of `readers.address.fetch` as far as the session needs it."""

    def __call__(self, url: str, *, opened: Callable[[socket], None] | None = None) -> Page: ...


class WriteReport(Protocol):
    """The signature of `reports.write_report`."""

    def __call__(
        self,
        path: Path,
        project: Project,
        collation: Collation,
        *,
        word_difference: Callable[[str, str], tuple[Edit, ...]] | None = None,
        protected: Iterable[Path] = (),
    ) -> None: ...


def _write_report(
    path: Path,
    project: Project,
    collation: Collation,
    *,
    word_difference: Callable[[str, str], tuple[Edit, ...]] | None = None,
    protected: Iterable[Path] = (),
) -> None:
    # The templates would cost every start of the window a quarter of a second.
    from desktop.reports import write_report

    write_report(path, project, collation, word_difference=word_difference, protected=protected)


def _fetch(url: str, *, opened: Callable[[socket], None] | None = None) -> Page:
    # Most starts of the window fetch nothing, and need no HTTP and no TLS.
    from desktop.readers.address import fetch

    return fetch(url, opened=opened)


def _nothing() -> None:
    """Verbs that run in this process leave nothing behind."""


@dataclass(frozen=True, slots=True)
class Rooms:
    """The real verbs, unless others are given. `read_trusted` is for files that came with the program; `abort` ends
    what reading keeps running, without waiting for it."""

    read: Callable[[Path], Document] = readers.read
    read_bytes: ReadBytes = readers.read_bytes
    read_text: ReadText = readers.read_text
    read_trusted: Callable[[Path], Document] = readers.read
    abort: Callable[[], None] = _nothing
    encoding_choices: Callable[[bytes], tuple[EncodingChoice, ...]] = readers.encoding_choices
    fetch: Fetch = _fetch
    narrowed: Callable[[Collation, float], Collation] = engine.narrowed
    word_difference: Callable[[str, str], tuple[Edit, ...]] = engine.word_difference
    paragraph_pairs: Callable[[str, str], tuple[versions.Pair, ...]] = versions.paragraph_pairs
    reattach: Callable[[Target, str, str], Target] = anchoring.reattach
    write_report: WriteReport = _write_report


def confined_rooms() -> Rooms:
    """The real verbs, with files read in a process of its own with limits: none can take the window along."""
    sandbox = readers.Sandbox()
    return Rooms(read=sandbox.read, read_bytes=sandbox.read_bytes, abort=sandbox.abort)
