"""Rows into the project they were written from, and the check that they still are what was written."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import fields

from desktop.model import Annotation, CollationOptions, Document, Judgement, Phrase, Project, phrase, template
from desktop.project import codec, contents, history, rows
from desktop.project.rows import BadRow, Row, Table
from desktop.project.schema import ANNOTATION, JUDGEMENT, META, SETTING, SOURCE, SOURCE_VERSION


def project(connection: sqlite3.Connection) -> Project:
    """The whole project. Raises ValueError (BadRow, or one that says what cannot be understood) when it is damaged."""
    facts = {str(key): str(value) for key, value in rows.every(connection, META)}
    sources = sorted((row for row in rows.every(connection, SOURCE) if not row[2]), key=_place)
    notes = sorted((row for row in rows.every(connection, ANNOTATION) if not row[2]), key=_place)
    judged = (row for row in rows.every(connection, JUDGEMENT) if not row[1])
    return Project(
        title=codec.load(str, facts["title"]),
        documents=tuple(document(connection, row) for row in sources),
        options=options(connection),
        shown_similarity=codec.load(float, facts["shown_similarity"]),
        annotations=tuple(codec.load(Annotation, str(row[3])) for row in notes),
        judgements=tuple(codec.load(Judgement, str(row[2])) for row in judged),
        created=codec.load(str, facts["created"]),
        modified=codec.load(str, facts["modified"]),
    )


def document(connection: sqlite3.Connection, source: Row) -> Document:
    """The present version of a source. Raises ValueError."""
    return described(connection, version(connection, source))


def described(connection: sqlite3.Connection, row: Row) -> Document:
    """The document that a row of SOURCE_VERSION describes. Raises ValueError."""
    _, _, _, _, text, decoded, _, plain = row
    return codec.load(
        Document,
        str(plain),
        text=contents.text(connection, str(text)),
        original=contents.text(connection, str(decoded)) if decoded else "",
    )


def version(connection: sqlite3.Connection, source: Row) -> Row:
    """The row of a source's present version. Raises ValueError."""
    found = rows.get(connection, SOURCE_VERSION, source[0], source[3])
    if found is None:
        raise ValueError(
            phrase("version {number} of the article {name} is missing", number=str(source[3]), name=str(source[0]))
        )
    return found


def options(connection: sqlite3.Connection) -> CollationOptions:
    """The settings; those that a later Synoptic knows are passed over, those that are missing take their default."""
    known = {part.name for part in fields(CollationOptions)}
    plain = {str(name): json.loads(str(value)) for name, value in rows.every(connection, SETTING) if name in known}
    return codec.load(CollationOptions, json.dumps(plain))


def problems(connection: sqlite3.Connection, tables: Sequence[Table]) -> tuple[str, ...]:
    """Everything about the file that is not as it was written, one phrase each; () when it is sound.

    May raise sqlite3.Error when the damage keeps SQLite itself from reading.
    """
    found: list[str] = []
    for (line,) in connection.execute("PRAGMA integrity_check(10)"):
        if line != "ok":
            found.append(str(line))
    for table, *_ in connection.execute("PRAGMA foreign_key_check"):
        found.append(phrase("a row of {table} points to nothing", table=str(table)))
    for each in tables:
        found += [changed(bad) for bad in rows.sound_and_bad(connection, each)[1]]
    if not found:  # get() raises for the bad rows that are already listed
        found += history.problems(connection, tables)
    found += contents.problems(connection)
    return tuple(found)


_CHANGED = {
    "meta": template("the project's {what} was changed"),
    "setting": template("the setting {what} was changed"),
    "source": template("the article {what} was changed"),
    "source_version": template("the article {what} was changed"),
    "annotation": template("the note {what} was changed"),
    "judgement": template("the judgement {what} was changed"),
}


def changed(bad: BadRow) -> Phrase:
    """What was changed, for the person."""
    first, *others = (str(part) for part in bad.key)
    what = phrase("{name} version {number}", name=first, number=others[0]) if others else first
    text = _CHANGED.get(bad.table.name, template("{table} {what} was changed"))
    return Phrase(text, {"table": bad.table.name, "what": what})


def _place(row: Row) -> tuple[int, str]:
    return int(row[1] or 0), str(row[0])
