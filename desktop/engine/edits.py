"""The word difference inside one matched pair."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from rapidfuzz.distance import Indel

from desktop.engine.normalise import fold_mark, fold_word
from desktop.model import Edit, EditKind, Span

_WORD = re.compile(r"\d+(?:[.,]\d+)*%?|\w+(?:['’.]\w+)*|[^\w\s]")
_DIFFLIB_WORK = 250_000
"""Words left times words right up to which difflib shapes the difference; beyond, Indel, which stays fast."""
_MOST_WORDS = 20_000
_LEAST_RUN = 3
"""Words in a row, or all words of a shorter text, that are more than chance."""
_WIDEST_GAP = 12
"""Words and marks between two runs that still belong together."""


def word_difference(left: str, right: str) -> tuple[Edit, ...]:
    """What both texts have and what only one has, in order. Case, quotes and dashes make no difference. Empty when
    both are blank."""
    here, there = _words(left), _words(right)
    keys_here = [_key(span.of(left)) for span in here]
    keys_there = [_key(span.of(right)) for span in there]
    edits: list[Edit] = []
    for same, (a, b), (c, d) in _smoothed(runs(keys_here, keys_there), here, left):
        if same:
            edits.append(Edit(EditKind.COMMON, _hull(here, a, b), _hull(there, c, d)))
            continue
        if b > a:
            edits.append(Edit(EditKind.ONLY_LEFT, _hull(here, a, b), _gap(there, c, right)))
        if d > c:
            edits.append(Edit(EditKind.ONLY_RIGHT, _gap(here, b, left), _hull(there, c, d)))
    return tuple(edits)


def common_part(left: str, right: str) -> tuple[Span, Span] | None:
    """The stretches of two texts that have long runs of words in common: from the first such run to the last one, where
    only a little stands between two. None when no run is long enough."""
    here, there = _words(left), _words(right)
    keys_here, keys_there = [_key(span.of(left)) for span in here], [_key(span.of(right)) for span in there]
    least = min(_LEAST_RUN, _counted(keys_here), _counted(keys_there))
    long = [
        (at, other)
        for same, at, other in runs(keys_here, keys_there)
        if same and _counted(keys_here[slice(*at)]) >= least > 0
    ]
    if not long:
        return None
    longest = max(range(len(long)), key=lambda number: long[number][0][1] - long[number][0][0])
    first = last = longest
    while first and _near(long[first - 1], long[first]):
        first -= 1
    while last + 1 < len(long) and _near(long[last], long[last + 1]):
        last += 1
    (a, _), (c, _) = long[first]
    (_, b), (_, d) = long[last]
    return _hull(here, a, b), _hull(there, c, d)


def _counted(keys: Sequence[str]) -> int:
    """How many of them are words, not marks."""
    return sum(key[0].isalnum() for key in keys)


def _near(one: tuple[tuple[int, int], tuple[int, int]], other: tuple[tuple[int, int], tuple[int, int]]) -> bool:
    return all(after[0] - before[1] <= _WIDEST_GAP for before, after in zip(one, other, strict=True))


Run = tuple[bool, tuple[int, int], tuple[int, int]]


def runs(left: Sequence[str], right: Sequence[str]) -> list[Run]:
    """Runs of words that are the same or differ, in order, over both word lists: whether they are the same, and from
    where to where (half-open) on either side."""
    if len(left) * len(right) <= _DIFFLIB_WORK:
        codes = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
        return [(tag == "equal", (a, b), (c, d)) for tag, a, b, c, d in codes]
    if max(len(left), len(right)) > _MOST_WORDS:
        return _ends_only(left, right)
    found: list[Run] = []
    for code in Indel.opcodes(left, right):
        same = code.tag == "equal"
        a, b, c, d = code.src_start, code.src_end, code.dest_start, code.dest_end
        if found and not same and not found[-1][0]:
            (a, _), (c, _) = found[-1][1], found[-1][2]
            found.pop()
        found.append((same, (a, b), (c, d)))
    return found


def _ends_only(left: Sequence[str], right: Sequence[str]) -> list[Run]:
    """For texts too long to compare: the common beginning, the common end, and what lies between."""
    shorter = min(len(left), len(right))
    head = 0
    while head < shorter and left[head] == right[head]:
        head += 1
    tail = 0
    while tail < shorter - head and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    found: list[Run] = []
    if head:
        found.append((True, (0, head), (0, head)))
    if len(left) - tail > head or len(right) - tail > head:
        found.append((False, (head, len(left) - tail), (head, len(right) - tail)))
    if tail:
        found.append((True, (len(left) - tail, len(left)), (len(right) - tail, len(right))))
    return found


def _smoothed(found: list[Run], here: Sequence[Span], left: str) -> list[Run]:
    """Blocks rather than shards: a lone short word or mark between two differing runs joins them."""
    smooth: list[Run] = []
    for number, run in enumerate(found):
        same, (a, b), (c, d) = run
        inner = 0 < number < len(found) - 1
        if same and inner and b - a == 1 and len(here[a]) <= 3 and not left[here[a].start].isdigit():
            before, after = found[number - 1], found[number + 1]
            if _size(before) + _size(after) >= 4:
                run = (False, (a, b), (c, d))
        if smooth and not run[0] and not smooth[-1][0]:
            last = smooth.pop()
            run = (False, (last[1][0], run[1][1]), (last[2][0], run[2][1]))
        smooth.append(run)
    return smooth


def _size(run: Run) -> int:
    return (run[1][1] - run[1][0]) + (run[2][1] - run[2][0])


def _key(word: str) -> str:
    """What a word or mark is compared by. A lone invisible character stands for itself."""
    return fold_mark(word) if len(word) == 1 else fold_word(word) or word


def _words(text: str) -> list[Span]:
    return [Span(found.start(), found.end()) for found in _WORD.finditer(text)]


def _hull(words: Sequence[Span], start: int, end: int) -> Span:
    return Span(words[start].start, words[end - 1].end)


def _gap(words: Sequence[Span], before: int, text: str) -> Span:
    """The empty place in front of word `before`."""
    at = words[before].start if before < len(words) else (words[-1].end if words else len(text))
    return Span(at, at)
