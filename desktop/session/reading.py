"""Reading articles in the background, one after another, for the project that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from desktop.model import Document
from desktop.readers import EncodingChoice
from desktop.session.articles import Brought, brought_file, brought_text, reread
from desktop.session.relay import Relay, SerialThread
from desktop.session.rooms import Rooms

Job = Callable[[], Brought]


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
        self.replacements: list[tuple[Document, Document]] = []

    def files(self, paths: Sequence[Path], *, trusted: bool = False) -> tuple[Job, ...]:
        """`trusted` files came with the program and need no process with limits."""
        return tuple(partial(brought_file, self._rooms, Path(path).absolute(), trusted=trusted) for path in paths)

    def text(self, text: str, title: str) -> tuple[Job, ...]:
        return (partial(brought_text, self._rooms, text, title),)

    def read(
        self, jobs: Sequence[Job], progress: Callable[[int, int], None], arrived: Callable[[list[Brought]], None]
    ) -> None:
        """Do the jobs in order and hand over all of what they brought together."""
        opening = self._opening
        progress(0, len(jobs))

        def work() -> None:
            brought = []
            for done, job in enumerate(jobs, 1):
                if opening != self._opening:
                    return
                brought.append(job())
                self._post(opening, partial(progress, done, len(jobs)))
            self._post(opening, partial(arrived, brought))

        self._thread.submit(work)

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
                self._post(opening, partial(failed, str(error) or type(error).__name__))
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
        self.replacements.clear()

    def close(self, timeout: float) -> bool:
        """End the thread after its present article; whether it ended within `timeout` seconds."""
        self._opening += 1
        self._rooms.abort()
        return self._thread.close(timeout)

    def _post(self, opening: int, call: Callable[[], None]) -> None:
        self._relay.post(lambda: call() if opening == self._opening else None)
