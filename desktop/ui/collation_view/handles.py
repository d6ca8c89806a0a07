"""What a screen reader finds of marks that are only painted: a button for each one in view, never seen.

They are made only while a screen reader, or another such program, is at work: nobody else pays for them. Real widgets,
so that Qt keeps the interfaces itself; they take neither the mouse nor Tab: for these there are the marks and menus.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

_REST = 120
"""Milliseconds without painting after which the buttons are put in place."""


@dataclass(frozen=True, slots=True)
class Painted:
    """A mark: where it is in its widget, what it is called, and what a click on it does."""

    place: QRect
    name: str
    press: Callable[[], None]


class Handle(QPushButton):
    """A painted mark as a button; its `mark` changes while one scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark: Painted | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.pressed.connect(self._press)  # a click comes a moment later, when another mark may be here

    def _press(self) -> None:
        if self.mark is not None:
            self.mark.press()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark is painted by its widget."""


class Handles(QObject):
    """The buttons of one widget. `marks` gives those in view; it is asked when `touch` was not called for a moment,
    which the widget does whenever it paints."""

    def __init__(self, widget: QWidget, marks: Callable[[], Iterable[Painted]]) -> None:
        super().__init__(widget)
        self._widget, self._marks = widget, marks
        self._held: list[Handle] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self.place)

    def touch(self) -> None:
        if QAccessible.isActive():
            self._timer.start()

    def place(self) -> None:
        """Have a button on each mark in view."""
        marks = list(self._marks())
        while len(self._held) < len(marks):
            self._held.append(Handle(self._widget))
        for handle, mark in zip(self._held, marks, strict=False):
            handle.mark = mark
            if handle.geometry() != mark.place:
                handle.setGeometry(mark.place)
            if handle.accessibleName() != mark.name:
                handle.setAccessibleName(mark.name)
            handle.show()
        for handle in self._held[len(marks) :]:
            handle.mark = None
            handle.hide()
