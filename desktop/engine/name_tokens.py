"""The words of a sentence as the checks of names read them: capitals, possessives, ranks, what cannot be a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from desktop.engine.letter_runs import in_ascii, letter_runs
from desktop.engine.lexicon import word_set
from desktop.engine.made_often import made_often
from desktop.model import Span

_TOKEN = r"(?:[^\W\d_]\.)+|[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d+|[^\w\s]"
_TOKENS, _ASCII_TOKENS = re.compile(_TOKEN), re.compile(in_ascii(_TOKEN))
POSSESSIVE = re.compile(r"(?:['’]s|['’])$")
_LONGEST_NAME = 4
_SHOUTED = 0.6
"""Share of capitalised words from which a sentence is a headline in capitals, where names cannot be told."""


@made_often()
class Token:
    """A word or mark as written, at `start`..`end` of its article; `form` is lower case without a possessive ending."""

    text: str
    form: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        return self.text[0].isalpha()

    @property
    def possessive(self) -> bool:
        return POSSESSIVE.search(self.text) is not None


class SentenceWords:
    """The words of an article's sentences, each sentence read once, by whoever asks first."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens: dict[Span, list[Token]] = {}

    def of(self, span: Span) -> list[Token]:
        """The words and marks of a sentence, in order, placed in the whole text."""
        found = self._tokens.get(span)
        if found is None:
            found = self._tokens[span] = _tokens_of(self._text, span)
        return found

    def speak_of(self, span: Span, letters: frozenset[str]) -> bool:
        """Whether a run of letters of a sentence, in lower case, is one of these: a test before words are made."""
        return not letters.isdisjoint(letter_runs(span.of(self._text)))


def _tokens_of(text: str, span: Span) -> list[Token]:
    found = []
    end = span.start
    for word in (_ASCII_TOKENS if text.isascii() else _TOKENS).findall(text, span.start, span.end):
        start = text.find(word, end)  # between two words is nothing that one could begin with
        end = start + len(word)
        found.append(Token(word, _form(word), start, end))
    return found


@lru_cache(maxsize=32768)
def _form(word: str) -> str:
    form = word.lower()
    return POSSESSIVE.sub("", form.replace("’", "'")) if "'" in word or "’" in word else form


def is_headline(tokens: Sequence[Token]) -> bool:
    """Whether it ends without a full stop and most words begin with a capital, which then tells no name from a word."""
    if any(token.text in (".", "!", "?") for token in tokens[-2:]):
        return False
    long = [token for token in tokens if token.word and len(token.text) > 3]
    return len(long) > 2 and sum(token.capital for token in long) >= _SHOUTED * len(long)


def roles() -> frozenset[str]:
    """The titles that the checks know."""
    return word_set("en/roles", "single") | word_set("en/roles", "several")


def nameable(token: Token) -> bool:
    """Whether the word may be part of a person's name."""
    if not token.word or not token.capital or token.form in word_set("en/roles", "no_names"):
        return False
    return token.form not in roles() and token.form not in word_set("en/roles", "offices")


def is_rank(token: Token) -> bool:
    """Whether the word is a rank or a form of address before a name: "Mr", "Captain", "Const."."""
    return token.form.rstrip(".") in word_set("en/roles", "courtesy")


def tells_a_person(name: Sequence[Token]) -> bool:
    """Whether there is more to it than ranks and letters ("Deputy", "SWAT", "GMT")."""
    told = [token for token in name if not is_rank(token)]
    return any(len(token.text) > 1 and not (token.text.isupper() and len(told) == 1) for token in told)


def name_from(tokens: Sequence[Token], at: int) -> list[Token]:
    """The name that begins at `at`, with ranks; empty when none does."""
    particles = word_set("en/roles", "particles")
    name: list[Token] = []
    while at < len(tokens) and len(name) < _LONGEST_NAME:
        token = tokens[at]
        if token.text == "." and name and is_rank(name[-1]):
            at += 1
            continue
        if not (nameable(token) or (name and token.form in particles)):
            break
        name.append(token)
        at += 1
        if token.possessive:
            break
    while name and name[-1].form in particles:
        name.pop()
    return name


def name_before(tokens: Sequence[Token], end: int) -> list[Token]:
    """The name of two words or more that ends before `end`, with ranks; empty when none does."""
    name: list[Token] = []
    at = end - 1
    while at >= 0 and len(name) < _LONGEST_NAME and nameable(tokens[at]):
        name.insert(0, tokens[at])
        at -= 1
    return name if len(name) > 1 else []
