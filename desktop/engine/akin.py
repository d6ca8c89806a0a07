"""Which sentences that state numbers tell of the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from desktop.engine.pairing import Context, Weights
from desktop.model import Match

_AKIN = 0.13
"""Cosine from which two sentences are taken to tell of the same thing."""
_AKIN_WITHIN = 0.35
"""The same inside one article, which seldom tells a thing twice but often counts several things in like words."""
_BUCKET = 60
"""A word that more sentences hold joins none of them."""


def akin_sentences(
    contexts: Sequence[Sequence[Context]], weights: Weights, matches: Sequence[Match]
) -> list[tuple[int, int]]:
    """Pairs of sentences that tell of the same thing: alike in words, or matched; in order.

    `contexts` are the claims of each sentence, in order, the sentences counted from 0."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    norms = []
    for number, group in enumerate(contexts):
        norms.append(weights.norm(group[0].topic))
        for meaning in sorted(group[0].topic):  # in one order in every run, for the sums' last bits
            holders[meaning].append(number)
    scores: defaultdict[tuple[int, int], float] = defaultdict(float)
    for meaning, numbers in holders.items():
        if len(numbers) > _BUCKET:
            continue
        square = weights.squares[meaning]
        for pair in combinations(numbers, 2):
            scores[pair] += square
    homes = [group[0].claim.document_id for group in contexts]
    pairs = {
        (one, other)
        for (one, other), total in scores.items()
        if total / (norms[one] * norms[other]) >= (_AKIN_WITHIN if homes[one] == homes[other] else _AKIN)
    }
    return sorted(pairs | _matched(contexts, matches))


def _matched(contexts: Sequence[Sequence[Context]], matches: Sequence[Match]) -> set[tuple[int, int]]:
    by_document: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, group in enumerate(contexts):
        sentence = group[0].claim.sentence
        by_document[group[0].claim.document_id].append((sentence.start, sentence.end, number))
    found = set()
    for match in matches:
        left, right = (
            [n for start, end, n in by_document[place.document_id] if start < place.span.end and place.span.start < end]
            for place in (match.left, match.right)
        )
        found |= {(min(a, b), max(a, b)) for a in left for b in right}
    return found
