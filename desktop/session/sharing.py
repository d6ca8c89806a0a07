"""The map of shared copy, made when it is looked at: at once where that is quick, else in the background."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from desktop import engine
from desktop.model import Collation
from desktop.session.relay import Relay

AT_ONCE = 250
"""So many matches take about 30 ms."""


class _Overtaken(Exception):
    """Another collation is asked about by now."""


class SharingRunner(QObject):
    """`ready(Sharing)` answers the last question; an answer that a later question has overtaken is dropped."""

    ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._relay = Relay(self)
        self._asked = 0

    def ask(self, collation: Collation) -> None:
        """What the documents of `collation` share."""
        self._asked += 1
        asked = self._asked
        if len(collation.matches) <= AT_ONCE:
            self.ready.emit(engine.shared_copy(collation))
            return

        def check() -> None:
            if asked != self._asked:
                raise _Overtaken

        def work() -> None:
            try:
                sharing = engine.shared_copy(collation, check)
            except _Overtaken:
                return
            self._relay.post(lambda: self.ready.emit(sharing) if asked == self._asked else None)

        threading.Thread(target=work, name="sharing", daemon=True).start()

    def forget(self) -> None:
        """Nothing more is wanted."""
        self._asked += 1
