"""What a person may set against a figure that the comparison set against none: the nearest ones of other articles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.model import Claim, Collation, Finding, FindingKind, NearestFigures, Place, Span
from desktop.ui.inspector.content import Look, Page, Piece, marked

translate = QCoreApplication.translate

NEAREST = "nearest:"
"""The link that asks for them."""
_AROUND = 7
"""Words that are quoted on either side of a figure."""
_WORD = re.compile(r"\S+")


def figures_of(finding: Finding, selected: Place | None, collation: Collation) -> Place | None:
    """Where the figures stand for which a finding leaves others to be looked for: of numbers that disagree, the one at
    the selected place, unless every article has one; else those of the selected place. None where there are none."""
    if finding.kind is FindingKind.REPEAT:
        return None
    if finding.kind is FindingKind.NUMBERS:
        claims = collation.rows[finding.origin].claims if finding.origin < len(collation.rows) else ()
        if len({claim.document_id for claim in claims}) == len(collation.documents):
            return None
        places = [claim.place for claim in claims]
        chosen = [claim.place for claim in claims if selected is not None and _in(claim, selected)]
        return next(iter(chosen or places), None)
    return figures_at(selected or finding.places[0], collation)


def figures_at(place: Place, collation: Collation) -> Place | None:
    """The place, if it has a figure and there are other articles; else None."""
    found = len(collation.documents) > 1 and any(_in(claim, place) for claim in collation.claims)
    return place if found else None


def is_figure(place: Place | None, collation: Collation) -> bool:
    """Whether a place is a figure and nothing else, as the table of what one article alone says has them."""
    return place is not None and any(
        claim.quantity.span == place.span and claim.document_id == place.document_id for claim in collation.claims
    )


def add_nearest(
    page: Page, found: Sequence[NearestFigures], collation: Collation, *, asked: bool = False, first: bool = False
) -> None:
    """A section for each figure with those that are nearest to it, last on the page or `first`. Where there are none,
    nothing is said but to whom `asked`."""
    above = len(page.blocks)
    if not found and asked:
        page.remark(
            translate("Inspector", "No further figure of this kind comes near in the other articles."), muted=True
        )
    for one in found:
        figure = " ".join(collation.quote(one.claim.place).split())
        page.section(
            translate("Inspector", "Compare “{figure}” with").format(figure=figure),
            translate("Inspector", "nearest of its kind, not matched"),
        )
        for claim in one.near:
            page.quote(collation, Place(claim.document_id, claim.sentence), _around(collation, claim))
    if first:
        page.blocks[:] = page.blocks[above:] + page.blocks[:above]


def _in(claim: Claim, place: Place) -> bool:
    return claim.document_id == place.document_id and bool(claim.quantity.span.overlap(place.span))


def _around(collation: Collation, claim: Claim) -> list[Piece]:
    """A figure with some words of its sentence on either side."""
    text, sentence, figure = collation.document(claim.document_id).text, claim.sentence, claim.quantity.span
    before = [word.start() for word in _WORD.finditer(text, sentence.start, figure.start)]
    behind = [word.end() for word in _WORD.finditer(text, figure.end, sentence.end)]
    start = before[-_AROUND] if len(before) > _AROUND else sentence.start
    end = behind[_AROUND - 1] if len(behind) > _AROUND else sentence.end
    pieces = marked(collation, Place(claim.document_id, Span(start, end)), numbers=[figure])
    muted = frozenset({Look.MUTED})
    dots = [Piece("… ", muted)] if start > sentence.start else []
    return [*dots, *pieces, *([Piece(" …", muted)] if end < sentence.end else [])]
