from __future__ import annotations

import pytest

from desktop.engine.segmentation import split_sentences
from desktop.engine.sentence_ends import sentences
from desktop.model import Span


def split(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "“Who knows?” Mayor Ida Moss said on Friday.",
        "“Who knows?” Ida Moss, a nurse from Lunde, asked.",
        "“They sank it!” Moss wrote in a letter to the board.",
        "'Are you the captain?' I asked.",
        "“Oh, no!” Moss's elder sister said.",
        '"They sank it." Moss said.',
        "He asked “who sank it?” (page 8, Jan. 15) in his letter.",
    ],
)
def test_who_speaks_belongs_to_the_question_before(sentence: str) -> None:
    assert split(f"It rained. {sentence} It stopped.") == ["It rained.", sentence, "It stopped."]


@pytest.mark.parametrize(
    ("question", "next_one"),
    [
        ("“Who sank it?”", "Police said they did not know."),
        ("“Who sank it?”", "He asked nobody."),
        ("“Who sank it?”", "Moss asked: “And why?”"),
        ("“They sank it.”", "Moss added, “We know why.”"),
        ("“Who sank it?”", "Mayor Ida Moss left."),
        ("“They sank it.”", "Moss said on Friday that she was sad."),
    ],
)
def test_a_sentence_behind_a_quotation_is_its_own(question: str, next_one: str) -> None:
    assert split(f"{question} {next_one}") == [question, next_one]


def test_a_lone_mark_belongs_to_the_sentence_before_it() -> None:
    assert split('He said it twice. "') == ['He said it twice. "']
    assert split("“He said it twice. ” She left.") == ["“He said it twice. ”", "She left."]
    assert split("`` He said it. '' She left.") == ["`` He said it. ''", "She left."]


def test_a_quotation_that_goes_on_has_no_source_behind_it() -> None:
    assert split("“It is late. We go.” Wire") == ["“It is late.", "We go.”", "Wire"]
    assert split("“It is late. We go,” Moss said. Lunde") == ["“It is late.", "We go,” Moss said.", "Lunde"]


def test_a_figure_with_a_letter_before_it_is_no_note() -> None:
    assert split("It needs the H.264 Codec.") == ["It needs the H.264 Codec."]
    assert split("It is settled.4 The council voted.") == ["It is settled.4", "The council voted."]


def test_items_and_turns_behind_dashes_are_cut_and_sources_are_not() -> None:
    assert split("It sank. - The crew swam. - The ship is lost.") == [
        "It sank.",
        "- The crew swam.",
        "- The ship is lost.",
    ]
    assert split("—Me voy. —Ya es tarde.") == ["—Me voy.", "—Ya es tarde."]
    assert split("The ship is lost. — Ida Moss") == ["The ship is lost. — Ida Moss"]
    for tie in ("The U.S. – Peru talks are over.", "He left Moss Inc. – Lunde Ltd. has him now."):
        assert split(tie) == [tie]


def test_a_pause_ends_no_sentence_unless_one_begins() -> None:
    assert split("The winner of the cup is … Ida Moss of Lunde.") == ["The winner of the cup is … Ida Moss of Lunde."]
    assert split("It is easier to buy ... New boats cost more.") == ["It is easier to buy ... New boats cost more."]
    assert split("He wanted to say more ... But he left.") == ["He wanted to say more ...", "But he left."]
    assert split("He wanted to say more... Moss left.") == ["He wanted to say more...", "Moss left."]


def test_german_quotations_end_with_a_mark_that_opens_elsewhere() -> None:
    assert split("»Nein.« Er blieb. „Ja.“ Er ging.") == ["»Nein.«", "Er blieb.", "„Ja.“", "Er ging."]


def test_stops_without_a_blank_are_counted_work() -> None:
    """Each is told by what stands near, and each asks whether to go on: of one endless line all is not read again."""
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1

    many = 5_000
    text = "It was tariffs.The ban " * many
    found = sentences(text, Span(0, len(text) - 1), check)
    assert [span.of(text) for span in found[:2]] == ["It was tariffs.", "The ban It was tariffs."]
    assert len(found) == many + 1
    assert asked >= many


def test_a_stop_in_an_address_is_none_however_long_the_address() -> None:
    address = "https://lunde.example/" + "a" * 150 + ".The"
    assert split(f"See {address} and go.") == [f"See {address} and go."]
