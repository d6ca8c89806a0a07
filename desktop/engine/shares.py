"""Whose share a percentage is: "Sunnis make up 77 percent of the people", "15 percent of pupils are overweight"."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.engine.clauses import Word
from desktop.engine.lexicon import word_set
from desktop.engine.noun_phrases import phrase_after, phrase_before
from desktop.model import Quantity, QuantityKind

_BE = frozenset(["are", "is", "were", "was", "be"])
_REACH = 12
"""Words behind a share within which its verb is looked for."""


def holder_of_share(before: Sequence[Word], after: Sequence[Word], quantity: Quantity) -> tuple[Word, ...]:
    """The words that name what has the share; () for what is no share, or where the sentence does not name it so."""
    if quantity.kind not in (QuantityKind.PERCENT, QuantityKind.RATIO):
        return ()
    return _before_share(before) or _behind_share(after)


def _before_share(before: Sequence[Word]) -> tuple[Word, ...]:
    """The subject of "make up" or "account for" right before the share."""
    verbs = word_set("en/counts", "share_verbs")
    for back, word in enumerate(reversed(before[-5:]), 1):
        if word.form in verbs:
            return phrase_before(before[: len(before) - back])
        if word.mark or (word.content and word.form not in word_set("en/words", "between_verb_and_number")):
            break
    return ()


def _behind_share(after: Sequence[Word]) -> tuple[Word, ...]:
    """What is said of the share of a group: the noun, or the quality, behind "are" or "were"."""
    if not after or after[0].form != "of":
        return ()
    for position, word in enumerate(after[:_REACH]):
        if word.mark and word.form != "-":
            break
        if word.form in _BE:
            return phrase_after(after[position + 1 :])
    return ()
