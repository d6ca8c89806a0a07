from __future__ import annotations

import pytest

from desktop import readers
from desktop.readers import ReadError


def test_rtf_gives_its_text_without_pictures_and_its_details() -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1250{\fonttbl\f0 Arial;}{\info{\title Pier}{\author Ann Writer}}"
        rb"The \b pier\b0  is open.\par Gda\'f1sk \u8212- open.\par"
        rb"{\pict\pngblip 89504e470d0a1a0a}{\*\generator x}End.}"
    )
    document = readers.read_bytes(data, "a.rtf")
    assert document.text == "The pier is open.\nGdańsk — open.\nEnd."
    assert (document.title, document.author, document.reader) == ("Pier", "Ann Writer", "rtf")


def test_rtf_without_text() -> None:
    with pytest.raises(ReadError, match=r"^No readable text in a\.rtf"):
        readers.read_bytes(rb"{\rtf1\ansi }", "a.rtf")


def rtf(body: str, *, head: str = r"\ansi\ansicpg1252") -> bytes:
    fonts = r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}}"
    return rf"{{\rtf1{head}\deff0{fonts}\f0 {body}}}".encode("ascii")


def text_of(data: bytes) -> str:
    return readers.read_bytes(data, "a.rtf").text


def test_tracked_changes_are_read_as_accepted_and_said() -> None:
    document = readers.read_bytes(
        rtf(r"The toll is {\deleted\revauthdel1 12}{\revised\revauth1 14} people, the {\deleted0 office} said."),
        "a.rtf",
    )
    assert document.text == "The toll is 14 people, the office said."
    assert document.warnings == (
        "a.rtf has tracked changes; they were read as accepted (insertions in, deletions out).",
    )


def test_hidden_text_is_left_out() -> None:
    assert text_of(rtf(r"The pier {\v not }is {\b\v never\v0 now} open.\par C:\\v is no sign.")) == (
        "The pier is now open.\nC:\\v is no sign."
    )


def test_the_addresses_of_links_are_left_out() -> None:
    link = r'{\field{\*\fldinst{HYPERLINK "https://news.example/%s"}}{\fldrslt %s}}'
    assert text_of(rtf(f"Read {link % ('a', 'the report')} and {link % ('b', 'the answer')} now.")) == (
        "Read the report and the answer now."
    )


def test_signs_written_in_two_halves() -> None:
    document = readers.read_bytes(rtf(r"Good \u-10179?\u-8704? day, \u8220?all\u8221?."), "a.rtf")
    assert (document.text, document.warnings) == ("Good \U0001f600 day, “all”.", ())


def test_rows_of_tables_and_bullets() -> None:
    row = r"\trowd\cellx1000\cellx2000\pard\intbl %s\cell %s\cell\row "
    table = row % ("Dead", "14") + row % ("Hurt", r"more than 20\u8221")
    listed = r"{\listtext\pard\plain\f3 \'b7\tab}First of all\par{\pntext 2.\tab}Second"
    assert text_of(rtf(rf"{table}\pard {listed}")) == "Dead | 14\nHurt | more than 20”\nFirst of all\nSecond"


def test_notes_and_boxes_stand_behind_the_text_and_comments_nowhere() -> None:
    note = r"{\super\chftn{\footnote\pard\plain {\super\chftn} By the \'93office\'94, {\deleted not }today.}}"
    box = r"{\shp{\*\shpinst{\sp{\sn a}{\sv 2}}{\shptxt \pard In a box\par}}{\shprslt{\*\do{\dptxbxtext In a box}}}}"
    head = r"{\header\pard The Paper{\shp{\*\shpinst{\shptxt Page 1}}}\par}"
    document = readers.read_bytes(
        rtf(rf"{head}The toll is 14{note} now.\par {box}Second{{\*\annotation check this}}.\par"), "a.rtf"
    )
    assert document.text == "The toll is 14 now.\nSecond.\nBy the “office”, today.\nIn a box"
    assert document.warnings == (
        "a.rtf has tracked changes; they were read as accepted (insertions in, deletions out).",
        "a.rtf has comments, which are no part of the article and were not read.",
    )


def test_a_picture_of_bytes_does_not_swallow_what_follows() -> None:
    data = rtf(r"Before.\par{\pict\wmetafile8\bin5 BYTES}After.").replace(b"BYTES", b"}{{\x80\\")
    assert text_of(data) == "Before.\nAfter."


@pytest.mark.parametrize(
    ("head", "encoding"),
    [(r"\ansi\ansicpg1251", "cp1251"), (r"\ansi\ansicpg1251", "utf-8"), (r"\mac\ansicpg10007", "mac_cyrillic")],
)
def test_letters_that_are_not_escaped(head: str, encoding: str) -> None:
    assert text_of(rf"{{\rtf1{head} Мост «é» открыт.}}".replace("é", "да").encode(encoding)) == "Мост «да» открыт."


def test_the_letters_of_the_macintosh() -> None:
    assert text_of(rb"{\rtf1\mac He said \'d2we\'d5re open\'d3.}") == "He said “we’re open”."
    assert text_of(rb"{\rtf1\ansi{\fonttbl\f0\fcharset78 Osaka;}\f0 In \'93\'fa\'96\'7b today.}") == "In 日本 today."


def test_title_and_author_in_any_letters() -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1251{\info{\title \'cc\'ee\'f1\'f2 \u8211- {\b open}}{\author Ann \u1071?}}Words of it.}"
    )
    document = readers.read_bytes(data, "a.rtf")
    assert (document.title, document.author) == ("Мост – open", "Ann Я")
    nameless = rb"{\rtf1\ansi{\info{\title Microsoft Word - Document1}}The pier opens again.}"
    assert readers.read_bytes(nameless, "a.rtf").title == "The pier opens again."
