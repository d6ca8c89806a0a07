from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine import clauses, name_tokens, normalise, periods, unnumbered
from desktop.engine.letter_runs import first_runs, last_runs, letter_runs, longest_runs
from desktop.model import Span


def test_runs_are_in_lower_case_and_marks_and_digits_part_them() -> None:
    assert letter_runs("The U.S. re-opened 3rd_Street") == {"the", "u", "s", "re", "opened", "rd", "street"}


def test_a_phrase_begins_with_its_first_run() -> None:
    assert first_runs(["life sentence", "Re-election"]) == {"life", "re"}
    assert last_runs(["life sentence", "Re-election"]) == {"sentence", "election"}
    assert longest_runs(["life sentence", "a good", "at least"]) == {"sentence", "good", "least"}


@given(st.text(st.characters(codec="ascii")))
def test_runs_are_the_same_beside_letters_beyond_ascii(text: str) -> None:
    assert letter_runs(text) | {"ø"} == letter_runs(f"{text} ø")


def test_an_old_s_is_one_as_in_patterns_that_pass_over_case() -> None:
    assert "less" in letter_runs("Leſs than a year")


@pytest.mark.parametrize(
    ("quick", "full"),
    [
        (clauses._ASCII_TOKENS, clauses._TOKENS),
        (name_tokens._ASCII_TOKENS, name_tokens._TOKENS),
        (normalise._ASCII_WORDS, normalise._WORDS),
    ],
)
@given(text=st.text(st.characters(codec="ascii")) | st.text("aB.'`-&_1, "))
def test_what_is_quick_in_ascii_finds_the_same(quick: re.Pattern[str], full: re.Pattern[str], text: str) -> None:
    assert quick.findall(text) == full.findall(text)


@pytest.mark.parametrize(
    "stated",
    [
        "in the 12 months to March 2019",
        "the year ended June 2020",
        "since late 2018",
        "between 2015 and 2019",
        "by the end of May",
        "April 5, 2019",
        "in recent years",
        "over the past ten years",
        "last month",
        "a year earlier",
        "on Friday",
        "yesterday",
        "each week",
        "per annum",
        "a-year",
        "annually",
    ],
)
def test_no_stated_period_is_ruled_out(stated: str) -> None:
    for sentence in (f"Sales rose {stated}.", f"“{stated.upper()}”, they said.", f"({stated})"):
        assert periods.find_periods(sentence, Span(0, len(sentence)))


@given(
    st.lists(
        st.sampled_from(
            [
                "killed",
                "a",
                "child",
                "and",
                "two",
                "women",
                "over",
                "year",
                "double",
                "murder",
                "-",
                "good",
                "within",
                ">",
            ]
        )
    )
)
def test_nothing_counted_without_a_number_is_ruled_out(words: list[str]) -> None:
    sentence = " ".join(words)
    assert len(unnumbered.unnumbered(sentence)) == len(list(unnumbered._unnumbered().finditer(sentence)))
