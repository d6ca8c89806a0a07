"""Find in all articles: where a text, a pattern or a number stands. Plain functions over documents.

Nothing here takes long unnoticed: patterns are matched by PCRE with a limit of steps, `should_stop` is asked between
paragraphs, and what was not searched to its end is named in the answer.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRegularExpression

from desktop.model import Claim, Document, Place, Span
from desktop.session.folding import Folding, folded
from desktop.session.number_search import NumberQuery, number_query, number_spans

MOST_HITS = 5000
"""More than these nobody reads; the search ends there and says so."""

_STEPS = 20_000_000  # of PCRE for one paragraph, over all its characters: about a fifth of a second
_FEWEST_STEPS, _MOST_STEPS = 1_000, 200_000  # at one character


class SearchMode(StrEnum):
    TEXT = "text"
    PATTERN = "pattern"  # a regular expression; it matches inside a paragraph
    NUMBER = "number"  # by value: "145" is "145 per cent" too; case and whole words do not matter


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. A blank `text` looks for nothing."""

    text: str = ""
    mode: SearchMode = SearchMode.TEXT
    match_case: bool = False
    whole_words: bool = False

    def __bool__(self) -> bool:
        return bool(self.text.strip())


@dataclass(frozen=True, slots=True)
class ArticleHits:
    """The hits in one article, in text order, one or more; they do not overlap. `document` is the article as it was
    searched: the spans count in its text."""

    document: Document
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query. `articles` are those with hits, in the project's order. `unfinished` are the ids of
    articles that were not searched to their end; so long as there are any, no hit means nothing. `limited` says that
    the search ended at MOST_HITS, `digits_only` that numbers in words were not looked at, for want of a comparison.
    `error` is one translated sentence when the query cannot be understood."""

    query: Query = Query()
    articles: tuple[ArticleHits, ...] = ()
    unfinished: tuple[str, ...] = ()
    limited: bool = False
    digits_only: bool = False
    error: str = ""

    @property
    def places(self) -> tuple[Place, ...]:
        """Every hit, in the project's order, then text order."""
        return tuple(Place(held.document.id, span) for held in self.articles for span in held.spans)

    @property
    def total(self) -> int:
        return sum(len(held.spans) for held in self.articles)


class QueryError(ValueError):
    """A query that cannot be understood; the message is one translated sentence."""


class _OutOfSteps(Exception):
    """A pattern was given up."""


Fold = Callable[[str, bool], Folding]


def search(
    documents: Sequence[Document],
    query: Query,
    *,
    claims: Sequence[Claim] = (),
    should_stop: Callable[[], bool] = lambda: False,
    fold: Fold = lambda text, keep_case: folded(text, keep_case=keep_case),
) -> Found:
    """Every hit of `query` in the texts of `documents`, which are in the project's order.

    `claims` are the numbers that a comparison found in these very texts: a number search takes their words too
    ("eighty thousand"). `fold` may remember foldings. Once `should_stop` answers true, what is left is `unfinished`.
    """
    if not query:
        return Found(query)
    try:
        spans_in = _finder(query, claims, fold)
    except QueryError as error:
        return Found(query, error=str(error))
    articles: list[ArticleHits] = []
    unfinished: list[str] = []
    room = MOST_HITS
    for position, document in enumerate(documents):
        spans: list[Span] = []
        try:
            for span in spans_in(document):
                if span is not None:
                    spans.append(span)
                if should_stop() or len(spans) > room:
                    unfinished.append(document.id)
                    break
        except _OutOfSteps:
            unfinished.append(document.id)
        if spans[:room]:
            articles.append(ArticleHits(document, tuple(spans[:room])))
        limited = len(spans) > room
        room -= min(room, len(spans))
        if limited or should_stop():
            unfinished.extend(rest.id for rest in documents[position + 1 :])
            return Found(query, tuple(articles), tuple(unfinished), limited)
    return Found(query, tuple(articles), tuple(unfinished))


def hit_from(found: Found, at: Place | None, by: int, order: Sequence[str]) -> Place | None:
    """The hit `by` steps from `at`, which may be a hit or any other place; None without hits. Wraps. `order` names
    the articles as they stand. From nowhere it begins at the first hit (backwards: the last)."""
    places = found.places
    if not places or not by:
        return None
    ranks = {document_id: rank for rank, document_id in enumerate(order)}
    keys = [(ranks.get(place.document_id, len(ranks)), place.span) for place in places]
    if at is None or at.document_id not in ranks:
        start = -1 if by > 0 else len(places)
    else:
        key = (ranks[at.document_id], at.span)
        start = bisect_left(keys, key)
        if start == len(keys) or keys[start] != key:
            start -= by > 0
    return places[(start + by) % len(places)]


Finder = Callable[[Document], Iterator[Span | None]]


def _finder(query: Query, claims: Sequence[Claim], fold: Fold) -> Finder:
    """What finds the hits in one article; None among them is a pause in which to ask whether to stop."""
    if query.mode is SearchMode.NUMBER:
        wanted = number_query(query.text)
        if wanted is None:
            text = QCoreApplication.translate(
                "Search", "“{text}” is not a number. Switch off Numbers to find it as text."
            ).format(text=query.text.strip())
            raise QueryError(text)
        return _number_finder(wanted, claims)
    if query.mode is SearchMode.PATTERN:
        return _pattern_finder(query, fold)
    needle = fold(query.text.strip(), query.match_case).text
    if not needle:
        raise QueryError(
            QCoreApplication.translate(
                "Search", "There is nothing to look for: what you typed is invisible. Type a word or a number."
            )
        )

    def find(document: Document) -> Iterator[Span | None]:
        folding = fold(document.text, query.match_case)
        at = folding.text.find(needle)
        while at >= 0:
            end = at + len(needle)
            if not query.whole_words or _whole(folding.text, at, end):
                yield folding.span(at, end)
            else:
                yield None
                end = at + 1
            at = folding.text.find(needle, end)

    return find


def _number_finder(wanted: NumberQuery, claims: Sequence[Claim]) -> Finder:
    by_document: dict[str, list[Claim]] = {}
    for claim in claims:
        by_document.setdefault(claim.document_id, []).append(claim)

    def find(document: Document) -> Iterator[Span | None]:
        yield None
        yield from number_spans(document.text, wanted, by_document.get(document.id, ()))

    return find


def _pattern_finder(query: Query, fold: Fold) -> Finder:
    pattern = _alike_pattern(query.text)
    option = QRegularExpression.PatternOption
    options = option.UseUnicodePropertiesOption
    if not query.match_case:
        options |= option.CaseInsensitiveOption
    tried = QRegularExpression(pattern, options)
    if not tried.isValid():
        text = QCoreApplication.translate(
            "Search", "The regular expression cannot be read at character {at}: {reason}."
        ).format(at=tried.patternErrorOffset() + 1, reason=tried.errorString())
        raise QueryError(text)
    limited: dict[int, QRegularExpression] = {}

    def expression(length: int) -> QRegularExpression:
        """The same pattern for paragraphs of up to `length` characters: the longer, the fewer steps at each."""
        steps = max(_FEWEST_STEPS, min(_MOST_STEPS, _STEPS // length))
        if steps not in limited:
            limited[steps] = QRegularExpression(f"(*LIMIT_MATCH={steps}){pattern}", options)
        return limited[steps]

    def find(document: Document) -> Iterator[Span | None]:
        folding = fold(document.text, True)
        start = 0
        given_up = False
        for line in folding.text.split("\n"):
            if line:
                try:
                    for first, last in _matches(expression(1 << len(line).bit_length()), line):
                        whole = not query.whole_words or _whole(line, first, last)
                        yield folding.span(start + first, start + last) if whole else None
                except _OutOfSteps:
                    given_up = True
                yield None
            start += len(line) + 1
        if given_up:
            raise _OutOfSteps

    return find


def _matches(expression: QRegularExpression, line: str) -> Iterator[tuple[int, int]]:
    """The matches that are not empty, as code points. Raises _OutOfSteps."""
    wide = [at for at, character in enumerate(line) if ord(character) > 0xFFFF] if not line.isascii() else []
    inside = {at + before + 1 for before, at in enumerate(wide)}  # the middles of pairs, where no match may begin
    length = len(line) + len(wide)
    at = 0
    while at <= length:
        match = expression.match(line, at)
        if not match.isValid():
            raise _OutOfSteps
        if not match.hasMatch():
            return
        first, last = match.capturedStart(), match.capturedEnd()
        at = last if last > first else last + 1
        at += at in inside
        if last > first:
            yield first - _pairs(inside, first), last - _pairs(inside, last)


def _pairs(inside: set[int], unit: int) -> int:
    return sum(middle < unit for middle in inside)


_QUOTES = {ord(c): "'" for c in "\u2018\u2019\u02bc"} | {ord(c): '"' for c in "\u201c\u201d\u201e"} | {0xA0: " "}
_DASHES = re.compile("\\\\?[\u2010-\u2015\u2212]")


def _alike_pattern(pattern: str) -> str:
    """With the quotes, dashes and blanks that folded texts have."""
    return _DASHES.sub(r"\\-", pattern.translate(_QUOTES))


def _whole(text: str, start: int, end: int) -> bool:
    """Whether no letter or digit goes on at either end."""

    def word(at: int) -> bool:
        return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")

    return not (word(start) and word(start - 1)) and not (word(end - 1) and word(end))
