from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.subjects import Subject
from desktop.engine.weights import Weights, likeness

TOPICS = st.lists(st.frozensets(st.sampled_from("abcdefgh"), max_size=5), max_size=40)


def told(times: int, of: int) -> list[frozenset[str]]:
    """So many sentences, some of which hold "ferry"."""
    return [frozenset(["ferry"])] * times + [frozenset(["harbour"])] * (of - times)


@pytest.mark.parametrize(("before", "after"), [(3, 5), (6, 11), (12, 22)])
def test_one_more_sentence_leaves_most_weights(before: int, after: int) -> None:
    assert Weights(told(before, 60)).of(["ferry"]) == Weights(told(after, 60)).of(["ferry"])


def test_what_twice_as_many_sentences_hold_weighs_less() -> None:
    weights = [Weights(told(times, 60)).of(["ferry"])[0] for times in (1, 2, 4, 8, 16, 32)]
    assert weights == sorted(weights, reverse=True)
    assert len(set(weights)) == len(weights)


@pytest.mark.parametrize(
    ("one", "other", "equal"), [(1, 60, True), (60, 119, True), (119, 120, False), (240, 479, True)]
)
def test_the_size_of_the_collection_counts_in_steps(one: int, other: int, equal: bool) -> None:
    assert (Weights(told(1, one)).of(["ferry"]) == Weights(told(1, other)).of(["ferry"])) is equal


@given(TOPICS)
def test_the_length_of_a_topic_is_that_of_its_squares(topics: list[frozenset[str]]) -> None:
    weights = Weights(topics)
    for topic in topics:
        assert weights.norm(topic) ** 2 == pytest.approx(sum(map(weights.square, topic)) or 1.0)


@given(st.lists(st.frozensets(st.sampled_from("abcdefgh")), min_size=2, max_size=2))
def test_the_words_around_are_alike_in_both_directions(words: list[frozenset[str]]) -> None:
    weights = Weights(words)
    one, other = (weights.vector(Subject(context=tuple((word, 0.5) for word in sorted(own)))) for own in words)
    assert likeness(one, other) == likeness(other, one) <= 1.0 + 1e-9
    assert likeness(one, one) == pytest.approx(1.0 if one else 0.0)
