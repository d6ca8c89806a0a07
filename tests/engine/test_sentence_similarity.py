from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine import collate, similarity
from desktop.engine.normalise import key
from desktop.engine.sentence_similarity import (
    Profile,
    Weights,
    calibrated,
    common_edge,
    longest_run,
    profile,
    raw_score,
)
from tests.builders import document

QUAKE = "A strong earthquake struck the coast of Peru on Friday, killing at least 12 people."
SAME = "At least 12 people died on Friday when a powerful quake hit Peru's coast."
OTHER_NUMBER = "At least 40 people died on Friday when a powerful quake hit Peru's coast."
ELSEWHERE = "The striker signed a new contract with the club until 2027."


def test_what_tells_the_same_scores_above_what_does_not() -> None:
    assert similarity(QUAKE, QUAKE) == 1.0
    assert similarity(QUAKE, SAME) > 0.45
    assert similarity(QUAKE, ELSEWHERE) < 0.1


def test_another_number_makes_sentences_less_alike() -> None:
    assert similarity(QUAKE, OTHER_NUMBER) < similarity(QUAKE, SAME)


def test_the_same_number_counts_as_any_other_word_that_both_have() -> None:
    numbers, words = (
        similarity(f"A fire hit {it} barns near Narvia.", f"Near Narvia {it} barns burnt.") for it in ("12", "Orla")
    )
    assert numbers == pytest.approx(words)


def test_a_clause_that_the_other_lacks_costs_more_than_its_words_here_and_there() -> None:
    told = "The council approved the new harbour bridge on Monday after a long debate."
    clause = told.replace(".", ", while ferry crews quietly feared losing winter wages.")
    here_and_there = (
        "While the ferry council quietly approved the new winter harbour crews bridge on Monday after a feared long "
        "losing debate wages."
    )
    assert sorted(key(clause)) == sorted(key(here_and_there)), "the same words"
    assert similarity(told, clause) < similarity(told, here_and_there)
    assert similarity(clause, told) == similarity(told, clause)


def test_forms_and_families_of_words_count() -> None:
    assert similarity("Ministers negotiated.", "A minister negotiates.") > similarity(
        "Ministers negotiated.", "A minister slept."
    )
    assert similarity("Three soldiers were killed.", "3 troops died.") > 0.3


@pytest.mark.parametrize(
    ("one", "other", "unlike"),
    [
        ("The council revoked the permit.", "The council cancelled the permit.", "The council framed the permit."),
        ("Nine were wounded in Sanaa.", "Nine were injured in Sanaa.", "Nine were awarded in Sanaa."),
        ("The Tripoli talks ended.", "The Libyan talks ended.", "The Peruvian talks ended."),
        ("Prices rose 4 per cent.", "Prices rose 4 percent.", "Prices rose 4 dollars."),
    ],
)
def test_what_news_says_in_another_word_is_more_alike(one: str, other: str, unlike: str) -> None:
    assert similarity(one, other) > similarity(one, unlike) + 0.02


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Health care costs per cent", "Healthcare costs percent"),
        ("two web sites", "two websites"),
        ("They were re-elected", "They were reelected"),
    ],
)
def test_a_word_written_in_two_is_one(one: str, other: str) -> None:
    assert profile(one).stems == profile(other).stems


@pytest.mark.parametrize("text", ["the care of health", "per head, cent", "per", ""])
def test_words_that_stand_apart_stay_apart(text: str) -> None:
    assert len(profile(text).stems) == len(text.split())


def test_only_equal_words_are_one() -> None:
    assert similarity("Rain fell in Lima.", "rain fell in “Lima”!") == 1.0
    assert similarity("In Lima rain fell.", "Rain fell in Lima.") < 1.0


def test_nothing_is_like_nothing_and_unlike_something() -> None:
    assert similarity("", "") == 1.0
    assert similarity("", QUAKE) == 0.0


def test_words_that_many_sentences_have_weigh_less() -> None:
    weights = Weights([profile(f"Peru told of ship number {number}.") for number in range(20)])
    assert weights["peru"] < weights["lima"] == 1.0
    assert weights["the"] < weights["person"] < weights["lima"]


@pytest.mark.parametrize(("one", "other", "run"), [("a b c d", "x b c y", 2), ("a", "b", 0), ("a b a b", "b a b", 3)])
def test_the_longest_run_of_words(one: str, other: str, run: int) -> None:
    assert longest_run(one.split(), other.split()) == run


def test_the_words_with_which_two_sentences_begin_or_end() -> None:
    one, other = ["a", "b", "c", "d"], ["a", "b", "x", "d"]
    assert (common_edge(one, other, True), common_edge(one, other, False)) == (2, 1)
    assert common_edge([], other, True) == 0


def test_calibration_can_be_undone() -> None:
    assert calibrated(raw_score(0.2)) == pytest.approx(0.2)
    assert (calibrated(0.0), calibrated(1.0)) == (0.0, 1.0)


def test_a_profile_holds_words_stems_and_numbers() -> None:
    one = profile("It lost 1,200 cities' taxes.")
    assert one == Profile(
        ("it", "lost", "1200", "cities", "taxes"),
        ("it", "lose", "1200", "citi", "tax"),
        frozenset({"it", "lose", "1200", "citi", "tax"}),
        frozenset({"1200"}),
        frozenset({"lose"}),
    )


def test_words_akin_weigh_the_same_from_both_sides_to_the_last_bit() -> None:
    one, other = "killed deaths fire", "dead trade fires"
    assert similarity(one, other) == similarity(other, one)


WORDS = ["the", "fire", "killed", "dead", "14", "41", "people", "Peru's", "😀", "e\u0301t", "%", "U.S.", "."]
WORDS += ["deal", "negotiate", "deaths", "imposing", "imposed", "trader", "trade", "officials"]  # akin to each other
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=9)


@settings(max_examples=150, deadline=None)
@given(SENTENCES.map(" ".join), SENTENCES.map(" ".join))
def test_similarity_is_symmetric_and_between_nothing_and_one(one: str, other: str) -> None:
    assert similarity(one, other) == similarity(other, one)
    assert 0.0 <= similarity(one, other) <= 1.0


VARIANTS = [
    ("minister’s", "MINISTER'S", "min\u00adister’s"),
    ("finance", "ﬁnance", "Fi\u200bnance"),
    ("naïve", "nai\u0308ve", "NAÏVE"),
    ("12,000", "12000", "１２,０００"),
    ("U.S.", "US", "U.S."),
    ("“harbour”", '"harbour"', "«Harbour»"),
    ("Müller", "Mu\u0308ller", "MÜLLER"),
]
GAPS = st.sampled_from([" ", "\u00a0", "\u202f", " – ", "\u2009", " \u200d", " 😀 "])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(VARIANTS), st.integers(0, 2), st.integers(0, 2), GAPS, GAPS), min_size=4, max_size=9
    )
)
def test_folding_never_costs_a_match_and_never_moves_a_place(
    words: list[tuple[tuple[str, ...], int, int, str, str]],
) -> None:
    one = "".join(forms[left] + gap for forms, left, _, gap, _ in words)
    other = "".join(forms[right] + gap for forms, _, right, _, gap in words)
    assert similarity(one, other) == 1.0
    before = "Rain fell.\r\n\r\n", "😀 Snow fell in Lima.\u2028\u2028"
    texts = [f"{head}{text}" for head, text in zip(before, (one, other), strict=True)]
    found = collate([document(text, name) for text, name in zip(texts, "ab", strict=True)])
    covered = [
        (match.left.span.of(texts[0]), match.right.span.of(texts[1]))
        for match in found.matches
        if match.kind == "identical"
    ]
    assert key("".join(left for left, _ in covered)) == key(one)
    assert key("".join(right for _, right in covered)) == key(other)
