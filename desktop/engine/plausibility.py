"""Which weak matches to believe, judged by what else the two articles share.

Two long articles on different things have a few sentences that look alike by chance. The more sentences are compared,
the more of them; so what counts is how many matches two articles have for each pair of sentences compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import product

from desktop.engine.made_often import made_often

STORY_SIMILARITY = 0.20
"""Matches from here up tell whether two articles report one story. Fixed, so that another threshold changes nothing."""
_ONE_STORY = 0.005
"""Matches well above chance for each pair of sentences, besides the copied ones, from which two articles tell one story
even where one copies from the other."""
_VERSIONS = 0.5
"""The share of the sentences of both from which two articles are versions of one text, neither a mere copier."""
_CHANCE = 0.001
"""Matches for each pair of sentences below which weak ones are chance."""
_ABOVE_CHANCE = 0.30
_NEAR_COPY = 0.62
_LONG_RUN = 9
"""Words in a row that stand in both of two sentences much alike: from here up, one of them copies."""
_SURE_RUN = 20
"""The same in sentences less alike, of which only a part was copied."""
_SHORT_RUN = 4
"""The same beside a copied sentence: the beginning or the end of the passage, cut inside a sentence,"""
_RUN_SHARE = 0.25
"""and such a run must be that much of both sentences,"""
_MOST_OF_ONE = 0.7
"""or that much of the shorter one."""
_SHORTEST_EDGE = 2
"""Words at the edge that touches the copy, when they are most of a sentence;"""
_SURE_EDGE = 6
"""or whatever else the sentence says."""
_ON = ((1, 1), (-1, -1))
"""Where a passage goes on in both articles the same way."""


@made_often()
class Scored:
    """A pair of sentences by their numbers in the collation, and by their places in their documents.

    `words` are the numbers of words of either. `copied` pairs stand between articles of which one copies passages of
    the other and that have hardly anything else in common."""

    left: int
    right: int
    documents: tuple[int, int]
    ordinals: tuple[int, int]
    similarity: float
    words: tuple[int, int]
    copied: bool = False


@made_often()
class Beside:
    """What can be asked about pairs. `run` is the length in words of the longest run that both sentences have, `edge`
    of the one with which both begin (or, when False is given, end). `pair` is the pair of two sentences by their
    documents and ordinals, None when one of them is left out of the matching."""

    run: Callable[[Scored], int]
    edge: Callable[[Scored, bool], int]
    pair: Callable[[tuple[int, int], tuple[int, int]], Scored | None]


def believed(pairs: Iterable[Scored], sentences: Mapping[int, int], ask: Beside) -> list[Scored]:
    """The pairs that stand, in their order. `sentences` gives each document's number of sentences.

    Between articles with hardly any match, only those well above chance stand. Where one article takes over passages
    of another and hardly anything else is alike, only near copies stand, and beside them what else of the passage there
    is, however short. Two sentences that each have a copy elsewhere in the other article are no match.
    """
    groups: dict[tuple[int, int], list[Scored]] = defaultdict(list)
    for pair in pairs:
        groups[pair.documents].append(pair)
    kept: list[Scored] = []
    for (left, right), group in groups.items():
        kept += _believed(group, sentences[left], sentences[right], ask)
    return sorted(kept, key=lambda pair: (pair.left, pair.right))


def _believed(group: Sequence[Scored], left: int, right: int, ask: Beside) -> list[Scored]:
    """The same for two articles of so many sentences."""
    compared = left * right
    copies = _copies(group, ask)
    if copies:
        here, there = {one for one, _ in copies}, {other for _, other in copies}
        others = [
            pair
            for pair in group
            if pair.ordinals not in copies and not (pair.ordinals[0] in here and pair.ordinals[1] in there)
        ]
        versions = len(here) >= _VERSIONS * left and len(there) >= _VERSIONS * right
        if not versions and sum(pair.similarity >= _ABOVE_CHANCE for pair in others) < _ONE_STORY * compared:
            return [replace(pair, copied=True) for pair in copies.values()]
        return [pair for pair in group if pair.ordinals in copies] + others
    alike = sum(pair.similarity >= STORY_SIMILARITY for pair in group)
    if alike < _CHANCE * compared:
        return [pair for pair in group if pair.similarity >= _ABOVE_CHANCE]
    return list(group)


def _copies(group: Sequence[Scored], ask: Beside) -> dict[tuple[int, int], Scored]:
    """The copied sentences by their ordinals, and what stands beside them in both articles and shares words in a row
    with them."""
    found = {pair.ordinals: pair for pair in group if _is_copy(pair, ask)}
    free = {pair.ordinals: pair for pair in group} if found else {}
    reached = sorted(found)
    while reached:
        left, right = reached.pop()
        for at in product((left - 1, left, left + 1), (right - 1, right, right + 1)):
            if at not in found:
                pair = free.get(at) or ask.pair(group[0].documents, at)
                if pair is not None and _continues(pair, (at[0] - left, at[1] - right), ask):
                    found[at] = pair
                    reached.append(at)
    return found


def _is_copy(pair: Scored, ask: Beside) -> bool:
    needed = _LONG_RUN if pair.similarity >= _NEAR_COPY else _SURE_RUN
    return pair.similarity >= STORY_SIMILARITY and min(pair.words) >= needed and ask.run(pair) >= needed


def _continues(pair: Scored, step: tuple[int, int], ask: Beside) -> bool:
    """Whether a pair `step` beside a copy belongs to it: a good part of both sentences, or most of one, is one run of
    words; a short one may hold such a run only at the edge that touches the copy."""
    shorter = min(pair.words)
    if step in _ON:
        edge = ask.edge(pair, step[0] > 0)
        if edge >= _SURE_EDGE or edge >= max(_SHORTEST_EDGE, _MOST_OF_ONE * shorter):
            return True
    longest = ask.run(pair) if shorter >= _SHORT_RUN else 0
    return longest >= _SHORT_RUN and (longest >= _RUN_SHARE * sum(pair.words) / 2 or longest >= _MOST_OF_ONE * shorter)
