"""Who shares how much with whom: word-for-word runs inside the matches of a collation, and what several have alike."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop.engine.groups import Groups
from desktop.engine.normalise import tokens
from desktop.model import Collation, CommonCopy, Document, Place, SharedPair, Sharing, Span

LEAST_RUN = 5
"""Words: shorter runs are the language's, not a source's."""
LEAST_COMMON = 12
"""Words that several documents must have alike to be called common copy."""
_SEED = 3
_MOST_COPIED = 0.5
"""Of the shorter sentence: so much in runs makes two sentences tellings of one."""


@dataclass(frozen=True, slots=True)
class _Run:
    """`length` words from the word `left` of one document and the word `right` of the other."""

    left: int
    right: int
    length: int


class _Words:
    """The folded words of one document, by number, with their places."""

    def __init__(self, document: Document) -> None:
        found = tokens(document.text)
        self.id = document.id
        self.text = [token.text for token in found]
        self.starts = [token.start for token in found]
        self.ends = [token.end for token in found]

    def within(self, span: Span) -> range:
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def place(self, start: int, length: int) -> Place:
        return Place(self.id, Span(self.starts[start], self.ends[start + length - 1]))


def shared_copy(collation: Collation, check: Callable[[], None] = lambda: None) -> Sharing:
    """What the documents share word for word, as far as their matches show it.

    Words are compared folded; a run goes on from one sentence to the next where both documents go on alike. Only runs
    of LEAST_RUN words or more count. The same collation gives the same answer. `check` is called once for each match
    and may raise to end it.
    """
    words = {document.id: _Words(document) for document in collation.documents}
    runs: dict[tuple[str, str], list[_Run]] = defaultdict(list)
    alike = Groups[Place]()  # tellings of one sentence
    for match in collation.matches:
        check()
        left, right = words[match.left.document_id], words[match.right.document_id]
        ranges = left.within(match.left.span), right.within(match.right.span)
        found = list(_runs(left.text, ranges[0], right.text, ranges[1]))
        runs[left.id, right.id] += found
        copied = sum(run.length for run in found if run.length >= LEAST_RUN)
        if copied and copied >= _MOST_COPIED * min(map(len, ranges)):
            alike.join(match.left, match.right)
    pairs = [
        pair for (left_id, right_id), held in runs.items() if (pair := _pair(words[left_id], words[right_id], held))
    ]
    order = {document.id: position for position, document in enumerate(collation.documents)}
    pairs.sort(key=lambda pair: (-pair.share, order[pair.left], order[pair.right]))
    return Sharing(tuple(pairs), tuple(_common(alike, words, order)))


def _runs(left: Sequence[str], here: range, right: Sequence[str], there: range) -> Iterator[_Run]:
    """The longest common runs of _SEED words or more of two stretches, from left to right, none inside another."""
    seeds: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in there[: max(0, len(there) - _SEED + 1)]:
        seeds[tuple(right[at : at + _SEED])].append(at)
    at = here.start
    while at + _SEED <= here.stop:
        best = _Run(at, 0, 0)
        for other in seeds.get(tuple(left[at : at + _SEED]), ()):
            length = _SEED
            while (
                at + length < here.stop and other + length < there.stop and left[at + length] == right[other + length]
            ):
                length += 1
            if length > best.length:
                best = _Run(at, other, length)
        if best.length:
            yield best
        at += max(1, best.length)


def _pair(left: _Words, right: _Words, runs: list[_Run]) -> SharedPair | None:
    joined = [run for run in _joined(runs) if run.length >= LEAST_RUN]
    if not joined:
        return None
    longest = max(joined, key=lambda run: (run.length, -run.left, -run.right))
    left_words = len({at for run in joined for at in range(run.left, run.left + run.length)})
    right_words = len({at for run in joined for at in range(run.right, run.right + run.length)})
    return SharedPair(
        left=left.id,
        right=right.id,
        left_words=left_words,
        right_words=right_words,
        left_share=left_words / len(left.text),
        right_share=right_words / len(right.text),
        longest=longest.length,
        left_run=left.place(longest.left, longest.length),
        right_run=right.place(longest.right, longest.length),
    )


def _joined(runs: list[_Run]) -> list[_Run]:
    """Runs that follow each other without a gap in both documents are one."""
    held: dict[tuple[int, int], _Run] = {}
    for run in sorted(set(runs), key=lambda run: (run.left, run.right, run.length)):
        before = held.pop((run.left, run.right), None)
        whole = _Run(before.left, before.right, before.length + run.length) if before else run
        held[whole.left + whole.length, whole.right + whole.length] = whole
    return list(held.values())


def _common(alike: Groups[Place], words: dict[str, _Words], order: dict[str, int]) -> list[CommonCopy]:
    """By the set of documents that have them, the sentences that three or more tell alike."""
    sets: dict[tuple[str, ...], list[tuple[int, tuple[Place, ...]]]] = defaultdict(list)
    for group in alike.groups():
        first: dict[str, Place] = {}
        for place in sorted(group, key=lambda place: (order[place.document_id], place.span.start)):
            first.setdefault(place.document_id, place)
        if len(first) >= 3:
            places = tuple(first.values())
            told = min(len(words[place.document_id].within(place.span)) for place in places)
            sets[tuple(first)].append((told, places))
    found = [
        CommonCopy(ids, len(held), sum(told for told, _ in held), max(held, key=lambda one: one[0])[1])
        for ids, held in sets.items()
        if sum(told for told, _ in held) >= LEAST_COMMON
    ]
    return sorted(found, key=lambda one: (-one.words, [order[document_id] for document_id in one.documents]))
