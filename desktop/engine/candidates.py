"""Which pairs of sentences are worth scoring.

Few articles are searched thoroughly: every pair that shares a telling word, or words akin, and can reach the threshold.
Many are searched by their rarest words (see `rarest`).

What the thorough search proposed of two sentences that stand as they stood is not looked for again; the other search,
which goes once through the sentences, is done anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from desktop.engine import rarest
from desktop.engine.cancellation import Watch
from desktop.engine.kinship import Kin
from desktop.engine.prepared import Sentence
from desktop.engine.sentence_similarity import Weights, grammar, most_possible, raw_score

_THOROUGH = 500_000
"""Pairs of sentences that share a word, counted for each word, up to which the search is thorough."""


_WHOLE = 1 << 20
"""The thorough search counts weight in parts of this many, so that its sums are the same in any order."""

Cell = tuple[int, int]
"""Two sentences by their numbers in the comparison, the left one first."""
Proposed = dict[object, list[object]]
"""For each sentence the others with which it was proposed, by how they stand (see `standing`); each pair once."""


def pairs(
    sentences: Sequence[Sentence],
    weights: Weights,
    kin: Kin,
    watch: Watch,
    least: float,
    standing: Mapping[int, object] | None = None,
    before: Proposed | None = None,
) -> Iterator[Cell]:
    """Pairs (i, j), i < j, of sentences in two different documents that can reach the similarity `least`; each once.

    Sentences of one document stand together, in the documents' order. `standing` tells how each sentence stands, by its
    number; `before` is what a search left there and another finds, empty at first.
    """
    before = {} if before is None else before
    idle = grammar()
    if sum(often * often for stem, often in weights.frequency.items() if stem not in idle) > 2 * _THOROUGH:
        before.clear()
        return _sparse(sentences, weights, watch)
    telling = [sorted(one.profile.vocabulary - idle) for one in sentences]
    search = _Thorough(sentences, telling, weights, kin, watch, least)
    return iter(search.cells(range(len(sentences)) if standing is None else standing, before))


class _Thorough:
    """The search of a comparison. `telling` are the telling words of each sentence, in one order everywhere."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        telling: Sequence[Sequence[str]],
        weights: Weights,
        kin: Kin,
        watch: Watch,
        least: float,
    ) -> None:
        self._telling, self._weights, self._kin, self._watch, self._least = telling, weights, kin, watch, least
        self._postings: dict[str, list[int]] = defaultdict(list)
        self._profiles = [one.profile for one in sentences]
        self._documents = [one.document for one in sentences]
        self._idle = [sum(map(grammar().__contains__, one.stems)) for one in self._profiles]
        self._whole = [weights.whole(one) for one in self._profiles]
        self._enough = raw_score(least) - 0.10

    def cells(self, standing: Mapping[int, object] | Sequence[object], before: Proposed) -> list[Cell]:
        """The pairs, in order. `before` is made what they are now."""
        at = {standing[j]: j for j in range(len(self._profiles))}
        proposed: Proposed = {}
        for one in at.keys() & before.keys():
            proposed[one] = [other for other in before[one] if other in at]
            self._put(at[one])
        for one, j in at.items():
            self._watch.step(j, len(at))
            if one not in proposed:
                proposed[one] = [standing[i] for i in self._met(j)]
                self._put(j)
        before.clear()
        before.update(proposed)
        found = ((at[one], at[other]) for one, others in proposed.items() for other in others)
        return sorted((i, j) if i < j else (j, i) for i, j in found)

    def _put(self, number: int) -> None:
        for stem in self._telling[number]:
            self._postings[stem].append(number)

    def _met(self, j: int) -> Iterator[int]:
        """Of the sentences that were put, those which sentence `j` may be alike to. Symmetric."""
        shared: dict[int, int] = defaultdict(int)
        count: dict[int, int] = defaultdict(int)
        weights, postings, documents, whole = self._weights, self._postings, self._documents, self._whole
        for stem in self._telling[j]:
            self._watch.step()
            weight = weights[stem]
            part = round(_WHOLE * weight)
            for i in postings.get(stem, ()):
                shared[i] += part
                count[i] += 1
            for other, alike in self._kin[stem]:
                if other in postings:
                    part = round(_WHOLE * alike * max(weight, weights[other]))
                    for i in postings[other]:
                        shared[i] += part
        for i, parts in shared.items():
            said = parts / _WHOLE
            if documents[i] == documents[j] or 1.76 * said / (whole[i] + whole[j]) + 0.16 * said < self._enough:
                continue
            in_order = count[i] + min(self._idle[i], self._idle[j])
            if most_possible(self._profiles[i], self._profiles[j], said, in_order, weights) >= self._least:
                yield i


def _sparse(sentences: Sequence[Sentence], weights: Weights, watch: Watch) -> Iterator[Cell]:
    """Sentences with the same words stand for each other: templates are searched once."""
    alike: dict[frozenset[str], list[int]] = defaultdict(list)
    for number, one in enumerate(sentences):
        alike[one.profile.vocabulary].append(number)
    groups = list(alike.values())
    for vocabulary, group in alike.items():
        watch.step()
        if vocabulary <= grammar():
            continue
        for i, j in combinations(group, 2):
            if sentences[i].document != sentences[j].document:
                yield i, j
    for number, before in rarest.alike(list(alike), weights, watch):
        for other in before:
            for i, j in product(groups[other], groups[number]):
                if sentences[i].document != sentences[j].document:
                    yield (i, j) if i < j else (j, i)
