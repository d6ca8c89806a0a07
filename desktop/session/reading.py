"""Reading articles in the background, one after another, for the project that is open."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.model import Document
from desktop.session.articles import Brought, brought_file, brought_text, reread
from desktop.session.relay import Relay, SerialThread
from desktop.session.rooms import Rooms
from desktop.session.telling import told_of

if TYPE_CHECKING:
    from desktop.readers import EncodingChoice


@dataclass(frozen=True, slots=True)
class Job:
    """What reads one article; `name` is what a person calls it, "" for a paste without a title."""

    name: str
    run: Callable[[], Brought]


Progress = Callable[[int, int, str], None]
"""Told how many of how many are read, and the name of the one that is next ("" behind the last)."""


class Reading:
    """Answers come in the interface thread; those for a project that is open no more are dropped.

    `original` gives an article's original bytes; it is called in the reading thread and may raise. `replacements` are
    the articles of the open project that were replaced by a newer version, as they were and as they then became.
    """

    def __init__(self, rooms: Rooms, relay: Relay, original: Callable[[str], bytes]) -> None:
        self._rooms = rooms
        self._relay = relay
        self._original = original
        self._thread = SerialThread("reading")
        self._opening = 0
        self._batches: list[threading.Event] = []  # not handed over yet; set when they are stopped
        self.replacements: list[tuple[Document, Document]] = []

    def files(self, paths: Sequence[Path], *, trusted: bool = False) -> tuple[Job, ...]:
        """`trusted` files came with the program and need no process with limits."""
        read = partial(brought_file, self._rooms, trusted=trusted)
        return tuple(Job(path.name, partial(read, path)) for path in (Path(path).absolute() for path in paths))

    def text(self, text: str, title: str) -> tuple[Job, ...]:
        return (Job(title, partial(brought_text, self._rooms, text, title)),)

    def read(self, jobs: Sequence[Job], progress: Progress, arrived: Callable[[list[Brought]], None]) -> None:
        """Do the jobs in order and hand over all of what they brought together; those that `stop` comes before are
        handed over as stopped."""
        opening = self._opening
        stopped = threading.Event()
        self._batches.append(stopped)
        progress(0, len(jobs), jobs[0].name if jobs else "")

        def handed_over(brought: list[Brought]) -> None:
            self._batches.remove(stopped)
            arrived(brought)

        def work() -> None:
            brought: list[Brought] = []
            for job in jobs:
                if opening != self._opening:
                    return
                if stopped.is_set():
                    brought.append(Brought(job.name, stopped=True))
                    continue
                one = job.run()
                if one.document is None and stopped.is_set():
                    one = Brought(job.name, stopped=True)  # stopping ended its reader
                brought.append(one)
                following = jobs[len(brought)].name if len(brought) < len(jobs) else ""
                self._post(opening, partial(progress, len(brought), len(jobs), following))
            self._post(opening, partial(handed_over, brought))

        self._thread.submit(work)

    def stop(self) -> bool:
        """Read no more of what is asked for; what is read already is handed over. Whether anything was being read."""
        if not self._batches:
            return False
        for stopped in self._batches:
            stopped.set()
        self._rooms.abort()
        return True

    def again(
        self,
        document: Document,
        wanted: Document,
        arrived: Callable[[Document], None],
        failed: Callable[[str], None],
    ) -> None:
        """Read an article's original bytes once more, with the encoding and the clean-ups of `wanted`."""
        opening = self._opening

        def work() -> None:
            try:
                read = reread(self._rooms, document, self._original(document.id), wanted)
            except Exception as error:
                # Whatever the reason, the article stays as it is and the person hears of it.
                self._post(opening, partial(failed, told_of(error)))
            else:
                self._post(opening, partial(arrived, read))

        self._thread.submit(work)

    def encodings(self, document_id: str, found: Callable[[tuple[EncodingChoice, ...]], None]) -> None:
        """Find what an article's original bytes may be; nothing when they cannot be had."""
        opening = self._opening

        def work() -> None:
            try:
                choices = self._rooms.encoding_choices(self._original(document_id))
            except Exception:
                # A menu without choices says it; reading the article anew says why.
                choices = ()
            self._post(opening, partial(found, choices))

        self._thread.submit(work)

    def forget(self) -> None:
        """Another project is open: what is being read is not for it."""
        self._opening += 1
        self._batches.clear()
        self.replacements.clear()

    def close(self, timeout: float) -> bool:
        """End the thread after its present article; whether it ended within `timeout` seconds."""
        self._opening += 1
        self._rooms.abort()
        return self._thread.close(timeout)

    def _post(self, opening: int, call: Callable[[], None]) -> None:
        self._relay.post(lambda: call() if opening == self._opening else None)
