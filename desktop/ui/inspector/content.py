"""What the inspector says, as plain values: blocks of pieces of text, each with its looks. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from desktop.model import Annotation, Collation, Edit, EditKind, Match, Place, Span
from desktop.ui import bylines, wording

translate = QCoreApplication.translate

Difference = Callable[[Place, Place], tuple[Edit, ...]]
"""The word difference of two places, counted from the start of each."""


class Look(StrEnum):
    STRONG = "strong"
    MUTED = "muted"
    LINK = "link"
    ONLY_HERE = "only-here"  # words that the other side lacks
    NUMBER = "number"  # in a box


class Role(StrEnum):
    SECTION = "section"  # a small heading
    QUOTE = "quote"  # an article's words, after the label of their place
    REMARK = "remark"  # a sentence of the program's own


@dataclass(frozen=True, slots=True)
class Piece:
    """`href` is "" but for links: what to do when it is followed, as "place:3" (index into the page's places)."""

    text: str
    looks: frozenset[Look] = frozenset()
    href: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    role: Role
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


@dataclass(slots=True)
class Page:
    """Blocks in reading order, and the places their links lead to."""

    blocks: list[Block] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)

    def section(self, text: str, aside: str = "") -> None:
        pieces = [Piece(text, frozenset({Look.STRONG}))]
        if aside:
            pieces.append(Piece(f"  {aside}", frozenset({Look.MUTED})))
        self.blocks.append(Block(Role.SECTION, tuple(pieces)))

    def remark(self, text: str, *, muted: bool = False, strong: str = "") -> None:
        """A sentence; `strong` is a word to be said before it."""
        pieces = [Piece(f"{strong} ", frozenset({Look.STRONG}))] if strong else []
        pieces.append(Piece(text, frozenset({Look.MUTED}) if muted else frozenset()))
        self.blocks.append(Block(Role.REMARK, tuple(pieces)))

    def follow(self, text: str, href: str) -> None:
        """A sentence of the program's own that is a link."""
        self.blocks.append(Block(Role.REMARK, (Piece(text, frozenset({Look.LINK}), href),)))

    def quote(self, collation: Collation, place: Place, pieces: Iterable[Piece], aside: str = "") -> None:
        """The label of a place, as a link to it, then the article's words there."""
        label = Piece(wording.place_label(place, collation), frozenset({Look.LINK, Look.STRONG}), self._link(place))
        after = [Piece(f"  {aside}", frozenset({Look.MUTED}))] if aside else []
        self.blocks.append(Block(Role.QUOTE, (label, Piece("  "), *pieces, *after)))

    def difference(self, collation: Collation, match: Match, difference: Difference) -> None:
        """Both sides of a match, the words marked that stand on one side only, and why they were matched."""
        edits = difference(match.left, match.right)
        sides = (
            (match.left, [edit.left for edit in edits if edit.kind is EditKind.ONLY_LEFT]),
            (match.right, [edit.right for edit in edits if edit.kind is EditKind.ONLY_RIGHT]),
        )
        for place, only_here in sides:
            spans = [span.shifted(place.span.start) for span in only_here]
            self.quote(collation, place, marked(collation, place, spans))
        self.remark(wording.match_reason(match), muted=True)

    def _link(self, place: Place) -> str:
        self.places.append(place)
        return f"place:{len(self.places) - 1}"


def marked(
    collation: Collation,
    place: Place,
    only_here: Sequence[Span] = (),
    numbers: Sequence[Span] | None = None,
    most_words: int = 0,
) -> list[Piece]:
    """The words at a place in pieces. `only_here` and `numbers` count from the start of the article; `numbers` None
    boxes every number that the collation knows there. At most `most_words` words, 0 for all."""
    text = collation.document(place.document_id).text
    if numbers is None:
        numbers = [claim.quantity.span for claim in collation.claims if claim.document_id == place.document_id]
    span = place.span
    if most_words:
        span = Span(span.start, _end_of_words(text, span, most_words))
    only_here = [mark for mark in only_here if mark.overlap(span)]
    numbers = [mark for mark in numbers if mark.overlap(span)]
    edges = {span.start, span.end}
    for mark in (*only_here, *numbers):
        edges.update(edge for edge in (mark.start, mark.end) if span.start < edge < span.end)
    stops = sorted(edges)
    pieces = []
    for start, end in pairwise(stops):
        part = Span(start, end)
        looks = set()
        if any(mark.overlap(part) for mark in only_here):
            looks.add(Look.ONLY_HERE)
        if any(mark.overlap(part) for mark in numbers):
            looks.add(Look.NUMBER)
        pieces.append(Piece(" ".join(_lines(part.of(text))), frozenset(looks)))
    if span.end < place.span.end:
        pieces.append(Piece(" …", frozenset({Look.MUTED})))
    return pieces


def notes(page: Page, threads: Sequence[tuple[int, Annotation]], *, changeable: bool) -> None:
    """The notes with their depth, answers below what they answer, each with who wrote it when, and links to change
    it."""
    if not threads:
        return
    page.section(translate("Inspector", "Notes"))
    for depth, note in threads:
        by = bylines.written_line(note)
        text = note.text or ", ".join(note.tags) or translate("Inspector", "Bookmark")
        pieces = [Piece("\N{NO-BREAK SPACE}" * 4 * depth)] if depth else []
        pieces += [Piece(text), Piece(f"  {by}", frozenset({Look.MUTED}))]
        if changeable:
            for name, action in (
                (translate("Inspector", "Edit"), "edit"),
                (translate("Inspector", "Reply"), "reply"),
                (translate("Inspector", "Remove"), "remove"),
            ):
                pieces += [Piece("  "), Piece(name, frozenset({Look.LINK}), f"{action}:{note.id}")]
        page.blocks.append(Block(Role.QUOTE, tuple(pieces)))


def _lines(text: str) -> list[str]:
    """The parts between line ends; a quote is shown on running lines."""
    return text.split("\n")


def _end_of_words(text: str, span: Span, most: int) -> int:
    """Where the first `most` words of the span end."""
    at = span.start
    for word in span.of(text).split()[:most]:
        at = text.index(word, at) + len(word)
    return at
