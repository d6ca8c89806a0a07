"""Paragraphs of two versions beside each other."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.versions import paragraph_pairs

HEAD = "Bridge closed"
CRACK = "A crack was found on Sunday in the third pier of the bridge."
CRACK_NOW = "Two cracks were found on Sunday in the third pier of the bridge."
BUSES = "Buses take the long way round by the mill."
MAYOR = "The mayor spoke of months."


def text(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


def test_a_changed_paragraph_stands_beside_what_it_became() -> None:
    assert paragraph_pairs(text(HEAD, CRACK, BUSES), text(HEAD, CRACK_NOW, BUSES)) == (
        (HEAD, HEAD),
        (CRACK, CRACK_NOW),
        (BUSES, BUSES),
    )


def test_what_was_taken_out_and_what_was_put_in_stand_alone() -> None:
    assert paragraph_pairs(text(HEAD, BUSES), text(HEAD, MAYOR)) == ((HEAD, HEAD), (BUSES, None), (None, MAYOR))
    assert paragraph_pairs("", MAYOR) == ((None, MAYOR),)
    assert paragraph_pairs(MAYOR, " \n") == ((MAYOR, None),)
    assert paragraph_pairs("", "") == ()


def test_a_paragraph_put_in_front_of_a_changed_one_takes_nothing_from_it() -> None:
    assert paragraph_pairs(text(HEAD, CRACK), text(HEAD, MAYOR, CRACK_NOW)) == (
        (HEAD, HEAD),
        (None, MAYOR),
        (CRACK, CRACK_NOW),
    )


def test_a_paragraph_that_moved_goes_in_one_place_and_comes_in_the_other() -> None:
    pairs = paragraph_pairs(text(HEAD, BUSES, CRACK, MAYOR), text(HEAD, CRACK, MAYOR, BUSES))
    assert pairs == ((HEAD, HEAD), (BUSES, None), (CRACK, CRACK), (MAYOR, MAYOR), (None, BUSES))


def test_a_paragraph_that_stood_twice_and_stands_once() -> None:
    assert paragraph_pairs(text(HEAD, BUSES, BUSES), text(HEAD, BUSES)) == ((HEAD, HEAD), (BUSES, BUSES), (BUSES, None))


def test_a_long_stretch_without_anything_in_common_stands_whole() -> None:
    before, after = [f"old {n}" for n in range(300)], [f"new {n}" for n in range(300)]
    pairs = paragraph_pairs(text(*before), text(*after))
    assert pairs == (*((one, None) for one in before), *((None, one) for one in after))


@settings(max_examples=60)
@given(*[st.lists(st.sampled_from(["a b c d", "a b c e", "f", "g h", "…"]), max_size=7)] * 2)
def test_each_paragraph_stands_once_and_in_order(before: list[str], after: list[str]) -> None:
    pairs = paragraph_pairs("\n".join(before), "\n".join(after))
    assert [old for old, _ in pairs if old is not None] == before
    assert [new for _, new in pairs if new is not None] == after
    if before == after:
        assert all(old == new for old, new in pairs)
