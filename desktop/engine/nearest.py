"""For a figure that the comparison set against none of another article, the figures there that are most like it.

Most contradictions told in other words share hardly a word, so no rule tells them. But an article gives few figures of
one kind, and a person sees at once which of them is the same thing told otherwise.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from desktop.engine.dates import find_moments
from desktop.engine.intervals import dimension, interval, same_value
from desktop.engine.moments import Moment
from desktop.engine.sentence_similarity import similarity
from desktop.engine.subjects import counted_kind
from desktop.model import Claim, Collation, NearestFigures, Place, QuantityKind, Verdict

_ARTICLES = 24
"""Other articles that are looked at, those first that have most links with this one."""
_FIGURES = 6
"""Figures of one sentence that are looked at: more are a table."""
_OF_WORDS = 4.0
_OF_NOUN = 1.5
"""How much the likeness of the sentences and the same noun count, where nearness in size counts one at most"""
_AS_FAR = -0.5
"""and takes away so much for what is thirty times as large."""
_TIMES = ("date", "clock")
_IN_BRACKETS = 2
"""Code points between a figure and the same in another unit."""
_LEAST = 0.3
"""What is less near than that is no help."""


def nearest_figures(collation: Collation, place: Place, most: int = 2) -> tuple[NearestFigures, ...]:
    """The figures that touch `place`, in text order, each with those of the other articles that are nearest to it: at
    most `most` of an article, the nearest first, the articles in their order.

    Only figures of its kind (two lengths, two counts) are near a figure. An article of which a figure was compared with
    it is left out, and so is a figure for which nothing is left. Nearest is what stands in a sentence alike, counts the
    same noun and has nearly the same size; of two equally near the first. Of very many articles only those that share
    most with this one are looked at, and of a table only its first figures.
    """
    texts = {document.id: document.text for document in collation.documents}
    touched = [
        claim
        for claim in collation.claims
        if claim.document_id == place.document_id and claim.quantity.span.overlap(place.span)
    ]
    own = touched[:1] + [claim for before, claim in pairwise(touched) if not _restates(claim, before, texts)]
    own = own[:_FIGURES]
    if not own:
        return ()
    answered = _answered(collation, own)
    others: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in collation.claims:
        others[claim.document_id].append(claim)
    ids = _alike(collation, place.document_id)
    alike: dict[tuple[Place, Place], float] = {}
    found = []
    for claim in own:
        near: list[Claim] = []
        for document_id in ids:
            if document_id not in answered[claim]:
                ranked = sorted(_near(claim, others[document_id], texts, alike), key=lambda one: -one[0])
                near += [other for _, other in ranked[:most]]
        if near:
            found.append(NearestFigures(claim, tuple(near)))
    return tuple(found)


def _answered(collation: Collation, own: Sequence[Claim]) -> dict[Claim, set[str]]:
    """The articles of which a figure was compared with each of these."""
    found: dict[Claim, set[str]] = {claim: set() for claim in own}
    for one in collation.comparisons:
        if one.verdict is not Verdict.CANNOT_COMPARE:
            for claim, other in ((one.left, one.right), (one.right, one.left)):
                if claim.document_id == own[0].document_id and claim in found:
                    found[claim].add(other.document_id)
    return found


def _alike(collation: Collation, document_id: str) -> list[str]:
    """The other articles to look at, in their order."""
    others = [document.id for document in collation.documents if document.id != document_id]
    if len(others) > _ARTICLES:
        links: Counter[str] = Counter()
        for match in collation.matches:
            sides = match.left.document_id, match.right.document_id
            if document_id in sides:
                links[sides[sides[0] == document_id]] += 1
        chosen = set(sorted(others, key=lambda one: -links[one])[:_ARTICLES])
        others = [one for one in others if one in chosen]
    return others


def _near(
    claim: Claim, others: Sequence[Claim], texts: Mapping[str, str], alike: dict[tuple[Place, Place], float]
) -> Iterator[tuple[float, Claim]]:
    """How near to a figure each of those of its kind is, for what is near at all. `alike` holds how alike sentences
    are, as far as it is known."""
    kind, noun = _kind(claim, texts), counted_kind(claim.subject)
    here = Place(claim.document_id, claim.sentence)
    for other in others:
        if _kind(other, texts) != kind:
            continue
        there = Place(other.document_id, other.sentence)
        if (here, there) not in alike:
            sentences = (one.span.of(texts[one.document_id]) for one in (here, there))
            alike[here, there] = similarity(*sentences)
        near = _OF_WORDS * alike[here, there]
        if noun and noun == counted_kind(other.subject):
            near += _OF_NOUN
        if kind in _TIMES:
            near += max(_AS_FAR, 1.0 - _apart(_moment(claim, texts), _moment(other, texts)))
        else:
            size, its = _size(claim), _size(other)
            near += max(_AS_FAR, 1.0 - abs(math.log10(its / size))) if size and its else 0.0
        if near >= _LEAST:
            yield near, other


def _kind(claim: Claim, texts: Mapping[str, str]) -> str:
    """What a figure is of: a time of day is no date."""
    if claim.quantity.kind is not QuantityKind.DATE:
        return dimension(claim.quantity)
    moment = _moment(claim, texts)
    return _TIMES[moment is not None and moment.minute is not None]


def _moment(claim: Claim, texts: Mapping[str, str]) -> Moment | None:
    """None for what is no date that can be counted ("the 1990s")."""
    return next(iter(find_moments(claim.place.span.of(texts[claim.document_id]))), None)


def _apart(one: Moment | None, other: Moment | None) -> float:
    """How far apart two dates or two times of day are: 1 for two hours, two weeks or five years, by what both state; 1
    where they state nothing in common."""
    if one is None or other is None:
        return 1.0
    if one.minute is not None and other.minute is not None:
        return abs(one.minute - other.minute) / 120
    years = abs(one.year - other.year) if one.year is not None and other.year is not None else None
    if one.month is not None and other.month is not None:
        days = 30 * (one.month - other.month) + ((one.day or 0) - (other.day or 0) if one.day and other.day else 0)
        return (abs(days) + 365 * (years or 0)) / 14
    return 1.0 if years is None else years / 5


def _restates(claim: Claim, before: Claim, texts: Mapping[str, str]) -> bool:
    """Whether a figure is the one before in another unit: "45 kph (28 mph)"."""
    if before.quantity.unit == claim.quantity.unit or _kind(before, texts) != _kind(claim, texts):
        return False
    return claim.quantity.span.start - before.quantity.span.end <= _IN_BRACKETS and same_value(
        before.quantity, claim.quantity
    )


def _size(claim: Claim) -> float:
    """The size of a figure in the measure of its kind; 0 where it has none."""
    stated = interval(claim.quantity)
    size = float(stated.low if stated.centre is None else stated.centre)
    return size if 0 < size < math.inf else 0.0
