"""The map of shared copy, made when it is looked at: at once where that is quick, else in the background."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop import engine
from desktop.model import Collation, Sharing
from desktop.session.relay import Relay, SerialThread

AT_ONCE = 250
"""So many matches take about 30 ms."""


class _Overtaken(Exception):
    """Another collation is asked about by now."""


class SharingRunner(QObject):
    """`ready(Sharing)` answers the last question; an answer that a later question has overtaken is dropped. `collation`
    is the one that the last answer is of, which may be an older one than the session's by then."""

    ready = Signal(object)

    def __init__(self, relay: Relay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._relay = relay
        self._thread = SerialThread("sharing")
        self._asked = 0
        self.collation = Collation()

    def ask(self, collation: Collation) -> None:
        """What the documents of `collation` share."""
        self._asked += 1
        if len(collation.matches) <= AT_ONCE:
            self._answer(self._asked, collation, engine.shared_copy(collation))
        else:
            self._thread.submit(partial(self._work, self._asked, collation))

    def close(self, timeout: float) -> bool:
        """End the thread; whether it ended within `timeout` seconds."""
        self._asked += 1
        return self._thread.close(timeout)

    def _work(self, asked: int, collation: Collation) -> None:
        def check() -> None:
            if asked != self._asked:
                raise _Overtaken

        try:
            sharing = engine.shared_copy(collation, check)
        except _Overtaken:
            return
        self._relay.post(partial(self._answer, asked, collation, sharing))

    def _answer(self, asked: int, collation: Collation, sharing: Sharing) -> None:
        if asked == self._asked:
            self.collation = collation
            self.ready.emit(sharing)
