"""What one article alone says, and what one leaves out that most others say: derived from a finished collation."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from desktop.engine.quotations import read_quotations
from desktop.model import Claim, Collation, GapKind, Gaps, LeftOut, OnlyHere, Place, Segment, SegmentKind

_QUOTED_RUN = 4
"""Words: quotations of two documents with such a run in common are taken for one."""
_FEWEST = 3
"""Documents: of two, "most others" would be the other one."""


def find_gaps(collation: Collation) -> Gaps:
    """Figures and quotations that stand in one document only, and what more than half of the others say.

    A figure stands in another document when one there has the same value and unit, or when the table of numbers has
    both in one row; a quotation when its words, a run of four of them, or a match of its sentence do. Statements are
    sentences that match, directly or through others. With fewer than three documents nothing is left out; of one
    document alone, everything stands only there.
    """
    only = [*_only_figures(collation), *_only_quotations(collation)]
    order = {document.id: position for position, document in enumerate(collation.documents)}
    only.sort(key=lambda one: (order[one.place.document_id], one.place.span.start))
    left = list(_left_out(collation, order)) if len(order) >= _FEWEST else []
    left.sort(key=lambda one: (order[one.document_id], -len(one.places)))
    return Gaps(tuple(only), tuple(left))


def _only_figures(collation: Collation) -> Iterator[OnlyHere]:
    owners: dict[object, set[str]] = defaultdict(set)
    for claim in collation.claims:
        owners[_value(claim)].add(claim.document_id)
    elsewhere = {
        claim for row in collation.rows if len({one.document_id for one in row.claims}) > 1 for claim in row.claims
    }
    for claim in collation.claims:
        if len(owners[_value(claim)]) == 1 and claim not in elsewhere:
            sentence = Place(claim.document_id, claim.sentence)
            yield OnlyHere(GapKind.FIGURE, claim.place, sentence, claim.subject)


def _value(claim: Claim) -> object:
    quantity = claim.quantity
    return (quantity.kind, quantity.low, quantity.high, quantity.unit)


def _only_quotations(collation: Collation) -> Iterator[OnlyHere]:
    own: dict[str, list[Segment]] = defaultdict(list)
    for segment in collation.segments:
        own[segment.document_id].append(segment)
    read = {document.id: read_quotations(document, own[document.id]) for document in collation.documents}
    owners: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for document_id, quoted in read.items():
        for one in quoted:
            for run in _runs(one.forms):
                owners[run].add(document_id)
    matched: dict[str, list[Place]] = defaultdict(list)
    for match in collation.matches:
        for place in (match.left, match.right):
            matched[place.document_id].append(place)
    for document_id, quoted in read.items():
        sentences = [one for one in own[document_id] if one.kind is SegmentKind.SENTENCE]
        starts = [one.span.start for one in sentences]
        for one in quoted:
            told = any(place.span.overlap(one.place.span) for place in matched[document_id])
            if told or any(len(owners[run]) > 1 for run in _runs(one.forms)):
                continue
            around = sentences[max(0, bisect_right(starts, one.place.span.start) - 1)]
            yield OnlyHere(GapKind.QUOTATION, one.place, Place(document_id, around.span))


def _runs(forms: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if len(forms) <= _QUOTED_RUN:
        yield forms
        return
    for start in range(len(forms) - _QUOTED_RUN + 1):
        yield forms[start : start + _QUOTED_RUN]


def _left_out(collation: Collation, order: dict[str, int]) -> Iterator[LeftOut]:
    told: list[tuple[GapKind, str, dict[str, Place]]] = []
    for row in collation.rows:
        first: dict[str, Place] = {}
        for claim in row.claims:
            first.setdefault(claim.document_id, claim.place)
        told.append((GapKind.FIGURE, row.label, first))
    told += [(GapKind.STATEMENT, "", group) for group in _statements(collation, order)]
    for kind, subject, places in told:
        for document_id in order:
            others = len(order) - 1
            if document_id not in places and 2 * len(places) > others:
                held = tuple(sorted(places.values(), key=lambda place: order[place.document_id]))
                yield LeftOut(document_id, kind, held, subject)


def _statements(collation: Collation, order: dict[str, int]) -> list[dict[str, Place]]:
    """Sentences that tell the same thing, by the documents that tell it, each with its first telling. They are joined
    from the most similar match down, and never two tellings of one document, so that no chain of weak matches runs
    from one statement to another."""
    group_of: dict[Place, dict[str, Place]] = {}
    for match in sorted(collation.matches, key=lambda match: -match.similarity):
        left = group_of.get(match.left, {match.left.document_id: match.left})
        right = group_of.get(match.right, {match.right.document_id: match.right})
        if left is right or left.keys() & right.keys():
            continue
        joined = left | right
        for place in joined.values():
            group_of[place] = joined
    groups = {id(group): group for group in group_of.values()}.values()
    return sorted(groups, key=lambda group: min((order[p.document_id], p.span.start) for p in group.values()))
