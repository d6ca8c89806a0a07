"""Which pairs of sentences are worth scoring: inverted indexes of the words that tell something.

Few articles are searched thoroughly: every pair that shares a telling word, or words akin, and can reach the threshold.
Many are searched by their rarest words (prefix filtering after Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and
Srikant 2007): two sentences that share much share some of the rarest words of each.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from desktop.engine.cancellation import Watch
from desktop.engine.kinship import Kin
from desktop.engine.prepared import Sentence
from desktop.engine.sentence_similarity import GRAMMAR_WEIGHT, Profile, Weights, background, most_possible, raw_score

_THOROUGH = 500_000
"""Pairs of sentences that share a word, counted for each word, up to which the search is thorough."""
_RAREST = 6
_FEW = 3
"""A sentence of so few telling words is a candidate with a sentence that has two of them anywhere."""
_LONGEST_LIST = 400
"""Sentences listed under a word for the short ones; templates repeat more often and are found by other words."""
_LEAST_SHARED = 0.18
"""The share of both sentences' weight that a pair found by rare words must have in common to be scored."""


def pairs(
    sentences: Sequence[Sentence], weights: Weights, kin: Kin, watch: Watch, least: float
) -> Iterator[tuple[int, int]]:
    """Pairs (i, j), i < j, of sentences in two different documents that can reach the similarity `least`, by j, then i.

    Sentences of one document stand together, in the documents' order.
    """
    telling = [_telling(one.profile) for one in sentences]
    frequency = Counter(stem for stems in telling for stem in stems)
    if sum(often * often for often in frequency.values()) <= 2 * _THOROUGH:
        return _thorough(sentences, telling, weights, kin, watch, least)
    return _sparse(sentences, telling, frequency, weights, watch)


def _telling(one: Profile) -> tuple[str, ...]:
    return tuple(sorted(stem for stem in one.vocabulary if background(stem) > GRAMMAR_WEIGHT))


def _thorough(
    sentences: Sequence[Sentence],
    telling: Sequence[tuple[str, ...]],
    weights: Weights,
    kin: Kin,
    watch: Watch,
    least: float,
) -> Iterator[tuple[int, int]]:
    postings: dict[str, list[int]] = defaultdict(list)
    profiles = [one.profile for one in sentences]
    documents = [one.document for one in sentences]
    grammar = [sum(background(stem) <= GRAMMAR_WEIGHT for stem in one.stems) for one in profiles]
    whole = [weights.whole(one) for one in profiles]
    enough = raw_score(least) - 0.10
    for j, one in enumerate(profiles):
        shared: dict[int, float] = defaultdict(float)
        count: dict[int, int] = defaultdict(int)
        for stem in telling[j]:
            watch.step(j, len(profiles))
            weight = weights[stem]
            for i in postings[stem]:
                shared[i] += weight
                count[i] += 1
            for other, alike in kin[stem]:
                if other in postings:
                    part = alike * max(weight, weights[other])
                    for i in postings[other]:
                        shared[i] += part
        for i in sorted(shared):
            said = shared[i]
            if documents[i] == documents[j] or 1.76 * said / (whole[i] + whole[j]) + 0.1 * said < enough:
                continue
            in_order = count[i] + min(grammar[i], grammar[j])
            if most_possible(profiles[i], one, shared[i], in_order, weights) >= least:
                yield i, j
        for stem in telling[j]:
            postings[stem].append(j)


def _sparse(
    sentences: Sequence[Sentence],
    telling: Sequence[tuple[str, ...]],
    frequency: Counter[str],
    weights: Weights,
    watch: Watch,
) -> Iterator[tuple[int, int]]:
    rarest = _Postings(_rarest(stems, frequency) for stems in telling)
    short = _Postings(stems if len(stems) <= _FEW else () for stems in telling)
    wanted = {stem for stems in short.lists for stem in stems if 1 < frequency[stem] <= _LONGEST_LIST}
    long = _Postings(tuple(stem for stem in stems if stem in wanted) for stems in telling)
    sets = [frozenset(stems) for stems in telling]
    whole = [weights.total(stems) for stems in telling]
    for j, here in enumerate(sets):
        watch.step(j, len(sentences))
        found = rarest.sharing(rarest.lists[j], len(rarest.lists[j]))
        if short.lists[j]:
            found |= long.sharing([stem for stem in short.lists[j] if stem in wanted], len(short.lists[j]))
        found |= {i for i in short.sharing(long.lists[j], 1) if len(sets[i]) == 1 or len(sets[i] & here) > 1}
        document, weight = sentences[j].document, whole[j]
        for i in sorted(found):
            if sentences[i].document == document:
                continue
            if weights.total(here & sets[i]) >= _LEAST_SHARED * (weight + whole[i]):
                yield i, j
        for index in (rarest, short, long):
            index.add(j)


def _rarest(stems: Sequence[str], frequency: Counter[str]) -> tuple[str, ...]:
    shared = (stem for stem in stems if frequency[stem] > 1)
    return tuple(sorted(shared, key=lambda stem: (frequency[stem], stem))[:_RAREST])


class _Postings:
    """An inverted index that grows sentence by sentence; `lists` has the words by which each is to be found."""

    def __init__(self, lists: Iterable[Sequence[str]]) -> None:
        self.lists = list(lists)
        self._postings: dict[str, list[int]] = defaultdict(list)

    def add(self, number: int) -> None:
        for stem in self.lists[number]:
            self._postings[stem].append(number)

    def sharing(self, stems: Sequence[str], most: int) -> set[int]:
        """The sentences added so far that are listed under two of `stems`, or under one when `most` is one."""
        if most == 1:
            return {number for stem in stems for number in self._postings.get(stem, ())}
        found: set[int] = set()
        once: set[int] = set()
        for stem in stems:
            listed = self._postings.get(stem)
            if listed:
                found.update(once.intersection(listed))
                once.update(listed)
        return found
