"""Which finding a click means and which comes next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.model import Collation, FindingKind
from desktop.session import selecting
from desktop.session.lookup import Lookup
from desktop.session.state import Selection
from tests.session.material import A1, A2, A3, B1, B2, A, by_hand, place


def test_a_click_means_the_gravest_finding_that_touches_it() -> None:
    assert selecting.at_place(by_hand(), A2) == Selection("r", A2)
    assert selecting.at_place(by_hand(), B2) == Selection("n", B2)
    assert selecting.at_place(by_hand(), place("a", 3, 6)) == Selection("s", place("a", 3, 6))


def test_a_click_on_plain_text_selects_the_place_alone() -> None:
    assert selecting.at_place(by_hand(), place("b", 13, 14)) == Selection("", place("b", 13, 14))
    assert selecting.at_place(by_hand(), None) == Selection()


def test_a_finding_brings_its_first_place() -> None:
    assert selecting.at_finding(Lookup(by_hand()), "n") == Selection("n", A2)
    assert selecting.at_finding(Lookup(by_hand()), "no longer found") == Selection("no longer found", None)
    assert selecting.at_finding(Lookup(by_hand()), "") == Selection()


@pytest.mark.parametrize(
    ("current", "by", "expected"),
    [
        ("", 1, "n"),
        ("", -1, "s"),
        ("n", 1, "r"),
        ("s", 1, "n"),
        ("n", -1, "s"),
        ("r", 2, "n"),
        ("r", -3, "r"),
        ("r", 0, ""),
    ],
)
def test_steps_wrap_at_both_ends(current: str, by: int, expected: str) -> None:
    assert selecting.stepped(Lookup(by_hand()), None, current, by) == expected


def test_steps_follow_the_list_that_is_shown() -> None:
    assert selecting.stepped(Lookup(by_hand()), ("s", "unknown", "n"), "s", 1) == "n"
    assert selecting.stepped(Lookup(by_hand()), ("s", "n"), "r", 1) == "s"
    assert selecting.stepped(Lookup(by_hand()), (), "n", 1) == ""


def test_steps_of_one_kind_start_where_the_list_stands() -> None:
    numbers = frozenset({FindingKind.NUMBERS})
    assert selecting.stepped(Lookup(by_hand()), ("r", "n", "s"), "r", 1, numbers) == "n"
    assert selecting.stepped(Lookup(by_hand()), ("r", "n", "s"), "s", 1, numbers) == "n"
    assert selecting.stepped(Lookup(by_hand()), ("r", "n", "s"), "s", -1, numbers) == "n"
    assert selecting.stepped(Lookup(by_hand()), None, "n", 1, frozenset({FindingKind.VERBATIM})) == ""


def test_counterparts_are_those_that_touch_best_first() -> None:
    assert [m.similarity for m in selecting.counterparts(Lookup(by_hand()), A1)] == [0.8, 0.12]
    assert [m.left for m in selecting.counterparts(Lookup(by_hand()), B2)] == [A2, A1]
    assert selecting.counterparts(Lookup(by_hand()), A3) == ()


def test_counterparts_made_by_hand_come_first() -> None:
    found = by_hand()
    weakest = replace(found.matches[1], by_hand=True)
    found = replace(found, matches=(found.matches[0], weakest, found.matches[2]))
    assert [m.similarity for m in selecting.counterparts(Lookup(found), A1)] == [0.12, 0.8]


def test_a_selection_outlives_a_new_comparison_as_far_as_it_can() -> None:
    kept = Selection("n", B2)
    assert selecting.still_there(Lookup(by_hand()), kept) == kept
    assert selecting.still_there(Lookup(by_hand()), Selection("gone", B1)) == Selection("", B1)
    assert selecting.still_there(Lookup(Collation(documents=(A,))), kept) == Selection()
    assert selecting.still_there(Lookup(by_hand()), Selection("n", place("a", 40, 400))) == Selection("n", A2)


def test_no_step_goes_nowhere() -> None:
    assert selecting.stepped(Lookup(by_hand()), None, "n", 0) == ""
