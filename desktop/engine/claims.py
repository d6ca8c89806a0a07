"""Numbers as statements: every quantity of an article with its subject and its scope."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.engine.clauses import Word, words_of
from desktop.engine.languages import ENGLISH, language_of
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.made_often import made_often
from desktop.engine.periods import Published
from desktop.engine.quantities import find_quantities
from desktop.engine.scopes import SentenceScopes, Surroundings, published_in
from desktop.engine.sentence_figures import Figures
from desktop.engine.subjects import Subject, subjects_of
from desktop.engine.unnumbered import unnumbered
from desktop.model import Claim, Document, Quantity, QuantityKind, Segment, Span


@made_often()
class Reading:
    """What was read in one sentence, kept so that comparing need not read it again: its `words`, and its `claims`
    with the subject and the surroundings of each, in text order."""

    words: tuple[Word, ...]
    claims: tuple[Claim, ...]
    subjects: tuple[Subject, ...]
    surroundings: tuple[Surroundings, ...]


def read_sentences(
    document: Document,
    sentences: Sequence[Segment],
    check: Callable[[], None] = lambda: None,
    figures: Figures | None = None,
) -> list[Reading]:
    """Those of the document's own `sentences` that state a number, read; in text order, [] when none does. A number
    that crosses the end of a sentence belongs to the sentence in which it begins. `figures` are the quantities of the
    sentences, None to find them here. `check` is called for each sentence and may raise."""
    readings: list[Reading] = []
    published, language = published_in(document), language_of(document.text)
    for sentence in sentences:
        check()
        piece = sentence.span.of(document.text)
        own = find_quantities(piece, language) if figures is None else figures.get(sentence.span, ())
        found = [
            _moved(quantity, sentence.span.start)
            for quantity in (*own, *(unnumbered(piece) if language == ENGLISH else ()))
        ]
        found.sort(key=lambda quantity: quantity.span)
        words = words_of(document.text, sentence.span, language) if found else ()
        if not found or is_stamp(words):
            continue
        scopes = SentenceScopes(document.text, sentence.span, published)
        places = counting_places(found)
        subjects = subjects_of(words, found, language)
        around = tuple(scopes.around(quantity.span, places) for quantity in found)
        claims = tuple(
            Claim(document.id, _as_change(quantity, subject), subject.label, near.scope, sentence.span)
            for quantity, subject, near in zip(found, subjects, around, strict=True)
        )
        readings.append(Reading(words, claims, subjects, around))
    return readings


def reading_of(claims: Sequence[Claim], text: str, published: Published | None) -> Reading:
    """The claims of one sentence read again, out of their article's text and its date."""
    language = language_of(text)
    words = words_of(text, claims[0].sentence, language)
    quantities = [claim.quantity for claim in claims]
    scopes = SentenceScopes(text, claims[0].sentence, published)
    rivals = counting_places(quantities)
    around = tuple(scopes.around(quantity.span, rivals) for quantity in quantities)
    return Reading(words, tuple(claims), subjects_of(words, quantities, language), around)


def is_stamp(words: Sequence[Word]) -> bool:
    """Whether a sentence only says when an article was written: "Updated: 11 November 2011, 20:09"."""
    months, stamps = lexicon("en/calendar")["months"], word_set("en/scopes", "stamp_words")
    told = [w for w in words if not w.mark and not w.form[0].isdigit() and w.form not in months]
    return len(words) <= 20 and all(word.form.rstrip(".") in stamps for word in told)


def counting_places(quantities: Sequence[Quantity]) -> tuple[Span, ...]:
    """The places of the quantities that count something: dates and durations are scope, not rivals for it."""
    scope = (QuantityKind.DATE, QuantityKind.DURATION)
    return tuple(quantity.span for quantity in quantities if quantity.kind not in scope)


def _moved(quantity: Quantity, by: int) -> Quantity:
    return replace(quantity, span=quantity.span.shifted(by))


def _as_change(quantity: Quantity, subject: Subject) -> Quantity:
    """The quantity, which says whether it is a rise or a fall."""
    return replace(quantity, change=subject.direction) if subject.direction else quantity


def by_sentence(claims: Sequence[Claim]) -> tuple[tuple[Claim, ...], ...]:
    """The claims grouped by sentence, in their order. Claims of one sentence stand together."""
    groups: list[list[Claim]] = []
    for claim in claims:
        last = groups[-1][-1] if groups else None
        if last is None or (last.document_id, last.sentence) != (claim.document_id, claim.sentence):
            groups.append([])
        groups[-1].append(claim)
    return tuple(tuple(group) for group in groups)
