"""Every threshold of the comparison. Part of the project, so that a report can be repeated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from desktop.model.pin import Pin
from desktop.model.row_edit import RowEdit

COLLATED_SIMILARITY = 0.10
"""The session collates down to here and then filters, so that the slider never waits for a comparison."""

CHECKS = {
    "numbers": "compare_numbers",
    "names": "check_names",
    "quotations": "check_quotations",
    "dates": "check_dates",
    "arithmetic": "check_arithmetic",
}
"""What can be left out of a comparison beside links and repeats, with the option that switches it."""


@dataclass(frozen=True, slots=True)
class CollationOptions:
    """`min_similarity`, 0..1: matches below it are not returned; the default is the slider's Balanced tick.
    `min_duplicate_similarity`, 0..1: how alike two blocks of one article must be to count as a repeat.
    `min_duplicate_words`: shorter blocks are no repeats, unless they are whole headings of
    `min_heading_words` or more. The ignore rules each take something out of the links and of the repeats, never out of
    the numbers: whole sentences and blocks (quotations, boilerplate, headings, sentences of fewer than
    `min_match_words`), the words of `ignored_phrases` wherever these stand, and with `ignore_case` whether a letter is
    a capital. `pins` are sentences that
    a person linked and that always match, `vetoes` those that never do; a pin outweighs a veto. `row_edits` are what
    a person changed in the rows of numbers, in the order in which it was done: a later one outweighs an earlier one.
    The `check_` switches: names that differ in one role, quotations in other words, dates and weekdays (also among
    the compared numbers), sums inside one article.

    Raises ValueError when a similarity lies outside 0..1, a number of words is negative, or a phrase is blank.
    """

    min_similarity: float = 0.20
    min_duplicate_similarity: float = 0.70
    min_duplicate_words: int = 8
    min_heading_words: int = 4
    ignore_case: bool = True
    ignore_quotations: bool = False
    ignore_boilerplate: bool = True
    ignore_headings: bool = False
    min_match_words: int = 3
    ignored_phrases: tuple[str, ...] = ()
    compare_numbers: bool = True
    check_names: bool = True
    check_quotations: bool = True
    check_dates: bool = True
    check_arithmetic: bool = True
    pins: tuple[Pin, ...] = ()
    vetoes: tuple[Pin, ...] = ()
    row_edits: tuple[RowEdit, ...] = ()

    def __post_init__(self) -> None:
        for name in ("min_similarity", "min_duplicate_similarity"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise ValueError(f"{name} lies between 0 and 1: got {getattr(self, name)}")
        for name in ("min_duplicate_words", "min_heading_words", "min_match_words"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} cannot be negative: got {getattr(self, name)}")
        if not all(phrase.strip() for phrase in self.ignored_phrases):
            raise ValueError("a phrase to leave out needs at least one word: got a blank one")

    def without(self, checks: Iterable[str] = CHECKS) -> CollationOptions:
        """The same with these of `CHECKS` switched off, all of them unless told. Raises KeyError for another name."""
        off: dict[str, Any] = {CHECKS[name]: False for name in checks}
        return replace(self, **off)
