"""What runs inside the reading process: limits on itself, then one file after another until the pipe closes."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from multiprocessing.connection import Connection
from typing import Any

from desktop.model import Document, sentence_of, template
from desktop.readers.errors import ReadError

_WATCH_SECONDS = 0.1
_TOO_LARGE = 3  # the exit status of a process that outgrew its limit


@dataclass(frozen=True, slots=True)
class Job:
    """A verb of the registry and what to call it with."""

    verb: str
    arguments: tuple[Any, ...]
    options: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Ready:
    """The process stands, or the libraries for a job are loaded and the clock may start."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The job gave no article. `reason` is the template of a phrase with `arguments` and, which the other side knows,
    {name} and {memory} in megabytes; a `fatal` one wants a new process."""

    reason: str
    arguments: dict[str, str] = field(default_factory=dict)
    fatal: bool = False


Task = Callable[[Job], Document]


def serve(pipe: Connection, memory: int, task: Task | None) -> None:
    """Answer the jobs that come through `pipe`. Returns when its other end is gone."""
    import_module("desktop.readers.registry")  # here, for the program itself need not have it; and before the clock
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which then ends this process
    limited = limit_memory(memory)
    threading.Thread(target=_watch, args=(0 if limited else memory,), daemon=True).start()
    with contextlib.suppress(EOFError, OSError):
        pipe.send(Ready())
        while True:
            job: Job = pipe.recv()
            _prepare(job)
            pipe.send(Ready())
            pipe.send(_done(job, task or _read))


def _read(job: Job) -> Document:
    from desktop.readers import registry

    verb: Callable[..., Document] = getattr(registry, job.verb)
    return verb(*job.arguments, **job.options)


def _done(job: Job, task: Task) -> Document | Failed:
    try:
        return task(job)
    except ReadError as error:
        return Failed("{sentence}", {"sentence": sentence_of(error)})
    except MemoryError:
        text = template(
            "{name} was not read: it needs more than {memory} MB of memory. Add a part of it, or paste its text."
        )
        return Failed(text, fatal=True)
    except Exception as error:
        # A library met something its makers did not think of; the person gets a sentence, not a crash.
        reason = f"{type(error).__name__}: {error}"[:200]
        return Failed(template("{name} could not be read ({reason})."), {"reason": reason}, fatal=True)


def _prepare(job: Job) -> None:
    """Load the libraries for the job's kind of file before the clock starts."""
    from desktop.readers import registry

    if job.verb == "read_bytes":
        with contextlib.suppress(Exception):  # whatever is wrong with it shows when it is read
            registry.prepare(job.arguments[0], job.arguments[1])
    elif job.verb == "read":
        with contextlib.suppress(Exception):
            registry.prepare(b"", job.arguments[0])


def limit_memory(limit: int) -> bool:
    """Bound this process's memory to `limit` bytes; False where the system offers no such bound."""
    if sys.platform == "win32":
        from desktop.readers.windows_job import limit_by_job

        return limit_by_job(limit)
    if sys.platform == "darwin":
        return False  # accepts RLIMIT_AS and ignores it
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    bound = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
    resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
    return True


def _watch(memory: int) -> None:
    """End the process when the program that asked is gone, or when it outgrows `memory` bytes (0: not watched)."""
    parent = multiprocessing.parent_process()
    while parent is None or parent.is_alive():
        if memory and _resident() > memory:
            os._exit(_TOO_LARGE)
        time.sleep(_WATCH_SECONDS)
    os._exit(0)


def _resident() -> int:
    """The most memory this process has held, in bytes; 0 where that cannot be told."""
    if sys.platform == "win32":
        return 0
    import resource

    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return largest if sys.platform == "darwin" else largest * 1024
