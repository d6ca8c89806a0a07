"""Which pairs of sentences are worth scoring: an inverted index of the words that tell something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from desktop.engine.cancellation import Watch
from desktop.engine.kinship import Kin
from desktop.engine.prepared import Sentence
from desktop.engine.sentence_similarity import GRAMMAR_WEIGHT, Weights, background, most_possible


def pairs(
    sentences: Sequence[Sentence], weights: Weights, kin: Kin, watch: Watch, least: float
) -> Iterator[tuple[int, int]]:
    """Pairs (i, j), i < j, of sentences in two different documents that can reach the similarity `least`, by j, then i.

    Sentences of one document stand together, in the documents' order.
    """
    profiles = [one.profile for one in sentences]
    documents = [one.document for one in sentences]
    postings: dict[str, list[int]] = defaultdict(list)
    grammar = [sum(background(stem) <= GRAMMAR_WEIGHT for stem in one.stems) for one in profiles]
    for j, one in enumerate(profiles):
        watch.step(j, len(profiles))
        shared: dict[int, float] = defaultdict(float)
        count: dict[int, int] = defaultdict(int)
        telling = sorted(stem for stem in one.vocabulary if background(stem) > GRAMMAR_WEIGHT)
        for stem in telling:
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
            if (
                documents[i] != documents[j]
                and most_possible(profiles[i], one, shared[i], count[i] + min(grammar[i], grammar[j]), weights) >= least
            ):
                yield i, j
        for stem in telling:
            postings[stem].append(j)
