"""The map of shared copy: at once for a few matches, in the background for many."""

from __future__ import annotations

from dataclasses import replace

from desktop import engine
from desktop.model import Collation, Document, Sharing
from desktop.session.sharing import AT_ONCE, SharingRunner

LINE = "The ferry Alba ran aground off Skerra on Monday evening."


def _collation() -> Collation:
    return engine.collate([Document(id=i, title=i, text=LINE) for i in "ab"])


def test_a_few_matches_are_answered_at_once(qapp) -> None:
    runner, heard = SharingRunner(), []
    runner.ready.connect(heard.append)
    runner.ask(_collation())
    assert [pair.longest for pair in heard[0].pairs] == [10]


def test_many_are_answered_later_and_only_the_last_question_is(qtbot) -> None:
    many = replace(_collation(), matches=_collation().matches * (AT_ONCE + 1))
    runner, heard = SharingRunner(), []
    runner.ready.connect(heard.append)
    runner.ask(many)
    runner.ask(many)
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 1)
    runner.ask(many)
    runner.ask(Collation())
    qtbot.wait(50)
    assert heard[1:] == [Sharing()]
