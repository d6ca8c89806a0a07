"""Which links between two neighbouring columns are curves, which are stubs, which are only counted. Numbers only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.ui.collation_view.links import Link

MOST_RIBBONS = 40
_EDGE = 6.0  # an end that shows less than this many pixels counts as out of sight


@dataclass(frozen=True, slots=True)
class Ends:
    """A link with the tops and bottoms of its two ends in viewport pixels. `first` is the end in the column before
    the gutter, `second` the one behind it."""

    link: Link
    first: tuple[float, float]
    second: tuple[float, float]
    selected: bool = False


@dataclass(frozen=True, slots=True)
class Stub:
    """The visible end of a link whose other end is out of sight, above or below."""

    ends: Ends
    at_first: bool
    upwards: bool

    @property
    def seen(self) -> tuple[float, float]:
        return self.ends.first if self.at_first else self.ends.second


@dataclass(frozen=True, slots=True)
class Picture:
    """`ribbons` weakest first, so that the strongest and the selected lie on top; `above` and `below` count links
    with no visible end."""

    ribbons: tuple[Ends, ...] = ()
    stubs: tuple[Stub, ...] = ()
    above: int = 0
    below: int = 0


def arranged(links: Iterable[Ends], height: float, most: int = MOST_RIBBONS) -> Picture:
    """`height` is that of the viewport in pixels. Of more than `most` links with both ends visible the strongest
    are shown, and any that is selected or made by hand."""
    ribbons: list[Ends] = []
    stubs: list[Stub] = []
    above = below = 0
    for ends in links:
        first, second = _side(ends.first, height), _side(ends.second, height)
        if not first and not second:
            ribbons.append(ends)
        elif not first:
            stubs.append(Stub(ends, True, second < 0))
        elif not second:
            stubs.append(Stub(ends, False, first < 0))
        elif first < 0:
            above += 1
        else:
            below += 1
    ribbons.sort(key=lambda ends: (ends.selected, ends.link.by_hand, ends.link.similarity))
    return Picture(tuple(ribbons[-most:]) if most else (), tuple(stubs), above, below)


def _side(end: tuple[float, float], height: float) -> int:
    """-1 above the viewport, 0 in it, 1 below it."""
    top, bottom = end
    if bottom < _EDGE:
        return -1
    return 1 if top > height - _EDGE else 0
