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


def test_a_headline_and_its_first_sentence_may_differ_in_a_length_of_time_or_an_age():
    assert conflicts(
        "Treasurer jailed for eight years over harbour fraud",
        "A treasurer who stole from the harbour fund of Brel has been jailed for seven years and three months.",
    ) == [("eight years", "seven years and three months")]
    assert conflicts(
        "Runner, 27, banned over harbour fraud in Brel",
        "The runner, aged 29, was banned over the harbour fraud in Brel.",
    ) == [("27", "29")]
    assert not conflicts(
        "Treasurer jailed for eight years over harbour fraud",
        "A treasurer of Brel has been jailed for eight years after a trial of six weeks over harbour fraud.",
    )


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


def test_the_parts_of_a_total_do_not_contradict_it():
    found = conflicts(
        "Three die as bank burns in Orla",
        "The three clerks died when rioters set the bank in Orla on fire.",
        "Police said two women and a man died at the bank in Orla, which burned to the ground.",
        "At least three people, one of them a trainee, died in the bank in Orla.",
    )
    assert found == []


def test_another_event_of_another_month_does_not_contradict_this_one():
    found = conflicts(
        "Gunman kills one at shopping centre in Orla",
        "A gunman killed one person at a shopping centre in Orla on Monday, police said.",
        "In February, a gunman killed five people at a shopping centre in Skala.",
    )
    assert found == []


def test_what_comes_on_top_does_not_contradict_the_first_figure():
    found = conflicts(
        "The patrol found 12 crates of rum on the wharf in Orla.",
        "Two more crates of rum were found on the wharf in Orla by the patrol at dawn.",
    )
    assert found == []


def test_ages_are_no_dead():
    found = conflicts(
        "Blast at bank kills a police officer",
        "A blast at a bank in Orla killed a police officer on Friday.",
        "Sergeant Ann Boyd and Constable Rex Hale, both 51, died at the bank in Orla.",
        "They were 51 and 48 years old, the police in Orla said after the blast at the bank.",
    )
    assert found == []
