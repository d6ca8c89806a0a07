"""All pairs of sets of words with some idf-cosine, by the sparse product of all with all. Needs scipy.

uv run --group bench python -m tests.benchmarks.matching
"""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy
from scipy import sparse

_ROWS = 1000
"""Rows that are multiplied at once, so that the product need not be held whole."""


class Exact:
    """`documents` gives the article of each set: pairs within one are left out. None: every set is its own.

    `seconds` is the processor time of making the matrix, multiplying and choosing; not of comparing with what others
    found. With `every` above 1 only every so many thousand rows are multiplied, and their time is scaled up."""

    def __init__(self, sets: Sequence[frozenset[str]], documents: Sequence[int] | None, every: int = 1) -> None:
        self._step = _ROWS * every
        self._documents = numpy.array(range(len(sets)) if documents is None else documents)
        started = time.process_time()
        frequency = Counter(stem for one in sets for stem in one)
        columns = {stem: number for number, stem in enumerate(sorted(frequency))}
        idf = {stem: math.log(len(sets) / often) for stem, often in frequency.items()}
        rows, places, values = [], [], []
        for number, one in enumerate(sets):
            norm = math.sqrt(sum(idf[stem] ** 2 for stem in one)) or 1.0
            for stem in one:
                rows.append(number)
                places.append(columns[stem])
                values.append(idf[stem] / norm)
        self._matrix = sparse.csr_matrix((values, (rows, places)), shape=(len(sets), len(columns)))
        self.seconds = time.process_time() - started

    def pairs(self, least: float) -> Iterator[tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]]:
        """Left and right numbers and cosines of all pairs with at least that cosine, a thousand rows at a time."""
        started = time.process_time()
        rows = self._matrix.shape[0]
        turned = self._matrix.T.tocsr()
        scale = rows / sum(min(_ROWS, rows - start) for start in range(0, rows, self._step))
        for start in range(0, rows, self._step):
            product = (self._matrix[start : start + _ROWS] @ turned).tocoo()
            left, right = product.row + start, product.col
            wanted = (product.data >= least) & (self._documents[left] != self._documents[right])
            wanted &= (left < right) | (right // _ROWS * _ROWS % self._step != 0)  # each pair once
            found = left[wanted], right[wanted], product.data[wanted]
            self.seconds += scale * (time.process_time() - started)
            yield found
            started = time.process_time()

    def recall(
        self, numbers: Sequence[int], found: Sequence[tuple[int, Sequence[int]]]
    ) -> list[tuple[float, int, int, int, int]]:
        """For cosines of 0.5 and 0.7: pairs found and all pairs, and the same of pairs with different words.

        `numbers` gives each row its set, `found` each set those before it."""
        of = numpy.array(numbers, dtype=numpy.int64)
        many = int(of.max(initial=0)) + 1
        keys = [numpy.array(before, dtype=numpy.int64) * many + number for number, before in found]
        known = numpy.sort(numpy.concatenate(keys)) if keys else numpy.array([0])
        totals = {0.5: numpy.zeros(4, dtype=numpy.int64), 0.7: numpy.zeros(4, dtype=numpy.int64)}
        for left, right, cosine in self.pairs(min(totals)):
            one, other = of[left], of[right]
            key = numpy.minimum(one, other) * many + numpy.maximum(one, other)
            same = one == other
            at = numpy.minimum(numpy.searchsorted(known, key), len(known) - 1)
            hit = same | (known[at] == key)
            for least, total in totals.items():
                wanted = cosine >= least
                total += [(hit & wanted).sum(), wanted.sum(), (hit & wanted & ~same).sum(), (wanted & ~same).sum()]
        return [(least, *map(int, total)) for least, total in totals.items()]
