from __future__ import annotations

import pytest

from desktop.engine.plausibility import Beside, Scored, believed


def pair(left: int, right: int, similarity: float, words: tuple[int, int] = (15, 15)) -> Scored:
    return Scored(left, 1000 + right, (0, 1), (left, right), similarity, words)


def kept(
    pairs: list[Scored],
    sentences: int,
    runs: dict[tuple[int, int], int] | None = None,
    edges: dict[tuple[int, int], int] | None = None,
    *,
    right: int = 0,
    ends: dict[tuple[int, int], int] | None = None,
) -> list[tuple[int, int]]:
    """`runs` are the longest runs of pairs, `edges` and `ends` those with which pairs begin and end that are too unlike
    to be among `pairs`. Both articles have so many sentences, unless `right` says otherwise."""
    edges, ends = edges or {}, ends or {}

    def beside(documents: tuple[int, int], at: tuple[int, int]) -> Scored | None:
        return pair(*at, 0.0) if at in edges or at in ends else None

    ask = Beside(
        lambda one: (runs or {}).get(one.ordinals, 0),
        lambda one, ahead: (edges if ahead else ends).get(one.ordinals, 0),
        beside,
    )
    return [one.ordinals for one in believed(pairs, {0: sentences, 1: right or sentences}, ask)]


def test_weak_matches_of_articles_on_one_story_stand() -> None:
    pairs = [pair(number, number, 0.2) for number in range(4)]
    assert kept(pairs, 10) == [(0, 0), (1, 1), (2, 2), (3, 3)]


def test_a_lone_weak_match_between_long_articles_is_chance() -> None:
    assert kept([pair(3, 40, 0.25)], 80) == []
    assert kept([pair(3, 40, 0.35)], 80) == [(3, 40)]


def test_between_a_copy_and_its_source_only_the_copied_passage_stands() -> None:
    pairs = [pair(2, 2, 0.3), pair(3, 3, 0.95), pair(4, 4, 0.3), pair(30, 7, 0.3)]
    runs = {(2, 2): 7, (3, 3): 15, (4, 4): 2}
    assert kept(pairs, 60, runs) == [(2, 2), (3, 3)]


def test_copies_between_articles_on_one_story_take_nothing_else_away() -> None:
    pairs = [pair(3, 3, 0.95), *(pair(number, 9 - number, 0.35) for number in range(3))]
    assert len(kept(pairs, 10, {(3, 3): 15})) == 4


def test_copied_sentences_alone_do_not_make_one_story_of_two_articles() -> None:
    pairs = [*(pair(number, number, 0.95) for number in range(4)), pair(8, 7, 0.25)]
    assert kept(pairs, 10, {(number, number): 15 for number in range(4)}) == [(number, number) for number in range(4)]


def test_two_sentences_that_were_each_copied_elsewhere_are_no_match() -> None:
    copies = [pair(0, 0, 1.0), pair(1, 1, 1.0)]
    story = [pair(number, number, 0.4) for number in range(4, 8)]
    found = kept([*copies, pair(0, 1, 0.5), *story], 10, {(0, 0): 15, (1, 1): 15})
    assert found == [(0, 0), (1, 1), *(one.ordinals for one in story)]


def test_a_passage_goes_on_in_a_sentence_of_which_only_the_beginning_was_copied() -> None:
    copy = pair(3, 3, 1.0)
    assert kept([copy], 60, {(3, 3): 15}, {(4, 4): 7}) == [(3, 3), (4, 4)]
    assert kept([copy], 60, {(3, 3): 15}, {(4, 4): 3}) == [(3, 3)]
    assert kept([copy], 60, {(3, 3): 15}, {(2, 4): 7}) == [(3, 3)]
    assert kept([copy], 60, {(3, 3): 15}, {(2, 2): 7}) == [(3, 3)]


def test_a_passage_begins_in_a_sentence_of_which_only_the_end_was_copied() -> None:
    copy = pair(3, 3, 1.0)
    assert kept([copy], 60, {(3, 3): 15}, ends={(2, 2): 7}) == [(2, 2), (3, 3)]
    assert kept([copy], 60, {(3, 3): 15}, ends={(4, 4): 7}) == [(3, 3)]


def test_a_passage_goes_on_from_sentence_to_sentence() -> None:
    copy = pair(3, 3, 1.0)
    assert kept([copy], 60, {(3, 3): 15}, {(4, 4): 7, (5, 5): 7, (7, 7): 7}) == [(3, 3), (4, 4), (5, 5)]


@pytest.mark.parametrize(
    ("words", "run", "goes_on"),
    [
        ((15, 15), 4, True),  # a quarter of both
        ((16, 20), 4, False),
        ((40, 6), 5, True),  # most of one
        ((40, 8), 5, False),
        ((4, 4), 3, False),
        ((3, 3), 3, False),
    ],
)
def test_a_passage_goes_on_in_a_sentence_of_which_a_good_part_is_one_run(
    words: tuple[int, int], run: int, goes_on: bool
) -> None:
    found = kept([pair(3, 3, 1.0), pair(4, 4, 0.25, words)], 60, {(3, 3): 15, (4, 4): run})
    assert found == [(3, 3), (4, 4)][: 1 + goes_on]


@pytest.mark.parametrize(
    ("similarity", "words", "run", "copied"),
    [
        (0.62, (9, 9), 9, True),
        (0.95, (12, 9), 8, False),
        (0.95, (12, 8), 9, False),
        (0.61, (30, 30), 19, False),
        (0.30, (30, 20), 20, True),
        (0.19, (30, 30), 30, False),
    ],
)
def test_a_copy_is_told_by_a_long_run_and_the_less_alike_the_longer(
    similarity: float, words: tuple[int, int], run: int, copied: bool
) -> None:
    found = kept([pair(3, 3, similarity, words)], 60, {(3, 3): run}, {(4, 4): 7})
    assert ((4, 4) in found) is copied


def test_articles_half_of_which_are_copies_of_each_other_are_versions_and_lose_nothing() -> None:
    copies, weak = [pair(number, number, 0.95) for number in range(5)], pair(9, 8, 0.25)
    runs = {(number, number): 15 for number in range(5)}
    assert len(kept([*copies, weak], 10, runs)) == 6
    assert len(kept([*copies, weak], 10, runs, right=11)) == 5
    assert len(kept([*copies, weak], 11, runs, right=10)) == 5
