"""Full names of people, where the sentence shows that it is a person: by a title, by speaking, by an age."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.engine.letter_runs import last_runs
from desktop.engine.lexicon import word_set
from desktop.engine.name_tokens import (
    POSSESSIVE,
    SentenceWords,
    Token,
    is_headline,
    is_rank,
    name_before,
    name_from,
    tells_a_person,
)
from desktop.engine.roles_held import Holder
from desktop.model import Document, Place, Segment, SegmentKind, Span

_LONGEST = 5000
"""Code points: a longer "sentence" is a table."""
_SPEAKING = frozenset(("said", "says", "told", "added", "wrote", "tweeted", "testified", "argued", "explained"))
_AGE = re.compile(r",[\s_]*\d\d[\s_]*,")


@dataclass(frozen=True, slots=True)
class Person:
    """A name of two words or more. `given` and `family` are its first and last word in lower case; `name_span` counts
    from the start of the document's text."""

    sentence: Place
    given: str
    family: str
    spoken: str
    name_span: Span


def read_persons(
    document: Document,
    segments: Sequence[Segment],
    check: Callable[[], None] = lambda: None,
    words: SentenceWords | None = None,
) -> list[Person]:
    """The persons whose full names the sentences of `document` give, in text order. `segments` and `words` are its own.
    `check` is called for each sentence and may raise."""
    words = words or SentenceWords(document.text)
    found: dict[Span, Person] = {}
    for sentence in segments:
        if sentence.kind is not SegmentKind.SENTENCE or len(sentence.span) > _LONGEST:
            continue
        check()
        aged = _AGE.search(document.text, sentence.span.start, sentence.span.end)
        if not aged and not words.speak_of(sentence.span, _telling()):
            continue
        tokens = words.of(sentence.span)
        if is_headline(tokens):
            continue
        place = Place(document.id, sentence.span)
        for at, token in enumerate(tokens):
            if token.text != "," and token.form not in _SPEAKING and not (token.capital and is_rank(token)):
                continue
            for name in _names_at(tokens, at):
                person = _person(name, place)
                if person:
                    found.setdefault(person.name_span, person)
    return sorted(found.values(), key=lambda person: person.name_span)


@cache
def _telling() -> frozenset[str]:
    """The letters without which a sentence that gives no age shows nobody."""
    return last_runs(_SPEAKING | word_set("en/roles", "courtesy"))


def _names_at(tokens: Sequence[Token], at: int) -> list[list[Token]]:
    """The names that the word at `at` shows to be persons': before and behind a verb of speaking, behind a rank,
    before an age."""
    token = tokens[at]
    names = []
    if token.form in _SPEAKING:
        names += [name_before(tokens, at), name_from(tokens, at + 1)]
    if is_rank(token) and token.capital:
        names.append(name_from(tokens, at))
    age = at + 2 < len(tokens) and tokens[at + 1].text.isdecimal() and tokens[at + 2].text == ","
    if token.text == "," and age and len(tokens[at + 1].text) == 2:
        names.append(name_before(tokens, at))
    return names


def _person(name: Sequence[Token], place: Place) -> Person | None:
    told = [token for token in name if not is_rank(token)]
    if len(told) < 2 or not tells_a_person(told) or any(token.text.isupper() for token in (told[0], told[-1])):
        return None
    spoken = " ".join(POSSESSIVE.sub("", token.text) for token in told)
    return Person(place, told[0].form, told[-1].form, spoken, told[0].span.to(told[-1].span))


def persons_of(holders: Sequence[Holder]) -> list[Person]:
    """Those of the holders of roles whose full names are given, in their order."""
    return [
        Person(one.sentence, one.name[0], one.name[-1], one.spoken, one.name_span)
        for one in holders
        if len(one.name) > 1 and not one.office
    ]
