"""How much each article has in common with each other one. Plain numbers, no widgets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Generator, Sequence
from enum import StrEnum

from desktop.model import Annotation, Collation, FindingKind, Match, MatchKind, SegmentKind, Severity, Span


class Measure(StrEnum):
    SIMILAR = "similar"  # share of the row article's sentences with a counterpart in the column article
    VERBATIM = "verbatim"  # share of the row article's words that stand in the column article word for word
    NUMBERS = "numbers"  # how many findings of numbers or other facts that disagree concern both
    NOTES = "notes"  # how many notes are about both

    @property
    def is_share(self) -> bool:
        """Whether values are shares, 0..1, rather than counts."""
        return self in (Measure.SIMILAR, Measure.VERBATIM)


_PIECE = 2000
"""So many matches are looked at between two pauses."""

Cells = dict[tuple[str, str], float]
"""By the ids of the row's and the column's article; pairs without a value are 0. The diagonal holds, for shares, how
much of the article repeats itself."""


def measured(collation: Collation, measure: Measure, notes: Sequence[Annotation] = ()) -> Cells:
    measuring = in_pieces(collation, measure, notes)
    while True:
        try:
            next(measuring)
        except StopIteration as done:
            cells: Cells = done.value
            return cells


def in_pieces(collation: Collation, measure: Measure, notes: Sequence[Annotation] = ()) -> Generator[None, None, Cells]:
    """As `measured`, with pauses, between which nothing takes long, however many matches there are."""
    match measure:
        case Measure.SIMILAR:
            return (yield from _sentences(collation))
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
    alike: dict[str, dict[str, float]] = {one: {} for one in ids}
    for (row, column), value in cells.items():
        if row != column and row in alike and column in alike:
            alike[row][column] = alike[column][row] = value + cells.get((column, row), 0.0)
    first = max(ids, key=lambda one: max(alike[one].values(), default=0.0))  # the first of equals
    order = [first]
    nearest = {other: alike[first].get(other, 0.0) for other in ids if other != first}
    while nearest:
        following = max(nearest, key=nearest.__getitem__)
        order.append(following)
        del nearest[following]
        for other, value in alike[following].items():
            if other in nearest and value > nearest[other]:
                nearest[other] = value
    return tuple(order)


def _sentences(collation: Collation) -> Generator[None, None, Cells]:
    sentences = _by_document(collation)
    held: dict[tuple[str, str], set[int]] = defaultdict(set)
    for first in range(0, len(collation.matches), _PIECE):
        if first:
            yield
        for row, column, span in _sides(collation.matches[first : first + _PIECE]):
            own = sentences[row]
            at = own.starting.get(span.start, -1)
            if at >= 0 and own.ends[at] == span.end:  # most matches are of one sentence
                held[row, column].add(at)
            else:
                held[row, column].update(own.touched(span))
    if len(collation.matches) > _PIECE:
        yield
    for duplicate in collation.duplicates:
        for place in duplicate.members:
            held[place.document_id, place.document_id].update(sentences[place.document_id].touched(place.span))
    return {pair: len(found) / len(sentences[pair[0]].ends) for pair, found in held.items() if found}


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


class _Sentences:
    """Where the sentences of an article begin and end, in text order."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.starting: dict[int, int] = {}  # which sentence begins at a character

    def add(self, span: Span) -> None:
        self.starting[span.start] = len(self.starts)
        self.starts.append(span.start)
        self.ends.append(span.end)

    def touched(self, span: Span) -> range:
        """Which of them share a character with the span."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))


def _by_document(collation: Collation) -> dict[str, _Sentences]:
    held = {document.id: _Sentences() for document in collation.documents}
    for segment in collation.segments:
        if segment.kind is SegmentKind.SENTENCE:
            held[segment.document_id].add(segment.span)
    return held
