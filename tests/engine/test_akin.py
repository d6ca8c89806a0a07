"""Which sentences with numbers are set against each other."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.akin import akin_sentences
from desktop.engine.claims import read_sentences
from desktop.engine.contexts import Told, stated_in
from desktop.engine.segmentation import segment
from desktop.engine.weights import Weights
from desktop.model import Match, MatchKind, Place, SegmentKind, Span
from tests.builders import document

ARTICLES = [
    document("The flood took 300 homes. Nobody was hurt. Ice held 12 ferries in port.\n\nOlga sold 9 goats.", "a"),
    document("Mayor Coe has 41 lamps. Snow fell. In Lunde 5 mills burnt. A choir of 70 sang.", "b"),
]


def told() -> list[Told]:
    found = []
    for article in ARTICLES:
        sentences = [one for one in segment(article) if one.kind is SegmentKind.SENTENCE]
        found += stated_in(read_sentences(article, sentences), article.text)
    weights = Weights(one.topic for one in found)
    return [Told(one, weights) for one in found]


PLACES = [
    st.tuples(st.integers(0, len(one.text)), st.integers(0, len(one.text))).map(sorted).map(lambda ends: Span(*ends))
    for one in ARTICLES
]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(*PLACES), max_size=4))
def test_matches_join_the_sentences_that_they_cover(places: list[tuple[Span, Span]]) -> None:
    sentences = told()
    matches = [Match(Place("a", one), Place("b", other), 0.5, MatchKind.EDITED) for one, other in places]
    asked: list[None] = []
    found = akin_sentences(sentences, Weights(one.topic for one in sentences), matches, lambda: asked.append(None))
    homes = [one.claims[0].claim for one in sentences]
    expected = {
        (number, another)
        for number, left in enumerate(homes)
        for another, right in enumerate(homes)
        if left.document_id == "a" and right.document_id == "b"
        for one, other in places
        if _touch(left.sentence, one) and _touch(right.sentence, other)
    }
    assert found == sorted(expected), "these articles have no words in common"
    assert len(asked) >= len(matches)


def _touch(sentence: Span, place: Span) -> bool:
    return sentence.start < place.end and place.start < sentence.end
