"""Where the subject of a sentence is said to be: "Burglaries in Leeds fell", "hospitals in Lower Saxony treated"."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.engine.clauses import Word
from desktop.engine.subjects import meanings
from desktop.engine.weights import Meaning
from desktop.engine.word_classes import is_verb

_AT = frozenset(["in", "at"])
_MOST = 5
"""Words of the subject before the place, at most."""

Locality = tuple[str, frozenset[str]]
"""The stem of the noun and the meanings of the words of the place's name."""


def subject_locality(words: Sequence[Word]) -> Locality | None:
    """The noun with which the sentence begins and the name of the place right behind it; None when it has none, or
    when no verb follows."""
    for position, word in enumerate(words[: _MOST + 1]):
        if word.mark or is_verb(word.form):
            return None
        if word.form not in _AT or position == 0 or not words[position - 1].content:
            continue
        end = position + 1
        while end < len(words) and words[end].name:
            end += 1
        if end == position + 1 or end >= len(words) or not is_verb(words[end].form):
            return None
        names = frozenset(meaning for name in words[position + 1 : end] for meaning in meanings(name))
        return words[position - 1].stem, names
    return None


def localities_differ(
    left: Locality | None, right: Locality | None, topic_left: frozenset[Meaning], topic_right: frozenset[Meaning]
) -> bool:
    """Whether both sentences speak of one noun in two places, neither of which the other one's topic names."""
    if left is None or right is None or left[0] != right[0]:
        return False
    return not left[1] & topic_right and not right[1] & topic_left
