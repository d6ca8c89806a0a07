"""A copy to hand on: what stands in the project now, without what was removed and without its history."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from desktop.model import Annotation, CollationOptions, Judgement, Project, with_answers
from desktop.model.change import (
    AddDocument,
    Change,
    PutAnnotation,
    PutJudgement,
    SetOptions,
    SetShownSimilarity,
)
from desktop.project.store import Store


def copy_without_removed(store: Store, path: Path, *, at: str, by: str = "") -> None:
    """Make a new project at `path` from what is present in `store`, in which removed articles leave no word.

    Their bytes, their former versions, removed notes and the history are not in it; nor are judgements that quote
    what stands in no present article, nor targets of notes on removed articles (and notes that had no other), nor
    links and changed rows of numbers that quote a removed article.

    Raises AlreadyExists when anything stands at `path`. What fails leaves nothing there.
    """
    project = store.load()
    changes: list[Change] = [
        AddDocument(document, position, store.original(document.id))
        for position, document in enumerate(project.documents)
    ]
    changes += (PutAnnotation(note) for note in _notes_on_present(project))
    changes += (PutJudgement(judged) for judged in project.judgements if _quotes_present(judged, project))
    changes += (SetOptions(_options_of_present(project)), SetShownSimilarity(project.shown_similarity))
    action = "Copy without removed articles"
    Store.create_with(path, changes, title=project.title, created=project.created, action=action, at=at, by=by)


def _options_of_present(project: Project) -> CollationOptions:
    present = {document.id for document in project.documents}
    options = project.options
    return replace(
        options,
        pins=tuple(one for one in options.pins if {one.left_document, one.right_document} <= present),
        vetoes=tuple(one for one in options.vetoes if {one.left_document, one.right_document} <= present),
        row_edits=tuple(
            one for one in options.row_edits if {key.document_id for key in (*one.claims, *one.others)} <= present
        ),
    )


def _notes_on_present(project: Project) -> Iterable[Annotation]:
    """Notes with only those targets that are present; replies go with the note they answer."""
    present = {document.id for document in project.documents}
    left = {
        note.id: tuple(one for one in note.targets if not one.document_id or one.document_id in present)
        for note in project.annotations
    }
    candidates = [note for note in project.annotations if left[note.id] or not note.targets]
    kept = with_answers(candidates, [note.id for note in candidates if left[note.id] or not note.reply_to])
    return (replace(note, targets=left[note.id]) for note in candidates if note.id in kept)


def _quotes_present(judgement: Judgement, project: Project) -> bool:
    texts = [" ".join(document.text.split()) for document in project.documents]
    return all(any(" ".join(quote.split()) in text for text in texts) for quote in judgement.quotes)
