"""The list of many articles, narrowed to some words and in another order. The project's own order stays as it is."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QWidget

from desktop.ui.articles_panel.model import ArticlesModel, Index, Role
from desktop.ui.controls.choice_box import ChoiceBox

FEW = 8
"""So many articles are seen at a glance; with more the list can be narrowed and sorted."""


class Order(StrEnum):
    PROJECT = "project"  # as the columns stand
    TITLE = "title"
    OVERLAP = "overlap"  # the largest share that other articles tell too first
    WORDS = "words"  # the longest first


class ArrangedArticles(QSortFilterProxyModel):
    """The rows of `source` that hold the words, in the chosen order."""

    def __init__(self, source: ArticlesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text, self._order = "", Order.PROJECT
        self.setSourceModel(source)
        self.sort(0)

    def arrange(self, text: str, order: Order) -> None:
        self._text, self._order = " ".join(text.casefold().split()), order
        self.invalidate()

    @property
    def as_in_project(self) -> bool:
        """Whether every article stands where its column does."""
        return not self._text and self._order is Order.PROJECT

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        told = (index.data(Role.SIGLUM), index.data(Qt.ItemDataRole.DisplayRole), index.data(Role.SOURCE))
        return self._text in " ".join(" ".join(told).casefold().split())

    def lessThan(self, left: Index, right: Index) -> bool:
        before, after = self._key(left), self._key(right)
        return (*before, left.row()) < (*after, right.row())

    def _key(self, index: Index) -> tuple[str, float]:
        match self._order:
            case Order.TITLE:
                return str(index.data(Qt.ItemDataRole.DisplayRole)).casefold(), 0.0
            case Order.OVERLAP:
                held = index.data(Role.COVERAGE)
                return "", -float(held.verbatim + held.similar)
            case Order.WORDS:
                return "", -float(index.data(Role.SIZE))
        return "", 0.0


class ArticlesTools(QWidget):
    """A field for words and the orders to choose from. `changed()`: the list is to be arranged anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Filter articles"))
        self.text.setAccessibleName(self.tr("Filter articles"))
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self.changed)
        self.order = ChoiceBox()
        self.order.setAccessibleName(self.tr("Order of the list of articles"))
        self.order.setToolTip(self.tr("The order of this list; the columns stay as they are"))
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setMinimumContentsLength(6)
        for order, name in (
            (Order.PROJECT, self.tr("By column")),
            (Order.TITLE, self.tr("By title")),
            (Order.OVERLAP, self.tr("By overlap")),
            (Order.WORDS, self.tr("By length")),
        ):
            self.order.addItem(name, order.value)
        self.order.currentIndexChanged.connect(lambda: self.changed.emit())
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(6, 6, 6, 4)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.order, 1)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where beside each other they would be cut."""
        super().resizeEvent(event)
        metrics, arrow = self.fontMetrics(), 2 * self.order.sizeHint().height()
        names = [self.order.itemText(at) for at in range(self.order.count())]
        widest = max(metrics.horizontalAdvance(name) for name in (self.text.placeholderText(), *names))
        beside = self.width() >= 2 * (widest + arrow)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def offer(self, articles: int) -> None:
        """Be there for many articles; for few ones nothing is narrowed or sorted."""
        if articles <= FEW:
            self.text.clear()
            self.order.setCurrentIndex(0)
        self.setVisible(articles > FEW)

    def chosen(self) -> tuple[str, Order]:
        return self.text.text(), Order(self.order.currentData())
