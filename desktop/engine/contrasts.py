"""Words that part two groups or two statistics: men and women, private and public, median and average."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from desktop.engine.clauses import Word, around
from desktop.engine.lexicon import lexicon, word_set
from desktop.model import Span

_REACH = 7
"""Words on either side of a number that can say whom it is about."""


@cache
def _sides() -> dict[str, tuple[tuple[int, int], ...]]:
    """Each contrasting word with the groups it parts and its side in each."""
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for group, sides in enumerate(lexicon("en/scopes")["contrasts"]):
        for side, words in enumerate(sides):
            for word in words:
                found[word] = (*found.get(word, ()), (group, side))
    return found


@cache
def _alone() -> frozenset[str]:
    """What shows another group or statistic when only one side has it."""
    return word_set("en/scopes", "one_sided") | {"so far"}


@cache
def _so_far() -> tuple[list[str], ...]:
    return tuple(phrase.split() for phrase in lexicon("en/scopes")["so_far"])


@cache
def _known() -> frozenset[str]:
    return word_set("en/scopes", "one_sided") | _sides().keys()


def has_telling_words(words: Sequence[Word]) -> bool:
    """Whether a sentence has any word that `telling_words` could find."""
    return not _any_known().isdisjoint([word.form for word in words])


@cache
def _any_known() -> frozenset[str]:
    return _known().union(phrase[0] for phrase in _so_far())


def telling_words(words: Sequence[Word], start: int, end: int) -> tuple[str, ...]:
    """The contrasting words near the number at `start`..`end`, nearest first, within its own part of the sentence."""
    before, _, after = around(words, Span(start, end))
    here = before[-1].phrase if before else (after[0].phrase if after else 0)
    known, part_openers = _known(), word_set("en/words", "part_openers")
    near: list[tuple[int, str]] = []
    for side in (before[::-1], after):
        part = here
        for distance, word in enumerate(side[:_REACH]):
            if word.form[0].isdigit() and side is after:
                break
            if side is after and word.phrase != part and not word.mark:
                if word.form in part_openers:
                    break  # what follows is about others
                part = word.phrase
            if word.form in known and not _is_named(word, before, after) and abs(word.phrase - here) <= 1:
                near.append((distance, word.form))
    forms = [word.form for word in (*before, *after)]
    if any(_holds(forms, phrase) for phrase in _so_far()):
        near.append((_REACH, "so far"))
    return tuple(form for _, form in sorted(near))


def _is_named(word: Word, before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether the word is part of a name of several words: "New York" is no new thing."""
    return word.name and any(
        other.name and (other.start - word.end == 1 or word.start - other.end == 1) for other in (*before, *after)
    )


def _holds(forms: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether the words of the phrase stand side by side among the forms."""
    if phrase[0] not in forms:
        return False
    return any(form == phrase[0] and forms[i : i + len(phrase)] == phrase for i, form in enumerate(forms))


@lru_cache(maxsize=4096)
def contrast(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, str] | None:
    """The pair of words that shows two numbers to be about different groups or statistics; None when none does.

    A word such as "placebo" or "year-ago" does so when only one side has it; the other word is then "".
    """
    if not left and not right:
        return None
    sides = _sides()
    nearest = [_nearest(words, sides) for words in (left, right)]
    for group in sorted(nearest[0].keys() & nearest[1].keys()):
        (one, here), (other, there) = nearest[0][group], nearest[1][group]
        if here != there:
            return one, other
    alone = _alone()
    for one in left:
        if one in alone and one not in right:
            return one, ""
    for other in right:
        if other in alone and other not in left:
            return "", other
    return None


def _nearest(words: Sequence[str], sides: dict[str, tuple[tuple[int, int], ...]]) -> dict[int, tuple[str, int]]:
    """For each group the word that stands nearest to the number, and its side."""
    found: dict[int, tuple[str, int]] = {}
    for word in words:
        for group, side in sides.get(word, ()):
            found.setdefault(group, (word, side))
    return found
