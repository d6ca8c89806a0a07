"""The loop of the collation's process, run here in a thread."""

from __future__ import annotations

import threading
from multiprocessing import Pipe
from types import SimpleNamespace

import pytest

from desktop import engine
from desktop.engine import Workings
from desktop.model import Collation, CollationOptions
from desktop.session.jobs import Answer, Request
from desktop.session.worker import serve
from tests.builders import document


def test_what_one_request_worked_out_serves_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Workings] = []

    def collate(documents: object, options: object, *, workings: Workings, **others: object) -> Collation:
        seen.append(workings)
        return Collation()

    monkeypatch.setattr(engine, "collate", collate)
    ours, theirs = Pipe()
    worker = threading.Thread(target=serve, args=(theirs, SimpleNamespace(value=0)))
    worker.start()
    for generation in (1, 2):
        ours.send(Request(generation, (document("A ferry."),), CollationOptions()))
        answer = ours.recv()
        assert isinstance(answer, Answer)
        assert (answer.generation, answer.error) == (generation, "")
    ours.close()
    worker.join(10)
    assert not worker.is_alive()
    assert seen[0] is seen[1]
