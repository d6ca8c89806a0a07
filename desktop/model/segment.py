"""The parts of an article: blocks (headings and paragraphs) and the sentences in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.span import Span


class SegmentKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Segment:
    """A block or a sentence.

    A block (HEADING or PARAGRAPH) has `index` = `block` = its place among the document's blocks, headings
    and paragraphs counted together, from 0; the interface shows it as "¶1" and so on. A SENTENCE has `block` =
    the index of the block that holds it and `index` = its place inside that block, from 0. A heading is one
    sentence too, so every block holds one or more sentences. Spans hold no leading or trailing white space.
    """

    document_id: str
    kind: SegmentKind
    index: int
    span: Span
    block: int
