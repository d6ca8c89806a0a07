"""The words that tie a sentence to its story: names, and figures other than dates."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from desktop.engine.dates import find_moments
from desktop.engine.lexicon import lexicon, word_set

_NAME = re.compile(r"(?<=[\w,;:’'\"“(–—-]\s)[^\W\d_a-z][^\W\d_]+|(?<=[(“\"‘])[^\W\d_a-z][^\W\d_]+")
_FIGURE = re.compile(r"(?<![\w.,/-])\d[\d.,]*\d(?![\w/-])")


@lru_cache(maxsize=1024)
def story_words(sentence: str) -> frozenset[str]:
    """The capitalised words that do not begin the sentence, in lower case, and the figures of two digits or more; no
    words or figures of dates, no "Ltd", no "National". Empty for a sentence that could stand in any story."""
    dated = {at for moment in find_moments(sentence) for at in range(moment.span.start, moment.span.end)}
    names = (found[0].lower() for found in _NAME.finditer(sentence) if found.start() not in dated)
    figures = (found[0] for found in _FIGURE.finditer(sentence) if found.start() not in dated)
    return frozenset(names).difference(_anywhere()).union(figures)


def of_one_story(one: frozenset[str], other: frozenset[str], alike: float, enough: float) -> bool:
    """Whether two sentences with these story words and this similarity may tell of one thing: they share a name or a
    figure; where one of them has none, they are alike `enough`."""
    return not one.isdisjoint(other) if one and other else alike >= enough


@cache
def _anywhere() -> frozenset[str]:
    calendar = lexicon("en/calendar")
    return word_set("en/roles", "no_names") | frozenset(calendar["months"]) | frozenset(calendar["weekdays"])
