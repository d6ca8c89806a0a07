"""Which sentences of different articles tell the same thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.engine import candidates
from desktop.engine.cancellation import Watch
from desktop.engine.kinship import Kin
from desktop.engine.normalise import tokens
from desktop.engine.sentence_similarity import Profile, Weights, score, shared_words
from desktop.engine.stemming import base
from desktop.model import CollationOptions, Match, MatchKind, Place, Segment


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
    found: list[tuple[int, int, Match]] = []
    profiles = [one.profile for one in usable]
    kin = Kin(stem for one in profiles for stem in one.vocabulary)
    documents = [one.document for one in usable]
    for i, j in candidates.pairs(profiles, documents, weights, kin, watch, options.min_similarity):
        watch.step()
        left, right = usable[i], usable[j]
        similarity = score(left.profile, right.profile, weights, kin)
        if similarity >= options.min_similarity:
            found.append(
                (
                    i,
                    j,
                    Match(
                        left.place,
                        right.place,
                        similarity,
                        _kind(left, right, similarity),
                        _reason(left, right, weights),
                    ),
                )
            )
    found.sort(key=lambda item: (item[0], item[1]))
    return tuple(match for _, _, match in found)


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
