"""Bytes kept by their sha256: equal bytes once, whatever number of versions share them."""

from __future__ import annotations

import hashlib
import sqlite3

from desktop.model import phrase


def keep(connection: sqlite3.Connection, data: bytes) -> str:
    """Store the bytes unless they are there; returns their sha256, hexadecimal."""
    code = hashlib.sha256(data).hexdigest()
    connection.execute("INSERT INTO content (sha256, data) VALUES (?, ?) ON CONFLICT DO NOTHING", (code, data))
    return code


def keep_text(connection: sqlite3.Connection, text: str) -> str:
    """Store the text as UTF-8 (a lone surrogate as its three bytes)."""
    return keep(connection, text.encode("utf-8", "surrogatepass"))


def has(connection: sqlite3.Connection, code: str) -> bool:
    """Whether bytes with that sha256, in hexadecimal, are kept."""
    return connection.execute("SELECT 1 FROM content WHERE sha256 = ?", (code,)).fetchone() is not None


def data(connection: sqlite3.Connection, code: str) -> bytes:
    """Raises ValueError when they are missing or not what was written."""
    found = connection.execute("SELECT data FROM content WHERE sha256 = ?", (code,)).fetchone()
    if found is None or not isinstance(found[0], bytes) or hashlib.sha256(found[0]).hexdigest() != code:
        raise ValueError(phrase("the contents {code} are missing or changed", code=code[:12]))
    return found[0]


def text(connection: sqlite3.Connection, code: str) -> str:
    """Raises ValueError as `data`."""
    return data(connection, code).decode("utf-8", "surrogatepass")


def problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    """One phrase for each stored content whose bytes are not what was written; () when all are."""
    found = connection.execute("SELECT sha256, data FROM content ORDER BY sha256")
    return tuple(
        phrase("the contents {code} were changed", code=str(code)[:12])
        for code, data in found
        if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != code
    )
