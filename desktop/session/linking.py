"""Links made and unmade by hand, as options of the comparison. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import product

from desktop.model import Collation, CollationOptions, Pin, Place

Pair = tuple[Place, Place]


def sentences_at(collation: Collation, place: Place) -> tuple[Place, ...]:
    """The whole sentences that `place` touches, in text order; none where its article is not in the collation."""
    return tuple(
        Place(sentence.document_id, sentence.span)
        for sentence in collation.sentences(place.document_id)
        if sentence.span.overlap(place.span)
    )


def sentence_at(collation: Collation, place: Place | None) -> Place | None:
    """The first sentence that `place` touches."""
    return next(iter(sentences_at(collation, place)), None) if place is not None else None


def linked(options: CollationOptions, collation: Collation, pair: Pair) -> CollationOptions:
    """The options with the two sentences linked, which takes a veto of them back. They stand in two articles."""
    pin = _pin(collation, pair)
    vetoes = tuple(veto for veto in options.vetoes if veto != pin)
    return replace(options, pins=_with(options.pins, [pin]), vetoes=vetoes)


def unlinked(options: CollationOptions, collation: Collation, pairs: Iterable[Pair]) -> CollationOptions:
    """The options in which no sentence of the one place matches one of the other, for each pair of places."""
    never = [
        _pin(collation, both)
        for one, other in pairs
        for both in product(sentences_at(collation, one), sentences_at(collation, other))
    ]
    pins = tuple(pin for pin in options.pins if pin not in never)
    return replace(options, pins=pins, vetoes=_with(options.vetoes, never))


def named(collation: Collation, pair: Pair) -> str:
    """ "A ¶7 s2 – B ¶3 s1", the article that stands first before the other."""
    ordered = sorted(pair, key=lambda place: (collation.position(place.document_id), place.span))
    return " – ".join(str(collation.where(place)) for place in ordered)


def _pin(collation: Collation, pair: Pair) -> Pin:
    one, other = pair
    return Pin(one.document_id, collation.quote(one), other.document_id, collation.quote(other))


def _with(present: Sequence[Pin], more: Sequence[Pin]) -> tuple[Pin, ...]:
    return tuple(dict.fromkeys((*present, *more)))
