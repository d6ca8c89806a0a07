"""What happens to what a number counts, and whether it rose or fell, in a language other than English: from that
language's lists under `resources/lexicon`, so that "14 Tote", "14 muertos" and "14 dead" are one event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from desktop.engine.clauses import Word
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.roles import Role
from desktop.model import Quantity, QuantityKind

_REACH = 10
"""Words on either side of a number among which its event is looked for."""
_OTHER_PHRASE = 5
_OTHER_NUMBER = 6
"""What a comma and another number between cost, in words."""
_MOVED = 8
"""Words before a number among which the verb is looked for that says how it moved."""


@cache
def events(language: str) -> Mapping[str, str]:
    """The words of events, lower case, with the event's name; a phrase is two words."""
    return {word: name for name, words in lexicon(f"{language}/counts")["concepts"].items() for word in words}


def event_label(event: str, language: str) -> str:
    """What is counted where an event is: "Tote"."""
    return str(lexicon(f"{language}/counts")["labels"][event])


def counts_people(form: str, language: str) -> bool:
    """Whether the noun means people."""
    return form in word_set(f"{language}/counts", "persons")


def event_of(
    before: Sequence[Word], after: Sequence[Word], quantity: Quantity, others: Sequence[Quantity], language: str
) -> str:
    """The event whose word stands nearest to the number, a word beyond a comma or another number being farther; ""
    where none stands near. Only counts have one."""
    if quantity.kind is not QuantityKind.COUNT:
        return ""
    known = events(language)
    best, best_cost = "", float(_REACH + _OTHER_PHRASE)
    for side in (after, before[::-1]):
        for distance, word in enumerate(side[:_REACH]):
            name = known.get(word.form) or known.get(_pair(side, distance, forwards=side is after))
            if not name:
                continue
            low, high = sorted((quantity.span.start, word.start))
            between = sum(low < other.span.start < high for other in others)
            commas = abs(word.phrase - side[0].phrase)
            cost = distance + _OTHER_PHRASE * commas + _OTHER_NUMBER * between
            if cost < best_cost:
                best, best_cost = name, float(cost)
    return best


def _pair(side: Sequence[Word], at: int, *, forwards: bool) -> str:
    """The word at `at` and the one behind it in the text, as a phrase."""
    behind = at + 1 if forwards else at - 1
    return f"{side[at].form} {side[behind].form}" if 0 <= behind < len(side) else ""


def foreign_role(before: Sequence[Word], quantity: Quantity, language: str) -> tuple[Role, str]:
    """Role and direction ("up", "down", "") of a number: "um 5 Prozent" is a change, "auf 80" a level, "von 75" the
    level before, where a verb before it says that something rose or fell."""
    if not before or quantity.kind in (QuantityKind.DATE, QuantityKind.AGE, QuantityKind.DURATION):
        return Role.UNKNOWN, ""
    lists = lexicon(f"{language}/counts")
    near = [word.form for word in before[-_MOVED:]]
    moved = next((form for form in reversed(near) if form in lists["rising"] or form in lists["falling"]), "")
    if not moved:
        return Role.UNKNOWN, ""
    direction = "up" if moved in lists["rising"] else "down"
    if near[-1] in lists["by"] or near[-1] == moved:
        return Role.CHANGE, direction
    if near[-1] in lists["to"]:
        return Role.LEVEL, ""
    return (Role.FORMER, "") if near[-1] in lists["from"] else (Role.UNKNOWN, "")
