"""Changes to a project as values: what a store writes in one transaction and what undo turns round.

Each change is small and says all that is needed; `applied` and `inverse` are pure functions. An action of a
person is a tuple of changes, applied in order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.model.annotation import Annotation
from desktop.model.document import Document
from desktop.model.finding import Judgement
from desktop.model.options import CollationOptions
from desktop.model.project import Project


@dataclass(frozen=True, slots=True)
class AddDocument:
    """Put `document` at `position` (0-based, among the present ones). `data` are the original bytes; None when the
    store has them already (undoing a removal)."""

    document: Document
    position: int
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class RemoveDocument:
    document_id: str


@dataclass(frozen=True, slots=True)
class OrderDocuments:
    """`order` names every document once, in the new order."""

    order: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReplaceDocument:
    """The same article (same id) with another text, title or set of clean-ups. `data` as in AddDocument."""

    document: Document
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class PutJudgement:
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class DropJudgement:
    finding_id: str


@dataclass(frozen=True, slots=True)
class PutAnnotation:
    """Add a note, or change the one with this id. A new note goes to `position`, the end when None."""

    annotation: Annotation
    position: int | None = None


@dataclass(frozen=True, slots=True)
class DropAnnotation:
    annotation_id: str


@dataclass(frozen=True, slots=True)
class SetOptions:
    options: CollationOptions


@dataclass(frozen=True, slots=True)
class SetShownSimilarity:
    value: float


@dataclass(frozen=True, slots=True)
class SetTitle:
    title: str


Change = (
    AddDocument
    | RemoveDocument
    | OrderDocuments
    | ReplaceDocument
    | PutJudgement
    | DropJudgement
    | PutAnnotation
    | DropAnnotation
    | SetOptions
    | SetShownSimilarity
    | SetTitle
)


def applied(project: Project, changes: Sequence[Change], modified: str = "") -> Project:
    """The project after the changes, in order; `modified` (ISO 8601 UTC) becomes its time of last change unless "".

    Raises KeyError when a change names something that is not there, ValueError when it adds what already is.
    """
    for change in changes:
        project = _applied(project, change)
    return replace(project, modified=modified) if modified else project


def inverse(project: Project, changes: Sequence[Change]) -> tuple[Change, ...]:
    """Changes that lead from `applied(project, changes)` back to `project` (but for its time of last change)."""
    back: list[Change] = []
    for change in changes:
        back.append(_inverse(project, change))
        project = _applied(project, change)
    return tuple(reversed(back))


def _applied(project: Project, change: Change) -> Project:
    match change:
        case AddDocument(document, position, _):
            if document.id in [present.id for present in project.documents]:
                raise ValueError(f"the article {document.id} is already in the project")
            documents = list(project.documents)
            documents.insert(position, document)
            return replace(project, documents=tuple(documents))
        case RemoveDocument(document_id):
            project.document(document_id)
            return replace(project, documents=tuple(d for d in project.documents if d.id != document_id))
        case OrderDocuments(order):
            if sorted(order) != sorted(document.id for document in project.documents):
                raise KeyError(f"the order {order} does not name each article once")
            return replace(project, documents=tuple(project.document(document_id) for document_id in order))
        case ReplaceDocument(document, _):
            project.document(document.id)
            return replace(project, documents=tuple(document if d.id == document.id else d for d in project.documents))
        case PutJudgement(judgement):
            others = tuple(j for j in project.judgements if j.finding_id != judgement.finding_id)
            return replace(project, judgements=tuple(sorted((*others, judgement), key=lambda j: j.finding_id)))
        case DropJudgement(finding_id):
            if project.judgement(finding_id) is None:
                raise KeyError(finding_id)
            return replace(project, judgements=tuple(j for j in project.judgements if j.finding_id != finding_id))
        case PutAnnotation(annotation, position):
            return replace(project, annotations=_with_annotation(project.annotations, annotation, position))
        case DropAnnotation(annotation_id):
            project.annotation(annotation_id)
            return replace(project, annotations=tuple(a for a in project.annotations if a.id != annotation_id))
        case SetOptions(options):
            return replace(project, options=options)
        case SetShownSimilarity(value):
            return replace(project, shown_similarity=value)
        case SetTitle(title):
            return replace(project, title=title)


def _with_annotation(
    present: tuple[Annotation, ...], annotation: Annotation, position: int | None
) -> tuple[Annotation, ...]:
    if any(a.id == annotation.id for a in present):
        return tuple(annotation if a.id == annotation.id else a for a in present)
    notes = list(present)
    notes.insert(len(notes) if position is None else position, annotation)
    return tuple(notes)


def _inverse(project: Project, change: Change) -> Change:
    match change:
        case AddDocument(document, _, _):
            return RemoveDocument(document.id)
        case RemoveDocument(document_id):
            document = project.document(document_id)
            return AddDocument(document, project.documents.index(document))
        case OrderDocuments(_):
            return OrderDocuments(tuple(document.id for document in project.documents))
        case ReplaceDocument(document, _):
            return ReplaceDocument(project.document(document.id))
        case PutJudgement(judgement):
            before = project.judgement(judgement.finding_id)
            return DropJudgement(judgement.finding_id) if before is None else PutJudgement(before)
        case DropJudgement(finding_id):
            judged = project.judgement(finding_id)
            if judged is None:
                raise KeyError(finding_id)
            return PutJudgement(judged)
        case PutAnnotation(annotation, _):
            for position, note in enumerate(project.annotations):
                if note.id == annotation.id:
                    return PutAnnotation(note, position)
            return DropAnnotation(annotation.id)
        case DropAnnotation(annotation_id):
            note = project.annotation(annotation_id)
            return PutAnnotation(note, project.annotations.index(note))
        case SetOptions(_):
            return SetOptions(project.options)
        case SetShownSimilarity(_):
            return SetShownSimilarity(project.shown_similarity)
        case SetTitle(_):
            return SetTitle(project.title)
