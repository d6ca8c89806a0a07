"""Links made and unmade by hand are obeyed, wherever their sentences stand."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine import collate, narrowed
from desktop.model import Collation, CollationOptions, Document, FindingKind, MatchKind, Pin, Verdict
from tests.builders import document

WALL = "The harbour wall at Lunde broke on Monday night."
FELL = "On Monday night the wall of the harbour at Lunde broke."
MAYOR = "The mayor promised to rebuild before winter."
TOWN = "Lunde's council wants stones put back by December."
BOATS = "Some 240 boats were torn from their moorings."

LEFT = f"{WALL} {BOATS}\n\n{MAYOR}"
RIGHT = f"{FELL}\n\n{TOWN}"
LINK = Pin("a", MAYOR, "b", TOWN)
NEVER = Pin("b", FELL, "a", WALL)


def articles(left: str = LEFT, right: str = RIGHT) -> list[Document]:
    return [document(left, "a"), document(right, "b")]


def linked(found: Collation) -> dict[tuple[str, str], bool]:
    """The quotes of each match, and whether it was made by hand."""
    return {(found.quote(match.left), found.quote(match.right)): match.by_hand for match in found.matches}


def test_without_pins_the_engine_finds_one_of_the_two() -> None:
    assert linked(collate(articles())) == {(WALL, FELL): False}


def test_a_pinned_pair_is_a_match_with_its_own_similarity_and_a_finding() -> None:
    found = collate(articles(), CollationOptions(pins=(LINK,)))
    assert linked(found) == {(WALL, FELL): False, (MAYOR, TOWN): True}
    (by_hand,) = (match for match in found.matches if match.by_hand)
    assert 0.0 <= by_hand.similarity < 0.2
    assert by_hand.kind is MatchKind.PARAPHRASE
    named = {finding.places: finding.arguments for finding in found.findings if finding.kind is FindingKind.SIMILAR}
    assert named[by_hand.left, by_hand.right][-1] == ("by_hand", "yes")
    assert [("by_hand", "yes") in arguments for arguments in named.values()].count(True) == 1


def test_a_vetoed_pair_is_none_and_the_rest_stays() -> None:
    assert linked(collate(articles(), CollationOptions(vetoes=(NEVER,)))) == {}
    assert linked(collate(articles(), CollationOptions(vetoes=(NEVER,), pins=(LINK,)))) == {(MAYOR, TOWN): True}


def test_a_pin_outweighs_a_veto_and_marks_what_the_engine_found_itself() -> None:
    found = collate(articles(), CollationOptions(pins=(NEVER,), vetoes=(NEVER,)))
    assert linked(found) == {(WALL, FELL): True}


def test_no_threshold_takes_a_pinned_match_away() -> None:
    options = CollationOptions(min_similarity=0.1, pins=(LINK, NEVER))
    found = collate(articles(), options)
    strict = narrowed(found, 1.0)
    assert linked(strict) == {(WALL, FELL): True, (MAYOR, TOWN): True}
    assert strict.matches == collate(articles(), CollationOptions(min_similarity=1.0, pins=(LINK, NEVER))).matches
    assert len(strict.findings) == 2


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f"{MAYOR}\n\n{BOATS} {WALL}", RIGHT),  # paragraphs moved
        (LEFT, f"{TOWN}\n\n{FELL}"),
        (f"{LEFT}\n\nA paragraph more.", f"Something new.\n\n{RIGHT}"),
        (LEFT.replace("promised to", "promised  to"), RIGHT),  # another white space
    ],
)
def test_a_pin_holds_wherever_its_sentences_stand(left: str, right: str) -> None:
    found = linked(collate(articles(left, right), CollationOptions(pins=(LINK,), vetoes=(NEVER,))))
    assert list(found.values()) == [True]
    ((here, there),) = found
    assert (" ".join(here.split()), there) == (MAYOR, TOWN)


def test_the_order_of_the_articles_turns_the_match_round() -> None:
    found = collate(list(reversed(articles())), CollationOptions(pins=(LINK,)))
    assert linked(found) == {(FELL, WALL): False, (TOWN, MAYOR): True}


@pytest.mark.parametrize(
    "pin",
    [
        Pin("a", MAYOR, "b", "This stands nowhere."),
        Pin("a", "Nor does this.", "b", TOWN),
        Pin("a", MAYOR, "gone", TOWN),
        Pin("x", MAYOR, "y", TOWN),
        Pin("a", f"{WALL} {BOATS}", "b", FELL),  # two sentences are not one
    ],
)
def test_a_pin_whose_sentence_is_gone_is_idle(pin: Pin) -> None:
    plain = collate(articles())
    for options in (CollationOptions(pins=(pin,)), CollationOptions(vetoes=(pin,))):
        found = collate(articles(), options)
        assert found.matches == plain.matches
        assert found.findings == plain.findings


def test_pins_reach_what_the_ignore_rules_leave_out() -> None:
    left, right = "Wind.\n\nThe wall broke on Monday at noon.", "Storm.\n\nNobody was hurt in all of Lunde."
    found = collate(articles(left, right), CollationOptions(pins=(Pin("a", "Wind.", "b", "Storm."),)))
    assert [(found.quote(m.left), found.quote(m.right), m.similarity) for m in found.matches] == [
        ("Wind.", "Storm.", 0.0)
    ]


def test_sentences_without_words_can_be_pinned() -> None:
    for right in ("— — —", WALL):
        pair = articles(f"{BOATS}\n\n* * *", right)
        found, turned = (
            collate(each, CollationOptions(pins=(Pin("a", "* * *", "b", right),))) for each in (pair, pair[::-1])
        )
        assert [(match.left, match.right) for match in turned.matches] == [
            (one.right, one.left) for one in found.matches
        ]
        assert [(match.similarity, match.kind, match.by_hand) for match in found.matches] == [
            (0.0, MatchKind.PARAPHRASE, True)
        ]


def test_a_link_by_hand_is_as_alike_as_the_engine_finds_it() -> None:
    killed, dead = "The storm killed four fishermen at Lunde.", "Four deaths among Lunde's fishers."
    (found,) = collate(articles(killed, dead), CollationOptions(min_similarity=0.1)).matches
    (pinned,) = collate(
        articles(killed, dead), CollationOptions(min_similarity=0.99, pins=(Pin("a", killed, "b", dead),))
    ).matches
    assert (pinned.similarity, pinned.kind) == (found.similarity, found.kind)


def test_a_veto_takes_one_sentence_out_of_a_split_match() -> None:
    first = "The storm tore 240 fishing boats from their moorings in Lunde harbour on Monday night."
    second = "Divers recovered the wreck of the trawler Marit near the lighthouse on Tuesday morning."
    whole = (
        "The storm tore 240 fishing boats from their moorings in Lunde harbour on Monday night, and divers recovered "
        "the wreck of the trawler Marit near the lighthouse on Tuesday morning."
    )
    pair = articles(whole, f"{first} {second}")
    (split,) = collate(pair).matches
    assert split.kind is MatchKind.SPLIT
    rest = collate(pair, CollationOptions(vetoes=(Pin("a", whole, "b", second),)))
    assert linked(rest) == {(whole, first): False}
    strict = replace(CollationOptions(min_similarity=split.similarity), vetoes=(Pin("a", whole, "b", second),))
    assert linked(collate(pair, strict)) == {}, "the rest alone is less alike"
    (kept,) = collate(pair, CollationOptions(pins=(Pin("a", whole, "b", first),))).matches
    assert (kept.left, kept.right, kept.by_hand) == (split.left, split.right, True)


def test_a_sentence_that_stands_twice_is_linked_and_unlinked_twice() -> None:
    twice = f"{MAYOR}\n\n{BOATS}\n\n{MAYOR}"
    found = collate(articles(twice, RIGHT), CollationOptions(pins=(LINK,)))
    assert [match.left.span.start for match in found.matches if match.by_hand] == [0, twice.rindex(MAYOR)]
    twice = f"{WALL}\n\n{BOATS}\n\n{WALL}"
    assert len(collate(articles(twice, RIGHT)).matches) == 2
    assert collate(articles(twice, RIGHT), CollationOptions(vetoes=(NEVER,))).matches == ()


def test_a_sentence_that_stands_a_hundred_times_is_not_linked_ten_thousand_times() -> None:
    left, right = "\n\n".join(["More to follow."] * 100), "\n\n".join(["Read on here."] * 100)
    found = collate(articles(left, right), CollationOptions(pins=(Pin("a", "More to follow.", "b", "Read on here."),)))
    assert len(found.matches) == 64


def test_the_numbers_of_vetoed_sentences_are_not_compared() -> None:
    here = "Some 240 boats were torn from their moorings at Lunde on Monday."
    there = "Some 190 boats were torn from their moorings at Lunde on Monday."
    assert [one.verdict for one in collate(articles(here, there)).comparisons] == [Verdict.CONFLICT]
    found = collate(articles(here, there), CollationOptions(vetoes=(Pin("a", here, "b", there),)))
    assert (found.matches, found.comparisons, found.findings) == ((), (), ())
    turned = collate(articles(here, there)[::-1], CollationOptions(vetoes=(Pin("a", here, "b", there),)))
    assert turned.comparisons == ()


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_whatever_is_pinned_and_vetoed_is_so(chance: random.Random) -> None:
    sentences = [WALL, FELL, MAYOR, TOWN, BOATS, "It was dark.", "Nobody was hurt at sea."]
    texts = ["\n\n".join(chance.sample(sentences, 4)) for _ in "ab"]
    said = [Pin("a", chance.choice(sentences), "b", chance.choice(sentences)) for _ in range(6)]
    pins, vetoes = tuple(said[:3]), tuple(said[3:])
    found = collate(articles(*texts), CollationOptions(pins=pins, vetoes=vetoes))
    quotes = {Pin("a", left, "b", right): by_hand for (left, right), by_hand in linked(found).items()}
    for pin in pins:
        stands = all(quote in text for quote, text in zip((pin.left_quote, pin.right_quote), texts, strict=True))
        assert quotes.get(pin) is (True if stands else None)
    assert not set(quotes) & (set(vetoes) - set(pins))
    order = [(match.left.span, match.right.span) for match in found.matches]
    assert order == sorted(order)
