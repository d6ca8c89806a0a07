"""The verbs that the session borrows from readers, engine and reports, in one place, so that tests can lend others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop import readers
from desktop.model import (
    CleanupKind,
    Collation,
    Document,
    Edit,
    Gaps,
    HistoryEntry,
    NearestFigures,
    Place,
    Project,
    ReportChoices,
    Sharing,
    Target,
)

if TYPE_CHECKING:
    from socket import socket

    from desktop.engine.versions import Pair
    from desktop.readers import EncodingChoice
    from desktop.readers.address import Page
    from desktop.reports.jsonld_reader import Colleague


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
    """The signature of `reports.write_report`, but for the pages, which are printed by ours."""

    def __call__(
        self,
        path: Path,
        project: Project,
        collation: Collation,
        *,
        word_difference: Callable[[str, str], tuple[Edit, ...]] | None = None,
        protected: Iterable[Path] = (),
        choices: ReportChoices = ...,
        history: Sequence[HistoryEntry] = (),
        beyond: Callable[[Collation], tuple[Gaps, Sharing]] | None = None,
    ) -> tuple[Path, ...]: ...


def later(module: str, name: str) -> Any:
    """A function of a room, whose module is loaded with the first call: together these modules cost more than all the
    rest of the window's start."""

    def call(*arguments: Any, **named: Any) -> Any:
        return getattr(import_module(module), name)(*arguments, **named)

    return call


def _write_report(path: Path, project: Project, collation: Collation, **options: Any) -> tuple[Path, ...]:
    """As `reports.write_report`, with our pages; what it needs is loaded with the first report."""
    write = later("desktop.reports", "write_report")
    pages = later("desktop.session.printing", "print_pages")
    written: tuple[Path, ...] = write(path, project, collation, print_pages=pages, **options)
    return written


_read = later("desktop.readers", "read")
_read_bytes = later("desktop.readers", "read_bytes")
_read_text = later("desktop.readers", "read_text")
_encoding_choices = later("desktop.readers", "encoding_choices")
_fetch = later("desktop.readers.address", "fetch")
_narrowed = later("desktop.engine", "narrowed")
_word_difference = later("desktop.engine", "word_difference")
_nearest_figures = later("desktop.engine", "nearest_figures")
_find_gaps = later("desktop.engine", "find_gaps")
_shared_copy = later("desktop.engine", "shared_copy")
_paragraph_pairs = later("desktop.engine.versions", "paragraph_pairs")
_reattach = later("desktop.engine", "reattach")
_check_report = later("desktop.reports", "check_target")
_read_notes = later("desktop.reports.jsonld_reader", "read_jsonld")


def _beyond(collation: Collation) -> tuple[Gaps, Sharing]:
    return _find_gaps(collation), _shared_copy(collation)


def _nothing() -> None:
    """Verbs that run in this process leave nothing behind."""


@dataclass(frozen=True, slots=True)
class Rooms:
    """The real verbs, unless others are given. `read_trusted` is for files that came with the program; `abort` ends
    what reading keeps running, without waiting for it."""

    read: Callable[[Path], Document] = _read
    read_bytes: ReadBytes = _read_bytes
    read_text: ReadText = _read_text
    read_trusted: Callable[[Path], Document] = _read
    abort: Callable[[], None] = _nothing
    encoding_choices: Callable[[bytes], tuple[EncodingChoice, ...]] = _encoding_choices
    fetch: Fetch = _fetch
    narrowed: Callable[[Collation, float], Collation] = _narrowed
    word_difference: Callable[[str, str], tuple[Edit, ...]] = _word_difference
    nearest_figures: Callable[[Collation, Place], tuple[NearestFigures, ...]] = _nearest_figures
    beyond: Callable[[Collation], tuple[Gaps, Sharing]] = _beyond
    paragraph_pairs: Callable[[str, str], tuple[Pair, ...]] = _paragraph_pairs
    reattach: Callable[[Target, str, str], Target] = _reattach
    write_report: WriteReport = _write_report
    read_notes: Callable[[Path], Colleague] = _read_notes
    check_report: Callable[[Path, Iterable[Path], ReportChoices], tuple[Path, ...]] = _check_report


def confined_rooms() -> Rooms:
    """The real verbs, with files read in a process of its own with limits: none can take the window along."""
    sandbox = readers.Sandbox()
    return Rooms(read=sandbox.read, read_bytes=sandbox.read_bytes, abort=sandbox.abort)
