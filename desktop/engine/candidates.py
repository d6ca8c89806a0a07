"""Which pairs of sentences are worth scoring: inverted indexes of the words that tell something.

Few articles are searched thoroughly: every pair that shares a telling word, or words akin, and can reach the threshold.
Many are searched by their rarest words (prefix filtering after Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and
Srikant 2007): two sentences that share much share some of the rarest words of each.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from desktop.engine.cancellation import Watch
from desktop.engine.kinship import Kin
from desktop.engine.prepared import Sentence
from desktop.engine.sentence_similarity import GRAMMAR_WEIGHT, Profile, Weights, background, most_possible, raw_score

_THOROUGH = 2_000_000
"""Pairs of sentences that share a word, counted for each word, up to which the search is thorough."""
_RAREST = 6
_SHARED_RAREST = 2
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
    enough = raw_score(least) - 0.06
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
    rarest = [
        sorted((stem for stem in stems if frequency[stem] > 1), key=lambda stem: (frequency[stem], stem))[:_RAREST]
        for stems in telling
    ]
    found: dict[int, set[int]] = defaultdict(set)
    for j, i in _by_rarest(sentences, rarest, watch):
        found[j].add(i)
    for j, i in _by_short(sentences, telling, frequency, watch):
        found[j].add(i)
    sets = [frozenset(stems) for stems in telling]
    whole = [weights.total(stems) for stems in telling]
    for j in sorted(found):
        watch.step(j, len(sentences))
        here, weight = sets[j], whole[j]
        for i in sorted(found[j]):
            if weights.total(here & sets[i]) >= _LEAST_SHARED * (weight + whole[i]):
                yield i, j


def _by_rarest(
    sentences: Sequence[Sentence], rarest: Sequence[Sequence[str]], watch: Watch
) -> Iterator[tuple[int, int]]:
    """Pairs (later, earlier) that share two of the rarest words of each."""
    postings: dict[str, list[int]] = defaultdict(list)
    for j, stems in enumerate(rarest):
        watch.step(j, len(rarest))
        document = sentences[j].document
        count: Counter[int] = Counter()
        for stem in stems:
            count.update(postings[stem])
            postings[stem].append(j)
        least = min(_SHARED_RAREST, len(stems))
        for i, shared in count.items():
            if shared >= least and sentences[i].document != document:
                yield j, i


def _by_short(
    sentences: Sequence[Sentence], telling: Sequence[tuple[str, ...]], frequency: Counter[str], watch: Watch
) -> Iterator[tuple[int, int]]:
    """Pairs (later, earlier) of a short sentence and one that has two of its telling words, or its only one."""
    short = [number for number, stems in enumerate(telling) if 0 < len(stems) <= _FEW]
    wanted = {stem for number in short for stem in telling[number] if 1 < frequency[stem] <= _LONGEST_LIST}
    postings: dict[str, list[int]] = defaultdict(list)
    for number, stems in enumerate(telling):
        watch.step()
        for stem in stems:
            if stem in wanted:
                postings[stem].append(number)
    for number in short:
        watch.step()
        count: Counter[int] = Counter()
        for stem in telling[number]:
            count.update(postings.get(stem, ()))
        least = min(_SHARED_RAREST, len(telling[number]))
        for other, shared in count.items():
            if shared >= least and sentences[other].document != sentences[number].document:
                yield (number, other) if number > other else (other, number)
