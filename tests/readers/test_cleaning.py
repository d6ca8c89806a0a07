"""The smaller clean-ups, each with its false friends."""

from __future__ import annotations

import pytest

from desktop import readers
from desktop.model import CleanupKind
from desktop.readers.boilerplate import download_address, is_boilerplate
from desktop.readers.dates import date_of_line
from desktop.readers.titles import is_heading, title_of


def cleaned(text: str, kind: CleanupKind) -> str:
    """The reading text after only one kind of clean-up."""
    return readers.read_text(text, withheld=frozenset(CleanupKind) - {kind}).text


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("a wide- ranging deal", "a wide-ranging deal"),
        ("says Felbab- Brown of", "says Felbab-Brown of"),
        ("the infor- mation was sound information", "the information was sound information"),
        ("a govern- ment plan", "a government plan"),
        ("pre- and post-war prices", "pre- and post-war prices"),
        ("two- to three-year terms", "two- to three-year terms"),
        ("the drug- which kills - was found", "the drug- which kills - was found"),
        ("Vor- und Nachteile", "Vor- und Nachteile"),
        ("20- 25 people", "20- 25 people"),
    ],
)
def test_words_split_at_the_end_of_a_line_are_joined(text: str, mended: str) -> None:
    assert cleaned(text, CleanupKind.SPLIT_WORD) == mended


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "The talks began. Envoys praised the talks12. More talks follow.",
            "The talks began. Envoys praised the talks. More talks follow.",
        ),
        (
            "They agreed to nothing.1 The rain began early.2 It stopped.",
            "They agreed to nothing. The rain began early. It stopped.",
        ),
        ("It rained for days.[4] Nobody left.[citation needed]", "It rained for days. Nobody left."),
        ("The office agreed [7]. Nobody left [8] [9]", "The office agreed. Nobody left"),
        ("“There were [12] of us in [3] boats,” he said.", "“There were [12] of us in [3] boats,” he said."),
        ("Prices doubled.² Wages fell³ at once.", "Prices doubled. Wages fell at once."),
        ("COVID-19. G7, A380, Q3. covid19. covid", "COVID-19. G7, A380, Q3. covid19. covid"),
        ("windows11. windows", "windows11. windows"),
        ("since2020. since", "since2020. since"),
        ("a park of 12 km² and 10² trees", "a park of 12 km² and 10² trees"),
        ("It costs no.7 and p.12 is gone", "It costs no.7 and p.12 is gone"),
        ("He scored in minute90. Then he left.", "He scored in minute90. Then he left."),
    ],
)
def test_footnote_marks_go_only_when_sure(text: str, mended: str) -> None:
    assert cleaned(text, CleanupKind.FOOTNOTE_MARK) == mended


@pytest.mark.parametrize(
    "line",
    [
        "This article was downloaded by a tool from https://news.example/a",
        "Downloaded from www.news.example",
        "Subscribers can sign up to Harbour Notes, our weekly newsletter.",
        "Sign up for our morning newsletter to get the news first.",
        "Read more: Ferry returns",
        "Read also",
        "ADVERTISEMENT",
        "Follow us on social media",
        "© 2024 Bay Herald",
        "(c) 2024 Bay Herald",
        "Copyright The Bay Herald",
        "Already a subscriber? Log in.",
        "If you are already a subscriber, sign in here.",
        "Like this story? Get our newsletter.",
        "Read more: Minister told to go, he says",
        "Story continues below",
        "Copyright 2024 Bay Herald. All rights reserved.",
    ],
)
def test_a_line_of_boilerplate_goes(line: str) -> None:
    assert is_boilerplate(line)
    assert cleaned(f"The pier opened.\n{line}\nIt closed.", CleanupKind.BOILERPLATE) == "The pier opened.\n\nIt closed."


@pytest.mark.parametrize(
    "line",
    [
        "The newsletter said that the pier would open.",
        "Read the contract before you sign, the lawyer said.",
        "Share prices fell.",
        "Related deaths fell by half in the same year, the agency said.",
        "Subscribers of the paper left in large numbers.",
        "Copyrighted songs were played.",
        "Copyright law is to change in autumn.",
        "(c) any person who sells such goods shall pay 12 percent.",
        "The book was printed in Leipzig and sold for 20 marks.",
        "Like many officials, the mayor kept to private e-mail.",
        "For more than a decade the firm sent e-mails to the mayor.",
        "Get out, the e-mail said, or pay 200 euros.",
        "Already members of the union leave the hall.",
        "If you are late, members of the board, the doors will be closed.",
        "The story continues to unfold.",
        "Story continues to unfold in the bay.",
        "You can subscribe to shares until Friday, the company told holders.",
        "Watch more than 300 hours of film: that is the task of the jury.",
        "",
    ],
)
def test_an_article_s_own_lines_are_no_boilerplate(line: str) -> None:
    assert not is_boilerplate(line)


def test_a_text_of_nothing_but_boilerplate_is_left() -> None:
    assert readers.read_text("Read also\nAdvertisement").text == "Read also\nAdvertisement"


def test_the_address_in_a_download_note() -> None:
    note = "Words.\nThis article was downloaded by x from https://news.example/two- parts"
    assert download_address(note) == "https://news.example/two-parts"
    assert download_address("See https://news.example/a") == ""


def test_ligatures_and_blanks() -> None:
    assert cleaned("eﬃcient ﬂow", CleanupKind.LIGATURE) == "efficient flow"
    assert cleaned(" a\t b \n\n\n c\u2028d", CleanupKind.WHITESPACE) == "a b\nc\nd"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ('<span style="color:#fff">Pier</span> <b>opens</b>', "Pier opens"),
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("One<br/>two", "One\ntwo"),
        ("AT&amp;T &lt;b&gt; &#233;t&eacute;", "AT&T <b> été"),
        ("<script>alert(1)</script>Words<!-- note -->", "Words"),
        ("5 < 6 and 7 > 3, <unknown> stays, a&b; too", "5 < 6 and 7 > 3, <unknown> stays, a&b; too"),
    ],
)
def test_tags_left_in_a_text_go(text: str, plain: str) -> None:
    assert cleaned(text, CleanupKind.MARKUP).strip("\n") == plain


def test_markdown_is_read_as_plain_text_with_its_details() -> None:
    text = (
        b"---\ntitle: The Pier\nauthor: A. Writer\ndate: 2024-05-03\nurl: https://news.example/pier\n---\n\n"
        b"# The Pier ##\n\nThe **pier** of *this* [town](https://news.example/town) is `new`.\n\n"
        b"> It is _long_, 3*4*5.\n\n---\n\n"
        b"- one\n- two\n\n![a pier](pier.png)\n"
    )
    document = readers.read_bytes(text, "pier.md")
    assert document.text == "The Pier\nThe pier of this town is new.\nIt is long, 3*4*5.\n- one\n- two"
    assert (document.title, document.author, document.published) == ("The Pier", "A. Writer", "2024-05-03")
    assert (document.url, document.media_type) == ("https://news.example/pier", "text/markdown")
    assert readers.applied(document.source_text, document.cleanups) == document.text


def test_stars_in_plain_text_stay() -> None:
    text = "It has 5* rooms and 4* rooms. #1 in town; snake_case_name stays."
    assert readers.read_text(text).text == text


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("November 13th 2025", "2025-11-13"),
        ("13 Nov. 2025", "2025-11-13"),
        ("Published on Thursday, 3 May 2024, 10:15 GMT", "2024-05-03"),
        ("2024-05-03", "2024-05-03"),
        ("Updated: Sept 1, 2023", "2023-09-01"),
        ("February 30 2024", ""),
        ("On May 3 2024 the pier opened", ""),
        ("May 2024", ""),
        ("2024-05-03T10:15:00Z", "2024-05-03"),
        ("2024-05-03T10:15:00.123+02:00", "2024-05-03"),
        ("Fri, 3 May 2024 10:00:00 +0200", "2024-05-03"),
        ("Last modified on Fri 3 May 2024 06.00 GMT", "2024-05-03"),
        ("Published: 13:15, 3 May 2024", "2024-05-03"),
    ],
)
def test_a_line_that_is_a_date_gives_the_day(line: str, day: str) -> None:
    assert date_of_line(line) == day


@pytest.mark.parametrize(
    ("blocks", "title"),
    [
        (["Pier opens after two years", "The pier is open."], "Pier opens after two years"),
        (["Bay Herald | News", "Pier opens", "The pier is open."], "Pier opens"),
        (["3 May 2024", "Pier opens", "The pier is open."], "Pier opens"),
        (["Pier Opens In Bay : The pier is open again."], "Pier Opens In Bay"),
        (
            ["The pier is open again after two years of work, said the mayor."],
            "The pier is open again after two years...",
        ),
        (["The pier is open."], "The pier is open."),
        (
            ["The pier is open again after two years of work.", "Background"],
            "The pier is open again after two years...",
        ),
        ([], ""),
    ],
)
def test_the_title_is_a_first_line_like_a_heading_or_the_first_words(blocks: list[str], title: str) -> None:
    assert title_of("\n".join(blocks), blocks) == title


def test_a_question_may_be_a_heading_and_a_sentence_is_none() -> None:
    assert is_heading("What happens next?")
    assert not is_heading("The pier is open.")
    assert not is_heading("pears and plums")
