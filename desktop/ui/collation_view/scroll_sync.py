"""Where the other columns go when one is scrolled, after Juxta's rule. Numbers in, numbers out.

The link that crosses the band between 40 and 50 per cent of the scrolled column's height holds the others: its
other end is brought to the same height. Without such a link a column moves by as much as the scrolled one did.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

BAND = (0.40, 0.50)


class Scrolling(StrEnum):
    """What the other columns do when one is scrolled."""

    LINKED = "linked"  # the link in the middle of the view holds them
    PROPORTIONAL = "proportional"  # as far through their texts as it is through its own
    FREE = "free"  # nothing


def proportional_offset(offset: float, furthest: float, other_furthest: float) -> float:
    """How far another column is scrolled, in pixels, so that it is as far through its text as the first one, which
    stands at `offset` of at most `furthest`; 0 where that has nothing to scroll."""
    return other_furthest * offset / furthest if furthest > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link between the scrolled column and another one: the top and bottom of its end here, and the top of its
    end there, in pixels from each text's own start."""

    top: float
    bottom: float
    other_top: float
    similarity: float


def followed_offset(
    anchors: Iterable[Anchor], offset: float, height: float, other_offset: float, moved: float
) -> tuple[float, bool]:
    """The other column's new offset, and whether a link decided it.

    `offset` and `height` describe the scrolled column's viewport, `other_offset` is where the other column stands,
    `moved` how far the scrolled one has come since then, all in pixels. The result may lie beyond the other
    column's ends.
    """
    first, last = offset + BAND[0] * height, offset + BAND[1] * height
    middle = (first + last) / 2
    crossing = [anchor for anchor in anchors if anchor.top <= last and anchor.bottom >= first]
    if not crossing:
        return other_offset + moved, False
    nearest = min(crossing, key=lambda anchor: (_distance(anchor, middle), -anchor.similarity))
    return nearest.other_top - (nearest.top - offset), True


def _distance(anchor: Anchor, at: float) -> float:
    """How far `at` lies outside the anchor's end here; 0 inside it."""
    return max(anchor.top - at, at - anchor.bottom, 0.0)
