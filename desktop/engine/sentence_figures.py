"""The quantities of each sentence of one article, read once for all stages that need them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from desktop.engine.languages import language_of
from desktop.engine.quantities import find_quantities
from desktop.engine.workings import Once
from desktop.model import Document, Quantity, Segment, SegmentKind, Span

LONGEST = 5000
"""Code points: a longer "sentence" is a table or a broken file; reading its numbers would have no end."""

Figures = Mapping[Span, tuple[Quantity, ...]]
"""The quantities of the sentences that have any, by the place of the sentence and counted from its start."""


def sentence_figures(document: Document, segments: Sequence[Segment], once: Once, check: Callable[[], None]) -> Figures:
    """The quantities of the sentences among `segments` (the document's own) of up to LONGEST code points, in the
    article's language. `check` is called for each sentence and may raise."""
    return once("figures", (document.id,), None, partial(_read, document, segments, check))


def _read(document: Document, segments: Sequence[Segment], check: Callable[[], None]) -> Figures:
    language = language_of(document.text)
    found = {}
    for one in segments:
        if one.kind is SegmentKind.SENTENCE and len(one.span) <= LONGEST:
            check()
            quantities = find_quantities(one.span.of(document.text), language)
            if quantities:
                found[one.span] = quantities
    return found
