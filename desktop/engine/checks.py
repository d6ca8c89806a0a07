"""The checks of facts beside numbers, each under its own switch: what each article says, then what contradicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from desktop.engine import quotations
from desktop.model import CollationOptions, Contradiction, Document, Segment


def contradictions(
    documents: Sequence[Document],
    segments: Mapping[str, Sequence[Segment]],
    options: CollationOptions,
    check: Callable[[], None] = lambda: None,
) -> tuple[Contradiction, ...]:
    """What the checks that `options` switch on find, check by check. `segments` are those of each document by its id.
    `check` is called in every long loop and may raise."""
    found: list[Contradiction] = []
    if options.check_quotations:
        quoted = []
        for document in documents:
            check()
            quoted += quotations.read_quotations(document, segments[document.id])
        found += quotations.misquotations(quoted, check)
    return tuple(found)
