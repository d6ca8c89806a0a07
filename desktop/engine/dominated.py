"""Which short sets of words are alike although they share one telling word only, or none.

Sets meet by two of their rarest words (see `rarest`). Two that do not can still be nearly the same where one word, with
the words of grammar, is most of both: "He did not elaborate" and "The spokesman did not elaborate on it". Measured by
the squares of idf, what two sets of cosine c share is at least the c²th part of either: half of it for a cosine of 0.7.
So each set of which its rarest word is nearly half is looked up under that word. Sets without another word than those
of grammar, or with one, are looked up under the rarest of grammar too.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

from desktop.engine.sentence_similarity import Weights, grammar

_MOST = 9
"""Telling words of a set beyond which none of them is nearly half of it."""
_PART = 0.4
_COSINE = 0.69
_SCALE = 1000
"""Squares are whole thousandths, so that their sums are the same in any order."""


class Dominated:
    """The sets of which one word is most. `sets` are all; `telling` names the stem of each value that stands for a
    telling word of two sets or more."""

    def __init__(self, sets: Sequence[frozenset[str]], telling: Mapping[int, str], weights: Weights) -> None:
        self._sets, self._frequency = sets, weights.different
        self._squares = _Squares(weights)
        by_count = {
            often: _square(often, weights) for often in {1, *map(weights.frequency.__getitem__, telling.values())}
        }
        self._once = by_count[1]
        self._of_value = {one: by_count[weights.frequency[stem]] for one, stem in telling.items()}
        self._whole: dict[int, int] = {}
        self._under: dict[int | str, list[int]] = defaultdict(list)

    def met(self, words: Sequence[int], others: int, number: int) -> list[int]:
        """The sets that came before and have a cosine of `_COSINE` with set `number`, by a word that is most of both;
        it has come. `words` are the values of its words that stand in other sets too, the rarest last; `others` is the
        number of its further telling words. A set can be named twice."""
        found: list[int] = []
        many = len(words) + others
        if words and many <= _MOST:
            telling = sum(map(self._of_value.__getitem__, words)) + others * self._once
            if self._of_value[words[-1]] >= _PART * telling:
                found += self._alike(self._under[words[-1]], number)
        if many <= 1:
            idle = [stem for stem in self._sets[number] & grammar() if self._frequency[stem] > 1]
            if idle:
                rarest = min(idle, key=lambda stem: (self._frequency[stem], stem))
                found += self._alike(self._under[rarest], number)
        return found

    def _alike(self, before: list[int], number: int) -> list[int]:
        """Those of the sets before that are alike to this one, which is put to them."""
        found = []
        if before:
            one, whole, squares = self._sets[number], self._measure(number), self._squares.__getitem__
            for other in before:
                its = self._measure(other)
                if its <= 2.1 * whole and whole <= 2.1 * its:  # else no cosine of 0.69
                    shared = sum(map(squares, one & self._sets[other]))
                    if shared * shared >= _COSINE * _COSINE * whole * its > 0:
                        found.append(other)
        before.append(number)
        return found

    def _measure(self, number: int) -> int:
        """The square of a set's length."""
        if number not in self._whole:
            self._whole[number] = sum(map(self._squares.__getitem__, self._sets[number]))
        return self._whole[number]


class _Squares(dict[str, int]):
    """The square of each stem's idf among the sentences, worked out when it is first asked for."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, stem: str) -> int:
        self[stem] = square = _square(self._weights.frequency.get(stem, 1), self._weights)
        return square


def _square(often: int, weights: Weights) -> int:
    return round(_SCALE * math.log(max(weights.sentences, often) / often) ** 2)
