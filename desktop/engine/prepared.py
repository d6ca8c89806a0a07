"""Sentences made ready for matching."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from desktop.engine.ignoring import Wording, is_boilerplate, is_quoted, quotations
from desktop.engine.made_often import made_often
from desktop.engine.sentence_similarity import Profile, profile
from desktop.model import CollationOptions, Ignored, IgnoreRule, Place, Segment, SegmentKind, Span

LONGEST = 50_000
"""Code points: of a longer "sentence", which is a table or a broken file, the beginning counts."""


@made_often()
class Sentence:
    """A sentence of the collation. `document` counts the documents, `ordinal` the document's sentences, from 0.
    `left_out` is where chosen phrases stand in its text."""

    document: int
    ordinal: int
    segment: Segment
    text: str
    profile: Profile
    heading: bool
    boilerplate: bool
    quoted: bool
    left_out: tuple[Span, ...] = ()

    def rule(self, options: CollationOptions) -> IgnoreRule | None:
        """The rule under which the whole sentence is left out of the matching; None when it counts."""
        if self.heading and options.ignore_headings:
            return IgnoreRule.HEADING
        if self.boilerplate and options.ignore_boilerplate:
            return IgnoreRule.BOILERPLATE
        if self.quoted and options.ignore_quotations:
            return IgnoreRule.QUOTATION
        if len(self.profile.words) >= max(1, options.min_match_words):
            return None
        return IgnoreRule.PHRASE if self.left_out else IgnoreRule.SHORT


def prepare(
    segments: Sequence[Segment],
    texts: Mapping[str, str],
    wording: Wording = Wording(),  # noqa: B008 - frozen
    check: Callable[[], None] = lambda: None,
    first: int = 0,
) -> Iterator[Sentence]:
    """The sentences among `segments`, in order. `texts` are the documents' texts by id, in the documents' order,
    counted from `first`; `wording` says which words of a sentence count. `check` is called for each sentence and may
    raise."""
    position = {document_id: number for number, document_id in enumerate(texts, first)}
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
        check()
        yield Sentence(
            position[document_id],
            ordinal,
            one,
            text,
            profile(text[:LONGEST], wording),
            heading,
            is_boilerplate(text[:LONGEST]),
            bool(quoted) and is_quoted(one.span.shifted(-start), quoted),
            wording.left_out(text[:LONGEST]),
        )
        ordinal += 1


def ignored(sentences: Iterable[Sentence], options: CollationOptions) -> Iterator[Ignored]:
    """What the ignore rules leave out of the matching, in text order: whole sentences, and chosen phrases."""
    for one in sentences:
        document_id, span = one.segment.document_id, one.segment.span
        rule = one.rule(options)
        if rule not in (None, IgnoreRule.PHRASE):
            yield Ignored(Place(document_id, span), rule)
            continue
        for phrase in one.left_out:
            yield Ignored(Place(document_id, phrase.shifted(span.start)), IgnoreRule.PHRASE)
