"""What a number is about: the noun it counts, what happened to it, and the words that tell it from other numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.engine.clauses import Word
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.stemming import stem
from desktop.model import Quantity, QuantityKind

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
    concept = _concept(before, after, quantity, others)
    noun = quantity.noun or ("" if quantity.kind is QuantityKind.COUNT else _noun_after(after))
    persons = word_set("en/counts", "persons")
    head_word = noun.split()[-1] if noun else ""
    label = noun
    led = _noun_before(before) if not noun or head_word in persons else ""
    if not noun:
        label = led
        head_word = led.split()[0] if led else ""
    label = _completed(label, after if noun else (), concept)
    here = (before[-1] if before else after[0]).clause
    near = frozenset(
        w.stem
        for w in (*before[-_REACH:], *after[:_REACH])
        if w.content and abs(w.clause - here) <= (0 if before else 1)
    )
    modifiers = frozenset(stem(w) for w in label.split() if w not in word_set("en/words", "stops"))
    topic = frozenset(w.stem for w in words if w.content)
    head = "" if head_word in persons else stem(head_word)
    return Subject(label, concept, head, modifiers, near, topic, change, former)


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


def _noun_after(after: Sequence[Word]) -> str:
    """The noun behind a percentage or an amount: "a 20% tariff", "40% of global production"."""
    stops = word_set("en/words", "stops")
    words: list[str] = []
    started = False
    for word in after[:6]:
        if word.form in ("of", "the", "its", "their", "a", "all") and not words:
            started = started or word.form == "of"
            continue
        if word.mark or word.form in stops or word.form[0].isdigit():
            break
        if word.form in word_set("en/counts", "rising") or word.form in word_set("en/counts", "falling"):
            break
        words.append(word.form)
        if word.form.endswith("s") and not word.form.endswith("ss"):
            break
        if len(words) == 4:
            break
    return " ".join(words)


def _noun_before(before: Sequence[Word]) -> str:
    """The noun that a number follows: "tariffs of up to 145%", "the death toll rose to 185"."""
    stops = word_set("en/words", "stops")
    moving = word_set("en/counts", "rising") | word_set("en/counts", "falling")
    words: list[str] = []
    for word in reversed(before[-_REACH:]):
        skip = word.mark or word.form in stops or word.form in moving or word.form[0].isdigit()
        if skip and words:
            break
        if skip:
            continue
        if word.form.endswith(("ed", "ly")) and not words:
            continue
        words.append(word.form)
        if len(words) == 3:
            break
    return " ".join(reversed(words))


def _completed(label: str, after: Sequence[Word], concept: str) -> str:
    """The noun with what it applies to: "tariff on Chinese goods"."""
    return label
