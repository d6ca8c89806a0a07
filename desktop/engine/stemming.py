"""Light stemming of English words: enough that "tariffs" meets "tariff" and "imposed" meets "imposing"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from desktop.engine.lexicon import lexicon

_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=65536)
def base(word: str) -> str:
    """The stem of a folded word, after irregular forms, spellings and number words were made one ("went" as "go",
    "labour" as "labor", "three" as "3")."""
    return stem(_same().get(word, word))


def bases(words: Sequence[str]) -> tuple[str, ...]:
    """The stems of folded words in order, two that are also written in one ("health care", "per cent") as that one."""
    first, joined = _joined()
    if first.isdisjoint(words):
        return tuple(map(base, words))
    found: list[str] = []
    left = ""
    for word in words:
        stem = base(word)
        if left and (left, stem) in joined:
            found[-1] = base(left + word)
            left = ""
        else:
            found.append(stem)
            left = word
    return tuple(found)


@cache
def _joined() -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """The words with which such pairs begin, and the pairs, the second word as its stem."""
    pairs = [pair.split() for pair in lexicon("word_forms")["joined"]]
    return frozenset(one for one, _ in pairs), frozenset((one, base(other)) for one, other in pairs)


@cache
def _same() -> dict[str, str]:
    forms: dict[str, str] = lexicon("word_forms")["same"]
    return forms


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The word without its commonest endings. Words of three letters and fewer, numbers and words with other than
    ASCII letters stay as they are. Method: a few rules of our own, in the manner of the
    S-stemmer and of Porter's first step."""
    if len(word) <= 3 or not (word.isascii() and word.isalpha()):
        return word
    word = _plural(word)
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base != word and len(base) >= 3 and _VOWELS.intersection(base):
            return _mended(base)
    if word.endswith("ly") and len(word) > 5:
        word = word[:-2]
    if word.endswith("e") and len(word) > 4:
        word = word[:-1]
    if word.endswith("y") and len(word) > 3 and word[-2] not in _VOWELS:
        word = word[:-1] + "i"
    return word


def _plural(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")) and len(word) >= 5:
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _mended(base: str) -> str:
    """What is left of "stopped", "denied", "imposed", as "stop", "deny", "impose" are left by the other rules."""
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz" and base[-1] not in _VOWELS:
        return base[:-1]
    if base.endswith("e") and len(base) > 4:
        return base[:-1]
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "i"
    return base
