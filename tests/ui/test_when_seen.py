from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from desktop.ui.when_seen import WhenSeen
from tests.turns import take_turns


def test_work_waits_behind_another_tab_and_is_done_once_when_the_tab_comes_to_the_front(qtbot):
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    front, behind = QWidget(), QWidget()
    tabs.addTab(front, "front")
    tabs.addTab(behind, "behind")
    done: list[str] = []
    seen = WhenSeen(behind, lambda: done.append("done"))
    seen.ask()
    assert done == ["done"], "a window that is not shown yet is made ready"
    tabs.show()
    seen.ask()
    seen.ask()
    assert done == ["done"]
    tabs.setCurrentWidget(behind)
    qtbot.waitUntil(lambda: done == ["done", "done"])
    tabs.setCurrentWidget(front)
    tabs.setCurrentWidget(behind)
    qtbot.wait(20)
    assert done == ["done", "done"], "nothing new was asked for"


def test_what_is_seen_has_a_turn_of_its_own_and_whoever_is_about_to_look_need_not_wait(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    done: list[str] = []
    seen = WhenSeen(widget, lambda: done.append("done"))
    widget.show()
    seen.ask()
    seen.ask()
    assert done == []
    take_turns()
    assert done == ["done"]
    seen.ask()
    seen.catch_up()
    assert done == ["done", "done"]
    take_turns()
    assert done == ["done", "done"], "that was all there was to do"
