"""Filtering a collation by similarity: at once where that is quick, in the background where the window would wait."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desktop.model import Collation
from desktop.session.relay import Relay, SerialThread

Narrow = Callable[[Collation, float], Collation]

AT_ONCE = 100
"""So many remaining matches are filtered in about 10 ms; more would be felt while the slider moves."""


class Filter:
    """Answers come in the interface thread and in the order of the requests; one that a later request has overtaken
    may be left out, so that a moving slider is followed as well as the machine can."""

    def __init__(self, narrow: Narrow, relay: Relay) -> None:
        self._narrow = narrow
        self._relay = relay
        self._thread = SerialThread("filtering")
        self._asked = 0
        self._answered = 0

    def ask(self, full: Collation, similarity: float, left: int, done: Callable[[Collation], None]) -> None:
        """Filter `full` to matches of `similarity` or more, of which there are `left`."""
        self._asked += 1
        asked = self._asked
        if left <= AT_ONCE:
            self._answer(asked, done, self._narrow(full, similarity) if full.documents else full)
            return

        def work() -> None:
            if asked == self._asked:
                self._relay.post(partial(self._answer, asked, done, self._narrow(full, similarity)))

        self._thread.submit(work)

    def close(self, timeout: float) -> bool:
        """End the thread; whether it ended within `timeout` seconds."""
        self._asked += 1
        return self._thread.close(timeout)

    def _answer(self, asked: int, done: Callable[[Collation], None], collation: Collation) -> None:
        if asked > self._answered:
            self._answered = asked
            done(collation)
