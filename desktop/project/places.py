"""Positions of rows in an order that a person made, with room between them, so that putting one back moves no other."""

from __future__ import annotations

import sqlite3

from desktop.project import rows
from desktop.project.rows import Table

STEP = 1 << 20


def present(connection: sqlite3.Connection, table: Table) -> list[str]:
    """Ids of the rows that are not removed, in order. `table` has columns id, position, removed."""
    found = connection.execute(f"SELECT id FROM {table.name} WHERE removed = 0 ORDER BY position, id")
    return [str(row[0]) for row in found]


def last(connection: sqlite3.Connection, table: Table) -> int:
    """A position behind every present row."""
    (highest,) = connection.execute(f"SELECT max(position) FROM {table.name} WHERE removed = 0").fetchone()
    return int(highest or 0) + STEP


def make_room(connection: sqlite3.Connection, table: Table, index: int) -> int:
    """A position for a new row that shall stand before the present row at `index`, as list.insert counts."""
    found = connection.execute(f"SELECT position FROM {table.name} WHERE removed = 0 ORDER BY position, id")
    taken = [int(row[0]) for row in found]
    before, after = taken[:index], taken[index:]
    if not after:
        return last(connection, table)
    low = before[-1] if before else after[0] - 2 * STEP
    if after[0] - low > 1:
        return (low + after[0]) // 2
    arrange(connection, table, present(connection, table))
    return make_room(connection, table, index)


def arrange(connection: sqlite3.Connection, table: Table, order: list[str]) -> None:
    """Give the rows named in `order` positions in that order."""
    for number, row_id in enumerate(order, start=1):
        row = rows.get(connection, table, row_id)
        if row is None:
            raise KeyError(row_id)
        if row[1] != number * STEP:
            rows.put(connection, table, (row[0], number * STEP, *row[2:]))
