"""The checks of facts beside numbers, each under its own switch: what each article says, then what contradicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from desktop.engine import months, names, persons, quotations, roles_held, sums, weekdays
from desktop.engine.languages import ENGLISH, language_of
from desktop.engine.name_tokens import SentenceWords
from desktop.engine.sentence_figures import sentence_figures
from desktop.engine.workings import Once, Workings
from desktop.model import CollationOptions, Contradiction, Document, Match, Segment


def contradictions(
    documents: Sequence[Document],
    segments: Mapping[str, Sequence[Segment]],
    matches: Sequence[Match],
    options: CollationOptions,
    check: Callable[[], None] = lambda: None,
    workings: Workings | None = None,
) -> tuple[Contradiction, ...]:
    """What the checks that `options` switch on find, check by check. `segments` are those of each document by its id.
    `check` is called in every long loop and may raise."""
    found: list[Contradiction] = []
    once = (workings or Workings(documents)).once
    if options.check_names:
        found += _names(documents, segments, matches, check, once)
    if options.check_dates:
        found += _weekdays(documents, segments, matches, check, once)
    if options.check_quotations:
        quoted = []
        for document in documents:
            check()
            read = partial(quotations.read_quotations, document, segments[document.id], check)
            quoted += once("quotations", (document.id,), None, read)
        found += quotations.misquotations(quoted, check)
    if options.check_arithmetic:
        for document in documents:
            found += once("sums", (document.id,), None, partial(_summed, document, segments[document.id], check, once))
    return tuple(found)


def _names(
    documents: Sequence[Document],
    segments: Mapping[str, Sequence[Segment]],
    matches: Sequence[Match],
    check: Callable[[], None],
    once: Once,
) -> list[Contradiction]:
    held: list[roles_held.Holder] = []
    people: list[persons.Person] = []
    for document in documents:
        check()
        named = partial(_named, document, segments[document.id], check)
        own, persons_here = once("names", (document.id,), None, named)
        held += own
        people += persons_here
    texts = {document.id: document.text for document in documents}
    return names.other_holders(held, matches, texts, check) + names.other_spellings(people, check)


def _weekdays(
    documents: Sequence[Document],
    segments: Mapping[str, Sequence[Segment]],
    matches: Sequence[Match],
    check: Callable[[], None],
    once: Once,
) -> list[Contradiction]:
    found: list[Contradiction] = []
    mentions: list[weekdays.Mention] = []
    for document in documents:
        check()
        dated = partial(_dated, document, segments[document.id], check, once)
        own, mentioned = once("weekdays", (document.id,), None, dated)
        found += own
        mentions += mentioned
    published = {document.id: weekdays.day_of(document) for document in documents}
    return found + weekdays.other_days(mentions, matches, published, check)


def _named(
    document: Document, segments: Sequence[Segment], check: Callable[[], None]
) -> tuple[list[roles_held.Holder], list[persons.Person]]:
    """Who holds roles in one article, and whose full names it gives."""
    words = SentenceWords(document.text)
    own = roles_held.read_holders(document, segments, check, words)
    return own, persons.persons_of(own) + persons.read_persons(document, segments, check, words)


def _summed(
    document: Document, segments: Sequence[Segment], check: Callable[[], None], once: Once
) -> list[Contradiction]:
    """The sums of one article that do not come out. Whatever its language, they are read as English."""
    english = sentence_figures(document, segments, once, check) if language_of(document.text) == ENGLISH else None
    return sums.wrong_sums(document, segments, check, english)


def _dated(
    document: Document, segments: Sequence[Segment], check: Callable[[], None], once: Once
) -> tuple[list[Contradiction], list[weekdays.Mention]]:
    """The weekdays and months of one article: those that the calendar or another sentence of it contradicts, and
    all."""
    figures = partial(sentence_figures, document, segments, once, check)
    mentions = weekdays.read_weekdays(document, segments, check)
    mentions += months.read_months(document, segments, figures, check)
    mentions.sort(key=lambda one: one.span)
    wrong = weekdays.against_the_calendar(document, segments, check)
    return wrong + weekdays.told_twice(document, mentions, check), mentions
