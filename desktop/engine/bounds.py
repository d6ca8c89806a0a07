"""Words that make a number a limit or an estimate: "more than", "up to", "about", "or more"."""

from __future__ import annotations

import re
from functools import cache

from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.phrases import PhraseTable, is_blank
from desktop.model import Bound, Span

_THAN = re.compile(r"\sthan\s\w")
_SUB = re.compile(r"(?<![^\W_])[Ss]ub[-‑]$")
"""Below a limit, glued to it: "a sub-7 nanometre chip"."""
_MARK = re.compile(r"[\s-](?:mark|threshold|milestone)\b")
_THE = re.compile(r"\bthe\s$")
_LIMITS = (Bound.MORE_THAN, Bound.LESS_THAN)
_WORD_BEFORE = re.compile(r"([^\W\d_]{1,15})\s$")
_ARTICLE = re.compile(r"\b(?:the|this|that|its|their|his|her|our)\s$", re.IGNORECASE)


@cache
def _before(language: str) -> PhraseTable[Bound]:
    lists = lexicon(f"{language}/bounds")["before"]
    return PhraseTable([(phrase, Bound(name)) for name, phrases in lists.items() for phrase in phrases])


@cache
def _after(language: str) -> PhraseTable[Bound]:
    lists = lexicon(f"{language}/bounds")["after"]
    return PhraseTable([(phrase, Bound(name)) for name, phrases in lists.items() for phrase in phrases])


@cache
def _crossed() -> PhraseTable[Bound]:
    return PhraseTable((verb, Bound.MORE_THAN) for verb in lexicon("en/bounds")["crossed"])


@cache
def _slightly(language: str) -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in lexicon(f"{language}/bounds").get("slightly", ()))


def bound_before(text: str, start: int, language: str = "en") -> tuple[Bound, int] | None:
    """The bound whose words end just before `start`, and where they begin. None when there is none."""
    if _SUB.search(text, max(0, start - 5), start):
        return Bound.LESS_THAN, start - 4
    place = start
    while place > 0 and is_blank(text[place - 1]) and start - place < 3:
        place -= 1
    found = _before(language).back(text, place)
    if found is None or (place == start and text[place - 1].isalpha()):
        return None
    phrase = text[found[1] : place].lower()
    if phrase in word_set(f"{language}/bounds", "not_after_article") and _ARTICLE.search(
        text, max(0, found[1] - 8), found[1]
    ):
        return None
    if phrase == "up to" and _last_word(text, found[1]) in word_set("en/bounds", "no_limit_after"):
        return None  # "has gone up to 67 million"
    slightly = _slightly(language).back(text, found[1] - 1) if found[0] in _LIMITS else None
    return (found[0], slightly[1]) if slightly else found


def bound_at_mark(text: str, start: int, end: int) -> tuple[Bound, Span] | None:
    """The bound of a figure at `start`..`end` that stands between "the" and "mark", and where the whole stands: "passed
    the 200 mark". None when there is none."""
    mark = _MARK.match(text, end)
    article = _THE.search(text, max(0, start - 4), start) if mark else None
    if mark is None or article is None:
        return None
    found = bound_before(text, article.start()) or _crossed().back(text, article.start() - 1)
    return (found[0], Span(found[1], mark.end())) if found else None


def _last_word(text: str, end: int) -> str:
    """The word before `end`, lower case; "" where none is."""
    found = _WORD_BEFORE.search(text, max(0, end - 16), end)
    return found[1].lower() if found else ""


def is_close(words: str, language: str = "en") -> bool:
    """Whether the words of a bound keep the figure near it: "nearly 80,000" is not 20,000, nor is "a shade over"."""
    plain = " ".join(words.lower().split())
    slightly = _slightly(language).ahead(plain, 0)
    return plain in word_set(f"{language}/bounds", "close") or slightly is not None


def bound_after(text: str, end: int, language: str = "en") -> tuple[Bound, int] | None:
    """The bound whose words begin just behind `end`, and where they end. None when there is none."""
    place = end
    while place < len(text) and is_blank(text[place]) and place - end < 3:
        place += 1
    if text[end : end + 1] in ("+", "＋"):
        return Bound.AT_LEAST, end + 1
    if place == end and text[end : end + 1] != "-":
        return None
    found = _after(language).ahead(text, place + (text[place : place + 1] == "-" and place == end))
    return None if found and _THAN.match(text, found[1]) else found
