"""Cutting an article into blocks (headings, paragraphs) and sentences.

A block is a line of its own, as readers make them; in a text that still has the hard line ends of a page, lines
that were broken at the margin are taken together. A blank line always ends a block and a sentence.
Rules and word lists are our own, after the problems that the Golden Rules of sentence boundary detection collect.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from statistics import median

from desktop.engine import sentence_ends
from desktop.model import CleanupKind, Document, Segment, SegmentKind, Span

_LINE = re.compile(r"[^\n\r\u2028\u2029\u0085\x0b\x0c]+")
_LINE_ENDS = re.compile(r"\r\n|[\n\r\u2028\u2029\u0085\x0b\x0c]")
_CLOSED = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*$")
_WIDEST_PAGE = 240
"""Code points: longer lines are paragraphs, not lines of a page."""
_INSIDE = 0.25
"""The share of lines that begin inside a sentence from which a text counts as broken at a margin."""
_LONG_LINE = 60
_SHORTEST_BEGINNING = 4
_HEADING_WORDS = 20
_HEADING_LENGTH = 160


def split_sentences(text: str) -> tuple[Span, ...]:
    """The sentences of `text` in order, not overlapping, none blank; together they hold every character that is
    not white space. A blank line always ends a sentence; a line end inside a sentence need not. Empty for
    a blank text."""
    return tuple(sentence for block in _blocks(text) for sentence in sentence_ends.sentences(text, block))


def segment(document: Document, check: Callable[[], None] = lambda: None) -> tuple[Segment, ...]:
    """The document's blocks and sentences in text order, each block before its sentences. What a reader cleaned has
    every block on a line of its own, unless a person wanted its line ends back.

    `check` is called often and may raise.
    """
    found: list[Segment] = []
    cleaned = bool(document.reader) and CleanupKind.SOFT_WRAP not in document.withheld
    for number, block in enumerate(_lines(document.text) if cleaned else _blocks(document.text)):
        check()
        heading = is_heading(block.of(document.text))
        kind = SegmentKind.HEADING if heading else SegmentKind.PARAGRAPH
        found.append(Segment(document.id, kind, number, block, number))
        sentences = (block,) if heading else sentence_ends.sentences(document.text, block, check)
        for index, span in enumerate(sentences):
            found.append(Segment(document.id, SegmentKind.SENTENCE, index, span, number))
    return tuple(found)


def is_heading(block: str) -> bool:
    """Whether a block reads as a heading: short, one line, not closed like a sentence, beginning like a title."""
    if len(block) > _HEADING_LENGTH or len(block.split()) > _HEADING_WORDS or _CLOSED.search(block):
        return False
    first = next((character for character in block if character.isalnum()), "")
    return bool(first) and not first.islower() and any(character.isalpha() for character in block)


def _blocks(text: str) -> tuple[Span, ...]:
    """The blocks of `text`: runs of lines with nothing but a wrap between them, without outer white space."""
    lines = list(_lines(text))
    width = _page_width(text, lines)
    blocks: list[Span] = []
    for number, line in enumerate(lines):
        if number and _is_wrap(text, lines[number - 1], line, width):
            blocks[-1] = blocks[-1].to(line)
        else:
            blocks.append(line)
    return tuple(blocks)


def _lines(text: str) -> Iterator[Span]:
    """The lines that are not blank, without leading and trailing white space."""
    for found in _LINE.finditer(text):
        line = found.group()
        stripped = line.strip()
        if stripped:
            start = found.start() + len(line) - len(line.lstrip())
            yield Span(start, start + len(stripped))


def _adjacent(text: str, one: Span, other: Span) -> bool:
    """Whether only a single line end stands between two lines."""
    return len(_LINE_ENDS.findall(text, one.end, other.start)) == 1


def _page_width(text: str, lines: list[Span]) -> int:
    """About how wide the page was at whose margin the lines were broken; 0 when no page shows.

    A page shows when most lines that another line follows are about as long as the longest of them, and many of these
    following lines begin inside a sentence.
    """
    followed = [(one, other) for one, other in pairwise(lines) if _adjacent(text, one, other)]
    if len(followed) < 2:
        return 0
    lengths = [len(one) for one, _ in followed]
    inside = sum(text[other.start].islower() and not _CLOSED.search(one.of(text)) for one, other in followed)
    width = max(lengths)
    if not 40 <= width <= _WIDEST_PAGE or median(lengths) < 0.75 * width or inside < _INSIDE * len(followed):
        return 0
    return width


def _is_wrap(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether the line end between two neighbouring lines was made by a margin, not by the writer."""
    if not _adjacent(text, line, following):
        return False
    here, there = line.of(text), following.of(text)
    if there[0] in ".,;)" and not there.startswith("..."):
        return True  # punctuation never begins a paragraph
    blank_before = text[line.end : line.end + 1] in (" ", "\t")
    closed = bool(_CLOSED.search(here))
    if blank_before and not closed and not here.endswith(":"):
        return True  # a blank left at the end of a line is where a word wrap cut
    if width:
        room = len(here) + 1 + len(there.split(maxsplit=1)[0])
        return room > (0.97 if closed else 0.8) * width
    return there[0].islower() and not closed and (len(here) >= _LONG_LINE or _begins_sentence(here))


def _begins_sentence(line: str) -> bool:
    first = next((character for character in line if character.isalpha()), "")
    return first.isupper() and len(line.split()) >= _SHORTEST_BEGINNING
