"""How alike two sentences are, on one scale for every project.

The score is the share of what both say: words weighted by how much they tell, words of one family counted in part,
the order of the words, numbers that agree. It is less for very different lengths, for a stretch of words that one side
has alone, for a denial on one side, and for another place, day or direction. What costs is counted in words, not as a
share: a clause more on one side costs as much in long sentences as in short ones. The score is then stretched so that
a threshold means the same everywhere (see `calibrated`).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, takewhile

from rapidfuzz.distance import Indel, LCSseq

from desktop.engine.apart import denies, telling_apart, times_apart
from desktop.engine.ignoring import CAPITAL, Wording
from desktop.engine.kinship import Kin
from desktop.engine.lexicon import word_set
from desktop.engine.made_often import made_often
from desktop.engine.stemming import base, bases

GRAMMAR_WEIGHT = 0.2
_COMMON_WEIGHT = 0.6
_SAID = 0.50
_CONTAINED = 0.35
_ORDER = 0.15
_ORDERED = 2000
"""Of an endless sentence, the order of its first words counts."""
_LENGTH_LOSS = 0.45
_LONGER = 12.0
"""So many words more on one side, a clause, cost most of the length loss."""
_NUMBER_LOSS = 0.20
"""The most that other numbers cost: one word's share of the sentences, if that is less."""
_STRETCH_LOSS = 0.20
"""The most that one long stretch costs of which the other says nothing; two thirds of it cost"""
_STRETCH = 6.0
"""so many words"""
_REWORDED = 4
"""more than these, for as long is what often says the same in other words."""
_AKIN, _ALIKE = 0.45, 0.65
"""The raw score up to which such a stretch and a denial cost nothing, since unlike sentences about one thing differ in
most words, and from which they cost all."""
_APART_LOSS = 0.35
"""The most that another place, day or direction costs, or a denial; else the share of so many words for each:"""
_APART_WORDS = 2.5
_EVIDENCE = 0.20
_ENOUGH = 1.3
"""The weight of shared words, more than one name, from which evidence stops growing fast."""
_FAINTEST = 0.15
"""The least that the idf of the project's own articles leaves of a word's weight."""
_NOTHING = 0.143
"""The raw score that is shown as no similarity: what sentences share that have nothing to do with each other."""


@made_often()
class Profile:
    """A sentence made ready for comparison: its folded `words` and their `stems`, in order, and the sets of these, of
    its numbers, and of what can set it `apart` from others; and whether it denies what its other words say."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    vocabulary: frozenset[str]
    numbers: frozenset[str]
    apart: frozenset[str]
    denies: bool = False


def profile(text: str, wording: Wording = Wording()) -> Profile:  # noqa: B008 - frozen
    """The profile of a sentence, of the words that count; an empty one for a text without any."""
    words = wording.words(text)
    stems = bases(words) if wording.ignore_case else tuple(map(_cased, words))
    vocabulary = frozenset(stems)
    numbers = frozenset([stem for stem in vocabulary if stem[0].isdigit()])
    if wording.ignore_case:
        return Profile(words, stems, vocabulary, numbers, vocabulary & telling_apart(), denies(words))
    apart = telling_apart().intersection(stem.rstrip(CAPITAL) for stem in vocabulary)
    return Profile(words, stems, vocabulary, numbers, apart, denies([word.rstrip(CAPITAL) for word in words]))


def _cased(word: str) -> str:
    """The stem of a word that may have the mark of a capital; words that say little are one in any case."""
    bare = word.rstrip(CAPITAL)
    stem = base(bare)
    return stem + word[len(bare) :] if background(stem) == 1.0 else stem


class Weights(dict[str, float]):
    """How much each stem says: little for words of grammar and words common in all news (the background list), less
    the more sentences of the project's own articles have it. Filled as stems are asked for.

    How many sentences have it counts to the nearest doubling, how many there are to the nearest half of one: another
    article moves the weights of few words, and what hangs on the others stays as it is."""

    def __init__(self, profiles: Iterable[Profile] = ()) -> None:
        super().__init__()
        vocabularies = Counter(one.vocabulary for one in profiles)
        self.different = Counter(chain.from_iterable(vocabularies))
        """In how many different sets of words each stem stands."""
        self.frequency = self.different.copy()
        """In how many sentences it stands."""
        for vocabulary, often in vocabularies.items():
            if often > 1:
                for stem in vocabulary:
                    self.frequency[stem] += often - 1
        self.sentences = vocabularies.total()
        self._span = _stepped(self.sentences + 2, 2)
        self._rarity = {0: 1.0, 1: 1.0}
        """1 for a stem of one sentence (or without a project), falling with the logarithm of its sentences' number."""
        self._totals: dict[frozenset[str], float] = {}

    def __missing__(self, stem: str) -> float:
        often = self.frequency.get(stem, 0)
        rarity = self._rarity.get(often)
        if rarity is None:
            rarity = self._rarity[often] = max(_FAINTEST, 1.0 - _stepped(often, 1) / self._span)
        weight = self[stem] = background(stem) * rarity
        return weight

    def total(self, stems: Iterable[str]) -> float:
        """The weight of all these stems; the same whatever their order."""
        return math.fsum(map(self.__getitem__, stems))

    def whole(self, one: Profile) -> float:
        """The weight of a sentence."""
        weight = self._totals.get(one.vocabulary)
        if weight is None:
            weight = self._totals[one.vocabulary] = self.total(one.vocabulary)
        return weight


def _stepped(number: int, steps: int) -> float:
    """The logarithm to the base 2, rounded to the nearest of so many steps from one whole number to the next."""
    return round(steps * math.log2(number)) / steps


def background(stem: str) -> float:
    """The weight of a stem in any English news text, 0..1."""
    if stem in _stems("grammar"):
        return GRAMMAR_WEIGHT
    return _COMMON_WEIGHT if stem in _stems("common") else 1.0


def grammar() -> frozenset[str]:
    """The stems whose weight is GRAMMAR_WEIGHT; every other weighs more."""
    return _stems("grammar")


_STEMMED: dict[str, frozenset[str]] = {}


def _stems(part: str) -> frozenset[str]:
    if part not in _STEMMED:
        _STEMMED[part] = frozenset(base(word) for word in word_set("common_words", part))
    return _STEMMED[part]


def score(one: Profile, other: Profile, weights: Weights, kin: Kin) -> float:
    """0..1, symmetric; 1 when both have the same words in the same order, 0 when they share nothing that tells."""
    if one.words == other.words:
        return 1.0
    if not one.words or not other.words:
        return 0.0
    here, there = weights.whole(one), weights.whole(other)
    both = one.vocabulary & other.vocabulary
    shared = weights.total(both)
    only_here, only_there = one.vocabulary - both, other.vocabulary - both
    akin_here = _said_otherwise(only_here, only_there, weights, kin)
    akin_there = _said_otherwise(only_there, only_here, weights, kin)
    akin = akin_here + akin_there  # first, so that exchanged sides give the same sum to the last bit
    said = (2 * shared + akin) / (here + there)
    if here == there:
        contained = (shared + max(akin_here, akin_there)) / here
    else:
        contained = (shared + akin_here) / here if here < there else (shared + akin_there) / there
    order = Indel.normalized_similarity(one.stems[:_ORDERED], other.stems[:_ORDERED])
    telling = shared - weights.total(both & _stems("grammar")) + akin / 2
    alike = _blend(said, contained, order, telling, len(one.words), len(other.words))
    if alike > _AKIN:
        alike *= 1.0 - min(1.0, (alike - _AKIN) / (_ALIKE - _AKIN)) * _told_by_one(one, other)
    numbers = len(one.numbers) + len(other.numbers)
    if numbers:
        loss = min(_NUMBER_LOSS, 1 / _mean_length(one, other))
        alike *= 1.0 - loss * (1.0 - 2 * len(one.numbers & other.numbers) / numbers)
    if one.apart and other.apart:
        loss = times_apart(one.apart, other.apart) * _APART_WORDS / _mean_length(one, other)
        alike *= 1.0 - min(_APART_LOSS, loss)
    return min(0.999, calibrated(alike))


def _blend(said: float, contained: float, order: float, telling: float, length: int, other: int) -> float:
    """The raw score, 0..1. `telling` is the weight of the words shared: two long sentences that share much but differ
    in more are surer to tell the same thing than two short ones that share a word."""
    share = _SAID * said + _CONTAINED * contained + _ORDER * order
    share *= 1.0 - _LENGTH_LOSS * (1.0 - math.exp(-abs(length - other) / _LONGER))
    return (1.0 - _EVIDENCE) * share + _EVIDENCE * (1.0 - math.exp(-telling / _ENOUGH))


def _told_by_one(one: Profile, other: Profile) -> float:
    """What a long stretch in one sentence and a denial in one of them cost, at most, as a share of the score."""
    beyond = max(0, _longest_stretch(one.stems[:_ORDERED], other.stems[:_ORDERED]) - _REWORDED)
    loss = _STRETCH_LOSS * (1.0 - math.exp(-beyond / _STRETCH))
    if one.denies != other.denies:
        loss += min(_APART_LOSS, _APART_WORDS / _mean_length(one, other))
    return loss


def _longest_stretch(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """The most words in a row, in either, between two that both have in the same order (or before or after all)."""
    here, there = sorted((one, other))  # of several alignments, the same one from both sides
    longest = begun = answered = 0
    for at, where, length in LCSseq.editops(here, there).as_matching_blocks():
        longest = max(longest, at - begun, where - answered)
        begun, answered = at + length, where + length
    return longest


def _mean_length(one: Profile, other: Profile) -> float:
    return (len(one.words) + len(other.words)) / 2


def most_possible(one: Profile, other: Profile, shared: float, in_order: int, weights: Weights) -> float:
    """A similarity that `score` hardly exceeds, from the weight of telling words shared and of how many words at most
    stand in the same order."""
    here, there = weights.whole(one), weights.whole(other)
    telling, shared = shared, shared + 2 * GRAMMAR_WEIGHT
    said = min(1.0, 2 * shared / (here + there))
    contained = min(1.0, shared / min(here, there))
    order = min(1.0, 2 * in_order / (len(one.stems) + len(other.stems)))
    return calibrated(_blend(said, contained, order, telling, len(one.words), len(other.words)))


def calibrated(raw: float) -> float:
    """The similarity shown for a raw score, both 0..1: stretched so that at 0.2 an editor accepts most matches."""
    return max(0.0, (raw - _NOTHING) / (1.0 - _NOTHING))


def raw_score(similarity: float) -> float:
    """The raw score that is shown as `similarity`, both 0..1."""
    return _NOTHING + similarity * (1.0 - _NOTHING)


def _said_otherwise(words: frozenset[str], others: frozenset[str], weights: Weights, kin: Kin) -> float:
    """The weight of `words` for which words akin to them stand in `others`."""
    found = []
    for word in words:
        akin = kin[word]
        if akin:
            for other, alike in akin:  # closest first
                if other in others:
                    found.append(alike * weights[word])
                    break
    return math.fsum(found)


def shared_words(one: Profile, other: Profile, weights: Weights) -> list[str]:
    """Stems that both have, heaviest first, words of grammar left out."""
    both = (one.vocabulary & other.vocabulary) - grammar()
    return sorted(both, key=lambda word: (-weights[word], word))


def in_order(one: Profile, other: Profile) -> tuple[float, float]:
    """The share of both sentences', and of the shorter sentence's, words that stand in the same order in both."""
    here, there = one.words[:_ORDERED], other.words[:_ORDERED]
    common = int(LCSseq.similarity(here, there))
    return 2 * common / (len(here) + len(there)), common / min(len(here), len(there))


def longest_run(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words in a row stand in both; 0 when they share none. Of an endless sentence the first words count."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(other[:_ORDERED]):
        places.setdefault(word, []).append(at)
    longest = 0
    ending: dict[int, int] = {}
    for word in one[:_ORDERED]:
        ending = {at: ending.get(at - 1, 0) + 1 for at in places.get(word, ())}
        longest = max(longest, *ending.values()) if ending else longest
    return longest


def common_edge(one: Sequence[str], other: Sequence[str], ahead: bool) -> int:
    """How many words both begin with, or end with when not `ahead`."""
    pairs = zip(one, other, strict=False) if ahead else zip(reversed(one), reversed(other), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def similarity(a: str, b: str) -> float:
    """How alike two sentences are: 0..1, symmetric, 1 for equal sentences (and for two empty ones)."""
    here, there = profile(a), profile(b)
    return score(here, there, Weights(), Kin(here.vocabulary | there.vocabulary))
