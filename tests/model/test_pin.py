"""A pin is two sentences by their words, whichever was named first."""

from __future__ import annotations

import pytest

from desktop.model import CollationOptions, Pin


def test_a_pin_is_the_same_from_both_sides_and_whatever_its_white_space() -> None:
    one = Pin("b", "The wall\n broke. ", "a", "The  harbour wall fell.")
    other = Pin("a", "The harbour wall fell.", "b", "The wall broke.")
    assert one == other
    assert hash(one) == hash(other)
    assert (one.left_document, one.left_quote) == ("a", "The harbour wall fell.")
    assert other != Pin("a", "The wall broke.", "b", "The harbour wall fell.")


def test_a_pin_needs_two_articles_and_two_sentences() -> None:
    with pytest.raises(ValueError, match="two articles: got 'a' twice"):
        Pin("a", "One.", "a", "Two.")
    with pytest.raises(ValueError, match="one is blank"):
        Pin("a", "One.", "b", " \n")


def test_nothing_is_pinned_by_default() -> None:
    assert (CollationOptions().pins, CollationOptions().vetoes) == ((), ())
