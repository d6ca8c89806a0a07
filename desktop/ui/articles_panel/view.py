"""The list view of the articles: drags rows to new places by itself, so that no row is ever gone in between."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.ui.theme import theme_for


class ArticlesView(QListView):
    """`moved(row, position)`: a person dropped the article of `row` so that it should stand at `position`, both
    counted before and after the move. What is dragged in from elsewhere is left to the window."""

    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)  # this view draws its own line
        self._gap: int | None = None

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # titles wrap anew

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_gap(None)
        row = self.currentIndex().row()
        if event.source() is not self or row < 0:
            event.ignore()
            return
        gap = self.gap_at(event.position().toPoint())
        position = gap - 1 if gap > row else gap
        event.setDropAction(Qt.DropAction.CopyAction)  # the project moves the article, not the view
        event.accept()
        if position != row:
            self.moved.emit(row, position)

    def gap_at(self, point: QPoint) -> int:
        """The row before which something dropped at `point` goes."""
        index = self.indexAt(point)
        if not index.isValid():
            return self.model().rowCount() if point.y() > 0 else 0
        below = point.y() > self.visualRect(index).center().y()
        return index.row() + below

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is None or not self.model().rowCount():
            return
        last = self.visualRect(self.model().index(self.model().rowCount() - 1, 0))
        y = last.bottom() if self._gap >= self.model().rowCount() else self.visualRect(self._index(self._gap)).top()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme_for(self.palette()).focus, 3))
        painter.drawLine(0, y, self.viewport().width(), y)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)

    def _over(self, event: QDragMoveEvent) -> None:
        if event.source() is not self:
            event.ignore()
            return
        self._show_gap(self.gap_at(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()
