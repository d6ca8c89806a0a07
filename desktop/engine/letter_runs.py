"""Which words a sentence has at all: a quick look that spares most sentences most patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from desktop.engine.lexicon import as_listed

_RUN = re.compile(r"[^\W\d_]+")
_LETTERS = str.maketrans({one: one.lower() if one.isalpha() else " " for one in map(chr, range(128))})
"""ASCII with its letters in lower case and blanks for the rest."""


@lru_cache(maxsize=512)
def letter_runs(sentence: str) -> frozenset[str]:
    """Its runs of letters, in lower case as patterns that pass over case take it; the two parts of a word with a hyphen
    or an apostrophe are two. Kept for the sentences of an article, which are read for several things one after
    another."""
    if sentence.isascii():  # as most are: half the work
        return frozenset(sentence.translate(_LETTERS).split())
    return frozenset(_RUN.findall(as_listed(sentence)))


def in_ascii(pattern: str) -> str:
    """A pattern, not yet compiled, that finds the same in a text of ASCII alone: a class of a few letters is looked up
    in one step, the letters of all scripts are not."""
    return pattern.replace(r"[^\W\d_]", "[A-Za-z]")


def first_runs(phrases: Iterable[str]) -> frozenset[str]:
    """The run of letters with which each phrase begins: where none of these is, none of the phrases is. Raises
    IndexError for a phrase without letters."""
    return frozenset(_RUN.findall(phrase.lower())[0] for phrase in phrases)


def last_runs(phrases: Iterable[str]) -> frozenset[str]:
    """The same of the run with which each ends: "founder" of "co-founder"."""
    return frozenset(_RUN.findall(phrase.lower())[-1] for phrase in phrases)


def longest_runs(phrases: Iterable[str]) -> frozenset[str]:
    """The same of the longest run of each, which mostly is the rarest one: "good" of "a good"."""
    return frozenset(max(_RUN.findall(phrase.lower()), key=len) for phrase in phrases)
