from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.model import Collation, Document, Edit, EditKind, Place, Span
from desktop.reports.locating import Locator, Mark, Piece, Quote, marked_apart, pieces


def test_places_are_said_as_the_collation_says_them(collation: Collation) -> None:
    locator = Locator(collation)
    places = [member for duplicate in collation.duplicates for member in duplicate.members]
    places += [place for finding in collation.findings for place in finding.places]
    places.append(Place("h", Span(0, len(collation.documents[0].text))))
    places.append(Place("c", Span(0, 0)))
    assert [locator.where(place) for place in places] == [str(collation.where(place)) for place in places]
    assert locator.where(places[0]) == "A ¶3 s1"


def test_words_are_the_articles_own_on_one_line() -> None:
    text = "Over\n40 boats"
    locator = Locator(Collation(documents=(Document("x", "X", text),)))
    assert locator.words(Place("x", Span(0, 7))) == "Over 40"


def test_pieces_cut_at_marks_and_the_first_mark_wins() -> None:
    cut = pieces("aabbccdd", Span(1, 8), ((Span(2, 4), Mark.NUMBER), (Span(3, 6), Mark.ONLY), (Span(7, 20), Mark.ONLY)))
    assert cut == (Piece("a"), Piece("bb", Mark.NUMBER), Piece("ccd"), Piece("d", Mark.ONLY))


def test_an_empty_place_is_one_empty_piece() -> None:
    assert pieces("abc", Span(1, 1)) == (Piece(""),)


def test_marking_apart_keeps_the_numbers_marked() -> None:
    left = Quote("A", "A ¶1", (Piece("40", Mark.NUMBER), Piece(" boats sank")))
    right = Quote("B", "B ¶1", (Piece("25 boats sank"),))
    edits = (
        Edit(EditKind.ONLY_LEFT, Span(0, 2), Span(0, 0)),
        Edit(EditKind.ONLY_RIGHT, Span(2, 2), Span(0, 2)),
        Edit(EditKind.COMMON, Span(2, 13), Span(2, 13)),
    )
    marked = marked_apart(left, right, edits)
    assert marked[0].pieces == (Piece("40", Mark.NUMBER), Piece(" boats sank"))
    assert marked[1].pieces == (Piece("25", Mark.ONLY), Piece(" boats sank"))


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=6), st.data())
def test_pieces_hold_exactly_the_words(text: str, marks: list[tuple[int, int]], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    spans = [(Span(min(pair), max(pair)), Mark.ONLY) for pair in marks]
    cut = pieces(text, Span(start, end), spans)
    assert "".join(piece.text for piece in cut) == text[start:end]
    assert len(cut) == 1 or all(piece.text for piece in cut)
