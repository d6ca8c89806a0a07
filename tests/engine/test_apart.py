from __future__ import annotations

import pytest

from desktop.engine import similarity
from desktop.engine.apart import times_apart
from desktop.engine.ignoring import Wording
from desktop.engine.lexicon import lexicon
from desktop.engine.sentence_similarity import profile
from desktop.engine.stemming import base


def apart(one: str, other: str) -> int:
    return times_apart(profile(one).apart, profile(other).apart)


@pytest.mark.parametrize(
    ("one", "other", "times"),
    [
        ("A ferry sank off Norway.", "A ferry sank off Peru.", 1),
        ("A ferry sank near Bergen.", "A Norwegian ferry sank.", 0),
        ("A ferry sank near Bergen.", "A ferry sank.", 0),
        ("A ferry from Oslo sank off Denmark.", "A ferry sank off Denmark.", 0),
        ("The Danish team met.", "Help us, they asked.", 0),
        ("The U.S. team met.", "The Danish team met.", 1),
        ("North Korea fired.", "South Korea fired.", 1),
        ("Trade with Europe grew.", "Trade with Norway grew.", 0),
        ("A ferry sank off Norway.", "A ferry sank on Monday.", 0),
        ("A ferry sank off Norway on Monday.", "A ferry sank on Friday.", 1),
        ("The court sat on Monday in July.", "The court sat on Friday in June.", 2),
        ("Prices rose.", "Prices fell.", 1),
        ("Prices rose, then fell.", "Prices fell.", 0),
        ("", "Prices fell.", 0),
    ],
)
def test_what_both_name_and_have_not_in_common_sets_apart(one: str, other: str, times: int) -> None:
    assert apart(one, other) == apart(other, one) == times


def test_only_such_words_are_kept() -> None:
    assert profile("The ferry from Oslo rose by 12 metres.").apart == {"oslo", "rise"}
    assert profile("").apart == frozenset()
    assert profile("The Ferry From Oslo Rose.", Wording(ignore_case=False)).apart == {"oslo", "rise"}


def test_another_place_or_direction_costs_and_the_same_one_in_other_words_does_not() -> None:
    told = "A ferry with 90 people on board sank off Norway, police said."
    assert similarity(told, told.replace("Norway", "Peru")) < similarity(told, told.replace("Norway", "Narvia"))
    rose = "Shares of the brewery rose in early trade."
    assert similarity(rose, rose.replace("rose", "fell")) < similarity(rose, rose.replace("rose", "traded"))
    assert similarity(rose, rose.replace("rose", "fell")) > 0.4, "still linked: an editor wants to see it"


def test_a_place_more_costs_most_in_short_sentences() -> None:
    lost = []
    for rest in ("", " on a day of strong wind and high waves that no captain on this coast remembers"):
        told, unknown, elsewhere = (f"Ferry sinks off {place}{rest}" for place in ("Norway", "Narvia", "Peru"))
        lost.append(similarity(told, unknown) - similarity(told, elsewhere))
    assert lost[0] > 2 * lost[1] > 0


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        ("", False),
        ("The plant will open.", False),
        ("The plant will not open.", True),
        ("The plant won’t open.", True),
        ("No plant will open.", True),
        ("It never said that the plant wouldn't open.", False),
        ("The No. 2 plant will open.", False),
        ("Will it open? No", True),
    ],
)
def test_an_odd_number_of_denials_denies(told: str, denied: bool) -> None:
    assert profile(told).denies == profile(told.upper(), Wording(ignore_case=False)).denies == denied


def test_a_denial_costs_more_than_another_word() -> None:
    told = "The minister said the plant would soon open in March."
    assert similarity(told, told.replace("soon", "not")) < similarity(told, told.replace("soon", "then")) - 0.1
    denied = told.replace("soon", "not")
    assert similarity(denied, denied.replace("March", "May")) > similarity(told, denied.replace("March", "May"))


@pytest.mark.parametrize("sides", lexicon("en/apart")["alternatives"], ids=lambda sides: sides[0][0])
def test_no_word_stands_on_two_sides(sides: list[list[str]]) -> None:
    stems = [stem for words in sides for stem in {base(word) for word in words}]
    assert len(stems) == len(set(stems)) >= 2
