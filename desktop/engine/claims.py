"""Numbers as statements: every quantity of an article with its subject and its scope."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from desktop.engine.bounds import is_close
from desktop.engine.clauses import Word, words_of
from desktop.engine.languages import ENGLISH, language_of
from desktop.engine.lexicon import lexicon, one_of, word_set
from desktop.engine.periods import Published
from desktop.engine.quantities import find_quantities
from desktop.engine.scopes import SentenceScopes, Surroundings, published_in
from desktop.engine.sentence_figures import Figures
from desktop.engine.subjects import Subject, subjects_of
from desktop.model import Bound, Claim, Document, Quantity, QuantityKind, Segment, Span


@dataclass(frozen=True, slots=True)
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
            Claim(document.id, quantity, subject.label, near.scope, sentence.span)
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


@cache
def _limits() -> dict[str, str]:
    """The words of a bound before "a year", with the bound: "more than", "nearly"."""
    named = lexicon("en/bounds")["before"]
    return {phrase: name for name in ("more-than", "at-least", "less-than") for phrase in named[name]}


@cache
def _unnumbered() -> re.Pattern[str]:
    lists = lexicon("en/counts")
    verbs, persons, many = (one_of(lists[name]) for name in ("killing", "one_person", "many"))
    multiple, articled = one_of(lists["multiple"]), one_of(lists["counted_by_article"])
    victims = one_of({*lists["concepts"]["death"], *lists["synonyms"]["blast"], "murder", "homicide"})
    limits = one_of(set(_limits()))
    return re.compile(
        rf"\b(?:{verbs}\s(?:(?P<one>an?\s(?:\w+\s)?{persons})|(?P<many>{many}(?:\sothers)?))"
        rf"|(?P<limit>{limits})\san?\s(?P<unit>hour|day|week|month|year|decade|century)(?!-|\s(?:ago|earlier|before))"
        rf"|(?P<multiple>{multiple})\s(?P<event>{victims})|(?P<article>an?)\s(?P<thing>{articled}))\b",
        re.IGNORECASE,
    )


def unnumbered(sentence: str) -> tuple[Quantity, ...]:
    """What is counted without a number: "killed a child" is one, "a life sentence" too, "a double murder" two;
    "injuring many others" is an unknown number, "more than a year" is a length of time."""
    found = []
    for match in _unnumbered().finditer(sentence):
        if match["limit"]:
            found.append(_length(match))
            continue
        if match["multiple"] or match["article"]:
            name, noun = ("multiple", "event") if match["multiple"] else ("article", "thing")
            count = Decimal(lexicon("en/counts")["multiple"].get(match[name].lower(), 1))
            place = Span(*match.span(name))
            found.append(Quantity(place, count, count, step=Decimal(1), noun=match[noun].lower()))
            continue
        name = "one" if match["one"] else "many"
        one = Decimal(1) if match["one"] else None
        noun = match["one"].split()[-1].lower() if match["one"] else ""
        found.append(Quantity(Span(*match.span(name)), one, one, step=one, noun=noun))
    return tuple(found)


def _length(match: re.Match[str]) -> Quantity:
    """ "more than a year": a length of time beyond or below one."""
    bound, one = Bound(_limits()[match["limit"].lower()]), Decimal(1)
    low, high = (None, one) if bound is Bound.LESS_THAN else (one, None)
    close = is_close(match["limit"])
    return Quantity(
        Span(*match.span()), low, high, match["unit"].lower(), bound, QuantityKind.DURATION, Decimal(0), close=close
    )


def counting_places(quantities: Sequence[Quantity]) -> tuple[Span, ...]:
    """The places of the quantities that count something: dates and durations are scope, not rivals for it."""
    scope = (QuantityKind.DATE, QuantityKind.DURATION)
    return tuple(quantity.span for quantity in quantities if quantity.kind not in scope)


def _moved(quantity: Quantity, by: int) -> Quantity:
    return replace(quantity, span=quantity.span.shifted(by))


def by_sentence(claims: Sequence[Claim]) -> tuple[tuple[Claim, ...], ...]:
    """The claims grouped by sentence, in their order. Claims of one sentence stand together."""
    groups: list[list[Claim]] = []
    for claim in claims:
        last = groups[-1][-1] if groups else None
        if last is None or (last.document_id, last.sentence) != (claim.document_id, claim.sentence):
            groups.append([])
        groups[-1].append(claim)
    return tuple(tuple(group) for group in groups)
