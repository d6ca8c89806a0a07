"""The tree of figures, with a strip in each row that shows how they lie between the lowest and the highest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from desktop.ui.actions import COPY, entry_with_key
from desktop.ui.controls.list_action import list_action
from desktop.ui.numbers_panel.distribution import Distribution
from desktop.ui.numbers_panel.values_model import STRIP_ROLE, Column, ValuesModel
from desktop.ui.theme import theme_for

Index = QModelIndex | QPersistentModelIndex
_MEASURED = 40  # rows whose texts decide how wide a column is
_WIDEST = 26  # characters of a column but the first
_STRIP = 120  # pixels, where there is room
_BEFORE = 3  # pixels before a strip
_SHORTEST = 30  # pixels; in less room a strip says nothing, and its words stand alone
_APART = 6  # pixels between a strip and its words
_SMALLEST, _LARGEST = 2.0, 5.0  # pixels: the radius of a figure that one article gives, and of one that all give


class ValuesView(QTreeView):
    """Right opens a row, or a figure; `copy` copies the table."""

    def __init__(self, model: ValuesModel, copy: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Numbers: what is counted, and which figures how many articles give"))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(16)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.setItemDelegateForColumn(Column.RANGE, StripDelegate(self))
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        # The key is only shown: it belongs to the window's Copy, which asks the panel.
        self.copy_action = list_action(self, entry_with_key(self.tr("&Copy Table"), COPY), "", copy)
        self._values = model
        self.expanded.connect(self._span)

    def fit(self) -> None:
        """Columns as wide as what the first rows hold; what is counted and its figures have the rest."""
        metrics, header = self.fontMetrics(), self.header()
        most = metrics.averageCharWidth() * _WIDEST
        strip = _STRIP + _APART + self._words(Column.RANGE) + _edge(self)
        room = self.viewport().width() - strip
        for column in (Column.VERDICT, Column.ARTICLES, Column.LOWEST, Column.MEDIAN, Column.HIGHEST):
            width = max(header.sectionSizeHint(column), min(self._words(column) + 14, most))
            header.resizeSection(column, width)
            room -= width
        header.resizeSection(Column.RANGE, strip)
        for column in (Column.WHAT, Column.FIGURES):
            header.resizeSection(column, max(room // 2, most))

    def _words(self, column: Column) -> int:
        """Pixels that the longest text of the first rows has."""
        rows = range(min(_MEASURED, self._values.rowCount()))
        texts = (str(self._values.index(row, column).data()) for row in rows)
        return max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)

    def _span(self, index: QModelIndex) -> None:
        """An article has its whole row."""
        if index.parent().isValid():
            for row in range(self._values.rowCount(index)):
                self.setFirstColumnSpanned(row, index, True)

    def _show_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.copy_action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(point))


class StripDelegate(QStyledItemDelegate):
    """A line from the lowest to the highest figure with a dot for each, larger the more articles give it; beside it, in
    words, how far they lie apart."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        held = index.data(STRIP_ROLE)
        if isinstance(held, Distribution):
            theme = theme_for(option.widget.palette())
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            ink = theme.selection_text if selected else theme.numbers.line
            said = option.fontMetrics.horizontalAdvance(str(index.data()))
            room = _strip_room(QRectF(option.rect), said + _edge(option.widget) if said else 0)
            _paint_strip(painter, room, held, QPen(ink, 1.0 + theme.heavy))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(_STRIP, 0))


def _strip_room(cell: QRectF, words: float) -> QRectF:
    """Where the strip and all its dots stand in a cell at whose end words have `words` pixels with what is free around
    them; empty where too little is left."""
    room = QRectF(cell)
    room.setLeft(cell.left() + _BEFORE)
    room.setRight(min(cell.left() + _STRIP, cell.right() - words - _APART))
    return room if room.width() >= _SHORTEST else QRectF()


def _edge(view: QWidget) -> int:
    """Pixels that a cell leaves free at both sides of its words."""
    return 2 * (view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1)


def _paint_strip(painter: QPainter, room: QRectF, held: Distribution, pen: QPen) -> None:
    if held.lowest is None or held.highest is None or held.lowest.amount is None or held.highest.amount is None:
        return
    if room.isEmpty():
        return
    low, wide = held.lowest.amount, held.highest.amount - held.lowest.amount
    left, right, middle = room.left() + _LARGEST, room.right() - _LARGEST, room.center().y()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    if wide:
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    for told in held.values:
        if told.amount is not None:
            share = float((told.amount - low) / wide) if wide else 0.5
            size = _SMALLEST + (_LARGEST - _SMALLEST) * len(told.claims) / held.articles
            at = QPointF(left + share * (right - left), middle)
            painter.setBrush(pen.color())
            painter.drawEllipse(at, size, size)
    painter.restore()
