"""Facts beside numbers that are told in two ways: names, quotations, dates, sums."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.finding import Severity
from desktop.model.span import Place, Span


class Check(StrEnum):
    """What was checked. Each has a switch in CollationOptions."""

    NAMES = "names"
    QUOTATIONS = "quotations"
    DATES = "dates"
    ARITHMETIC = "arithmetic"


@dataclass(frozen=True, slots=True)
class Telling:
    """One place that tells the fact: a sentence or a quotation, and the words in it that matter (`marks`, counted from
    the start of the document's text, in text order)."""

    place: Place
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """One fact told in two ways, in two articles or in one.

    `tellings` are one or more, in document order, then text order; `chosen` are the two (or the one) that show it
    best, and give the finding its identity. `code` and `arguments` are as in Finding.
    """

    check: Check
    code: str
    severity: Severity
    tellings: tuple[Telling, ...]
    chosen: tuple[Telling, ...]
    arguments: tuple[tuple[str, str], ...]
