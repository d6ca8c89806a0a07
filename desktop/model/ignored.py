"""What the ignore rules of the options left out of the matching."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.span import Place


class IgnoreRule(StrEnum):
    """The rules under which something is passed over, in the order in which they are asked."""

    HEADING = "heading"
    BOILERPLATE = "boilerplate"
    QUOTATION = "quotation"
    PHRASE = "phrase"
    SHORT = "short"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Ignored:
    """A place that was left out: a whole sentence, or for PHRASE the words of the phrase alone."""

    place: Place
    rule: IgnoreRule
