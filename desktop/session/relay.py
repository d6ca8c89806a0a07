"""The way back to the interface thread, and threads that do one thing after another."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

T = TypeVar("T")


class Relay(QObject):
    """Runs callables in the thread it was made in: at once when posted from there, else with the event loop.

    After `close` it runs nothing more, so that late answers find nobody.
    """

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._posted.connect(self._run)

    def post(self, call: Callable[[], None]) -> None:
        """Safe from every thread."""
        if not self._closed:
            self._posted.emit(call)

    def close(self) -> None:
        self._closed = True

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()


class SerialThread:
    """One thread that runs what it is given, in order. It starts with the first piece of work."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None

    def submit(self, work: Callable[[], None]) -> None:
        """What `work` raises goes where a thread's unexpected ends go; the next work is done all the same."""
        with self._starting:
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name=self._name, daemon=True)
                self._thread.start()
        self._queue.put(work)

    def call(self, work: Callable[[], T]) -> T:
        """Run `work` after all that was submitted before, and wait for it. Raises what it raises."""
        done = threading.Event()
        results: list[T] = []
        errors: list[BaseException] = []

        def run() -> None:
            try:
                results.append(work())
            except BaseException as error:
                errors.append(error)
            finally:
                done.set()

        self.submit(run)
        done.wait()
        if errors:
            raise errors[0]
        return results[0]

    def close(self, timeout: float) -> bool:
        """End after the present work; whether it ended within `timeout` seconds."""
        with self._starting:
            thread, self._thread = self._thread, None
        if thread is None:
            return True
        self._queue.put(None)
        thread.join(timeout)
        return not thread.is_alive()

    def _loop(self) -> None:
        while (work := self._queue.get()) is not None:
            try:
                work()
            except Exception:
                # One search that fails must not be the last: who asks then would wait for ever.
                threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread())))
