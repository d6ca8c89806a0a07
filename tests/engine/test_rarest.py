from __future__ import annotations

import random
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.cancellation import Watch
from desktop.engine.rarest import alike
from desktop.engine.sentence_similarity import Profile, Weights

WORDS = [f"harbour{number:03}" for number in range(400)]


OTHERS = [frozenset(WORDS[at : at + 4]) for at in range(0, 400, 4)]
"""A collection in which a word of a few sets is rare."""


def found(*texts: str) -> set[tuple[int, int]]:
    sets = [*(frozenset(text.split()) for text in texts), *OTHERS]
    weights = Weights(Profile((), (), one, frozenset(), frozenset()) for one in sets)
    return {(i, j) for j, before in alike(sets, weights, Watch()) for i in before}


def test_no_set_gives_nothing() -> None:
    assert found() == set()


def test_sets_that_share_rare_words_meet() -> None:
    assert found("ferry nordlys ice bridge", "ferry nordlys snow bridge", "divers raised a bell") == {(0, 1)}


def test_a_scarce_word_joins_sets_that_share_enough_with_it() -> None:
    few, long = "ferry bell", "ferry diver crab pupil council tower saint olaf lunde anchor"
    assert found("ferry nordlys", few, long) == {(0, 1)}


def test_a_scarce_word_with_common_ones_is_enough_whatever_rare_words_each_side_has() -> None:
    rare = ["anchor bollard capstan davit enfilade", "fender gunwale halyard jetty keelson"]
    common = "captain crew harbour island night sailor storm tide water wind"
    left, right = (f"nordlys {words} {common}" for words in rare)
    often = [f"{common} {word}" for word in WORDS[:30]]
    twice = [f"{word} {other}" for words in rare for word, other in pairwise([*words.split(), "oar"])]
    assert (0, 1) in found(left, right, *often, *twice)
    assert (0, 1) not in found(left, right.replace("nordlys", "mast"), *often, *twice)


def test_one_shared_word_that_is_not_scarce_joins_only_sets_of_few() -> None:
    few = [f"nordlys {word}" for word in ("bell", "keel", "mast", "oar", "rope")]
    long = "nordlys diver crab pupil council tower"
    assert found(*few, long) == set(combinations(range(5), 2))


def test_sets_of_few_meet_by_a_word_that_is_not_scarce_beside_words_of_other_sets() -> None:
    few = [f"nordlys {word}" for word in ("bell", "keel", "mast", "oar", "rope")]
    assert set(combinations(range(5), 2)) <= found(*few, "bell keel mast", "oar rope")


def test_words_of_grammar_alone_join_nothing_that_has_others() -> None:
    assert found("it was not for the ferry captain", "it was not for the diver tower") == set()


def test_the_words_that_fewest_sets_have_are_looked_up_first() -> None:
    """Four sets have each of the three shared words, five any of the others: all weigh the same."""
    rare, often = ["adze", "alder", "anvil"], [f"buoy{number}" for number in range(10)]
    left, right = (" ".join(rare + often[half : half + 5]) for half in (0, 5))
    others = [f"{one} {other}" for one, other in zip(rare * 2, WORDS, strict=False)]
    more = [f"{word} {other}" for number, word in enumerate(often) for other in WORDS[10 * number :][:4]]
    assert (0, 1) in found(left, right, *others, *more)


def test_a_single_word_meets_what_is_not_much_longer() -> None:
    longer = "nordlys stays away"
    assert found("of the nordlys", longer, "ferry bell crane nordlys mast rope deck keel pier oar") == {(0, 1)}


def test_a_short_set_is_found_in_a_long_one_with_rarer_words() -> None:
    rarer = "anchor bollard capstan davit enfilade fender gunwale"
    often = ["ferry", "nordlys", "diver", "ferry mast diver keel oar nordlys"]
    assert (0, 1) in found("ferry nordlys diver", f"ferry nordlys diver {rarer}", *rarer.split(), *often)


def test_words_of_grammar_join_what_has_hardly_another() -> None:
    assert (0, 1) in found("did not elaborate", "did not comment", *(["elaborate on it", "comment on it"]))


@given(st.lists(st.frozensets(st.sampled_from(WORDS[:30]), min_size=1, max_size=8), max_size=12, unique=True))
def test_each_pair_is_found_once_and_the_lower_number_first(sets: list[frozenset[str]]) -> None:
    weights = Weights(Profile((), (), one, frozenset(), frozenset()) for one in sets)
    for j, before in alike(sets, weights, Watch()):
        assert before == sorted(set(before))
        assert before[-1] < j
        assert all(sets[i] & sets[j] for i in before)


def test_another_order_finds_the_same() -> None:
    rng = random.Random(3)
    sets = [frozenset(rng.sample(WORDS[:60], rng.randint(1, 9))) for _ in range(80)]
    weights = Weights(Profile((), (), one, frozenset(), frozenset()) for one in sets)

    def pairs(order: list[frozenset[str]]) -> set[frozenset[frozenset[str]]]:
        return {frozenset([order[i], order[j]]) for j, before in alike(order, weights, Watch()) for i in before}

    assert pairs(list(dict.fromkeys(sets))) == pairs(list(dict.fromkeys(reversed(sets))))


def test_near_copies_among_many_are_all_found() -> None:
    rng = random.Random(5)
    originals = [rng.sample(WORDS, 12) for _ in range(150)]
    copies = [[*words[:9], *rng.sample(WORDS, 3)] for words in originals]
    pairs = found(*map(" ".join, originals + copies))
    assert all((number, number + 150) in pairs for number in range(150))
