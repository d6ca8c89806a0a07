"""The part a number plays in its clause: a level ("to 9,137"), an amount of change ("fell 58"), the level before."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from desktop.engine.clauses import Near, Word
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.word_classes import is_verb, movements
from desktop.model import Quantity, QuantityKind

_REACH = 6
_EARLIER = frozenset(["earlier", "ago", "before", "previously"])
_WORTH = frozenset(["value", "worth", "capitalisation", "capitalization"])
_RESULT = 10_000
"""An amount from which what was lost is a result ("lost 12 million pounds"), no step of a price ("lost 12 pence")."""


class Role(StrEnum):
    """What a number is to the movement its clause tells of."""

    LEVEL = "level"
    CHANGE = "change"
    FORMER = "former"
    UNKNOWN = ""


def roles_of(quantities: Sequence[Quantity], near: Sequence[Near]) -> tuple[tuple[Role, str], ...]:
    """Role and direction ("up", "down", "") of each quantity of a sentence, in their order. `near` are the words around
    each.

    A figure that only says another in other units ("or 0.6 percent") has the role of that one.
    """
    found: list[tuple[Role, str]] = []
    for number, (quantity, (before, inside, after)) in enumerate(zip(quantities, near, strict=True)):
        if number and _restates(quantities[number - 1], before) and found[-1][0] is Role.CHANGE:
            found.append(found[-1])
            continue
        if inside and inside[0].form in ("above", "below", "over", "under", "past", "beyond"):
            found.append((Role.LEVEL if before and is_verb(before[-1].form) else Role.UNKNOWN, ""))
            continue
        found.append(_role(before, after, quantity))
    return tuple(found)


def _restates(other: Quantity, before: Sequence[Word]) -> bool:
    """Whether only ", or" or a bracket stands between the number before and this one."""
    between = [w for w in before if w.start >= other.span.end]
    forms = {w.form for w in between}
    return 0 < len(between) <= 3 and bool(forms & {"or", "("}) and forms <= {"or", ",", "(", "about", "points", "point"}


def _role(before: Sequence[Word], after: Sequence[Word], quantity: Quantity) -> tuple[Role, str]:
    if quantity.kind in (QuantityKind.DATE, QuantityKind.AGE, QuantityKind.ORDINAL, QuantityKind.RANK):
        return Role.UNKNOWN, ""
    rising, falling = word_set("en/counts", "rising"), word_set("en/counts", "falling")
    small = word_set("en/words", "between_verb_and_number")
    steps = [w for w in reversed(before[-_REACH:]) if w.form not in small]
    direct = steps[0].form if steps else ""
    composed = direct == "up" and len(steps) > 1 and steps[1].form in ("make", "makes", "made", "making")
    if (direct in rising or direct in falling) and not composed:
        if direct in _results() and result_of(before, after, quantity):
            return Role.UNKNOWN, ""
        return Role.CHANGE, "up" if direct in rising else "down"
    compared = direct in ("with", "to") and len(steps) > 1 and steps[1].form == "compared"
    if (compared or direct in ("versus", "vs")) and any(word.form in _EARLIER for word in after[:_REACH]):
        return Role.FORMER, ""
    if _is_standard(before):
        return Role.FORMER, ""
    if direct in ("by", "of"):
        for word in steps[1:_REACH]:
            if word.form in rising or word.form in falling:
                return Role.CHANGE, "up" if word.form in rising else "down"
    for word in after[:2]:
        if word.mark:
            break
        if word.form in word_set("en/counts", "rise_nouns"):
            return Role.CHANGE, "up"
        if word.form in word_set("en/counts", "fall_nouns"):
            return Role.CHANGE, "down"
    if direct == "from":
        moved = any(w.form in movements() or w.form in ("down", "up") for w in before[-12:])
        moved = moved or (len(steps) > 1 and steps[1].form in ("%", "percent", "million", "billion"))
        return (Role.FORMER if moved else Role.UNKNOWN), ""
    if direct in ("to", "at", "near", "above", "below", "yield", "yielding"):
        return Role.LEVEL, ""
    return Role.UNKNOWN, ""


def result_of(before: Sequence[Word], after: Sequence[Word], quantity: Quantity) -> str:
    """The noun for an amount that was lost or earned, "loss" or "profit"; "" for any other, also for a step of a
    price or a loss of value."""
    if quantity.kind is not QuantityKind.MONEY or quantity.low is None or quantity.low < _RESULT:
        return ""
    small = word_set("en/words", "between_verb_and_number")
    verb = next((word.form for word in reversed(before[-_REACH:]) if word.form not in small), "")
    worth = any(word.form in _WORTH for word in after[:_REACH])
    return "" if worth else _results().get(verb, "")


@cache
def _results() -> dict[str, str]:
    """Verbs of which an amount is the result, with the noun for it."""
    return dict(lexicon("en/counts")["results"])


def _is_standard(before: Sequence[Word]) -> bool:
    """Whether the number is the one that another is measured by: "1.05 billion shares, below an already thin"."""
    for place in range(len(before) - 1, max(0, len(before) - _REACH), -1):
        word = before[place]
        if word.mark or word.form[0].isdigit() or is_verb(word.form):
            return False
        if word.form in ("a", "an", "the") and before[place - 1].form in ("above", "below"):
            return any(w.form[0].isdigit() for w in before[:place])
    return False
