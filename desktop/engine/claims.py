"""Numbers as statements: every quantity of an article with its subject and its scope."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from desktop.engine.clauses import Word, words_of
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.quantities import find_quantities
from desktop.engine.scopes import SentenceScopes, published_in
from desktop.engine.subjects import subjects_of
from desktop.model import Claim, Document, Quantity, QuantityKind, Segment, Span


def find_claims(document: Document, sentences: Sequence[Segment], blocks: Sequence[Segment]) -> tuple[Claim, ...]:
    """The claims of `document`, in text order; () when it states no number.

    `sentences` and `blocks` are the document's own, in text order. A number that crosses the end of a sentence
    belongs to the sentence in which it begins.
    """
    claims: list[Claim] = []
    published = published_in(document)
    for sentence in sentences:
        piece = sentence.span.of(document.text)
        found = [_moved(quantity, sentence.span.start) for quantity in (*find_quantities(piece), *unnumbered(piece))]
        found.sort(key=lambda quantity: quantity.span)
        words = words_of(document.text, sentence.span) if found else ()
        if not found or is_stamp(words):
            continue
        scopes = SentenceScopes(document.text, sentence.span, published)
        places = counting_places(found)
        for quantity, subject in zip(found, subjects_of(words, found), strict=True):
            scope = scopes.around(quantity.span, places).scope
            claims.append(Claim(document.id, quantity, subject.label, scope, sentence.span))
    return tuple(claims)


def is_stamp(words: Sequence[Word]) -> bool:
    """Whether a sentence only says when an article was written: "Updated: 11 November 2011, 20:09"."""
    months, stamps = lexicon("en/calendar")["months"], word_set("en/scopes", "stamp_words")
    told = [w for w in words if not w.mark and not w.form[0].isdigit() and w.form not in months]
    return len(words) <= 20 and all(word.form.rstrip(".") in stamps for word in told)


@cache
def _unnumbered() -> re.Pattern[str]:
    lists = lexicon("en/counts")
    verbs, persons, many = ("|".join(sorted(lists[name])) for name in ("killing", "one_person", "many"))
    return re.compile(
        rf"\b(?:{verbs})\s(?P<one>an?\s(?:\w+\s)?(?:{persons}))\b|\b(?:{verbs})\s(?P<many>(?:{many})(?:\sothers)?)\b",
        re.IGNORECASE,
    )


def unnumbered(sentence: str) -> tuple[Quantity, ...]:
    """Victims counted without a number: "killed a child" is one, "injuring many others" an unknown number."""
    found = []
    for match in _unnumbered().finditer(sentence):
        name = "one" if match["one"] else "many"
        count = Decimal(1) if match["one"] else None
        step = Decimal(1) if match["one"] else None
        noun = match["one"].split()[-1].lower() if match["one"] else ""
        found.append(Quantity(Span(*match.span(name)), count, count, step=step, noun=noun))
    return tuple(found)


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
