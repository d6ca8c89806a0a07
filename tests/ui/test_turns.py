from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.turns import Turns
from tests.turns import take_turns


def test_each_piece_of_work_has_a_turn_of_its_own_in_the_order_of_asking(qtbot):
    turns = Turns()
    done: list[str] = []
    turns._timer.timeout.connect(lambda: done.append("-"))
    for name in "abc":
        turns.later(name, lambda name=name: done.append(name))
    assert done == [] and turns.waiting
    qtbot.waitUntil(lambda: not turns.waiting)
    assert "".join(done) == "-a--b--c-"


def test_what_is_asked_for_again_is_done_once_the_latest_way(qtbot):
    turns = Turns()
    done: list[str] = []
    turns.later("a", lambda: done.append("early"))
    turns.later("b", lambda: done.append("b"))
    turns.later("a", lambda: done.append("late"))
    qtbot.waitUntil(lambda: not turns.waiting)
    assert done == ["late", "b"]


def test_the_parts_of_a_shown_window_take_turns_and_one_not_yet_shown_waits_for_nothing(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    part, other = QWidget(window), QWidget(window)
    done: list[str] = []
    Turns.take(part, "part", lambda: done.append("part"))
    assert done == ["part"]
    window.show()
    Turns.take(part, "part", lambda: done.append("again"))
    assert done == ["part"] and Turns.of(part) is Turns.of(other)
    take_turns()
    assert done == ["part", "again"]


def test_work_may_ask_for_more_work(qtbot):
    turns = Turns()
    done: list[int] = []

    def work() -> None:
        done.append(len(done))
        if len(done) < 3:
            turns.later("a", work)

    turns.later("a", work)
    qtbot.waitUntil(lambda: not turns.waiting)
    assert done == [0, 1, 2]
