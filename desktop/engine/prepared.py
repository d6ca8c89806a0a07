"""Sentences made ready for matching."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.engine.ignoring import is_boilerplate, is_quoted, quotations
from desktop.engine.sentence_similarity import Profile, profile
from desktop.model import Segment, SegmentKind, Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the collation. `document` counts the documents, `ordinal` the document's sentences, from 0."""

    document: int
    ordinal: int
    segment: Segment
    text: str
    profile: Profile
    heading: bool
    boilerplate: bool
    quoted: bool


def prepare(segments: Sequence[Segment], texts: Mapping[str, str]) -> Iterator[Sentence]:
    """The sentences among `segments`, in order. `texts` are the documents' texts by id, in the documents' order."""
    position = {document_id: number for number, document_id in enumerate(texts)}
    document_id, ordinal = "", 0
    heading, start = False, 0
    quoted: tuple[Span, ...] = ()
    for one in segments:
        if one.document_id != document_id:
            document_id, ordinal = one.document_id, 0
        text = one.span.of(texts[document_id])
        if one.kind is not SegmentKind.SENTENCE:
            heading, start, quoted = one.kind is SegmentKind.HEADING, one.span.start, quotations(text)
            continue
        yield Sentence(
            position[document_id],
            ordinal,
            one,
            text,
            profile(text),
            heading,
            is_boilerplate(text),
            bool(quoted) and is_quoted(one.span.shifted(-start), quoted),
        )
        ordinal += 1
