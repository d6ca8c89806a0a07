"""The way back to the interface thread, and threads that do one thing after another."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from desktop.session.relay import Relay, SerialThread


def test_what_another_thread_posts_runs_here(qtbot: QtBot) -> None:
    relay = Relay()
    ran: list[threading.Thread] = []
    other = threading.Thread(target=lambda: relay.post(lambda: ran.append(threading.current_thread())))
    other.start()
    other.join()
    assert ran == []
    qtbot.waitUntil(lambda: ran == [threading.main_thread()])


def test_what_this_thread_posts_runs_at_once_and_nothing_after_closing(qtbot: QtBot) -> None:
    relay = Relay()
    ran: list[int] = []
    relay.post(lambda: ran.append(1))
    assert ran == [1]
    late = threading.Thread(target=lambda: relay.post(lambda: ran.append(2)))
    late.start()
    late.join()
    relay.close()
    relay.post(lambda: ran.append(3))
    with qtbot.waitCallback() as passed:
        Relay(relay).post(passed)
    assert ran == [1]


def test_work_is_done_in_order_and_waited_for() -> None:
    thread = SerialThread("order")
    done: list[int] = []
    for number in range(50):
        thread.submit(lambda number=number: done.append(number))
    assert thread.call(lambda: len(done)) == 50
    assert done == list(range(50))
    assert thread.close(5)


def test_who_waits_gets_the_error() -> None:
    thread = SerialThread("error")
    with pytest.raises(ZeroDivisionError):
        thread.call(lambda: 1 // 0)
    assert thread.call(lambda: "and goes on") == "and goes on"
    assert thread.close(5)


def test_work_that_fails_is_told_and_not_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", told.append)
    thread = SerialThread("broken")
    thread.submit(lambda: 1 // 0 and None)
    assert thread.call(lambda: "and goes on") == "and goes on"
    assert [(one.exc_type, one.thread.name) for one in told] == [(ZeroDivisionError, "broken")]
    assert thread.close(5)


def test_closing_tells_of_work_that_does_not_end() -> None:
    thread = SerialThread("slow")
    release = threading.Event()
    thread.submit(lambda: release.wait(30) and None)
    assert not thread.close(0.01)
    release.set()
    assert SerialThread("never begun").close(0)
