from __future__ import annotations

import textwrap

import pytest

from desktop import readers
from desktop.model import CleanupKind

WRAPPED = """\
Ferry service returns to the bay
The ferry that links the two towns of the northern bay will sail again from
the first of May, the company said on Tuesday, after two years of repairs to
its engines and to the pier. Tickets cost as much as before.

Residents had waited for the news. "We had to drive around the whole bay for
groceries," said a teacher who lives on the eastern shore.
What happens next
The harbour office expects the first ship at seven in the morning and asks
passengers to come early:
- with a ticket,
- without a car.
"""


def blocks(text: str) -> list[str]:
    return readers.read_text(text).text.split("\n")


def test_paragraphs_are_joined_and_headings_and_items_are_not() -> None:
    assert blocks(WRAPPED) == [
        "Ferry service returns to the bay",
        (
            "The ferry that links the two towns of the northern bay will sail again from the first of May, the "
            "company said on Tuesday, after two years of repairs to its engines and to the pier. Tickets cost as "
            "much as before."
        ),
        (
            'Residents had waited for the news. "We had to drive around the whole bay for groceries," said a teacher '
            "who lives on the eastern shore."
        ),
        "What happens next",
        "The harbour office expects the first ship at seven in the morning and asks passengers to come early:",
        "- with a ticket,",
        "- without a car.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        # a verse, broken where the poet pleased
        "the tide is out\nand the gulls walk home\nover the sand\nthat holds the weight of the sea\nand small\nboats",
        # a verse of even lines, some of which go on in small letters
        (
            "Shall the long road go winding to the sea\nAnd carry all the carts and all the grain\n"
            "that grew upon the hills of Arcady\nbefore the wind, before the summer rain?"
        ),
        # a list without signs
        "Apples from the valley\nPears\nQuinces and medlars\nplums",
        # headings in a row
        "Markets\nShares fall again\nBanks lead the losses on Tuesday\nWhat analysts expect",
        # one paragraph to a line
        (
            "The mayor spoke first and thanked the crews for their work through the night\n"
            "Nobody was hurt when the crane fell, and the road is open again since noon\n"
            "The council will meet again on Thursday to decide who pays for the new crane"
        ),
    ],
)
def test_lines_that_were_not_wrapped_stay(text: str) -> None:
    assert blocks(text) == text.split("\n")


def test_a_page_break_in_mid_sentence_is_joined() -> None:
    text = (
        "The report was published last year. It says that the price of timber rose for nine months in a row, and that "
        "the builders who had bought early made the largest gains, according to the Northern Chamber of\n\n"
        "Commerce, which paid for the study. Others lost money."
    )
    document = readers.read_text(text)
    assert "Northern Chamber of Commerce, which" in document.text
    assert [c.kind for c in document.cleanups] == [CleanupKind.PAGE_BREAK]


@pytest.mark.parametrize(
    "text",
    [
        "A headline without a stop that is rather long and goes on for a while\n\nThe article begins here.",
        "One thing is clear. The other is not, at least not yet\n\nTHE FIRST snow fell on Monday in the hills.",
        "By Our Correspondent in Oslo\n\nthe city slept.",
        "The report says:\n\n“We were never asked about the bridge.”",
        "Two boats came in, and with them came a great many fish that nobody wanted\n\n- cod\n\n- herring",
    ],
)
def test_other_blank_lines_part(text: str) -> None:
    assert blocks(text) == [block for block in text.split("\n") if block]


def test_a_narrow_column_is_joined() -> None:
    words = "The ferry that links the two towns of the bay will sail again from the first of May, said the company."
    column = textwrap.fill(f"{words} {words} {words}", 42)
    assert blocks(column) == [f"{words} {words} {words}"]


def test_an_indented_first_line_begins_a_paragraph() -> None:
    text = (
        "  The crews worked until the morning to free the road from snow and from\n"
        "the trees that had fallen over it in the night, when the wind was at its\n"
        "strongest and nobody could leave the village for more than seven hours.\n"
        "  Schools in the valley stay closed until Wednesday, the district said on\n"
        "its page, and buses run only on the main road until the hills are clear."
    )
    assert [block[:9] for block in blocks(text)] == ["The crews", "Schools i"]


def test_chinese_lines_are_joined_without_a_blank() -> None:
    lines = [
        "春天的港口今天重新开放两座城市之间的",
        "渡轮在修理两年之后再次起航公司表示票",
        "价不会改变许多居民已经等待了很长时间",
        "他们说这是好消息。",
    ]
    assert blocks("\n".join(lines)) == ["".join(lines)]


def test_joining_can_be_switched_off() -> None:
    kept = readers.read_text(WRAPPED, withheld=frozenset({CleanupKind.SOFT_WRAP}))
    assert len(kept.text.split("\n")) == len([line for line in WRAPPED.split("\n") if line])
