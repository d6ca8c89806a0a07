"""Digits and number words that count nothing: parts of names, versions, pronouns."""

from __future__ import annotations

import re

from desktop.engine.lexicon import word_set
from desktop.engine.number_words import Number, NumberForm

_NAME_BEFORE = re.compile(r"(?:^|[\s(\"'“‘])((?:[A-Z][\w&.]*[\s-]){0,3}[A-Z&][\w&.]*)[\s-]$")
_GLUED_LETTERS = re.compile(r"[^\W\d_]{1,12}")


def is_identifier(text: str, number: Number, has_unit: bool) -> bool:
    """Whether the number is no quantity: "S&P 500", "COVID-19", "5G", "no one", "this one"."""
    start, end = number.start, number.end
    if number.form is NumberForm.WORDS and text[start:end].lower() == "one":
        return _is_pronoun(text, start, end, has_unit)
    if number.form is not NumberForm.DIGITS or has_unit:
        return False
    before = text[start - 1 : start]
    if before in ("#", "@"):
        return True
    if before in ("-", "#", "@", "_", "/", "–") and start >= 2 and text[start - 2].isalnum():
        return not text[start - 2].islower() or before != "-"
    if number.scaled:
        return False
    if _GLUED_LETTERS.match(text, end):
        return True
    return _is_named(text, start, end)


def _is_pronoun(text: str, start: int, end: int, has_unit: bool) -> bool:
    before = re.search(r"(\w+)[\s-]+$", text[max(0, start - 20) : start])
    if before and before[1].lower() in word_set("en/words", "not_one"):
        return not has_unit
    after = re.match(r"[\s-]+([^\W\d_]+)", text[end : end + 30])
    if after is None:
        return True
    return after[1].lower() in word_set("en/words", "pronoun_after_one")


def _is_named(text: str, start: int, end: int) -> bool:
    """Whether a bare number belongs to the capitalised name before it: "S&P 500", "Route 66", "BBC 2"."""
    name = _NAME_BEFORE.search(text[max(0, start - 40) : start])
    if name is None:
        return False
    last = name[1].split()[-1]
    if "&" in name[1] or last in word_set("en/words", "numbered_names"):
        return True
    return last.isupper() and len(last) > 1 and not re.match(r"\s[a-z]{3,}", text[end : end + 5])
