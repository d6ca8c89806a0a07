"""Rows with a digest: every row that carries a person's work says what it should be.

SQLite's own integrity check sees only broken structure; a flipped bit inside a note passes it in silence.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Value = str | int | None
Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the project file. `columns` are all but `digest`; the first `keys` of them are the primary key."""

    name: str
    columns: tuple[str, ...]
    keys: int = 1


class BadRow(ValueError):
    """A row is not what was written. `key` is its primary key, as far as it can be read."""

    def __init__(self, table: Table, key: Row) -> None:
        super().__init__(f"{table.name} {'/'.join(str(part) for part in key)}")
        self.table = table
        self.key = key


def digest(table: Table, row: Row) -> str:
    """sha256, hexadecimal, over the table's name and all values but the digest itself."""
    return hashlib.sha256(json.dumps([table.name, *row]).encode()).hexdigest()


def put(connection: sqlite3.Connection, table: Table, row: Row) -> None:
    """Insert the row, or replace the one with its key."""
    values = (*row, digest(table, row))
    marks, bound = bindings(values)
    names = (*table.columns, "digest")
    keys = ", ".join(names[: table.keys])
    changed = ", ".join(f"{name} = excluded.{name}" for name in names[table.keys :])
    connection.execute(
        f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join(marks)}) "
        f"ON CONFLICT ({keys}) DO UPDATE SET {changed}",
        bound,
    )


def get(connection: sqlite3.Connection, table: Table, *key: Value) -> Row | None:
    """The row with that whole key, None when there is none. Raises BadRow."""
    found = find(connection, table, *key)
    return found[0] if found else None


def find(connection: sqlite3.Connection, table: Table, *key: Value) -> list[Row]:
    """The rows whose key begins so, by their key. Raises BadRow."""
    marks, bound = bindings(key)
    condition = " AND ".join(f"{name} = {mark}" for name, mark in zip(table.columns, marks, strict=False))
    return [_checked(table, row) for row in _select(connection, table, f"WHERE {condition}", bound)]


def every(connection: sqlite3.Connection, table: Table) -> Iterator[Row]:
    """All rows by their key. Raises BadRow at the first that is not what was written."""
    for row in _select(connection, table):
        yield _checked(table, row)


def sound_and_bad(connection: sqlite3.Connection, table: Table) -> tuple[list[Row], list[BadRow]]:
    """All rows by their key: those that are what was written, and those that are not."""
    sound: list[Row] = []
    bad: list[BadRow] = []
    for row in _select(connection, table):
        try:
            sound.append(_checked(table, row))
        except BadRow as error:
            bad.append(error)
    return sound, bad


def state(connection: sqlite3.Connection, tables: Sequence[Table]) -> str:
    """One sha256 over the digests of every row of `tables`, so that a vanished row shows too."""
    whole = hashlib.sha256()
    for table in tables:
        keys = ", ".join(table.columns[: table.keys])
        whole.update(table.name.encode())
        for (one,) in connection.execute(f"SELECT digest FROM {table.name} ORDER BY {keys}"):
            whole.update(str(one).encode("utf-8", "replace"))
    return whole.hexdigest()


def bindings(values: Sequence[Value]) -> tuple[list[str], list[Value | bytes]]:
    """Placeholders and parameters. Text with a lone surrogate (a file name that is not UTF-8 has some) cannot be
    bound as text, so its bytes are, and SQLite is told that they are text; `decoded` is the way back."""
    marks: list[str] = []
    bound: list[Value | bytes] = []
    for value in values:
        try:
            if isinstance(value, str):
                value.encode()
            marks.append("?")
            bound.append(value)
        except UnicodeEncodeError:
            marks.append("CAST(? AS TEXT)")
            bound.append(str(value).encode("utf-8", "surrogatepass"))
    return marks, bound


def decoded(data: bytes) -> str:
    """The connection's text factory. Bytes that are no text at all (a flipped bit) become U+FFFD, and the digest
    then tells."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def _select(
    connection: sqlite3.Connection, table: Table, condition: str = "", bound: Sequence[Value | bytes] = ()
) -> sqlite3.Cursor:
    keys = ", ".join(table.columns[: table.keys])
    names = ", ".join((*table.columns, "digest"))
    return connection.execute(f"SELECT {names} FROM {table.name} {condition} ORDER BY {keys}", bound)


def _checked(table: Table, row: Row) -> Row:
    *values, written = row
    present = tuple(values)
    if any(not isinstance(value, (str, int, type(None))) for value in present) or digest(table, present) != written:
        raise BadRow(table, tuple(str(part) for part in present[: table.keys]))
    return present
