"""What one article alone says, and what one leaves out that most others say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.span import Place


class GapKind(StrEnum):
    FIGURE = "figure"
    QUOTATION = "quotation"
    STATEMENT = "statement"  # a sentence that others tell too, in any words


@dataclass(frozen=True, slots=True)
class OnlyHere:
    """Something that stands in one document and in no other. `place` is the figure or the quotation itself, `sentence`
    the sentence around it; `subject` is what a figure counts, "" for a quotation."""

    kind: GapKind
    place: Place
    sentence: Place
    subject: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that more than half of the other documents say and `document_id` does not. `places` are where the
    others say it, one for each, in document order; `subject` is what a figure counts, "" for a statement."""

    document_id: str
    kind: GapKind
    places: tuple[Place, ...]
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Gaps:
    """`only_here` in document order, then text order; `left_out` in document order, what most others say first."""

    only_here: tuple[OnlyHere, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
