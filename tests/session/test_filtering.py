"""Filtering at once and in the background."""

from __future__ import annotations

import threading
from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop.model import Collation, CollationOptions
from desktop.session.comparing import Comparing
from desktop.session.filtering import AT_ONCE, Filter
from desktop.session.relay import Relay
from desktop.session.state import CompareState
from tests.session.collating import HeldCollator
from tests.session.material import A, B, by_hand


class Gate:
    """A narrow that waits in other threads until it is let through."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.calls: list[float] = []

    def __call__(self, collation: Collation, similarity: float) -> Collation:
        self.calls.append(similarity)
        if threading.current_thread() is not threading.main_thread():
            self.open.wait(30)
        return replace(collation, options=CollationOptions(min_similarity=similarity))


def test_few_are_filtered_at_once_and_nothing_needs_no_filter(qtbot: QtBot) -> None:
    gate = Gate()
    got: list[Collation] = []
    Filter(gate, Relay()).ask(by_hand(), 0.4, AT_ONCE, got.append)
    Filter(gate, Relay()).ask(Collation(), 0.4, 0, got.append)
    assert [collation.options.min_similarity for collation in got] == [0.4, 0.2]
    assert gate.calls == [0.4]


def test_many_are_filtered_in_the_background_and_overtaken_ones_left_out(qtbot: QtBot) -> None:
    gate = Gate()
    relay = Relay()
    one = Filter(gate, relay)
    got: list[float] = []
    for similarity in (0.1, 0.2, 0.3, 0.4):
        one.ask(by_hand(), similarity, AT_ONCE + 1, lambda shown: got.append(shown.options.min_similarity))
    assert got == []
    gate.open.set()
    qtbot.waitUntil(lambda: got[-1:] == [0.4])
    assert gate.calls in ([0.4], [0.1, 0.4])
    assert one.close(5)


def test_a_late_answer_does_not_replace_a_newer_one(qtbot: QtBot) -> None:
    gate = Gate()
    one = Filter(gate, Relay())
    got: list[float] = []
    one.ask(by_hand(), 0.1, AT_ONCE + 1, lambda shown: got.append(shown.options.min_similarity))
    qtbot.waitUntil(lambda: gate.calls == [0.1])
    one.ask(by_hand(), 0.9, 1, lambda shown: got.append(shown.options.min_similarity))
    gate.open.set()
    assert one.close(5)
    qtbot.wait(1)
    assert got == [0.9]


def test_moving_the_slider_before_a_comparison_is_shown(qtbot: QtBot) -> None:
    gate, collator = Gate(), HeldCollator()
    comparing = Comparing(collator, gate, Relay())
    fresh: list[Collation] = []
    comparing.fresh.connect(fresh.append)
    comparing.filter(0.1)
    comparing.start((A, B), CollationOptions())
    collator.answer(replace(by_hand(), matches=by_hand().matches * AT_ONCE))
    assert fresh == [] and comparing.status.state is CompareState.RUNNING
    comparing.filter(0.9)
    assert [shown.options.min_similarity for shown in fresh] == [0.9]
    assert comparing.status.state is CompareState.DONE
    gate.open.set()
    assert comparing.close(5)
    qtbot.wait(1)
    assert comparing.shown.options.min_similarity == 0.9 and len(fresh) == 1
