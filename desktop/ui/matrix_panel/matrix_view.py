"""The table view of the matrix. With very many articles it paints all cells as one picture, a few pixels each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from desktop.ui.theme import theme_for

Index = QModelIndex | QPersistentModelIndex


class MatrixView(QTableView):
    """A table for the keyboard, the pointer and a screen reader, whichever way it is painted.

    Signal: `resized()`.
    """

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None

    def show_picture(self, picture: QImage | None) -> None:
        """Paint this instead of the cells, a pixel of it for each; None: let each cell be painted."""
        self._picture = picture
        self.setShowGrid(picture is None)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._picture is not None:
            self.viewport().update()  # its frame stands around so small a cell

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            super().paintEvent(event)
            return
        theme = theme_for(self.palette())
        count, side = self._picture.width(), self.columnWidth(0)
        first = count - 1 if self.isRightToLeft() else 0
        whole = QRect(self.columnViewportPosition(first), self.rowViewportPosition(0), count * side, count * side)
        painter = QPainter(self.viewport())
        turned = Qt.Orientation.Horizontal
        painter.drawImage(whole, self._picture.flipped(turned) if self.isRightToLeft() else self._picture)
        painter.setPen(theme.border)
        painter.drawRect(whole.adjusted(0, 0, -1, -1))
        if self.currentIndex().isValid():
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.visualRect(self.currentIndex()).adjusted(-2, -2, 2, 2))
        painter.end()
