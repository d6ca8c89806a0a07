"""Groups of what is joined two by two."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.groups import Groups


def test_nothing_joined_makes_no_groups() -> None:
    assert Groups[str]().groups() == []


def test_who_was_never_joined_is_a_group_alone() -> None:
    groups = Groups[str]()
    groups.join("b", "c")
    assert groups.leader("a") == "a"
    assert groups.groups() == [["b", "c"], ["a"]]


def test_groups_and_members_come_in_the_order_in_which_they_were_named() -> None:
    groups = Groups[int]()
    for pair in ((5, 9), (2, 7), (9, 1), (1, 5)):
        groups.join(*pair)
    assert groups.groups() == [[5, 9, 1], [2, 7]]


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=12))
def test_two_are_in_one_group_exactly_when_a_chain_of_pairs_leads_from_one_to_the_other(
    pairs: list[tuple[int, int]],
) -> None:
    groups = Groups[int]()
    for pair in pairs:
        groups.join(*pair)
    for start in range(8):
        reached = {start}
        for _ in pairs:
            for one, other in pairs:
                if one in reached or other in reached:
                    reached |= {one, other}
        assert {one for one in range(8) if groups.leader(one) == groups.leader(start)} == reached
