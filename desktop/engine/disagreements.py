"""Sets the claims of the articles against each other: which two count the same thing, and whether they agree."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from desktop.engine.claim_rows import claim_rows
from desktop.engine.claims import by_sentence, counting_places
from desktop.engine.clauses import words_of
from desktop.engine.intervals import dimension, is_vague, same_value
from desktop.engine.lexicon import word_set
from desktop.engine.periods import difference
from desktop.engine.reasons import reason
from desktop.engine.scopes import SentenceScopes, Surroundings, published_in
from desktop.engine.subjects import Subject, subject_of
from desktop.engine.verdicts import Judged, ScopeDifference, judge
from desktop.model import Claim, Comparison, Document, Match, QuantityKind

__all__ = ["claim_rows", "compare_claims"]

_SCOPE_KINDS = frozenset(["date", "rank", "multiplier", "time", "age"])
"""Kinds that are mostly scope or description: compared between sentences that are alike, in different articles."""
_AKIN = 0.18
"""Idf-cosine from which two sentences are taken to tell of the same thing."""
_ENOUGH_AKIN = 1.0
_ENOUGH_APART = 4.5
_BUCKET = 60
"""Claims of one bucket beyond this many are compared only with those that share their rarest word."""


@dataclass(frozen=True, slots=True)
class _Context:
    """A claim with what is needed to pair it."""

    claim: Claim
    subject: Subject
    around: Surroundings
    order: int
    rank: int  # its place among the claims of its sentence
    sentence: int


def compare_claims(
    claims: Sequence[Claim],
    documents: Sequence[Document],
    matches: Sequence[Match] = (),
    *,
    check: Callable[[], None] = lambda: None,
) -> tuple[Comparison, ...]:
    """The comparisons of claims that count the same thing, in the order of their left claims, then the right ones.

    `claims` are in document order, then text order; `matches` may be empty. The left claim stands before the right
    one. Two claims of one article are compared too, unless they stand in one sentence. `check` is called every few
    hundred steps and may raise. Method: sentences are paired by idf-cosine or by a match, their claims one to one
    by what they count; claims in unlike sentences only when noun, event and topic agree. Near-linear: sentences
    and claims meet only through words that few share.
    """
    texts = {document.id: document.text for document in documents}
    groups = by_sentence(claims)
    published = {document.id: published_in(document) for document in documents}
    contexts = [
        _contexts(group, texts, published[group[0].document_id], number, check) for number, group in enumerate(groups)
    ]
    _with_antecedents(contexts, texts)
    weights = _weights(contexts)
    chosen: dict[tuple[int, int], tuple[_Context, _Context]] = {}
    for one, other in _akin(contexts, weights, matches):
        check()
        for pair in _assigned(contexts[one], contexts[other], weights):
            chosen[pair[0].order, pair[1].order] = pair
    numbered = [context for group in contexts for context in group]
    for pair in _apart(numbered, weights, check):
        chosen.setdefault((pair[0].order, pair[1].order), pair)
    return tuple(_compared(*chosen[key], texts) for key in sorted(chosen))


def _contexts(
    group: Sequence[Claim],
    texts: dict[str, str],
    published: tuple[int, int] | None,
    number: int,
    check: Callable[[], None],
) -> list[_Context]:
    check()
    text = texts[group[0].document_id]
    words = words_of(text, group[0].sentence)
    quantities = [claim.quantity for claim in group]
    scopes = SentenceScopes(text, group[0].sentence, published)
    rivals = counting_places(quantities)
    found = []
    for rank, claim in enumerate(group):
        subject = subject_of(words, claim.quantity, quantities)
        around = scopes.around(claim.quantity.span, rivals)
        found.append(_Context(claim, subject, around, number * 1000 + rank, rank, number))
    return found


def _with_antecedents(contexts: Sequence[list[_Context]], texts: dict[str, str]) -> None:
    """A sentence that begins with a pronoun ("That is down from ...") shares the topic of the one before it."""
    pronouns = word_set("en/words", "anaphors")
    for before, group in pairwise(contexts):
        last, first = before[0].claim, group[0].claim
        text = texts[first.document_id]
        if last.document_id != first.document_id or not 0 <= first.sentence.start - last.sentence.end <= 3:
            continue
        if re.split(r"\W", text[first.sentence.start : first.sentence.start + 12].lower())[0] in pronouns:
            topic = before[0].subject.topic | group[0].subject.topic
            group[:] = [replace(c, subject=replace(c.subject, topic=topic)) for c in group]


def _weights(contexts: Sequence[Sequence[_Context]]) -> dict[str, float]:
    """Inverse frequency of each stem among the sentences that hold numbers."""
    counts = Counter(word for group in contexts for word in group[0].subject.topic)
    total = len(contexts)
    return {word: math.log(1 + total / count) for word, count in counts.items()}


def _akin(
    contexts: Sequence[Sequence[_Context]], weights: dict[str, float], matches: Sequence[Match]
) -> list[tuple[int, int]]:
    """Pairs of sentences that tell of the same thing: alike in words, or matched."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    norms = []
    for number, group in enumerate(contexts):
        topic = group[0].subject.topic
        norms.append(math.sqrt(sum(weights[word] ** 2 for word in topic)) or 1.0)
        for word in topic:
            holders[word].append(number)
    scores: defaultdict[tuple[int, int], float] = defaultdict(float)
    for word, numbers in holders.items():
        if len(numbers) > _BUCKET:
            continue
        for pair in combinations(numbers, 2):
            scores[pair] += weights[word] ** 2
    pairs = {pair for pair, score in scores.items() if score / (norms[pair[0]] * norms[pair[1]]) >= _AKIN}
    pairs |= _matched(contexts, matches)
    return sorted(pairs)


def _matched(contexts: Sequence[Sequence[_Context]], matches: Sequence[Match]) -> set[tuple[int, int]]:
    by_document: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, group in enumerate(contexts):
        sentence = group[0].claim.sentence
        by_document[group[0].claim.document_id].append((sentence.start, sentence.end, number))
    found = set()
    for match in matches:
        left, right = (
            [n for start, end, n in by_document[place.document_id] if start < place.span.end and place.span.start < end]
            for place in (match.left, match.right)
        )
        found |= {(min(a, b), max(a, b)) for a in left for b in right}
    return found


def _assigned(
    left: Sequence[_Context], right: Sequence[_Context], weights: dict[str, float]
) -> list[tuple[_Context, _Context]]:
    """The claims of two sentences that tell of the same thing, one to one, the best first."""
    scored = [
        (score, -abs(a.rank - b.rank), a, b)
        for a in left
        for b in right
        if (score := _score(a, b, weights, akin=True)) >= _ENOUGH_AKIN
    ]
    scored.sort(key=lambda item: (-item[0], -item[1], item[2].order, item[3].order))
    taken: set[int] = set()
    pairs = []
    for _, _, a, b in scored:
        if a.order in taken or b.order in taken:
            continue
        taken |= {a.order, b.order}
        pairs.append((a, b))
    return pairs


def _score(a: _Context, b: _Context, weights: dict[str, float], *, akin: bool) -> float:
    """How surely two claims count the same thing; below 0 when they cannot."""
    one, other = a.claim.quantity, b.claim.quantity
    if dimension(one) != dimension(other):
        return -9.0
    if bool(a.subject.change) != bool(b.subject.change) or a.subject.former != b.subject.former:
        return -9.0
    kind = dimension(one)
    if a.claim.document_id == b.claim.document_id and kind in _SCOPE_KINDS:
        return -9.0
    if kind in ("rank", "multiplier", "date") and not akin:
        return -9.0
    if kind == "rank" and (not a.subject.head or a.subject.head != b.subject.head):
        return -9.0
    if kind == "date" and len(a.subject.near & b.subject.near) < 2:
        return -9.0
    score = 0.0 if kind == "count" else 1.0
    if a.subject.concept and b.subject.concept:
        score += 3.0 if a.subject.concept == b.subject.concept else -3.0
    if a.subject.head and b.subject.head:
        if a.subject.head == b.subject.head:
            score += 2.0
        elif a.subject.concept != b.subject.concept or not a.subject.concept:
            score -= 1.0
    score += 1.5 * _share(a.subject.near, b.subject.near, weights)
    score += 1.0 * _share(a.subject.modifiers, b.subject.modifiers, weights)
    if one.unit == other.unit and one.unit:
        score += 0.5
    if same_value(one, other) and not is_vague(one):
        score += 1.5
    return score


def _share(left: frozenset[str], right: frozenset[str], weights: dict[str, float]) -> float:
    """Weight of the words in both over that of the words in the lighter one, 0..1."""
    if not left or not right:
        return 0.0
    both = sum(weights.get(word, 1.0) for word in left & right)
    return both / min(sum(weights.get(word, 1.0) for word in side) for side in (left, right))


def _apart(
    contexts: Sequence[_Context], weights: dict[str, float], check: Callable[[], None]
) -> list[tuple[_Context, _Context]]:
    """Pairs of claims from sentences that are not alike, but count the same thing of the same topic."""
    buckets: defaultdict[tuple[str, str], list[_Context]] = defaultdict(list)
    for context in contexts:
        kind = dimension(context.claim.quantity)
        if kind in _SCOPE_KINDS:
            continue
        key = context.subject.concept or context.subject.head
        if key:
            buckets[kind, key].append(context)
    found = []
    for bucket in buckets.values():
        for a, b in combinations(bucket[: _BUCKET * 4], 2):
            check()
            if a.sentence == b.sentence:
                continue
            if a.claim.document_id == b.claim.document_id and _scope_difference(a, b).frame:
                continue
            if _bases_differ(a, b) or _places_differ(a, b):
                continue
            topical = a.subject.topic & b.subject.topic
            if len(topical) >= 2 and _score(a, b, weights, akin=False) + 0.5 * len(topical) >= _ENOUGH_APART:
                found.append((a, b))
    return found


def _compared(a: _Context, b: _Context, texts: dict[str, str]) -> Comparison:
    judged: Judged = judge(a.claim, b.claim, _scope_difference(a, b))
    label = max((a.claim.subject, b.claim.subject), key=len)
    words = reason(a.claim, b.claim, judged, texts, label)
    return Comparison(a.claim, b.claim, judged.verdict, words, judged.rule, judged.scope_unknown)


def _scope_difference(a: _Context, b: _Context) -> ScopeDifference:
    one, other = a.claim.scope, b.claim.scope
    if QuantityKind.DATE in (a.claim.quantity.kind, b.claim.quantity.kind):
        return ScopeDifference()
    notes = []
    if difference(a.around.period, b.around.period):
        notes.append(f"“{one.period}” against “{other.period}”")
    if _places_differ(a, b):
        notes.append(f"“{one.place}” against “{other.place}”")
    source = ""
    if a.around.source and b.around.source and not a.around.source & b.around.source:
        source = f"“{one.source}” and “{other.source}”"
    unknown = not all(context.around.period and context.around.period.dated for context in (a, b))
    return ScopeDifference("; ".join(notes), source, unknown)


def _bases_differ(a: _Context, b: _Context) -> bool:
    """Whether one is a running figure and the other one of another length: deaths a day against deaths a year."""
    bases = [context.around.period.basis if context.around.period else "" for context in (a, b)]
    long = {"open", "years"}
    if (bases[0] in long) != (bases[1] in long) and all(bases):
        return True
    running = {"hour", "day", "week", "month", "quarter", "year"}
    return bases[0] != bases[1] and set(bases) <= running


def _places_differ(a: _Context, b: _Context) -> bool:
    """Whether two countries, or a country and the whole, are named."""
    one, other = a.around.places, b.around.places
    return bool(one and other and not one & other)
