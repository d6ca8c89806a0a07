"""How surely two claims count the same thing."""

from __future__ import annotations

import pytest

from desktop.engine import pairing
from desktop.engine.claims import read_sentences
from desktop.engine.contexts import Told, stated_in
from desktop.engine.pairing import Context, score
from desktop.engine.segmentation import segment
from desktop.engine.weights import Vector, Weights, likeness
from tests.builders import document


def contexts(*texts: str) -> list[Context]:
    """The claims of these articles of one sentence."""
    stated = []
    for name, text in enumerate(texts):
        article = document(text, str(name))
        stated += stated_in(read_sentences(article, segment(article)[1:]), text)
    weights = Weights(one.topic for one in stated)
    return [context for one in stated for context in Told(one, weights).claims]


@pytest.mark.parametrize(
    ("left", "right", "times"),
    [
        ("The thief took 12 paintings from a house in Lunde.", "The thief took 15 works from a house in Lunde.", 3),
        ("The thief took 12 paintings from a house in Lunde.", "The thief took 12 works from a house in Lunde.", 2),
        ("The thief took 12 paintings from the museum.", "The council planted 90 trees beside a road.", 0),
        ("The flood killed 14 people in Lunde.", "The flood killed 17 people in Lunde.", 1),
        ("The thief took 12 paintings.", "The thief took 15 paintings.", 1),
    ],
)
def test_the_words_around_two_claims_are_compared_once_but_for_two_nouns_in_like_words(
    left: str, right: str, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = []

    def counted(a: Vector, b: Vector) -> float:
        compared.append(likeness(a, b))
        return compared[-1]

    monkeypatch.setattr(pairing, "likeness", counted)
    one, other = contexts(left, right)
    found = score(one, other, akin=True)
    assert len(compared) == times
    assert found == score(other, one, akin=True)
