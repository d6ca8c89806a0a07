"""What a person said of two sentences, obeyed: links made by hand are added, unmade ones taken out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.engine.cancellation import Watch
from desktop.engine.describing import described
from desktop.engine.kinship import Kin
from desktop.engine.prepared import Sentence
from desktop.engine.sentence_similarity import Weights, score
from desktop.model import Claim, CollationOptions, Comparison, Document, Match, MatchKind, Pin, Place
from desktop.model.pin import folded

_MOST_TWINS = 8
"""Of a sentence that stands more often in one article the first ones are linked: each with each would be too many."""

Said = tuple[str, str]
"""A sentence by its document's id and its folded words."""
Both = tuple[Said, Said]


def obeyed(
    matches: Sequence[Match], sentences: Sequence[Sentence], weights: Weights, options: CollationOptions, watch: Watch
) -> tuple[Match, ...]:
    """The matches without vetoed pairs of sentences and with the pinned ones, in order.

    A pin or veto holds wherever its words stand, and is passed over where they do not. A match of several sentences
    loses only those that are vetoed. Pinned matches are `by_hand`, with their similarity as scored, whatever the
    threshold and the ignore rules.
    """
    if not options.pins and not options.vetoes:
        return tuple(matches)
    told = _told(sentences, options)
    found: dict[tuple[tuple[int, ...], tuple[int, ...]], Match] = {}

    def put(left: int, right: int, by_hand: bool) -> None:
        one, other = sentences[left], sentences[right]
        if not one.profile.words or not other.profile.words:  # "* * *": nothing to compare
            here, there = (Place(each.segment.document_id, each.segment.span) for each in (one, other))
            found[(left,), (right,)] = Match(here, there, 0.0, MatchKind.PARAPHRASE, by_hand=by_hand)
            return
        alike = score(one.profile, other.profile, weights, Kin(one.profile.vocabulary | other.profile.vocabulary))
        if by_hand or alike >= options.min_similarity:
            found[(left,), (right,)] = replace(described((one,), (other,), alike, weights), by_hand=by_hand)

    covered: set[tuple[int, int]] = set()
    for match in matches:
        watch.step()
        left, right = told.run(match.left), told.run(match.right)
        cells = [(i, j) for i in left for j in right]
        kept = [cell for cell in cells if not told.vetoed(*cell)]
        if len(kept) == len(cells):
            covered.update(cells)
            found[left, right] = replace(match, by_hand=True) if any(told.pinned(*one) for one in cells) else match
            continue
        for i, j in kept:
            covered.add((i, j))
            put(i, j, told.pinned(i, j))
    for pin in options.pins:
        for i, j in told.pairs(pin):
            watch.step()
            if (i, j) not in covered:
                covered.add((i, j))
                put(i, j, True)
    return tuple(match for _, match in sorted(found.items(), key=lambda item: item[0]))


def allowed(
    comparisons: Sequence[Comparison], documents: Sequence[Document], options: CollationOptions
) -> tuple[Comparison, ...]:
    """The comparisons without those between the numbers of two sentences that are vetoed."""
    vetoed = _vetoed(options)
    if not vetoed:
        return tuple(comparisons)
    texts = {document.id: document.text for document in documents}
    return tuple(
        one for one in comparisons if _both(_sentence(one.left, texts), _sentence(one.right, texts)) not in vetoed
    )


@dataclass(slots=True)
class _Told:
    """The pins and vetoes over the sentences of one comparison, which are counted from 0."""

    pins: frozenset[Both]
    vetoes: frozenset[Both]
    named: dict[int, Said] = field(default_factory=dict)
    standing: dict[Said, list[int]] = field(default_factory=dict)
    starts: dict[str, list[int]] = field(default_factory=dict)
    first: dict[str, int] = field(default_factory=dict)

    def run(self, place: Place) -> tuple[int, ...]:
        """The sentences that a side of a match covers, wholly or in part."""
        starts, first = self.starts[place.document_id], self.first[place.document_id]
        return tuple(
            range(first + bisect_right(starts, place.span.start) - 1, first + bisect_left(starts, place.span.end))
        )

    def pinned(self, i: int, j: int) -> bool:
        return self._among(self.pins, i, j)

    def vetoed(self, i: int, j: int) -> bool:
        return self._among(self.vetoes, i, j)

    def pairs(self, pin: Pin) -> Iterator[tuple[int, int]]:
        """Where the pin's two sentences stand; nothing where one of them does not."""
        for i in self.standing.get((pin.left_document, pin.left_quote), ())[:_MOST_TWINS]:
            for j in self.standing.get((pin.right_document, pin.right_quote), ())[:_MOST_TWINS]:
                yield min(i, j), max(i, j)

    def _among(self, told: frozenset[Both], i: int, j: int) -> bool:
        return i in self.named and j in self.named and _both(self.named[i], self.named[j]) in told


def _told(sentences: Sequence[Sentence], options: CollationOptions) -> _Told:
    told = _Told(frozenset(map(_sides, options.pins)), _vetoed(options))
    wanted = {said for both in told.pins | told.vetoes for said in both}
    documents = {document_id for document_id, _ in wanted}
    for number, sentence in enumerate(sentences):
        document_id, span = sentence.segment.document_id, sentence.segment.span
        told.first.setdefault(document_id, number)
        told.starts.setdefault(document_id, []).append(span.start)
        if document_id in documents:
            said = (document_id, folded(sentence.text))
            if said in wanted:
                told.named[number] = said
                told.standing.setdefault(said, []).append(number)
    return told


def _vetoed(options: CollationOptions) -> frozenset[Both]:
    """A pin outweighs a veto of the same two."""
    return frozenset(map(_sides, options.vetoes)) - frozenset(map(_sides, options.pins))


def _sides(pin: Pin) -> Both:
    return (pin.left_document, pin.left_quote), (pin.right_document, pin.right_quote)


def _both(one: Said, other: Said) -> Both:
    return (one, other) if one <= other else (other, one)


def _sentence(claim: Claim, texts: Mapping[str, str]) -> Said:
    return claim.document_id, folded(claim.sentence.of(texts[claim.document_id]))
