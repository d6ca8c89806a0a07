from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from hypothesis import given, settings

from desktop.model import Collation, Judgement, Project, Status
from desktop.reports import WordDifference, outline, visible
from desktop.reports.characters import from_right_to_left
from desktop.reports.docx import render_docx
from desktop.reports.docx_parts import Look, add_words
from tests.reports.hostile import HOSTILE, hostile_project


def opened(data: bytes) -> WordDocument:
    return docx.Document(io.BytesIO(data))


def all_text(document: WordDocument) -> str:
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p")))


@pytest.fixture
def report(project: Project, collation: Collation, word_difference: WordDifference) -> WordDocument:
    return opened(render_docx(outline(project, collation, word_difference)))


def test_it_says_what_the_outline_says(report: WordDocument) -> None:
    text = all_text(report)
    for words in (
        "The storm",
        "Project last changed 3 March 2026, 09:40 UTC",
        "1 number stated differently, 1 conflict among them",
        "1. Numbers disagree: boats lost in Port Ellis",
        "Conflict: ",
        "[40, ∞) and [25, 25] do not meet.",
        "Word for word the same: A ¶4",
        "Judged earlier",
        "Words that stood here.",
        "Ask the harbour master.",
        "Links are shown from this similarity",
        "harbour.txt",
    ):
        assert words in text, words
    assert "/home/ada" not in text


def test_quotes_stand_side_by_side(report: WordDocument) -> None:
    cells = [[cell.text for cell in row.cells] for table in report.tables for row in table.rows]
    assert [
        "A ¶2 s1\nAt least 40 boats sank in Port Ellis on Monday.",
        "B ¶2 s1\nAn official said 25 boats were lost in Port Ellis.",
        "C ¶2 s2\nMore than 40 boats sank.",
    ] in cells


def test_marks_can_be_told_without_colour(report: WordDocument) -> None:
    runs = [run for table in report.tables for row in table.rows for cell in row.cells for p in cell.paragraphs
            for run in p.runs]  # fmt: skip
    boxed = [run.text for run in runs if run._r.find(f"{qn('w:rPr')}/{qn('w:bdr')}") is not None]
    assert boxed == ["At least 40 boats", "25 boats", "More than 40 boats"]
    assert "ferry" in [run.text for run in runs if run.underline]


def test_notes_are_real_comments_on_what_they_are_about(report: WordDocument) -> None:
    comments = [(c.text, c.author, c._comment_elm.get(qn("w:date"))) for c in report.comments]
    assert comments == [
        ("Ask the harbour master. [check]", "Ada", "2026-03-03T09:40:00Z"),
        ("Called: 41 boats.", "Ben", None),
        ("A typing mistake.", "Synoptic", None),
    ]
    starts = [start.getparent() for start in report.element.body.iter(qn("w:commentRangeStart"))]
    anchors = ["".join(t.text for t in paragraph.iter(qn("w:t"))) for paragraph in starts]
    assert [anchor.split(":")[0] for anchor in anchors] == ["1. Numbers disagree", "1. Numbers disagree", anchors[2]]
    assert "“Coats”" in anchors[2]


def test_times_are_those_of_the_project(project: Project, collation: Collation) -> None:
    data = render_docx(outline(project, collation))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {part.date_time for part in package.infolist()} == {(2026, 3, 3, 9, 40, 0)}
        assert "docProps/thumbnail.jpeg" not in package.namelist()
    properties = opened(data).core_properties
    assert (properties.author, str(properties.created), str(properties.modified)) == (
        "Synoptic",
        "2026-03-03 09:40:00+00:00",
        "2026-03-03 09:40:00+00:00",
    )
    assert data == render_docx(outline(project, collation))


@pytest.mark.parametrize(
    ("text", "turned"),
    [("", False), ("240 … “", False), ("“240 ספינות", True), ("The قارب", False), ("\u200f The", True)],
)
def test_the_first_letter_says_which_way_words_run(text: str, turned: bool) -> None:
    assert from_right_to_left(text) is turned


def test_words_from_right_to_left_are_set_so(project: Project, collation: Collation) -> None:
    quote = "وقال الوزير إن 240 قاربا غرقت"
    gone = Judgement("gone", Status.CONFIRMED, label="قارب", quotes=(quote, "The boats."))
    report = opened(render_docx(outline(replace(project, judgements=(gone,)), collation)))
    turned, plain = (one for one in report.paragraphs if one.text in (quote, "The boats."))
    order = [child.tag for child in turned._p.pPr]
    assert turned._p.pPr.find(qn("w:bidi")) is not None and plain._p.pPr.find(qn("w:bidi")) is None
    assert order.index(qn("w:pStyle")) < order.index(qn("w:bidi"))
    assert (turned.runs[0].font.rtl, plain.runs[0].font.rtl) == (True, None)
    assert turned.runs[0]._r.rPr.find(qn("w:szCs")).get(qn("w:val")) == "21"


@pytest.mark.parametrize(
    "look", [Look(bold=True, underline="single"), Look(bold=True, boxed=True, small=True, muted=True)]
)
def test_what_a_run_says_stands_in_the_order_that_word_takes(look: Look) -> None:
    known = ["rFonts", "b", "bCs", "i", "color", "sz", "szCs", "highlight", "u", "bdr", "rtl", "cs"]
    run = add_words(docx.Document().add_paragraph(), "قارب", look)
    places = [known.index(child.tag.rpartition("}")[2]) for child in run._r.rPr]
    assert places == sorted(places) and run.font.cs_bold


@pytest.mark.parametrize(
    "stamp", ["", "yesterday", "1812-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00"]
)
def test_times_that_no_zip_can_hold(project: Project, collation: Collation, stamp: str) -> None:
    data = render_docx(outline(replace(project, modified=stamp), collation))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_many_articles_become_lists(project: Project, collation: Collation) -> None:
    more = tuple(replace(project.documents[2], id=f"more{number}") for number in range(5))
    crowd = replace(collation, documents=(*collation.documents, *more))
    document = opened(render_docx(outline(replace(project, documents=crowd.documents), crowd)))
    assert "A  At least 40 boats when on Monday where Port Ellis A ¶2 s1" in all_text(document)


@given(HOSTILE)
@settings(max_examples=10, deadline=None)
def test_any_text_can_be_opened_again(text: str) -> None:
    document = opened(render_docx(outline(*hostile_project(text))))
    shown = "".join(visible(text).split())
    assert shown in "".join(all_text(document).split())
    assert shown in "".join("".join(comment.text.split()) for comment in document.comments)
