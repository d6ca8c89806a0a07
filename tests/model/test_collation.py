"""A collation finds its parts again and says where a place is, as people count."""

from __future__ import annotations

import pytest

from desktop.model import Collation, Place, Segment, SegmentKind, Span, Where
from tests.builders import document

TEXT = "Title\nOne. Two.\nThree."
SEGMENTS = (
    Segment("b", SegmentKind.HEADING, 0, Span(0, 5), 0),
    Segment("b", SegmentKind.SENTENCE, 0, Span(0, 5), 0),
    Segment("b", SegmentKind.PARAGRAPH, 1, Span(6, 15), 1),
    Segment("b", SegmentKind.SENTENCE, 0, Span(6, 10), 1),
    Segment("b", SegmentKind.SENTENCE, 1, Span(11, 15), 1),
    Segment("b", SegmentKind.PARAGRAPH, 2, Span(16, 22), 2),
    Segment("b", SegmentKind.SENTENCE, 0, Span(16, 22), 2),
)
COLLATION = Collation((document("x", "a"), document(TEXT, "b")), segments=SEGMENTS)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (11, 15, "B ¶2 s2"),
        (12, 13, "B ¶2 s2"),
        (6, 15, "B ¶2"),
        (6, 22, "B ¶2–3"),
        (0, 22, "B ¶1–3"),
        (0, 5, "B ¶1 s1"),
        (5, 6, "B"),
        (3, 3, "B"),
    ],
)
def test_places_are_named_by_column_paragraph_and_sentence(start: int, end: int, words: str) -> None:
    assert str(COLLATION.where(Place("b", Span(start, end)))) == words


def test_where_says_which_paragraphs_and_sentence_it_means() -> None:
    assert COLLATION.where(Place("b", Span(11, 15))) == Where("B", 2, 2, 2)
    assert COLLATION.where(Place("b", Span(6, 22))) == Where("B", 2, 3, None)


def test_a_quote_is_the_articles_own_words() -> None:
    assert COLLATION.quote(Place("b", Span(11, 15))) == "Two."


def test_blocks_and_sentences_are_those_of_one_article_in_text_order() -> None:
    assert [segment.span.of(TEXT) for segment in COLLATION.blocks("b")] == ["Title", "One. Two.", "Three."]
    assert [segment.span.of(TEXT) for segment in COLLATION.sentences("b")] == ["Title", "One.", "Two.", "Three."]
    assert COLLATION.blocks("a") == ()


def test_an_article_that_is_not_there_is_an_error() -> None:
    for ask in (COLLATION.document, COLLATION.position):
        with pytest.raises(KeyError, match="nowhere"):
            ask("nowhere")
    with pytest.raises(KeyError, match="nowhere"):
        COLLATION.where(Place("nowhere", Span(0, 1)))
    with pytest.raises(KeyError, match="nowhere"):
        COLLATION.quote(Place("nowhere", Span(0, 1)))
    assert COLLATION.position("b") == 1
    assert COLLATION.document("b").text == TEXT


def test_an_empty_collation_is_complete() -> None:
    assert Collation().complete
    assert Collation().findings == ()
