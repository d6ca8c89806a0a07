"""What is asked of a window that nobody has furnished yet is kept, and done once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from desktop.ui.actions import fill_menu_bar, make_actions
from desktop.ui.collation_view.empty_page import EmptyPage
from desktop.ui.early import Early


@pytest.fixture
def frame(qtbot):
    """A window with the menus and the invitation, and its actions."""
    window = QMainWindow()
    qtbot.addWidget(window)
    page, actions = EmptyPage(), make_actions(window)
    window.setCentralWidget(page)
    fill_menu_bar(window.menuBar(), actions)
    return window, page, actions


def test_commands_and_presses_are_done_in_their_order(frame) -> None:
    window, page, actions = frame
    early = Early(window.menuBar(), page)
    actions["new"].trigger()
    page.open_requested.emit(Path("ferry.synoptic"))
    actions["linked"].trigger()
    assert not actions["linked"].isChecked(), "whoever furnishes the window decides how it stands at first"

    done: list[object] = []
    actions["new"].triggered.connect(lambda: done.append("new"))
    actions["linked"].toggled.connect(done.append)
    page.open_requested.connect(done.append)
    early.do()
    assert done == ["new", Path("ferry.synoptic"), True]
    actions["linked"].trigger()
    page.sample.click()
    assert done == ["new", Path("ferry.synoptic"), True, False], "nothing is kept any more"


def test_keys_count_as_the_menu_does(qtbot, frame) -> None:
    window, page, actions = frame
    early = Early(window.menuBar(), page)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    done: list[object] = []
    actions["new"].triggered.connect(lambda: done.append("new"))
    early.do()
    assert done == ["new"]
