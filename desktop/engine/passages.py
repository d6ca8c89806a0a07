"""Chaining matches that stand side by side in both articles into passages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from desktop.model import Match, MatchKind, Passage, Place, Segment, SegmentKind


def ordinals(segments: Sequence[Segment]) -> dict[str, dict[int, int]]:
    """For each document, the place of every sentence among its sentences, from 0, by where it starts."""
    found: dict[str, dict[int, int]] = defaultdict(dict)
    for segment in segments:
        if segment.kind is SegmentKind.SENTENCE:
            within = found[segment.document_id]
            within[segment.span.start] = len(within)
    return found


def chain(matches: Sequence[Match], segments: Sequence[Segment]) -> tuple[Passage, ...]:
    """Passages of matches adjacent in both documents; either side may run backwards. Each match is in one passage:
    the strongest takes its neighbours first. Ordered by the first match."""
    numbering = ordinals(segments)
    pairs: dict[tuple[str, str], list[Match]] = defaultdict(list)
    for match in matches:
        pairs[match.left.document_id, match.right.document_id].append(match)
    order = {match: number for number, match in enumerate(matches)}
    found: list[Passage] = []
    for group in pairs.values():
        found += _chained(group, numbering)
    found.sort(key=lambda passage: order[passage.matches[0]])
    return tuple(found)


def _reach(
    place: Place, numbering: Mapping[str, Mapping[int, int]], ends: Mapping[str, Mapping[int, int]]
) -> tuple[int, int]:
    first = numbering[place.document_id][place.span.start]
    return first, ends[place.document_id].get(place.span.end, first)


def _chained(group: list[Match], numbering: Mapping[str, Mapping[int, int]]) -> list[Passage]:
    cells: dict[tuple[int, int], Match] = {}
    for match in group:
        left = numbering[match.left.document_id].get(match.left.span.start)
        right = numbering[match.right.document_id].get(match.right.span.start)
        if left is not None and right is not None:
            cells[left, right] = match
    free = set(cells)
    found: list[Passage] = []
    for seed in sorted(cells, key=lambda cell: (-cells[cell].similarity, cell)):
        if seed not in free:
            continue
        run = [seed]
        free.discard(seed)
        for step in (1, -1):
            ahead = _walk(seed, (1, step), free)
            behind = _walk(seed, (-1, -step), free)
            if ahead or behind:
                run = [*reversed(behind), seed, *ahead]
                break
        free.difference_update(run)
        chosen = tuple(cells[cell] for cell in run)
        found.append(Passage(chosen, _kind(chosen)))
    return found


def _walk(start: tuple[int, int], by: tuple[int, int], free: set[tuple[int, int]]) -> list[tuple[int, int]]:
    path = []
    at = (start[0] + by[0], start[1] + by[1])
    while at in free:
        path.append(at)
        at = (at[0] + by[0], at[1] + by[1])
    return path


def _kind(matches: tuple[Match, ...]) -> MatchKind:
    if all(match.kind is MatchKind.IDENTICAL for match in matches):
        return MatchKind.IDENTICAL
    strongest = max(matches, key=lambda match: match.similarity).kind
    return MatchKind.EDITED if strongest is MatchKind.IDENTICAL else strongest
