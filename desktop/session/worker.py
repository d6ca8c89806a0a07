"""What runs in the collation's own process: one request after another, until the pipe closes. No Qt here."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import signal
import time
from functools import partial
from multiprocessing.connection import Connection
from typing import Protocol

from desktop.session.jobs import Answer, Collate, Progress, Request

COLLECT_SELDOM = (5_000_000, 50, 100)
"""How seldom this process, which only compares, looks for cycles among its millions of small values. A comparison makes
none: a seventh less work."""
_PROGRESS_SECONDS = 0.05
"""No more than 20 reports of progress a second: each costs the window a repaint."""


class Cancelled(Protocol):
    """Shared memory: every request up to this generation is cancelled."""

    value: int


class _NobodyListens(Exception):
    """The other end of the pipe is gone in mid-work."""


def serve(pipe: Connection, cancelled: Cancelled, collate: Collate | None = None) -> None:
    """Answer the requests that come through `pipe`. Returns when its other end is gone.

    `collate` is the engine's unless a test lends another, which must be a function of a module. The engine's keeps what
    it works out, so that a changed article costs little more than itself.
    """
    with contextlib.suppress(ValueError):
        # Ctrl+C in a terminal goes to the window, which then ends this process in an orderly way.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    if collate is None:
        gc.set_threshold(*COLLECT_SELDOM)
        from desktop.engine import Workings
        from desktop.engine import collate as engine_collate

        collate = partial(engine_collate, workings=Workings())
    with contextlib.suppress(EOFError, OSError, _NobodyListens):
        while True:
            request: Request = pipe.recv()
            pipe.send(_answer(pipe, request, cancelled, collate))


def _answer(pipe: Connection, request: Request, cancelled: Cancelled, collate: Collate) -> Answer:
    reported = 0.0
    began = time.monotonic()

    def progress(stage: str, done: int, total: int) -> None:
        nonlocal reported
        if time.monotonic() - reported >= _PROGRESS_SECONDS:
            reported = time.monotonic()
            try:
                pipe.send(Progress(request.generation, stage, done, total))
            except OSError as error:
                raise _NobodyListens from error

    try:
        collation = collate(
            request.documents,
            request.options,
            should_cancel=lambda: cancelled.value >= request.generation or _orphaned(),
            on_progress=progress,
        )
    except _NobodyListens:
        raise
    except Exception as error:
        return Answer(request.generation, None, time.monotonic() - began, f"{type(error).__name__}: {error}")
    return Answer(request.generation, collation, time.monotonic() - began)


def _orphaned() -> bool:
    """Whether the program that asked is gone: killed, it could cancel nothing."""
    parent = multiprocessing.parent_process()
    return parent is not None and not parent.is_alive()
