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
    """Its notes and judgements stay."""

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
    """Judge a finding, or change the judgement of the finding that it names."""

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
    """`value` in 0..1: less similar matches are hidden."""

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
    draft = _Draft(project)
    for change in changes:
        draft.apply(change)
    return draft.project(modified)


def inverse(project: Project, changes: Sequence[Change]) -> tuple[Change, ...]:
    """Changes that lead from `applied(project, changes)` back to `project` (but for its time of last change)."""
    draft = _Draft(project)
    back: list[Change] = []
    for change in changes:
        back.append(draft.inverse(change))
        draft.apply(change)
    return tuple(reversed(back))


class _Draft:
    """A project while changes are made to it. An import brings thousands of notes and judgements: they are kept by
    their ids, so that none is looked for among all the others."""

    def __init__(self, project: Project) -> None:
        self._rest = project
        self._notes = {note.id: note for note in project.annotations}
        self._judgements = {judgement.finding_id: judgement for judgement in project.judgements}
        self._noted = self._judged = False

    def project(self, modified: str) -> Project:
        made = self._rest
        if self._noted:
            made = replace(made, annotations=tuple(self._notes.values()))
        if self._judged:
            made = replace(made, judgements=tuple(self._judgements[name] for name in sorted(self._judgements)))
        return replace(made, modified=modified) if modified else made

    def apply(self, change: Change) -> None:
        match change:
            case PutJudgement(judgement):
                self._judged = True
                self._judgements[judgement.finding_id] = judgement
            case DropJudgement(finding_id):
                self._judged = True
                del self._judgements[finding_id]
            case PutAnnotation(annotation, position):
                self._noted = True
                self._put(annotation, position)
            case DropAnnotation(annotation_id):
                self._noted = True
                del self._notes[annotation_id]
            case _:
                self._rest = _applied(self._rest, change)

    def inverse(self, change: Change) -> Change:
        match change:
            case PutJudgement(judgement):
                before = self._judgements.get(judgement.finding_id)
                return DropJudgement(judgement.finding_id) if before is None else PutJudgement(before)
            case DropJudgement(finding_id):
                return PutJudgement(self._judgements[finding_id])
            case PutAnnotation(annotation, _):
                note = self._notes.get(annotation.id)
                return DropAnnotation(annotation.id) if note is None else PutAnnotation(note)
            case DropAnnotation(annotation_id):
                return PutAnnotation(self._notes[annotation_id], list(self._notes).index(annotation_id))
            case _:
                return _inverse(self._rest, change)

    def _put(self, annotation: Annotation, position: int | None) -> None:
        """One with its id is changed where it stands."""
        if annotation.id in self._notes or position is None or position >= len(self._notes):
            self._notes[annotation.id] = annotation
            return
        notes = list(self._notes.items())
        notes.insert(position, (annotation.id, annotation))
        self._notes = dict(notes)


_DocumentOrSetting = (
    AddDocument | RemoveDocument | OrderDocuments | ReplaceDocument | SetOptions | SetShownSimilarity | SetTitle
)


def _applied(project: Project, change: _DocumentOrSetting) -> Project:
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
        case SetOptions(options):
            return replace(project, options=options)
        case SetShownSimilarity(value):
            return replace(project, shown_similarity=value)
        case SetTitle(title):
            return replace(project, title=title)


def _inverse(project: Project, change: _DocumentOrSetting) -> Change:
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
        case SetOptions(_):
            return SetOptions(project.options)
        case SetShownSimilarity(_):
            return SetShownSimilarity(project.shown_similarity)
        case SetTitle(_):
            return SetTitle(project.title)
