"""A frame around the column that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import theme_for

FRAME = 2
"""Pixels: as wide as the margins that a column leaves for it."""


class FocusFrame:
    """Four strips in the margins of its parent. One widget over all would be painted anew with whatever stands below
    it, and text could not be scrolled without painting all of it."""

    def __init__(self, parent: QWidget) -> None:
        self._strips = [_Strip(parent) for _ in range(4)]

    def set_visible(self, visible: bool) -> None:
        for strip in self._strips:
            strip.switch(visible)

    def surround(self, place: QRect) -> None:
        """Let the strips lie along the inner edges of `place`."""
        top, bottom, left, right = self._strips
        top.setGeometry(place.x(), place.y(), place.width(), FRAME)
        bottom.setGeometry(place.x(), place.bottom() + 1 - FRAME, place.width(), FRAME)
        left.setGeometry(place.x(), place.y(), FRAME, place.height())
        right.setGeometry(place.right() + 1 - FRAME, place.y(), FRAME, place.height())


class _Strip(QWidget):
    """Stays where it is and is painted or not: a widget that is shown makes Qt lay out all around it at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._on = False

    def switch(self, on: bool) -> None:
        if on is not self._on:
            self._on = on
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._on:
            painter = QPainter(self)
            painter.fillRect(self.rect(), theme_for(self.palette()).focus)
            painter.end()
