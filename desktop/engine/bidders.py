"""Who makes the offer that a number is of: "Corvid offered 4.2 billion", "a bid of 4.2 billion from Corvid"."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.engine.clauses import Word
from desktop.engine.lexicon import word_set
from desktop.engine.word_classes import day_names, is_verb
from desktop.model import Quantity, QuantityKind

_FROM = frozenset(["by", "from"])
_KINDS = (QuantityKind.MONEY, QuantityKind.DURATION)
_HELPING = frozenset(["has", "had", "have", "is", "was", "will", "would", "might"])
_BACK, _REACH = 30, 10
"""Words before and behind a number among which the offer is looked for that it is of."""
_NEAR = 4
"""Words between an offer and who made it, or its verb, at most."""


def bidder_of(before: Sequence[Word], after: Sequence[Word], quantity: Quantity) -> frozenset[str]:
    """The names of who makes the offer that an amount or a term is of, in lower case; empty for any other number, and
    where no name is near. `before` and `after` are the words around it."""
    if quantity.kind not in _KINDS:
        return frozenset()
    here = len(before)
    words = [*before, *after[:_REACH]]
    offers = [place for place in range(max(0, here - _BACK), len(words)) if _is_offer(words[place])]
    for place in sorted(offers, key=lambda place: abs(place - here)):
        if names := _owner(words, place) or _maker(words, place) or _doer(words, place):
            return names
    return frozenset()


def _is_offer(word: Word) -> bool:
    return word.form in word_set("en/counts", "offered") or _is_noun(word)


def _is_noun(word: Word) -> bool:
    return word.form in word_set("en/counts", "offers")


def _owner(words: Sequence[Word], offer: int) -> frozenset[str]:
    """The names before an offer that they own: "Corvid's latest offer"."""
    for place in range(offer - 1, max(-1, offer - 1 - _NEAR), -1):
        if words[place].text.endswith(("'s", "’s", "s'", "s’")):
            return _names(words[: place + 1])
        if words[place].mark:
            break
    return frozenset()


def _maker(words: Sequence[Word], offer: int) -> frozenset[str]:
    """The names behind an offer: "a bid of 4.2 billion from Corvid"."""
    if not _is_noun(words[offer]):
        return frozenset()
    for place in range(offer + 1, min(len(words) - 1, offer + 2 * _REACH)):
        if words[place].clause != words[offer].clause:
            break
        if words[place].form in _FROM:
            start = place + 1 + (words[place + 1].form == "the")
            end = start
            while end < len(words) and words[end].name:
                end += 1
            return _names(words[start:end])
    return frozenset()


def _doer(words: Sequence[Word], offer: int) -> frozenset[str]:
    """The names that are the subject of "offered", "bid" or "made an offer"."""
    verb = offer
    if _is_noun(words[offer]):
        verbs = word_set("en/counts", "offer_verbs")
        made = [place for place in range(max(0, offer - _REACH), offer) if words[place].form in verbs]
        if made:
            verb = made[-1]
        elif offer and not (words[offer - 1].proper or words[offer - 1].form in _HELPING):
            return frozenset()  # a noun: "rejected the offer"
    found: set[str] = set()
    for word in reversed(words[:verb]):
        if word.clause != words[verb].clause or (is_verb(word.form) and not word.name and word.form not in _HELPING):
            break
        if word.proper and word.form not in day_names():
            found.add(word.form.strip("'’"))
    return frozenset(found - word_set("en/words", "generic_names"))


def _names(words: Sequence[Word]) -> frozenset[str]:
    """The names with which some words end, without titles and kinds of firms."""
    found = set()
    for word in reversed(words):
        if not word.proper or word.form in day_names():
            break
        found.add(word.form.strip("'’"))
    return frozenset(found - word_set("en/words", "generic_names"))
