"""Months alone ("in October") that tell when something was."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import islice

from desktop.engine.event_dates import anchors
from desktop.engine.lexicon import lexicon, one_of
from desktop.engine.sentence_figures import Figures
from desktop.engine.stemming import base
from desktop.engine.story_words import story_words
from desktop.engine.weekdays import LONGEST, SHORTEST, WEEKDAYS, Mention, full_months, saying
from desktop.engine.word_classes import is_verb, movements
from desktop.model import Document, Place, Quantity, QuantityKind, Segment, SegmentKind, Span

_STATISTICS = (QuantityKind.PERCENT, QuantityKind.MONEY, QuantityKind.RATIO, QuantityKind.DATE)
"""Figures of sentences that tell of every month, and dates, beside which a month is part of another one."""

_WORD = re.compile(r"[^\W\d_]+")
_VERB_NEAR = 6
"""Words behind a month that begins a sentence among which the verb is looked for."""


def read_months(
    document: Document,
    segments: Sequence[Segment],
    figures: Callable[[], Figures],
    check: Callable[[], None] = lambda: None,
) -> list[Mention]:
    """The months in which, by the sentences of `document`, something happened, in text order; none of sentences that
    give amounts, shares or other dates, nor of what rose or fell. `segments` and what `figures` gives are its own.
    `check` is called for each sentence and may raise."""
    found: list[Mention] = []
    pattern, text = _month(), document.text
    if not any(map(text.__contains__, _names())) or not pattern.search(text):  # the names are found much sooner
        return found
    stated = figures()
    for sentence in segments:
        check()
        if sentence.kind is not SegmentKind.SENTENCE or len(sentence.span) > LONGEST:
            continue
        text = sentence.span.of(document.text)
        named = list(pattern.finditer(text))
        quantities = stated.get(sentence.span, ())
        if not named or len(text.split()) < SHORTEST or any(one.kind in _STATISTICS for one in quantities):
            continue
        names, counts = story_words(text), frozenset(one.low for one in quantities if _counts(one) and one.low)
        for match in named:
            span = Span(*match.span("month"))
            hangs_on = anchors(text, span) | _first_verb(text, match)
            if hangs_on & saying() or hangs_on & _moving():
                continue
            number = WEEKDAYS + lexicon("en/calendar")["months"][match["month"].lower()] - 1
            place = Place(document.id, sentence.span)
            found.append(Mention(place, span.shifted(sentence.span.start), number, hangs_on, names, counts))
    return found


def _first_verb(text: str, month: re.Match[str]) -> frozenset[str]:
    """The stem of the verb behind a month with which a sentence begins: "In November the council [voted]"."""
    if month.start():
        return frozenset()
    words = (found[0].lower() for found in islice(_WORD.finditer(text, month.end()), _VERB_NEAR))
    verb = next((word for word in words if is_verb(word)), None)
    return frozenset([base(verb)] if verb else [])


def _counts(quantity: Quantity) -> bool:
    return quantity.kind in (QuantityKind.COUNT, QuantityKind.ORDINAL)


@cache
def _names() -> tuple[str, ...]:
    return tuple(name.capitalize() for name in full_months())  # the short ones stand in tables


@cache
def _month() -> re.Pattern[str]:
    before = r"\b(?:[Ii]n|[Ll]ast|[Nn]ext|[Tt]his)\s(?:early\s|late\s|mid-)?"
    return re.compile(
        rf"{before}(?P<month>{one_of(_names())})\b(?!\.?,?\s?\d|\s[A-Z]|\sof\b|\s(?:and|or|to|through)\s[A-Z])"
    )


@cache
def _moving() -> frozenset[str]:
    return frozenset(map(base, movements()))
