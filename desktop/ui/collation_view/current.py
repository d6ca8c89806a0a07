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


def at_place(place: Place, counterparts: Iterable[Match]) -> Current:
    """The place, and in every other article the best of its `counterparts` (which come best first)."""
    spans: dict[str, tuple[Span, ...]] = {place.document_id: (place.span,)}
    for match in counterparts:
        there = match.right if match.left.document_id == place.document_id else match.left
        spans.setdefault(there.document_id, (there.span,))
    return Current(spans, place)


def at_finding(finding: Finding, sentences: SentenceIndex) -> Current:
    """Every place of the finding, in whole sentences."""
    spans: dict[str, tuple[Span, ...]] = {}
    for place in finding.places:
        whole = sentences.around(place.document_id, place.span)
        present = spans.get(place.document_id, ())
        if whole not in present:
            spans[place.document_id] = (*present, whole)
    return Current(spans)
