"""A cell of the matrix: five steps of fill with the number on it, the diagonal hatched."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.matrix_panel.model import Role
from desktop.ui.theme import Theme, theme_for


class MatrixDelegate(QStyledItemDelegate):
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = theme_for(option.palette)
        fill, text = _colours(index, theme)
        painter.save()
        painter.fillRect(option.rect, fill)
        if index.data(Role.DIAGONAL):
            painter.fillRect(option.rect, QBrush(theme.border, Qt.BrushStyle.BDiagPattern))
        words = str(index.data())
        if words:
            painter.setFont(option.font)
            room = painter.fontMetrics().boundingRect(words).adjusted(-3, -1, 3, 1)
            room.moveCenter(option.rect.center())
            if index.data(Role.DIAGONAL):
                painter.fillRect(room, fill)
            painter.setPen(text)
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, words)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme.focus, 2))
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))
        painter.restore()


def _colours(index: QModelIndex | QPersistentModelIndex, theme: Theme) -> tuple[QColor, QColor]:
    step = index.data(Role.STEP)
    if step < 0 or index.data(Role.DIAGONAL):
        return theme.base, theme.muted if step < 0 else theme.text
    return theme.heat[step], theme.heat_text[step]
