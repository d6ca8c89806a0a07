"""Sentences that one article splits in two and another tells in one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from desktop.engine.cancellation import Watch
from desktop.engine.kinship import Kin
from desktop.engine.made_often import made_often
from desktop.engine.plausibility import STORY_SIMILARITY, Scored
from desktop.engine.prepared import Sentence
from desktop.engine.sentence_similarity import Profile, Weights, score

_GAIN = 0.06
"""How much more alike the whole must be than the better of its parts."""
_LEAST = 0.40
_PART_SAID = 0.5
"""The share of each part that the one sentence must say too."""


@made_often()
class Joined:
    """A pair of runs of sentences, by number; one of the runs is a single sentence. `copied` as in `Scored`."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    similarity: float
    copied: bool = False


def joined(
    pairs: Sequence[Scored], sentences: Sequence[Sentence], weights: Weights, kin: Kin, watch: Watch
) -> list[Joined]:
    """The pairs, with two that share a sentence made one where the other two stand side by side in a paragraph and
    tell together what the one tells. In order."""
    if len(pairs) < 2:
        return [Joined((pair.left,), (pair.right,), pair.similarity, pair.copied) for pair in pairs]
    similarity = {(pair.left, pair.right): pair.similarity for pair in pairs}
    copied = {(pair.left, pair.right) for pair in pairs if pair.copied}
    best: dict[tuple[int, int], float] = defaultdict(float)
    for pair in pairs:
        watch.step()
        for one, other in ((pair.left, pair.documents[1]), (pair.right, pair.documents[0])):
            best[one, other] = max(best[one, other], pair.similarity)
    found: dict[tuple[tuple[int, ...], tuple[int, ...]], float] = {}
    used: set[tuple[int, int]] = set()
    for left, right in _proposed(similarity, sentences):
        watch.step()
        cells = [(i, j) for i in left for j in right]
        if any(cell in used or similarity[cell] < STORY_SIMILARITY for cell in cells):
            continue
        if any(similarity[cell] < best[several, other] for cell, several, other in _sides(left, right, sentences)):
            continue
        here, there = together([sentences[i] for i in left]), together([sentences[j] for j in right])
        parts, whole = (left, there) if len(left) > 1 else (right, here)
        if not all(_said(sentences[part].profile, whole, weights) >= _PART_SAID for part in parts):
            continue
        alike = score(here, there, weights, kin)
        if alike >= max(_LEAST, max(similarity[cell] for cell in cells) + _GAIN):
            found[left, right] = alike
            used.update(cells)
    found.update((((i,), (j,)), alike) for (i, j), alike in similarity.items() if (i, j) not in used)
    return [Joined(left, right, alike, (left[0], right[0]) in copied) for (left, right), alike in sorted(found.items())]


def together(run: Sequence[Sentence]) -> Profile:
    """The profile of a run of sentences."""
    if len(run) == 1:
        return run[0].profile
    return Profile(
        tuple(word for one in run for word in one.profile.words),
        tuple(stem for one in run for stem in one.profile.stems),
        frozenset().union(*(one.profile.vocabulary for one in run)),
        frozenset().union(*(one.profile.numbers for one in run)),
        frozenset().union(*(one.profile.apart for one in run)),
        sum(one.profile.denies for one in run) % 2 == 1,
    )


def _proposed(
    similarity: dict[tuple[int, int], float], sentences: Sequence[Sentence]
) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """A sentence and two neighbours in another document that both match it."""
    for i, j in sorted(similarity):
        if (i, j + 1) in similarity and _neighbours(sentences[j], sentences[j + 1]):
            yield (i,), (j, j + 1)
        if (i + 1, j) in similarity and _neighbours(sentences[i], sentences[i + 1]):
            yield (i, i + 1), (j,)


def _neighbours(one: Sentence, other: Sentence) -> bool:
    here, there = one.segment, other.segment
    return here.document_id == there.document_id and here.block == there.block and here.index + 1 == there.index


def _sides(
    left: tuple[int, ...], right: tuple[int, ...], sentences: Sequence[Sentence]
) -> Iterator[tuple[tuple[int, int], int, int]]:
    """Each cell with its sentence on the side of several and the document of the one."""
    for i in left:
        for j in right:
            several, one = (i, j) if len(left) > 1 else (j, i)
            yield (i, j), several, sentences[one].document


def _said(part: Profile, whole: Profile, weights: Weights) -> float:
    return weights.total(part.vocabulary & whole.vocabulary) / weights.whole(part)
