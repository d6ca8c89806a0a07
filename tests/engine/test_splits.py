"""When two neighbouring sentences are told in one by the other article."""

from __future__ import annotations

import pytest

from desktop.engine import splits
from desktop.engine.cancellation import Watch
from desktop.engine.kinship import Kin
from desktop.engine.plausibility import Scored
from desktop.engine.prepared import Sentence, prepare
from desktop.engine.segmentation import segment
from desktop.engine.sentence_similarity import Weights, profile
from tests.builders import document

WHOLE = "The ferry Nordlys ran aground off Lunde and divers raised the bell of Saint Olaf."
FIRST, SECOND = "The ferry Nordlys ran aground off Lunde.", "Divers raised the bell of Saint Olaf."
BOTH = ((0, 0, 0.5), (0, 1, 0.5))
ALONE = [((0,), (0,)), ((0,), (1,))]


def prepared(**texts: str) -> list[Sentence]:
    return list(prepare([one for name, text in texts.items() for one in segment(document(text, name))], texts))


def joined(left: str, right: str, *pairs: tuple[int, int, float]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The runs that are joined, each side's sentences counted from 0. `pairs` are so with their similarities."""
    sentences = prepared(a=left, b=right)
    first = [one.document for one in sentences].index(1)
    weights = Weights(one.profile for one in sentences)
    kin = Kin(stem for one in sentences for stem in one.profile.vocabulary)
    scored = [Scored(i, first + j, (0, 1), (i, j), alike, (9, 9)) for i, j, alike in pairs]
    found = splits.joined(scored, sentences, weights, kin, Watch())
    return [(one.left, tuple(j - first for j in one.right)) for one in found]


def test_two_neighbours_that_tell_together_what_one_tells_are_one_match() -> None:
    assert joined(WHOLE, f"{FIRST} {SECOND}", *BOTH) == [((0,), (0, 1))]
    assert joined(f"{FIRST} {SECOND}", WHOLE, (0, 0, 0.5), (1, 0, 0.5)) == [((0, 1), (0,))]


@pytest.mark.parametrize(
    ("right", "pairs"),
    [
        pytest.param(f"{FIRST}\n{SECOND}", BOTH, id="in two paragraphs"),
        pytest.param(
            f"{FIRST} Divers raised money for the school choir in Kosel.",
            ((0, 0, 0.3), (0, 1, 0.2)),
            id="a part tells another thing",
        ),
        pytest.param(f"{FIRST} {SECOND}", ((0, 0, 0.5), (0, 1, 0.97)), id="the whole is hardly more alike than a part"),
        pytest.param(f"{FIRST} {SECOND}", ((0, 0, 0.5), (0, 1, 0.19)), id="a part is not alike by itself"),
    ],
)
def test_what_does_not_tell_it_together_stays_apart(right: str, pairs: tuple[tuple[int, int, float], ...]) -> None:
    assert joined(WHOLE, right, *pairs) == ALONE
    assert joined(right, WHOLE, *((j, i, alike) for i, j, alike in pairs)) == [(left, right) for right, left in ALONE]


def test_a_part_that_is_more_alike_elsewhere_is_not_taken() -> None:
    told = f"{WHOLE} {SECOND}"
    assert joined(told, f"{FIRST} {SECOND}", *BOTH, (1, 1, 0.9)) == [*ALONE, ((1,), (1,))]
    assert joined(told, f"{FIRST} {SECOND}", *BOTH, (1, 1, 0.4)) == [((0,), (0, 1)), ((1,), (1,))]


def test_little_of_a_long_sentence_is_no_split() -> None:
    long = WHOLE[:-1] + (
        ", while bakers in Orl want cheaper flour, teachers met at noon, wolves ate nine lambs, a novel won prizes, "
        "trams stop at midnight, choirs sang twice, museums lost clocks, gardeners grew leeks and tailors struck."
    )
    assert joined(long, f"{FIRST} {SECOND}", (0, 0, 0.2), (0, 1, 0.2)) == ALONE


def test_a_sentence_is_told_in_two_and_not_twice_in_two() -> None:
    right = "The ferry Nordlys ran aground off Lunde. Divers raised the bell. The bell is of Saint Olaf."
    found = joined(WHOLE, right, (0, 0, 0.4), (0, 1, 0.4), (0, 2, 0.4))
    assert found == [((0,), (0, 1)), ((0,), (2,))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It has 12 boats.", "It lost 7 of 12."),
        ("A ferry sank off Norway.", "Prices rose on Monday."),
        ("It will not sail.", "Ice came."),
        ("It will not sail.", "It never did."),
        ("It sails.", "Ice came."),
    ],
)
def test_two_sentences_together_are_read_as_one_of_all_their_words(one: str, other: str) -> None:
    assert splits.together(prepared(a=f"{one} {other}")) == profile(f"{one} {other}")
    assert splits.together(prepared(a=one)) == profile(one)
