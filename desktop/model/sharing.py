"""Who has how much of whose words: what the map of shared copy shows."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model.span import Place


@dataclass(frozen=True, slots=True)
class SharedPair:
    """Two documents with words in common, the left one before the right one in the collation's order.

    `left_words` of the left document's words stand in the right one in the same order, in runs of several; the share,
    0..1, is of all its words. `right_*` say the same of the right document. `left_run` and `right_run` are the places
    of the longest run, of `longest` words.
    """

    left: str
    right: str
    left_words: int
    right_words: int
    left_share: float
    right_share: float
    longest: int
    left_run: Place
    right_run: Place

    @property
    def share(self) -> float:
        """The larger of the two shares."""
        return max(self.left_share, self.right_share)


@dataclass(frozen=True, slots=True)
class CommonCopy:
    """Sentences that three documents or more have alike: most likely one source behind them. `documents` in the
    collation's order; `words` in all of these sentences, as the shortest telling has them; `places` are where the
    longest of the sentences stands, one in each document."""

    documents: tuple[str, ...]
    sentences: int
    words: int
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Sharing:
    """`pairs` are ordered by the larger share, largest first; `common` by words, most first; then both by the
    documents' order. Both are empty when nothing is shared."""

    pairs: tuple[SharedPair, ...] = ()
    common: tuple[CommonCopy, ...] = ()
