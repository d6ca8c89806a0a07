"""Work of a window that waits for a turn of the event loop of its own, so that keys and paintings come in between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget


class Turns(QObject):
    """One piece of work in each turn, in the order in which they were asked for. What is asked for again by the same
    `key` before it is done keeps its place and is done once, the latest way."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[object, Callable[[], None]] = {}
        # Not 0: such a timer waits until nothing else is to be done, which on a busy machine may be never.
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._breathe)
        self._breathed = False

    @staticmethod
    def of(widget: QWidget) -> Turns:
        """Those of the window that the widget is in now; its parts take turns with each other."""
        window = widget.window()
        found = window.findChild(Turns, "", Qt.FindChildOption.FindDirectChildrenOnly)
        return found if isinstance(found, Turns) else Turns(window)

    @staticmethod
    def take(widget: QWidget, key: object, work: Callable[[], None]) -> None:
        """`work` in a turn of its own; at once in a window that is not shown yet, which is made ready."""
        if widget.window().isVisible():
            Turns.of(widget).later(key, work)
        else:
            work()

    @property
    def waiting(self) -> bool:
        """Whether anything is still to be done."""
        return bool(self._waiting)

    def later(self, key: object, work: Callable[[], None]) -> None:
        self._waiting[key] = work
        self._timer.start()

    def _breathe(self) -> None:
        """Work comes with every second beat: after a long painting a beat is due in the same round of the event loop,
        before the keys that were pressed meanwhile are looked at."""
        self._breathed = not self._breathed
        if not self._breathed:
            self._next()

    def _next(self) -> None:
        if self._waiting:
            work = self._waiting.pop(next(iter(self._waiting)))
            work()
        if not self._waiting:
            self._timer.stop()
