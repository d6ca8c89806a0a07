"""Searches beside the interface, and the session's way to their hits."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from desktop.model import Document, Place, Span
from desktop.session import search_runner
from desktop.session.relay import Relay
from desktop.session.search_runner import SearchRunner
from desktop.session.searching import Found, Query, SearchMode
from desktop.session.session import Session
from desktop.session.state import CompareState
from tests.session.material import COUNCIL, HARBOUR

_NOTICE = Document("a", "Notice", "The pier is shut. A pier of 40 metres.")


@pytest.fixture
def runner(qtbot: QtBot):
    runner = SearchRunner(Relay())
    yield runner
    assert runner.close(5)


def test_an_answer_comes_in_this_thread_and_the_same_question_is_not_asked_twice(
    qtbot: QtBot, runner: SearchRunner
) -> None:
    heard: list[tuple[Found, threading.Thread]] = []
    runner.changed.connect(lambda found: heard.append((found, threading.current_thread())))
    runner.ask(Query("pier"), (_NOTICE,))
    runner.ask(Query("pier"), (_NOTICE,), [], digits_only=True)  # which concerns only numbers
    assert runner.running
    qtbot.waitUntil(lambda: bool(heard))
    assert [(found.total, thread) for found, thread in heard] == [(2, threading.main_thread())]
    assert not runner.running


def test_only_the_last_question_is_answered(qtbot: QtBot, runner: SearchRunner) -> None:
    heard: list[str] = []
    runner.changed.connect(lambda found: heard.append(found.query.text))
    for text in ("p", "pi", "pie", "pier"):
        runner.ask(Query(text), (_NOTICE,))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["pier"]
    runner.ask(Query(""), (_NOTICE,))
    assert heard == ["pier", ""] and not runner.running


def test_a_number_asked_before_the_comparison_says_so(qtbot: QtBot, runner: SearchRunner) -> None:
    runner.ask(Query("40", SearchMode.NUMBER), (_NOTICE,), digits_only=True)
    qtbot.waitUntil(lambda: not runner.running)
    assert (runner.found.total, runner.found.digits_only) == (1, True)


def test_a_search_without_end_answers_with_what_it_has(
    qtbot: QtBot, runner: SearchRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_runner, "PATIENCE", -1.0)
    runner.ask(Query("pier"), (_NOTICE, Document("b", "", "A pier.")))
    qtbot.waitUntil(lambda: not runner.running)
    assert (runner.found.total, runner.found.unfinished) == (1, ("a", "b"))


@pytest.fixture
def two(qtbot: QtBot, session: Session) -> Session:
    for text in (HARBOUR, COUNCIL):
        session.add_text(text)
    qtbot.waitUntil(lambda: len(session.collation.documents) == 2)
    return session


def test_a_step_waits_for_the_answer_and_selects_the_hit(qtbot: QtBot, two: Session) -> None:
    chosen: list[Place] = []
    two.hit_chosen.connect(chosen.append)
    two.search(Query("harbour"))
    two.step_hit(1)
    assert chosen == []
    qtbot.waitUntil(lambda: bool(chosen))
    assert two.found.total >= 2
    assert two.selection.place == chosen[0] == two.found.places[0]
    two.step_hit(-1)
    assert two.selection.place == two.found.places[-1]
    two.choose_hit(two.found.places[-1])
    assert chosen[1] == chosen[2], "a hit chosen again is told again"


def test_a_search_follows_the_articles(qtbot: QtBot, two: Session) -> None:
    two.search(Query("harbour"))
    qtbot.waitUntil(lambda: not two.search_running)
    before = two.found
    gone = before.articles[0].document.id
    two.remove_article(gone)
    two.choose_hit(before.places[0])
    assert two.selection.place is None
    qtbot.waitUntil(lambda: two.found is not before)
    assert gone not in {held.document.id for held in two.found.articles}
    two.undo_stack.undo()
    qtbot.waitUntil(lambda: two.found.total == before.total)


def test_numbers_in_words_are_found_once_the_articles_are_compared(qtbot: QtBot, session: Session) -> None:
    session.add_text("Forty people left the quay on Monday. The ship had 40 crew.")
    session.search(Query("40", SearchMode.NUMBER))
    qtbot.waitUntil(lambda: session.compare_status.state is CompareState.DONE)
    qtbot.waitUntil(lambda: not session.search_running and not session.found.digits_only and session.found.total == 2)
    assert session.collation.quote(session.found.places[0]).startswith("Forty")


def test_a_hit_in_a_text_that_was_never_searched_is_left_alone(two: Session) -> None:
    two.choose_hit(Place(two.project.documents[0].id, Span(0, 3)))
    assert two.selection.place is None
