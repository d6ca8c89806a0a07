"""Where a sentence says that its figures hold."""

import pytest

from desktop.engine.letter_runs import letter_runs
from desktop.engine.stated_places import StatedPlaces
from desktop.model import Span


def nearest(sentence: str, figure: str) -> tuple[str, frozenset[str]]:
    at = sentence.index(figure)
    places = StatedPlaces(sentence, Span(0, len(sentence)), letter_runs(sentence))
    return places.nearest(Span(at, at + len(figure)))


@pytest.mark.parametrize(
    ("sentence", "figure", "words", "names"),
    [
        ("Some 40 people fell ill in France.", "40", "France", {"france"}),
        ("Some 40 people fell ill in Lower Wickham.", "40", "Lower Wickham", set()),
        ("Some 40 people fell ill in both the U.S. and Canada.", "40", "U.S. and Canada", {"united states", "canada"}),
        (
            "Some 40 people fell ill in France, Germany and in Spain.",
            "40",
            "France, Germany and in Spain",
            {"france", "germany", "spain"},
        ),
        ("Some 40 people fell ill in France and Martin Cole said why.", "40", "France", {"france"}),
        ("Trade with China rose by 5 percent.", "5 percent", "China", {"china"}),
        ("Some 40 people fell ill worldwide.", "40", "worldwide", {"world"}),
        ("Overall, 40 people fell ill.", "40", "Overall", {"nation"}),
        ("Some 40 people fell ill in June.", "40", "", set()),
    ],
)
def test_the_nearest_place_is_told_in_the_articles_words_with_every_one_of_a_list(
    sentence: str, figure: str, words: str, names: set[str]
) -> None:
    assert nearest(sentence, figure) == (words, names)


def test_who_does_something_besides_is_no_place() -> None:
    assert nearest("Some 40 people fell ill in Canada, with China sending help.", "40")[0] == "Canada"
    assert nearest("The talks drag on, with China asking for tariffs below 20 percent.", "20 percent")[0] == ""


def test_of_two_places_a_known_one_counts_though_the_other_is_nearer() -> None:
    assert nearest("In Canada 40 people in Lower Wickham fell ill.", "40")[0] == "Canada"
