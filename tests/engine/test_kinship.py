from __future__ import annotations

import pytest

from desktop.engine import similarity
from desktop.engine.kinship import Kin, kinship
from desktop.engine.lexicon import lexicon
from desktop.engine.stemming import base


@pytest.mark.parametrize(
    ("one", "other"),
    [("mursi", "morsi"), ("kaddafi", "kadafi"), ("rowhani", "rohani"), ("jakub", "yakub"), ("schroder", "schroeder")],
)
def test_a_name_is_known_in_another_spelling(one: str, other: str) -> None:
    assert kinship(one, other) == kinship(other, one)
    assert (kinship(one, other) >= 0.8) == (one[0] == other[0])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mira", "mora"),
        ("coast", "cost"),
        ("polic", "palac"),
        ("berlin", "merlin"),
        ("mursi", "mansi"),
        ("1986", "1968"),
    ],
)
def test_short_names_words_of_a_group_and_other_consonants_are_no_spellings(one: str, other: str) -> None:
    assert kinship(one, other) == kinship(other, one) == 0.0


def test_of_one_vocabulary_the_closest_come_first() -> None:
    kin = Kin(["negotiat", "negotiation", "talk", "tavern"])
    assert [stem for stem, _ in kin["negotiat"]] == ["negotiation", "talk"]
    assert kin["tavern"] == ()
    assert [stem for stem, _ in kin["talks"]] == ["talk"], "a stem that the vocabulary lacks"


def test_two_spellings_of_one_name_make_sentences_more_alike() -> None:
    told = "Mursi was sworn in on Saturday."
    assert similarity(told, told.replace("Mursi", "Morsi")) > similarity(told, told.replace("Mursi", "Mansi"))


def test_every_group_joins_words_that_endings_do_not() -> None:
    groups = [frozenset(map(base, group)) for group in lexicon("word_forms")["related"]]
    assert [group for group in groups if len(group) < 2] == []
    assert [pair for pair in lexicon("word_forms")["joined"] if len(pair.split()) != 2] == []
