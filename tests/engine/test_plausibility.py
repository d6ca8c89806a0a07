from __future__ import annotations

from desktop.engine.plausibility import Scored, believed


def pair(left: int, right: int, similarity: float) -> Scored:
    return Scored(left, 1000 + right, (0, 1), (left, right), similarity, 30)


def kept(pairs: list[Scored], sentences: int, runs: dict[tuple[int, int], int] | None = None) -> list[tuple[int, int]]:
    found = believed(pairs, {0: sentences, 1: sentences}, lambda one: (runs or {}).get(one.ordinals, 0))
    return [one.ordinals for one in found]


def test_weak_matches_of_articles_on_one_story_stand() -> None:
    pairs = [pair(number, number, 0.2) for number in range(4)]
    assert kept(pairs, 10) == [(0, 0), (1, 1), (2, 2), (3, 3)]


def test_a_lone_weak_match_between_long_articles_is_chance() -> None:
    assert kept([pair(3, 40, 0.25)], 80) == []
    assert kept([pair(3, 40, 0.35)], 80) == [(3, 40)]


def test_between_a_copy_and_its_source_only_the_copied_passage_stands() -> None:
    pairs = [pair(2, 2, 0.3), pair(3, 3, 0.95), pair(4, 4, 0.3), pair(30, 7, 0.3)]
    runs = {(2, 2): 7, (3, 3): 20, (4, 4): 2}
    assert kept(pairs, 60, runs) == [(2, 2), (3, 3)]


def test_copies_between_articles_on_one_story_take_nothing_else_away() -> None:
    pairs = [pair(3, 3, 0.95), *(pair(number, 9 - number, 0.25) for number in range(3))]
    assert len(kept(pairs, 10, {(3, 3): 20})) == 4
