"""What is underlined in each article: the selected sentence with its counterparts, or the places of a finding."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop.model import Finding, Match, Place, Span
from desktop.ui.collation_view.sentences import SentenceIndex


@dataclass(frozen=True, slots=True)
class Current:
    """`spans` by document id, the most telling one first; an article without any has no entry. `place` is the
    sentence whose counterparts they are, None for a finding."""

    spans: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    place: Place | None = None


def at_place(place: Place, counterparts: Iterable[Match], turn: int = 0) -> Current:
    """The place, and in every other article one of its `counterparts`, which come best first: the best, or the one
    `turn` places on from it; from the last on it goes round."""
    found: dict[str, list[Span]] = {}
    for match in counterparts:
        there = match.right if match.left.document_id == place.document_id else match.left
        found.setdefault(there.document_id, []).append(there.span)
    spans = {document_id: (there[turn % len(there)],) for document_id, there in found.items()}
    return Current({place.document_id: (place.span,)} | spans, place)


def at_finding(finding: Finding, sentences: SentenceIndex, first: Iterable[Place] = ()) -> Current:
    """Every place of the finding, in whole sentences; those of `first` before the others."""
    spans: dict[str, tuple[Span, ...]] = {}
    for place in dict.fromkeys((*first, *finding.places)):
        whole = sentences.around(place.document_id, place.span)
        present = spans.get(place.document_id, ())
        if whole not in present:
            spans[place.document_id] = (*present, whole)
    return Current(spans)
