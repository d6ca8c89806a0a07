"""Reading in a process of its own, with limits, so that no file can take the program with it.

The memory limit is the system's (RLIMIT_AS on Linux, a job object on Windows); on macOS, which has neither, a thread in
the process watches its size and ends it.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from desktop.model import CleanupKind, Document, Numeral, Phrase, numeral, phrase
from desktop.readers.confined import Failed, Job, Ready, Task, serve
from desktop.readers.errors import ReadError

MEMORY_LIMIT = 512 * 1024 * 1024
"""Bytes of address space (on macOS of resident memory) that reading one file may take."""

TIME_LIMIT = 10.0
"""Seconds that reading one file may take, once the libraries for its kind are loaded."""

_START_LIMIT = 60.0  # seconds for a process to start or to load a library, on the slowest of machines
_FILES_PER_PROCESS = 200  # then a new one, so that what a library leaks stays small


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` for one file, `memory` in bytes."""

    seconds: float = TIME_LIMIT
    memory: int = MEMORY_LIMIT


class Sandbox:
    """The verbs of `readers`, done in a worker process that is started when first needed and replaced when it dies.

    Every file that is too slow, too large in memory or that crashes a library gives a ReadError that says so, and the
    next file finds a sound process. May be used from several threads; they take turns. `task` is what the process does
    instead of reading, for tests: a function of a module.
    """

    def __init__(self, limits: Limits | None = None, *, task: Task | None = None) -> None:
        self._limits = limits or Limits()
        self._task = task
        self._context = multiprocessing.get_context("spawn")
        self._turn = threading.Lock()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._left = 0

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """Of the living worker process."""
        process = self._process
        return process.pid if process is not None and process.is_alive() else None

    def read(self, path: str | os.PathLike[str]) -> Document:
        """As `readers.read`."""
        return self._done(Job("read", (str(path),), {}), Path(path).name or str(path))

    def read_bytes(
        self,
        data: bytes,
        name: str,
        *,
        document_id: str = "",
        encoding: str = "",
        withheld: frozenset[CleanupKind] = frozenset(),
        whole_page: bool = False,
    ) -> Document:
        """As `readers.read_bytes`."""
        options = {
            "document_id": document_id,
            "encoding": encoding,
            "withheld": withheld,
            "whole_page": whole_page,
        }
        return self._done(Job("read_bytes", (data, name), options), name)

    def read_text(
        self, text: str, *, title: str = "", document_id: str = "", withheld: frozenset[CleanupKind] = frozenset()
    ) -> Document:
        """As `readers.read_text`."""
        options = {"title": title, "document_id": document_id, "withheld": withheld}
        return self._done(Job("read_text", (text,), options), title or "the pasted text")

    def close(self) -> None:
        """End the process. The sandbox may be used again, and then starts another."""
        with self._turn:
            self._end()

    def abort(self) -> None:
        """End the process at once; a read under way then raises ReadError. For the end of the program."""
        if self._turn.acquire(blocking=False):
            try:
                self._end()
            finally:
                self._turn.release()
        elif (process := self._process) is not None:
            with contextlib.suppress(ValueError):  # the thread that reads has just ended it itself
                process.kill()

    def _done(self, job: Job, name: str) -> Document:
        with self._turn:
            try:
                return self._answer(self._living_pipe(), job, name)
            except (EOFError, OSError) as error:
                self._end()
                raise ReadError(
                    phrase(
                        "{name} was not read: it needs too much memory, or it is so damaged that reading broke off. "
                        "Paste its text instead.",
                        name=name,
                    )
                ) from error
            except BaseException:
                if self._left <= 0:
                    self._end()
                raise

    def _answer(self, pipe: Connection, job: Job, name: str) -> Document:
        self._left -= 1
        pipe.send(job)
        self._expect(pipe, Ready, _START_LIMIT, name)
        answer = self._expect(pipe, (Document, Failed), self._limits.seconds, name)
        if isinstance(answer, Failed):
            if answer.fatal:
                self._end()
            memory = numeral(self._limits.memory // (1024 * 1024))
            raise ReadError(Phrase(answer.reason, answer.arguments | {"name": name, "memory": memory}))
        assert isinstance(answer, Document)
        if self._left <= 0:
            self._end()
        return answer

    def _expect(self, pipe: Connection, kind: type | tuple[type, ...], seconds: float, name: str) -> object:
        deadline = time.monotonic() + seconds
        while pipe.poll(max(0.0, deadline - time.monotonic())):
            answer: object = pipe.recv()
            if isinstance(answer, kind):
                return answer
        self._end()
        raise ReadError(
            phrase(
                "{name} was not read: it took longer than {seconds} seconds. Add a part of it, or paste its text.",
                name=name,
                seconds=Numeral(f"{self._limits.seconds:g}"),
            )
        )

    def _living_pipe(self) -> Connection:
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self._end()
            ours, theirs = self._context.Pipe()
            process = self._context.Process(
                target=serve, args=(theirs, self._limits.memory, self._task), name="synoptic-reading", daemon=True
            )
            process.start()
            theirs.close()  # only the child may hold its end, or its death would never be an end of file here
            self._process, self._pipe, self._left = process, ours, _FILES_PER_PROCESS
            self._expect(ours, Ready, _START_LIMIT, "the reader's process")
        return self._pipe

    def _end(self) -> None:
        pipe, self._pipe = self._pipe, None
        process, self._process = self._process, None
        if pipe is not None:
            pipe.close()
        if process is not None:
            process.kill()
            process.join()
            with contextlib.suppress(ValueError):
                process.close()
