"""The table of numbers, whose first column stays in sight while the others scroll under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.ui.numbers_panel.row_heights import RowHeights

Index = QModelIndex | QPersistentModelIndex
_WIDEST = 0.5
"""The share of the width that the kept column may take; a wider one scrolls away with the others."""


class NumbersView(QTableView):
    """While the table is scrolled sideways a second view of the same model and selection lies over its first column. It
    never takes the focus: keys, editing and what a screen reader follows stay with this one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = QTableView(self)
        self.kept.hide()
        self._following = False  # the current row is kept in sight until a person scrolls
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._keep_in_sight)
        self.verticalHeader().sectionResized.connect(lambda *_: self._settled.start())
        self.verticalScrollBar().actionTriggered.connect(lambda _: self._follow(False))
        self._laid = False  # whether the columns and rows of the view on top are as those below it
        for view in (self, self.kept):
            view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            view.setWordWrap(True)
            view.setTabKeyNavigation(False)
            view.setCornerButtonEnabled(False)
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.verticalHeader().hide()
            view.horizontalHeader().setHighlightSections(False)
        self.setItemDelegate(_LabelDelegate(self))
        self._make_kept()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._lay_kept)
            self._lay_kept()
            self._heights = RowHeights(self)

    def _bound_rows(self) -> None:
        """No row is higher than the view, so that each is seen whole; what is cut then stands in the tool tip."""
        rows = self.verticalHeader()
        before, most = rows.maximumSectionSize(), max(rows.minimumSectionSize(), self.viewport().height())
        tallest = max((rows.sectionSize(row) for row in range(rows.count())), default=0)
        rows.setMaximumSectionSize(most)
        if most != before and tallest >= min(before, most) and self.model() is not None:
            self._heights.ask()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        super().scrollTo(index, hint)
        if index.column() > 0 and self.kept.isVisible():
            left = self.columnViewportPosition(index.column())
            right = left + self.columnWidth(index.column())
            before = self.viewport().width() - right if self.isRightToLeft() else left
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - max(0, self.columnWidth(0) - before))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._follow(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bound_rows()
        self._place_kept()
        self._settled.start()

    def _follow(self, on: bool) -> None:
        self._following = on

    def _keep_in_sight(self) -> None:
        """Rows are measured later than one of them is chosen, and may have pushed it out of sight."""
        if self._following and self.currentIndex().isValid():
            across = self.horizontalScrollBar().value()
            super().scrollTo(self.currentIndex())
            self.horizontalScrollBar().setValue(across)

    def set_widths(self, widths: Sequence[int]) -> None:
        """Of all columns, in pixels; the scroll bars follow at once."""
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.updateGeometries()

    def _make_kept(self) -> None:
        self.kept.setAccessibleName(self.tr("What is counted, kept in sight"))
        self.kept.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.kept.setFrameShape(QTableView.Shape.NoFrame)
        self.kept.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kept.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kept.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.kept.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.kept.verticalHeader().setMinimumSectionSize(1)
        self.kept.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(self.kept.verticalScrollBar().setValue)
        self.horizontalScrollBar().valueChanged.connect(self._place_kept)
        self.horizontalHeader().sectionResized.connect(self._follow_width)
        self.verticalHeader().sectionResized.connect(self._follow_height)
        self.kept.pressed.connect(lambda _: self.setFocus(Qt.FocusReason.MouseFocusReason))
        self.kept.clicked.connect(self.clicked)
        self.kept.activated.connect(self.activated)
        self.kept.customContextMenuRequested.connect(self._pass_on)

    def _lay_kept(self) -> None:
        """The view on top is made ready when it is next shown, which it seldom is."""
        self._laid = False
        self._place_kept()

    def _follow_width(self, column: int) -> None:
        if column == 0:
            self._place_kept()

    def _follow_height(self, row: int, _before: int, height: int) -> None:
        if self.kept.isVisible():
            self.kept.setRowHeight(row, height)

    def _place_kept(self) -> None:
        width = self.columnWidth(0) if self.model() is not None and self.model().columnCount() else 0
        scrolled = self.horizontalScrollBar().value() > 0
        shown = scrolled and 0 < width <= self.viewport().width() * _WIDEST
        if shown:
            if self.kept.model() is not self.model():
                self.kept.setModel(self.model())
                self.kept.setSelectionModel(self.selectionModel())
                self.model().modelReset.disconnect(self._lay_kept)
                self.model().modelReset.connect(self._lay_kept)  # after the view on top has heard of it
            self.kept.setColumnWidth(0, width)
            self.kept.horizontalHeader().setFixedHeight(self.horizontalHeader().height())
            height = self.horizontalHeader().height() + self.viewport().height()
            room = self.viewport().geometry()
            left = room.right() + 1 - width if self.isRightToLeft() else room.left()
            self.kept.setGeometry(QRect(left, self.horizontalHeader().geometry().top(), width, height))
            if not self._laid or not self.kept.isVisible():
                self._laid = True
                for column in range(self.model().columnCount()):
                    self.kept.setColumnHidden(column, column > 0)
                for row in range(self.model().rowCount()):
                    self.kept.setRowHeight(row, self.rowHeight(row))
        self.kept.setVisible(shown)
        if shown:
            self.kept.verticalScrollBar().setValue(self.verticalScrollBar().value())

    def _pass_on(self, point: QPoint) -> None:
        self.customContextMenuRequested.emit(self.viewport().mapFromGlobal(self.kept.viewport().mapToGlobal(point)))


class _LabelDelegate(QStyledItemDelegate):
    """Gives the line in which a row is renamed its name for screen readers."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setAccessibleName(self.tr("Name of the row"))
            editor.setPlaceholderText(self.tr("The name that the comparison finds"))
        return editor
