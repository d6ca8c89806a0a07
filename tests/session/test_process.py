"""The collation worker: a real process, asked, cancelled, killed and closed."""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.model import CollationOptions
from desktop.session.jobs import Answer, Collate, Progress, Request
from desktop.session.process import ProcessCollator
from tests.builders import document
from tests.session.collating import deaf, failing, obedient

PATIENCE = 30.0


class Asked:
    """A collator and what it delivered."""

    def __init__(self, collate: Collate, answer_seconds: float) -> None:
        self.collator = ProcessCollator(collate, answer_seconds=answer_seconds)
        self.events: queue.Queue[Progress | Answer] = queue.Queue()
        self.generation = 0

    def submit(self, text: str) -> int:
        self.generation += 1
        request = Request(self.generation, (document(text),), CollationOptions())
        self.collator.submit(request, self.events.put)
        return self.generation

    def answer(self) -> Answer:
        while not isinstance(event := self.events.get(timeout=PATIENCE), Answer):
            pass
        return event

    def progress(self) -> Progress:
        event = self.events.get(timeout=PATIENCE)
        assert isinstance(event, Progress)
        return event


@contextmanager
def asked(collate: Collate, answer_seconds: float = 60.0) -> Iterator[Asked]:
    asked = Asked(collate, answer_seconds)
    try:
        yield asked
    finally:
        asked.collator.close()
    assert asked.collator.process_id is None
    assert multiprocessing.active_children() == []
    assert [thread for thread in threading.enumerate() if thread.name == "collation"] == []


def test_one_process_without_qt_serves_all_requests() -> None:
    with asked(obedient) as one:
        one.submit("first")
        first = one.answer()
        assert first.generation == 1 and first.collation is not None
        assert first.collation.documents[0].text == "first"
        assert first.collation.missing == (str(one.collator.process_id), "no Qt")
        one.submit("second")
        second = one.answer()
        assert second.collation is not None and second.collation.missing == first.collation.missing


def test_a_cancelled_request_answers_with_what_it_has_and_the_process_stays() -> None:
    with asked(obedient) as one:
        one.submit("wait")
        assert one.progress() == Progress(1, "segments", 1, 2)
        before = one.collator.process_id
        one.collator.cancel()
        answer = one.answer()
        assert answer.collation is not None and not answer.collation.complete
        assert one.collator.process_id == before


def test_a_new_request_cancels_the_one_before() -> None:
    with asked(obedient) as one:
        one.submit("wait")
        one.progress()
        one.submit("second")
        assert one.answer().generation == 1
        answer = one.answer()
        assert answer.generation == 2 and answer.collation is not None and answer.collation.complete


def test_a_process_that_does_not_listen_is_killed_and_replaced() -> None:
    with asked(deaf, answer_seconds=0.1) as one:
        one.submit("wait")
        one.progress()
        before = one.collator.process_id
        one.collator.cancel()
        assert one.answer() == Answer(1, None)
        one.submit("second")
        answer = one.answer()
        assert answer.collation is not None and answer.collation.missing != (str(before),)


def test_a_process_killed_from_outside_is_replaced_and_the_request_done() -> None:
    with asked(obedient) as one:
        one.submit("first")
        one.answer()
        process = one.collator.process_id
        assert process is not None
        os.kill(process, signal.SIGTERM)
        one.submit("second")
        answer = one.answer()
        assert answer.collation is not None and answer.collation.missing[0] != str(process)


def test_a_failure_is_told_and_the_process_goes_on() -> None:
    with asked(failing) as one:
        one.submit("bad")
        assert one.answer().error == "FileNotFoundError: a word list"
        one.submit("good")
        assert one.answer().collation is not None


def test_what_kills_its_process_twice_is_given_up() -> None:
    with asked(failing) as one:
        one.submit("fatal")
        answer = one.answer()
        assert answer.collation is None and "process ended" in answer.error


def test_closing_in_mid_work_leaves_nothing() -> None:
    with asked(deaf) as one:
        one.submit("wait")
        one.progress()


def test_closing_without_any_request_is_nothing() -> None:
    with asked(obedient) as one:
        assert one.collator.process_id is None
