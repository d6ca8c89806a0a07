"""Which weak matches to believe, judged by what else the two articles share.

Two long articles on different things have a few sentences that look alike by chance. The more sentences are compared,
the more of them; so what counts is how many matches two articles have for each pair of sentences compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

STORY_SIMILARITY = 0.20
"""Matches from here up tell whether two articles report one story. Fixed, so that another threshold changes nothing."""
_ONE_STORY = 0.02
"""Matches for each pair of sentences from which two articles tell one story, even where one copies from the other."""
_CHANCE = 0.001
"""Matches for each pair of sentences below which weak ones are chance."""
_ABOVE_CHANCE = 0.30
_COPY = 0.75
_COPIED_WORDS = 25
_NEAR_COPY = 0.60
_LONG_COPY = 10


@dataclass(frozen=True, slots=True)
class Scored:
    """A pair of sentences by their numbers in the collation, and by their places in their documents."""

    left: int
    right: int
    documents: tuple[int, int]
    ordinals: tuple[int, int]
    similarity: float
    words: int


def believed(pairs: Iterable[Scored], sentences: Mapping[int, int]) -> list[Scored]:
    """The pairs that stand, in their order. `sentences` gives each document's number of sentences.

    Between articles with hardly any match, only those well above chance stand. Where one article takes over passages
    of another and hardly anything else is alike, only near copies stand, short ones beside others only.
    """
    groups: dict[tuple[int, int], list[Scored]] = defaultdict(list)
    for pair in pairs:
        groups[pair.documents].append(pair)
    kept: list[Scored] = []
    for (left, right), group in groups.items():
        kept += _believed(group, sentences[left] * sentences[right])
    return sorted(kept, key=lambda pair: (pair.left, pair.right))


def _believed(group: Sequence[Scored], compared: int) -> list[Scored]:
    alike = sum(pair.similarity >= STORY_SIMILARITY for pair in group)
    copied = sum(pair.words for pair in group if pair.similarity >= _COPY)
    if copied >= _COPIED_WORDS and alike < _ONE_STORY * compared:
        copies = {pair.ordinals for pair in group if pair.similarity >= _NEAR_COPY and pair.words >= _LONG_COPY}
        return [pair for pair in group if pair.ordinals in copies or _beside(pair.ordinals, copies)]
    if alike < _CHANCE * compared:
        return [pair for pair in group if pair.similarity >= _ABOVE_CHANCE]
    return list(group)


def _beside(at: tuple[int, int], others: set[tuple[int, int]]) -> bool:
    return any((at[0] + left, at[1] + right) in others for left in (-1, 0, 1) for right in (-1, 0, 1))
