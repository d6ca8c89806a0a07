"""Work for a panel that waits while nobody can see the panel: behind other tabs, or closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class WhenSeen(QObject):
    """Calls `refresh` when `ask` is called, or, where the widget is hidden in a window that is shown, once when it is
    shown again."""

    def __init__(self, widget: QWidget, refresh: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._refresh = widget, refresh
        self._waiting = False
        widget.installEventFilter(self)

    def ask(self) -> None:
        # A dock behind another tab counts as visible; it only stands where nobody sees it.
        unseen = self._widget.visibleRegion().isEmpty()
        self._waiting = self._widget.window().isVisible() and unseen
        if not self._waiting:
            self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._waiting and event.type() in (QEvent.Type.Show, QEvent.Type.Paint):
            QTimer.singleShot(0, self, self.catch_up)  # not while it is painted
        return False

    def catch_up(self) -> None:
        """Do now what waits: somebody is about to look."""
        if self._waiting:
            self._waiting = False
            self._refresh()
