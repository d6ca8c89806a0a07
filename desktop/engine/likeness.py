"""The stretches of a text whose words are nearly those of a quote.

Weighted alignment of words with free ends in the text (Sellers 1980): leaving out or putting in a word costs its
letters, so a changed long word counts more than a changed short one. Only where the text holds enough of the quote's
words is it tried.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.engine.normalise import Token, tokens
from desktop.model import Span

_FEWEST_WORDS = 4
"""Shorter quotes have no near places: one changed word in three is another thing."""
_LEAST_SHARED = 0.5
_FLOOR = 60.0
_MOST_STEPS = 3_000_000
"""About two seconds. Beyond it (a whole long article as the quote of a repetitive one) nothing is looked for."""


@dataclass(frozen=True, slots=True)
class Window:
    """`percent`, 0..100: twice the letters of the words in common, in order, over the letters of both."""

    span: Span
    percent: float


def alike(quote: str, text: str) -> tuple[Window, ...]:
    """The windows of `text` at least 60 % like the quote, none overlapping another, the most alike first; among equals
    the first in the text. Empty for a quote of fewer than four words, and when there is too much to compare."""
    wanted = tokens(quote)
    if len(wanted) < _FEWEST_WORDS:
        return ()
    present = tokens(text)
    regions = list(_regions(wanted, present))
    if len(wanted) * sum(high - low for low, high in regions) > _MOST_STEPS:
        return ()
    ends: list[tuple[float, int, int]] = []
    for low, high in regions:
        ends += _aligned(wanted, present[low:high], low)
    chosen: list[tuple[int, int]] = []  # in text order
    windows: list[Window] = []
    for percent, first, last in sorted(ends, key=lambda end: (-end[0], end[1])):
        at = bisect_left(chosen, (first, last))
        if not (at and chosen[at - 1][1] >= first) and not (at < len(chosen) and chosen[at][0] <= last):
            chosen.insert(at, (first, last))
            windows.append(Window(Span(present[first].start, present[last].end), percent))
    return tuple(windows)


def _regions(wanted: Sequence[Token], present: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Runs of words, as index ranges, each window of which holds enough of the quote's letters."""
    size = min(len(present), 2 * len(wanted))
    total = sum(len(token.text) for token in wanted)
    missing = Counter(token.text for token in wanted)
    shared = 0
    start = end = -1
    for at in range(len(present)):
        shared += _take(missing, present[at].text)
        if at >= size:
            shared -= _give_back(missing, present[at - size].text)
        if shared >= _LEAST_SHARED * total:
            low = max(0, at - size + 1)
            if low > end:
                if end > 0:
                    yield start, end
                start = low
            end = at + 1
    if end > 0:
        yield start, end


def _take(missing: Counter[str], word: str) -> int:
    """The letters that this word adds to those the window shares with the quote."""
    if word not in missing:
        return 0
    missing[word] -= 1
    return len(word) if missing[word] >= 0 else 0


def _give_back(missing: Counter[str], word: str) -> int:
    if word not in missing:
        return 0
    missing[word] += 1
    return len(word) if missing[word] > 0 else 0


def _aligned(wanted: Sequence[Token], present: Sequence[Token], offset: int) -> list[tuple[float, int, int]]:
    """For each word of `present` at which an alignment may end: percent, index of its first and of its last word."""
    pattern = [(token.text, len(token.text)) for token in wanted]
    total = sum(size for _, size in pattern)
    # column[i]: the least cost of the first i words of the pattern against a stretch that ends here, where that stretch
    # starts, and its letters.
    column = [(0, 0, 0)]
    for _, size in pattern:
        column.append((column[-1][0] + size, 0, 0))
    found: list[tuple[float, int, int]] = []
    for at, token in enumerate(present):
        size = len(token.text)
        fresh = [(0, at + 1, 0)]
        for i, (word, weight) in enumerate(pattern, start=1):
            cost, start, letters = column[i]
            best = (cost + size, start, letters + size)
            cost, start, letters = fresh[i - 1]
            if cost + weight < best[0]:
                best = (cost + weight, start, letters)
            if word == token.text:
                cost, start, letters = column[i - 1]
                if cost <= best[0]:
                    best = (cost, start, letters + size)
            fresh.append(best)
        column = fresh
        cost, start, letters = column[-1]
        if start <= at and total + letters:
            percent = 100.0 * (1 - cost / (total + letters))
            if percent >= _FLOOR:
                found.append((percent, offset + start, offset + at))
    return found
