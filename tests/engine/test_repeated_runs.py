"""Which run of blocks is the longest that stands again, while others are taken."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.repeated_runs import RepeatedRun, RepeatedRuns


def _pairs(names: str) -> list[tuple[int, int]]:
    return [(at, other) for other in range(len(names)) for at in range(other) if names[at] == names[other]]


def _runs(names: str, sizes: list[int] | None = None) -> RepeatedRuns:
    sizes = sizes or [1] * len(names)
    return RepeatedRuns(_pairs(names), lambda one, other: names[one] == names[other], sizes, lambda: None)


def test_the_longest_run_stands_again_beyond_its_own_end() -> None:
    assert _runs("xabcyabc").longest() == RepeatedRun(1, 4, 4)
    assert _runs("aaaa").longest() == RepeatedRun(0, 2, 2)
    assert _runs("abc").longest() is None
    assert _runs("").longest() is None


def test_a_long_block_counts_more_than_two_short_ones() -> None:
    assert _runs("abcabdc", [1, 1, 9, 1, 1, 1, 9]).longest() == RepeatedRun(2, 3, 4)


def test_what_is_taken_cuts_a_run_in_two() -> None:
    runs = _runs("abcdeabcde")
    runs.take([6])
    assert runs.longest() == RepeatedRun(2, 5, 5)
    runs.take([2, 3, 4])
    assert runs.longest() == RepeatedRun(0, 1, 5)
    runs.take([0])
    assert runs.longest() is None


def _by_looking_everywhere(names: str, sizes: list[int], free: list[bool]) -> RepeatedRun | None:
    """The same, found by trying every pair anew."""

    def same(one: int, other: int) -> bool:
        return free[one] and free[other] and names[one] == names[other]

    tried = []
    for at, other in _pairs(names):
        if not same(at, other):
            continue
        first, last = at, at + 1
        while last < other and last + other - at < len(names) and same(last, last + other - at):
            last += 1
        while first > 0 and other - (at - first) - 1 >= last and same(first - 1, first - 1 + other - at):
            first -= 1
        tried.append((sum(sizes[first:last]), -at, -other, RepeatedRun(first, last, other - at)))
    return max(tried)[-1] if tried else None


@given(st.text("abc", max_size=24), st.randoms(use_true_random=False), st.lists(st.integers(0, 23), max_size=8))
def test_it_is_what_looking_everywhere_finds(names: str, random: Random, taken: list[int]) -> None:
    sizes = [random.randint(1, 4) for _ in names]
    runs, free = _runs(names, sizes), [True] * len(names)
    for block in (*taken, None):
        assert runs.longest() == _by_looking_everywhere(names, sizes, free)
        if block is not None and block < len(names):
            runs.take([block])
            free[block] = False


def test_shuffled_repeats_are_looked_at_once_each() -> None:
    many = 400
    names = list(range(many))
    again = names.copy()
    Random(7).shuffle(again)
    names += again
    looked = checked = 0

    def same(one: int, other: int) -> bool:
        nonlocal looked
        looked += 1
        return names[one] == names[other]

    def check() -> None:
        nonlocal checked
        checked += 1

    pairs = [(at, many + again.index(at)) for at in range(many)]
    runs = RepeatedRuns(pairs, same, [1] * len(names), check)
    found = 0
    while run := runs.longest():
        blocks = range(run.first, run.last)
        runs.take([*blocks, *(block + run.apart for block in blocks)])
        found += len(blocks)
    assert found == many
    assert looked <= 4 * many
    assert checked <= 8 * many
