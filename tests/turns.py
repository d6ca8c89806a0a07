"""Work that a shown window has put off to later turns of the event loop, done now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.turns import Turns

_MOST = 10_000
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def waiting() -> tuple[Turns, ...]:
    """The turns of every window that has put something off."""
    held = [turns for window in QApplication.topLevelWidgets() for turns in window.findChildren(Turns, "", _DIRECT)]
    return tuple(turns for turns in held if turns.waiting)


def take_turns() -> None:
    """Do what waits, and what comes of it in the event loop, until nothing waits. Raises RuntimeError when that never
    ends."""
    for _ in range(_MOST):
        late = waiting()
        if not late:
            return
        for turns in late:
            turns._next()
        QApplication.processEvents()
    raise RuntimeError("the window puts work off for ever")
