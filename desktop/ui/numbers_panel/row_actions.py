"""What a person can do with a row or a figure of the numbers table: the actions, their keys and their menus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop.model import Claim, ClaimRow
from desktop.session.session import Session
from desktop.ui import wording
from desktop.ui.actions import COPY, entry_with_key
from desktop.ui.controls.list_action import list_action
from desktop.ui.numbers_panel.figures import figure
from desktop.ui.numbers_panel.model import Column, NumbersModel
from desktop.ui.numbers_panel.view import NumbersView


class RowActions(QObject):
    """Acts on the current cell of `view`. The keys work in the table only. `copy` copies the table; its key, which is
    only shown, belongs to the window's Copy: two actions with one key would both be passed over."""

    def __init__(self, session: Session, model: NumbersModel, view: NumbersView, copy: Callable[[], None]) -> None:
        super().__init__(view)
        self._session = session
        self._model = model
        self._view = view
        self.merge_menu = QMenu(self.tr("&Merge with"), view)
        self.split_menu = QMenu(self.tr("&Split Off"), view)
        self.rename = list_action(view, self.tr("&Rename Row…"), "F2", self._rename)
        self.split = list_action(view, self.tr("&Split Off This Figure"), "S", self._split)
        self.merge = list_action(view, self.tr("&Merge with…"), "M", self._choose_row)
        self.not_comparable = list_action(view, self.tr("&Not Comparable"), "N", self._mark)
        self.reference = list_action(view, self.tr("Set as Re&ference Value"), "F", self._refer)
        self.reference.setCheckable(True)
        self.take_back = list_action(view, self.tr("&Take Back What Was Changed by Hand"), "", self._take_back)
        self.copy = list_action(view, entry_with_key(self.tr("&Copy Table"), COPY), "", copy)
        for action, tip in (
            (self.rename, self.tr("Give the row another name; an empty name restores the one that was found")),
            (self.split, self.tr("Give this figure a row of its own")),
            (self.merge, self.tr("Make one row of this one and another")),
            (self.not_comparable, self.tr("Do not compare this figure, or the figures of this row, with any other")),
            (self.reference, self.tr("Show how far the other figures of the row lie from this one")),
            (self.take_back, self.tr("Restore this row as the comparison found it")),
            (self.copy, self.tr("Copy the whole table, for a spreadsheet or a text")),
        ):
            action.setToolTip(tip)
            action.setStatusTip(tip)
        self.split_menu.aboutToShow.connect(self._fill_split_menu)
        self.merge_menu.aboutToShow.connect(self._fill_merge_menu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.selectionModel().currentChanged.connect(lambda *_: self.refresh())
        model.modelReset.connect(self.refresh)
        model.dataChanged.connect(lambda *_: self.refresh())
        session.opened.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done with the current cell."""
        row, figures = self._row(), self._figures()
        may = row is not None and not self._session.read_only
        several = row is not None and len(row.claims) > 1
        referable = self._referable()
        self.rename.setEnabled(may)
        self.split.setEnabled(may and several and bool(figures))
        self.merge.setEnabled(may and len(self._model.rows()) > 1)
        self.not_comparable.setEnabled(may and row is not None and bool(row.comparisons) and bool(figures))
        self.take_back.setEnabled(may and row is not None and row.by_hand)
        self.reference.setEnabled(referable is not None and several)
        self.reference.setChecked(referable is not None and self._model.is_reference(referable))
        self.copy.setEnabled(bool(self._model.rows()))

    def menu(self) -> QMenu:
        """The context menu of the current cell; the caller shows and deletes it."""
        menu = QMenu(self._view)
        menu.setToolTipsVisible(True)
        menu.addAction(self.rename)
        if len(self._figures()) > 1 and self.split.isEnabled():
            menu.addMenu(self.split_menu)
        else:
            menu.addAction(self.split)
        if self.merge.isEnabled():
            menu.addMenu(self.merge_menu)
        else:
            menu.addAction(self.merge)
        menu.addAction(self.not_comparable)
        menu.addAction(self.take_back)
        menu.addSeparator()
        menu.addAction(self.reference)
        menu.addSeparator()
        menu.addAction(self.copy)
        return menu

    def _row(self) -> ClaimRow | None:
        number = self._view.currentIndex().row()
        rows = self._model.rows()
        return rows[number] if 0 <= number < len(rows) else None

    def _figures(self) -> tuple[Claim, ...]:
        """The figures of the current cell; those of the row in the columns that are no article's."""
        return self._model.claims(self._view.currentIndex()) if self._row() is not None else ()

    def _referable(self) -> Claim | None:
        return self._model.can_refer(self._view.currentIndex()) if self._row() is not None else None

    def _rename(self) -> None:
        label = self._model.index(self._view.currentIndex().row(), Column.CLAIM)
        self._view.setCurrentIndex(label)
        self._view.edit(label)

    def _split(self) -> None:
        figures = self._figures()
        if len(figures) == 1:
            self._session.split_claim(figures[0])
        else:
            self.split_menu.popup(self._corner())

    def _choose_row(self) -> None:
        self.merge_menu.popup(self._corner())

    def _mark(self) -> None:
        row, figures = self._row(), self._figures()
        if row is not None:
            self._session.mark_not_comparable(figures, tuple(claim for claim in row.claims if claim not in figures))

    def _take_back(self) -> None:
        row = self._row()
        if row is not None:
            self._session.take_back_row_edits(row)

    def _refer(self) -> None:
        claim = self._referable()
        if claim is not None:
            self._model.set_reference(claim, not self._model.is_reference(claim))

    def _fill_split_menu(self) -> None:
        self.split_menu.clear()
        for claim in self._figures():
            where = wording.place_label(claim.place, self._model.collation)
            text = self.tr("{figure} ({place})").format(figure=figure(claim, self._model.collation), place=where)
            self.split_menu.addAction(wording.menu_entry(text), partial(self._session.split_claim, claim))

    def _fill_merge_menu(self) -> None:
        self.merge_menu.clear()
        current = self._row()
        for number, row in enumerate(self._model.rows()):
            if row is not current and current is not None:
                label = self._model.index(number, Column.CLAIM).data()
                first = figure(row.claims[0], self._model.collation)
                text = self.tr("{row}: {figure}").format(row=label, figure=first)
                if len(row.claims) > 1:
                    text = self.tr("{row}: {figure} …").format(row=label, figure=first)
                self.merge_menu.addAction(wording.menu_entry(text), partial(self._session.merge_rows, current, row))

    def _show_menu(self, point: QPoint) -> None:
        index: QModelIndex = self._view.indexAt(point)
        if index.isValid():
            self._view.setCurrentIndex(index)
        if self._row() is None:
            return
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._view.viewport().mapToGlobal(point))

    def _corner(self) -> QPoint:
        """Where a menu opens by its key: under the current cell."""
        return self._view.viewport().mapToGlobal(self._view.visualRect(self._view.currentIndex()).bottomLeft())
