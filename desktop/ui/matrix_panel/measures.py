"""How much each article has in common with each other one. Plain numbers, no widgets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from enum import StrEnum

from desktop.model import Annotation, Collation, FindingKind, Match, MatchKind, Segment, SegmentKind, Severity, Span


class Measure(StrEnum):
    SIMILAR = "similar"  # share of the row article's sentences with a counterpart in the column article
    VERBATIM = "verbatim"  # share of the row article's words that stand in the column article word for word
    NUMBERS = "numbers"  # how many findings of numbers or other facts that disagree concern both
    NOTES = "notes"  # how many notes are about both

    @property
    def is_share(self) -> bool:
        """Whether values are shares, 0..1, rather than counts."""
        return self in (Measure.SIMILAR, Measure.VERBATIM)


Cells = dict[tuple[str, str], float]
"""By the ids of the row's and the column's article; pairs without a value are 0. The diagonal holds, for shares, how
much of the article repeats itself."""


def measured(collation: Collation, measure: Measure, notes: Sequence[Annotation] = ()) -> Cells:
    match measure:
        case Measure.SIMILAR:
            return _sentences(collation)
        case Measure.VERBATIM:
            return _words(collation)
        case Measure.NUMBERS:
            return _numbers(collation)
        case Measure.NOTES:
            return _notes(notes)


def clustered(ids: Sequence[str], cells: Cells) -> tuple[str, ...]:
    """The ids in an order that puts alike articles beside each other: from the first of the strongest pair on, always
    the one most alike to one that stands already; among equals the one that came first."""
    if len(ids) < 3:
        return tuple(ids)
    alike = {(a, b): cells.get((a, b), 0.0) + cells.get((b, a), 0.0) for a in ids for b in ids if a != b}
    first = max(alike, key=lambda pair: alike[pair])[0]  # the first of equals
    order = [first]
    nearest = {other: alike[first, other] for other in ids if other != first}
    while nearest:
        following = max(nearest, key=lambda other: nearest[other])
        order.append(following)
        del nearest[following]
        for other in nearest:
            nearest[other] = max(nearest[other], alike[following, other])
    return tuple(order)


def _sentences(collation: Collation) -> Cells:
    sentences = _by_document(collation)
    held: dict[tuple[str, str], set[int]] = defaultdict(set)
    for row, column, span in _sides(collation.matches):
        held[row, column].update(_touched(sentences[row], span))
    for duplicate in collation.duplicates:
        for place in duplicate.members:
            held[place.document_id, place.document_id].update(_touched(sentences[place.document_id], place.span))
    return {pair: len(found) / len(sentences[pair[0]]) for pair, found in held.items() if sentences[pair[0]]}


def _words(collation: Collation) -> Cells:
    texts = {document.id: document.text for document in collation.documents}
    spans: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for row, column, span in _sides(tuple(m for m in collation.matches if m.kind is MatchKind.IDENTICAL)):
        spans[row, column].append(span)
    for duplicate in collation.duplicates:
        for place in duplicate.members if duplicate.similarity >= 1 else ():
            spans[place.document_id, place.document_id].append(place.span)
    cells: Cells = {}
    for (row, column), found in spans.items():
        words, end = 0, 0
        for span in sorted(found):
            if span.end > end:
                words += len(texts[row][max(end, span.start) : span.end].split())
                end = span.end
        cells[row, column] = words / max(1, len(texts[row].split()))
    return cells


def _numbers(collation: Collation) -> Cells:
    """Quiet ones left out: compatible figures, spellings, sums that only look odd."""
    cells: Cells = defaultdict(float)
    for finding in collation.findings:
        if finding.kind in (FindingKind.NUMBERS, FindingKind.FACTS) and finding.severity is not Severity.LOW:
            ids = {place.document_id for place in finding.places}
            for row in ids:
                for column in ids - {row} or ids:
                    cells[row, column] += 1
    return dict(cells)


def _notes(notes: Sequence[Annotation]) -> Cells:
    cells: Cells = defaultdict(float)
    for note in notes:
        ids = {target.document_id for target in note.targets}
        for row in ids:
            for column in ids - {row} or ids:
                cells[row, column] += 1
    return dict(cells)


def _sides(matches: tuple[Match, ...]) -> list[tuple[str, str, Span]]:
    """Each match as seen from both sides: the article, the other one, where."""
    return [
        (here.document_id, there.document_id, here.span)
        for match in matches
        for here, there in ((match.left, match.right), (match.right, match.left))
    ]


def _by_document(collation: Collation) -> dict[str, list[Segment]]:
    held: dict[str, list[Segment]] = {document.id: [] for document in collation.documents}
    for segment in collation.segments:
        if segment.kind is SegmentKind.SENTENCE:
            held[segment.document_id].append(segment)
    return held


def _touched(sentences: list[Segment], span: Span) -> range:
    """Which of the sentences, in text order, share a character with the span."""
    first = bisect_right(sentences, span.start, key=lambda segment: segment.span.end)
    return range(first, bisect_left(sentences, span.end, key=lambda segment: segment.span.start))
