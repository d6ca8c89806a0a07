"""Which sentences of different articles tell the same thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from desktop.engine import candidates, excerpts, plausibility, splits
from desktop.engine.cancellation import Watch
from desktop.engine.ignoring import Wording, wording
from desktop.engine.kinship import Kin
from desktop.engine.normalise import tokens
from desktop.engine.prepared import LONGEST, Sentence
from desktop.engine.sentence_similarity import (
    Profile,
    Weights,
    common_edge,
    grammar,
    in_order,
    longest_run,
    score,
    shared_words,
)
from desktop.engine.stemming import base
from desktop.model import CollationOptions, IgnoreRule, Match, MatchKind, Place, Span, numeral, phrase

_SURE = 0.35
"""From here up a match needs no second shared word."""
_EDITED = 0.75
_CONTAINED = 0.85
_SHORTEST_CONTAINED = 5
_MUCH_LONGER = 1.4
_REASONS = 8
_MOST_EQUAL = 25
"""So many equal sentences of one article are matched; the product of two such heaps would have no end."""
_MOST_PAIRS = 1_000_000
_CASED = Wording(ignore_case=False)


def matches(
    sentences: Sequence[Sentence], weights: Weights, options: CollationOptions, watch: Watch
) -> tuple[Match, ...]:
    """The matches at or above `options.min_similarity`, ordered by left place, then right place.

    Which matches there are does not depend on that threshold: a higher one only leaves out.
    """
    usable = _bounded([one for one in sentences if one.rule(options) is None], watch)
    kin = Kin(stem for one in usable for stem in one.profile.vocabulary)
    least = min(options.min_similarity, plausibility.STORY_SIMILARITY)
    scored: list[plausibility.Scored] = []
    watch.begin("matches", len(usable))
    for i, j in candidates.pairs(usable, weights, kin, watch, least):
        watch.step()
        if len(scored) >= _MOST_PAIRS:
            watch.limits.append(
                phrase(
                    "more than {most} pairs of sentences are alike; the rest was not matched", most=numeral(_MOST_PAIRS)
                )
            )
            break
        similarity = score(usable[i].profile, usable[j].profile, weights, kin)
        if similarity >= least and (similarity >= _SURE or _telling(usable[i].profile, usable[j].profile)):
            scored.append(_scored(usable, i, j, similarity))
    counted = Counter(one.document for one in sentences)
    believed = plausibility.believed(scored, counted, _beside(usable, weights, kin, watch))
    order = {one.segment.document_id: one.document for one in sentences}
    found: list[Match] = []
    for joined in splits.joined(believed, usable, weights, kin, watch):
        left, right = tuple(usable[i] for i in joined.left), tuple(usable[j] for j in joined.right)
        similarity = joined.similarity
        parts = excerpts.copied(left, right, wording(options)) if joined.copied else None
        if parts is not None:
            left, right = parts
            similarity = score(splits.together(left), splits.together(right), weights, kin)
        if similarity >= options.min_similarity:
            found.append(described(left, right, similarity, weights))
    watch.end(len(usable))
    return tuple(sorted(found, key=lambda one: _reading_order(one, order)))


def _reading_order(match: Match, order: Mapping[str, int]) -> tuple[tuple[int, Span], ...]:
    return tuple((order[place.document_id], place.span) for place in (match.left, match.right))


def _scored(sentences: Sequence[Sentence], i: int, j: int, similarity: float) -> plausibility.Scored:
    left, right = sentences[i], sentences[j]
    words = len(left.profile.words), len(right.profile.words)
    return plausibility.Scored(i, j, (left.document, right.document), (left.ordinal, right.ordinal), similarity, words)


def _beside(sentences: Sequence[Sentence], weights: Weights, kin: Kin, watch: Watch) -> plausibility.Beside:
    number = {(one.document, one.ordinal): at for at, one in enumerate(sentences)}

    def words(pair: plausibility.Scored) -> tuple[Sequence[str], Sequence[str]]:
        watch.step()
        return sentences[pair.left].profile.words, sentences[pair.right].profile.words

    def pair(documents: tuple[int, int], ordinals: tuple[int, int]) -> plausibility.Scored | None:
        i, j = (number.get(place) for place in zip(documents, ordinals, strict=True))
        if i is None or j is None:
            return None
        return _scored(sentences, i, j, score(sentences[i].profile, sentences[j].profile, weights, kin))

    return plausibility.Beside(
        lambda one: longest_run(*words(one)), lambda one, ahead: common_edge(*words(one), ahead), pair
    )


def _bounded(sentences: Sequence[Sentence], watch: Watch) -> list[Sentence]:
    """The sentences without the later ones of very many equal ones in a document."""
    seen: Counter[tuple[int, tuple[str, ...]]] = Counter()
    kept: list[Sentence] = []
    for one in sentences:
        seen[one.document, one.profile.words] += 1
        if seen[one.document, one.profile.words] <= _MOST_EQUAL:
            kept.append(one)
    if len(kept) < len(sentences):
        left_out = len(sentences) - len(kept)
        watch.limits.append(
            phrase(
                "of sentences that stand more than {most} times in one article only the first were matched; left out: "
                "{n}",
                most=numeral(_MOST_EQUAL),
                n=numeral(left_out),
            )
        )
    return kept


def _telling(left: Profile, right: Profile) -> bool:
    """Whether two words or more that are not words of grammar stand in both: one alone is a weak match by chance."""
    return len((left.vocabulary & right.vocabulary) - grammar()) >= 2


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
