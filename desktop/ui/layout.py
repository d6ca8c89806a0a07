"""The sizes that the window and its panels go by, in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget  # the first painting has no dialog

FIRST_SIZE = (1600, 950)
"""Of a window that was never open before; less where the screen has less."""

NARROW = 1200
"""Windows narrower than this have no room for a panel on the left."""

_USUAL_LINE = 17
"""The height of a line in the letters that the sizes were chosen for."""

EDGES = QSize(16, 48)
"""What a window's own edges and title take, about."""


def enlargement(widget: QWidget) -> float:
    """How much larger than usual a widget's letters are; never less than 1."""
    return max(1.0, widget.fontMetrics().lineSpacing() / _USUAL_LINE)


def give_size(dialog: QDialog, width: int, height: int, *, enlarged: bool = True) -> None:
    """Open a dialog this large, larger with larger letters unless these are reckoned with, never larger than its
    screen."""
    wanted = QSize(width, height) * (enlargement(dialog) if enlarged else 1.0)
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize() - EDGES))
