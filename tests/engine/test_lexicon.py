"""Patterns for the words of a list."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.lexicon import one_of

_WORDS = st.sets(st.text("abc -", min_size=1, max_size=6), min_size=1, max_size=12)


@given(_WORDS, st.text("abcAB -", max_size=40))
def test_one_of_many_words_is_found_as_in_a_list_of_them_the_longest_first(words: set[str], text: str) -> None:
    listed = "|".join(sorted(words, key=lambda word: (-len(word), word)))
    for around in ("{}", r"\b(?:{})\b", "(?:{})c", "(?:{})+"):
        found = [match.span() for match in re.finditer(around.format(one_of(words)), text, re.IGNORECASE)]
        assert found == [match.span() for match in re.finditer(around.format(listed), text, re.IGNORECASE)]
