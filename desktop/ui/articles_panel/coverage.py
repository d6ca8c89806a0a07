"""How much of an article stands elsewhere too: what the bar in the list of articles shows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from desktop.model import Collation, MatchKind, SegmentKind, Span


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


def coverages(collation: Collation) -> dict[str, Coverage]:
    """By document id, in one pass over the collation: there may be very many matches."""
    repeat: dict[str, list[Span]] = defaultdict(list)
    verbatim: dict[str, list[Span]] = defaultdict(list)
    similar: dict[str, list[Span]] = defaultdict(list)
    blocks: dict[str, list[Span]] = defaultdict(list)
    for duplicate in collation.duplicates:
        for place in duplicate.members:
            repeat[place.document_id].append(place.span)
    for match in collation.matches:
        found = verbatim if match.kind is MatchKind.IDENTICAL else similar
        for place in (match.left, match.right):
            found[place.document_id].append(place.span)
    for segment in collation.segments:
        if segment.kind is not SegmentKind.SENTENCE:
            blocks[segment.document_id].append(segment.span)
    return {
        document.id: _coverage(
            len(document.text), repeat[document.id], verbatim[document.id], similar[document.id], blocks[document.id]
        )
        for document in collation.documents
    }


def _coverage(
    length: int, repeat: list[Span], verbatim: list[Span], similar: list[Span], blocks: list[Span]
) -> Coverage:
    if not length:
        return Coverage()
    repeated = _joined(repeat)
    shared = _joined([*repeated, *verbatim])
    covered = _joined([*shared, *similar])
    sizes = [sum(len(span) for span in spans) for spans in (repeated, shared, covered)]
    return Coverage(
        sizes[0] / length,
        (sizes[1] - sizes[0]) / length,
        (sizes[2] - sizes[1]) / length,
        _marked(blocks, covered),
        len(blocks),
    )


def _joined(spans: list[Span]) -> list[Span]:
    """The same characters as spans in order that do not overlap."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = joined[-1].to(span)
        else:
            joined.append(span)
    return joined


def _marked(blocks: list[Span], covered: list[Span]) -> int:
    """How many of the blocks share a character with one of the spans; both in text order."""
    marked = at = 0
    for block in blocks:
        while at < len(covered) and covered[at].end <= block.start:
            at += 1
        marked += at < len(covered) and covered[at].start < block.end
    return marked
