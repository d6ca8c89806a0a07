"""What a person changes by hand in the rows of the numbers table, remembered by the articles' words.

A comparison is made anew whenever an article changes, so an edit cannot name a row or a claim: it names what the
article says, and is obeyed for as long as the article says it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.quantity import Claim


@dataclass(frozen=True, slots=True)
class ClaimKey:
    """What an article says: its id, the sentence and the figure as written in it, white space folded. A sentence that
    stands twice in an article has one key for both, so both follow one edit."""

    document_id: str
    sentence: str
    figure: str


class RowEditKind(StrEnum):
    APART = "apart"  # `claims` stand in a row of their own, without `others`
    TOGETHER = "together"  # the row that holds `claims` and the one that holds `others` are one
    NAME = "name"  # the row that holds `claims` is called `label`
    NOT_COMPARABLE = "not-comparable"  # no figure of `claims` is set against one of `others`


@dataclass(frozen=True, slots=True)
class RowEdit:
    """One change by hand. `claims` are one or more; `others` none for NAME, else one or more; `label` is "" for all but
    NAME. The row that holds several claims is the one that holds most of them."""

    kind: RowEditKind
    claims: tuple[ClaimKey, ...]
    others: tuple[ClaimKey, ...] = ()
    label: str = ""

    def names(self, keys: Iterable[ClaimKey]) -> bool:
        """Whether it is about any of `keys`."""
        return not {*self.claims, *self.others}.isdisjoint(keys)


def claim_key(claim: Claim, text: str) -> ClaimKey:
    """The key of a claim in the `text` of its article."""
    sentence, figure = (" ".join(span.of(text).split()) for span in (claim.sentence, claim.quantity.span))
    return ClaimKey(claim.document_id, sentence, figure)
