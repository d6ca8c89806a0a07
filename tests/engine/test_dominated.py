from __future__ import annotations

import math
import random
from collections import Counter
from itertools import chain, combinations

from desktop.engine.cancellation import Watch
from desktop.engine.rarest import alike
from desktop.engine.sentence_similarity import Profile, Weights

OTHERS = [frozenset([f"quay{number}", f"mast{number}", "ship"]) for number in range(200)]
"""A collection in which a word of a few sets is rare."""


def pairs(sets: list[frozenset[str]]) -> set[tuple[int, int]]:
    weights = Weights(Profile((), (), one, frozenset(), frozenset()) for one in sets)
    return {(i, j) for j, before in alike(sets, weights, Watch()) for i in before}


def found(*texts: str) -> set[tuple[int, int]]:
    return pairs([*(frozenset(text.split()) for text in texts), *OTHERS])


def test_all_short_sets_of_one_rare_word_meet_and_not_the_first_alone() -> None:
    assert found("nordlys", "it nordlys", "not nordlys", "nordlys ship") >= set(combinations(range(4), 2))


def test_one_word_that_is_most_of_both_is_enough() -> None:
    assert (0, 1) in found("nordlys ship", "nordlys mast1 ship", "nordlys")


def test_a_word_that_is_a_small_part_is_not() -> None:
    left, right = ("nordlys " + " ".join(f"{side}{number}" for number in range(5)) for side in ("quay", "mast"))
    assert (0, 1) not in found(left, right)


def test_words_of_grammar_alone_are_enough_where_there_is_no_other() -> None:
    assert (0, 1) in found("more", "more ship", "more nordlys mast1")


def test_all_short_sets_are_found_whose_cosine_is_high_and_no_others_that_share_little() -> None:
    rng = random.Random(11)
    words = [f"harbour{number:03}" for number in range(300)]
    often = [1 / (number + 1) for number in range(300)]
    sets = list(dict.fromkeys(frozenset(rng.choices(words, often, k=rng.randint(1, 6))) for _ in range(600)))
    frequency = Counter(chain.from_iterable(sets))
    square = {word: math.log(len(sets) / count) ** 2 for word, count in frequency.items()}
    length = [math.sqrt(sum(square[word] for word in one)) for one in sets]
    cosine = {
        (i, j): sum(square[word] for word in one & other) / (length[i] * length[j])
        for (i, one), (j, other) in combinations(enumerate(sets), 2)
    }
    high = {pair for pair, alike in cosine.items() if alike >= 0.7}
    assert len(high) > 100
    met = pairs(sets)
    assert high <= met
    weights = Weights(Profile((), (), one, frozenset(), frozenset()) for one in sets)
    for i, j in met:
        both = weights.total(sets[i]) + weights.total(sets[j])
        assert cosine[i, j] > 0.68 or weights.total(sets[i] & sets[j]) > 0.17 * both
