"""The numbers of all articles in one table: what is counted down, the articles across."""

from __future__ import annotations

from contextlib import nullcontext
from enum import StrEnum
from html import escape

from PySide6.QtCore import QEvent, QMimeData, QModelIndex
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.model import ClaimRow, Collation, Place, Project, Status
from desktop.session.gaps import gaps_of
from desktop.session.session import Session
from desktop.session.state import Selection
from desktop.ui import wording
from desktop.ui.controls.check_box import CheckBox
from desktop.ui.controls.choice_box import ChoiceBox
from desktop.ui.controls.fitting import fitted
from desktop.ui.controls.rows_table import RowsTable
from desktop.ui.controls.typing_kept import typing_kept
from desktop.ui.empty_state import OrEmpty
from desktop.ui.numbers_panel.column_widths import wanted
from desktop.ui.numbers_panel.gap_rows import left_out_rows, only_here_rows
from desktop.ui.numbers_panel.model import Column, NumbersModel, Role
from desktop.ui.numbers_panel.row_actions import RowActions
from desktop.ui.numbers_panel.values_model import ValuesModel
from desktop.ui.numbers_panel.values_view import ValuesView
from desktop.ui.numbers_panel.view import NumbersView
from desktop.ui.theme import theme_for
from desktop.ui.turns import Turns
from desktop.ui.when_seen import WhenSeen


class Face(StrEnum):
    """What the panel shows."""

    COMPARED = "compared"  # what is counted, article by article
    VALUES = "values"  # what is counted, figure by figure: which one how many articles give
    ONLY_HERE = "only-here"  # figures and quotations of one article alone
    LEFT_OUT = "left-out"  # what most others say and one article does not


MANY = 40
"""With more articles the panel opens on the figures rather than on a column for each article."""

_NARROWEST = 20  # characters; no column is cut back further, the table scrolls instead


class NumbersPanel(QWidget):
    """A click, or Enter, selects the row's finding, and in an article's cell the figure in its text. What a person
    does to rows is asked of the session; the table shows it once the articles are compared again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asking = self._chosen = self._renaming = False
        self.model = NumbersModel(self, rename=self._rename, changeable=lambda: not session.read_only)
        self.model.set_theme(theme_for(self.palette()))
        self.agreements = CheckBox(self.tr("Agreements too"))
        self.agreements.setToolTip(self.tr("Also show figures on which the articles agree"))
        self.agreements.setChecked(True)
        self.agreements.toggled.connect(lambda: self._show_collation(session.collation))
        self.face = ChoiceBox()
        self.face.setAccessibleName(self.tr("Which numbers"))
        for face, text in (
            (Face.COMPARED, self.tr("By article")),
            (Face.VALUES, self.tr("By figure")),
            (Face.ONLY_HERE, self.tr("Only here")),
            (Face.LEFT_OUT, self.tr("Left out")),
        ):
            self.face.addItem(text, face.value)
        self.face.setToolTip(
            self.tr(
                "Figures side by side; which figure how many articles give; what only one article says; what most "
                "others say and one leaves out"
            )
        )
        self.face.currentIndexChanged.connect(lambda _: self._turn())
        self.face.activated.connect(lambda _: self._choose_face())
        self._make_view()
        self._make_gaps()
        self._faces = QStackedWidget()
        for widget in (self.view, self.values, self.only_here, self.left_out):
            self._faces.addWidget(widget)
        self._body = OrEmpty(self._faces)
        top = QHBoxLayout()
        top.setContentsMargins(6, 2, 6, 2)
        top.setSpacing(10)
        top.addWidget(self.face)
        top.addWidget(self.agreements)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._body, 1)
        self._seen = WhenSeen(self, lambda: self._show_collation(session.collation))
        session.collation_changed.connect(lambda _: self._seen.ask())
        session.opened.connect(lambda _: self._seen.ask())
        session.project_changed.connect(self._show_judgements)
        session.compare_changed.connect(self._follow_compare)
        session.selection_changed.connect(self._show_selection)
        self._show_collation(session.collation)
        self._show_judgements(session.project)
        self._show_selection(session.selection)

    def _show_judgements(self, project: Project) -> None:
        judged = project.judgements
        self.model.set_dismissed(frozenset(one.finding_id for one in judged if one.status is Status.DISMISSED))

    def show_face(self, face: Face) -> None:
        self._choose_face()
        self.face.setCurrentIndex(self.face.findData(face.value))

    @property
    def keyboard_target(self) -> QWidget:
        """What takes the keyboard in the face that is shown."""
        self._seen.catch_up()
        return {
            Face.COMPARED: self.view,
            Face.VALUES: self.values,
            Face.ONLY_HERE: self.only_here,
            Face.LEFT_OUT: self.left_out,
        }[Face(self.face.currentData())]

    def copy(self) -> None:
        """Put the whole table that is shown on the clipboard, for a spreadsheet and for a text."""
        rows = {
            Face.COMPARED: self.model.table,
            Face.VALUES: self.values_model.table,
            Face.ONLY_HERE: self.only_here.table,
            Face.LEFT_OUT: self.left_out.table,
        }[Face(self.face.currentData())]()
        data = QMimeData()
        data.setText("\n".join("\t".join(cells) for cells in rows))
        cells = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
        data.setHtml("<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>")
        QGuiApplication.clipboard().setMimeData(data)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.model.set_theme(theme_for(self.palette()))

    def _make_view(self) -> None:
        self.view = NumbersView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Numbers: what is counted, article by article"))
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.row_actions = RowActions(self._session, self.model, self.view, self.copy)
        self.model.dataChanged.connect(lambda *_: self._fit())
        self.values_model = ValuesModel(self.model, self)
        self.values = ValuesView(self.values_model, self.copy)
        self.values.clicked.connect(self._choose_value)
        self.values.activated.connect(self._choose_value)

    def _make_gaps(self) -> None:
        what = self.tr("What"), self.tr("Of what"), self.tr("Sentence")
        self.only_here = RowsTable((self.tr("Article"), self.tr("Kind"), *what), self.tr("What only one article says"))
        self.left_out = RowsTable(
            (self.tr("Left out by"), self.tr("Kind"), self.tr("Said by"), *what[1:]),
            self.tr("What most others say and one article leaves out"),
        )
        for table in (self.only_here, self.left_out):
            table.row_current.connect(lambda row: self._session.select_place(row.places[0]))

    def _choose_face(self) -> None:
        self._chosen = True

    def _suit_face(self, collation: Collation) -> None:
        """One article has nothing to be compared with: its own figures are shown. With very many articles a column for
        each says little: the figures are told, each with how many give it. Until a person chooses a face."""
        face = Face.VALUES if len(collation.documents) > MANY else Face.COMPARED
        if len(collation.documents) == 1 and not collation.rows:
            face = Face.ONLY_HERE
        self.face.setCurrentIndex(self.face.findData(face.value))

    def _turn(self) -> None:
        face = Face(self.face.currentData())
        self.agreements.setVisible(face in (Face.COMPARED, Face.VALUES))
        self._faces.setCurrentIndex(list(Face).index(face))
        self._show_collation(self._session.collation)
        self._fit()

    def _show_gaps(self, face: Face, collation: Collation) -> None:
        gaps = gaps_of(collation)
        if face is Face.ONLY_HERE:
            self.only_here.show_rows(only_here_rows(gaps, collation))
            none = self.tr("No figure or quotation is in one article alone.")
            self._body.say("" if gaps.only_here else self._unfinished() or none)
        else:
            self.left_out.show_rows(left_out_rows(gaps, collation))
            none = self.tr("No article leaves out what most others say.")
            few = self.tr("With three or more articles, this shows what most say and one leaves out.")
            self._body.say(
                "" if gaps.left_out else self._unfinished() or (none if len(collation.documents) > 2 else few)
            )

    def _show_collation(self, collation: Collation) -> None:
        if not self._chosen:
            self._suit_face(collation)
        face = Face(self.face.currentData())
        if face not in (Face.COMPARED, Face.VALUES):
            self._show_gaps(face, collation)
            return
        current = self.view.currentIndex()
        column = current.column()
        held = (self.model.claims(current), self.model.claims(current.siblingAtColumn(0))) if current.isValid() else ()

        def now() -> QModelIndex:
            row = next((row for claims in held if (row := self.model.row_with(claims)) >= 0), -1)
            return self.model.index(row, min(column, self.model.columnCount() - 1))

        with nullcontext() if self._renaming else typing_kept(self.view, now):
            other = self.model.show(collation, agreements=self.agreements.isChecked())
        if other:
            self._fit()
            if (index := now()).isValid():  # what was worked on, wherever it is now
                self.view.setCurrentIndex(index)
        if not self.view.currentIndex().isValid():
            self._show_selection(self._session.selection)
        self._body.say(self._empty_text() if not self.model.rowCount() else "")

    def _rename(self, row: ClaimRow, label: str) -> None:
        """The name is typed to its end: the table that comes of it opens no editor again."""
        self._renaming = True
        try:
            self._session.rename_row(row, label)
        finally:
            self._renaming = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        Turns.take(self, (self, "columns"), self._fit_columns)

    def _fit_columns(self) -> None:
        """As wide as what they hold where that fits; else the widest are cut back, evenly, and wrap."""
        narrow = self.view.fontMetrics().averageCharWidth() * _NARROWEST
        room = self.width() - self.view.verticalScrollBar().sizeHint().width() - 2 * self.view.frameWidth()
        if Face(self.face.currentData()) is Face.VALUES:
            self.values.fit()
        else:
            self.view.set_widths(fitted(wanted(self.view, self.model), room, narrow))

    def _unfinished(self) -> str:
        return wording.unfinished(self._session.compare_status)

    def _follow_compare(self, _status: object) -> None:
        """What is not there yet is not "nothing": say so as long as nothing is shown."""
        if self._body.currentWidget() is self._body.placeholder:
            self._seen.ask()

    def _empty_text(self) -> str:
        if not self._session.project.documents:
            return self.tr("Numbers appear here once there are articles to compare.")
        if self._session.collation.rows:
            return self.tr("No numbers disagree. Tick “Agreements too” to see those that agree.")
        if unfinished := self._unfinished():
            return unfinished
        if len(self._session.project.documents) == 1:
            return self.tr("Add a second article to compare. “Only here” lists the figures of this one.")
        return self.tr("No two figures were found that count the same thing.")

    def _show_selection(self, selection: Selection) -> None:
        row = self.model.row_of(selection.finding_id)
        if self._asking:
            return
        if row < 0:
            self.view.clearSelection()  # what is looked at is no row
            self.values.clearSelection()
            return
        if row != self.view.currentIndex().row() or not self.view.selectionModel().hasSelection():
            self.view.setCurrentIndex(self.model.index(row, Column.CLAIM))
        if self.values_model.finding_id(self.values.currentIndex()) != selection.finding_id:
            self.values.setCurrentIndex(self.values_model.index(row, 0))

    def _choose(self, index: QModelIndex) -> None:
        self._go_to(index.data(Role.FINDING_ID), self.model.place(index))

    def _choose_value(self, index: QModelIndex) -> None:
        self._go_to(self.values_model.finding_id(index), self.values_model.place(index))

    def _go_to(self, finding_id: str, place: Place | None) -> None:
        self._asking = True
        try:
            selection = self._session.selection
            if finding_id:
                if selection.finding_id != finding_id or (place is not None and selection.place != place):
                    self._session.select_finding(finding_id, place)
            elif place is not None:
                self._session.select_place(place)
        finally:
            self._asking = False
