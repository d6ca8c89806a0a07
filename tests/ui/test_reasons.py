from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from desktop.model import ClaimRow, Comparison, Verdict
from desktop.ui.reasons import MOST_SHOWN, and_more, reasons_of
from tests.ui import panel_samples as samples


@dataclass
class Counting:
    """A reason that counts how often it is made."""

    made: list[int]
    number: int

    def told(self) -> str:
        self.made.append(self.number)
        return f"Reason {self.number}."


def _comparisons(made: list[int], count: int, verdict: Verdict = Verdict.CONFLICT) -> list[Comparison]:
    row: ClaimRow = samples.collation().rows[0]
    return [replace(row.comparisons[0], verdict=verdict, because=Counting(made, number)) for number in range(count)]


def test_of_thousands_of_comparisons_few_reasons_are_made_and_the_others_counted() -> None:
    made: list[int] = []
    shown, more = reasons_of(_comparisons(made, 5000))
    assert [reason for _, reason in shown] == [f"Reason {number}." for number in range(MOST_SHOWN)]
    assert more == 5000 - MOST_SHOWN and len(made) <= 200


def test_each_reason_is_told_once_the_gravest_first_and_what_cannot_be_compared_not_at_all() -> None:
    made: list[int] = []
    same, conflict = _comparisons(made, 2, Verdict.SAME), _comparisons(made, 2)
    shown, more = reasons_of([*same, *_comparisons(made, 3, Verdict.CANNOT_COMPARE), *conflict, *conflict])
    assert [(verdict, reason) for verdict, reason in shown] == [
        (Verdict.CONFLICT, "Reason 0."),
        (Verdict.CONFLICT, "Reason 1."),
        (Verdict.SAME, "Reason 0."),
        (Verdict.SAME, "Reason 1."),
    ]
    assert more == 0


@pytest.mark.parametrize("count, text", [(0, ""), (3, "And 3 more."), (49, "And 49 more.")])
def test_how_many_more_is_said_only_where_there_are_more(count: int, text: str) -> None:
    assert and_more(count) == text
