"""The panels around the articles, each in a dock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMainWindow, QWidget

from desktop.session.session import Session
from desktop.ui.articles_panel.panel import ArticlesPanel
from desktop.ui.findings_panel.panel import FindingsPanel
from desktop.ui.inspector.panel import Inspector
from desktop.ui.layout import NARROW, enlargement
from desktop.ui.matrix_panel.panel import MatrixPanel
from desktop.ui.notes_panel.panel import NotesPanel
from desktop.ui.numbers_panel.panel import NumbersPanel
from desktop.ui.panes import Pane
from desktop.ui.search_panel.panel import SearchPanel

_ASIDE = QPoint(48, -72)
"""Pixels by which a loosened panel leaves its place: more than its title is high."""


class Panels(QObject):
    """Articles on the left; findings above the inspector on the right, over the whole height; numbers, matrix,
    notes and search below, as tabs."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._narrow = False
        self.articles = ArticlesPanel(session)
        self.findings = FindingsPanel(session)
        self.inspector = Inspector(session)
        self.numbers = NumbersPanel(session)
        self.notes = NotesPanel(session)
        self.matrix = MatrixPanel(session)
        self.search = SearchPanel(session)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        self.articles_dock = self._dock(self.tr("Articles"), "articles", self.articles, left)
        self.findings_dock = self._dock(self.tr("Findings"), "findings", self.findings, right)
        self.inspector_dock = self._dock(self.tr("Inspector"), "inspector", self.inspector, right)
        self.numbers_dock = self._dock(self.tr("Numbers"), "numbers", self.numbers, bottom)
        self.notes_dock = self._dock(self.tr("Notes"), "notes", self.notes, bottom)
        self.matrix_dock = self._dock(self.tr("Matrix"), "matrix", self.matrix, bottom)
        window.tabifyDockWidget(self.numbers_dock, self.matrix_dock)
        self.search_dock = self._dock(self.tr("Search"), "search", self.search, bottom)
        self.search_dock.toggleViewAction().toggled.connect(self.search.set_wanted)
        window.tabifyDockWidget(self.matrix_dock, self.notes_dock)
        window.tabifyDockWidget(self.notes_dock, self.search_dock)
        self.numbers_dock.raise_()
        window.setCorner(Qt.Corner.BottomRightCorner, right)
        window.setCorner(Qt.Corner.TopRightCorner, right)

    def share_room(self) -> None:
        """Sizes at first, in proportion to the window and its letters."""
        window, larger = self._window, enlargement(self._window)
        width, height = window.width(), window.height()
        self._narrow = width < NARROW
        self._place_articles(self._narrow)
        window.resizeDocks(
            [self.articles_dock, self.findings_dock],
            [min(round(196 * larger), width // 6), min(round(366 * larger), max(250, width // 4))],
            Qt.Orientation.Horizontal,
        )
        window.resizeDocks(
            [self.findings_dock, self.inspector_dock], [height * 3 // 8, height * 5 // 8], Qt.Orientation.Vertical
        )
        window.resizeDocks([self.numbers_dock], [min(round(236 * larger), height // 4)], Qt.Orientation.Vertical)

    def follow_width(self) -> None:
        """Share the room anew once the window has become narrow, or wide again, unless a person has put the articles
        elsewhere."""
        narrow = self._window.width() < NARROW
        if narrow is self._narrow:
            return
        if self._articles_as_placed():
            self.share_room()
        self._narrow = narrow

    def _articles_as_placed(self) -> bool:
        """Whether the list of articles stands where `_place_articles` puts it at the width that the window had."""
        window, dock = self._window, self.articles_dock
        if dock.isFloating() or window.dockWidgetArea(dock) is not _articles_area(self._narrow):
            return False
        # A closed dock is a tab beside no other.
        return not self._narrow or dock.isHidden() or self.findings_dock in window.tabifiedDockWidgets(dock)

    def _place_articles(self, narrow: bool) -> None:
        """On the left; in a narrow window as a tab behind the findings, so that two articles still stand open."""
        area = _articles_area(narrow)
        if self._window.dockWidgetArea(self.articles_dock) is not area:
            self._window.addDockWidget(area, self.articles_dock)
        if narrow:
            self._window.tabifyDockWidget(self.findings_dock, self.articles_dock)
            self.findings_dock.raise_()

    def couple(self, action: QAction, docks: Sequence[QDockWidget]) -> None:
        """The action shows and hides the docks, and is checked while one of them is wanted."""

        def show(on: bool) -> None:
            for dock in docks:
                dock.setVisible(on)

        action.triggered.connect(show)
        for dock in docks:
            dock.toggleViewAction().toggled.connect(
                lambda _: action.setChecked(any(d.toggleViewAction().isChecked() for d in docks))
            )
        action.setChecked(True)

    def show_inspector(self) -> None:
        self.inspector_dock.show()
        self.inspector_dock.raise_()

    def show_filter(self) -> None:
        """The findings, with the keyboard in the field for words."""
        self.findings_dock.show()
        self.findings_dock.raise_()
        self.findings.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.findings.filters.text.selectAll()

    def show_notes(self) -> None:
        self.notes_dock.show()
        self.notes_dock.raise_()

    def show_search(self) -> None:
        self.search_dock.show()
        self.search_dock.raise_()

    def paint_loose(self) -> None:
        """Have the loose panels painted too: windows of their own by now, they wait with the main window to be painted,
        and do not hear from it that the waiting is over."""
        for dock in self._window.findChildren(QDockWidget):
            if dock.isFloating():
                dock.setUpdatesEnabled(True)

    def pane(self, dock: QDockWidget, target: QWidget) -> Pane:
        """A dock as a part of the window that F6 reaches: brought to the front if it is a tab behind others."""

        def focus() -> None:
            dock.raise_()
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

        return Pane(dock, target, focus)

    def _dock(self, title: str, name: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self._window.addDockWidget(area, dock)
        loosen = dock.findChild(QAbstractButton, "qt_dockwidget_floatbutton")  # Qt's name for it
        if loosen is not None:
            loosen.clicked.connect(lambda: _set_aside(dock))
        return dock


def _set_aside(dock: QDockWidget) -> None:
    """A panel that was loosened by its button lies exactly over its place: nobody sees that it is loose, only that the
    panels under it no longer come up. A step aside shows both."""
    if dock.isFloating():
        room = dock.screen().availableGeometry()
        aside = dock.geometry().translated(_ASIDE)
        aside.moveLeft(max(room.left(), min(aside.left(), room.right() - aside.width())))
        dock.move(aside.left(), max(room.top(), aside.top()))


def _articles_area(narrow: bool) -> Qt.DockWidgetArea:
    return Qt.DockWidgetArea.RightDockWidgetArea if narrow else Qt.DockWidgetArea.LeftDockWidgetArea
