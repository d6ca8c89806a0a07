"""What a number counts, read from the words around it, and the base of a rate."""

from __future__ import annotations

import re
from functools import cache

from desktop.engine.lexicon import lexicon

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
_RATE = re.compile(r"(?:\s(?:per|a|an|each|every)\s|\s?/\s?|-an?-)([a-z]+)\b")


@cache
def _stops() -> frozenset[str]:
    return frozenset(lexicon("en/words")["stops"])


def counted_noun(text: str, end: int) -> str:
    """The noun phrase that begins behind the number: its modifiers and the noun, lower case; "" when none does."""
    words: list[str] = []
    place = end
    if text[place : place + 1] == "-":
        place += 1
    while len(words) < 5:
        while place < len(text) and text[place] in " \n\u00a0\u2009\u202f":
            place += 1
        word = _WORD.match(text, place)
        if word is None or (place == end and text[end : end + 1].isalnum()):
            break
        form = word.group().rstrip(".").lower()
        if form in _stops():
            break
        words.append(form)
        place = word.end()
        if word.group().endswith(".") or text[place : place + 1] in ',;:)—–"”':
            break
    return " ".join(words)


@cache
def _bases() -> frozenset[str]:
    return frozenset(lexicon("en/words")["rate_bases"])


def rate_base(text: str, end: int) -> tuple[str, int]:
    """The base of a rate behind a quantity ("a share", "per day") and its end; ("", end) when it is no rate."""
    found = _RATE.match(text, end)
    if found is None or found[1] not in _bases():
        return "", end
    return found[1], end
