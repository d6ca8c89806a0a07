"""Whether a sentence stands in a comparison as it stood in the one before: the same words, which weigh the same."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from desktop.engine.prepared import Sentence
from desktop.engine.sentence_similarity import Weights
from desktop.engine.workings import Workings


class Standing(dict[int, object]):
    """For the number of each sentence something that is the same object in this comparison and in one before as long
    as its article, the weights of its words and `options` (all else that decides how it is matched) are the same.
    Filled as sentences are asked for."""

    def __init__(self, sentences: Sequence[Sentence], weights: Weights, options: Hashable, workings: Workings) -> None:
        super().__init__()
        self._sentences, self._weights, self._once = sentences, weights, workings.once
        self._options = workings.once("options", (), options, object)

    def __missing__(self, number: int) -> object:
        one = self._sentences[number]
        weighed = tuple(map(self._weights.__getitem__, one.profile.stems))
        what = one.ordinal, self._options, weighed
        found = self[number] = self._once("standing", (one.segment.document_id,), what, object)
        return found
