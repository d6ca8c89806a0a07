"""Controls in one line where there is room for all of them, else in two."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QWidget

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class TwoLines(QWidget):
    """`first` and `second` are the layouts to fill: beside each other, `second` taking what room is left; below each
    other where a text in them would be cut."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 10) -> None:
        super().__init__(parent)
        self.first, self.second = QHBoxLayout(), QHBoxLayout()
        self._both = QBoxLayout(_BELOW, self)
        self._both.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._both.setContentsMargins(6, 2, 6, 2)
        self._both.setSpacing(self._both.contentsMargins().top())
        for stretch, line in enumerate((self.first, self.second)):
            line.setSpacing(spacing)
            self._both.addLayout(line, stretch)

    @property
    def folded(self) -> bool:
        """Whether there are two lines."""
        return self._both.direction() is _BELOW

    def minimumSizeHint(self) -> QSize:
        """As narrow as two lines may be, also while there is one: else it could never become narrower."""
        least = self._both.totalMinimumSize()
        edges = self._both.contentsMargins()
        wider = max(self.first.minimumSize().width(), self.second.minimumSize().width())
        return QSize(wider + edges.left() + edges.right(), least.height())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:  # a part was hidden or shown, or has larger letters
            self._fold()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        lines = self.first.sizeHint().width() + self.first.spacing() + self.second.sizeHint().width()
        edges = self._both.contentsMargins()
        fits = lines + edges.left() + edges.right() <= self.width()
        if fits is self.folded:  # else the layout, told what it knows, would ask for everything to be laid out again
            self._both.setDirection(_BESIDE if fits else _BELOW)
            self._both.setSpacing(self.first.spacing() if fits else edges.top())
