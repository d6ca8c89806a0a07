"""Whether two dates tell when one and the same thing was: by the sentences, and by the word that each date hangs on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.sentence_similarity import similarity
from desktop.engine.stemming import base, stem
from desktop.engine.story_words import of_one_story, story_words
from desktop.engine.word_classes import is_verb
from desktop.model import Claim, Comparison, QuantityKind, Span, Verdict

_DATE = QuantityKind.DATE
SAME_EVENT = 0.5
"""How alike the words around two unequal dates must be: most articles name many dates of many events."""
_PERHAPS_SAME_EVENT, _NAMED_EVENT = 0.2, 0.4
"""The same for a date and a time ago, which may well agree, or two since which somebody is in office; and for two dates
of things of one name."""
_ALIKE = 0.35
"""Similarity of two sentences from which their dates are those of one event; below it, most are of two."""
_VERY_ALIKE = 0.5
"""The same where one of them holds no name and no figure."""
_NAMED_ALIKE = 0.3
"""The same where the event has one name in both, of two words or more: "pool opened", "swimming pool opened"."""
_PROPER_ALIKE = 0.2
"""The same where that name holds a proper one, and is the same in both: "Mill Road pool opened"."""
_SHORTEST = 7
"""Words: a shorter sentence is a line of a table or a stamp."""
_TOKEN = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d+(?:[.:,]\d+)*|[^\w\s]")
_STAMP = re.compile(r"\b(?:today|yesterday|tomorrow|updated|posted|published)[\s,:(]*$", re.IGNORECASE)
"""What stands before a date that says when the article was written."""
_BEFORE = 4
_AFTER = 3
"""Words before and behind a date among which the one is looked for that it hangs on."""


def of_dates(comparison: Comparison) -> bool:
    """Whether a date is compared."""
    return comparison.left.quantity.kind is _DATE or comparison.right.quantity.kind is _DATE


def of_one_event(comparison: Comparison, texts: Mapping[str, str]) -> bool:
    """Whether a comparison may stand: true unless it says that two dates conflict of which nothing shows that they are
    those of one event."""
    if comparison.verdict is not Verdict.CONFLICT or comparison.rule == "countdown" or not of_dates(comparison):
        return True
    if any(_is_stamp(claim, texts[claim.document_id]) for claim in (comparison.left, comparison.right)):
        return False
    left, right = (claim.sentence.of(texts[claim.document_id]) for claim in (comparison.left, comparison.right))
    if min(len(left.split()), len(right.split())) < _SHORTEST or left.isupper() or right.isupper():
        return False
    one, other = story_words(left), story_words(right)
    if not of_one_story(one, other, 1.0, _VERY_ALIKE):
        return False  # however alike
    alike = similarity(left, right)
    subjects = comparison.left.subject, comparison.right.subject
    if _of_one_name(*subjects):
        proper = subjects[0] == subjects[1] and not subjects[0].islower()
        return alike >= (_PROPER_ALIKE if proper else _NAMED_ALIKE)
    return alike >= _ALIKE and of_one_story(one, other, alike, _VERY_ALIKE)


def _of_one_name(one: str, other: str) -> bool:
    """Whether the words by which one event is called, a verb among them, are among those by which the other is."""
    fewer, more = sorted((label.lower().split() for label in (one, other)), key=len)
    shared = [word for word in fewer if word in more]
    told = shared == fewer and len(fewer) > 1
    return told and (fewer[-1].endswith("ed") or any(map(is_verb, fewer)))


def least_of_one_event(one: Claim, other: Claim) -> float:
    """How alike the words around two unequal dates must be that are to be those of one event, 0..1."""
    if one.quantity.kind is not other.quantity.kind or (_in_office(one.subject) and _in_office(other.subject)):
        return _PERHAPS_SAME_EVENT
    return _NAMED_EVENT if one_noun(one.subject, other.subject) else SAME_EVENT


def _in_office(event: str) -> bool:
    """Whether an event is that somebody came to office or is in it: "took office", "ruled island"."""
    return not word_set("en/roles", "tenure").isdisjoint(event.lower().split())


def one_noun(one: str, other: str) -> bool:
    """Whether all words by which one thing is called are, in any form, among those by which the other is: "bridge
    inspected" and "inspection". False where one is not named."""
    left, right = (_roots(label) for label in (one, other))
    return bool(left and right) and (left <= right or right <= left)


@lru_cache(maxsize=4096)
def _roots(label: str) -> frozenset[str]:
    return frozenset(base(stem(word)).removesuffix("ion") for word in label.lower().split())


def _is_stamp(claim: Claim, text: str) -> bool:
    return _STAMP.search(text, claim.sentence.start, claim.quantity.span.start) is not None


def anchors(sentence: str, date: Span) -> frozenset[str]:
    """The stems of the words that a date hangs on: the last word that tells something before it and the first behind
    it, not across a mark. `date` counts from the sentence's start."""
    before = [found[0] for found in _TOKEN.finditer(sentence, 0, date.start)]
    after = [found[0] for found in _TOKEN.finditer(sentence, date.end)]
    told = (_first(before[::-1][:_BEFORE]), _first(after[:_AFTER]))
    return frozenset(base(word) for word in told if word)


def _first(words: Sequence[str]) -> str:
    for word in words:
        if not word[0].isalnum():
            return ""
        form = word.lower()
        if form not in _idle() and not form[0].isdigit() and not form.endswith("ly"):
            return form
    return ""


@cache
def _idle() -> frozenset[str]:
    """Words that a date hangs on only in passing: grammar, and other words of time."""
    calendar = lexicon("en/calendar")
    return (
        word_set("common_words", "grammar")
        | word_set("en/calendar", "parts_of_day")
        | frozenset(calendar["months"])
        | frozenset(calendar["weekdays"])
    )
