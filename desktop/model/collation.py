"""What the machine derives from the articles: an immutable snapshot, never saved, always reproducible."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from desktop.model.alignment import Duplicate, Match, Passage
from desktop.model.contradiction import Contradiction
from desktop.model.document import Document, siglum
from desktop.model.finding import Finding
from desktop.model.ignored import Ignored
from desktop.model.options import CollationOptions
from desktop.model.quantity import Claim, ClaimRow, Comparison
from desktop.model.segment import Segment, SegmentKind
from desktop.model.span import Place


@dataclass(frozen=True, slots=True)
class Where:
    """A place as people say it, counted from 1: article A, paragraphs 6 to 9; or article A, paragraph 7, sentence 2.
    `sentence` is None when the place is more or less than one sentence. `first` is 0 when no block holds it."""

    siglum: str
    first: int
    last: int
    sentence: int | None = None

    def __str__(self) -> str:
        if not self.first:
            return self.siglum
        if self.last > self.first:
            return f"{self.siglum} ¶{self.first}–{self.last}"
        return f"{self.siglum} ¶{self.first}" + (f" s{self.sentence}" if self.sentence else "")


@dataclass(frozen=True, slots=True)
class Collation:
    """Everything that was found in `documents` (in the project's order) with `options`.

    `segments` are in document order, then text order, a block before its sentences. `matches` are ordered by
    left place, then right place; `ignored` is what the ignore rules left out of the matching, in text order;
    `duplicates` by their first member; `findings` as a person works through them:
    numbers, facts, repeats, verbatim, similar, in each the gravest first (of numbers contradictions before other
    verdicts of that severity). `complete` is false after a cancel or a
    limit, and `missing` then says in words what was not done, so that nothing unfinished passes for
    "nothing found".
    """

    documents: tuple[Document, ...] = ()
    options: CollationOptions = field(default=CollationOptions())
    segments: tuple[Segment, ...] = ()
    matches: tuple[Match, ...] = ()
    passages: tuple[Passage, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    claims: tuple[Claim, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    rows: tuple[ClaimRow, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    findings: tuple[Finding, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    complete: bool = True
    missing: tuple[str, ...] = ()

    def document(self, document_id: str) -> Document:
        """Raises KeyError when no document has that id."""
        for document in self.documents:
            if document.id == document_id:
                return document
        raise KeyError(document_id)

    def position(self, document_id: str) -> int:
        """0-based place of the document in the order. Raises KeyError."""
        for position, document in enumerate(self.documents):
            if document.id == document_id:
                return position
        raise KeyError(document_id)

    def segments_of(self, document_id: str) -> tuple[Segment, ...]:
        """The document's segments in text order, a block before its sentences. Looks through no other's."""
        if not self.segments:
            return ()
        places = {document.id: place for place, document in enumerate(self.documents)}
        place = places.get(document_id, -1)
        first = bisect_left(self.segments, place, key=lambda segment: places[segment.document_id])
        behind = bisect_right(self.segments, place, lo=first, key=lambda segment: places[segment.document_id])
        return self.segments[first:behind]

    def blocks(self, document_id: str) -> tuple[Segment, ...]:
        """The document's headings and paragraphs in text order."""
        return tuple(s for s in self.segments_of(document_id) if s.kind is not SegmentKind.SENTENCE)

    def sentences(self, document_id: str) -> tuple[Segment, ...]:
        """The document's sentences in text order."""
        return tuple(s for s in self.segments_of(document_id) if s.kind is SegmentKind.SENTENCE)

    def where(self, place: Place) -> Where:
        """Raises KeyError when the place's document is not here."""
        label = siglum(self.position(place.document_id))
        own, start, end = self.segments_of(place.document_id), place.span.start, place.span.end
        reached = own[: bisect_left(own, end, key=lambda segment: segment.span.start)]
        touched = [s for s in reached if max(start, s.span.start) < s.span.end] if start < end else []
        blocks = [s for s in touched if s.kind is not SegmentKind.SENTENCE]
        if not blocks:
            return Where(label, 0, 0)
        held = [s for s in touched if s.kind is SegmentKind.SENTENCE]
        sentence = held[0].index + 1 if len(held) == 1 else None
        return Where(label, blocks[0].block + 1, blocks[-1].block + 1, sentence)

    def quote(self, place: Place) -> str:
        """The article's own words at the place. Raises KeyError when the document is not here."""
        return place.span.of(self.document(place.document_id).text)
