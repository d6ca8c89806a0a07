"""The words around numbers, weighted by nearness and rarity, and how alike those around two are."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from desktop.engine.subjects import Subject

_WHOLE = 1 << 20
"""What stands for 1 in whole numbers."""
_COMMON = 60
"""Weights are those of a collection of at least so many sentences: in two sentences no word is rare."""


class StatedFigure(NamedTuple):
    """A definite figure of a sentence, one and the same in any unit: its kind, and its value in the measure of that
    kind."""

    kind: str
    value: Decimal


Meaning = str | StatedFigure
"""What two sentences can share: the meaning of a content word, or a figure."""
Vector = Mapping[str, float]
"""The words around a claim: each meaning by its nearness and its rarity, of length 1; empty where there are none."""


class Weights:
    """Inverse frequency of each meaning among the sentences that hold numbers, in steps: the number of those that hold
    a meaning counts as the nearest power of two, that of all as the last of 60, 120, 240 ... that they reach. So one
    more article changes few weights, and what was worked out under the others holds."""

    def __init__(self, topics: Iterable[Collection[Meaning]]) -> None:
        counts: Counter[Meaning] = Counter()
        sentences = 0
        for topic in topics:
            counts.update(topic)
            sentences += 1
        total = _COMMON << max(0, (sentences // _COMMON).bit_length() - 1)
        steps = [math.log(1 + total / (1 << step)) for step in range(sentences.bit_length() + 1)]
        self._known = {meaning: steps[_doublings(count)] for meaning, count in counts.items()}
        self._unknown = steps[0]
        self._squares = {weight: round(weight**2 * _WHOLE) for weight in steps}

    def of(self, meanings: Iterable[Meaning]) -> tuple[float, ...]:
        """The weight of each meaning, above 0; the rarer the heavier."""
        known, unknown = self._known, self._unknown
        return tuple([known.get(meaning, unknown) for meaning in meanings])

    def square(self, meaning: Meaning) -> int:
        """The square of its weight, in whole numbers, whose sums are the same in any order."""
        return self._squares[self._known.get(meaning, self._unknown)]

    def vector(self, subject: Subject) -> Vector:
        """The words around a number, ready to be compared with others."""
        known, unknown = self._known, self._unknown
        near = {meaning: nearness * known.get(meaning, unknown) for meaning, nearness in subject.context}
        length = math.sqrt(math.fsum([one * one for one in near.values()])) or 1.0
        return {meaning: one / length for meaning, one in near.items()}

    def norm(self, topic: Iterable[Meaning]) -> float:
        """The length of a topic's vector, 1 for an empty one, in the measure of `square`'s root."""
        return math.sqrt(sum(map(self.square, topic))) or 1.0


def _doublings(count: int) -> int:
    """The nearest power of two, on a scale of ratios, of a number above 0: 3 is nearer to 4 than to 2."""
    return ((2 * count * count).bit_length() - 1) // 2


def likeness(a: Vector, b: Vector) -> float:
    """Cosine, 0..1, of the words around two claims, each weighted by rarity and nearness. Both are in the order of
    their meanings, and so is the sum."""
    if len(a) > len(b):
        a, b = b, a
    return sum([near * b[meaning] for meaning, near in a.items() if meaning in b])
