"""Numbers inside one article: a figure told twice differently is found, a list of results is not a contradiction."""

from __future__ import annotations

from desktop.engine import collate
from desktop.model import Document, Verdict


def conflicts(*lines: str) -> list[tuple[str, str]]:
    text = "\n".join(lines)
    compared = collate([Document(id="a", title="A", text=text, reader="text")]).comparisons
    return [
        (one.left.quantity.span.of(text), one.right.quantity.span.of(text))
        for one in compared
        if one.verdict is Verdict.CONFLICT
    ]


def test_headline_and_body_that_differ_are_found():
    found = conflicts(
        "Ferry fire kills 70 passengers off the northern coast",
        "Rescue boats searched the sea through the night while families waited at the harbour for news.",
        "Officials said the ferry fire off the northern coast had killed 80 passengers.",
    )
    assert found == [("70", "80")]


def test_players_of_one_match_do_not_contradict_each_other():
    found = conflicts(
        "Home side wins at last",
        "Moreno scored 12 points and grabbed four rebounds.",
        "Okafor scored 18 points and grabbed nine rebounds.",
        "Lindqvist scored 7 points and grabbed six rebounds.",
        "Tanaka scored 25 points and grabbed two rebounds.",
    )
    assert found == []
