"""What a reading process may do wrong, on demand. Functions of a module, so that a spawned process finds them."""

from __future__ import annotations

import os
import time

from desktop.model import Document
from desktop.readers import registry
from desktop.readers.confined import Job


def by_name(job: Job) -> Document:
    """Behave as the file's name says; else read it."""
    name = str(job.arguments[-1]).replace("\\", "/").rsplit("/", 1)[-1]
    if name.startswith("hang"):
        time.sleep(600)
    if name.startswith("crash"):
        os.abort()
    if name.startswith("grow"):
        held = [bytearray(1 << 26) for _ in range(64)]
        raise AssertionError(f"{64 * len(held)} MB fitted")
    if name.startswith("fault"):
        raise KeyError("{braces}")
    verb = getattr(registry, job.verb)
    document: Document = verb(*job.arguments, **job.options)
    return document
