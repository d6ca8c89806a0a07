"""Findings ▸ Number Row: what can be done with the current row of the numbers table, for who looks in the menus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.actions import entry_with_key
from desktop.ui.numbers_panel.row_actions import RowActions
from desktop.ui.numbers_panel.view import NumbersView


class RowMenu(QMenu):
    """The same as the menu of the table's cells. It opens only while the table is seen and one of its rows is current:
    nobody changes a row that they do not see. `above` is the menu that it stands in."""

    def __init__(self, actions: RowActions, view: NumbersView, above: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Actions", "&Number Row"), parent)
        self._actions, self._view = actions, view
        tip = QCoreApplication.translate("Actions", "Change the row that is chosen in the numbers table")
        self.menuAction().setStatusTip(tip)
        self.setToolTipsVisible(True)
        self._fill()
        self.aboutToShow.connect(self._fill)
        above.aboutToShow.connect(self._offer)
        self._offer()

    def _fill(self) -> None:
        self.clear()
        cells = self._actions.menu()
        for action in cells.actions():
            if action.isSeparator():
                self.addSeparator()
            elif action.menu() is not None:
                self.addAction(action)
            else:
                self._stand_in(action)
        cells.deleteLater()

    def _stand_in(self, action: QAction) -> None:
        """An entry that does the same and only shows the key: with the action itself here, its letter would act while
        the menu bar has the keyboard, where it opens a menu."""
        entry = self.addAction(entry_with_key(action.text(), action.shortcut()))
        entry.setStatusTip(action.statusTip())
        entry.setToolTip(action.toolTip())
        entry.setEnabled(action.isEnabled())
        entry.setCheckable(action.isCheckable())
        entry.setChecked(action.isChecked())
        entry.triggered.connect(lambda _=False: action.trigger())

    def _offer(self) -> None:
        # A dock behind another tab counts as visible; it only stands where nobody sees it.
        seen = not self._view.visibleRegion().isEmpty()
        self.menuAction().setEnabled(seen and self._view.currentIndex().isValid())
