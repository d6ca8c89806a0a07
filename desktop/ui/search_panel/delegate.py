"""A line of an article with the hit in it made to stand out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.search_panel.model import Role, Snippet
from desktop.ui.theme import theme_for

_MARGIN = 4


class HitDelegate(QStyledItemDelegate):
    """Other rows are painted as usual."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        held = index.data(Role.SNIPPET)
        if not isinstance(held, Snippet):
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = shown.widget.style() if shown.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        room = QRectF(option.rect).adjusted(_MARGIN, 0, -_MARGIN, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = option.palette.ColorRole.HighlightedText if selected else option.palette.ColorRole.Text
        painter.save()
        painter.setClipRect(room)
        painter.setPen(option.palette.color(role))
        layout = self._laid_out(held, option, room.width())
        layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - layout.boundingRect().height()) / 2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), option.fontMetrics.height() + 6))

    def _laid_out(self, held: Snippet, option: QStyleOptionViewItem, width: float) -> QTextLayout:
        theme = theme_for(option.palette)
        bold = QFont(option.font)
        bold.setBold(True)
        tail = QFontMetricsF(option.font).elidedText(
            held.after,
            Qt.TextElideMode.ElideRight,
            max(0.0, width - QFontMetricsF(option.font).horizontalAdvance(held.before) - _advance(bold, held.hit) - 2),
        )
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setForeground(QBrush(theme.text))
        marked.setBackground(QBrush(theme.find_hit))
        stretch = QTextLayout.FormatRange()
        stretch.start, stretch.length, stretch.format = _units(held.before), _units(held.hit), marked
        layout = QTextLayout(held.before + held.hit + tail, option.font)
        layout.setTextOption(_one_line())
        layout.setFormats([stretch])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(100_000)
        layout.endLayout()
        return layout


def _one_line() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _advance(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def _units(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
