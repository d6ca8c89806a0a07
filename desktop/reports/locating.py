"""Saying where a place is and quoting it, for a whole report: the segments are sorted once, not for every place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.model import Collation, Edit, EditKind, Place, Segment, SegmentKind, Span, Where, siglum


class Mark(StrEnum):
    """How a run of words is shown in a quotation."""

    PLAIN = ""
    ONLY = "only"  # stands on this side only
    SHARED = "shared"  # stands on both sides
    NUMBER = "number"  # a number that is compared


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    mark: Mark = Mark.PLAIN


@dataclass(frozen=True, slots=True)
class Quote:
    """An article's own words. `where` is "A ¶7 s2"; `pieces` in text order, never empty."""

    siglum: str
    where: str
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


class Locator:
    """Answers as `Collation.where` does, from segments grouped by document."""

    def __init__(self, collation: Collation) -> None:
        self._collation = collation
        self._position = {document.id: number for number, document in enumerate(collation.documents)}
        self._text = {document.id: document.text for document in collation.documents}
        self._blocks: dict[str, list[Segment]] = {document.id: [] for document in collation.documents}
        self._sentences: dict[str, list[Segment]] = {document.id: [] for document in collation.documents}
        for segment in collation.segments:
            table = self._sentences if segment.kind is SegmentKind.SENTENCE else self._blocks
            table[segment.document_id].append(segment)

    def knows(self, document_id: str) -> bool:
        return document_id in self._position

    def siglum(self, document_id: str) -> str:
        """Raises KeyError when the document is not in the collation."""
        return siglum(self._position[document_id])

    def where(self, place: Place) -> str:
        """The place as people say it. Raises KeyError when its document is not in the collation."""
        label = self.siglum(place.document_id)
        blocks = [s for s in self._blocks[place.document_id] if s.span.overlap(place.span)]
        if not blocks:
            return label
        held = [s for s in self._sentences[place.document_id] if s.span.overlap(place.span)]
        sentence = held[0].index + 1 if len(held) == 1 else None
        return str(Where(label, blocks[0].block + 1, blocks[-1].block + 1, sentence))

    def quote(self, place: Place, marks: Sequence[tuple[Span, Mark]] = ()) -> Quote:
        """The words at the place. `marks` count from the start of the document's text; those outside are left out.

        Raises KeyError when the place's document is not in the collation.
        """
        text = self._text[place.document_id]
        return Quote(self.siglum(place.document_id), self.where(place), pieces(text, place.span, marks))

    def words(self, place: Place) -> str:
        """The article's own words at the place, on one line. Raises KeyError as `where` does."""
        return " ".join(place.span.of(self._text[place.document_id]).split())


def pieces(text: str, span: Span, marks: Sequence[tuple[Span, Mark]] = ()) -> tuple[Piece, ...]:
    """`text` inside `span`, cut at the marks. Where two marks overlap, the one given first wins."""
    taken: list[tuple[Span, Mark]] = []
    for mark_span, mark in marks:
        start, end = max(mark_span.start, span.start), min(mark_span.end, span.end)
        if start < end and not any(Span(start, end).overlap(other) for other, _ in taken):
            taken.append((Span(start, end), mark))
    result: list[Piece] = []
    at = span.start
    for mark_span, mark in sorted(taken, key=lambda item: item[0]):
        if at < mark_span.start:
            result.append(Piece(text[at : mark_span.start]))
        result.append(Piece(mark_span.of(text), mark))
        at = mark_span.end
    if at < span.end or not result:
        result.append(Piece(text[at : span.end]))
    return tuple(result)


def marked_apart(left: Quote, right: Quote, edits: Sequence[Edit]) -> tuple[Quote, Quote]:
    """Both quotes with the words marked that only one of them has; where that would be most of the text, with the
    words that both have instead, so that the marks stay the exception. Number marks stay."""
    common = sum(len(edit.left) + len(edit.right) for edit in edits if edit.kind is EditKind.COMMON)
    if 2 * common >= len(left.text) + len(right.text):
        only_left = [(edit.left, Mark.ONLY) for edit in edits if edit.kind is EditKind.ONLY_LEFT]
        only_right = [(edit.right, Mark.ONLY) for edit in edits if edit.kind is EditKind.ONLY_RIGHT]
        return _remarked(left, only_left), _remarked(right, only_right)
    shared = [edit for edit in edits if edit.kind is EditKind.COMMON]
    return (
        _remarked(left, [(edit.left, Mark.SHARED) for edit in shared if _is_word(edit.left.of(left.text))]),
        _remarked(right, [(edit.right, Mark.SHARED) for edit in shared if _is_word(edit.right.of(right.text))]),
    )


def _is_word(text: str) -> bool:
    """A full stop that both sides have tells nothing."""
    return any(map(str.isalnum, text))


def _remarked(quote: Quote, marks: Sequence[tuple[Span, Mark]]) -> Quote:
    text, at, kept = quote.text, 0, []
    for piece in quote.pieces:
        if piece.mark is not Mark.PLAIN:
            kept.append((Span(at, at + len(piece.text)), piece.mark))
        at += len(piece.text)
    return replace(quote, pieces=pieces(text, Span(0, len(text)), (*kept, *marks)))
