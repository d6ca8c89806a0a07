"""Is this file a project at all? Answered from its first bytes, before SQLite sees it.

SQLite opens an empty file as a valid empty database, and a pipe or a device never ends.
"""

from __future__ import annotations

import stat
from pathlib import Path

from desktop.model import phrase
from desktop.project import schema
from desktop.project.errors import Gone, NewerVersion, NotAProject, told

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_VERSION_AT = 60
_APPLICATION_AT = 68


def version(path: Path) -> int:
    """The file version, 1 up to the newest that is known.

    Raises Gone when there is no file, NotAProject when it is something else, NewerVersion, ReadOnly when it may not
    be read, WriteFailed when the disk fails.
    """
    with told(path):
        if not path.exists():
            raise Gone(
                phrase(
                    "There is no project “{name}” in that folder: it may have been moved or deleted.", name=path.name
                )
            )
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotAProject(phrase("“{name}” is not a file: choose a Synoptic project (.synoptic).", name=path.name))
        with path.open("rb") as stream:
            head = stream.read(_HEADER)
    if not head:
        raise NotAProject(
            phrase(
                "“{name}” is empty and so no Synoptic project: choose another file, or a copy of it.", name=path.name
            )
        )
    if len(head) < _HEADER or not head.startswith(_MAGIC) or _number(head, _APPLICATION_AT) != schema.APPLICATION_ID:
        raise NotAProject(
            phrase("“{name}” is not a Synoptic project: open it as an article, or choose another file.", name=path.name)
        )
    found = _number(head, _VERSION_AT)
    if found > schema.VERSION:
        raise NewerVersion(path.name, found, schema.VERSION)
    if found < 1:
        raise NotAProject(
            phrase("“{name}” carries no Synoptic version and cannot be read: choose another file.", name=path.name)
        )
    return found


def _number(head: bytes, at: int) -> int:
    return int.from_bytes(head[at : at + 4], "big")
