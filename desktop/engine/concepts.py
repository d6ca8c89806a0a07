"""What happened to those or that which a number counts: "killed", "dead" and "toll" are one event."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from desktop.engine.clauses import Word
from desktop.engine.lexicon import lexicon, word_set
from desktop.model import Quantity, QuantityKind

_REACH = 12
"""Words on either side within which the thing counted is looked for."""
_OWN_VERB = 5
_NEAR = 8
"""Words within which a verb says of lives that they were lost."""
_BEING = frozenset(["was", "were", "are", "had", "have"])
_OF_ALL_ABOARD = 4
"""Words next to a number of all on board in which an event must stand that befell all: "killing all 240 people aboard",
but not "240 people aboard ran aground, and some were hurt"."""


@cache
def concepts() -> dict[str, str]:
    return {word: name for name, words in lexicon("en/counts")["concepts"].items() for word in words}


def concept_in(noun: Sequence[Word]) -> str:
    """What the noun itself says: "fatal overdoses" are deaths. The last word weighs most."""
    known = concepts()
    return next((known[word.form] for word in reversed(noun) if word.form in known), "")


def concept_of(before: Sequence[Word], after: Sequence[Word], quantity: Quantity, others: Sequence[Quantity]) -> str:
    """The nearest word that says what is counted; a word beyond another number, or another clause, counts as far."""
    if quantity.kind not in (QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.RATIO, QuantityKind.ORDINAL):
        return ""
    if _is_populace(before):
        return ""
    known = concepts()
    if aboard := _aboard(after):
        near = (*after[: aboard + _OF_ALL_ABOARD], *reversed(before[-_OF_ALL_ABOARD:]))
        return next((known[word.form] for word in near if word.form in known), "")
    best, best_cost = "", 14.0
    starts = {other.span.start for other in others}
    behind = min((o.span.start for o in others if o.span.start >= quantity.span.end), default=None)
    ahead = max((o.span.end for o in others if o.span.end <= quantity.span.start), default=None)
    here = before[-1] if before else after[0]
    for distance, word in enumerate(after[:_REACH]):
        governs = distance + 1 < len(after) and (  # "shot three, killing one"
            after[distance + 1].start in starts or after[distance + 1].form == "one"
        )
        if (name := known.get(word.form)) and not governs:
            cost = distance + 1.0 + 5 * (word.phrase - here.phrase) + 5 * (word.clause != here.clause)
            cost += 6 if behind is not None and word.start > behind else 0
            if cost < best_cost:
                best, best_cost = name, cost
    if _does_itself(after):
        return best
    joined = 0
    for distance, word in enumerate(reversed(before[-_REACH:])):
        joined += 4 if word.form in ("and", "while", "but") else 0
        if name := known.get(word.form):
            cost = joined + distance + 0.5 + 3 * (here.phrase - word.phrase) + 5 * (word.clause != here.clause)
            cost += 6 if ahead is not None and word.end < ahead else 0
            if cost < best_cost:
                best, best_cost = name, cost
    return best


def takes_lives(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether the number is one of lives that were lost: "cost 40 lives", "40 lives were lost", "40 lost their
    lives"."""
    forms = [word.form for word in after[:_NEAR]]
    if "lives" not in forms:
        return False
    losing = word_set("en/counts", "lives_lost")
    if forms[0] != "lives":
        return not losing.isdisjoint(forms[: forms.index("lives")])
    taking = losing | word_set("en/counts", "lives_taken")
    return any(word.form in taking for word in before[-_NEAR:]) or not losing.isdisjoint(forms)


def _does_itself(after: Sequence[Word]) -> bool:
    """Whether people behind the number have a verb of their own: "hundreds of people were sheltering" counts nobody of
    whom the words before tell."""
    for position, word in enumerate(after[:_OWN_VERB]):
        if word.mark or word.form in word_set("en/words", "clause_joints"):
            return False
        if word.form in _BEING:
            return position > 0
    return False


def _aboard(after: Sequence[Word]) -> int:
    """How many words it takes to say that the number is all who were on board: "people aboard". 0 where it does not."""
    forms = [word.form for word in after[:_OF_ALL_ABOARD]]
    for position, form in enumerate(forms):
        if form == "aboard":
            return position + 1
        if forms[position : position + 2] == ["on", "board"]:
            return position + 2
    return 0


def _is_populace(before: Sequence[Word]) -> bool:
    """Whether the number says how many live somewhere: "a town of 40,000 people", "home to 900"."""
    forms = [word.form for word in before[-2:]]
    return len(forms) == 2 and (
        forms == ["home", "to"] or (forms[1] == "of" and forms[0] in word_set("en/counts", "peopled"))
    )
