from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model import Cleanup, CleanupKind, Span
from desktop.readers.draft import Draft, Replacement, applied

KINDS = tuple(CleanupKind)


def test_records_places_in_the_original() -> None:
    draft = Draft("one  two three")
    draft.apply(CleanupKind.WHITESPACE, [Replacement(3, 5, " ")])
    draft.apply(CleanupKind.MARKUP, [Replacement(8, 13, "3")])
    assert draft.text == "one two 3"
    assert draft.cleanups == (
        Cleanup(CleanupKind.WHITESPACE, Span(3, 5), "  ", " "),
        Cleanup(CleanupKind.MARKUP, Span(9, 14), "three", "3"),
    )


def test_a_change_of_inserted_text_becomes_one_clean_up() -> None:
    draft = Draft("fentanyl-\nrelated")
    draft.apply(CleanupKind.SOFT_WRAP, [Replacement(9, 10, " ")])
    draft.apply(CleanupKind.SPLIT_WORD, [Replacement(8, 10, "-")])
    assert draft.text == "fentanyl-related"
    assert draft.cleanups == (Cleanup(CleanupKind.SPLIT_WORD, Span(8, 10), "-\n", "-"),)


def test_a_withheld_kind_changes_nothing() -> None:
    draft = Draft("a  b", frozenset({CleanupKind.WHITESPACE}))
    draft.apply(CleanupKind.WHITESPACE, [Replacement(1, 3, " ")])
    assert draft.text == "a  b"
    assert draft.cleanups == ()


def test_overlapping_replacements_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        Draft("abcdef").apply(CleanupKind.MARKUP, [Replacement(0, 3), Replacement(2, 4)])


@settings(max_examples=200, deadline=None)
@given(st.text("ab \n", max_size=20), st.data())
def test_the_original_with_the_clean_ups_applied_is_the_text(original: str, data: st.DataObject) -> None:
    draft = Draft(original)
    for _ in range(data.draw(st.integers(1, 4))):
        cuts = sorted(data.draw(st.lists(st.integers(0, len(draft.text)), min_size=2, max_size=6)))
        replacements = [
            Replacement(start, end, data.draw(st.text("XY", max_size=2)))
            for start, end in zip(cuts[::2], cuts[1::2], strict=False)
        ]
        draft.apply(data.draw(st.sampled_from(KINDS)), replacements)
        assert applied(original, draft.cleanups) == draft.text
        ends = [0]
        for cleanup in draft.cleanups:
            assert cleanup.removed == cleanup.place.of(original)
            assert ends[-1] <= cleanup.place.start
            ends.append(cleanup.place.end)
