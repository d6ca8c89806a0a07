"""Which contradictions are taken back once all figures of the articles are known."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.model import Verdict
from tests.builders import document


def conflicts(*texts: str) -> list[tuple[str, str]]:
    """The words of the figures that contradict each other, in articles with these texts."""
    articles = [document(text, name) for name, text in zip("ab", texts, strict=False)]
    told = {one.id: one.text for one in articles}
    return [
        (one.left.quantity.span.of(told[one.left.document_id]), one.right.quantity.span.of(told[one.right.document_id]))
        for one in collate(articles).comparisons
        if one.verdict is Verdict.CONFLICT
    ]


def test_sizes_of_parts_contradict_each_other_only_in_sentences_much_alike() -> None:
    told = "The Velm phone has 16 GB of memory."
    assert conflicts(told, told.replace("16", "32")) == [("16 GB", "32 GB")]
    other = "Sold since May in nine colours, the Velm phone of that maker offers 32 GB of memory to whoever pays extra."
    assert conflicts(told, other) == []


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        ("23", []),
        ("at least 23", []),
        ("at least 25", [("12", "at least 25")]),
    ],
)
def test_parts_are_set_against_a_total_only_where_they_do_not_add_up_to_it(
    total: str, expected: list[tuple[str, str]]
) -> None:
    parts = "The crew seized 12 Somali and 11 Yemeni sailors on the boat."
    whole = f"The crew seized {total} Somali and Yemeni sailors on the boat."
    assert conflicts(parts, whole) == expected
    assert conflicts(whole, parts) == [(b, a) for a, b in expected]


def test_an_earlier_event_told_beside_the_story_is_another_one() -> None:
    story = "A gunman killed two people at a mall in Velm on Monday."
    earlier = "In February a gunman killed five people at a mall in Velm."
    other = "A gunman killed three people at a mall in Velm."
    assert conflicts(f"{story} {earlier}", other) == [("two", "three")]
    assert conflicts(other, f"{story} {earlier}") == [("three", "two")]


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ("a 17-year-old girl", [("17-year", "19")]),
        ("a 14-year-old girl and a 17-year-old girl", []),  # the third may be another one
        ("a 14-year-old boy and a 17-year-old girl", [("17-year", "19")]),
        ("a 4-year-old girl and a 17-year-old girl", [("17-year", "19")]),  # nobody takes her for the small one
    ],
)
def test_one_of_several_people_of_a_kind_may_be_another_one(held: str, expected: list[tuple[str, str]]) -> None:
    here, there = f"Police in Velm held {held} over a fire.", "Police in Velm held a girl, 19, over a fire."
    assert conflicts(here, there) == expected
    assert conflicts(there, here) == [(b, a) for a, b in expected]


def test_a_figure_that_disagrees_with_many_of_its_own_article_is_of_a_list() -> None:
    killed = [f"The fire at Velm killed {number} people." for number in (14, 15, 16, 17)]
    assert conflicts(" ".join(killed[:2])) == [("14", "15")]
    assert conflicts(" ".join(killed)) == []
    assert len(conflicts("The fire at Velm killed 12 people.", " ".join(killed))) == 4, "of another article"
