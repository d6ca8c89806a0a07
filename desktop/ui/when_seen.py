"""Work for a panel that waits for its turn, and while nobody can see the panel: behind other tabs, or closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.turns import Turns


class WhenSeen(QObject):
    """Calls `refresh` once after `ask`: at once in a window that is not shown yet, else in a turn of the event loop of
    its own, so that panels do not all work in one; where the widget is hidden, when it is shown again."""

    def __init__(self, widget: QWidget, refresh: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._refresh = widget, refresh
        self._waiting = False
        widget.installEventFilter(self)

    def ask(self) -> None:
        self._waiting = True
        if not self._widget.window().isVisible():
            self.catch_up()
        # A dock behind another tab counts as visible; it only stands where nobody sees it.
        elif not self._widget.visibleRegion().isEmpty():
            self._take_turn()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._waiting and event.type() in (QEvent.Type.Show, QEvent.Type.Paint):
            self._take_turn()  # not while it is painted
        return False

    def catch_up(self) -> None:
        """Do now what waits: somebody is about to look."""
        if self._waiting:
            self._waiting = False
            self._refresh()

    def _take_turn(self) -> None:
        Turns.of(self._widget).later(self, self.catch_up)
