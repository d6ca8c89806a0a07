"""Collating as a job: what a collator is asked and answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.model import Collation, CollationOptions, Document


@dataclass(frozen=True, slots=True)
class Request:
    """`generation` counts up; an answer bears the number of its request."""

    generation: int
    documents: tuple[Document, ...]
    options: CollationOptions


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps of the engine's `stage`."""

    generation: int
    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The last word on a request. `collation` is None when there is none: after a failure, which `error` names, or
    when the comparison was cancelled and killed. `seconds` is what it took."""

    generation: int
    collation: Collation | None
    seconds: float = 0.0
    error: str = ""


Deliver = Callable[[Progress | Answer], None]


class Collator(Protocol):
    """Does one request at a time; a new one cancels the one before. Delivers from any thread."""

    def submit(self, request: Request, deliver: Deliver) -> None: ...

    def cancel(self) -> None:
        """Cancel the request under way, if any. Its answer may still come."""
        ...

    def close(self) -> None:
        """Leave no process and no thread behind."""
        ...


class Collate(Protocol):
    """The signature of `engine.collate`."""

    def __call__(
        self,
        documents: Sequence[Document],
        options: CollationOptions = ...,
        *,
        should_cancel: Callable[[], bool] | None = None,
        on_progress: Callable[[str, int, int], None] | None = None,
    ) -> Collation: ...


class DirectCollator:
    """Collates in the caller's thread before `submit` returns: for tests and small tools."""

    def __init__(self, collate: Collate) -> None:
        self._collate = collate

    def submit(self, request: Request, deliver: Deliver) -> None:
        def progress(stage: str, done: int, total: int) -> None:
            deliver(Progress(request.generation, stage, done, total))

        began = time.monotonic()
        try:
            collation = self._collate(request.documents, request.options, on_progress=progress)
        except Exception as error:
            deliver(Answer(request.generation, None, time.monotonic() - began, f"{type(error).__name__}: {error}"))
        else:
            deliver(Answer(request.generation, collation, time.monotonic() - began))

    def cancel(self) -> None:
        """Nothing is ever under way when somebody could cancel."""

    def close(self) -> None:
        """Holds nothing."""
