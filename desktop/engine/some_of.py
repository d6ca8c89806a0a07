"""Numbers of some out of more: "three of the twelve climbers", "15 of them", "of which four were serious"."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.engine.clauses import Word
from desktop.engine.concepts import concepts
from desktop.engine.lexicon import word_set
from desktop.engine.noun_phrases import phrase_after
from desktop.engine.word_classes import is_person
from desktop.model import Quantity, QuantityKind

_OWNERS = frozenset(["the", "its", "their", "his", "her", "our", "these", "those"])
_JUST_NAMED = frozenset(["them", "whom", "these", "those", "us", "which"])
_NAMING = frozenset(["which", "whom"])
_AT = frozenset(["in", "on", "at", "from", "under"])
_BEING = frozenset(["is", "are", "was", "were"])


def words_to_whole(after: Sequence[Word], others: Sequence[Quantity]) -> int:
    """How many words lead from a part to its whole ("[three] of the twelve climbers"); 0 where it is no part."""
    if not after or after[0].form != "of":
        return 0
    starts = {other.span.start: other.span.end for other in others}
    for number, word in enumerate(after[1:3], 1):
        if word.start in starts:
            return number + sum(1 for w in after[number:] if w.end <= starts[word.start])
        if word.form not in _OWNERS:
            return 0
    return 0


def is_whole(before: Sequence[Word], others: Sequence[Quantity]) -> bool:
    """Whether the number is the whole of which another is a part: what happened to that is not said of it."""
    if len(before) < 2 or before[-1].form not in _OWNERS or before[-2].form != "of":
        return False
    return any(0 <= before[-2].start - other.span.end <= 1 for other in others)


def kind_of_part(before: Sequence[Word], after: Sequence[Word], quantity: Quantity) -> str:
    """How the number says that it is some of those just named; "" where it does not.

    "including" for "including two children"; "of" for "15 of them", "of whom 15", "nine of the dead" and "one of the
    largest", with the stems of what is said of those: "of intens care" for "six of them in intensive care".
    """
    if quantity.kind is not QuantityKind.COUNT:
        return ""
    if before and before[-1].form in ("including", "among"):
        return "including"
    if _of_those(before) or _out_of_those(before):
        return _which_part(after)
    if len(after) < 2 or after[0].form != "of":
        return ""
    hurt = len(after) > 2 and after[1].form == "the" and after[2].form in concepts()
    who = len(after) > 2 and after[1].form == "those" and after[2].form in word_set("en/words", "behind_those")
    if after[1].form in _JUST_NAMED and not who:
        return _which_part(after[2:])
    return "of" if hurt or quantity.low == 1 else ""


def _which_part(behind: Sequence[Word]) -> str:
    """ "of", with the stems of what `behind` says of those: "six of them in intensive care" is "of intens care"."""
    start = next(
        (at for at, word in enumerate(behind) if word.form not in _BEING and word.form not in _AT), len(behind)
    )
    return " ".join(["of", *(word.stem for word in phrase_after(behind[start:]))])


def _of_those(before: Sequence[Word]) -> bool:
    """Whether "of which" or "of whom" stands right before."""
    return len(before) > 1 and before[-1].form in _NAMING and before[-2].form == "of"


def _out_of_those(before: Sequence[Word]) -> bool:
    """Whether the number follows upon "of the dead", with which its sentence or clause begins."""
    if len(before) < 4 or before[-1].form != "," or before[-2].form not in concepts():
        return False
    return before[-3].form in _OWNERS and before[-4].form == "of" and (len(before) == 4 or before[-5].mark)


def said_to_be(before: Sequence[Word], after: Sequence[Word], quantity: Quantity) -> tuple[Word, ...]:
    """What some of those just named are said to be: "of whom four were [children]"; () where that is not people."""
    if quantity.kind is not QuantityKind.COUNT or not _of_those(before) or not after or after[0].form not in _BEING:
        return ()
    told = phrase_after(after[1:])
    return told if told and is_person(told[-1].form, told[-1].text) else ()
