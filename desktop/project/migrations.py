"""From one file version to the next, one numbered step each, from the first version on.

To change the tables: add the new `Layout` to `schema.LAYOUTS`, and here a step from the version before it. A step runs
inside a transaction that is rolled back when anything fails, on a file whose copy was put aside before.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping

from desktop.project import connections, history, schema

Step = Callable[[sqlite3.Connection], None]

STEPS: Mapping[int, Step] = {}
"""By the version a step starts from; it leaves the tables of the next one, statements word for word as there."""


def upgrade(connection: sqlite3.Connection, found: int, at: str) -> None:
    """Bring a file of version `found` to the present one in one transaction, and record it in the history.

    Does nothing when it is the present one. Raises what a step raises, the file then unchanged.
    """
    if found == schema.VERSION:
        return
    connection.execute("PRAGMA foreign_keys = OFF")  # tables are rebuilt; checked again before COMMIT
    connection.execute("BEGIN IMMEDIATE")
    try:
        for version in range(found, schema.VERSION):
            STEPS[version](connection)
        connection.execute(f"PRAGMA user_version = {schema.VERSION}")
        tables = schema.LAYOUTS[schema.VERSION].tables
        changes = [{"change": "upgrade", "from": found, "to": schema.VERSION}]
        history.append(connection, tables, f"Update the file to version {schema.VERSION}", changes, at, "")
        left = schema.strangers(connection, schema.LAYOUTS[schema.VERSION])
        if left or connection.execute("PRAGMA foreign_key_check").fetchone():
            raise sqlite3.DatabaseError(f"the update to version {schema.VERSION} is not sound: {'; '.join(left)}")
        connection.execute("COMMIT")
    except BaseException:
        connections.roll_back(connection)
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
