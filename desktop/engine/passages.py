"""Chaining matches that stand side by side in both articles into passages."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from desktop.engine.made_often import made_often
from desktop.engine.workings import Once, forgetful
from desktop.model import Match, MatchKind, Passage, Place, Segment, SegmentKind


@made_often()
class _Cell:
    """A match by the sentences it covers on each side, first and last, counted in their documents."""

    left: tuple[int, int]
    right: tuple[int, int]
    match: Match


def chain(
    matches: Sequence[Match],
    segments: Sequence[Segment],
    once: Once = forgetful,
    check: Callable[[], None] = lambda: None,
) -> tuple[Passage, ...]:
    """Passages of matches adjacent in both documents, in the order of their first matches; one side may run backwards.

    Each match is in one passage. The strongest match takes its neighbours first, forwards if it has any, so that a
    copied passage stays whole where single sentences of it match elsewhere too. `once` finds again what the same
    matches (the same objects) gave. `check` is called twice for each match that is chained anew and may raise.
    """
    reach = _Reach(segments)
    pairs: dict[tuple[str, str], list[Match]] = defaultdict(list)
    for match in matches:
        pairs[match.left.document_id, match.right.document_id].append(match)
    order = {id(match): number for number, match in enumerate(matches)}
    found: list[Passage] = []
    for owners, group in pairs.items():
        same = tuple(map(id, group))  # what is kept holds its matches, so no others come to have their ids
        found += once("passages", owners, same, partial(_chained, group, reach, check))
    return tuple(sorted(found, key=lambda passage: order[id(passage.matches[0])]))


class _Reach:
    """Which sentences of its document a place covers, wholly or in part."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._starts: dict[str, list[int]] = defaultdict(list)
        for segment in segments:
            if segment.kind is SegmentKind.SENTENCE:
                self._starts[segment.document_id].append(segment.span.start)

    def of(self, place: Place) -> tuple[int, int]:
        """First and last sentence."""
        starts = self._starts[place.document_id]
        return bisect_right(starts, place.span.start) - 1, bisect_left(starts, place.span.end) - 1


def _chained(matches: Sequence[Match], reach: _Reach, check: Callable[[], None]) -> tuple[Passage, ...]:
    """The passages of one pair of documents. Each match is in one."""
    if len(matches) == 1:
        return (Passage((matches[0],), matches[0].kind),)
    group = [_Cell(reach.of(match.left), reach.of(match.right), match) for match in matches]
    by_corner: dict[tuple[bool, bool, int, int], list[_Cell]] = defaultdict(list)
    for cell in group:
        check()
        for ahead in (True, False):
            for same_way in (True, False):
                by_corner[(ahead, same_way, *_near_corner(cell, ahead, same_way))].append(cell)
    taken: set[int] = set()
    found: list[Passage] = []
    for seed in sorted(group, key=lambda cell: (-cell.match.similarity, cell.left, cell.right)):
        check()
        if id(seed) in taken:
            continue
        taken.add(id(seed))
        run = [seed]
        for same_way in (True, False):
            onwards = _walk(seed, True, same_way, by_corner, taken)
            backwards = _walk(seed, False, same_way, by_corner, taken)
            if onwards or backwards:
                run = [*reversed(backwards), seed, *onwards]
                break
        taken.update(id(cell) for cell in run)
        chained = tuple(cell.match for cell in run)
        found.append(Passage(chained, _kind(chained)))
    return tuple(found)


def _near_corner(cell: _Cell, ahead: bool, same_way: bool) -> tuple[int, int]:
    """The sentences with which a cell begins for someone who walks to it: `ahead` or back in the left document, and
    in the right document the same way or the other."""
    return cell.left[0 if ahead else 1], cell.right[0 if ahead == same_way else 1]


def _walk(
    start: _Cell,
    ahead: bool,
    same_way: bool,
    by_corner: dict[tuple[bool, bool, int, int], list[_Cell]],
    taken: set[int],
) -> list[_Cell]:
    """The free cells that follow each other from `start`."""
    path: list[_Cell] = []
    cell = start
    while True:
        left = cell.left[1] + 1 if ahead else cell.left[0] - 1
        right = cell.right[1] + 1 if ahead == same_way else cell.right[0] - 1
        free = [one for one in by_corner.get((ahead, same_way, left, right), ()) if id(one) not in taken]
        if not free:
            return path
        cell = max(free, key=lambda one: one.match.similarity)
        path.append(cell)


def _kind(matches: Iterable[Match]) -> MatchKind:
    """IDENTICAL when every match is; else the kind of the strongest that is not."""
    others = [match for match in matches if match.kind is not MatchKind.IDENTICAL]
    return max(others, key=lambda match: match.similarity).kind if others else MatchKind.IDENTICAL
