from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.normalise import fold_mark, fold_word, key, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Naïve", "nai\u0308ve"),
        ("ﬁnance", "FINANCE"),
        ("wide\u00adranging", "wideranging"),
        ("ta\u200briff", "tariff"),
        ("minister’s", "minister's"),
        ("１４５", "145"),
        ("12,000", "12000"),
        ("U.S.", "US"),
    ],
)
def test_two_ways_of_writing_a_word_fold_to_one(one: str, other: str) -> None:
    assert fold_word(one) == fold_word(other)


def test_a_number_with_a_decimal_point_and_a_pronoun_stay_what_they_are() -> None:
    assert key("1.5 of us") == ("1.5", "of", "us")
    assert key("20% more") == ("20", "percent", "more")


def test_kinds_of_quotes_and_dashes_fold_to_one() -> None:
    assert {fold_mark(mark) for mark in "“”„«»\"'’"} == {'"'}
    assert {fold_mark(mark) for mark in "-–—−"} == {"-"}


PIECES = st.sampled_from(
    [
        "ﬁ",
        "e\u0301",
        "é",
        "😀",
        "\u00ad",
        "\u200d",
        "’",
        "'",
        "中",
        "字",
        "한",
        "\r\n",
        "\u2028",
        "1,0",
        "5",
        "%",
        "U.S.",
        "Ａ",
        " ",
        "ß",
        "İ",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=20).map("".join))
def test_every_token_stands_in_the_text_where_it_says(text: str) -> None:
    position = 0
    for token in tokens(text):
        assert position <= token.start < token.end <= len(text)
        assert token.text == fold_word(text[token.start : token.end]) != ""
        position = token.end
    assert key(text) == tuple(token.text for token in tokens(text))
