"""For a figure that the comparison set against none of another article, the figures there that are most like it.

Most contradictions told in other words share hardly a word, so no rule tells them. But an article gives few figures of
one kind, and a person sees at once which of them is the same thing told otherwise.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop.engine.dates import find_moments
from desktop.engine.intervals import dimension, same_value
from desktop.engine.magnitudes import size
from desktop.engine.moments import Moment
from desktop.engine.sentence_similarity import similarity
from desktop.engine.subjects import counted_kind
from desktop.model import Claim, Collation, NearestFigures, Place, QuantityKind, Span, Verdict

_ARTICLES = 24
"""Other articles that are looked at, those first that have most links with this one."""
_SHORTLIST = 5
"""Figures of an article whose sentences are compared."""
_FIGURES = 6
"""Figures of one sentence that are looked at: more are a table."""
_OF_WORDS = 4.0
_OF_NOUN = 1.5
"""How much the likeness of the sentences and the same noun count, where nearness in size counts one at most"""
_AS_FAR = -0.5
"""and takes away so much for what is thirty times as large."""
_CANNOT_COMPARE = Verdict.CANNOT_COMPARE
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
    ids = _alike(collation, place.document_id)
    kinds = {_kind(claim, texts) for claim in own}
    others: defaultdict[tuple[str, str], list[_Figure]] = defaultdict(list)
    for claim in collation.claims:
        if claim.document_id in ids and (kind := _kind(claim, texts)) in kinds:
            others[claim.document_id, kind].append(_figure(claim, texts))
    alike: dict[tuple[Place, Place], float] = {}
    found = []
    for claim in own:
        near: list[Claim] = []
        for document_id in ids:
            if document_id not in answered[claim.quantity.span]:
                near += _near(_figure(claim, texts), others[document_id, _kind(claim, texts)], texts, alike)[:most]
        if near:
            found.append(NearestFigures(claim, tuple(near)))
    return tuple(found)


def _answered(collation: Collation, own: Sequence[Claim]) -> dict[Span, set[str]]:
    """The articles of which a figure was compared with each of these, by its place."""
    home = own[0].document_id
    found: dict[Span, set[str]] = {claim.quantity.span: set() for claim in own}
    for one in collation.comparisons:
        for claim, other in ((one.left, one.right), (one.right, one.left)):
            if claim.document_id == home and claim.quantity.span in found and one.verdict is not _CANNOT_COMPARE:
                found[claim.quantity.span].add(other.document_id)
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


class _Figure(NamedTuple):
    """A claim with what it counts, in any wording, "" for nothing plain; and how many places its size has in the
    measure of its kind, or its date, None where it has none."""

    claim: Claim
    noun: str
    places: float | None
    moment: Moment | None


def _figure(claim: Claim, texts: Mapping[str, str]) -> _Figure:
    noun = counted_kind(claim.subject)
    if claim.quantity.kind is QuantityKind.DATE:
        return _Figure(claim, noun, None, _moment(claim, texts))
    large = float(size(claim.quantity))
    return _Figure(claim, noun, math.log10(large) if 0 < large < math.inf else None, None)


def _near(
    one: _Figure, others: Sequence[_Figure], texts: Mapping[str, str], alike: dict[tuple[Place, Place], float]
) -> list[Claim]:
    """What is near to a figure of those of its kind in one article, the nearest first. `alike` holds how alike
    sentences are, as far as it is known: that costs most, and is asked for of those only that are near by the rest."""
    here = Place(one.claim.document_id, one.claim.sentence)
    found = []
    ranked = sorted(((_near_by_itself(one, other), other.claim) for other in others), key=lambda item: -item[0])
    for near, other in ranked[:_SHORTLIST]:
        there = Place(other.document_id, other.sentence)
        if (here, there) not in alike:
            sentences = (place.span.of(texts[place.document_id]) for place in (here, there))
            alike[here, there] = similarity(*sentences)
        total = near + _OF_WORDS * alike[here, there]
        if total >= _LEAST:
            found.append((total, other))
    return [other for _, other in sorted(found, key=lambda one: (-one[0], one[1].quantity.span))]


def _near_by_itself(one: _Figure, other: _Figure) -> float:
    """How near two figures of one kind are by what they count and by their sizes."""
    near = _OF_NOUN if one.noun and one.noun == other.noun else 0.0
    if one.claim.quantity.kind is QuantityKind.DATE:
        return near + max(_AS_FAR, 1.0 - _apart(one.moment, other.moment))
    if one.places is None or other.places is None:
        return near
    return near + max(_AS_FAR, 1.0 - abs(other.places - one.places))


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
