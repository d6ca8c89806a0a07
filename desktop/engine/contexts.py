"""What is needed to pair claims: first what each sentence alone decides, then its place among all sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from desktop.engine.claims import Reading
from desktop.engine.contrasts import has_telling_words, telling_words
from desktop.engine.intervals import dimension, in_base
from desktop.engine.lexicon import word_set
from desktop.engine.localities import Locality, subject_locality
from desktop.engine.made_often import made_often
from desktop.engine.magnitudes import Digits, digits, size
from desktop.engine.pairing import Context, is_definite, is_plain, kind_of, moment_of
from desktop.engine.periods import is_earlier
from desktop.engine.scopes import Surroundings
from desktop.engine.subjects import Subject, topic_of
from desktop.engine.weights import Meaning, StatedFigure, Weights
from desktop.model import Claim, QuantityKind, Span

_FOLLOWS = 3
"""Code points between a sentence and the one that it goes on with, at most."""
_MOST = 60
"""Figures of one sentence beyond this many are those of a table and are not paired by their words."""
_TELLING = 10
"""Figures below this are shared by sentences that have nothing to do with each other."""
_SOMEBODY = frozenset(["he", "she", "they", "it", "that", "this"])

_Facts = tuple[
    Claim,
    str,
    Subject,
    Surroundings,
    tuple[str, ...],
    tuple[int | None, ...],
    Locality | None,
    bool,
    bool,
    str,
    bool,
    bool,
    bool,
    bool,
    Decimal,
    Digits | None,
    object,
    int,
]
"""The first fields of a Context, in their order."""


@made_often()
class Stated:
    """A sentence with claims: its topic, which is what its words mean and its `figures`, also in one order in every
    run, and, claim by claim, what its article decides without the others."""

    topic: frozenset[Meaning]
    figures: frozenset[StatedFigure]
    meanings: tuple[Meaning, ...]
    facts: tuple[_Facts, ...]


class Told:
    """A sentence with claims under the weights of all sentences; equal to itself only. `claims` are in order."""

    __slots__ = ("by_kind", "claims", "norm", "paired", "topic")

    def __init__(self, stated: Stated, weights: Weights) -> None:
        self.topic = stated.topic
        self.norm = weights.norm(stated.topic - stated.figures)
        self.claims = tuple([Context(*facts, stated.topic, weights.vector(facts[2])) for facts in stated.facts])
        self.paired = self.claims[:_MOST]
        """Those that are paired by their words,"""
        self.by_kind: dict[str, list[Context]] = {}
        """and the same by kind."""
        for claim in self.paired:
            self.by_kind.setdefault(claim.kind, []).append(claim)


def stated_in(readings: Sequence[Reading], text: str) -> list[Stated]:
    """The sentences of one article, whose text is `text`, in their order. One that begins with a pronoun ("That is down
    from ...") shares the topic of the one before it."""
    found: list[Stated] = []
    pronouns = word_set("en/words", "anaphors")
    end = 0
    before = False
    for reading in readings:
        sentence, figures = reading.claims[0].sentence, _figures(reading.claims)
        topic: frozenset[Meaning] = topic_of(reading.words) | figures
        follows = found and 0 <= sentence.start - end <= _FOLLOWS
        if follows and re.split(r"\W", text[sentence.start : sentence.start + 12].lower())[0] in pronouns:
            topic, figures = topic | found[-1].topic, figures | found[-1].figures
        else:
            before = False
        headline = not found and _is_headline(sentence, text)
        facts = _facts(reading, text, before=before, headline=headline)
        periods = [around.period for around in reading.surroundings if around.period is not None]
        before = any(map(is_earlier, periods)) if periods else before
        found.append(Stated(topic, figures, (*sorted(topic - figures), *sorted(figures)), facts))
        end = sentence.end
    return found


def _figures(claims: Sequence[Claim]) -> frozenset[StatedFigure]:
    """The definite figures of a sentence: sentences that share one most likely tell of one thing. Small ones do not,
    nor do dates."""
    stated = ((claim.quantity, claim.quantity.low) for claim in claims if claim.quantity.kind is not QuantityKind.DATE)
    return frozenset(
        StatedFigure(dimension(quantity), in_base(quantity, value).normalize())
        for quantity, value in stated
        if value is not None and value == quantity.high and value >= _TELLING and is_definite(quantity)
    )


def _is_headline(sentence: Span, text: str) -> bool:
    """Whether a sentence is the first line of an article, and ends as headlines do, without a full stop."""
    ends = text[sentence.end : sentence.end + 1] in ("", "\n") and not text[: sentence.end].rstrip().endswith(".")
    return ends and "\n" not in text[: sentence.end].strip()


def _facts(reading: Reading, text: str, *, before: bool, headline: bool) -> tuple[_Facts, ...]:
    """What is known of the claims of a sentence. `before` says that it goes on about an earlier time, `headline` that
    it is the article's headline."""
    words = reading.words
    locality = subject_locality(words)
    unnamed = bool(words) and words[0].form in _SOMEBODY
    parted = has_telling_words(words)
    facts = []
    for rank, (claim, subject, around) in enumerate(
        zip(reading.claims, reading.subjects, reading.surroundings, strict=True)
    ):
        kind, place = kind_of(claim, text), claim.quantity.span
        telling = telling_words(words, place.start, place.end) if parted else ()
        basis = around.period.basis if around.period else ""
        plain, definite = is_plain(kind, subject), is_definite(claim.quantity)
        moment = moment_of(claim, text)
        dated = around.period is not None and around.period.dated
        earlier = is_earlier(around.period) if around.period else before
        facts.append(
            (
                claim,
                kind,
                subject,
                around,
                telling,
                moment,
                locality,
                unnamed,
                plain,
                basis,
                definite,
                dated,
                earlier,
                headline,
                size(claim.quantity),
                digits(claim.quantity),
                object(),
                rank,
            )
        )
    return tuple(facts)
