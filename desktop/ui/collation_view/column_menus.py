"""The menus that open over the articles, and what their lines do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from desktop.model import Document, Place
from desktop.session.session import Session
from desktop.ui.articles_panel.original import OriginalDialog
from desktop.ui.collation_view import menus
from desktop.ui.collation_view.marks import MarginLabel

if TYPE_CHECKING:
    from desktop.ui.collation_view.column import Column
    from desktop.ui.collation_view.view import CollationView


class ColumnMenus(QObject):
    def __init__(self, view: CollationView, session: Session) -> None:
        super().__init__(view)
        self._view, self._session = view, session

    def text(self, column: Column, at: QPoint, code_point: int) -> None:
        """What can be done with the selected text, or with the sentence that holds the character."""
        view = self._view
        target = column.selected()
        span = target.span if target else view.sentences.at(column.document_id, code_point)
        place = Place(column.document_id, span) if span else None
        if target is None and place is not None:
            target = self._session.target_at(place)
        menu = menus.text_menu(view, column.text, place, target, self._session, view.collation)
        menu.note_asked.connect(lambda target: view.note_requested.emit((target,)))
        menu.discrepancy_asked.connect(view.discrepancy_requested)
        menu.place_asked.connect(self._session.select_place)
        menu.bring_asked.connect(lambda document_id: view.bring(document_id, column.document_id))
        menu.popup(at)

    def label(self, column: Column, label: MarginLabel, at: QPoint) -> None:
        """Where a margin label leads."""
        view = self._view
        menu = menus.label_menu(view, label, column.document_id, view.collation)
        menu.followed.connect(lambda: view.follow_label(column, label))
        menu.place_asked.connect(self._session.select_place)
        menu.bring_asked.connect(lambda document_id: view.bring(document_id, column.document_id))
        menu.popup(at)

    def original(self, document: Document) -> None:
        dialog = OriginalDialog(document, self._view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
