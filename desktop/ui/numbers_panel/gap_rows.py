"""What one article alone says, and what one leaves out, as rows of tables."""

from __future__ import annotations

from desktop.model import Collation, GapKind, Gaps, siglum
from desktop.ui import wording
from desktop.ui.controls.rows_table import Row
from desktop.ui.wording import translate

_LONGEST_QUOTE = 40


def gap_name(kind: GapKind) -> str:
    return {
        GapKind.FIGURE: translate("NumbersPanel", "Figure"),
        GapKind.QUOTATION: translate("NumbersPanel", "Quotation"),
        GapKind.STATEMENT: translate("NumbersPanel", "Statement"),
    }[kind]


def only_here_rows(gaps: Gaps, collation: Collation) -> list[Row]:
    """Columns: article, kind, what stands there, what a figure counts, the sentence."""
    letters = _letters(collation)
    kinds = list(GapKind)
    return [
        Row(
            cells=(
                (wording.place_label(one.sentence, collation), float(number)),
                (gap_name(one.kind), float(kinds.index(one.kind))),
                (_quote(collation.quote(one.place)), 0.0),
                (one.subject, 0.0),
                (_quote(collation.quote(one.sentence)), 0.0),
            ),
            ids=(one.place.document_id,),
            places=(one.place,),
            tip=(
                translate("NumbersPanel", "Only {article} says this:").format(article=letters[one.place.document_id]),
                wording.quoted(collation.quote(one.sentence), 80),
            ),
        )
        for number, one in enumerate(gaps.only_here)
    ]


def left_out_rows(gaps: Gaps, collation: Collation) -> list[Row]:
    """Columns: article that leaves it out, kind, which others say it, what a figure counts, how the first says it."""
    letters = _letters(collation)
    order = list(letters)
    kinds = list(GapKind)
    return [
        Row(
            cells=(
                (letters[one.document_id], float(order.index(one.document_id))),
                (gap_name(one.kind), float(kinds.index(one.kind))),
                (wording.listed(letters[place.document_id] for place in one.places), float(len(one.places))),
                (one.subject, 0.0),
                (_quote(collation.quote(one.places[0])), 0.0),
            ),
            ids=(one.document_id,),
            places=one.places,
            tip=tuple(
                f"{wording.place_label(place, collation)}: {wording.quoted(collation.quote(place), 40)}"
                for place in one.places
            ),
        )
        for one in gaps.left_out
    ]


def _letters(collation: Collation) -> dict[str, str]:
    return {document.id: siglum(at) for at, document in enumerate(collation.documents)}


def _quote(text: str) -> str:
    """On one line, and as it stands: a quotation brings its marks."""
    words = text.split()
    return " ".join(words[:_LONGEST_QUOTE]) + (" …" if len(words) > _LONGEST_QUOTE else "")
