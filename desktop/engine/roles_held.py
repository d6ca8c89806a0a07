"""Who holds which role: "the Marsh administration", "President Ada Marsh", "Ada Marsh, chief executive of Acme"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from desktop.engine.letter_runs import last_runs
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.name_tokens import (
    POSSESSIVE,
    SentenceWords,
    Token,
    is_headline,
    is_rank,
    name_before,
    name_from,
    nameable,
    roles,
    tells_a_person,
)
from desktop.engine.stemming import stem
from desktop.model import Document, Place, Segment, SegmentKind, Span

_LONGEST = 5000
"""Code points: a longer "sentence" is a table."""
_LONGEST_OFFICE = 4
_MOST_MODIFIERS = 4
_REACH = 8
"""Tokens between a name and the title that follows it behind a comma."""
_MEMORY = 2
"""Sentences of one paragraph through which "the administration" means the one named last."""


@dataclass(frozen=True, slots=True)
class Holder:
    """A role with the name that holds it. `role` is the title ("president"), `field` the stems of the words that say of
    what (treasury, public, security), `time` those that say when or in what rank (former, deputy); `name` the name's
    words in lower case, `label` role and field as written and `spoken` the name as written. `sentence` says it; `told`
    is the same, or begins with the earlier sentence that names what this one only calls "the administration".
    `name_span` counts from the start of the document's text. `office` is true where the name is the office's and no
    person's with a title."""

    sentence: Place
    told: Place
    role: str
    field: frozenset[str]
    time: frozenset[str]
    name: tuple[str, ...]
    label: str
    spoken: str
    name_span: Span
    office: bool = False


def read_holders(
    document: Document,
    segments: Sequence[Segment],
    check: Callable[[], None] = lambda: None,
    words: SentenceWords | None = None,
) -> list[Holder]:
    """The holders of roles that the sentences of `document` name, in text order. `segments` and `words` are its own.
    `check` is called for each sentence and may raise."""
    words = words or SentenceWords(document.text)
    found: list[Holder] = []
    block, named = -1, dict[str, tuple[Holder, int]]()
    sentences = (one for one in segments if one.kind is SegmentKind.SENTENCE and len(one.span) <= _LONGEST)
    for ordinal, sentence in enumerate(sentences):
        check()
        if sentence.block != block:
            block, named = sentence.block, {}
        if not words.speak_of(sentence.span, _telling()):
            continue
        tokens = words.of(sentence.span)
        if is_headline(tokens):
            continue
        place = Place(document.id, sentence.span)
        here = sorted(_holders(tokens, place), key=lambda one: one.name_span)
        for at, token in enumerate(tokens if named else ()):
            known = named.get(token.form)
            bare = at > 0 and tokens[at - 1].form in ("the", "his", "her") and not token.capital
            if bare and known and ordinal - known[1] <= _MEMORY and not any(one.role == token.form for one in here):
                told = Place(document.id, known[0].sentence.span.to(sentence.span))
                here.append(replace(known[0], sentence=place, told=told))
        named.update((one.role, (one, ordinal)) for one in here if one.office and one.sentence == place)
        found += here
    return found


def _holders(tokens: Sequence[Token], place: Place) -> Iterator[Holder]:
    offices = word_set("en/roles", "offices")
    for at, token in enumerate(tokens):
        if token.form in offices:
            holder = _office(tokens, at, place)
            if holder:
                yield holder
            continue
        title = _title(tokens, at)
        if title:
            yield from _titled(tokens, at, title, place)


def _office(tokens: Sequence[Token], at: int, place: Place) -> Holder | None:
    """ "the Trump administration", "President Trump's first administration": the name right before the office."""
    start = at - 1
    time: set[str] = set()
    while start >= 0 and tokens[start].form in word_set("en/roles", "times"):
        time.add(tokens[start].form)
        start -= 1
    end = start + 1
    while start >= 0 and nameable(tokens[start]) and end - start <= _LONGEST_OFFICE:
        start -= 1
        if start >= 0 and tokens[start].possessive:
            break
    name = tokens[start + 1 : end]
    agency = tokens[at].capital and (
        len(name) > 1 or (start >= 0 and (tokens[start].capital or tokens[start].form == "and"))
    )
    if not name or agency:
        return None
    return _made(place, tokens[at].form, (), time, name, office=True)


def _title(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """The title whose last word stands at `at`, and how many words it has; None where none does."""
    if tokens[at].form not in _last_words():
        return None
    titles, same = roles(), lexicon("en/roles")["same"]
    for length in (3, 2, 1):
        if at + 1 < length:
            continue
        words = " ".join(token.form for token in tokens[at + 1 - length : at + 1])
        title = same.get(words, words)
        if title in titles:
            following = tokens[at + 1].form if at + 1 < len(tokens) else ""
            longer = f"{words} {following}"
            if longer in same or longer in titles:
                return None
            return title, length
    return None


@cache
def _telling() -> frozenset[str]:
    """The letters without which a sentence names no role."""
    return last_runs(_last_words() | word_set("en/roles", "offices"))


@cache
def _last_words() -> frozenset[str]:
    """The words with which titles end."""
    return frozenset(title.split()[-1] for title in (*roles(), *lexicon("en/roles")["same"]))


def _titled(tokens: Sequence[Token], at: int, title: tuple[str, int], place: Place) -> Iterator[Holder]:
    role, length = title
    if tokens[at].possessive:
        return
    start, modifiers, time = _modifiers(tokens, at - length)
    after = at + 1
    if after + 1 < len(tokens) and tokens[after].form == "of":
        field = after + 1
        while field < len(tokens) and tokens[field].form in word_set("en/roles", "of"):
            field += 1
        if field > after + 1:
            modifiers += tokens[after + 1 : field]
            after = field
    name = name_from(tokens, after)
    if tells_a_person(name):
        yield _made(place, role, modifiers, time, name)
        return
    if (start >= 0 and tokens[start].form == ",") or tokens[start].form in ("the", "a", "an", "its", "his", "her"):
        comma = start if tokens[start].form == "," else start - 1
        name = name_before(tokens, comma) if comma > 0 and tokens[comma].form == "," else []
        if tells_a_person(name):
            closing = _field_behind(tokens, after)
            yield _made(place, role, [*modifiers, *closing], time, name)


def _modifiers(tokens: Sequence[Token], at: int) -> tuple[int, list[Token], set[str]]:
    """The words before a title that say of what and when, backwards from `at`, and where they end."""
    found: list[Token] = []
    time: set[str] = set()
    while at >= 0 and len(found) < _MOST_MODIFIERS:
        token = tokens[at]
        if token.text == "-" and at:
            pass
        elif token.form in word_set("en/roles", "times"):
            time.add(token.form)
        elif token.word and _says_of_what(token):
            found.append(token)
        else:
            break
        at -= 1
    return at, found, time


def _says_of_what(token: Token) -> bool:
    if token.form in word_set("common_words", "grammar") or token.form in word_set("en/calendar", "weekdays"):
        return False
    if token.capital or token.form in word_set("en/roles", "fields"):
        return True
    return token.form not in word_set("common_words", "common") and not token.form.endswith(("ing", "ed", "ly"))


def _field_behind(tokens: Sequence[Token], at: int) -> list[Token]:
    """ "of Acme Ltd" behind a title, up to the next mark."""
    if at >= len(tokens) or tokens[at].form not in ("of", "for", "at"):
        return []
    found = []
    for token in tokens[at + 1 : at + 1 + _REACH]:
        if not token.word:
            break
        if token.capital or token.form not in word_set("common_words", "grammar"):
            found.append(token)
    return found


def _made(
    place: Place,
    role: str,
    modifiers: Sequence[Token],
    time: set[str],
    name: Sequence[Token],
    *,
    office: bool = False,
) -> Holder:
    kept = [token for token in name if not is_rank(token)] or list(name)
    span = kept[0].span.to(kept[-1].span)
    field = frozenset(stem(token.form.replace(".", "")) for token in modifiers)
    ordered = sorted(modifiers, key=lambda token: token.span)
    label = " ".join([*(token.text for token in ordered), role])
    spoken = " ".join(POSSESSIVE.sub("", token.text) for token in kept)
    forms = tuple(token.form for token in kept)
    return Holder(place, place, role, field, frozenset(time), forms, label, spoken, span, office)
