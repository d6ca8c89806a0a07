"""Between an article's text and Qt's: code points here, UTF-16 units there, and no character lost on the way.

Text is only ever carried into a widget, never read back from one: Qt drops lone surrogates, folds U+2028 to a
line end and a no-break space to a blank.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_UNSHOWABLE = re.compile(
    "[\ud800-\udfff"  # lone surrogates: Qt drops them
    "\x00-\x08\x0b-\x1f\x7f\x85"  # controls: a carriage return or form feed would count as a paragraph end
    "\u2028\u2029"  # Qt's own line and paragraph ends
    "\u202d\u202e"  # direction overrides, which show other words than were compared
    "\ufdd0\ufdd1\ufffc"  # Qt's frame marks and embedded objects
    "\ufffe\uffff]"
    "|\\A\ufeff"  # a byte order mark at the beginning: Qt drops it
)
_BLANKS = frozenset("\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")
_REPLACEMENT = "\ufffd"


def display_text(text: str) -> str:
    """What a widget is given: as many code points as `text`, each one that Qt would swallow replaced by another."""
    return _UNSHOWABLE.sub(lambda found: " " if found.group() in _BLANKS else _REPLACEMENT, text)


class Positions:
    """Offsets of one text in both countings.

    Built in one pass; each question is a binary search over the characters beyond U+FFFF, of which most articles
    have none.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._wide = [] if text.isascii() else [at for at, character in enumerate(text) if ord(character) > 0xFFFF]
        self._wide_units = [at + before for before, at in enumerate(self._wide)]

    def units(self, code_point: int) -> int:
        """The UTF-16 offset of a code point offset; one outside the text counts as the nearest end."""
        at = min(max(code_point, 0), self._length)
        return at + bisect_left(self._wide, at)

    def code_points(self, unit: int) -> int:
        """The code point offset of a UTF-16 offset; the middle of a pair counts as its start, one outside the text
        as the nearest end."""
        unit = min(max(unit, 0), self._length + len(self._wide))
        before = bisect_right(self._wide_units, unit)
        if before and unit <= self._wide_units[before - 1] + 1:
            return self._wide[before - 1]
        return unit - before
