"""Which sentences that state numbers tell of the same thing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence

from desktop.engine.contexts import Told
from desktop.engine.weights import Meaning, Weights
from desktop.model import Match, Place

_AKIN = 0.12
"""Cosine from which two sentences are taken to tell of the same thing."""
_AKIN_WITHIN = 0.35
"""The same inside one article, which seldom tells a thing twice but often counts several things in like words."""
_BUCKET = 60
"""A word that more sentences hold joins none of them."""


def akin_sentences(
    told: Sequence[Told], weights: Weights, matches: Sequence[Match], check: Callable[[], None] = lambda: None
) -> list[tuple[int, int]]:
    """Pairs of sentences that tell of the same thing: alike in words, or matched; in order.

    `told` are the sentences with claims, in document order, then text order, counted from 0. `check` is called for each
    word that sentences share and each match, and may raise."""
    holders: defaultdict[Meaning, list[int]] = defaultdict(list)
    for number, one in enumerate(told):
        for meaning in one.topic:
            holders[meaning].append(number)
    shared: list[dict[int, int]] = [{} for _ in told]  # by the first sentence's number, then the second's
    for meaning, numbers in holders.items():
        if 1 < len(numbers) <= _BUCKET:
            check()
            square = weights.square(meaning)
            for at, first in enumerate(numbers, 1):
                row = shared[first]
                for second in numbers[at:]:
                    row[second] = row.get(second, 0) + square
    homes, norms = [one.claims[0].claim.document_id for one in told], [one.norm for one in told]
    pairs = set()
    for first, row in enumerate(shared):
        norm, home = norms[first], homes[first]
        for second, total in row.items():
            if total >= norm * norms[second] * (_AKIN_WITHIN if home == homes[second] else _AKIN):
                pairs.add((first, second))
    return sorted(pairs | _matched(told, matches, check))


def _matched(told: Sequence[Told], matches: Sequence[Match], check: Callable[[], None]) -> set[tuple[int, int]]:
    """Those that matches cover, wholly or in part."""
    starts: defaultdict[str, list[int]] = defaultdict(list)
    ends: defaultdict[str, list[int]] = defaultdict(list)
    first: dict[str, int] = {}
    for number, one in enumerate(told):
        claim = one.claims[0].claim
        first.setdefault(claim.document_id, number)
        starts[claim.document_id].append(claim.sentence.start)
        ends[claim.document_id].append(claim.sentence.end)

    def covered(place: Place) -> range:
        begin = first.get(place.document_id, 0)
        low = bisect_right(ends[place.document_id], place.span.start)
        return range(begin + low, begin + bisect_left(starts[place.document_id], place.span.end))

    found = set()
    for match in matches:
        check()
        left, right = covered(match.left), covered(match.right)
        found |= {(min(a, b), max(a, b)) for a in left for b in right}
    return found
