"""Which weak matches to believe, judged by what else the two articles share.

Two long articles on different things have a few sentences that look alike by chance. The more sentences are compared,
the more of them; so what counts is how many matches two articles have for each pair of sentences compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

STORY_SIMILARITY = 0.20
"""Matches from here up tell whether two articles report one story. Fixed, so that another threshold changes nothing."""
_ONE_STORY = 0.02
"""Matches for each pair of sentences from which two articles tell one story, even where one copies from the other."""
_CHANCE = 0.001
"""Matches for each pair of sentences below which weak ones are chance."""
_ABOVE_CHANCE = 0.30
_NEAR_COPY = 0.60
_LONG_RUN = 9
"""Words in a row that stand in both of two sentences much alike: from here up, one of them copies."""
_SURE_RUN = 20
"""The same in sentences less alike, of which only a part was copied."""
_SHORT_RUN = 4
"""The same beside a copied sentence: the beginning or the end of the passage, cut inside a sentence,"""
_RUN_SHARE = 0.25
"""and such a run must be that much of both sentences."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A pair of sentences by their numbers in the collation, and by their places in their documents.

    `words` is the number of words of both."""

    left: int
    right: int
    documents: tuple[int, int]
    ordinals: tuple[int, int]
    similarity: float
    words: int


def believed(pairs: Iterable[Scored], sentences: Mapping[int, int], run: Callable[[Scored], int]) -> list[Scored]:
    """The pairs that stand, in their order. `sentences` gives each document's number of sentences, `run` the length in
    words of the longest run that both sentences of a pair have.

    Between articles with hardly any match, only those well above chance stand. Where one article takes over passages
    of another and hardly anything else is alike, only near copies stand, short ones beside others only.
    """
    groups: dict[tuple[int, int], list[Scored]] = defaultdict(list)
    for pair in pairs:
        groups[pair.documents].append(pair)
    kept: list[Scored] = []
    for (left, right), group in groups.items():
        kept += _believed(group, sentences[left] * sentences[right], run)
    return sorted(kept, key=lambda pair: (pair.left, pair.right))


def _believed(group: Sequence[Scored], compared: int, run: Callable[[Scored], int]) -> list[Scored]:
    alike = sum(pair.similarity >= STORY_SIMILARITY for pair in group)
    if alike < _ONE_STORY * compared:
        copies = _copies(group, run)
        if copies:
            return [pair for pair in group if pair.ordinals in copies]
    if alike < _CHANCE * compared:
        return [pair for pair in group if pair.similarity >= _ABOVE_CHANCE]
    return list(group)


def _copies(group: Sequence[Scored], run: Callable[[Scored], int]) -> set[tuple[int, int]]:
    """The copied sentences, and what stands beside them in both articles and shares words in a row with them."""
    found = {
        pair.ordinals for pair in group if run(pair) >= (_LONG_RUN if pair.similarity >= _NEAR_COPY else _SURE_RUN)
    }
    if not found:
        return found
    free = {pair.ordinals: pair for pair in group}
    reached = sorted(found)
    while reached:
        left, right = reached.pop()
        for across in (-1, 0, 1):
            for along in (-1, 0, 1):
                at = (left + across, right + along)
                if at in free and at not in found and _continues(free[at], run):
                    found.add(at)
                    reached.append(at)
    return found


def _continues(pair: Scored, run: Callable[[Scored], int]) -> bool:
    """Whether a pair beside a copy belongs to it: a good part of both sentences is one run of words."""
    longest = run(pair)
    return longest >= _SHORT_RUN and 2 * longest >= _RUN_SHARE * pair.words
