"""Changes into rows, inside the caller's transaction. Nothing is deleted, only marked.

Each writer returns the change as plain data for the history: notes and judgements whole, articles by version.
Like `desktop.model.change.applied`, they raise KeyError when a change names something that is not there and
ValueError when it adds what already is.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import fields

from desktop.model import Annotation, CollationOptions, Document, Judgement
from desktop.model.change import (
    AddDocument,
    Change,
    DropAnnotation,
    DropJudgement,
    OrderDocuments,
    PutAnnotation,
    PutJudgement,
    RemoveDocument,
    ReplaceDocument,
    SetOptions,
    SetShownSimilarity,
    SetTitle,
)
from desktop.project import codec, contents, places, rows
from desktop.project.schema import ANNOTATION, JUDGEMENT, META, SETTING, SOURCE, SOURCE_VERSION

TEXTS = frozenset({"text", "original"})
"""The fields of a document that are kept as contents, not in its JSON."""

Record = dict[str, object]


class End:
    """Where a new note goes, behind all others. Of the thousands that an import brings only the first looks for it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._last: int | None = None

    def next(self) -> int:
        """A position behind every present note, and behind those that were told before."""
        self._last = places.last(self._connection, ANNOTATION) if self._last is None else self._last + places.STEP
        return self._last

    def moved(self) -> None:
        """Notes were put elsewhere, which may have given all of them new positions."""
        self._last = None


def write(connection: sqlite3.Connection, change: Change, at: str, end: End) -> Record:
    """Write one change; `at` is when (ISO 8601 UTC), `end` one for all the changes of an action."""
    match change:
        case AddDocument(document, position, data):
            return {"change": "add-document", **_add_document(connection, document, position, data, at)}
        case RemoveDocument(document_id):
            _mark_source(connection, document_id, removed=1)
            return {"change": "remove-document", "document": document_id}
        case OrderDocuments(order):
            if sorted(order) != sorted(places.present(connection, SOURCE)):
                raise KeyError(f"the order {order} does not name each article once")
            places.arrange(connection, SOURCE, list(order))
            return {"change": "order-documents", "order": list(order)}
        case ReplaceDocument(document, data):
            _mark_source(connection, document.id, removed=0)
            version = _put_version(connection, document, data, at)
            return {"change": "replace-document", "document": document.id, "version": version}
        case PutJudgement(judgement):
            return {"change": "put-judgement", "judgement": _put_judgement(connection, judgement)}
        case DropJudgement(finding_id):
            row = rows.get(connection, JUDGEMENT, finding_id)
            if row is None or row[1]:
                raise KeyError(finding_id)
            rows.put(connection, JUDGEMENT, (finding_id, 1, row[2]))
            return {"change": "drop-judgement", "finding": finding_id}
        case PutAnnotation(annotation, position):
            return {"change": "put-annotation", "annotation": _put_annotation(connection, annotation, position, end)}
        case DropAnnotation(annotation_id):
            row = rows.get(connection, ANNOTATION, annotation_id)
            if row is None or row[2]:
                raise KeyError(annotation_id)
            rows.put(connection, ANNOTATION, (annotation_id, row[1], 1, row[3]))
            return {"change": "drop-annotation", "annotation": annotation_id}
        case SetOptions(options):
            return {"change": "set-options", "options": put_options(connection, options)}
        case SetShownSimilarity(value):
            put_fact(connection, "shown_similarity", value)
            return {"change": "set-shown-similarity", "value": value}
        case SetTitle(title):
            put_fact(connection, "title", title)
            return {"change": "set-title", "title": title}


def put_fact(connection: sqlite3.Connection, key: str, value: str | float) -> None:
    """Set one fact of the whole project."""
    rows.put(connection, META, (key, codec.dump(value)))


def put_options(connection: sqlite3.Connection, options: CollationOptions) -> Record:
    """Set every setting that this version knows; others stay as they are."""
    record: Record = {}
    for part in fields(options):
        plain = codec.dump(getattr(options, part.name))
        rows.put(connection, SETTING, (part.name, plain))
        record[part.name] = json.loads(plain)
    return record


def _add_document(
    connection: sqlite3.Connection, document: Document, position: int, data: bytes | None, at: str
) -> Record:
    row = rows.get(connection, SOURCE, document.id)
    if row is not None and not row[2]:
        raise ValueError(f"the article {document.id} is already in the project")
    place = places.make_room(connection, SOURCE, position)
    rows.put(connection, SOURCE, (document.id, place, 0, row[3] if row else 1))
    version = _put_version(connection, document, data, at)
    return {"document": document.id, "position": position, "version": version}


def _mark_source(connection: sqlite3.Connection, document_id: str, removed: int) -> None:
    row = rows.get(connection, SOURCE, document_id)
    if row is None or row[2]:
        raise KeyError(document_id)
    rows.put(connection, SOURCE, (document_id, row[1], removed, row[3]))


def _put_version(connection: sqlite3.Connection, document: Document, data: bytes | None, at: str) -> int:
    """Make `document` the present version of its source, as a new version unless it was one before."""
    text = contents.keep_text(connection, document.text)
    decoded = contents.keep_text(connection, document.original) if document.original else None
    original = (
        contents.keep(connection, data) if data is not None else _known_bytes(connection, document, text, decoded)
    )
    described = codec.dump(document, TEXTS)
    fingerprint = hashlib.sha256(json.dumps([described, original, text, decoded]).encode()).hexdigest()
    numbers = {row[2]: int(row[1] or 0) for row in rows.find(connection, SOURCE_VERSION, document.id)}
    number = numbers.get(fingerprint, max(numbers.values(), default=0) + 1)
    if fingerprint not in numbers:
        row = (document.id, number, fingerprint, original, text, decoded, at, described)
        rows.put(connection, SOURCE_VERSION, row)
    source = rows.get(connection, SOURCE, document.id)
    if source is None:
        raise KeyError(document.id)
    rows.put(connection, SOURCE, (*source[:3], number))
    return number


def _known_bytes(connection: sqlite3.Connection, document: Document, text: str, decoded: str | None) -> str:
    """The sha256 of the original bytes of a document that comes without them."""
    for row in reversed(rows.find(connection, SOURCE_VERSION, document.id)):
        _, _, _, original, old_text, old_decoded, _, described = row
        same_file = document.sha256 and json.loads(str(described))["sha256"] == document.sha256
        same_text = not document.sha256 and (old_decoded or old_text) == (decoded or text)
        if same_file or same_text:
            return str(original)
    if contents.has(connection, document.sha256):
        return document.sha256
    if document.sha256:
        raise ValueError(f"the article {document.id} comes without its original bytes, and they are not stored yet")
    return contents.keep_text(connection, document.source_text)


def _put_judgement(connection: sqlite3.Connection, judgement: Judgement) -> Record:
    described = codec.dump(judgement)
    rows.put(connection, JUDGEMENT, (judgement.finding_id, 0, described))
    return dict(json.loads(described))


def _put_annotation(connection: sqlite3.Connection, annotation: Annotation, position: int | None, end: End) -> Record:
    described = codec.dump(annotation)
    row = rows.get(connection, ANNOTATION, annotation.id)
    if row is None or row[2]:
        if position is None:
            place: rows.Value = end.next()
        else:
            place = places.make_room(connection, ANNOTATION, position)
            end.moved()
    else:
        place = row[1]
    rows.put(connection, ANNOTATION, (annotation.id, place, 0, described))
    return dict(json.loads(described))
