"""Which sentences of different articles tell the same thing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, islice

from desktop.engine import candidates, plausibility
from desktop.engine.between import Links, Matching
from desktop.engine.cancellation import Watch
from desktop.engine.candidates import Cell
from desktop.engine.kinship import Kin
from desktop.engine.prepared import Sentence
from desktop.engine.sentence_similarity import Weights
from desktop.engine.standing import Standing
from desktop.engine.workings import Workings
from desktop.model import CollationOptions, Match, numeral, phrase

_MOST_EQUAL = 25
"""So many equal sentences of one article are matched; the product of two such heaps would have no end."""
_MOST_PAIRS = 1_000_000


def matches(
    sentences: Sequence[Sentence], weights: Weights, options: CollationOptions, watch: Watch, workings: Workings
) -> tuple[Match, ...]:
    """The matches at or above `options.min_similarity`, ordered by left place, then right place.

    Which matches there are does not depend on that threshold: a higher one only leaves out. Two articles are matched
    anew only where other pairs of their sentences are proposed than before, or a word of these weighs otherwise.
    """
    usable = _bounded([one for one in sentences if one.rule(options) is None], watch)
    kin = Kin(stem for one in usable for stem in one.profile.vocabulary)
    least = min(options.min_similarity, plausibility.STORY_SIMILARITY)
    number = {(one.document, one.ordinal): at for at, one in enumerate(usable)}
    counted = Counter(one.document for one in sentences)
    standing = Standing(usable, weights, _concerning(options, least), workings)
    matching = Matching(usable, number, standing, counted, weights, kin, least, options, watch)
    watch.begin("candidates", len(usable))
    proposed = _proposed(matching, workings.proposed)
    watch.end(len(usable))
    order: dict[str, int] = {}
    found: list[Match] = []
    for documents, cells in watch.through("matches", proposed.items(), len(proposed)):
        owners = [usable[at].segment.document_id for at in cells[0]]
        order.update(zip(owners, documents, strict=True))
        links = matching.links(cells) if workings.once_only else _kept(matching, documents, owners, cells, workings)
        found += (match for match in links.matches if match.similarity >= options.min_similarity)
    return tuple(sorted(found, key=partial(_reading_order, order)))


def _kept(
    matching: Matching, documents: tuple[int, int], owners: Sequence[str], cells: Sequence[Cell], workings: Workings
) -> Links:
    """The links of two articles as an earlier comparison found them, where they still hold; else found anew."""
    told = tuple(map(matching.standing.__getitem__, chain.from_iterable(cells)))

    def make() -> Links:
        workings.made["scores"] += len(cells)
        return matching.links(cells)

    links = workings.once("links", owners, told, make)
    return links if matching.hold(links, documents) else workings.anew("links", owners, told, make)


def _proposed(matching: Matching, before: candidates.Proposed) -> dict[tuple[int, int], list[Cell]]:
    """The pairs of sentences to score, in order, for each two articles that have any, in order too. `before` is what
    the last search proposed and the next one will find."""
    groups: dict[tuple[int, int], list[Cell]] = defaultdict(list)
    sentences, watch = matching.sentences, matching.watch
    documents = [one.document for one in sentences]
    weights, kin, least = matching.weights, matching.kin, matching.least
    found = candidates.pairs(sentences, weights, kin, watch, least, matching.standing, before)
    for cell in islice(found, _MOST_PAIRS):
        watch.step()
        groups[documents[cell[0]], documents[cell[1]]].append(cell)
    if next(found, None) is not None:
        watch.limits.append(
            phrase("more than {most} pairs of sentences are alike; the rest was not matched", most=numeral(_MOST_PAIRS))
        )
    for cells in groups.values():
        cells.sort()
    return dict(sorted(groups.items()))


def _concerning(options: CollationOptions, least: float) -> CollationOptions:
    """The options without what makes no difference to the matches."""
    usual = CollationOptions()
    return replace(
        options.without(),
        min_similarity=least,
        min_duplicate_similarity=usual.min_duplicate_similarity,
        min_duplicate_words=usual.min_duplicate_words,
        min_heading_words=usual.min_heading_words,
        pins=(),
        vetoes=(),
        row_edits=(),
    )


def _reading_order(order: Mapping[str, int], match: Match) -> tuple[int, ...]:
    here, there = match.left, match.right
    one, other = here.span, there.span
    return order[here.document_id], one.start, one.end, order[there.document_id], other.start, other.end


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
