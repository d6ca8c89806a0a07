"""Which pairs of sentences are worth scoring: an inverted index of the words that say something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from desktop.engine.cancellation import Watch
from desktop.engine.sentence_similarity import Profile, Weights


def pairs(
    profiles: Sequence[Profile], documents: Sequence[int], weights: Weights, watch: Watch, least: float
) -> Iterator[tuple[int, int]]:
    """Pairs (i, j), i < j, of sentences in two different documents whose shared words can reach `least`, in order.

    `documents[i]` is the document of sentence i; sentences of one document stand together, in the documents' order.
    """
    postings: dict[str, list[int]] = defaultdict(list)
    norms: list[float] = []
    watch.begin("candidates", len(profiles))
    for j, one in enumerate(profiles):
        watch.step(j, len(profiles))
        overlap: dict[int, float] = defaultdict(float)
        norm = 0.0
        for word in one.counts:
            weight = weights[word] ** 2
            norm += weight
            if weight < 0.01:
                continue
            for i in postings[word]:
                overlap[i] += weight
        norms.append(norm)
        for i in sorted(overlap):
            if documents[i] != documents[j] and overlap[i] ** 2 >= (0.6 * least) ** 2 * norms[i] * norm:
                yield i, j
        for word in one.counts:
            if weights[word] ** 2 >= 0.01:
                postings[word].append(j)
    watch.end(len(profiles))
