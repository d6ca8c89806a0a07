"""Numbers written with digits: separators of every style, decimals, exponents, fractions, other scripts' digits.

Read from the text as it stands, never from its NFKC form, in which "10²" is 102 and "5½" is 51⁄2.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from desktop.engine.made_often import made_often

_MOST_GROUPS = 5
MAX_DIGITS = 40
"""A longer run of digits is no number that an article counts with."""

_RUN = re.compile(r"\d+(?:(?:[.,]\n?|[’'٫٬\u00a0\u2007\u2009\u202f])\d+)*")
_EXPONENT = re.compile(r"[eE]([+-]?\d{1,3})(?!\w|\.\w)")
_TIMES_TEN = re.compile(r"\s?[x×*·]\s?10(?:\^?([+\-−–]?\d{1,2})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?!\d)")
_SLASH = re.compile(r"\s?[/⁄]\s?(\d{1,4})(?![\d/⁄])")
_MIXED = re.compile(r"[ \u00a0\u2009\u202f-](\d{1,3})\s?[/⁄]\s?(\d{1,4})(?![\d/⁄])")
_SPACED_GROUP = re.compile(r"[ ](\d{3})(?![\d,.]\d|\d)")
_NO_TAIL = re.compile(r"\Z| [a-wyzA-Z]|[a-df-wyzA-DF-Z%,.;:?!)\]\"']")
"""What stands behind most numbers, and never begins an exponent, a power of ten or a fraction."""
_SWAPPED = str.maketrans(".,", ",.")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻−–", "0123456789+---")


@made_often()
class Numeral:
    """A number in digits: its end in the text, value, and `step`, the unit of its last stated place.
    `plain` is true for bare digits without any separator; `fraction` for "3/4" and "2½"."""

    end: int
    value: Decimal
    step: Decimal
    plain: bool = False
    fraction: bool = False


def read_numeral(text: str, start: int, *, decimal_comma: bool = False) -> Numeral | None:
    """The number whose digits begin at `start` (a digit, a vulgar fraction, or a point before a digit).
    `decimal_comma` is for languages that write 1.234,5: a comma is then the decimal sign, a stop groups thousands.

    None when what stands there is no number: a version (3.11.2), more than 40 digits, a broken grouping.
    """
    if vulgar := _vulgar(text, start):
        return Numeral(start + 1, vulgar, Decimal(0), fraction=True)
    leading_point = text[start : start + 1] in (".", "·")
    run = _RUN.match(text, start + leading_point)
    if run is None:
        return None
    written = run.group()
    end = run.end()
    if len(written) > MAX_DIGITS and (len(written) > 2 * MAX_DIGITS or sum(c.isdigit() for c in written) > MAX_DIGITS):
        return None
    if not leading_point and _SPACED_GROUP.match(text, end) and _may_grow(written):
        for _ in range(_MOST_GROUPS):
            group = _SPACED_GROUP.match(text, end)
            if group is None:
                break
            written += "\u2009" + group[1]
            end = group.end()
    if decimal_comma:
        written = written.translate(_SWAPPED)
    parsed = _value("0." + written if leading_point else written)
    if parsed is None:
        return None
    value, step = parsed
    plain = written.isdigit() and not leading_point
    return _with_tail(text, end, value, step, plain)


def digits_end(text: str, start: int) -> int:
    """The end of the run of digits and separators that begins at `start`, number or not."""
    run = _RUN.match(text, start)
    return run.end() if run else start + 1


def _with_tail(text: str, end: int, value: Decimal, step: Decimal, plain: bool) -> Numeral:
    if _NO_TAIL.match(text, end):
        return Numeral(end, value, step, plain)
    if found := _EXPONENT.match(text, end):
        factor = Decimal(10) ** int(found[1])
        return Numeral(found.end(), value * factor, step * factor)
    if found := _TIMES_TEN.match(text, end):
        factor = Decimal(10) ** int((found[1] or found[2]).translate(_SUPERSCRIPTS))
        return Numeral(found.end(), value * factor, step * factor)
    place = end + 1 if text[end : end + 1] in (" ", "\u00a0", "\u2009", "\u202f") else end
    if (vulgar := _vulgar(text, place)) and value == value.to_integral_value():
        return Numeral(place + 1, value + vulgar, Decimal(0), fraction=True)
    if plain and (found := _MIXED.match(text, end)) and int(found[2]) and int(found[1]) < int(found[2]):
        part = Decimal(int(found[1])) / Decimal(int(found[2]))
        return Numeral(found.end(), value + part, Decimal(0), fraction=True)
    if plain and (found := _SLASH.match(text, end)) and int(found[1]) and value < 1000:
        return Numeral(found.end(), value / Decimal(int(found[1])), Decimal(0), fraction=True)
    return Numeral(end, value, step, plain)


def _vulgar(text: str, place: int) -> Decimal | None:
    """The value of a character such as "½"; None for any other character, superscripts included."""
    if place >= len(text) or text[place].isascii() or unicodedata.category(text[place]) != "No":
        return None
    if "FRACTION" not in unicodedata.name(text[place], ""):
        return None
    form = unicodedata.normalize("NFKD", text[place])
    above, _, below = form.partition("⁄")
    return Decimal(int(above)) / Decimal(int(below)) if above.isdigit() and below.isdigit() else None


def _may_grow(written: str) -> bool:
    """Whether a group of three digits after a blank can continue the number: "70" and "1 200" yes, "2022" no."""
    head, *groups = re.split(r"[\u2009\u00a0\u202f\u2007]", written)
    return (
        head.isdigit() and 1 <= len(head) <= 3 and head[0] != "0" and all(g.isdigit() and len(g) == 3 for g in groups)
    )


def _value(written: str) -> tuple[Decimal, Decimal] | None:
    """Value and step of digits with separators, or None when they are no number.

    The last kind of separator is the decimal sign when it stands once; a single one before exactly three digits
    groups thousands, except for the full stop, which English uses for decimals only.
    """
    if written.isascii() and written.isdigit():
        return Decimal(written), Decimal(1)
    written = written.replace("\n", "")
    if not written.isascii():
        written = "".join(str(unicodedata.decimal(c)) if c.isdigit() else c for c in written)
    digits = written
    marks = [c for c in digits if not c.isdigit()]
    parts = re.split(r"\D", digits)
    if not marks:
        return Decimal(digits), Decimal(1)
    kinds = list(dict.fromkeys(marks))
    if len(kinds) == 1:
        mark = kinds[0]
        if mark == "٫" or (mark == "." and len(marks) == 1):
            return _decimal(parts[0], parts[1])
        if _grouped(parts, mark):
            return Decimal("".join(parts)), Decimal(1)
        if mark == "," and len(marks) == 1 and len(parts[1]) != 3:
            return _decimal(parts[0], parts[1])
        return None
    if (
        len(kinds) == 2
        and marks.count(kinds[1]) == 1
        and marks[-1] == kinds[1]
        and kinds[1] in ".,٫"
        and _grouped(parts[:-1], kinds[0])
    ):
        return _decimal("".join(parts[:-1]), parts[-1])
    return None


def _grouped(parts: list[str], mark: str) -> bool:
    """Whether the parts are thousands (1,234,567) or lakhs and crores (12,34,567)."""
    head, *middle, last = parts
    if not 1 <= len(head) <= 3 or len(last) != 3:
        return False
    if all(len(part) == 3 for part in middle):
        return head != "0"
    return mark == "," and len(head) <= 2 and all(len(part) == 2 for part in middle)


def _decimal(whole: str, places: str) -> tuple[Decimal, Decimal]:
    return Decimal(f"{whole}.{places}"), Decimal(1).scaleb(-len(places))
