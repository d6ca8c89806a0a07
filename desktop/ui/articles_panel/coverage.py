"""How much of an article stands elsewhere too: what the bar in the list of articles shows."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model import Collation, MatchKind, Span


@dataclass(frozen=True, slots=True)
class Coverage:
    """Shares of the article's characters, 0..1, no character counted twice: `repeat` stands twice in the article,
    `verbatim` also in another one word for word, `similar` also in another one in other words. `marked` of its
    `blocks` paragraphs and headings hold any of these."""

    repeat: float = 0.0
    verbatim: float = 0.0
    similar: float = 0.0
    marked: int = 0
    blocks: int = 0


def coverage(collation: Collation, document_id: str) -> Coverage:
    """All zero for an article that is not in the collation or has no text."""
    text = next((document.text for document in collation.documents if document.id == document_id), "")
    if not text:
        return Coverage()
    repeat = [
        place.span
        for duplicate in collation.duplicates
        for place in duplicate.members
        if place.document_id == document_id
    ]
    verbatim: list[Span] = []
    similar: list[Span] = []
    for match in collation.matches:
        for place in (match.left, match.right):
            if place.document_id == document_id:
                (verbatim if match.kind is MatchKind.IDENTICAL else similar).append(place.span)
    repeated = _length(repeat)
    shared = _length(repeat + verbatim)
    covered = _length(repeat + verbatim + similar)
    blocks = collation.blocks(document_id)
    marks = repeat + verbatim + similar
    marked = sum(1 for block in blocks if any(block.span.overlap(span) for span in marks))
    return Coverage(
        repeated / len(text), (shared - repeated) / len(text), (covered - shared) / len(text), marked, len(blocks)
    )


def _length(spans: list[Span]) -> int:
    """How many code points any of the spans holds."""
    total = end = 0
    for span in sorted(spans):
        total += max(0, span.end - max(end, span.start))
        end = max(end, span.end)
    return total
