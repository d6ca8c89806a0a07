"""Which words are close enough to stand for one another: "negotiate" and "negotiations", "killed" and "deaths", and
names that newsrooms spell in their own ways: "Mursi" and "Morsi"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache

from desktop.engine.lexicon import lexicon
from desktop.engine.stemming import base

_RELATED = 0.6
"""How far a word counts as said when only one of its group is."""
_SHORTEST = 4
_LEAST_PREFIX = 0.6
_SPELT_OTHERWISE = 0.8
_SHORTEST_NAME = 5
_LETTERS_MORE = 2
_SILENT = frozenset("aeiouyhw")
_SAME_SOUND = (("ph", "f"), ("kh", "k"), ("q", "k"))


def kinship(one: str, other: str) -> float:
    """0..1: how far one stem stands for another; 1 for the same stem. Numbers stand only for themselves.

    Of one group of related words (a list of our own): 0.6. Sharing their first four letters or more, and most of the
    shorter one: by the share of the longer one, at most 0.9. Names, as far as can be told from small letters, that
    differ in vowels, doubled letters, "h" and "w": 0.8.
    """
    if one == other:
        return 1.0
    if one[0].isdigit() or other[0].isdigit():
        return 0.0
    best = 0.0
    groups = _groups()
    if one in groups and other in groups and not groups[one].isdisjoint(groups[other]):
        best = _RELATED
    shorter, longer = sorted((len(one), len(other)))
    if one[0] == other[0] and longer - shorter <= _LETTERS_MORE and _sound(one) == _sound(other) != "":
        best = _SPELT_OTHERWISE
    if shorter >= _SHORTEST:
        common = 0
        for left, right in zip(one, other, strict=False):
            if left != right:
                break
            common += 1
        if common >= _SHORTEST and common >= _LEAST_PREFIX * shorter:
            best = max(best, min(0.9, common / longer + 0.1))
    return best


class Kin(dict[str, tuple[tuple[str, float], ...]]):
    """For every stem, the other stems of a vocabulary that are akin to it, the closest first. Filled as stems are
    asked for."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        super().__init__()
        families: dict[str | int, list[str]] = defaultdict(list)
        self._vocabulary = frozenset(vocabulary)
        for stem in sorted(self._vocabulary):
            for family in _families(stem):
                families[family].append(stem)
        self._families = families

    def __missing__(self, stem: str) -> tuple[tuple[str, float], ...]:
        others = {other for family in _families(stem) for other in self._families[family] if other != stem}
        alike = ((other, kinship(stem, other)) for other in others)
        found = self[stem] = tuple(sorted((pair for pair in alike if pair[1]), key=lambda pair: (-pair[1], pair[0])))
        return found


def _families(stem: str) -> Iterable[str | int]:
    """What two stems must have in common to be akin at all: four first letters, a group, or the consonants."""
    if stem[0].isdigit():
        return ()
    prefix: tuple[str | int, ...] = (stem[:_SHORTEST],) if len(stem) >= _SHORTEST else ()
    sound = _sound(stem)
    return (*prefix, *_groups().get(stem, ()), *([f"={sound}"] if sound else ()))


@lru_cache(maxsize=65536)
def _sound(stem: str) -> str:
    """The consonants by which a name is known in any spelling; "" for a short one and for a word of a group, which is
    no name but may look like one ("coast", "cost")."""
    if len(stem) < _SHORTEST_NAME or stem in _groups() or not stem.isalpha():
        return ""
    for written, spoken in _SAME_SOUND:
        stem = stem.replace(written, spoken)
    heard = [letter for letter in stem if letter not in _SILENT]
    sound = "".join(letter for at, letter in enumerate(heard) if heard[at - 1 : at] != [letter])
    return sound if len(sound) > 1 else ""


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(lexicon("word_forms")["related"]):
        for word in group:
            found[base(word)].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}
