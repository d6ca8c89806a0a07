"""What editors decide: the articles, their order, notes, judgements, options. Saved and undoable."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.model.annotation import Annotation
from desktop.model.document import Document
from desktop.model.finding import Judgement, Status
from desktop.model.options import CollationOptions


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One action in a project's history. `number` counts from 1 without gaps and orders them (clocks may disagree);
    `at` is ISO 8601 UTC, `by` the stated name of who did it, `action` what it was, as the person saw it."""

    number: int
    at: str
    by: str
    action: str


@dataclass(frozen=True, slots=True)
class JudgementEvent:
    """That a finding was judged, or (`judgement` None) its judgement taken back: when (ISO 8601 UTC), by whom (a stated
    name). Undo and redo are events too."""

    at: str
    by: str
    finding_id: str
    judgement: Judgement | None


@dataclass(frozen=True, slots=True)
class Project:
    """A snapshot of one project. `documents` in column order (A, B, C ...). `shown_similarity`, 0..1, is where
    the slider stands. `annotations` in the order they were made; `judgements` by finding id, one for each.
    `created` and `modified` are ISO 8601 UTC; `modified` is the time of the last change, which reports carry.

    Raises ValueError when `shown_similarity` lies outside 0..1.
    """

    title: str = ""
    documents: tuple[Document, ...] = ()
    options: CollationOptions = field(default=CollationOptions())
    shown_similarity: float = CollationOptions().min_similarity
    annotations: tuple[Annotation, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    created: str = ""
    modified: str = ""

    def __post_init__(self) -> None:
        if not 0.0 <= self.shown_similarity <= 1.0:
            raise ValueError(f"shown_similarity lies between 0 and 1: got {self.shown_similarity}")

    def document(self, document_id: str) -> Document:
        """Raises KeyError when no document has that id."""
        for document in self.documents:
            if document.id == document_id:
                return document
        raise KeyError(document_id)

    def judgement(self, finding_id: str) -> Judgement | None:
        for judgement in self.judgements:
            if judgement.finding_id == finding_id:
                return judgement
        return None

    def status(self, finding_id: str) -> Status:
        """OPEN when nobody judged it."""
        judgement = self.judgement(finding_id)
        return judgement.status if judgement else Status.OPEN

    def annotation(self, annotation_id: str) -> Annotation:
        """Raises KeyError when no note has that id."""
        for annotation in self.annotations:
            if annotation.id == annotation_id:
                return annotation
        raise KeyError(annotation_id)
