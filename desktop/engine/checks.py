"""The checks of facts beside numbers, each under its own switch: what each article says, then what contradicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from desktop.engine import names, persons, quotations, roles_held, sums, weekdays
from desktop.model import CollationOptions, Contradiction, Document, Match, Segment


def contradictions(
    documents: Sequence[Document],
    segments: Mapping[str, Sequence[Segment]],
    matches: Sequence[Match],
    options: CollationOptions,
    check: Callable[[], None] = lambda: None,
) -> tuple[Contradiction, ...]:
    """What the checks that `options` switch on find, check by check. `segments` are those of each document by its id.
    `check` is called in every long loop and may raise."""
    found: list[Contradiction] = []
    if options.check_names:
        found += _names(documents, segments, matches, check)
    if options.check_dates:
        found += _weekdays(documents, segments, matches, check)
    if options.check_quotations:
        quoted = []
        for document in documents:
            check()
            quoted += quotations.read_quotations(document, segments[document.id])
        found += quotations.misquotations(quoted, check)
    if options.check_arithmetic:
        for document in documents:
            found += sums.wrong_sums(document, segments[document.id], check)
    return tuple(found)


def _names(
    documents: Sequence[Document],
    segments: Mapping[str, Sequence[Segment]],
    matches: Sequence[Match],
    check: Callable[[], None],
) -> list[Contradiction]:
    held: list[roles_held.Holder] = []
    people: list[persons.Person] = []
    for document in documents:
        check()
        own = roles_held.read_holders(document, segments[document.id])
        held += own
        people += persons.persons_of(own) + persons.read_persons(document, segments[document.id])
    texts = {document.id: document.text for document in documents}
    return names.other_holders(held, matches, texts, check) + names.other_spellings(people, check)


def _weekdays(
    documents: Sequence[Document],
    segments: Mapping[str, Sequence[Segment]],
    matches: Sequence[Match],
    check: Callable[[], None],
) -> list[Contradiction]:
    found: list[Contradiction] = []
    mentions: list[weekdays.Mention] = []
    for document in documents:
        check()
        found += weekdays.against_the_calendar(document, segments[document.id])
        mentions += weekdays.read_weekdays(document, segments[document.id])
    published = {document.id: weekdays.day_of(document) for document in documents}
    return found + weekdays.other_days(mentions, matches, published, check)
