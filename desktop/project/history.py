"""The append-only history: each entry's hash covers the one before it and the state of the whole project after it.

So a changed, lost or swapped entry shows, and so does a row that vanished without an action. It proves damage, not
authorship: whoever can write the file can write a new chain.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Sequence

from desktop.model import HistoryEntry, Judgement, JudgementEvent, phrase
from desktop.project import codec, rows
from desktop.project.rows import Table
from desktop.project.schema import META

_COLUMNS = "number, at, by, action, changes, state, hash"


def append(
    connection: sqlite3.Connection, tables: Sequence[Table], action: str, changes: Sequence[object], at: str, by: str
) -> str:
    """Add an entry inside the caller's transaction, after all its other writes; returns the entry's hash."""
    last, previous = head(connection)
    number = last + 1
    rows.put(connection, META, ("history", str(number)))  # in the state, so that a lost tail shows
    state = rows.state(connection, tables)
    recorded = json.dumps(changes, separators=(",", ":"))  # only ASCII: any text at all can be written
    entry = (number, at, by, action, recorded, state)
    code = _hash(entry, previous)
    marks, bound = rows.bindings((*entry, code))
    connection.execute(f"INSERT INTO history ({_COLUMNS}) VALUES ({', '.join(marks)})", bound)
    return code


def head(connection: sqlite3.Connection) -> tuple[int, str]:
    """Number and hash of the last entry; (0, "") when there is none."""
    found = connection.execute("SELECT number, hash FROM history ORDER BY number DESC LIMIT 1").fetchone()
    return (0, "") if found is None else (int(found[0]), str(found[1]))


def entries(connection: sqlite3.Connection) -> tuple[HistoryEntry, ...]:
    """All entries, oldest first."""
    found = connection.execute("SELECT number, at, by, action FROM history ORDER BY number")
    return tuple(HistoryEntry(*row) for row in found)


def judgement_events(connection: sqlite3.Connection) -> Iterator[JudgementEvent]:
    """Every judgement that was made or taken back, oldest first. Raises ValueError for one that cannot be read."""
    found = connection.execute(
        "SELECT at, by, changes FROM history WHERE changes LIKE '%-judgement\"%' ORDER BY number"
    )
    for at, by, changes in found:
        for record in json.loads(changes):
            match record:
                case {"change": "put-judgement", "judgement": dict(judged)}:
                    judgement = codec.load(Judgement, json.dumps(judged))
                    yield JudgementEvent(at, by, judgement.finding_id, judgement)
                case {"change": "drop-judgement", "finding": str(name)}:
                    yield JudgementEvent(at, by, name, None)


def sound_changes(connection: sqlite3.Connection) -> Iterator[str | None]:
    """The recorded changes (JSON) of every entry that is what was written, oldest first, whatever stands around it;
    None wherever one is not, or is missing."""
    previous, expected = "", 1
    for number, *rest, code in connection.execute(f"SELECT {_COLUMNS} FROM history ORDER BY number"):
        if number != expected:
            yield None
        yield str(rest[3]) if _hash((number, *rest), previous) == code else None
        previous, expected = str(code), number + 1
    counted = rows.get(connection, META, "history")
    if counted is None or counted[1] != str(expected - 1):
        yield None


def problems(connection: sqlite3.Connection, tables: Sequence[Table]) -> tuple[str, ...]:
    """What is wrong with the chain, one phrase each, in order; () when all is right."""
    wrong: list[str] = []
    previous, expected, state = "", 1, ""
    for number, *rest, code in connection.execute(f"SELECT {_COLUMNS} FROM history ORDER BY number"):
        if number != expected:
            wrong.append(phrase("the history lacks entry {number}", number=str(expected)))
        elif _hash((number, *rest), previous) != code:
            wrong.append(phrase("entry {number} of the history was changed", number=str(number)))
        previous, expected, state = str(code), number + 1, str(rest[-1])
    if expected == 1:
        return (phrase("the history is missing"),)
    counted = rows.get(connection, META, "history")
    if counted is None or counted[1] != str(expected - 1):
        wrong.append(phrase("the history has lost its end"))
    if state != rows.state(connection, tables):
        wrong.append(phrase("the project is not as its last recorded action left it"))
    return tuple(wrong)


def _hash(entry: tuple[object, ...], previous: str) -> str:
    """A flipped bit can make bytes of a text: no entry ever held any, so its hash is that of no sound one."""
    return hashlib.sha256(json.dumps([*entry, previous], default=repr).encode()).hexdigest()
