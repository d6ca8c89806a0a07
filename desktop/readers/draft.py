"""A text on its way from the decoded original to the reading text, with every change recorded.

Stages see the text as it stands now and hand in replacements in its offsets; the draft keeps them as disjoint
clean-ups in the offsets of the original, so that the original with the clean-ups applied is always the text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.model import Cleanup, CleanupKind, Span

_WHITE = (CleanupKind.WHITESPACE, CleanupKind.SOFT_WRAP, CleanupKind.PAGE_BREAK)


@dataclass(frozen=True, slots=True)
class Replacement:
    """Put `inserted` where `start`..`end` of the present text stands (code points, half-open)."""

    start: int
    end: int
    inserted: str = ""


@dataclass(frozen=True, slots=True)
class _Edit:
    """A recorded change: `start`..`end` in the original, `at` where its `inserted` begins in the present text."""

    kind: CleanupKind
    start: int
    end: int
    inserted: str
    at: int

    @property
    def behind(self) -> int:
        return self.at + len(self.inserted)


class Draft:
    """Starts as `original`; `text` is what it has become. Kinds in `withheld` are never applied."""

    def __init__(self, original: str, withheld: frozenset[CleanupKind] = frozenset()) -> None:
        self.original = original
        self.text = original
        self._withheld = withheld
        self._edits: list[_Edit] = []

    @property
    def cleanups(self) -> tuple[Cleanup, ...]:
        """In the order of the original, without overlap."""
        return tuple(
            Cleanup(edit.kind, Span(edit.start, edit.end), self.original[edit.start : edit.end], edit.inserted)
            for edit in self._edits
        )

    def touched(self, start: int, end: int) -> bool:
        """Whether an earlier clean-up stands within or at the ends of `start`..`end` of the present text."""
        first = bisect_left(self._edits, start, key=lambda edit: edit.behind)
        return first < len(self._edits) and self._edits[first].at <= end

    def begin(self, changes: Iterable[tuple[CleanupKind, Replacement]]) -> None:
        """Make changes of several kinds at once, all counted in the original; before any other.

        Raises ValueError when two of them overlap or the draft has been changed already.
        """
        if self._edits:
            raise ValueError("the draft has been changed already")
        position = 0
        pieces: list[str] = []
        length = 0
        for kind, change in sorted(changes, key=lambda pair: (pair[1].start, pair[1].end)):
            if change.start < position:
                raise ValueError(f"replacements overlap at {change}")
            if kind in self._withheld:
                continue
            pieces += (self.original[position : change.start], change.inserted)
            at = length + change.start - position
            self._edits.append(_Edit(kind, change.start, change.end, change.inserted, at))
            length = at + len(change.inserted)
            position = change.end
        self.text = "".join((*pieces, self.original[position:]))

    def apply(self, kind: CleanupKind, replacements: Iterable[Replacement]) -> None:
        """Make the replacements, all counted in the present text; they may come in any order but not overlap.

        One that touches what an earlier clean-up inserted becomes a single clean-up with it, of the new kind.
        Raises ValueError when two of them overlap.
        """
        wanted = sorted(
            (r for r in replacements if self.text[r.start : r.end] != r.inserted), key=lambda r: (r.start, r.end)
        )
        if not wanted or kind in self._withheld:
            return
        for before, after in pairwise(wanted):
            if before.end > after.start:
                raise ValueError(f"replacements overlap: {before} and {after}")
        self._edits = _coalesced(_merged(self._edits, kind, wanted, self.text))
        pieces: list[str] = []
        position = 0
        for replacement in wanted:
            pieces += (self.text[position : replacement.start], replacement.inserted)
            position = replacement.end
        self.text = "".join((*pieces, self.text[position:]))


def applied(original: str, cleanups: Sequence[Cleanup]) -> str:
    """The original with the clean-ups applied: the reading text. They are in order and do not overlap."""
    pieces: list[str] = []
    position = 0
    for cleanup in cleanups:
        pieces += (original[position : cleanup.place.start], cleanup.inserted)
        position = cleanup.place.end
    return "".join((*pieces, original[position:]))


def _merged(old: Sequence[_Edit], kind: CleanupKind, wanted: Sequence[Replacement], text: str) -> list[_Edit]:
    """The old edits and the new ones as one list, sorted and disjoint in the original.

    `text` is the present text, before the new ones. Old and new that share inserted characters become one edit.
    """
    result: list[_Edit] = []
    before = 0  # the next old edit
    after = 0  # the next new one
    shift = 0  # offset in the original less offset in the present text, behind the old edits passed so far
    grown = 0  # how much longer the new edits passed so far made the text
    while after < len(wanted):
        new = wanted[after]
        while before < len(old) and _stands_before(old[before], new):
            result.append(_moved(old[before], grown))
            shift = old[before].end - old[before].behind
            before += 1
        at, behind, start = new.start, new.end, new.start + shift
        if before < len(old) and old[before].at < new.start:
            at, start = old[before].at, old[before].start
        pieces: list[str] = []
        position = at
        while True:
            if before < len(old) and (old[before].at < behind or old[before].at == at):
                behind = max(behind, old[before].behind)
                shift = old[before].end - old[before].behind
                before += 1
            elif after < len(wanted) and (wanted[after].start < behind or wanted[after] is new):
                behind = max(behind, wanted[after].end)
                pieces += (text[position : wanted[after].start], wanted[after].inserted)
                position = wanted[after].end
                after += 1
            else:
                break
        pieces.append(text[position:behind])
        inserted = "".join(pieces)
        result.append(_Edit(kind, start, behind + shift, inserted, at + grown))
        grown += len(inserted) - (behind - at)
    result += [_moved(edit, grown) for edit in old[before:]]
    return result


def _coalesced(edits: Sequence[_Edit]) -> list[_Edit]:
    """Neighbouring deletions of white space and line ends as one."""
    result: list[_Edit] = []
    for edit in edits:
        last = result[-1] if result else None
        if last and last.end == edit.start and last.kind is edit.kind in _WHITE and not edit.inserted:
            result[-1] = _Edit(last.kind, last.start, edit.end, last.inserted, last.at)
        else:
            result.append(edit)
    return result


def _stands_before(edit: _Edit, new: Replacement) -> bool:
    """Whether the two share nothing and the edit comes first; a deletion right where `new` begins does."""
    if edit.at < new.start:
        return edit.behind <= new.start
    return edit.at == edit.behind == new.start < new.end


def _moved(edit: _Edit, by: int) -> _Edit:
    return _Edit(edit.kind, edit.start, edit.end, edit.inserted, edit.at + by)
