"""What happened to those or that which a number counts: "killed", "dead" and "toll" are one event."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from operator import itemgetter

from desktop.engine.clauses import Word
from desktop.engine.lexicon import lexicon, word_set
from desktop.model import Quantity, QuantityKind

_REACH = 12
"""Words on either side within which the thing counted is looked for."""
_OWN_VERB = 5
_NEAR = 8
"""Words within which a verb says of lives that they were lost."""
_BEING = frozenset(["was", "were", "are", "had", "have"])
_ABOARD = 4
"""Words behind a number among which it says that those are all on board, and on either side of it, among which an event
stands that befell all of them."""
_BEYOND_NUMBER = 6
"""Words that a word beyond another number counts as farther away."""
_TOO_FAR = 14.0
"""Words from which on a word says nothing of a number."""


@cache
def concepts() -> dict[str, str]:
    """The event that each English word names, by the word in small letters: "killed" is a "death"."""
    return {word: name for name, words in lexicon("en/counts")["concepts"].items() for word in words}


def concept_in(noun: Sequence[Word]) -> str:
    """What the noun itself says: "fatal overdoses" are deaths. The last word weighs most."""
    known = concepts()
    return next((known[word.form] for word in reversed(noun) if word.form in known), "")


def concept_of(before: Sequence[Word], after: Sequence[Word], quantity: Quantity, others: Sequence[Quantity]) -> str:
    """The event of which a number tells, "" where no word near says one and for kinds that count nobody.

    `before` and `after` are the words around it in text order, not both empty; `others` are the other numbers of the
    sentence. The nearest word decides; one beyond another number, or in another clause, counts as far.
    """
    if quantity.kind not in (QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.RATIO, QuantityKind.ORDINAL):
        return ""
    if _is_populace(before):
        return ""
    if aboard := _aboard(after):
        return _of_all_on_board(before, after, aboard)
    here = before[-1] if before else after[0]
    told = _told_behind(after, here, quantity, others)
    if not _does_itself(after):
        told += _told_ahead(before, here, quantity, others)
    return min(told, key=itemgetter(0), default=(0.0, ""))[1]  # of equals the first, which stands behind


def _told_behind(
    after: Sequence[Word], here: Word, quantity: Quantity, others: Sequence[Quantity]
) -> list[tuple[float, str]]:
    """The events of the words behind a number, with how far each is, those that are too far left out."""
    known = concepts()
    starts = {other.span.start for other in others}
    next_number = min((start for start in starts if start >= quantity.span.end), default=math.inf)
    found: list[tuple[float, str]] = []
    for distance, word in enumerate(after[:_REACH]):
        governs = distance + 1 < len(after) and (  # "shot three, killing one"
            after[distance + 1].start in starts or after[distance + 1].form == "one"
        )
        if (name := known.get(word.form)) and not governs:
            cost = distance + 1.0 + 5 * (word.phrase - here.phrase) + 5 * (word.clause != here.clause)
            found.append((cost + (_BEYOND_NUMBER if word.start > next_number else 0), name))
    return [one for one in found if one[0] < _TOO_FAR]


def _told_ahead(
    before: Sequence[Word], here: Word, quantity: Quantity, others: Sequence[Quantity]
) -> list[tuple[float, str]]:
    """The same of the words before it, the nearest first."""
    known, part_openers = concepts(), word_set("en/words", "part_openers")
    last_number = max((other.span.end for other in others if other.span.end <= quantity.span.start), default=-1)
    found: list[tuple[float, str]] = []
    joined = 0
    for distance, word in enumerate(reversed(before[-_REACH:])):
        joined += 4 if word.form in part_openers else 0
        if name := known.get(word.form):
            cost = joined + distance + 0.5 + 3 * (here.phrase - word.phrase) + 5 * (word.clause != here.clause)
            found.append((cost + (_BEYOND_NUMBER if word.end < last_number else 0), name))
    return [one for one in found if one[0] < _TOO_FAR]


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
    forms = [word.form for word in after[:_ABOARD]]
    if _all_on_board().keys().isdisjoint(forms):
        return 0
    for position, form in enumerate(forms):
        phrase = _all_on_board().get(form)
        if phrase and forms[position : position + len(phrase)] == phrase:
            return position + len(phrase)
    return 0


@cache
def _all_on_board() -> dict[str, list[str]]:
    """The words that say so, by the first of them."""
    return {phrase.split()[0]: phrase.split() for phrase in lexicon("en/counts")["all_on_board"]}


def _of_all_on_board(before: Sequence[Word], after: Sequence[Word], aboard: int) -> str:
    """What befell all of those on board, which `aboard` words behind the number say that they are: "killing all 240
    people aboard", but not "240 people aboard ran aground, and some were hurt"."""
    known = concepts()
    near = (*after[: aboard + _ABOARD], *reversed(before[-_ABOARD:]))
    return next((known[word.form] for word in near if word.form in known), "")


def _is_populace(before: Sequence[Word]) -> bool:
    """Whether the number says how many live somewhere: "a town of 40,000 people", "home to 900"."""
    forms = [word.form for word in before[-2:]]
    return len(forms) == 2 and (
        forms == ["home", "to"] or (forms[1] == "of" and forms[0] in word_set("en/counts", "peopled"))
    )
