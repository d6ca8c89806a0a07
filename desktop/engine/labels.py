"""What a number is about, as a short label: "tariff on Chinese goods", "share of voters", "age of Mary Blank"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from desktop.engine.clauses import Word
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.noun_phrases import complement, phrase_after, phrase_before, spelled
from desktop.engine.word_classes import is_person, singular
from desktop.model import Quantity, QuantityKind

OPENERS = frozenset(["on", "of", "for"])
"""The prepositions whose phrase belongs to the noun before it."""
LEADS = ("share of ", "age of ")
"""What stands before the noun in labels of shares and ages."""
_BE = frozenset(["is", "was", "are", "were", "at", "reached", "hit"])
_OLD = frozenset(["-", "old", "olds", "year", "aged", "of", "age"])


def label_of(
    before: Sequence[Word],
    noun: Sequence[Word],
    counted: Sequence[Word],
    after: Sequence[Word],
    concept: str,
    quantity: Quantity,
) -> str:
    """The label, lower case but for names; "" when the sentence names nothing. `noun` is what was found to be counted,
    `counted` what stands behind the number, `concept` the event."""
    if quantity.kind is QuantityKind.AGE:
        return _age(before, after)
    words = [w for w in noun if w.form not in word_set("en/scopes", "running_adjectives") and w.form not in _days()]
    event = lexicon("en/counts")["concepts"].get(concept, ())
    bare = bool(event) and not counted and quantity.kind is QuantityKind.COUNT
    if bare and not any(word.form in event for word in words):
        words = []  # "a ferry fire killed 14" counts deaths, not fires
    if not words or (is_person(words[-1].form, words[-1].text) and concept):
        return str(lexicon("en/counts")["labels"].get(concept, spelled(words)))
    if quantity.kind is QuantityKind.MEASURE and (size := _sizes().get(words[-1].form)):
        owner = spelled(phrase_before(before))
        return f"{owner} {size}" if owner and owner.split()[-1] != size else size
    if quantity.kind in (QuantityKind.PERCENT, QuantityKind.RATIO) and after and after[0].form == "of" and counted:
        return _share(before, words, counted)
    text = spelled(words)
    if quantity.kind in (QuantityKind.PERCENT, QuantityKind.RATIO, QuantityKind.MONEY):
        text = " ".join([*text.split()[:-1], singular(text.split()[-1])])
    behind = complement(after[len(counted) :] if counted else after, OPENERS)
    return " ".join([text, *(w.text for w in behind)]) if not any(w.form in _days() for w in behind) else text


def _share(before: Sequence[Word], words: Sequence[Word], counted: Sequence[Word]) -> str:
    """ "share of voters"; "deficit as share of GDP" where a subject is set equal to it."""
    subject = phrase_before(before) if before and before[-1].form in _BE else ()
    if subject and list(words) == list(counted):
        return f"{spelled(subject)} as share of {spelled(counted)}"
    return f"share of {spelled(words)}"


def _age(before: Sequence[Word], after: Sequence[Word]) -> str:
    """ "age of Mary Blank", from the words behind ("63-year-old Mary Blank") or before ("Mary Blank, 63,")."""
    start = 0
    while start < len(after) and after[start].form in _OLD:
        start += 1
    person = phrase_after(after[start:], 3) if start or not before or not before[-1].mark else ()
    if not person:
        end = len(before)
        while end and (before[end - 1].mark or before[end - 1].form in _OLD):
            end -= 1
        person = phrase_before(before[:end])
    return f"age of {spelled(person)}" if person else "age"


@cache
def _days() -> frozenset[str]:
    """The names of days and months, which are no part of what is counted."""
    return word_set("en/calendar", "weekdays") | frozenset(lexicon("en/calendar")["months"])


@cache
def _sizes() -> dict[str, str]:
    """ "high" and "tall" as "height"."""
    return {form: str(name) for name, forms in lexicon("en/counts")["attributes"].items() for form in forms}
