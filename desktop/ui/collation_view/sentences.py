"""Which sentence a character stands in, and which comes next. An index over one collation."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from desktop.model import Collation, SegmentKind, Span


class SentenceIndex:
    """Empty for articles that the collation does not hold."""

    def __init__(self, collation: Collation) -> None:
        self._spans: dict[str, list[Span]] = {}
        for segment in collation.segments:
            if segment.kind is SegmentKind.SENTENCE:
                self._spans.setdefault(segment.document_id, []).append(segment.span)

    def at(self, document_id: str, code_point: int) -> Span | None:
        """The sentence that holds the character, else the last one before it, else the first; None without any."""
        spans = self._spans.get(document_id)
        if not spans:
            return None
        return spans[max(0, bisect_right(spans, code_point, key=lambda span: span.start) - 1)]

    def next(self, document_id: str, present: Span, by: int) -> Span | None:
        """The sentence `by` steps from the one that `present` starts in; None beyond the ends."""
        spans = self._spans.get(document_id, [])
        at = bisect_right(spans, present.start, key=lambda span: span.start) - 1 + by
        return spans[at] if 0 <= at < len(spans) else None

    def around(self, document_id: str, span: Span) -> Span:
        """The span grown to whole sentences, so that a number is shown with what is said of it."""
        spans = self._spans.get(document_id, [])
        first = bisect_left(spans, span.start, key=lambda sentence: sentence.end)
        behind = bisect_left(spans, span.end, lo=first, key=lambda sentence: sentence.start)
        touched = [sentence for sentence in spans[first:behind] if sentence.overlap(span)]
        return touched[0].to(touched[-1]).to(span) if touched else span
