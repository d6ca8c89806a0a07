from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from desktop.ui.when_seen import WhenSeen


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
