"""Which sentences of different articles tell the same thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.engine import candidates, plausibility
from desktop.engine.cancellation import Watch
from desktop.engine.kinship import Kin
from desktop.engine.normalise import tokens
from desktop.engine.sentence_similarity import (
    GRAMMAR_WEIGHT,
    Profile,
    Weights,
    background,
    longest_run,
    score,
    shared_words,
)
from desktop.engine.stemming import base
from desktop.model import CollationOptions, Match, MatchKind, Place, Segment

_SURE = 0.35
"""From here up a match needs no second shared word."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the collation made ready for matching. `document` counts the documents, `ordinal` the sentences
    of the document, both from 0."""

    document: int
    ordinal: int
    segment: Segment
    text: str
    profile: Profile
    heading: bool

    @property
    def place(self) -> Place:
        return Place(self.segment.document_id, self.segment.span)


def matches(
    sentences: Sequence[Sentence], weights: Weights, options: CollationOptions, watch: Watch
) -> tuple[Match, ...]:
    """The matches at or above `options.min_similarity`, ordered by left place, then right place."""
    usable = [one for one in sentences if _usable(one, options)]
    profiles = [one.profile for one in usable]
    kin = Kin(stem for one in profiles for stem in one.vocabulary)
    documents = [one.document for one in usable]
    least = min(options.min_similarity, plausibility.STORY_SIMILARITY)
    scored: list[plausibility.Scored] = []
    watch.begin("matches", len(usable))
    for i, j in candidates.pairs(profiles, documents, weights, kin, watch, least):
        watch.step()
        left, right = usable[i], usable[j]
        similarity = score(left.profile, right.profile, weights, kin)
        if similarity >= least and (similarity >= _SURE or _telling(left.profile, right.profile)):
            pair = (left.document, right.document)
            words = len(left.profile.words) + len(right.profile.words)
            scored.append(plausibility.Scored(i, j, pair, (left.ordinal, right.ordinal), similarity, words))

    def run(pair: plausibility.Scored) -> int:
        return longest_run(usable[pair.left].profile.words, usable[pair.right].profile.words)

    believed = plausibility.believed(scored, Counter(one.document for one in sentences), run)
    found = [
        _match(usable[pair.left], usable[pair.right], pair.similarity, weights)
        for pair in believed
        if pair.similarity >= options.min_similarity
    ]
    watch.end(len(usable))
    return tuple(found)


def _telling(left: Profile, right: Profile) -> bool:
    """Whether two words or more that are not words of grammar stand in both: one alone is a weak match by chance."""
    return sum(background(stem) > GRAMMAR_WEIGHT for stem in left.vocabulary & right.vocabulary) >= 2


def _match(left: Sentence, right: Sentence, similarity: float, weights: Weights) -> Match:
    kind = _kind(left, right, similarity)
    return Match(left.place, right.place, similarity, kind, _reason(left, right, weights))


def _usable(one: Sentence, options: CollationOptions) -> bool:
    if one.heading and options.ignore_headings:
        return False
    return len(one.profile.words) >= max(1, options.min_match_words)


def _kind(left: Sentence, right: Sentence, similarity: float) -> MatchKind:
    if left.profile.words == right.profile.words:
        return MatchKind.IDENTICAL
    if similarity >= 0.8:
        return MatchKind.EDITED
    return MatchKind.PARAPHRASE


def _reason(left: Sentence, right: Sentence, weights: Weights) -> tuple[str, ...]:
    """Up to eight shared words, heaviest first, as they stand in the left text."""
    as_written: dict[str, str] = {}
    for token in tokens(left.text):
        if not left.text[token.start].isalnum():
            continue  # "%" alone is no reason
        as_written.setdefault(base(token.text), left.text[token.start : token.end])
    return tuple(
        as_written[word] for word in shared_words(left.profile, right.profile, weights)[:8] if word in as_written
    )
