"""Figures that are too far from each other for one thing, or of another time, in sentences that differ."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.model import Document, Verdict

_STORY = "The ferry Alma has been stuck on a sandbank off Torvik since Monday. "
_AGAIN = "Since Monday a sandbank off Torvik has held the ferry Alma. "


def _conflicts(one: str, other: str) -> set[tuple[str, str]]:
    texts = {"a": _STORY + one, "b": _AGAIN + other}
    documents = [Document(id=name, title="", text=text) for name, text in texts.items()]
    return {
        tuple(claim.quantity.span.of(texts[claim.document_id]) for claim in (one.left, one.right))
        for one in collate(documents).comparisons
        if one.verdict is Verdict.CONFLICT
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Her captain had left Torvik 20 minutes late.",
            "With one engine, her captain said, she can go for 180 minutes.",
        ),
        ("The oil has spoiled 300 hectares of mussels.", "In a warm year 4,000 hectares of weed spoil the beaches."),
        (
            "The ferry Alma has hurt 12 passengers in Torvik's bay.",
            "Ferry accidents off Torvik in 2012 and 2013 hurt 31 passengers, and this one 12.",
        ),
        ("The stranding hurt 12 passengers of the Alma.", "Of the hurt, 5 were passengers of the Alma's upper deck."),
    ],
)
def test_these_are_figures_of_two_things(one: str, other: str) -> None:
    assert not _conflicts(one, other)


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "Divers worked 13 hours to free the Alma's propeller from the sandbank.",
            "Freeing the Alma's propeller from the sandbank kept divers busy for 3 hours.",
            ("13 hours", "3 hours"),
        ),
        (
            "Divers worked 13 hours to free the Alma's propeller from the sandbank.",
            "Freeing the Alma's propeller from the sandbank kept divers busy for 19 hours.",
            ("13 hours", "19 hours"),
        ),
        (
            "The stranding of the Alma killed 23 of those on board.",
            "Twenty-nine people aboard the Alma are dead.",
            ("23", "Twenty-nine"),
        ),
        (
            "The loss of the ferry Sif in the bay of Torvik cost 40 lives.",
            "When the ferry Sif was lost in the bay of Torvik, 46 perished.",
            ("40", "46"),
        ),
    ],
)
def test_these_are_figures_of_one(one: str, other: str, found: tuple[str, str]) -> None:
    assert found in _conflicts(one, other)
