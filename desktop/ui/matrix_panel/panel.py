"""Which article has how much in common with which: as a matrix, as a list of pairs, as a map of shared copy."""

from __future__ import annotations

from collections.abc import Generator
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.model import Collation, Sharing, siglum
from desktop.session.session import Session
from desktop.ui.controls.check_box import CheckBox
from desktop.ui.controls.choice_box import ChoiceBox
from desktop.ui.controls.rows_table import Row, RowsTable
from desktop.ui.controls.two_lines import TwoLines
from desktop.ui.empty_state import OrEmpty
from desktop.ui.matrix_panel.delegate import MatrixDelegate
from desktop.ui.matrix_panel.matrix_view import MatrixView
from desktop.ui.matrix_panel.measures import Cells, Measure, in_pieces
from desktop.ui.matrix_panel.model import MOST_WITH_TEXT, MatrixModel
from desktop.ui.matrix_panel.rows import pair_rows, sharing_rows
from desktop.ui.matrix_panel.sharing_map import SharingMap
from desktop.ui.theme import theme_for
from desktop.ui.turns import Turns
from desktop.ui.when_seen import WhenSeen

_SMALL_CELL, _LEAST_CELL = 12, 4


class Face(StrEnum):
    """What the panel shows."""

    MATRIX = "matrix"
    PAIRS = "pairs"
    SHARED = "shared"


class MatrixPanel(QWidget):
    """`pair_chosen(row_id, column_id)`: a person clicked a cell or pressed Enter on it; the ids are equal on the
    diagonal. The window shows the two side by side."""

    pair_chosen = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None, *, whole: bool = False) -> None:
        """`whole`: alike articles stand together at first, and cells are as small as it takes to see all of them."""
        super().__init__(parent)
        self._session, self._whole = session, whole
        self._stale: set[Face] = set(Face)
        session.sharing.ready.connect(self._show_sharing)
        self.model = MatrixModel(self)
        self._make_choices()
        self.partial = QLabel(self.tr("Not everything was compared."))
        self.partial.setWordWrap(True)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._make_faces()
        self._lay_out()
        self._seen = WhenSeen(self, self._forget)
        for signal in (session.collation_changed, session.project_changed, session.opened):
            signal.connect(lambda _: self._seen.ask())
        self._forget()

    def _make_choices(self) -> None:
        self.face = self._choice(
            self.tr("How it is shown"),
            {
                Face.MATRIX: self.tr("Matrix"),
                Face.PAIRS: self.tr("Closest pairs"),
                Face.SHARED: self.tr("Shared copy"),
            },
        )
        self.measure = self._choice(
            self.tr("What the matrix shows"),
            {
                Measure.SIMILAR: self.tr("Row’s sentences with a counterpart"),
                Measure.VERBATIM: self.tr("Row’s words found word for word"),
                Measure.NUMBERS: self.tr("Numbers and facts that disagree"),
                Measure.NOTES: self.tr("Notes on both"),
            },
        )
        self.measure.setToolTip(self.tr("Read along a row: how much of its article the other articles have too"))
        self.group = CheckBox(self.tr("Group ali&ke articles"))
        self.group.setToolTip(self.tr("Put articles beside those they have most in common with"))
        self.group.setChecked(self._whole)
        self.group.toggled.connect(lambda _: self._refresh())
        self.face.currentIndexChanged.connect(lambda _: self._turn())
        self.measure.currentIndexChanged.connect(lambda _: self._refresh())

    def _make_faces(self) -> None:
        self.view = self._matrix()
        self.pairs = RowsTable(
            (
                self.tr("Articles"),
                self.tr("Similar sentences"),
                self.tr("Word for word"),
                self.tr("Numbers and facts that disagree"),
                self.tr("Notes on both"),
            ),
            self.tr("Closest pairs of articles"),
        )
        self.shared = RowsTable(
            (
                self.tr("Articles"),
                self.tr("Words"),
                self.tr("Share of each"),
                self.tr("Longest run"),
                self.tr("Its words"),
            ),
            self.tr("Shared copy"),
        )
        self.map = SharingMap()
        self.map.pair_chosen.connect(self._choose_arc)
        self.pairs.row_chosen.connect(self._open)
        self.shared.row_chosen.connect(self._open)
        self.shared.row_current.connect(lambda row: self.map.set_current(row.ids))
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.map)
        both.addWidget(self.shared)
        both.setStretchFactor(0, 1)
        both.setStretchFactor(1, 2)
        both.setChildrenCollapsible(False)
        self._faces = QStackedWidget()
        for face, widget in ((Face.MATRIX, self.view), (Face.PAIRS, self.pairs), (Face.SHARED, both)):
            widget.setObjectName(face.value)
            self._faces.addWidget(widget)
        self._body = OrEmpty(self._faces)

    def _lay_out(self) -> None:
        self.choices = TwoLines()
        for part in (self.face, self.measure):
            self.choices.first.addWidget(part)
        self.choices.first.addStretch(1)
        self.choices.second.addWidget(self.group)
        if self._whole:
            self.choices.second.addStretch(1)
        else:
            self.choices.second.addWidget(self.said, 1)
        self.choices.second.addWidget(self.partial)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.choices)
        if self._whole:  # with the titles, for nobody knows two hundred articles by their letters
            self.said.setWordWrap(True)
            self.said.setMinimumHeight(self.said.fontMetrics().lineSpacing() + 6)
            self.said.setContentsMargins(10, 0, 10, 4)
            layout.addWidget(self.said)
        layout.addWidget(self._body, 1)

    def show_face(self, face: Face) -> None:
        self.face.setCurrentIndex(self.face.findData(face.value))

    @property
    def keyboard_target(self) -> QWidget:
        """What takes the keyboard in the face that is shown."""
        self._seen.catch_up()
        return {Face.MATRIX: self.view, Face.PAIRS: self.pairs, Face.SHARED: self.shared}[self._face()]

    def _choice(self, name: str, texts: dict) -> ChoiceBox:
        box = ChoiceBox()
        box.setMinimumContentsLength(12)
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        box.setAccessibleName(name)
        for value, text in texts.items():
            box.addItem(text, value.value)
        return box

    def _matrix(self) -> MatrixView:
        view = MatrixView()
        view.setModel(self.model)
        view.setItemDelegate(MatrixDelegate(view))
        view.setAccessibleName(self.tr("Matrix of the articles"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setCornerButtonEnabled(False)
        view.setMouseTracking(True)
        for header in (view.horizontalHeader(), view.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(_LEAST_CELL)
            header.setHighlightSections(True)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        view.selectionModel().currentChanged.connect(self._tell)
        view.entered.connect(self._tell)
        if self._whole:
            view.resized.connect(self._fit_cells)
        return view

    def _tell(self, index: QModelIndex) -> None:
        """What the cell under the pointer or the keyboard says."""
        if not index.isValid():
            self.said.clear()
            return
        titles = self.model.titles(index) if self._whole else []
        self.said.setText("   ".join([str(index.data(Qt.ItemDataRole.AccessibleTextRole)), *titles]))

    def _face(self) -> Face:
        return Face(self.face.currentData())

    def _turn(self) -> None:
        face = self._face()
        matrix = face is Face.MATRIX
        for part in (self.measure, self.group):
            part.setVisible(matrix)
        self.said.clear()
        self._faces.setCurrentIndex(list(Face).index(face))
        if face in self._stale:
            self._refresh()
        else:
            self._say()

    def _forget(self) -> None:
        """Another comparison, or other notes: each face is made anew when it is looked at."""
        self._stale = set(Face)
        self._refresh()

    def _refresh(self) -> None:
        face, collation, notes = self._face(), self._session.collation, self._session.project.annotations
        self._stale.discard(face)
        self.partial.setVisible(not collation.complete)
        if face is Face.MATRIX:
            measure = Measure(self.measure.currentData())
            self._measure(collation, measure, in_pieces(collation, measure, notes))
        elif face is Face.PAIRS:
            self.pairs.show_rows(pair_rows(collation, notes))
        else:
            self._session.sharing.ask(collation)
        self._say()

    def _measure(self, collation: Collation, measure: Measure, measuring: Generator[None, None, Cells]) -> None:
        """A piece in each turn of the event loop: there may be very many matches."""
        try:
            next(measuring)
        except StopIteration as done:
            self.model.show(collation, measure, done.value, group=self.group.isChecked())
            self.said.clear()
            self._fit_cells()
            return
        Turns.take(self, (self, "measure"), partial(self._measure, collation, measure, measuring))

    def _show_sharing(self, sharing: Sharing) -> None:
        collation = self._session.sharing.collation
        self.map.show_sharing(sharing, {document.id: siglum(at) for at, document in enumerate(collation.documents)})
        self.map.set_current(())
        self.shared.show_rows(sharing_rows(sharing, collation))
        self._say()

    def _say(self) -> None:
        """Why there is nothing to see, where there is nothing."""
        face, text = self._face(), ""
        if not self._session.collation.documents and len(self._session.project.documents) > 1:
            text = self.tr("Nothing is compared yet. This fills once the articles are compared.")
        elif len(self._session.collation.documents) < 2:
            text = self.tr("With two or more articles, this shows how much they have in common.")
        elif face is Face.PAIRS and not self.pairs.rows.rows:
            text = self.tr("No two articles have anything in common at this similarity.")
        elif face is Face.SHARED and not self.shared.rows.rows:
            text = self.tr("No two articles share a run of words: what they both tell, each tells in its own words.")
        self._body.say(text)

    def _fit_cells(self) -> None:
        count, metrics = self.model.rowCount(), self.view.fontMetrics()
        small = count > MOST_WITH_TEXT
        cell = QSize(metrics.horizontalAdvance("100 %") + 14, metrics.height() + 8)
        if small:
            room = min(self.view.width(), self.view.height()) - 2 * self.view.frameWidth()
            side = min(_SMALL_CELL, max(_LEAST_CELL, room // count)) if self._whole else _SMALL_CELL
            cell = QSize(side, side)
        for header, side in ((self.view.horizontalHeader(), cell.width()), (self.view.verticalHeader(), cell.height())):
            header.setVisible(not (small and self._whole))
            header.setDefaultSectionSize(side)
        self.view.show_picture(self.model.picture(theme_for(self.palette())) if small and self._whole else None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._whole:
            self._fit_cells()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.pair_chosen.emit(*self.model.pair(index))

    def _choose_arc(self, left: str, right: str) -> None:
        self.shared.select_articles((left, right))
        self.shared.setFocus()

    def _open(self, row: Row) -> None:
        """Show the first two articles of the row side by side, at what they share."""
        self.pair_chosen.emit(*row.ids[:2])
        if row.places:
            self._session.select_place(row.places[0])
