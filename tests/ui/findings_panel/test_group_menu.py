from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow

from desktop.ui.actions import fill_menu_bar, make_actions
from desktop.ui.findings_panel.arranging import Grouping
from desktop.ui.findings_panel.group_menu import GroupMenu
from desktop.ui.findings_panel.panel import FindingsPanel
from tests.ui.panel_samples import PanelSession


@pytest.fixture
def panel(qtbot) -> FindingsPanel:
    panel = FindingsPanel(PanelSession())
    qtbot.addWidget(panel)
    return panel


@pytest.fixture
def actions(qtbot, panel):
    """The window's actions, with the menu on the panel among its menus."""
    window = QMainWindow()
    qtbot.addWidget(window)
    made = make_actions(window)
    menus = fill_menu_bar(window.menuBar(), made)
    menus["findings"].insertMenu(made["rules"], GroupMenu(panel, made, window))
    yield made


def _checked(actions) -> list[str]:
    return [name for name, action in actions.items() if name.startswith("group_") and action.isChecked()]


def test_the_menu_and_the_field_of_the_list_say_the_same(panel, actions) -> None:
    assert _checked(actions) == ["group_kind"]
    actions["group_severity"].trigger()
    assert panel.grouped_by() is Grouping.SEVERITY
    panel.grouping.setCurrentIndex(panel.grouping.findData("article"))
    assert _checked(actions) == ["group_article"]
    actions["group_article"].trigger()
    assert _checked(actions) == ["group_article"], "the one that holds stays chosen"


def test_one_key_goes_through_all_of_them(panel, actions) -> None:
    seen = []
    for _ in Grouping:
        actions["group_next"].trigger()
        seen.append(panel.grouped_by())
    assert seen == [Grouping.ARTICLE, Grouping.STATUS, Grouping.SEVERITY, Grouping.KIND]
    assert _checked(actions) == ["group_kind"]
