"""The comparison as the session follows it, with answers that come when the test says so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.model import COLLATED_SIMILARITY, Collation, CollationOptions, Document
from desktop.session.comparing import Comparing
from desktop.session.jobs import Answer, DirectCollator, Progress
from desktop.session.relay import Relay
from desktop.session.state import CompareState, CompareStatus
from tests.session.collating import HeldCollator, failing
from tests.session.material import A, B, by_hand


def narrow(collation: Collation, similarity: float) -> Collation:
    return replace(collation, matches=tuple(m for m in collation.matches if m.similarity >= similarity))


@pytest.fixture
def collator() -> HeldCollator:
    return HeldCollator()


@pytest.fixture
def comparing(qapp: QApplication, collator: HeldCollator) -> Comparing:
    return Comparing(collator, narrow, Relay())


@pytest.fixture
def fresh(comparing: Comparing) -> list[Collation]:
    heard: list[Collation] = []
    comparing.fresh.connect(heard.append)
    return heard


def test_a_comparison_from_request_to_answer(
    comparing: Comparing, collator: HeldCollator, fresh: list[Collation]
) -> None:
    statuses: list[CompareStatus] = []
    comparing.status_changed.connect(statuses.append)
    comparing.start((A, B), CollationOptions(min_similarity=0.5))
    assert collator.requests[0].options == CollationOptions(min_similarity=COLLATED_SIMILARITY)
    collator.deliver(Progress(1, "candidates", 3, 9))
    collator.answer(by_hand())
    assert [(s.state, s.stage, s.done, s.total, s.seconds) for s in statuses] == [
        (CompareState.RUNNING, "", 0, 0, 0.0),
        (CompareState.RUNNING, "candidates", 3, 9, 0.0),
        (CompareState.DONE, "", 0, 0, 0.5),
    ]
    assert comparing.full == by_hand()
    assert [[m.similarity for m in collation.matches] for collation in fresh] == [[0.8, 0.31]]


def test_filtering_asks_nobody(comparing: Comparing, collator: HeldCollator, fresh: list[Collation]) -> None:
    comparing.start((A, B), CollationOptions())
    collator.answer(by_hand())
    filtered: list[Collation] = []
    comparing.filtered.connect(filtered.append)
    comparing.filter(0.5)
    comparing.filter(0.5)
    assert [len(collation.matches) for collation in filtered] == [1]
    assert len(fresh) == len(collator.requests) == 1
    assert [comparing.links_at(at) for at in (0.0, 0.12, 0.13, 0.8, 0.81)] == [3, 3, 2, 1, 0]
    bins = comparing.histogram()
    assert (len(bins), bins[2], bins[6], bins[16], sum(bins)) == (20, 1, 1, 1, 3)


def test_late_answers_to_older_requests_count_for_nothing(
    comparing: Comparing, collator: HeldCollator, fresh: list[Collation]
) -> None:
    comparing.start((A,), CollationOptions())
    comparing.start((A, B), CollationOptions())
    collator.deliver(Answer(1, replace(by_hand(), matches=())))
    assert fresh == [] and comparing.status.state is CompareState.RUNNING
    comparing.forget()
    collator.deliver(Answer(2, by_hand()))
    assert comparing.full == Collation() and comparing.status == CompareStatus()


def test_cancelling_keeps_what_was_shown_of_the_same_texts(
    comparing: Comparing, collator: HeldCollator, fresh: list[Collation]
) -> None:
    comparing.start((A, B), CollationOptions())
    collator.answer(by_hand())
    comparing.start((A, B), CollationOptions())
    comparing.cancel()
    assert comparing.status.state is CompareState.PARTIAL and collator.cancelled == 1
    collator.deliver(Progress(2, "candidates", 3, 9))
    collator.answer(replace(by_hand(), matches=(), complete=False, missing=("pairs",)))
    assert comparing.status.state is CompareState.PARTIAL
    assert comparing.full == by_hand() and len(fresh) == 1


def test_cancelling_shows_what_was_found_in_texts_that_are_new(
    comparing: Comparing, collator: HeldCollator, fresh: list[Collation]
) -> None:
    comparing.start((A, B), CollationOptions())
    comparing.cancel()
    part = replace(by_hand(), complete=False, missing=("pairs",))
    collator.answer(part)
    assert comparing.full == part and len(fresh) == 1
    assert comparing.status.state is CompareState.PARTIAL


def test_a_comparison_cut_short_says_what_is_missing(comparing: Comparing, collator: HeldCollator) -> None:
    comparing.start((A, B), CollationOptions())
    collator.answer(replace(by_hand(), complete=False, missing=("the numbers", "the repeats")))
    assert comparing.status.state is CompareState.PARTIAL
    assert "the numbers, the repeats" in comparing.status.text


def test_a_killed_comparison_is_partial(comparing: Comparing, collator: HeldCollator) -> None:
    comparing.start((A, B), CollationOptions())
    comparing.cancel()
    collator.answer(None)
    assert comparing.status.state is CompareState.PARTIAL and comparing.full == Collation()


def test_a_failure_is_told_and_what_was_shown_stays(qapp: QApplication) -> None:
    comparing = Comparing(DirectCollator(failing), narrow, Relay())
    comparing.start((A,), CollationOptions())
    shown = comparing.shown
    comparing.start((Document("x", "X", "bad"),), CollationOptions())
    assert comparing.status.state is CompareState.FAILED
    assert "FileNotFoundError: a word list" in comparing.status.text
    assert comparing.shown == shown


def test_no_article_is_nothing_to_compare(comparing: Comparing, collator: HeldCollator) -> None:
    comparing.start((A, B), CollationOptions())
    collator.answer(by_hand())
    comparing.start((), CollationOptions())
    assert comparing.shown == Collation() and comparing.status == CompareStatus()
    comparing.cancel()
    assert comparing.status == CompareStatus()


def test_reading_is_shown_and_taken_back(comparing: Comparing, collator: HeldCollator) -> None:
    comparing.reading(1, 5, "a.txt")
    assert comparing.status == CompareStatus(CompareState.RUNNING, "reading", 1, 5, text="a.txt")
    comparing.cancel()
    comparing.settle()
    assert comparing.status == CompareStatus()
    comparing.start((A, B), CollationOptions())
    comparing.reading(1, 5, "a.txt")
    assert comparing.status.stage == ""
    collator.answer(by_hand())
    comparing.reading(5, 5, "")
    comparing.settle()
    assert comparing.status.state is CompareState.DONE


def test_another_title_compares_nothing(comparing: Comparing, collator: HeldCollator) -> None:
    comparing.start((A, B), CollationOptions())
    collator.answer(by_hand())
    comparing.relabel((A, replace(B, title="Bravo")))
    assert [d.title for d in comparing.shown.documents] == ["Alpha", "Bravo"]
    assert len(collator.requests) == 1


def test_what_was_said_before_reading_is_said_again_when_nothing_was_added(
    comparing: Comparing, collator: HeldCollator
) -> None:
    def read() -> CompareStatus:
        comparing.reading(1, 1, "a.txt")
        assert comparing.status.stage == "reading"
        comparing.cancel()
        assert comparing.status.stage == "reading", "a comparison that is not there is not cancelled"
        comparing.settle()
        return comparing.status

    comparing.start((A, B), CollationOptions())
    collator.answer(by_hand())
    assert read() == CompareStatus(CompareState.DONE, seconds=0.5)
    comparing.start((A, B), CollationOptions())
    collator.answer(None, error="MemoryError")
    failed = comparing.status
    assert failed.state is CompareState.FAILED and read() == failed
    comparing.start((A, B), CollationOptions())
    comparing.cancel()
    cancelled = comparing.status
    assert cancelled.state is CompareState.PARTIAL and read() == cancelled
