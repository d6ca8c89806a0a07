"""What is sound in a damaged project, in a new one. The damaged file is only read.

A note or judgement whose row is damaged or gone is taken from the history, which holds each as it was last written; an
article whose present version is damaged, from its latest sound one. What cannot be had is listed, never guessed.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from desktop.model import Annotation, Document, Judgement, phrase
from desktop.model.change import (
    AddDocument,
    Change,
    PutAnnotation,
    PutJudgement,
    SetOptions,
    SetShownSimilarity,
)
from desktop.project import codec, connections, contents, header, history, reading, rows, schema
from desktop.project.errors import told
from desktop.project.rows import BadRow, Row, Table
from desktop.project.store import Store

T = TypeVar("T")


def rescue(damaged: Path, into: Path, *, at: str) -> tuple[str, ...]:
    """Make a new project at `into` from what is sound in `damaged`; returns what was lost, one phrase each.

    Raises NotAProject or NewerVersion when the header does not say that it is a project, Damaged when SQLite cannot
    read it at all, AlreadyExists when anything stands at `into`. What fails leaves nothing at `into`.
    """
    header.version(damaged)
    with tempfile.TemporaryDirectory() as folder, told(damaged):
        copy = Path(folder) / "copy"
        shutil.copyfile(damaged, copy)
        journal = damaged.with_name(f"{damaged.name}-journal")
        if journal.exists():
            shutil.copyfile(journal, f"{copy}-journal")
        with contextlib.closing(connections.connect(copy, damaged=True)) as connection:
            found = _Found(connection)
            title, changes = found.title(), found.changes()
    Store.create_with(into, changes, title=title, created=at, action=f"Rescue from {damaged.name}", at=at)
    return tuple(found.lost)


@dataclass
class _Found:
    """A damaged project, read piece by piece; `lost` grows with what could not be had."""

    connection: sqlite3.Connection
    lost: list[str] = field(default_factory=list)

    def title(self) -> str:
        facts = {str(row[0]): str(row[1]) for row in self._rows(schema.META)}
        return self._decoded(str, facts.get("title"), "the project's title") or ""

    def changes(self) -> list[Change]:
        """What makes the new project."""
        notes, judgements = self._written()
        changes: list[Change] = [AddDocument(*one) for one in self._documents()]
        for text in self._present(schema.ANNOTATION, notes):
            note = self._decoded(Annotation, text, "a note")
            changes += [PutAnnotation(note)] if note else []
        for text in self._present(schema.JUDGEMENT, judgements):
            judged = self._decoded(Judgement, text, "a judgement")
            changes += [PutJudgement(judged)] if judged else []
        try:
            changes.append(SetOptions(reading.options(self.connection)))
            shown = rows.get(self.connection, schema.META, "shown_similarity")
            changes += [SetShownSimilarity(codec.load(float, str(shown[1])))] if shown else []
        except (ValueError, sqlite3.Error):
            self.lost.append(phrase("the settings"))
        return changes

    def _documents(self) -> list[tuple[Document, int, bytes]]:
        """The articles in order, each in its present version or else its latest sound one."""
        sources = sorted(self._rows(schema.SOURCE), key=lambda row: (int(row[1] or 0), str(row[0])))
        versions: dict[str, list[Row]] = {}
        for row in self._rows(schema.SOURCE_VERSION):
            versions.setdefault(str(row[0]), []).insert(0, row)
        named = {row[0] for row in sources}
        sources += [(name, None, 0, mine[0][1]) for name, mine in versions.items() if name not in named]
        made: list[tuple[Document, int, bytes]] = []
        for name, _, removed, number in sources:
            if removed:
                continue
            mine = sorted(versions.get(str(name), []), key=lambda row: row[1] != number)
            for row in mine:
                with contextlib.suppress(ValueError, sqlite3.Error):
                    data = contents.data(self.connection, str(row[3]))
                    made.append((reading.described(self.connection, row), len(made), data))
                    if row[1] != number:
                        self.lost.append(phrase("the present version of the article {name}", name=str(name)))
                    break
            else:
                self.lost.append(phrase("the article {name}", name=str(name)))
        return made

    def _present(self, table: Table, written: dict[str, str]) -> list[str]:
        """The JSON of the notes or judgements that nobody removed: by their rows, in order, then by the history."""
        stored = {str(row[0]): row for row in self._rows(table, known=set(written))}
        removed = table.columns.index("removed")
        kept = [row for row in stored.values() if not row[removed]]
        if "position" in table.columns:
            kept.sort(key=lambda row: (int(row[1] or 0), str(row[0])))
        return [str(row[-1]) for row in kept] + [text for name, text in written.items() if name not in stored]

    def _rows(self, table: Table, known: set[str] | None = None) -> list[Row]:
        """The sound rows of a table, as far as it can be read. Rows in `known` can be had elsewhere: no loss."""
        try:
            sound, bad = rows.sound_and_bad(self.connection, table)
        except (sqlite3.Error, UnicodeDecodeError):
            whole = phrase("all that the table {table} holds", table=table.name)
            self.lost.append(phrase("the order in {table}", table=table.name) if known else whole)
            return []
        self.lost += [reading.changed(one) for one in bad if not self._is_known(one, known)]
        return sound

    @staticmethod
    def _is_known(bad: BadRow, known: set[str] | None) -> bool:
        return known is not None and str(bad.key[0]) in known

    def _written(self) -> tuple[dict[str, str], dict[str, str]]:
        """Notes and judgements as the sound entries of the history last wrote them, by id, as JSON."""
        notes: dict[str, str] = {}
        judgements: dict[str, str] = {}
        whole = True
        try:
            for changes in history.sound_changes(self.connection):
                whole = whole and changes is not None
                for record in json.loads(changes or "[]"):
                    match record:
                        case {"change": "put-annotation", "annotation": {"id": str(name)} as note}:
                            notes[name] = json.dumps(note)
                        case {"change": "drop-annotation", "annotation": str(name)}:
                            notes.pop(name, None)
                        case {"change": "put-judgement", "judgement": {"finding_id": str(name)} as judged}:
                            judgements[name] = json.dumps(judged)
                        case {"change": "drop-judgement", "finding": str(name)}:
                            judgements.pop(name, None)
        except (ValueError, TypeError, sqlite3.Error):
            whole = False
        if not whole:
            self.lost.append(phrase("a part of the history"))
        return notes, judgements

    def _decoded(self, kind: type[T], text: str | None, name: str) -> T | None:
        try:
            return codec.load(kind, text or "")
        except ValueError:
            self.lost.append(name)
            return None
