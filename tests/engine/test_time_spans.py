"""Spans of time within a day, and what they say to a time and to each other."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.engine.dates import find_moments
from desktop.engine.quantities import find_quantities
from desktop.model import Document, QuantityKind, Verdict


@pytest.mark.parametrize(
    ("text", "words", "opens", "closes"),
    [
        ("The kiln is lit between 2 and 4 p.m. on Monday.", "between 2 and 4 p.m.", 14 * 60, 16 * 60),
        ("The kiln is lit from 9 to 5:30 p.m.", "from 9 to 5:30 p.m.", 9 * 60, 17 * 60 + 30),
        ("The kiln is lit from nine to noon.", "from nine to noon", 9 * 60, 12 * 60),
        ("The kiln is lit from five to six in the evening.", "from five to six in the evening", 17 * 60, 18 * 60),
        ("The kiln is lit 9 a.m. to 5 p.m. daily.", "9 a.m. to 5 p.m.", 9 * 60, 17 * 60),
        ("It went out between 11:30 p.m. and midnight.", "between 11:30 p.m. and midnight", 23 * 60 + 30, 0),
        ("The kiln is lit 2-4 p.m. on Monday.", "2-4 p.m.", 14 * 60, 16 * 60),
        ("The kiln is lit from 22:15 to 5:30.", "from 22:15 to 5:30", 22 * 60 + 15, 5 * 60 + 30),
    ],
)
def test_two_times_that_are_one_span(text: str, words: str, opens: int, closes: int) -> None:
    (moment,) = find_moments(text)
    assert (moment.span.of(text), moment.minute, moment.until) == (words, opens, closes)
    assert [quantity.kind for quantity in find_quantities(text)] == [QuantityKind.DATE]
    (alone,) = find_moments(words)  # as it is read again for a verdict
    assert (alone.minute, alone.until) == (opens, closes)


@pytest.mark.parametrize("text", ["At 2 p.m. and 4 p.m. it was lit.", "He lit 3 and 4 p.m. came.", "He lit 3 to 4."])
def test_two_times_or_figures_that_are_none(text: str) -> None:
    assert [moment.until for moment in find_moments(text) if moment.until is not None] == []


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("between 2 and 4 p.m.", "at 3.30 p.m.", Verdict.COMPATIBLE),
        ("between 2 and 4 p.m.", "at 4.30 p.m.", Verdict.CONFLICT),
        ("between 2 and 4 p.m.", "between 3 and 5 p.m.", Verdict.COMPATIBLE),
        ("between 2 and 4 p.m.", "between 5 and 7 p.m.", Verdict.CONFLICT),
        ("from 9 a.m. to 5 p.m.", "from 9 a.m. to 6 p.m.", Verdict.CONFLICT),
        ("from 9 a.m. to 5 p.m.", "from nine to five in the afternoon", Verdict.SAME),
        ("between 11 p.m. and 1 a.m.", "shortly after midnight", Verdict.COMPATIBLE),
    ],
)
def test_a_span_and_another_time_of_one_event(one: str, other: str, verdict: Verdict) -> None:
    texts = [f"The kiln of the pottery in Lunde burned {when} on Sunday." for when in (one, other)]
    found = collate([Document(id=f"d{number}", title="", text=text) for number, text in enumerate(texts)]).comparisons
    assert [comparison.verdict for comparison in found] == [verdict]
