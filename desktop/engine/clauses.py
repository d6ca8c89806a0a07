"""The words of one sentence with their places, stems and the clause they stand in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache, lru_cache
from operator import attrgetter

from desktop.engine.languages import ENGLISH, function_words
from desktop.engine.letter_runs import in_ascii
from desktop.engine.lexicon import lexicon
from desktop.engine.made_often import made_often
from desktop.engine.stemming import stem
from desktop.model import Span

_TOKEN = r"[^\W\d_](?:\.(?:[^\W\d_]\.)+|[^\W\d_]*(?:['’&-][^\W\d_]+)*)|\d+(?:[.,]\d+)*|[^\w\s]"
_TOKENS, _ASCII_TOKENS = re.compile(_TOKEN), re.compile(in_ascii(_TOKEN))
_INSIDE = re.compile(r"(?<![^\W_])[a-z]+,?\s([A-Z][^\W\d_]+)")
_LOWER = re.compile(r"(?<![^\W_])[a-z]+")
_BREAKS = frozenset(";:()—–[]")
_DASHES = frozenset("-–—")
_DATELINE = 14
"""Words and marks of a dateline, at most."""
_END = attrgetter("end")


@made_often()
class Word:
    """A word with its place `start`..`end` in the document, lower-case `form`, `stem`, and the number of its `clause`
    (parts between semicolons, brackets and dashes) and `phrase` (parts between commas too). `content` is false for
    function words and punctuation; `name` is true for a capitalised word that does not begin the sentence, `proper`
    also for one that begins it and is a name elsewhere in the text."""

    text: str
    form: str
    stem: str
    start: int
    end: int
    clause: int
    phrase: int
    content: bool
    mark: bool = False
    name: bool = False
    proper: bool = False


def words_of(text: str, sentence: Span, language: str = ENGLISH) -> tuple[Word, ...]:
    """The words and marks of `text[sentence]`, in order."""
    found: list[Word] = []
    clause = phrase = 0
    end = sentence.start
    for token in (_ASCII_TOKENS if text.isascii() else _TOKENS).findall(text, sentence.start, sentence.end):
        form, root, content, capital, mark, parts = _by_itself(token, language)
        if parts:
            phrase += 1
            clause += token != ","
        name = capital and bool(found) and not _begins(found)
        proper = name or (capital and _is_name(form, token, text))
        start = text.find(token, end)  # between two words is nothing that one could begin with
        end = start + len(token)
        found.append(Word(token, form, root, start, end, clause, phrase, content, mark, name, proper))
    return tuple(found)


def _begins(before: Sequence[Word]) -> bool:
    """Whether the next word is the first one behind a dateline: "BREL, Norland (Agency) — Thieves"."""
    return (
        before[-1].text in _DASHES and len(before) <= _DATELINE and len(before[0].text) > 1 and before[0].text.isupper()
    )


@lru_cache(maxsize=32768)
def _by_itself(token: str, language: str) -> tuple[str, str, bool, bool, bool, bool]:
    """What a word or mark is wherever it stands: its form and stem, whether it has content, and a capital too, whether
    it is a mark, and one that parts phrases."""
    mark = not token[0].isalnum()
    form = token.lower().replace("’", "'").removesuffix("'s")
    content = not mark and not token[0].isdigit() and form not in function_words(language) and len(form) > 1
    root = _events(language).get(form) or stem(form)
    return form, root, content, content and token[0].isupper(), mark, mark and (token == "," or token in _BREAKS)


@cache
def _events(language: str) -> dict[str, str]:
    """The words of events in a language other than English, with what they mean in any language: "Tote" is "#death"."""
    if language == ENGLISH:
        return {}
    lists = lexicon(f"{language}/counts")["concepts"]
    return {word: f"#{name}" for name, words in lists.items() for word in words}


def _is_name(form: str, token: str, text: str) -> bool:
    return form in names_in(text) or (len(token) > 1 and token.removesuffix("s").isupper())


@lru_cache(maxsize=64)
def names_in(text: str) -> frozenset[str]:
    """The words, in lower case, that stand capitalised behind a word in lower case, and never in lower case."""
    names = {found[1].lower() for found in _INSIDE.finditer(text)}
    return frozenset(names.difference(_LOWER.findall(text))) if names else frozenset()


WINDOW = 60
"""Words on either side of a number that are looked at: a table in one line is no sentence of thousands of words."""


Near = tuple[Sequence[Word], Sequence[Word], Sequence[Word]]
"""The words before a place, in it and behind it."""


def around(words: Sequence[Word], place: Span) -> Near:
    """The words before the place, in it and behind it, in order, at most WINDOW on either side."""
    first = bisect_right(words, place.start, key=_END)
    last = first
    while last < len(words) and words[last].start < place.end:
        last += 1
    return words[max(0, first - WINDOW) : first], words[first:last], words[last : last + WINDOW]
