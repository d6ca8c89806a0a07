"""Where columns have to be scrolled so that the stretches that belong together stand at one height."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_SHARE = 0.28  # of the height: where a stretch is put that was not in view
_STILL = (0.06, 0.55)  # a stretch that begins in this part of the height need not move


@dataclass(frozen=True, slots=True)
class Stand:
    """One column: where its stretch begins in its own text, where the column stands, how far it can go, and how
    high its viewport is; all in pixels."""

    top: float
    offset: float
    furthest: float
    height: float


def aligned_offsets(stands: Mapping[str, Stand], held: str) -> dict[str, float]:
    """The offset of every column, by its key, so that all stretches begin at one height of the viewport.

    The column `held` does not move. Without one ("") the first column stays if its stretch is well in view; else a
    height is chosen that every column can reach, where there is one. Empty for no column.
    """
    if not stands:
        return {}
    if held in stands:
        stand = stands[held]
        at = stand.top - stand.offset
    else:
        at = _height_for(list(stands.values()))
    return {key: stand.offset if key == held else stand.top - at for key, stand in stands.items()}


def _height_for(stands: Sequence[Stand]) -> float:
    first = stands[0]
    at = first.top - first.offset
    if not _STILL[0] * first.height <= at <= _STILL[1] * first.height:
        at = _SHARE * first.height
    at = max([at, *(stand.top - stand.furthest for stand in stands)])  # near an end a column cannot scroll further
    return min([at, *(stand.top for stand in stands)])
