"""Which figures of two sentences on one thing are set against each other."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from tests.builders import document


def paired(left: str, right: str) -> set[tuple[str, str]]:
    """The words of the figures that are compared."""
    found = collate([document(left, "a"), document(right, "b")])
    texts = {"a": left, "b": right}
    return {
        (one.left.quantity.span.of(left), one.right.quantity.span.of(texts[one.right.document_id]))
        for one in found.comparisons
    }


@pytest.mark.parametrize(
    ("left", "pairs"),
    [
        (
            "The mast at Velm is 60 metres (200 feet) tall.",
            {("60 metres", "80 metres"), ("200 feet", "80 metres")},
        ),
        ("The mast at Velm is 60 metres tall and 200 feet from the road.", {("60 metres", "80 metres")}),
        ("The mast at Velm is 60 metres (12 tonnes) of steel.", {("60 metres", "80 metres")}),
    ],
)
def test_what_brackets_restate_in_another_unit_has_the_same_counterpart(left: str, pairs: set[tuple[str, str]]) -> None:
    right = "The mast at Velm is 80 metres tall."
    assert paired(left, right) == pairs
    assert paired(right, left) == {(b, a) for a, b in pairs}


@pytest.mark.parametrize(
    ("left", "right", "pairs"),
    [
        ("Fever kills 12 people a day in Velm.", "Fever kills 15 people a day in Velm.", {("12", "15")}),
        ("Fever kills 12 people a day in Velm.", "Fever kills 4,000 people a year in Velm.", set()),
        (  # totals
            "Fever cases in Velm rose to 240 on Monday.",
            "Fever cases in Velm rose to 214 since May.",
            {("240", "214")},
        ),
    ],
)
def test_figures_of_a_day_are_not_set_against_those_of_a_year(
    left: str, right: str, pairs: set[tuple[str, str]]
) -> None:
    assert paired(left, right) == pairs
