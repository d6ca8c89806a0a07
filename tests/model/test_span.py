"""Spans count code points, forwards, half-open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model import Place, Span

SPANS = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda ends: Span(min(ends), max(ends)))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (-2, -1)])
def test_a_span_that_runs_backwards_or_before_the_start_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=rf"got {start}\.\.{end}"):
        Span(start, end)


def test_a_span_cuts_code_points_not_bytes_or_utf_16_units() -> None:
    assert Span(1, 3).of("a😀éz") == "😀é"
    assert len(Span(1, 3)) == 2


def test_an_empty_span_is_a_place_too() -> None:
    assert Span(4, 4)
    assert len(Span(4, 4)) == 0
    assert Span(4, 4).of("abcdef") == ""


def test_spans_are_ordered_by_start_then_end() -> None:
    assert sorted([Span(2, 3), Span(0, 9), Span(2, 2)]) == [Span(0, 9), Span(2, 2), Span(2, 3)]
    assert sorted([Place("b", Span(0, 1)), Place("a", Span(5, 6))])[0].document_id == "a"


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert Span(0, 3).overlap(Span(3, 5)) == 0
    assert Span(0, 4).overlap(Span(3, 5)) == 1


def test_both_ends_count_as_inside() -> None:
    assert Span(2, 5).contains(Span(2, 5))
    assert Span(2, 5).contains(Span(5, 5))
    assert not Span(2, 5).contains(Span(1, 5))
    assert not Span(2, 5).contains(Span(2, 6))


def test_shifting_keeps_the_length() -> None:
    assert Span(3, 7).shifted(-3) == Span(0, 4)
    with pytest.raises(ValueError, match="runs forwards from 0"):
        Span(3, 7).shifted(-4)


@given(SPANS, SPANS)
def test_overlap_hull_and_containment_agree(one: Span, other: Span) -> None:
    hull = one.to(other)
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlap(other) == other.overlap(one) == len(shared)
    assert hull == other.to(one)
    assert hull.contains(one)
    assert hull.contains(other)
    assert one.contains(other) == (hull == one)
    assert len(hull) <= max(one.end, other.end)
