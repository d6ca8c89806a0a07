"""Blocks that stand more than once in one article, verbatim or nearly."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from rapidfuzz.distance import Indel

from desktop.engine.cancellation import Watch
from desktop.engine.normalise import key
from desktop.model import CollationOptions, Document, Duplicate, Place, Segment, SegmentKind


def find(
    document: Document, segments: Sequence[Segment], options: CollationOptions, watch: Watch
) -> tuple[Duplicate, ...]:
    """The document's duplicates, ordered by first member. `segments` are the document's own.

    Blocks alike are given one name; the longest sequence of names that stands twice or more without overlap is a
    duplicate, then the next longest, and so on.
    """
    blocks = [one for one in segments if one.kind is not SegmentKind.SENTENCE]
    words = [key(block.span.of(document.text)) for block in blocks]
    names = _names(blocks, words, options, watch)
    found: list[Duplicate] = []
    for starts, length in _repeats(names, watch):
        members = tuple(Place(document.id, blocks[start].span.to(blocks[start + length - 1].span)) for start in starts)
        first = sum((words[starts[0] + at] for at in range(length)), ())
        alike = min(
            Indel.normalized_similarity(first, sum((words[start + at] for at in range(length)), ()))
            for start in starts[1:]
        )
        heading = all(blocks[starts[0] + at].kind is SegmentKind.HEADING for at in range(length))
        found.append(Duplicate(members, alike, heading))
    return tuple(sorted(found, key=lambda duplicate: duplicate.members[0]))


def _names(
    blocks: Sequence[Segment], words: Sequence[tuple[str, ...]], options: CollationOptions, watch: Watch
) -> list[int]:
    """A name for each block, the number of the first block like it; -1 for blocks too short to count."""
    names = [-1] * len(blocks)
    postings: dict[str, list[int]] = defaultdict(list)
    frequency = Counter(word for one in words for word in set(one))
    for number, block in enumerate(blocks):
        watch.step()
        heading = block.kind is SegmentKind.HEADING
        least = options.min_heading_words if heading else options.min_duplicate_words
        if len(words[number]) < max(1, least):
            continue
        rare = sorted(set(words[number]), key=lambda word: (frequency[word], word))[:12]
        seen = Counter(earlier for word in rare for earlier in postings[word])
        names[number] = number
        best = options.min_duplicate_similarity
        for earlier, _ in sorted(seen.items()):
            if (blocks[earlier].kind is SegmentKind.HEADING) != heading:
                continue
            alike = Indel.normalized_similarity(words[earlier], words[number], score_cutoff=best)
            if alike and (alike > best or names[number] == number):
                best, names[number] = alike, names[earlier]
        for word in rare:
            postings[word].append(number)
    return names


def _repeats(names: Sequence[int], watch: Watch) -> list[tuple[list[int], int]]:
    """(starts, length) of repeated sequences, longest first, not overlapping."""
    places: dict[int, list[int]] = defaultdict(list)
    for at, name in enumerate(names):
        if name >= 0:
            places[name].append(at)
    free = [name >= 0 for name in names]
    found: list[tuple[list[int], int]] = []
    while True:
        watch.step()
        best: tuple[int, int, list[int]] | None = None
        for at in range(len(names)):
            if not free[at]:
                continue
            for other in places[names[at]]:
                if other <= at or not free[other]:
                    continue
                length = 0
                while (
                    at + length < other
                    and other + length < len(names)
                    and free[at + length]
                    and free[other + length]
                    and names[at + length] == names[other + length]
                ):
                    length += 1
                if best is None or length > best[0]:
                    best = (length, at, [at, other])
        if best is None:
            return found
        length, at, _ = best
        starts = [at]
        for other in places[names[at]]:
            if (
                other >= starts[-1] + length
                and other + length <= len(names)
                and all(free[other + step] and names[other + step] == names[at + step] for step in range(length))
            ):
                starts.append(other)
        for start in starts:
            free[start : start + length] = [False] * length
        found.append((starts, length))
