"""Find, Find Next and Find Previous: between the actions, the search panel and the articles."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop.ui.collation_view.view import CollationView
from desktop.ui.panels import Panels


class SearchCommands(QObject):
    def __init__(self, actions: dict[str, QAction], view: CollationView, panels: Panels, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._panels = view, panels
        actions["find"].triggered.connect(lambda: self.find())
        actions["find_next"].triggered.connect(lambda: self.step(1))
        actions["find_previous"].triggered.connect(lambda: self.step(-1))
        panels.search.left.connect(view.focus_current)

    def find(self) -> None:
        """Show the panel and give its field the keyboard, with what is selected in the article in use."""
        selected = self._view.search.selected_text()
        self._panels.show_search()
        self._panels.search.begin(selected)

    def step(self, by: int) -> None:
        """Go to the next hit, or the previous one; show the panel when there is nothing to look for or it is closed."""
        panels = self._panels
        if panels.search_dock.isHidden() or not panels.search.query():
            panels.show_search()
        panels.search.step(by)
