"""Connections to a project file, with every setting that its promises rest on."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from desktop.project import rows

BUSY_SECONDS = 3.0
"""How long a second writer is waited for before it is said."""

_SETTINGS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "mmap_size = 0",
    "cache_size = -32000",  # 32 MB: each commit looks at the digest of every row
)


def connect(path: Path | None, mode: str = "rw", *, damaged: bool = False) -> sqlite3.Connection:
    """Open `path`, or a database in memory when None. `mode`: rw, ro, rwc (may create). Of a `damaged` file those
    tables are there that its schema still tells of; else one bad line of the schema closes all. Raises sqlite3.Error.
    """
    if path is None:
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    else:
        connection = sqlite3.connect(
            f"{_uri(path)}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
    try:
        connection.text_factory = rows.decoded
        if damaged:
            connection.execute("PRAGMA writable_schema = ON")  # also passes over what is wrong in a schema
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        if mode != "ro":
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA synchronous = EXTRA")
    except BaseException:
        connection.close()
        raise
    return connection


def require_writable(connection: sqlite3.Connection) -> None:
    """Go as far as a first write does, and back. Raises sqlite3.Error when the file or its folder allows none."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"PRAGMA user_version = {version}")
    finally:
        roll_back(connection)


def roll_back(connection: sqlite3.Connection) -> None:
    """End a transaction without a trace. On a full disk, or one that does not answer, SQLite has done so by itself."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _uri(path: Path) -> str:
    """As SQLite wants it: a share (file://server/...) needs an empty host before it."""
    uri = path.absolute().as_uri()
    return uri if uri.startswith("file:///") else "file:////" + uri.removeprefix("file://")
