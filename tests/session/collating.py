"""Stand-ins for the engine's `collate`. The worker process finds them by their names."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence

from desktop.model import Collation, CollationOptions, Document, Finding, FindingKind, Place, Severity, Span
from desktop.session.jobs import Answer, Deliver, Progress, Request

Ask = Callable[[], bool] | None
Tell = Callable[[str, int, int], None] | None


def obedient(
    documents: Sequence[Document],
    options: CollationOptions = CollationOptions(),  # noqa: B008 - the engine's own signature
    *,
    should_cancel: Ask = None,
    on_progress: Tell = None,
) -> Collation:
    """Waits for its cancellation when an article says so; else answers at once, with the process in `missing`."""
    if on_progress:
        on_progress("segments", 1, 2)
    if any(document.text == "wait" for document in documents):
        while not (should_cancel and should_cancel()):
            time.sleep(0.005)
        return Collation(documents=tuple(documents), options=options, complete=False, missing=("all of it",))
    qt = "Qt" if any(name.startswith("PySide6") for name in sys.modules) else "no Qt"
    return Collation(documents=tuple(documents), options=options, missing=(str(os.getpid()), qt))


def deaf(
    documents: Sequence[Document],
    options: CollationOptions = CollationOptions(),  # noqa: B008 - the engine's own signature
    *,
    should_cancel: Ask = None,
    on_progress: Tell = None,
) -> Collation:
    """Never asks whether it is cancelled."""
    if on_progress:
        on_progress("segments", 1, 2)
    if any(document.text == "wait" for document in documents):
        time.sleep(600)
    return Collation(documents=tuple(documents), options=options, missing=(str(os.getpid()),))


class Unreadable(str):
    """A text that can be sent from one process to another, but not received."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Callable[[], str], tuple[()]]:
        return _refused, ()


def _refused() -> str:
    raise MemoryError("no room for it")


def failing(
    documents: Sequence[Document],
    options: CollationOptions = CollationOptions(),  # noqa: B008 - the engine's own signature
    *,
    should_cancel: Ask = None,
    on_progress: Tell = None,
) -> Collation:
    """Raises on "bad", ends its process on "fatal", answers what nobody can receive on "unreadable"."""
    texts = {document.text for document in documents}
    if "bad" in texts:
        raise FileNotFoundError("a word list")
    if "fatal" in texts:
        os._exit(3)
    if "unreadable" in texts:
        return Collation(documents=tuple(documents), options=options, missing=(Unreadable("all of it"),))
    return Collation(documents=tuple(documents), options=options)


def findings_everywhere(
    documents: Sequence[Document],
    options: CollationOptions = CollationOptions(),  # noqa: B008 - the engine's own signature
    *,
    should_cancel: Ask = None,
    on_progress: Tell = None,
) -> Collation:
    """One finding at the first word of each article."""
    found = []
    for document in documents:
        places = (Place(document.id, Span(0, 3)),)
        found.append(Finding(f"at {document.id}", FindingKind.REPEAT, Severity.LOW, places, "first-word", (), 0))
    return Collation(documents=tuple(documents), options=options, findings=tuple(found))


class HeldCollator:
    """Keeps its requests until the test answers them."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.cancelled = 0
        self._deliver: Deliver | None = None

    def submit(self, request: Request, deliver: Deliver) -> None:
        self.requests.append(request)
        self._deliver = deliver

    def cancel(self) -> None:
        self.cancelled += 1

    def close(self) -> None:
        """Holds nothing."""

    def deliver(self, event: Progress | Answer) -> None:
        assert self._deliver is not None
        self._deliver(event)

    def answer(self, collation: Collation | None, *, error: str = "") -> None:
        self.deliver(Answer(self.requests[-1].generation, collation, 0.5, error))
