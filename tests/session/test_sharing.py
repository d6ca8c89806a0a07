"""The map of shared copy: at once for a few matches, in the background for many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop import engine
from desktop.model import Collation, Document, Sharing
from desktop.session.relay import Relay
from desktop.session.sharing import AT_ONCE, SharingRunner

LINE = "The ferry Alba ran aground off Skerra on Monday evening."


def _collation() -> Collation:
    return engine.collate([Document(id=i, title=i, text=LINE) for i in "ab"])


@pytest.fixture
def runner(qapp) -> Iterator[SharingRunner]:
    runner = SharingRunner(Relay())
    yield runner
    assert runner.close(20)


def test_a_few_matches_are_answered_at_once(runner: SharingRunner) -> None:
    heard: list[Sharing] = []
    runner.ready.connect(heard.append)
    runner.ask(_collation())
    assert [pair.longest for pair in heard[0].pairs] == [10]


def test_many_are_answered_later_and_only_the_last_question_is(qtbot, runner: SharingRunner) -> None:
    many = replace(_collation(), matches=_collation().matches * (AT_ONCE + 1))
    heard: list[Sharing] = []
    runner.ready.connect(heard.append)
    runner.ask(many)
    runner.ask(many)
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 1)
    runner.ask(many)
    runner.ask(Collation())
    assert heard[1:] == [Sharing()]
    runner.ask(many)
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard[2] == heard[0], "nothing came between, though it was asked"


def test_after_closing_nothing_is_answered(qtbot, runner: SharingRunner) -> None:
    many = replace(_collation(), matches=_collation().matches * (AT_ONCE + 1))
    heard: list[Sharing] = []
    runner.ready.connect(heard.append)
    runner.ask(many)
    assert runner.close(20)
    qtbot.wait(1)
    assert heard == []
