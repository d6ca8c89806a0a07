"""The collation worker process and the thread that talks with it."""

from __future__ import annotations

import contextlib
import multiprocessing
import threading
import time
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from desktop.model import phrase
from desktop.session.jobs import Answer, Collate, Deliver, Progress, Request
from desktop.session.worker import serve

ANSWER_SECONDS = 2.0
"""How long a cancelled comparison may take to answer before its process is killed."""

_LISTEN_SECONDS = 0.05
_ATTEMPTS = 2


class ProcessCollator:
    """One long-lived process, spawned with the first request; a process that died is replaced by a new one.

    A thread hands over the requests and unpickles the answers, so that the interface thread does neither. Cancelling
    raises a number in shared memory which the engine polls; a process that does not answer within
    `answer_seconds` is killed. A request whose process dies by itself is tried once more.
    """

    def __init__(self, collate: Collate | None = None, *, answer_seconds: float = ANSWER_SECONDS) -> None:
        self._collate = collate
        self._answer_seconds = answer_seconds
        self._context = multiprocessing.get_context("spawn")
        self._cancelled = self._context.RawValue("q", 0)
        self._changed = threading.Condition()
        self._pending: tuple[Request, Deliver] | None = None
        self._newest = 0
        self._cancelled_at = 0.0
        self._closing = False
        self._thread: threading.Thread | None = None
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    @property
    def process_id(self) -> int | None:
        """Of the living worker process."""
        process = self._process
        return process.pid if process and process.is_alive() else None

    def submit(self, request: Request, deliver: Deliver) -> None:
        with self._changed:
            self._cancel_up_to(request.generation - 1)
            self._newest = request.generation
            self._pending = (request, deliver)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="collation", daemon=True)
                self._thread.start()
            self._changed.notify()

    def cancel(self) -> None:
        with self._changed:
            waiting, self._pending = self._pending, None
            self._cancel_up_to(self._newest)
        if waiting is not None:
            request, deliver = waiting
            deliver(Answer(request.generation, None))

    def close(self) -> None:
        with self._changed:
            self._closing = True
            self._pending = None
            self._cancel_up_to(self._newest)
            self._changed.notify()
            thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(ANSWER_SECONDS)

    def _cancel_up_to(self, generation: int) -> None:
        if generation > self._cancelled.value:
            self._cancelled.value = generation
            self._cancelled_at = time.monotonic()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closing or self._pending is not None)
                if self._closing or self._pending is None:
                    break
                request, deliver = self._pending
                self._pending = None
            deliver(self._answered(request, deliver))
        self._end_process()

    def _answered(self, request: Request, deliver: Deliver) -> Answer:
        for _ in range(_ATTEMPTS):
            try:
                pipe = self._living_pipe()
                pipe.send(request)
                while True:
                    if pipe.poll(_LISTEN_SECONDS):
                        event: Progress | Answer = pipe.recv()
                        if isinstance(event, Answer):
                            return event
                        deliver(event)
                    elif self._overdue(request):
                        self._kill_process()
                        return Answer(request.generation, None)
            except (EOFError, OSError):
                self._kill_process()
            except Exception as error:  # an answer that memory does not hold: the window waits, whatever went wrong
                self._kill_process()
                return Answer(request.generation, None, error=f"{type(error).__name__}: {error}")
            if self._is_cancelled(request):
                return Answer(request.generation, None)
        return Answer(request.generation, None, error=phrase("its process ended before it was done"))

    def _is_cancelled(self, request: Request) -> bool:
        return bool(self._cancelled.value >= request.generation)

    def _overdue(self, request: Request) -> bool:
        waited = time.monotonic() - self._cancelled_at
        return self._is_cancelled(request) and (self._closing or waited > self._answer_seconds)

    def _living_pipe(self) -> Connection:
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self._kill_process()
            ours, theirs = self._context.Pipe()
            process = self._context.Process(
                target=serve, args=(theirs, self._cancelled, self._collate), name="synoptic-collation", daemon=True
            )
            process.start()
            # Only the child may hold its end, or its death would never be an end of file here.
            theirs.close()
            self._process, self._pipe = process, ours
        return self._pipe

    def _end_process(self) -> None:
        """Closing the pipe lets an idle worker leave by itself."""
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.join(0.3)
        self._kill_process()

    def _kill_process(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.kill()
            self._process.join()
            with contextlib.suppress(ValueError):
                self._process.close()
            self._process = None
