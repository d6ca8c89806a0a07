from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine import word_difference
from desktop.model import EditKind


def shown(left: str, right: str) -> list[tuple[str, str, str]]:
    return [(edit.kind.value, edit.left.of(left), edit.right.of(right)) for edit in word_difference(left, right)]


def test_only_what_differs_is_marked() -> None:
    assert shown("The fire killed 14 people.", "The fire killed 41 people on Monday.") == [
        ("common", "The fire killed", "The fire killed"),
        ("only-left", "14", ""),
        ("only-right", "", "41"),
        ("common", "people", "people"),
        ("only-right", "", "on Monday"),
        ("common", ".", "."),
    ]


def test_case_and_kinds_of_quotes_are_no_difference() -> None:
    assert shown("It’s “Late”", 'it\'s "late"') == [("common", "It’s “Late”", 'it\'s "late"')]


def test_nothing_against_something_and_nothing() -> None:
    assert word_difference("", " ") == ()
    assert shown("", "rain") == [("only-right", "", "rain")]


WORDS = st.lists(st.sampled_from(["a", "the", "145%", "😀", "e\u0301t", "\r\n", "—", "can't", "x.y"]), max_size=12).map(
    " ".join
)


@settings(max_examples=100, deadline=None)
@given(WORDS, WORDS)
def test_edits_cover_both_texts_in_order(left: str, right: str) -> None:
    edits = word_difference(left, right)
    for side, text in (("left", left), ("right", right)):
        spans = [getattr(edit, side) for edit in edits]
        assert all(one.end <= other.start for one, other in pairwise(spans))
        visible = set().union(*(range(span.start, span.end) for span in spans)) if spans else set()
        assert all(at in visible for at, character in enumerate(text) if character.isalnum())
    assert all(edit.left.of(left) and edit.right.of(right) for edit in edits if edit.kind is EditKind.COMMON)
