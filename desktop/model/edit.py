"""The word difference of one matched pair."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.span import Span


class EditKind(StrEnum):
    COMMON = "common"
    ONLY_LEFT = "only-left"
    ONLY_RIGHT = "only-right"


@dataclass(frozen=True, slots=True)
class Edit:
    """A run of words. `left` and `right` count from the start of the two texts compared; for ONLY_LEFT `right` is
    empty and stands where the words would be, and the other way round. The edits of a pair, in order, cover both
    texts from the first word to the last."""

    kind: EditKind
    left: Span
    right: Span
