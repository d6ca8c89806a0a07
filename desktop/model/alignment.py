"""What stands in two places: matches of sentences, passages of matches, duplicates inside one article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.ignored import IgnoreRule
from desktop.model.span import Place


class MatchKind(StrEnum):
    """How the two sides relate. Only IDENTICAL is shown as "="; all others as "≈"."""

    IDENTICAL = "identical"  # the same words in the same order
    EDITED = "edited"  # the same sentence with a few words changed
    PARAPHRASE = "paraphrase"  # the same thing in other words
    CONTAINED = "contained"  # one side's words stand inside the longer other side
    SPLIT = "split"  # one sentence left, several right
    MERGED = "merged"  # several sentences left, one right


@dataclass(frozen=True, slots=True)
class Match:
    """Two places in two different documents that tell the same thing.

    `similarity` is 0..1, symmetric, 1 for equal sentences. `shared` are the words that made the match,
    heaviest first, as they stand in the left text (the reason shown to people). Each side is one sentence, or
    for SPLIT and MERGED a run of adjacent sentences on the several side. The left document stands before
    the right one in the collation's order. `by_hand` ones a person asked for: they stay at every threshold.
    `ignored` are the rules that passed over words of this pair: a chosen phrase (PHRASE), or a difference in
    capitals between sides that are else identical (CASE).
    """

    left: Place
    right: Place
    similarity: float
    kind: MatchKind
    shared: tuple[str, ...] = ()
    by_hand: bool = False
    ignored: tuple[IgnoreRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """Matches that are adjacent in both documents (order-free: either side may run backwards), in the order
    of their left sides; at least one. `kind` is IDENTICAL when every match is, else that of the strongest."""

    matches: tuple[Match, ...]
    kind: MatchKind

    @property
    def left(self) -> Place:
        """From the first to the last left side."""
        return _hull(tuple(match.left for match in self.matches))

    @property
    def right(self) -> Place:
        """From the first to the last right side."""
        return _hull(tuple(match.right for match in self.matches))

    @property
    def strongest(self) -> Match:
        """The match of highest similarity; among equals the first. Findings take their identity from it, so
        that another threshold, which shortens the passage, does not make another finding of it."""
        return max(self.matches, key=lambda match: match.similarity)


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A block of one or more paragraphs, or a heading, that stands more than once in one document.

    `members` are two or more places in the same document, in text order; each covers the whole block.
    `similarity` is 0..1, the lowest between any member and the first; 1 for verbatim repeats.
    """

    members: tuple[Place, ...]
    similarity: float
    heading: bool = False


def _hull(places: tuple[Place, ...]) -> Place:
    if len(places) == 1:  # as of most passages
        return places[0]
    span = places[0].span
    for place in places[1:]:
        span = span.to(place.span)
    return Place(places[0].document_id, span)
