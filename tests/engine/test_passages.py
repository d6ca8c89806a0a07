from __future__ import annotations

from desktop.engine import passages
from desktop.engine.segmentation import segment
from desktop.model import Match, MatchKind, Place, Span
from tests.builders import document

TEXT = "One came. Two came. Three came. Four came."
SEGMENTS = (*segment(document(TEXT, "a")), *segment(document(TEXT, "b")))
SPANS = [one.span for one in segment(document(TEXT, "a"))][1:]


def match(left: int, right: int, similarity: float = 0.5, kind: MatchKind = MatchKind.PARAPHRASE, to: int = 0) -> Match:
    return Match(Place("a", SPANS[left]), Place("b", SPANS[right].to(SPANS[to or right])), similarity, kind)


def chained(*matches: Match) -> list[tuple[list[tuple[int, int]], MatchKind]]:
    return [
        ([(SPANS.index(one.left.span), SPANS.index(one.right.span)) for one in passage.matches], passage.kind)
        for passage in passages.chain(matches, SEGMENTS)
    ]


def test_neighbours_in_both_articles_are_one_passage() -> None:
    assert chained(match(0, 1), match(1, 2), match(3, 0)) == [
        ([(0, 1), (1, 2)], MatchKind.PARAPHRASE),
        ([(3, 0)], MatchKind.PARAPHRASE),
    ]


def test_a_passage_may_run_backwards_in_the_other_article() -> None:
    assert chained(match(0, 2), match(1, 1), match(2, 0)) == [([(0, 2), (1, 1), (2, 0)], MatchKind.PARAPHRASE)]


def test_the_strongest_takes_its_neighbours_first() -> None:
    assert chained(match(0, 0, 0.9), match(1, 1, 0.8), match(0, 2, 0.3)) == [
        ([(0, 0), (1, 1)], MatchKind.PARAPHRASE),
        ([(0, 2)], MatchKind.PARAPHRASE),
    ]


def test_the_strongest_takes_its_neighbours_on_both_sides() -> None:
    assert chained(match(0, 0), match(1, 1, 0.9), match(2, 2)) == [([(0, 0), (1, 1), (2, 2)], MatchKind.PARAPHRASE)]
    assert chained(match(0, 0), match(1, 1), match(2, 2, 0.9)) == [([(0, 0), (1, 1), (2, 2)], MatchKind.PARAPHRASE)]
    assert chained(match(0, 2), match(1, 1), match(2, 0, 0.9)) == [([(0, 2), (1, 1), (2, 0)], MatchKind.PARAPHRASE)]


def test_of_two_neighbours_the_stronger_one_is_taken() -> None:
    split = match(1, 1, 0.6, MatchKind.SPLIT, to=2)
    found = passages.chain((match(0, 0, 0.9), match(1, 1, 0.4), split), SEGMENTS)
    assert [len(one.matches) for one in found] == [2, 1]
    assert split in found[0].matches


def test_passages_come_in_the_order_of_their_first_matches_whatever_is_strongest() -> None:
    found = chained(match(0, 3, 0.3), match(2, 0, 0.9), match(3, 1, 0.8))
    assert [places for places, _ in found] == [[(0, 3)], [(2, 0), (3, 1)]]


def test_a_passage_is_identical_only_when_all_of_it_is() -> None:
    same, near = MatchKind.IDENTICAL, MatchKind.EDITED
    assert chained(match(0, 0, 1.0, same), match(1, 1, 1.0, same))[0][1] is same
    assert chained(match(0, 0, 1.0, same), match(1, 1, 0.8, near))[0][1] is near


def test_a_sentence_told_in_two_is_followed_behind_the_second() -> None:
    split = match(0, 0, 0.6, MatchKind.SPLIT, to=1)
    (passage,) = passages.chain((split, match(1, 2)), SEGMENTS)
    assert len(passage.matches) == 2
    assert passage.right.span == SPANS[0].to(SPANS[2])


def test_parts_of_sentences_are_chained_like_the_whole_ones() -> None:
    part = Match(Place("a", SPANS[0]), Place("b", Span(SPANS[0].start + 1, SPANS[0].end - 2)), 0.9, MatchKind.IDENTICAL)
    (passage,) = passages.chain((part, match(1, 1)), SEGMENTS)
    assert (passage.right.span.start, passage.right.span.end) == (SPANS[0].start + 1, SPANS[1].end)


def test_no_matches_make_no_passages() -> None:
    assert passages.chain((), SEGMENTS) == ()


def test_chaining_asks_whether_to_go_on() -> None:
    asked: list[None] = []
    passages.chain([match(0, 1), match(1, 2), match(3, 0)], SEGMENTS, check=lambda: asked.append(None))
    assert len(asked) == 6
