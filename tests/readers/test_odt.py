from __future__ import annotations

import pytest

from desktop import readers
from desktop.readers import ReadError
from tests.readers.makers import odt

ENCRYPTED = '<m:manifest xmlns:m="urn:m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'


def test_paragraphs_headings_blanks_and_lists() -> None:
    body = (
        "<text:h>Pier opens</text:h>"
        '<text:p>The <text:span>pier</text:span><text:s text:c="3"/>is<text:tab/>open.<text:line-break/>'
        "Really.</text:p>"
        "<text:list><text:list-item><text:p>one</text:p></text:list-item>"
        "<text:list-item><text:p>two</text:p></text:list-item></text:list>"
    )
    document = readers.read_bytes(odt(body), "a.odt")
    assert document.text.split("\n") == ["Pier opens", "The pier is open.", "Really.", "one", "two"]
    assert (document.title, document.reader) == ("Pier opens", "odt")


def test_tables_notes_boxes_and_comments() -> None:
    body = (
        "<table:table><table:table-row><table:table-cell><text:p>Ferry</text:p></table:table-cell>"
        "<table:table-cell><text:p>7 a.m.</text:p></table:table-cell></table:table-row></table:table>"
        "<text:p>See below<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>A note.</text:p></text:note-body></text:note>."
        "<office:annotation><text:p>not this</text:p></office:annotation>"
        "<drawing:frame><drawing:text-box><text:p>Boxed.</text:p></drawing:text-box></drawing:frame></text:p>"
    )
    assert readers.read_bytes(odt(body), "a.odt").text.split("\n") == [
        "Ferry | 7 a.m.",
        "See below.",
        "Boxed.",
        "A note.",
    ]


def test_tracked_deletions_are_left_out_and_said() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>kept</text:p>"
    )
    document = readers.read_bytes(odt(body), "a.odt")
    assert document.text == "kept"
    assert "tracked changes" in document.warnings[0]


def test_the_properties_give_title_and_author() -> None:
    meta = '<m xmlns:d="urn:d"><d:title>Pier</d:title><d:creator>Ann Writer</d:creator></m>'
    document = readers.read_bytes(odt("<text:p>Text.</text:p>", meta=meta), "a.odt")
    assert (document.title, document.author) == ("Pier", "Ann Writer")


def test_a_huge_run_of_blanks_is_bounded() -> None:
    body = '<text:p>a<text:s text:c="999999999999"/>b<text:s text:c="x"/>c</text:p>'
    assert readers.read_bytes(odt(body), "a.odt").text == "a b c"


def test_a_doctype_is_refused() -> None:
    with pytest.raises(ReadError, match=r"^a\.odt was not read: it holds a DOCTYPE"):
        readers.read_bytes(odt("<text:p>Text.</text:p>", prolog='<!DOCTYPE a SYSTEM "file:///etc/passwd">'), "a.odt")


def test_a_protected_file_is_refused() -> None:
    with pytest.raises(ReadError, match=r"^a\.odt is password-protected"):
        readers.read_bytes(odt("<text:p>Text.</text:p>", manifest=ENCRYPTED), "a.odt")


STYLES = (
    '<text:style text:name="T1"><text:p text:display="none"/></text:style>'
    '<text:style text:name="T2"><text:p text:text-position="super 58%"/></text:style>'
    '<text:style text:name="T3"><text:p text:text-position="-33% 58%"/></text:style>'
)


def test_hidden_text_is_left_out_and_raised_figures_are_no_digits() -> None:
    body = (
        '<text:p>The <text:span text:style-name="T1">secret </text:span>pier has 10<text:span text:style-name="T2">6'
        '</text:span> nails and CO<text:span text:style-name="T3">2</text:span>.</text:p>'
    )
    assert readers.read_bytes(odt(STYLES + body), "a.odt").text == "The pier has 10⁶ nails and CO2."


def test_comments_are_told() -> None:
    body = "<text:p>Words.<office:annotation><text:p>not this</text:p></office:annotation></text:p>"
    document = readers.read_bytes(odt(body), "a.odt")
    assert document.text == "Words."
    assert document.warnings == ("a.odt has comments, which are no part of the article and were not read.",)


def test_a_heading_below_the_text_is_no_title() -> None:
    text = "<text:p>The pier in the northern bay was opened again after two years of repairs, it said.</text:p>"
    body = f"<text:p>Pier Opens in the Bay</text:p>{text}<text:h>Background</text:h>{text}"
    assert readers.read_bytes(odt(body), "a.odt").title == "Pier Opens in the Bay"
