from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.normalise import visible
from desktop.engine.segmentation import segment, split_sentences
from desktop.model import CleanupKind, SegmentKind
from tests.builders import document


def split(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        ("Prices fell. Nobody knows why.", ["Prices fell.", "Nobody knows why."]),
        ("Gen. Karla V. Ruiz met Sen. Poe.", ["Gen. Karla V. Ruiz met Sen. Poe."]),
        ("He moved to the U.S. The move cost him.", ["He moved to the U.S.", "The move cost him."]),
        ("The U.S. Senate met.", ["The U.S. Senate met."]),
        ("It shut at 9 p.m. Shoppers left.", ["It shut at 9 p.m.", "Shoppers left."]),
        ("“We won!” he said. “At last.” They cheered.", ["“We won!” he said.", "“At last.”", "They cheered."]),
        ("He said no. 4 was closed. No. 5 was not.", ["He said no. 4 was closed.", "No. 5 was not."]),
        ("The answer was no. Then came rain.", ["The answer was no.", "Then came rain."]),
        ("1. Wash hands. 2. Wait.", ["1. Wash hands.", "2. Wait."]),
        ("a) milk b) bread", ["a) milk", "b) bread"]),
        ("It rose 1.5 percent to $3.20. Then it fell.", ["It rose 1.5 percent to $3.20.", "Then it fell."]),
        ("They left (The bus was late.) at noon.", ["They left (The bus was late.) at noon."]),
        ("First line\n\nSecond line", ["First line", "Second line"]),
        ("Acme Inc. and Bolt & Co. merged. It is done.", ["Acme Inc. and Bolt & Co. merged.", "It is done."]),
    ],
)
def test_sentences_end_where_a_reader_says(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences


def test_lines_broken_at_a_margin_are_one_paragraph() -> None:
    text = (
        "Officials in the harbour town said on Monday that the old ferry would be\n"
        "taken out of service before the winter, since repairs had become too dear\n"
        "for the council to pay.\n"
        "What comes next\n"
        "A smaller boat will run twice a day from the new pier until the spring, as\n"
        "the council promised.\n"
    )
    blocks = [one for one in segment(document(text)) if one.kind is not SegmentKind.SENTENCE]
    assert [(one.kind, one.span.of(text)[:9]) for one in blocks] == [
        (SegmentKind.PARAGRAPH, "Officials"),
        (SegmentKind.HEADING, "What come"),
        (SegmentKind.PARAGRAPH, "A smaller"),
    ]


def test_a_heading_is_one_sentence_and_indices_count_blocks_and_sentences() -> None:
    text = "Harbour plan fails. Again, for now\nIt rained. It stopped."
    found = [(one.kind.value, one.index, one.block, one.span.of(text)) for one in segment(document(text))]
    assert found == [
        ("heading", 0, 0, "Harbour plan fails. Again, for now"),
        ("sentence", 0, 0, "Harbour plan fails. Again, for now"),
        ("paragraph", 1, 1, "It rained. It stopped."),
        ("sentence", 0, 1, "It rained."),
        ("sentence", 1, 1, "It stopped."),
    ]


PIECES = st.sampled_from(
    ["Mr. ", "a", "U.S. ", "The ", "end. ", "😀", "é", "e\u0301", "\r\n", "\n", "\u2028", "\n\n", '"', "(", ")", "[1]",
     "1. ", "2) ", "...", ". . . ", "!", " ", "\u00a0", "\u200b", "。", "\x00", "\t", "I", "z. B. ",
     " ”", "“Why?” ", "Coe said. ", "p. m. ", "Inc. ", "No.", "10 ", "''", "…"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_sentences_hold_every_visible_character_once_and_in_order(text: str) -> None:
    position = 0
    for span in split_sentences(text):
        assert not text[position : span.start].strip()
        assert span.of(text).strip() == span.of(text) != ""
        position = span.end
    assert not text[position:].strip()


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_every_block_holds_its_sentences(text: str) -> None:
    found = segment(document(text))
    blocks = {one.block: one.span for one in found if one.kind is not SegmentKind.SENTENCE}
    sentences = [one for one in found if one.kind is SegmentKind.SENTENCE]
    assert {one.block for one in sentences} == set(blocks)
    assert all(blocks[one.block].contains(one.span) for one in sentences)


def test_what_a_reader_cleaned_has_a_block_on_each_line():
    wrapped = """Four people came to the old mill by the
river and stayed until the rain of the long
evening was over, and then they went home to
their dogs."""
    raw = document(wrapped)
    cleaned = replace(raw, reader="text")
    wanted_back = replace(cleaned, withheld=frozenset({CleanupKind.SOFT_WRAP}))

    def blocks(one):
        return [s for s in segment(one) if s.kind is not SegmentKind.SENTENCE]

    assert len(blocks(cleaned)) == 4
    assert len(blocks(raw)) == 1
    assert len(blocks(wanted_back)) == 1


def test_a_source_named_behind_a_quotation_belongs_to_it() -> None:
    for source in ("— Jan Coe, mayor of Lunde", "Jan Coe in a letter to the board", "- The Lunde Courier"):
        assert split(f"“The plan is slow. It is dear.” {source}") == [f"“The plan is slow. It is dear.” {source}"]
    assert split("“The plan is slow. It is dear.” Jan Coe left.") == [
        "“The plan is slow.",
        "It is dear.”",
        "Jan Coe left.",
    ]
    long = "“" + "The plan is slow and it is dear. " * 12 + "We wait.” — Jan Coe"
    assert split(long)[-2:] == ["The plan is slow and it is dear.", "We wait.” — Jan Coe"]


def test_a_name_alone_at_the_end_of_a_block_belongs_to_what_it_signs() -> None:
    assert split("I left because nobody listened. Marta Lindqvist") == [
        "I left because nobody listened. Marta Lindqvist"
    ]
    assert split("The vote is over. Read More") == ["The vote is over.", "Read More"]


def test_circa_ends_no_sentence_before_a_year() -> None:
    assert split("He was born c. 1900. He died ca. 1950.") == ["He was born c. 1900.", "He died ca. 1950."]


def test_invisible_characters_end_and_join_no_sentence() -> None:
    plain = "The U.S. 2nd Fleet sailed. Mr. Coe saw it."
    hidden = "The \u200dU.S. \u200b2nd Fleet sailed. \u2060Mr\u00ad. Coe saw it."
    assert [visible(span.of(hidden)) for span in split_sentences(hidden)] == [
        span.of(plain) for span in split_sentences(plain)
    ]
