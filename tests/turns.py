"""Work that a shown window has put off to later turns of the event loop, done now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.turns import Turns

_MOST = 10_000
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def waiting() -> bool:
    """Whether any window has put something off."""
    held = [turns for window in QApplication.topLevelWidgets() for turns in window.findChildren(Turns, "", _DIRECT)]
    return any(turns.waiting for turns in held)


def take_turns() -> None:
    """Let the event loop turn until nothing waits. Raises RuntimeError when that never ends."""
    for _ in range(_MOST):
        if not waiting():
            return
        QApplication.processEvents()
    raise RuntimeError("the window puts work off for ever")
