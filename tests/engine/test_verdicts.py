"""How two figures of one thing stand to each other, and by which rule."""

from __future__ import annotations

import pytest

from desktop.engine.quantities import find_quantities
from desktop.engine.verdicts import NO_DIFFERENCE, NONE_STATED, ScopeDifference, judge
from desktop.model import Claim, Scope, Span, Verdict

SAME, COMPATIBLE, CONFLICT = Verdict.SAME, Verdict.COMPATIBLE, Verdict.CONFLICT
DIFFERS, CANNOT = Verdict.SCOPE_DIFFERS, Verdict.CANNOT_COMPARE


def claim(words: str) -> Claim:
    (quantity,) = find_quantities(words)
    return Claim("a", quantity, "", Scope(), Span(0, len(words)))


@pytest.mark.parametrize(
    ("one", "other", "verdict", "rule"),
    [
        ("14 boats", "14 boats", SAME, "equal"),
        ("5 km", "5,000 metres", SAME, "equal"),
        ("a third of boats", "33 percent", SAME, "equal"),
        ("dozens of boats", "dozens of boats", SAME, "equal"),
        ("14 boats", "41 boats", CONFLICT, "disjoint"),
        ("about 14 boats", "14 boats", COMPATIBLE, "hedge"),
        ("more than 14 boats", "14 boats", COMPATIBLE, "hedge"),
        ("nearly 165 years", "165 years", COMPATIBLE, "hedge"),
        ("nearly 165 years", "100 years", CONFLICT, "disjoint"),
        ("at least 5 km", "5,000 metres", COMPATIBLE, "hedge"),
        ("up to 60%", "15%", DIFFERS, "maximum"),
        ("up to 60 boats", "15 boats", COMPATIBLE, "interval"),
        ("up to 60 boats", "75 boats", CONFLICT, "disjoint"),
        ("20 to 25 boats", "22 boats", COMPATIBLE, "interval"),
        ("20 to 25 boats", "27 boats", CONFLICT, "disjoint"),
        ("half a million people", "480,000 people", COMPATIBLE, "interval"),
        ("dozens of boats", "98 boats", COMPATIBLE, "vague"),
        ("dozens of boats", "hundreds of boats", COMPATIBLE, "vague"),
        ("dozens of boats", "5 boats", CANNOT, "vague"),
        ("dozens of kilometres", "40 km", COMPATIBLE, "vague"),
        ("dozens of miles", "90 km", COMPATIBLE, "vague"),
        ("dozens of kilometres", "dozens of miles", COMPATIBLE, "vague"),
        ("dozens of hours", "30 minutes", CANNOT, "vague"),
        ("7.4 tonnes", "7 tonnes", COMPATIBLE, "rounding"),
        ("7.9 tonnes", "7 tonnes", COMPATIBLE, "rounding"),  # cut off
        ("7.4 tonnes", "8 tonnes", CONFLICT, "disjoint"),
        ("one in seven boats", "15 percent", COMPATIBLE, "rounding"),
        ("a third of boats", "40 percent", CONFLICT, "disjoint"),
        ("24,000 people", "24,311 people", COMPATIBLE, "rounding"),
        ("24,000 people", "23,311 people", CONFLICT, "disjoint"),
        ("more than 24,000 people", "23,900 people", CONFLICT, "disjoint"),
        ("70,000 people", "66,000 people", CONFLICT, "disjoint"),
        ("1,200,000 people", "1,204,311 people", COMPATIBLE, "rounding"),
        ("1,200,000 people", "1,212,311 people", CONFLICT, "disjoint"),
        ("53 people", "50 people", CONFLICT, "disjoint"),
        ("$5", "€5", DIFFERS, "currency"),
        ("5 km", "5 hours", CANNOT, "kind"),
    ],
)
def test_a_verdict_whichever_figure_comes_first(one: str, other: str, verdict: Verdict, rule: str) -> None:
    here, there = claim(one), claim(other)
    for judged in (judge(here, there, NONE_STATED), judge(there, here, NONE_STATED)):
        assert (judged.verdict, judged.rule) == (verdict, rule)


def test_another_frame_excuses_all_but_an_equal_figure_and_another_source_only_a_contradiction() -> None:
    frame, source = ScopeDifference(frame="May, June"), ScopeDifference(source="police, mayor")
    told, equal, more, unlike = map(claim, ("14 boats", "14 boats", "at least 9 boats", "41 boats"))
    assert [judge(told, one, frame).verdict for one in (equal, more, unlike)] == [SAME, DIFFERS, DIFFERS]
    assert [judge(told, one, source).verdict for one in (equal, more, unlike)] == [SAME, COMPATIBLE, DIFFERS]


def test_a_rise_contradicts_a_fall_of_the_same_figure_but_not_of_another_time() -> None:
    one, other = claim("14 percent"), claim("14 percent")
    assert judge(one, other, NO_DIFFERENCE, opposed=True).rule == "direction"
    assert judge(one, other, ScopeDifference(frame="May, June"), opposed=True).verdict is SAME


def test_a_scope_that_nobody_states_could_excuse_a_contradiction() -> None:
    one, other = claim("14 boats"), claim("41 boats")
    assert judge(one, other, NONE_STATED).scope_unknown
    assert not judge(one, other, NO_DIFFERENCE).scope_unknown
