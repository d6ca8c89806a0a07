"""How columns share the room that there is."""

from __future__ import annotations

from collections.abc import Sequence


def fitted(wanted: Sequence[int], room: int, narrow: int) -> list[int]:
    """Widths that add up to at most `room`: the widest are cut back to one common width, but to no less than `narrow`;
    what is narrower anyway keeps the width it wants."""
    for cap in sorted(set(wanted), reverse=True):
        below = sum(width for width in wanted if width < cap)
        wide = sum(1 for width in wanted if width >= cap)
        share = (room - below) // wide
        if share >= cap or cap <= narrow:
            return [min(width, max(cap, narrow)) for width in wanted]
        next_cap = max((width for width in wanted if width < cap), default=0)
        if share > next_cap:
            return [min(width, max(share, narrow)) for width in wanted]
    return list(wanted)
