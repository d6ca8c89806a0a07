"""Which pairs of sentences are worth scoring.

Few articles are searched thoroughly: every pair that shares a telling word, or words akin, and can reach the threshold.
Many are searched by their rarest words (see `rarest`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, combinations, product

from desktop.engine import rarest
from desktop.engine.cancellation import Watch
from desktop.engine.kinship import Kin
from desktop.engine.prepared import Sentence
from desktop.engine.sentence_similarity import Weights, grammar, most_possible, raw_score

_THOROUGH = 500_000
"""Pairs of sentences that share a word, counted for each word, up to which the search is thorough."""


def pairs(
    sentences: Sequence[Sentence], weights: Weights, kin: Kin, watch: Watch, least: float
) -> Iterator[tuple[int, int]]:
    """Pairs (i, j), i < j, of sentences in two different documents that can reach the similarity `least`; each once.

    Sentences of one document stand together, in the documents' order.
    """
    telling = [one.profile.vocabulary - grammar() for one in sentences]
    frequency = Counter(chain.from_iterable(telling))
    if sum(often * often for often in frequency.values()) <= 2 * _THOROUGH:
        return _thorough(sentences, list(map(sorted, telling)), weights, kin, watch, least)
    return _sparse(sentences, weights, watch)


def _thorough(
    sentences: Sequence[Sentence],
    telling: Sequence[Sequence[str]],
    weights: Weights,
    kin: Kin,
    watch: Watch,
    least: float,
) -> Iterator[tuple[int, int]]:
    postings: dict[str, list[int]] = defaultdict(list)
    profiles = [one.profile for one in sentences]
    documents = [one.document for one in sentences]
    idle = [sum(map(grammar().__contains__, one.stems)) for one in profiles]
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
            if documents[i] == documents[j] or 1.76 * said / (whole[i] + whole[j]) + 0.16 * said < enough:
                continue
            in_order = count[i] + min(idle[i], idle[j])
            if most_possible(profiles[i], one, shared[i], in_order, weights) >= least:
                yield i, j
        for stem in telling[j]:
            postings[stem].append(j)


def _sparse(sentences: Sequence[Sentence], weights: Weights, watch: Watch) -> Iterator[tuple[int, int]]:
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
