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


def test_bare_numbers_of_code_and_references_do_not_contradict_each_other():
    found = conflicts(
        "First set the modes of the two folders of the authority, then of the request.",
        "chmod 400 /usr/local/ssl/authority/private",
        "chmod 500 /usr/local/ssl/authority",
        "FROM python:3.7 COPY requirements.txt",
        "FROM python:3.8 COPY requirements.txt",
        "Effects of vaccination on nurses. Annals 2009;351:22-31. [Entry: 1967975]",
        "Effects of vaccination on pupils. Annals 2009;357:12-19. [Entry: 1962534]",
    )
    assert found == []


def test_two_people_without_a_name_do_not_contradict_each_other():
    found = conflicts(
        "Moreno opened the stall early.",
        "He sold six paintings and kept four drawings for himself.",
        "Okafor opened the stall late.",
        "He sold eight paintings and kept five drawings for himself.",
    )
    assert found == []


def test_the_same_figure_told_twice_differently_is_found():
    found = conflicts(
        "The council will spend 12 million pounds on the new swimming pool.",
        "Building begins in spring, and the old hall will be pulled down after the holidays.",
        "The new swimming pool will cost the council 15 million pounds.",
    )
    assert found == [("12 million pounds", "15 million pounds")]
