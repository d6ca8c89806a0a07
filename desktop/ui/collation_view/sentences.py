"""Which sentence a character stands in, and which comes next; where paragraphs start. An index over one collation."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from desktop.model import Collation, SegmentKind, Span


@dataclass(frozen=True, slots=True)
class ArticleSegments:
    """In text order: the spans of an article's sentences, where they start, where its paragraphs and headings start,
    and the spans of its headings."""

    sentences: tuple[Span, ...]
    starts: tuple[int, ...]
    blocks: tuple[int, ...]
    headings: tuple[Span, ...]


class SentenceIndex:
    """Empty for articles that the collation does not hold. Each article is looked at when it is first asked for."""

    def __init__(self, collation: Collation) -> None:
        self._collation = collation
        self._held: dict[str, ArticleSegments] = {}

    def of(self, document_id: str) -> ArticleSegments:
        if document_id not in self._held:
            own = self._collation.segments_of(document_id)
            sentences = tuple(segment.span for segment in own if segment.kind is SegmentKind.SENTENCE)
            self._held[document_id] = ArticleSegments(
                sentences,
                tuple(span.start for span in sentences),
                tuple(segment.span.start for segment in own if segment.kind is not SegmentKind.SENTENCE),
                tuple(segment.span for segment in own if segment.kind is SegmentKind.HEADING),
            )
        return self._held[document_id]

    def at(self, document_id: str, code_point: int) -> Span | None:
        """The sentence that holds the character, else the last one before it, else the first; None without any."""
        held = self.of(document_id)
        if not held.sentences:
            return None
        return held.sentences[max(0, bisect_right(held.starts, code_point) - 1)]

    def next(self, document_id: str, present: Span, by: int) -> Span | None:
        """The sentence `by` steps from the one that `present` starts in; None beyond the ends."""
        held = self.of(document_id)
        at = bisect_right(held.starts, present.start) - 1 + by
        return held.sentences[at] if 0 <= at < len(held.sentences) else None

    def around(self, document_id: str, span: Span) -> Span:
        """The span grown to whole sentences, so that a number is shown with what is said of it."""
        spans = self.of(document_id).sentences
        first = bisect_left(spans, span.start, key=lambda sentence: sentence.end)
        behind = bisect_left(spans, span.end, lo=first, key=lambda sentence: sentence.start)
        touched = [sentence for sentence in spans[first:behind] if sentence.overlap(span)]
        return touched[0].to(touched[-1]).to(span) if touched else span
