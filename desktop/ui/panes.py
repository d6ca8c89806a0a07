"""F6: the keyboard goes from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Pane:
    """`part` holds everything that belongs to it, `target` is what takes the keyboard by `focus`."""

    part: QWidget
    target: QWidget
    focus: Callable[[], None]


def step_pane(panes: Sequence[Pane], by: int) -> None:
    """Focus the pane `by` places after the one that has the keyboard, passing over those that show nothing to focus.

    From nowhere it begins at the first (backwards: the last) one; nothing happens when there is none.
    """
    focused = QApplication.focusWidget()
    usable = [pane for pane in panes if pane.target.isVisible() and pane.target.isEnabled()]
    if not usable:
        return
    held = [at for at, pane in enumerate(usable) if focused is not None and _holds(pane.part, focused)]
    start = held[0] if held else (-1 if by > 0 else len(usable))
    usable[(start + by) % len(usable)].focus()


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)
