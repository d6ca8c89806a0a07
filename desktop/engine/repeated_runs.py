"""The runs of blocks that stand twice in one article, the longest first, while blocks are taken away.

Two places so many blocks apart are on one diagonal. Along it, neighbouring pairs of blocks that are the same make a
stretch; taking a block cuts the stretches that it is part of and changes no other. So each pair of blocks is looked at
once, however many repeats are taken one by one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from heapq import heappop, heappush
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple


class RepeatedRun(NamedTuple):
    """Blocks `first` to `last`, half-open, that stand again `apart` blocks further on, beyond their own end."""

    first: int
    last: int
    apart: int


Stretch = tuple[int, int]
"""The first blocks of neighbouring pairs, half-open."""


class RepeatedRuns:
    """The repeats that are left. `pairs` are two blocks each, by number, the earlier first, that begin a repeat or are
    inside one; `same(at, other)` says whether two blocks go on with it, `sizes` how much a block counts. `check` is
    called for each pair of blocks that is looked at, and may raise."""

    def __init__(
        self,
        pairs: Iterable[tuple[int, int]],
        same: Callable[[int, int], bool],
        sizes: Sequence[int],
        check: Callable[[], None],
    ) -> None:
        self._same, self._check = same, check
        self._upto = [0, *accumulate(sizes)]
        self._begun: defaultdict[int, list[int]] = defaultdict(list)
        for at, other in pairs:
            self._begun[other - at].append(at)
        self._stretches: dict[int, list[Stretch]] = {}
        """By diagonal, in order: those that are left and hold a pair of the list."""
        self._crossing: defaultdict[int, list[int]] = defaultdict(list)
        """By block, the diagonals on which a stretch holds it, on either side."""
        self._measured: list[tuple[int, int, int, RepeatedRun, Stretch]] = []
        """A heap, also of what is left no more: the size, negative, the pair by which the run is found, the run and its
        stretch."""
        for apart, begun in self._begun.items():
            begun.sort()
            self._stretches[apart] = self._found(apart, begun)
            for stretch in self._stretches[apart]:
                self._measure(apart, stretch)

    def longest(self) -> RepeatedRun | None:
        """The run of the largest size that is left; of equal ones the one that is found by the earliest pair. None when
        there is none."""
        while self._measured:
            _, at, other, run, stretch = self._measured[0]
            if self._around(other - at, at) == stretch:
                return run
            heappop(self._measured)
        return None

    def take(self, blocks: Iterable[int]) -> None:
        """Makes these blocks part of no run any more."""
        cuts: defaultdict[int, set[int]] = defaultdict(set)
        for block in blocks:
            for apart in self._crossing.pop(block, ()):
                cuts[apart] |= {block, block - apart}
        for apart, places in cuts.items():
            left: set[Stretch] = set()
            for place in sorted(places):
                self._check()
                if (stretch := self._around(apart, place)) is not None:
                    left.discard(stretch)
                    left.update(self._cut(apart, stretch, place))
            for stretch in sorted(left):
                self._measure(apart, stretch)

    def _around(self, apart: int, place: int) -> Stretch | None:
        """The stretch of a diagonal that holds a place."""
        row = self._stretches[apart]
        number = bisect_right(row, place, key=itemgetter(0)) - 1
        return row[number] if number >= 0 and place < row[number][1] else None

    def _cut(self, apart: int, stretch: Stretch, place: int) -> list[Stretch]:
        """What is left on both sides of a place, where it holds a pair of the list."""
        row, begun = self._stretches[apart], self._begun[apart]
        parts = (stretch[0], place), (place + 1, stretch[1])
        left = [part for part in parts if bisect_left(begun, part[0]) < bisect_left(begun, part[1])]
        number = bisect_left(row, stretch)
        row[number : number + 1] = left
        return left

    def _measure(self, apart: int, stretch: Stretch) -> None:
        """Finds the longest run of a stretch, which may not reach its own repeat: where the stretch is longer, one
        begins with each pair of the list, or ends with the stretch."""
        first, last = stretch
        begun = self._begun[apart]
        begun = begun[bisect_left(begun, first) : bisect_left(begun, last)]
        if last - first <= apart:
            self._keep(begun[0], RepeatedRun(first, last, apart), stretch)
            return
        windows = []
        for at in begun:
            self._check()
            begin = min(at, last - apart)
            windows.append((self._size(begin, begin + apart), -at, begin))
        _, at, begin = max(windows)
        self._keep(-at, RepeatedRun(begin, begin + apart, apart), stretch)

    def _keep(self, at: int, run: RepeatedRun, stretch: Stretch) -> None:
        heappush(self._measured, (-self._size(run.first, run.last), at, at + run.apart, run, stretch))

    def _size(self, first: int, last: int) -> int:
        return self._upto[last] - self._upto[first]

    def _found(self, apart: int, begun: Sequence[int]) -> list[Stretch]:
        """The stretches of a diagonal."""
        found: list[Stretch] = []
        blocks = len(self._upto) - 1
        for at in begun:
            least = found[-1][1] if found else 0
            if at < least:
                continue
            first, last = at, at + 1
            while last + apart < blocks and self._goes_on(last, apart):
                last += 1
            while first > least and self._goes_on(first - 1, apart):
                first -= 1
            found.append((first, last))
            for block in {*range(first, last), *range(first + apart, last + apart)}:
                self._crossing[block].append(apart)
        return found

    def _goes_on(self, at: int, apart: int) -> bool:
        self._check()
        return self._same(at, at + apart)
