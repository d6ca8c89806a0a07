"""What a number is about: the noun it counts, what happened to it, and the words that tell it from other numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.engine.clauses import Word
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.noun_phrases import complement, phrase_after, phrase_before, spelled
from desktop.engine.stemming import stem
from desktop.engine.word_classes import is_stop, singular
from desktop.model import Quantity, QuantityKind

_OPENERS = frozenset(["on", "of", "for"])
_REACH = 12
"""Words on either side within which the thing counted is looked for."""


@dataclass(frozen=True, slots=True)
class Subject:
    """`concept` names what happens to what is counted ("death"), in any wording; `head` is the stem of the counted
    noun, `modifiers` those of the words before and behind it, `topic` those of all content words of the sentence,
    `near` those of the same clause. `change` is "up" or "down" for an amount of change, "" for a level."""

    label: str
    concept: str
    head: str
    modifiers: frozenset[str]
    near: frozenset[str]
    topic: frozenset[str]
    change: str
    former: bool = False  # "from 4.41": the level before


@cache
def _concepts() -> dict[str, str]:
    return {word: name for name, words in lexicon("en/counts")["concepts"].items() for word in words}


def subject_of(words: Sequence[Word], quantity: Quantity, others: Sequence[Quantity]) -> Subject:
    """The subject of one quantity in its sentence; `others` are the sentence's quantities, in order."""
    before = [w for w in words if w.span.end <= quantity.span.start]
    after = [w for w in words if w.span.start >= quantity.span.end]
    if not after and not before:
        return Subject("", "", "", frozenset(), frozenset(), frozenset(), "")
    change, former = _change(before, after, quantity)
    persons = word_set("en/counts", "persons")
    counted = _counted(after, quantity)
    led = () if counted and counted[-1].form not in persons else phrase_before(before)
    noun = counted or led
    concept = _concept_in(noun) or _concept(before, after, quantity, others)
    label = _label(noun, counted, after, concept, quantity)
    here = (before[-1] if before else after[0]).clause
    near = frozenset(
        part
        for w in (*before[-_REACH:], *after[:_REACH])
        if w.content and abs(w.clause - here) <= (0 if before else 1)
        for part in _parts(w)
    )
    modifiers = frozenset(stem(w) for w in label.lower().split() if not is_stop(w)) - {stem(p) for p in persons}
    topic = frozenset(part for w in words if w.content for part in _parts(w))
    head = stem(noun[-1].form) if noun and noun[-1].form not in persons else ""
    return Subject(label, concept, head, modifiers, near, topic, change, former)


def _parts(word: Word) -> tuple[str, ...]:
    """The stems of a word and of the parts that hyphens join."""
    return (word.stem, *(stem(part) for part in word.form.split("-"))) if "-" in word.form else (word.stem,)


def _counted(after: Sequence[Word], quantity: Quantity) -> tuple[Word, ...]:
    """The words of the noun behind the number."""
    if quantity.kind is QuantityKind.COUNT:
        forms = quantity.noun.split()
        found = [w for w in after[: len(forms) + 4] if w.form in forms]
        return tuple(found[: len(forms)])
    if quantity.kind in (QuantityKind.DATE, QuantityKind.AGE):
        return ()
    rest = list(after)
    if rest and rest[0].form == "of":
        rest = rest[1:]
    return phrase_after(rest)


def _label(
    noun: Sequence[Word], counted: Sequence[Word], after: Sequence[Word], concept: str, quantity: Quantity
) -> str:
    """The subject as a short label: "tariff on Chinese goods", "overdose deaths"."""
    running = word_set("en/scopes", "running_adjectives")
    persons = word_set("en/counts", "persons")
    words = [w for w in noun if w.form not in running]
    if not words or (words[-1].form in persons and concept):
        return str(lexicon("en/counts")["labels"].get(concept, spelled(words)))
    behind = after[len(counted) :] if counted else after
    text = spelled(words)
    if quantity.kind in (QuantityKind.PERCENT, QuantityKind.RATIO, QuantityKind.MONEY):
        text = " ".join([*text.split()[:-1], singular(text.split()[-1])])
    return " ".join([text, *(w.text for w in complement(behind, _OPENERS))])


def _change(before: Sequence[Word], after: Sequence[Word], quantity: Quantity) -> tuple[str, bool]:
    rising, falling = word_set("en/counts", "rising"), word_set("en/counts", "falling")
    last = [w for w in before if not w.mark or w.text in ",("][-4:]
    for distance, word in enumerate(reversed(last)):
        if word.form in ("to", "at", "of", "near", "above", "below"):
            return "", False
        if word.form == "from":
            return "", True
        if word.form in rising:
            return "up", False
        if word.form in falling:
            return "down", False
        if distance and word.content:
            break
    if quantity.kind in (QuantityKind.PERCENT, QuantityKind.RATIO, QuantityKind.MONEY, QuantityKind.COUNT):
        for word in after[:2]:
            if word.form in ("increase", "rise", "gain", "jump", "growth", "hike", "higher"):
                return "up", False
            if word.form in ("decrease", "drop", "fall", "decline", "cut", "fewer", "less", "lower", "reduction"):
                return "down", False
    return "", False


def _concept_in(noun: Sequence[Word]) -> str:
    """What the noun itself says: "fatal overdoses" are deaths. The last word weighs most."""
    concepts = _concepts()
    return next((concepts[word.form] for word in reversed(noun) if word.form in concepts), "")


def _concept(before: Sequence[Word], after: Sequence[Word], quantity: Quantity, others: Sequence[Quantity]) -> str:
    """The nearest word that says what is counted; a word beyond another number, or another clause, counts as far."""
    if quantity.kind not in (QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.RATIO, QuantityKind.ORDINAL):
        return ""
    concepts = _concepts()
    best, best_cost = "", 14.0
    behind = min((o.span.start for o in others if o.span.start >= quantity.span.end), default=None)
    ahead = max((o.span.end for o in others if o.span.end <= quantity.span.start), default=None)
    here = before[-1] if before else after[0]
    for distance, word in enumerate(after[:_REACH]):
        if name := concepts.get(word.form):
            cost = distance + 1.0 + 5 * (word.phrase - here.phrase) + 5 * (word.clause != here.clause)
            cost += 6 if behind is not None and word.span.start > behind else 0
            if cost < best_cost:
                best, best_cost = name, cost
    for distance, word in enumerate(reversed(before[-_REACH:])):
        if name := concepts.get(word.form):
            cost = distance + 0.5 + 3 * (here.phrase - word.phrase) + 5 * (word.clause != here.clause)
            cost += 6 if ahead is not None and word.span.end < ahead else 0
            if cost < best_cost:
                best, best_cost = name, cost
    return best
