"""What sets two sentences apart that share their other words: another country, another weekday or month, the opposite.

"Stocks in Tokyo open higher" and "stocks in Sydney open lower" are one template and two events. Only what both sides
state counts: a sentence that names no place may well speak of the other one's. A denial counts on one side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import chain

from desktop.engine.lexicon import lexicon
from desktop.engine.normalise import key
from desktop.engine.stemming import base

_NO_COUNTRIES = frozenset(["africa", "europe", "nation", "world"])
"""What the list of places has beside countries. A country may lie in it."""
_NOT_FOLDED = "us"
"""In small letters this is no country."""


@cache
def telling_apart() -> frozenset[str]:
    """The stems that can set two sentences apart."""
    return frozenset(_alternatives())


def times_apart(one: frozenset[str], other: frozenset[str]) -> int:
    """In how many ways two sentences with these stems (of `telling_apart`) are set apart: both name countries, days,
    months, or directions of a change, and none in common. 0 when one of them names nothing that the other does not."""
    if one <= other or other <= one:
        return 0
    here, there = _named(one), _named(other)
    return sum(here[kind].isdisjoint(there[kind]) for kind in here.keys() & there.keys())


def denies(words: Sequence[str]) -> bool:
    """Whether folded words deny what the others say: an odd number of "not", "never" and the like; "No. 2" is none."""
    nays = _denials()
    if nays.isdisjoint(words):
        return False
    following = chain(words[1:], ("",))
    return sum(word in nays and not after[:1].isdigit() for word, after in zip(words, following, strict=True)) % 2 == 1


@cache
def _denials() -> frozenset[str]:
    return frozenset(lexicon("en/apart")["denials"])


def _named(stems: frozenset[str]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for stem in stems:
        for kind, side in _alternatives()[stem]:
            found[kind].add(side)
    return found


@cache
def _alternatives() -> dict[str, tuple[tuple[int, int], ...]]:
    """Each stem with the kinds of things that it can name, and which of them."""
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for kind, sides in enumerate([_countries(), *lexicon("en/apart")["alternatives"]]):
        for side, words in enumerate(sides):
            for stem in set(map(base, words)):
                found[stem] = (*found.get(stem, ()), (kind, side))
    return found


def _countries() -> list[list[str]]:
    """The folded words that name each country, its people, towns and regions. Of names of several words only what the
    list of towns says counts: "new" and "south" name no country."""
    places, towns = lexicon("en/scopes")["places"], lexicon("en/apart")["towns"]
    named: dict[str, list[str]] = {country: list(words) for country, words in towns.items()}
    for country, forms in places.items():
        if country not in _NO_COUNTRIES:
            folded = [key(form) for form in forms if form != _NOT_FOLDED]
            named.setdefault(country, []).extend(words[0] for words in folded if len(words) == 1)
    return [words for _, words in sorted(named.items())]
