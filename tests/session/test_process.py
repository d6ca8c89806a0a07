"""The collation worker: a real process, asked, cancelled, killed and closed."""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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


def test_an_answer_that_cannot_be_received_is_told_and_the_next_one_comes() -> None:
    with asked(failing) as one:
        one.submit("unreadable")
        assert one.answer().error == "MemoryError: no room for it"
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


KILLED_IN_MID_WORK = """
import os, pathlib, queue, sys
sys.path.insert(0, sys.argv[1])
from desktop.model import CollationOptions, Document
from desktop.session.jobs import Request
from desktop.session.process import ProcessCollator
from tests.session.collating import obedient

if __name__ == "__main__":
    events = queue.Queue()
    collator = ProcessCollator(obedient)
    collator.submit(Request(1, (Document("a", "A", "wait"),), CollationOptions()), events.put)
    events.get(timeout=30)
    print(collator.process_id, flush=True)
    os._exit(9)
"""


def test_a_worker_does_not_outlive_a_killed_program(tmp_path: Path) -> None:
    script = tmp_path / "killed.py"
    script.write_text(KILLED_IN_MID_WORK)
    root = Path(__file__).resolve().parents[2]
    # The worker inherits standard error: reading it to its end waits for the worker's.
    done = subprocess.run([sys.executable, str(script), str(root)], capture_output=True, text=True, timeout=60)
    assert (done.returncode, int(done.stdout) > 0, done.stderr) == (9, True, "")
