"""The matches between two articles, from the pairs of their sentences that are worth scoring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.engine import excerpts, plausibility, splits
from desktop.engine.cancellation import Watch
from desktop.engine.candidates import Cell
from desktop.engine.describing import described
from desktop.engine.ignoring import wording
from desktop.engine.kinship import Kin
from desktop.engine.made_often import made_often
from desktop.engine.prepared import Sentence
from desktop.engine.sentence_similarity import Profile, Weights, common_edge, grammar, longest_run, score
from desktop.model import CollationOptions, Match

_SURE = 0.35
"""From here up a match needs no second shared word."""


@made_often()
class Links:
    """The matches of two articles, whatever the similarity asked for, and what they hang on besides how the sentences
    of the pairs stand that were proposed: how others stand (`beside`: 0 for the left article or 1 for the right one,
    ordinal, what `standing` gives), and the weights of stems that no sentence as a whole has."""

    matches: tuple[Match, ...]
    beside: tuple[tuple[int, int, object], ...] = ()
    weighed: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Matching:
    """The sentences of one comparison and all that scoring them needs. `number` gives a sentence's number by its
    document and ordinal, `standing` by its number what is the same as long as it can be matched the same way; `counted`
    are each document's sentences, with those left out of the matching. Pairs less alike than `least` do not count."""

    sentences: Sequence[Sentence]
    number: Mapping[tuple[int, int], int]
    standing: Mapping[int, object]
    counted: Mapping[int, int]
    weights: Weights
    kin: Kin
    least: float
    options: CollationOptions
    watch: Watch

    def links(self, cells: Sequence[Cell]) -> Links:
        """The links between two articles of which these pairs of sentences, at least one, in order, were proposed."""
        scored = []
        for cell in cells:
            self.watch.step()
            pair = self._scored(*cell)
            if pair.similarity >= self.least and (pair.similarity >= _SURE or self._telling(*cell)):
                scored.append(pair)
        asked = plausibility.Beside(self._run, self._edge, self._beside)
        believed = plausibility.believed(scored, self.counted, asked)
        proposed = set(cells)
        others = {cell for cell in ((one.left, one.right) for one in believed) if cell not in proposed}
        beside = tuple(
            (side, self.sentences[at].ordinal, self.standing[at])
            for cell in sorted(others)
            for side, at in enumerate(cell)
        )
        found: list[Match] = []
        weighed: dict[str, float] = {}
        for joined in splits.joined(believed, self.sentences, self.weights, self.kin, self.watch):
            self.watch.step()
            left = tuple(self.sentences[i] for i in joined.left)
            right = tuple(self.sentences[j] for j in joined.right)
            similarity = joined.similarity
            parts = excerpts.copied(left, right, wording(self.options)) if joined.copied else None
            if parts is not None:
                whole = splits.together(left + right).vocabulary
                left, right = parts
                here, there = splits.together(left), splits.together(right)
                said = here.vocabulary | there.vocabulary
                weighed |= {stem: self.weights[stem] for stem in said - whole}  # "web" of "web site"
                similarity = score(here, there, self.weights, Kin(said))
            found.append(described(left, right, similarity, self.weights))
        return Links(tuple(found), beside, tuple(sorted(weighed.items())))

    def hold(self, links: Links, documents: tuple[int, int]) -> bool:
        """Whether links found in an earlier comparison, of the same proposed pairs standing the same way, are these."""
        return all(
            self.standing[self.number[documents[side], ordinal]] is before for side, ordinal, before in links.beside
        ) and all(self.weights[stem] == weight for stem, weight in links.weighed)

    def _profiles(self, left: int, right: int) -> tuple[Profile, Profile]:
        return self.sentences[left].profile, self.sentences[right].profile

    def _telling(self, left: int, right: int) -> bool:
        """Whether two words or more that are not words of grammar stand in both: one alone is a match by chance."""
        here, there = self._profiles(left, right)
        return len((here.vocabulary & there.vocabulary) - grammar()) >= 2

    def _scored(self, left: int, right: int) -> plausibility.Scored:
        one, other = self.sentences[left], self.sentences[right]
        here, there = one.profile, other.profile
        similarity = score(here, there, self.weights, self.kin)
        documents, ordinals = (one.document, other.document), (one.ordinal, other.ordinal)
        words = len(here.words), len(there.words)
        return plausibility.Scored(left, right, documents, ordinals, similarity, words)

    def _run(self, pair: plausibility.Scored) -> int:
        self.watch.step()
        here, there = self._profiles(pair.left, pair.right)
        return longest_run(here.words, there.words)

    def _edge(self, pair: plausibility.Scored, ahead: bool) -> int:
        self.watch.step()
        here, there = self._profiles(pair.left, pair.right)
        return common_edge(here.words, there.words, ahead)

    def _beside(self, documents: tuple[int, int], ordinals: tuple[int, int]) -> plausibility.Scored | None:
        left, right = (self.number.get(place) for place in zip(documents, ordinals, strict=True))
        return None if left is None or right is None else self._scored(left, right)
