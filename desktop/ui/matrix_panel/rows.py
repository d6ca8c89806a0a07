"""Pairs and groups of articles as rows of tables: the twins of the matrix and of the map."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model import Annotation, Collation, Sharing, siglum
from desktop.ui import wording
from desktop.ui.controls.rows_table import Row
from desktop.ui.matrix_panel.measures import Measure, measured
from desktop.ui.wording import translate

_LONGEST_QUOTE = 40


def pair_rows(collation: Collation, notes: Sequence[Annotation]) -> list[Row]:
    """The pairs with anything in common, the most similar first; columns: articles, similar sentences and words found
    word for word (the larger share of the two), numbers that disagree, notes on both. A note may be about articles that
    the collation does not hold."""
    cells = {measure: measured(collation, measure, notes) for measure in Measure}
    letters = {document.id: siglum(at) for at, document in enumerate(collation.documents)}
    order = list(letters)
    present = (pair for held in cells.values() for pair in held if letters.keys() >= {*pair} and pair[0] != pair[1])
    rows = []
    for left, right in sorted({tuple(sorted(pair, key=order.index)) for pair in present}):
        values = {m: (held.get((left, right), 0.0), held.get((right, left), 0.0)) for m, held in cells.items()}
        rows.append(
            Row(
                cells=(
                    (f"{letters[left]}–{letters[right]}", float(order.index(left) * len(order) + order.index(right))),
                    *(
                        _shares((letters[left], letters[right]), values[measure])
                        for measure in (Measure.SIMILAR, Measure.VERBATIM)
                    ),
                    *(
                        (wording.number(int(values[measure][0])), values[measure][0])
                        for measure in (Measure.NUMBERS, Measure.NOTES)
                    ),
                ),
                ids=(left, right),
            )
        )
    return sorted(rows, key=lambda row: (-row.cells[1][1], row.cells[0][1]))


def _shares(letters: tuple[str, str], shares: tuple[float, float]) -> tuple[str, float]:
    """What share of each article is meant, as "A 34 %, B 12 %"."""
    text = ", ".join(f"{letter} {wording.percent(share)}" for letter, share in zip(letters, shares, strict=True))
    return (text if any(shares) else "–", max(shares))


def sharing_rows(sharing: Sharing, collation: Collation) -> list[Row]:
    """What three or more have alike, then the pairs; columns: articles, words, share of each, longest run and what it
    says."""
    letters = {document.id: siglum(at) for at, document in enumerate(collation.documents)}
    rows = []
    for number, common in enumerate(sharing.common):
        named = wording.listed(letters[document_id] for document_id in common.documents)
        quote = wording.quoted(collation.quote(common.places[0]), _LONGEST_QUOTE)
        longest = len(collation.quote(common.places[0]).split())
        rows.append(
            Row(
                cells=(
                    (translate("Matrix", "Common copy: {articles}").format(articles=named), -1.0 - number),
                    (wording.number(common.words), common.words),
                    ("", 0.0),
                    (wording.number(longest), longest),
                    (quote, 0.0),
                ),
                ids=common.documents,
                places=common.places,
                tip=(
                    translate("Matrix", "{articles} most likely have one source: {words} alike.").format(
                        articles=named, words=wording.words(common.words)
                    ),
                    quote,
                ),
            )
        )
    for number, pair in enumerate(sharing.pairs):
        both = letters[pair.left], letters[pair.right]
        quote = wording.quoted(collation.quote(pair.left_run), _LONGEST_QUOTE)
        rows.append(
            Row(
                cells=(
                    (f"{both[0]}–{both[1]}", float(number)),
                    (wording.number(max(pair.left_words, pair.right_words)), max(pair.left_words, pair.right_words)),
                    _shares(both, (pair.left_share, pair.right_share)),
                    (wording.number(pair.longest), pair.longest),
                    (quote, 0.0),
                ),
                ids=(pair.left, pair.right),
                places=(pair.left_run, pair.right_run),
                tip=(
                    translate("Matrix", "Longest run that {left} and {right} share: {words}.").format(
                        left=both[0], right=both[1], words=wording.words(pair.longest)
                    ),
                    quote,
                ),
            )
        )
    return rows
