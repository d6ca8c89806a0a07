"""Whole copies of a project file, made by SQLite so that they are sound, and put in place at once."""

from __future__ import annotations

import os
import secrets
import sqlite3
from pathlib import Path

from desktop.files import sync_folder
from desktop.project.connections import connect


def temporary_beside(path: Path) -> Path:
    """A name in the same folder that nobody uses."""
    return path.with_name(f".{path.name}.{secrets.token_hex(6)}.part")


def snapshot(connection: sqlite3.Connection, path: Path) -> None:
    """Write the project as it is now to `path`, which is replaced wholly or not at all.

    Raises sqlite3.Error or OSError.
    """
    temporary = temporary_beside(path)
    try:
        connection.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(temporary),))
        with temporary.open("rb+") as stream:
            os.fsync(stream.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def before_upgrade(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Put a copy beside the project before its tables change; returns where. An earlier copy is never replaced."""
    number = 1
    while True:
        again = f" {number}" if number > 1 else ""
        copy = path.with_name(f"{path.stem} (version {version}{again}){path.suffix}")
        if not copy.exists():
            snapshot(connection, copy)
            return copy
        number += 1


def in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A copy that belongs to no file: how an older project is looked at without changing it."""
    copy = connect(None)
    connection.backup(copy)
    return copy


def publish(temporary: Path, path: Path) -> None:
    """Give a finished file its name. Raises FileExistsError when the name is taken, even by a moment."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if path.exists():
            raise FileExistsError(path) from None
        temporary.rename(path)
    else:
        temporary.unlink()
    sync_folder(path.parent)
