"""Which article has how much in common with which."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.model import Collation
from desktop.session.session import Session
from desktop.ui.empty_state import OrEmpty
from desktop.ui.matrix_panel.delegate import MatrixDelegate
from desktop.ui.matrix_panel.measures import Measure
from desktop.ui.matrix_panel.model import MOST_WITH_TEXT, MatrixModel

_SMALL_CELL = 12


class MatrixPanel(QWidget):
    """`pair_chosen(row_id, column_id)`: a person clicked a cell or pressed Enter on it; the ids are equal on the
    diagonal. The window shows the two side by side."""

    pair_chosen = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = MatrixModel(self)
        self.measure = QComboBox()
        self.measure.setToolTip(self.tr("Read along a row: how much of its article the other articles have too"))
        self.measure.setMinimumContentsLength(12)
        self.measure.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.measure.setAccessibleName(self.tr("What the matrix shows"))
        names = {
            Measure.SIMILAR: self.tr("Row’s sentences with a counterpart"),
            Measure.VERBATIM: self.tr("Row’s words found word for word"),
            Measure.NUMBERS: self.tr("Numbers that disagree"),
        }
        for measure, name in names.items():
            self.measure.addItem(name, measure.value)
        self.measure.currentIndexChanged.connect(lambda: self._show(session.collation))
        self.partial = QLabel(self.tr("Not everything was compared."))
        self.partial.setWordWrap(True)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(MatrixDelegate(self.view))
        self.view.setAccessibleName(self.tr("Matrix of the articles"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.setCornerButtonEnabled(False)
        for header in (self.view.horizontalHeader(), self.view.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(_SMALL_CELL)
            header.setHighlightSections(True)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self._body = OrEmpty(self.view)
        top = QHBoxLayout()
        top.setContentsMargins(6, 2, 6, 2)
        top.setSpacing(10)
        top.addWidget(self.measure)
        top.addWidget(self.partial, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._body, 1)
        session.collation_changed.connect(self._show)
        session.opened.connect(lambda _: self._show(session.collation))
        self._show(session.collation)

    def _show(self, collation: Collation) -> None:
        measure = Measure(self.measure.currentData())
        self.model.show(collation, measure)
        self._fit_cells()
        self.partial.setVisible(not collation.complete)
        few = len(collation.documents) < 2
        self._body.say(self.tr("With two or more articles, this shows how much they have in common.") if few else "")

    def _fit_cells(self) -> None:
        small = self.model.rowCount() > MOST_WITH_TEXT
        metrics = self.view.fontMetrics()
        cell = (
            QSize(_SMALL_CELL, _SMALL_CELL)
            if small
            else QSize(metrics.horizontalAdvance("100 %") + 14, metrics.height() + 8)
        )
        self.view.horizontalHeader().setDefaultSectionSize(cell.width())
        self.view.verticalHeader().setDefaultSectionSize(cell.height())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.pair_chosen.emit(*self.model.pair(index))
