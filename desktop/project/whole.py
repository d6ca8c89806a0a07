"""A whole project as one JSON file, and back: for archives, for scripts, and for a later Synoptic.

    schema "synoptic.project", version 1, generator
    project      title, documents[], options, shown_similarity, annotations[], judgements[], created, modified: every
                 field of the model by its name; a span is [start, end] in code points; an article's path is only the
                 file's name
    originals    the bytes of each present article by its id, base64
    history[]    number, at, by, action: read by people, and not taken along by `from_json`

Removed articles are not in it, but the history names what was done with them.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop import __version__
from desktop.model import Project, phrase, sentence_of
from desktop.model.change import AddDocument, Change, PutAnnotation, PutJudgement, SetOptions, SetShownSimilarity
from desktop.project import codec
from desktop.project.errors import NotAProject
from desktop.project.store import Store

SCHEMA = "synoptic.project"
VERSION = 1


def to_json(store: Store) -> bytes:
    """The project in `store` as JSON in UTF-8; the same project gives the same bytes. Lone surrogates are written as
    escapes, so nothing is lost."""
    project = store.load()
    documents = tuple(replace(document, path=document.file_name) for document in project.documents)
    whole = {
        "schema": SCHEMA,
        "version": VERSION,
        "generator": f"Synoptic {__version__}",
        "project": json.loads(codec.dump(replace(project, documents=documents))),
        "originals": {one.id: base64.b64encode(store.original(one.id)).decode("ascii") for one in documents},
        "history": [json.loads(codec.dump(entry)) for entry in store.history()],
    }
    return json.dumps(whole, indent=1, allow_nan=False).encode("ascii") + b"\n"


def from_json(data: bytes, name: str, path: Path, *, at: str, by: str = "") -> None:
    """Make a project at `path` of what `to_json` wrote. `name` is the file's, for messages.

    Raises NotAProject for other data and for what a newer Synoptic wrote, AlreadyExists when anything stands at `path`.
    What fails leaves nothing at `path`.
    """
    project, originals = _understood(data, name)
    changes: list[Change] = [
        AddDocument(document, position, originals[document.id]) for position, document in enumerate(project.documents)
    ]
    changes += map(PutAnnotation, project.annotations)
    changes += map(PutJudgement, project.judgements)
    changes += (SetOptions(project.options), SetShownSimilarity(project.shown_similarity))
    action = f"Import from {name}"
    try:
        Store.create_with(path, changes, title=project.title, created=project.created, action=action, at=at, by=by)
    except ValueError as error:  # well written, but no project: two articles of one id
        raise _other(name, error) from error


def _understood(data: bytes, name: str) -> tuple[Project, Mapping[str, bytes]]:
    try:
        whole: Any = json.loads(data)
        if not isinstance(whole, dict) or whole.get("schema") != SCHEMA:
            raise ValueError(phrase("it is something else"))
        if whole.get("version") != VERSION:
            raise ValueError(phrase("a newer Synoptic wrote it"))
        project = codec.load(Project, json.dumps(whole["project"]))
        _require_sense(project)
        originals = {one.id: base64.b64decode(whole["originals"][one.id], validate=True) for one in project.documents}
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error) as error:
        raise _other(name, error) from error
    return project, originals


def _require_sense(project: Project) -> None:
    """Raises ValueError for what a project cannot be, though each part is well written: that of two with one id one
    would be lost."""
    notes = [note.id for note in project.annotations]
    judged = [judgement.finding_id for judgement in project.judgements]
    if len({*notes}) < len(notes) or len({*judged}) < len(judged):
        raise ValueError("two of its notes or judgements have one id")
    if not 0 <= project.shown_similarity <= 1:
        raise ValueError(f"shown_similarity lies between 0 and 1: got {project.shown_similarity}")


def _other(name: str, error: Exception) -> NotAProject:
    return NotAProject(
        phrase(
            "“{name}” is not a whole project of Synoptic: {why}. No project was made. Choose another file.",
            name=name,
            why=sentence_of(error),
        )
    )
