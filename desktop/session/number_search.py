"""Finds numbers by their value: "80000" is "80,000" and "approximately 80,000", "145" is "145 per cent"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from desktop.model import Bound, Claim, Quantity, QuantityKind, Span

_TELLING = frozenset({QuantityKind.MULTIPLIER, QuantityKind.ORDINAL, QuantityKind.RATIO})
_DIGITS = re.compile(r"(?<![\w.])\.\d|\d")


@dataclass(frozen=True, slots=True)
class NumberQuery:
    """The values looked for, one or (for a range) two, and what they are of: a unit, "" for any; a kind, None for
    any."""

    values: tuple[Decimal, ...]
    unit: str = ""
    kind: QuantityKind | None = None

    @property
    def bare(self) -> bool:
        """Whether one number is meant, whatever it is of."""
        return len(self.values) == 1 and not self.unit and self.kind is None


def number_query(text: str) -> NumberQuery | None:
    """What number a person means by "145", "145%", "$1.5 million" or "eighty thousand"; None when it is none."""
    # The engine's reading of numbers is loaded by the thread that searches, when a number is first looked for.
    from desktop.engine import find_quantities
    from desktop.engine.numerals import read_numeral

    text = text.strip()
    for quantity in find_quantities(text):
        ends = [end for end in (quantity.low, quantity.high) if end is not None]
        if ends:
            kind = quantity.kind if quantity.kind in _TELLING else None
            return NumberQuery(tuple(dict.fromkeys(ends)), quantity.unit, kind)
    start = _DIGITS.search(text)
    numeral = read_numeral(text, start.start()) if start else None
    return NumberQuery((numeral.value,)) if numeral else None


def number_spans(text: str, wanted: NumberQuery, claims: Iterable[Claim]) -> list[Span]:
    """Where the number stands in `text`, in order: with its words ("up to 145%") where one of `claims`, which are of
    this text, says it; elsewhere as bare digits, unless a unit is asked for."""
    spans = sorted({claim.quantity.span for claim in claims if _says(claim.quantity, wanted)})
    if wanted.bare:
        held = [claim.quantity.span for claim in claims]
        others = [span for span in _numerals(text, wanted.values[0]) if not any(span.overlap(one) for one in held)]
        spans = sorted((*spans, *others))
    apart: list[Span] = []
    for span in spans:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart


def _says(quantity: Quantity, wanted: NumberQuery) -> bool:
    if wanted.unit and quantity.unit != wanted.unit:
        return False
    if quantity.kind is not wanted.kind and (wanted.kind is not None or quantity.kind is QuantityKind.ORDINAL):
        return False
    ends = (quantity.low, quantity.high)
    if None in ends and quantity.bound is Bound.EXACT:
        return False  # "hundreds" begin at 100 but are not 100
    return all(value in ends for value in wanted.values)


def _numerals(text: str, value: Decimal) -> list[Span]:
    from desktop.engine.numerals import digits_end, read_numeral

    found: list[Span] = []
    at = 0
    while (digit := _DIGITS.search(text, at)) is not None:
        start = digit.start()
        numeral = read_numeral(text, start)
        at = max(start + 1, numeral.end if numeral else digits_end(text, start))
        glued = start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")
        if numeral is not None and numeral.value == value and not glued:
            found.append(Span(start, numeral.end))
    return found
