"""F6: the keyboard goes from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication, QWidget


def step_pane(panes: Sequence[tuple[QWidget, Callable[[], None]]], by: int) -> None:
    """Focus the visible pane `by` places after the one that has the focus; `panes` are (part, how to focus it).

    Nothing happens when none is visible.
    """
    visible = [(part, focus) for part, focus in panes if part.isVisible()]
    if not visible:
        return
    focused = QApplication.focusWidget()
    present = next(
        (
            number
            for number, (part, _) in enumerate(visible)
            if focused is not None and (part is focused or part.isAncestorOf(focused))
        ),
        -1 if by > 0 else 0,
    )
    visible[(present + by) % len(visible)][1]()
