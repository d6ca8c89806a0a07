"""Two versions of one article set against each other, paragraph by paragraph."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

_WORD = re.compile(r"\w+")
_LEAST_ALIKE = 0.35
"""Paragraphs with fewer words in common are another paragraph, not a later state of the same."""
_MOST_PAIRS = 40_000
"""Paragraphs before times paragraphs after up to which a changed stretch is aligned; a longer one stands whole."""

Pair = tuple[str | None, str | None]


def paragraph_pairs(before: str, after: str) -> tuple[Pair, ...]:
    """The paragraphs (lines with words) of both texts, in order: a former one beside what it became, a former one
    beside None when it was taken out, None beside a new one. What was taken out stands before what was put in at the
    same place. Empty when both texts are blank.

    Unique paragraphs that stand in both are fixed points (a patience difference); what lies between two of them is
    aligned so that the words in common are the most, without crossings. A paragraph that moved is taken out in one
    place and put in in the other.
    """
    old, new = _paragraphs(before), _paragraphs(after)
    fixed = [(-1, -1), *_fixed_points(old, new), (len(old), len(new))]
    pairs: list[Pair] = []
    for (a, c), (b, d) in pairwise(fixed):
        if a >= 0:
            pairs.append((old[a], new[c]))
        pairs += _between(old[a + 1 : b], new[c + 1 : d])
    return tuple(pairs)


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _fixed_points(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Positions in both of the paragraphs that stand once in each, the longest run of them without crossings."""
    once_old, once_new = Counter(old), Counter(new)
    at_new = {paragraph: at for at, paragraph in enumerate(new) if once_new[paragraph] == 1}
    both = [(at, at_new[one]) for at, one in enumerate(old) if once_old[one] == 1 and one in at_new]
    return _longest_rising(both)


def _longest_rising(points: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second numbers rise; the first ones do already. n log n, by patience sorting."""
    tops: list[int] = []
    before: list[int] = []
    for number, (_, second) in enumerate(points):
        low, high = 0, len(tops)
        while low < high:
            middle = (low + high) // 2
            if points[tops[middle]][1] < second:
                low = middle + 1
            else:
                high = middle
        before.append(tops[low - 1] if low else -1)
        tops[low : low + 1] = [number]
    at = tops[-1] if tops else -1
    found: list[tuple[int, int]] = []
    while at >= 0:
        found.append(points[at])
        at = before[at]
    return found[::-1]


def _between(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """The pairs of a stretch without fixed points: the alignment with the most words in common."""
    apart: list[Pair] = [*((one, None) for one in old), *((None, other) for other in new)]
    if not old or not new or len(old) * len(new) > _MOST_PAIRS:
        return apart
    words_old, words_new = [_words(one) for one in old], [_words(other) for other in new]
    alike = [[_alike(one, other) for other in words_new] for one in words_old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            both = best[i + 1][j + 1] + alike[i][j] if alike[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], both)
    pairs: list[Pair] = []
    i = j = 0
    while i < len(old) and j < len(new):
        if alike[i][j] and best[i][j] == best[i + 1][j + 1] + alike[i][j]:
            pairs.append((old[i], new[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            pairs.append((old[i], None))
            i += 1
        else:
            pairs.append((None, new[j]))
            j += 1
    return [*pairs, *((one, None) for one in old[i:]), *((None, other) for other in new[j:])]


def _words(paragraph: str) -> Counter[str]:
    return Counter(_WORD.findall(paragraph.casefold()))


def _alike(one: Counter[str], other: Counter[str]) -> float:
    """Twice the words in common over all words (Dice), 0 below the least likeness of one paragraph with its later
    state. Paragraphs without words are alike when both have none."""
    total = one.total() + other.total()
    share = 2 * (one & other).total() / total if total else 1.0
    return share if share >= _LEAST_ALIKE else 0.0
