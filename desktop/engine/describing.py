"""What a match is called, and what made it."""

from __future__ import annotations

from functools import lru_cache

from desktop.engine import splits
from desktop.engine.ignoring import Wording
from desktop.engine.normalise import tokens
from desktop.engine.prepared import LONGEST, Sentence
from desktop.engine.sentence_similarity import Profile, Weights, in_order, shared_words
from desktop.engine.stemming import base
from desktop.model import IgnoreRule, Match, MatchKind, Place

_EDITED = 0.75
_CONTAINED = 0.85
_SHORTEST_CONTAINED = 5
_MUCH_LONGER = 1.4
_REASONS = 8
_CASED = Wording(ignore_case=False)


def described(left: tuple[Sentence, ...], right: tuple[Sentence, ...], similarity: float, weights: Weights) -> Match:
    """The match of two runs of sentences, of which one is a single sentence, with its kind and its reason."""
    here, there = splits.together(left), splits.together(right)
    if len(left) > 1:
        kind = MatchKind.MERGED
    elif len(right) > 1:
        kind = MatchKind.SPLIT
    else:
        kind = _kind(here, there)
    reason = _reason(left, here, there, weights)
    return Match(_place(left), _place(right), similarity, kind, reason, ignored=_passed_over(left, right, kind))


def _passed_over(left: tuple[Sentence, ...], right: tuple[Sentence, ...], kind: MatchKind) -> tuple[IgnoreRule, ...]:
    """The rules without which the match would be another."""
    rules = [IgnoreRule.PHRASE] if any(one.left_out for one in left + right) else []
    if kind is MatchKind.IDENTICAL and [one.text for one in left] != [one.text for one in right]:
        here, there = ([_CASED.words(one.text) for one in side] for side in (left, right))
        rules += [IgnoreRule.CASE] if here != there else []
    return tuple(rules)


def _place(run: tuple[Sentence, ...]) -> Place:
    if len(run) == 1:
        return Place(run[0].segment.document_id, run[0].segment.span)
    return Place(run[0].segment.document_id, run[0].segment.span.to(run[-1].segment.span))


def _kind(left: Profile, right: Profile) -> MatchKind:
    if left.words == right.words:
        return MatchKind.IDENTICAL
    both, shorter = in_order(left, right)
    fewest, most = sorted((len(left.words), len(right.words)))
    if shorter >= _CONTAINED and fewest >= _SHORTEST_CONTAINED and most >= _MUCH_LONGER * fewest:
        return MatchKind.CONTAINED
    return MatchKind.EDITED if both >= _EDITED else MatchKind.PARAPHRASE


def _reason(left: tuple[Sentence, ...], here: Profile, there: Profile, weights: Weights) -> tuple[str, ...]:
    """Up to eight shared words, heaviest first, as they stand in the left text."""
    wanted = shared_words(here, there, weights)[:_REASONS]
    as_written: dict[str, str] = {}
    for one in reversed(left):
        as_written.update(_as_written(one.text[:LONGEST]))
    return tuple(as_written[stem] for stem in wanted if stem in as_written)


@lru_cache(maxsize=1024)
def _as_written(text: str) -> dict[str, str]:
    """Each stem of a sentence as it first stands there. A "%" alone is no reason."""
    found: dict[str, str] = {}
    for token in tokens(text):
        if text[token.start].isalnum():
            found.setdefault(base(token.text), text[token.start : token.end])
    return found
