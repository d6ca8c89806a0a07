"""Files that the system hands to the running program: macOS opens a double-clicked project so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QFileOpenEvent

from desktop.ui.incoming import Incoming, incoming


class OpenedFiles(QObject):
    """An application's event filter: `receive` gets each file as if it had been dropped on the window."""

    def __init__(self, receive: Callable[[Incoming], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive = receive

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        data = QMimeData()
        data.setUrls([event.url()])
        self._receive(incoming(data))
        return True
