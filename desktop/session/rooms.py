"""The verbs that the session borrows from readers, engine and reports, in one place, so that tests can lend others."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from desktop.model import CleanupKind, Collation, Document, Edit, Project, Target
from desktop.session.jobs import Collate


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
    ) -> Document: ...


class ReadText(Protocol):
    """The signature of `readers.read_text`."""

    def __call__(
        self, text: str, *, title: str = "", document_id: str = "", withheld: frozenset[CleanupKind] = frozenset()
    ) -> Document: ...


@dataclass(frozen=True, slots=True)
class Rooms:
    collate: Collate
    read_bytes: ReadBytes
    read_text: ReadText
    narrowed: Callable[[Collation, float], Collation]
    word_difference: Callable[[str, str], tuple[Edit, ...]]
    reattach: Callable[[Target, str], Target]
    write_report: Callable[[Path, Project, Collation], None]


def real_rooms() -> Rooms:
    """The real ones, each imported when it is first used."""
    return Rooms(
        collate=_late("desktop.engine", "collate"),
        read_bytes=_late("desktop.readers", "read_bytes"),
        read_text=_late("desktop.readers", "read_text"),
        narrowed=_late("desktop.engine", "narrowed"),
        word_difference=_late("desktop.engine", "word_difference"),
        reattach=_late("desktop.engine", "reattach"),
        write_report=_late("desktop.reports", "write_report"),
    )


def _late(module: str, name: str) -> Callable[..., Any]:
    def call(*args: Any, **named: Any) -> Any:
        return getattr(importlib.import_module(module), name)(*args, **named)

    return call
