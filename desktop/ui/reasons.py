"""Why the figures of a row disagree or not: of thousands of comparisons no more sentences are made than are read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.model import GRAVEST_FIRST, Comparison, Verdict
from desktop.ui import wording

MOST_SHOWN = 8
_MOST_MADE = 200
"""Of so many comparisons each reason counts once; further ones are counted unread."""


def reasons_of(comparisons: Sequence[Comparison]) -> tuple[list[tuple[Verdict, str]], int]:
    """The first `MOST_SHOWN` reasons, each once, the gravest verdicts first, and how many more there are; those of
    figures that could not be compared are left out."""
    told = [comparison for comparison in comparisons if comparison.verdict is not Verdict.CANNOT_COMPARE]
    told.sort(key=lambda comparison: GRAVEST_FIRST.index(comparison.verdict))
    each = list(dict.fromkeys((comparison.verdict, comparison.reason) for comparison in told[:_MOST_MADE]))
    return each[:MOST_SHOWN], max(0, len(each) - MOST_SHOWN) + max(0, len(told) - _MOST_MADE)


def and_more(count: int) -> str:
    """That there are so many more; "" for none."""
    if not count:
        return ""
    return QCoreApplication.translate("Inspector", "And {n} more.").format(n=wording.number(count))
