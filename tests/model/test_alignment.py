"""Passages span their matches and take their name from the strongest."""

from __future__ import annotations

from desktop.model import Match, MatchKind, Passage, Place, Span


def match(left: tuple[int, int], right: tuple[int, int], similarity: float) -> Match:
    return Match(Place("a", Span(*left)), Place("b", Span(*right)), similarity, MatchKind.EDITED)


def test_a_passage_covers_its_matches_even_when_one_side_runs_backwards() -> None:
    passage = Passage((match((0, 9), (50, 60), 0.4), match((10, 20), (30, 45), 0.7)), MatchKind.EDITED)
    assert passage.left == Place("a", Span(0, 20))
    assert passage.right == Place("b", Span(30, 60))


def test_the_strongest_is_the_first_of_the_highest() -> None:
    first, second, third = match((0, 1), (0, 1), 0.4), match((2, 3), (2, 3), 0.7), match((4, 5), (4, 5), 0.7)
    assert Passage((first, second, third), MatchKind.EDITED).strongest is second


def test_a_weaker_neighbour_more_or_less_changes_neither_strongest_nor_the_other_side_of_one() -> None:
    strong = match((10, 20), (10, 20), 0.9)
    longer = Passage((match((0, 9), (0, 9), 0.2), strong), MatchKind.EDITED)
    assert longer.strongest == Passage((strong,), MatchKind.EDITED).strongest
    assert Passage((strong,), MatchKind.EDITED).left == strong.left
