"""What is needed to pair claims: first what each sentence alone decides, then its place among all sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.engine.claims import Reading
from desktop.engine.contrasts import has_telling_words, telling_words
from desktop.engine.lexicon import word_set
from desktop.engine.localities import Locality, subject_locality
from desktop.engine.pairing import Context, Weights, is_plain, kind_of, moment_of
from desktop.engine.scopes import Surroundings
from desktop.engine.subjects import Subject, topic_of
from desktop.model import Claim

_SOMEBODY = frozenset(["he", "she", "they", "it", "that", "this"])

_Facts = tuple[
    Claim, str, Subject, Surroundings, tuple[str, ...], tuple[int | None, ...], Locality | None, bool, bool, str
]
"""The first fields of a Context, in their order."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A sentence with claims: its topic and, claim by claim, what it decides without the other sentences."""

    topic: frozenset[str]
    facts: tuple[_Facts, ...]


def stated_in(readings: Sequence[Reading], text: str) -> list[Stated]:
    """The sentences of one article, whose text is `text`, in their order."""
    return [_stated(reading, text) for reading in readings]


def _stated(reading: Reading, text: str) -> Stated:
    words = reading.words
    locality = subject_locality(words)
    unnamed = bool(words) and words[0].form in _SOMEBODY
    parted = has_telling_words(words)
    facts = []
    for claim, subject, around in zip(reading.claims, reading.subjects, reading.surroundings, strict=True):
        kind, place = kind_of(claim, text), claim.quantity.span
        telling = telling_words(words, place.start, place.end) if parted else ()
        basis = around.period.basis if around.period else ""
        plain = is_plain(kind, subject)
        facts.append((claim, kind, subject, around, telling, moment_of(claim, text), locality, unnamed, plain, basis))
    return Stated(topic_of(words), tuple(facts))


def topics_of(stated: Sequence[Stated], texts: Mapping[str, str]) -> list[frozenset[str]]:
    """The topics of the sentences. One that begins with a pronoun ("That is down from ...") shares the topic of the one
    before it. `texts` are the articles' by document id."""
    topics = [one.topic for one in stated]
    pronouns = word_set("en/words", "anaphors")
    for number, (before, one) in enumerate(pairwise(stated)):
        last, first = before.facts[0][0], one.facts[0][0]
        if last.document_id != first.document_id or not 0 <= first.sentence.start - last.sentence.end <= 3:
            continue
        text = texts[first.document_id]
        if re.split(r"\W", text[first.sentence.start : first.sentence.start + 12].lower())[0] in pronouns:
            topics[number + 1] = topics[number] | one.topic
    return topics


def in_context(stated: Sequence[Stated], topics: Sequence[frozenset[str]], weights: Weights) -> list[list[Context]]:
    """The claims of each sentence, ready to be paired under these weights; sentences and claims counted from 0."""
    contexts: list[list[Context]] = []
    order = 0
    for number, (one, topic) in enumerate(zip(stated, topics, strict=True)):
        group = []
        for rank, facts in enumerate(one.facts):
            group.append(Context(*facts, topic, order, rank, number, weights.vector(facts[2])))
            order += 1
        contexts.append(group)
    return contexts
