"""Texts as the search compares them, with the way back to the exact characters of the article.

Kinds of quotes and of dashes are one, no-break spaces are spaces, ligatures and full-width forms are plain letters,
accents are composed, soft hyphens and zero-width characters are gone; letters are lower case unless case matters.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from desktop.model import Span

_ALIKE = (
    ("'", "\u2018\u2019\u201a\u201b\u02bc\u2032`\u00b4"),
    ('"', "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"),
    ("-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"),
    (" ", "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"),
)
_ONE_FOR_ONE = tuple((character, plain) for plain, others in _ALIKE for character in others)
_DROPPED = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\u061c\ufe0e\ufe0f\ufeff"
_WIDE = "\u2026\ufb00-\ufb06\uff01-\uff5e"  # the ellipsis, ligatures, full-width forms: folded by NFKC
_MARKS = "\u0300-\u036f"


@dataclass(frozen=True, slots=True)
class Folding:
    """A folded text and where its pieces come from. `text` may be shorter or longer than the original.

    Piece `n` begins at `starts[n]` of the folded text and at `origins[n]` of the original. Where `lengths[n]` is 0 it
    stands character for character; otherwise the whole piece comes from that many characters of the original.
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    lengths: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The characters of the original behind `text[start:end]`, which must not be empty: whole ones, so that half
        of a "ß" that was folded to "ss" is all of it."""
        first, last = self._piece(start), self._piece(end - 1)
        begins = self.origins[first] + (0 if self.lengths[first] else start - self.starts[first])
        ends = self.origins[last] + (self.lengths[last] or end - self.starts[last])
        return Span(begins, ends)

    def _piece(self, at: int) -> int:
        return bisect_right(self.starts, at) - 1


def folded(text: str, *, keep_case: bool = False) -> Folding:
    """The folding of `text`; with `keep_case` capitals stay what they are."""
    text = _alike(text)
    if text.isascii():
        return Folding(text if keep_case else text.lower(), (0,), (0,), (0,))
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    lengths: list[int] = []
    length = done = 0

    def take(piece: str, origin: int, of: int) -> None:
        nonlocal length
        if piece:
            pieces.append(piece)
            starts.append(length)
            origins.append(origin)
            lengths.append(of)
            length += len(piece)

    for special in _specials().finditer(text):
        start, end = special.span()
        if special["marks"] and start > done:
            start -= 1  # the letter that carries the accents
        take(_cased(text[done:start], keep_case), done, 0)
        take(_composed(text[start:end], keep_case), start, end - start)
        done = end
    take(_cased(text[done:], keep_case), done, 0)
    if not pieces:
        return Folding("", (0,), (0,), (0,))
    return Folding("".join(pieces), tuple(starts), tuple(origins), tuple(lengths))


@cache
def _specials() -> re.Pattern[str]:
    """What does not fold to just one character. Beyond U+FFFF no letter grows with its case."""
    growing = "".join(chr(c) for c in range(0x80, 0x10000) if len(chr(c).casefold()) != 1)
    return re.compile(rf"(?P<marks>[{_MARKS}]+)|[{_DROPPED}]+|[{_WIDE}{growing}]")


def _alike(text: str) -> str:
    """Character for character. Looking for each costs less than a table of them for every character."""
    for character, plain in _ONE_FOR_ONE:
        if character in text:
            text = text.replace(character, plain)
    return text


def _cased(text: str, keep_case: bool) -> str:
    return text if keep_case else text.casefold()


def _composed(special: str, keep_case: bool) -> str:
    if special[0] in _DROPPED:
        return ""
    composed = _alike(unicodedata.normalize("NFKC", special))
    return composed if keep_case else unicodedata.normalize("NFC", composed.casefold())
