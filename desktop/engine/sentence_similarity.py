"""How alike two sentences are, on one scale for every project."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from desktop.engine.lexicon import word_set
from desktop.engine.normalise import tokens
from desktop.engine.stemming import base

_GRAMMAR_WEIGHT = 0.08
_COMMON_WEIGHT = 0.45
_NUMBER_WEIGHT = 0.8


@dataclass(frozen=True, slots=True)
class Profile:
    """A sentence made ready for comparison. `words` are its folded words in order, `stems` their stems."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    counts: Mapping[str, int]


def profile(text: str) -> Profile:
    words = tuple(token.text for token in tokens(text))
    stems = tuple(base(word) for word in words)
    return Profile(words, stems, Counter(stems))


class Weights:
    """How much each stem says: little for words of grammar and words common in all news (the background list), less
    the more sentences of the project's own articles have it."""

    def __init__(self, profiles: Iterable[Profile] = ()) -> None:
        frequency: Counter[str] = Counter()
        sentences = 0
        for one in profiles:
            sentences += 1
            frequency.update(one.counts.keys())
        self.sentences = sentences
        self.frequency = frequency
        self._span = math.log(sentences + 2)
        self._known: dict[str, float] = {}

    def __getitem__(self, word: str) -> float:
        weight = self._known.get(word)
        if weight is None:
            weight = self._known[word] = background(word) * self._rarity(word)
        return weight

    def _rarity(self, word: str) -> float:
        """1 for a stem of one sentence (or without a project), falling with the logarithm of its sentences' number."""
        often = self.frequency.get(word, 0)
        if often <= 1:
            return 1.0
        return max(0.15, 1.0 - math.log(often) / self._span)


def background(word: str) -> float:
    """The weight of a stem in any English news text, 0..1."""
    if word in _stems("grammar"):
        return _GRAMMAR_WEIGHT
    if word in _stems("common"):
        return _COMMON_WEIGHT
    if word[0].isdigit():
        return _NUMBER_WEIGHT
    return 1.0


_STEMMED: dict[str, frozenset[str]] = {}


def _stems(part: str) -> frozenset[str]:
    if part not in _STEMMED:
        _STEMMED[part] = frozenset(base(word) for word in word_set("common_words", part))
    return _STEMMED[part]


def score(one: Profile, other: Profile, weights: Weights) -> float:
    """0..1, symmetric; 1 when both have the same words in the same order, 0 when they share no word."""
    if one.words == other.words:
        return 1.0
    if len(one.counts) > len(other.counts):
        one, other = other, one
    shared = 0.0
    for word in one.counts:
        if word in other.counts:
            shared += weights[word] ** 2
    if not shared:
        return 0.0
    norm = math.sqrt(_norm(one, weights) * _norm(other, weights))
    cosine = min(1.0, shared / norm) if norm else 0.0
    order = Indel.normalized_similarity(one.stems, other.stems) if cosine > 0.3 else 0.0
    return min(0.999, max(cosine, 0.5 * (cosine + order)))


def _norm(one: Profile, weights: Weights) -> float:
    return sum(weights[word] ** 2 for word in one.counts)


def shared_words(one: Profile, other: Profile, weights: Weights) -> list[str]:
    """Stems that both have, heaviest first, words of grammar left out."""
    both = [word for word in one.counts if word in other.counts and background(word) > _GRAMMAR_WEIGHT]
    return sorted(both, key=lambda word: (-weights[word], word))


def similarity(a: str, b: str) -> float:
    """How alike two sentences are: 0..1, symmetric, 1 for equal sentences (and for two empty ones)."""
    return score(profile(a), profile(b), Weights())
