"""Findings ▸ Group: what the headings of the list are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.actions import fill_submenu
from desktop.ui.findings_panel.arranging import Grouping
from desktop.ui.findings_panel.panel import FindingsPanel


class GroupMenu(QMenu):
    """One of four, the same as in the list's own field; and the next of them, which has keys."""

    def __init__(self, panel: FindingsPanel, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Actions", "Grou&p"), parent)
        self._panel = panel
        fill_submenu(self, "group", actions)
        group = QActionGroup(self)
        self._choices = {grouping: group.addAction(actions[f"group_{grouping.value}"]) for grouping in Grouping}
        for grouping, action in self._choices.items():
            action.triggered.connect(lambda _=False, grouping=grouping: panel.group_by(grouping))
        actions["group_next"].triggered.connect(self._go_on)
        panel.grouping.currentIndexChanged.connect(lambda _: self._check())
        self._check()

    def _go_on(self) -> None:
        groupings = tuple(Grouping)
        self._panel.group_by(groupings[(groupings.index(self._panel.grouped_by()) + 1) % len(groupings)])

    def _check(self) -> None:
        self._choices[self._panel.grouped_by()].setChecked(True)
