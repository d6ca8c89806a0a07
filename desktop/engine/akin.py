"""Which sentences that state numbers tell of the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from desktop.engine.contexts import Told
from desktop.engine.weights import Weights
from desktop.model import Match

_AKIN = 0.12
"""Cosine from which two sentences are taken to tell of the same thing."""
_AKIN_WITHIN = 0.35
"""The same inside one article, which seldom tells a thing twice but often counts several things in like words."""
_BUCKET = 60
"""A word that more sentences hold joins none of them."""


def akin_sentences(told: Sequence[Told], weights: Weights, matches: Sequence[Match]) -> list[tuple[int, int]]:
    """Pairs of sentences that tell of the same thing: alike in words, or matched; in order.

    `told` are the sentences with claims, in order, counted from 0."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(told):
        for meaning in one.topic:
            holders[meaning].append(number)
    shared: list[dict[int, int]] = [{} for _ in told]  # by the first sentence's number, then the second's
    for meaning, numbers in holders.items():
        if 1 < len(numbers) <= _BUCKET:
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
    return sorted(pairs | _matched(told, matches))


def _matched(told: Sequence[Told], matches: Sequence[Match]) -> set[tuple[int, int]]:
    by_document: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, one in enumerate(told):
        sentence = one.claims[0].claim.sentence
        by_document[one.claims[0].claim.document_id].append((sentence.start, sentence.end, number))
    found = set()
    for match in matches:
        left, right = (
            [n for start, end, n in by_document[place.document_id] if start < place.span.end and place.span.start < end]
            for place in (match.left, match.right)
        )
        found |= {(min(a, b), max(a, b)) for a in left for b in right}
    return found
