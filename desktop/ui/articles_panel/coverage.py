"""How much of an article stands elsewhere too: what the bar in the list of articles shows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from desktop.model import Collation, MatchKind

Stretch = tuple[int, int]
"""First character and the one after the last: of spans, these are sorted and joined many times quicker."""

_Stretches = tuple[dict[str, list[Stretch]], dict[str, list[Stretch]], dict[str, list[Stretch]]]


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


class Coverages:
    """Those of a collation by document id, each worked out when it is first asked for: there may be very many matches,
    and few articles in view."""

    def __init__(self, collation: Collation) -> None:
        self._documents = {document.id: document for document in collation.documents}
        self._collation = collation
        self._stretches: _Stretches | None = None
        self._made: dict[str, Coverage] = {}

    def of(self, document_id: str) -> Coverage | None:
        """None for an article that the collation does not hold."""
        document = self._documents.get(document_id)
        if document is None:
            return None
        if document_id not in self._made:
            if self._stretches is None:
                self._stretches = _stretches(self._collation)
            repeat, verbatim, similar = (held[document_id] for held in self._stretches)
            segments = self._collation.blocks(document_id)
            blocks = [(block.span.start, block.span.end) for block in segments]
            self._made[document_id] = _coverage(len(document.text), repeat, verbatim, similar, blocks)
        return self._made[document_id]


def _stretches(collation: Collation) -> _Stretches:
    """By document id what is repeated, verbatim and similar, in one pass over the collation."""
    repeat: dict[str, list[Stretch]] = defaultdict(list)
    verbatim: dict[str, list[Stretch]] = defaultdict(list)
    similar: dict[str, list[Stretch]] = defaultdict(list)
    for duplicate in collation.duplicates:
        for place in duplicate.members:
            repeat[place.document_id].append((place.span.start, place.span.end))
    for match in collation.matches:
        found = verbatim if match.kind is MatchKind.IDENTICAL else similar
        left, right = match.left, match.right
        found[left.document_id].append((left.span.start, left.span.end))
        found[right.document_id].append((right.span.start, right.span.end))
    return repeat, verbatim, similar


def _coverage(
    length: int, repeat: list[Stretch], verbatim: list[Stretch], similar: list[Stretch], blocks: list[Stretch]
) -> Coverage:
    if not length:
        return Coverage()
    repeated = _joined(repeat)
    shared = _joined([*repeated, *verbatim])
    covered = _joined([*shared, *similar])
    sizes = [sum(end - start for start, end in held) for held in (repeated, shared, covered)]
    return Coverage(
        sizes[0] / length,
        (sizes[1] - sizes[0]) / length,
        (sizes[2] - sizes[1]) / length,
        _marked(blocks, covered),
        len(blocks),
    )


def _joined(stretches: list[Stretch]) -> list[Stretch]:
    """The same characters as stretches in order that do not overlap."""
    joined: list[Stretch] = []
    for start, end in sorted(stretches):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _marked(blocks: list[Stretch], covered: list[Stretch]) -> int:
    """How many of the blocks share a character with one of the stretches; both in text order."""
    marked = at = 0
    for start, end in blocks:
        while at < len(covered) and covered[at][1] <= start:
            at += 1
        marked += at < len(covered) and covered[at][0] < end
    return marked
