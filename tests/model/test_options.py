"""Thresholds stay in their ranges."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from desktop.model import CHECKS, COLLATED_SIMILARITY, CollationOptions, Project


@pytest.mark.parametrize("name", ["min_similarity", "min_duplicate_similarity"])
def test_similarities_lie_between_0_and_1(name: str) -> None:
    for value in (0.0, 0.5, 1.0):
        assert getattr(CollationOptions(**{name: value}), name) == value
    for value in (-0.01, 1.01, float("nan")):
        with pytest.raises(ValueError, match=f"{name} lies between 0 and 1: got {value}"):
            CollationOptions(**{name: value})


@pytest.mark.parametrize("name", ["min_duplicate_words", "min_heading_words", "min_match_words"])
def test_numbers_of_words_are_not_negative(name: str) -> None:
    assert getattr(CollationOptions(**{name: 0}), name) == 0
    with pytest.raises(ValueError, match=f"{name} cannot be negative: got -1"):
        CollationOptions(**{name: -1})


def test_the_slider_starts_at_the_default_and_above_what_is_collated() -> None:
    assert Project().shown_similarity == CollationOptions().min_similarity
    assert CollationOptions().min_similarity >= COLLATED_SIMILARITY


def test_a_phrase_to_leave_out_has_words() -> None:
    assert CollationOptions(ignored_phrases=("of course",)).ignored_phrases == ("of course",)
    with pytest.raises(ValueError, match="a phrase to leave out needs at least one word"):
        CollationOptions(ignored_phrases=("of course", "  "))


def test_every_check_can_be_switched_off_and_nothing_else_is() -> None:
    switches = {field.name for field in fields(CollationOptions) if field.name.startswith(("check_", "compare_"))}
    assert set(CHECKS.values()) == switches
    options = CollationOptions(min_similarity=0.3)
    off = options.without()
    assert {field.name for field in fields(options) if getattr(off, field.name) != getattr(options, field.name)} == (
        switches
    )
    assert options.without(["dates"]) == replace(options, check_dates=False)
