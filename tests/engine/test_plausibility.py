from __future__ import annotations

from desktop.engine.plausibility import Beside, Scored, believed


def pair(left: int, right: int, similarity: float) -> Scored:
    return Scored(left, 1000 + right, (0, 1), (left, right), similarity, (15, 15))


def kept(
    pairs: list[Scored],
    sentences: int,
    runs: dict[tuple[int, int], int] | None = None,
    edges: dict[tuple[int, int], int] | None = None,
) -> list[tuple[int, int]]:
    """`runs` are the longest runs of pairs, `edges` those at the edges of pairs too unlike to be among `pairs`."""

    def beside(documents: tuple[int, int], at: tuple[int, int]) -> Scored | None:
        return pair(*at, 0.0) if at in (edges or {}) else None

    ask = Beside(
        lambda one: (runs or {}).get(one.ordinals, 0), lambda one, ahead: (edges or {}).get(one.ordinals, 0), beside
    )
    return [one.ordinals for one in believed(pairs, {0: sentences, 1: sentences}, ask)]


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
