"""What a number counts, read from the words behind it, and the base of a rate."""

from __future__ import annotations

import re

from desktop.engine.lexicon import word_set
from desktop.engine.word_classes import is_plural, is_stop, is_verb

_WORD = re.compile(r"(?:[^\W\d_]\.){2,8}|[^\W\d_]{1,60}(?:['’-][^\W\d_]{1,60}){0,6}")
_RATE = re.compile(r"(?:\s(?:per|a|an|each|every)\s|\s?/\s?|-an?-)([a-z]+)\b(?!\s(?:earlier|ago|before|later)\b)")
_MOST_WORDS = 5


def counted_noun(text: str, end: int, *, many: bool = True) -> str:
    """The noun phrase that begins behind a number which ends at `end`: its modifiers and the noun, lower case.

    Behind `many` a word in -s is a noun, for a verb would have no -s there ("seven hits"). Joined by a hyphen
    ("two-party") it is one word. Else the phrase ends with the first plural, or before a verb, a function word or a
    mark. "" when none begins there.
    """
    if end < len(text) and text[end].isalnum():
        return ""
    words: list[str] = []
    joined = text[end : end + 1] == "-"
    place = end + joined
    adverbs = word_set("en/words", "adverbs_behind_number")
    while len(words) < _MOST_WORDS:
        while place < len(text) and text[place] in ' \n\u00a0\u2009\u202f“‘"':
            place += 1
        word = _WORD.match(text, place)
        if word is None:
            break
        form = word.group().lower().replace("’", "'").removesuffix("'s")
        noun = many and not words and is_plural(form) and not form.endswith("ed")
        if is_stop(form) or form in adverbs or (is_verb(form) and not noun and not _describes(text, form, word.end())):
            break  # "13 still missing" has no noun
        if joined and form == "strong":
            joined, place = False, word.end()  # "a 300-strong crew"
            continue
        if joined:
            return form.split("-")[0]
        words.append(form)
        place = word.end()
        if (is_plural(form) and not word.group().isupper()) or text[place : place + 1] in tuple(',.;:()—–"”’'):
            break
    while words and (words[-1].endswith("ly") or words == ["strong"]):
        words.pop()
    return " ".join(words)


def _describes(text: str, form: str, end: int) -> bool:
    """Whether a participle stands before its noun: "confirmed cases", not "killed in" or "died"."""
    if not form.endswith(("ed", "ing", "en")):
        return False
    follower = _WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    return follower is not None and is_plural(follower.group().lower()) and not is_verb(follower.group().lower())


def rate_base(text: str, end: int) -> tuple[str, int]:
    """The base of a rate behind a quantity that ends at `end` ("a share", "per day") and where the base ends; ("", end)
    when it is no rate."""
    found = _RATE.match(text, end)
    if found is None or found[1] not in word_set("en/words", "rate_bases"):
        return "", end
    return found[1], found.end()
