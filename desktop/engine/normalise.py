"""Folding: the form of a text that matching compares, with every piece's place in the text as it stands.

Case, kinds of quotes and dashes, no-break spaces, soft hyphens, zero-width characters, ligatures, full-width forms
and composed or decomposed accents are all one here. Nothing folded is ever shown.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from desktop.engine.letter_runs import in_ascii
from desktop.engine.made_often import made_often

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\u061c\ufeff\ufe0e\ufe0f"
_APOSTROPHES = "'\u2019\u2018\u02bc\uff07`\u00b4\u2032"
_QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e' + _APOSTROPHES
_MARKED = rf"[\w\u0300-\u036f{_INVISIBLE}]"
_WORD = (
    # dotted initials (U.S.) stay together; letters, with marks, invisible characters and apostrophes inside
    rf"[^\W\d_](?:\.(?:[^\W\d_]\.)+|{_MARKED}*(?:[{_APOSTROPHES}](?=[^\W\d_]){_MARKED}*)*)"
    # a number with its separators: 1,000 1.5 20,000.75
    r"|\d+(?:[.,]\d+)*"
    r"|%"
)
_WORDS = re.compile(_WORD)
_ASCII_WORDS = re.compile(in_ascii(_WORD).replace(_MARKED, "[0-9A-Za-z_]").replace(_APOSTROPHES, "'`"))
"""What words mostly are comes first, and runs stand alone: this decides how fast all texts are read."""
_ALONE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
"""Scripts written without spaces: each character counts as a word."""


@made_often()
class Token:
    """A word or number: its folded `text` and its place `start`..`end` (code points, half-open) in the original."""

    text: str
    start: int
    end: int

    def of(self, text: str) -> str:
        """The word as it stands in the original."""
        return text[self.start : self.end]


_NOT_SEEN = dict.fromkeys(map(ord, _INVISIBLE))


def visible(text: str) -> str:
    """The text without soft hyphens, zero-width characters and the like; places in it are others then."""
    return text if text.isascii() else text.translate(_NOT_SEEN)


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """One word in the form in which it is compared: NFKC, case folded, invisible characters dropped, apostrophes
    straight, a possessive ending dropped, a number without thousands separators, initials without dots."""
    if word == "%":
        return "percent"
    folded = word
    if not word.isascii():
        folded = unicodedata.normalize("NFKC", word)
        folded = "".join(character for character in folded if character not in _INVISIBLE)
    for apostrophe in _APOSTROPHES[1:]:
        folded = folded.replace(apostrophe, "'")
    if folded[:1].isdigit():
        return _plain_number(folded)
    if "." in folded:
        return folded.replace(".", "").casefold() + "."
    if folded in ("US", "UK", "EU", "UN"):
        return folded.casefold() + "."  # the country, not the pronoun: as U.S. above
    folded = unicodedata.normalize("NFC", folded.casefold())
    return folded.removesuffix("'s").replace("'", "")


def fold_mark(mark: str) -> str:
    """One character in the form in which it is compared: the kinds of quotes are one, the kinds of dashes too."""
    if mark in _QUOTES:
        return '"'
    if unicodedata.category(mark) == "Pd" or mark == "\u2212":
        return "-"
    return unicodedata.normalize("NFKC", mark).casefold() or mark


def _plain_number(number: str) -> str:
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", number):
        number = number.replace(",", "")
    return number


def tokens(text: str) -> tuple[Token, ...]:
    """The words and numbers of `text`, in order; "%" counts as the word "percent". Empty for a text without any."""
    found: list[Token] = []
    for piece in _WORDS.finditer(text):
        word, start = piece.group(), piece.start()
        if _ALONE.search(word):
            alone = ((fold_word(one), start + at) for at, one in enumerate(word))
            found += (Token(folded, at, at + 1) for folded, at in alone if folded)
            continue
        folded = fold_word(word)
        if folded:
            found.append(Token(folded, start, piece.end()))
    return tuple(found)


def key(text: str) -> tuple[str, ...]:
    """The folded words alone: what makes two texts "the same words in the same order"."""
    if text.isascii():
        return tuple(filter(None, map(fold_word, _ASCII_WORDS.findall(text))))
    return tuple(token.text for token in tokens(text))
