"""Rows keep an order that a person made, without moving one another."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

import pytest

from desktop.project import connections, places, rows, schema
from desktop.project.schema import ANNOTATION


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with contextlib.closing(connections.connect(None)) as made:
        schema.create(made)
        yield made


def put(connection: sqlite3.Connection, name: str, index: int) -> None:
    rows.put(connection, ANNOTATION, (name, places.make_room(connection, ANNOTATION, index), 0, "{}"))


def test_rows_stand_where_they_were_put(connection: sqlite3.Connection) -> None:
    for name, index in (("b", 0), ("d", 1), ("a", 0), ("c", 2), ("e", 9)):
        put(connection, name, index)
    assert places.present(connection, ANNOTATION) == ["a", "b", "c", "d", "e"]


def test_always_at_the_same_place_there_is_always_room(connection: sqlite3.Connection) -> None:
    put(connection, "first", 0)
    put(connection, "last", 1)
    for number in range(60):
        put(connection, f"n{number}", 1)
    expected = ["first", *(f"n{number}" for number in reversed(range(60))), "last"]
    assert places.present(connection, ANNOTATION) == expected


def test_an_order_that_names_a_stranger_is_refused(connection: sqlite3.Connection) -> None:
    put(connection, "a", 0)
    with pytest.raises(KeyError, match="b"):
        places.arrange(connection, ANNOTATION, ["b", "a"])
