"""The tables of a `.synoptic` file, and the check that it holds these and nothing else."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from desktop.model import phrase
from desktop.project.rows import Table

APPLICATION_ID = 0x53594E4F
"""“SYNO”, in the file's header: what tells a project from any other SQLite database."""


def _table(name: str, *columns: str) -> str:
    return f"CREATE TABLE {name} ({', '.join(columns)}) STRICT"


_DIGEST = "digest TEXT NOT NULL"
"""Stands before a row's long columns, so that reading all digests need not walk through the long ones."""

STATEMENTS = (
    # Facts of the whole project, as JSON: title, created, modified, shown_similarity, written_by; history's length.
    _table("meta", "key TEXT NOT NULL PRIMARY KEY", _DIGEST, "value TEXT NOT NULL"),
    # One row a setting, as JSON; rows of settings that this version does not know are left alone.
    _table("setting", "name TEXT NOT NULL PRIMARY KEY", _DIGEST, "value TEXT NOT NULL"),
    # Bytes by what they are: an article's original file, its decoded text, its reading text (both UTF-8).
    _table("content", "sha256 TEXT NOT NULL PRIMARY KEY", "data BLOB NOT NULL"),
    # An article: its place in the order, whether it was removed, and which of its versions is the present one.
    _table(
        "source",
        "id TEXT NOT NULL PRIMARY KEY",
        _DIGEST,
        "position INTEGER NOT NULL",
        "removed INTEGER NOT NULL",
        "version INTEGER NOT NULL",
    ),
    # All that an article ever was. `document` is JSON without the two texts; `decoded` is NULL when cleaning changed
    # nothing; `fingerprint` finds a version that comes back.
    _table(
        "source_version",
        "source_id TEXT NOT NULL REFERENCES source (id)",
        "number INTEGER NOT NULL",
        _DIGEST,
        "fingerprint TEXT NOT NULL",
        "original TEXT NOT NULL REFERENCES content (sha256)",
        "text TEXT NOT NULL REFERENCES content (sha256)",
        "decoded TEXT REFERENCES content (sha256)",
        "added TEXT NOT NULL",
        "document TEXT NOT NULL",
        "PRIMARY KEY (source_id, number)",
    ),
    # A note as JSON with its targets (quote and position selectors) and bodies: one digest holds it together.
    _table(
        "annotation",
        "id TEXT NOT NULL PRIMARY KEY",
        _DIGEST,
        "position INTEGER NOT NULL",
        "removed INTEGER NOT NULL",
        "note TEXT NOT NULL",
    ),
    # Keyed by the finding's id, which comes from what it quotes, not from any row.
    _table(
        "judgement",
        "finding_id TEXT NOT NULL PRIMARY KEY",
        _DIGEST,
        "removed INTEGER NOT NULL",
        "judgement TEXT NOT NULL",
    ),
    # Append-only. `hash` covers the row and the hash before it; `state` all other rows after this action.
    _table(
        "history",
        "number INTEGER NOT NULL PRIMARY KEY",
        "at TEXT NOT NULL",
        "by TEXT NOT NULL",
        "action TEXT NOT NULL",
        "changes TEXT NOT NULL",
        "state TEXT NOT NULL",
        "hash TEXT NOT NULL",
    ),
)

META = Table("meta", ("key", "value"))
SETTING = Table("setting", ("name", "value"))
SOURCE = Table("source", ("id", "position", "removed", "version"))
SOURCE_VERSION = Table(
    "source_version",
    ("source_id", "number", "fingerprint", "original", "text", "decoded", "added", "document"),
    keys=2,
)
ANNOTATION = Table("annotation", ("id", "position", "removed", "note"))
JUDGEMENT = Table("judgement", ("finding_id", "removed", "judgement"))

TABLES = (META, SETTING, SOURCE, SOURCE_VERSION, ANNOTATION, JUDGEMENT)
"""Every table whose rows carry a digest, in the order in which a state is taken."""


@dataclass(frozen=True, slots=True)
class Layout:
    """One file version: its statements, word for word, and its tables with digests."""

    statements: tuple[str, ...]
    tables: tuple[Table, ...]


LAYOUTS = {1: Layout(STATEMENTS, TABLES)}
"""Every file version there ever was. A new version adds an entry here and a step in `migrations`."""

VERSION = max(LAYOUTS)
"""The newest file version that is understood, and the one that is written."""


def create(connection: sqlite3.Connection) -> None:
    """Make the empty tables and mark the file as a project of this version."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    for statement in STATEMENTS:
        connection.execute(statement)


def strangers(connection: sqlite3.Connection, layout: Layout) -> tuple[str, ...]:
    """What the file holds beyond, or lacks of, the tables it should have, one phrase each; () when all is right.

    An allow-list: a trigger, a view, a virtual table, an expression in an index or a changed column can run code or
    falsify what is read, so whatever is not exactly a known statement counts.
    """
    expected = {_name(statement): statement for statement in layout.statements}
    wrong: list[str] = []
    for kind, name, table, sql in connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema"):
        if kind == "table" and name == table and expected.get(name) == sql:
            del expected[name]
        elif not (kind == "index" and sql is None and str(name).startswith("sqlite_autoindex_")):
            wrong.append(phrase("an unexpected {kind} {name}", kind=str(kind), name=repr(name)))
    wrong += [phrase("the table {name} is missing", name=repr(name)) for name in expected]
    return tuple(wrong)


def _name(statement: str) -> str:
    return statement.split("(", 1)[0].split()[2]
