"""What one article alone says or leaves out, and shared copy, as a report tells them."""

from __future__ import annotations

import io

import pytest
from docx import Document as open_word

from desktop.model import (
    Collation,
    CommonCopy,
    Document,
    GapKind,
    Gaps,
    LeftOut,
    OnlyHere,
    Place,
    Project,
    ReportChoices,
    ReportLanguage,
    ReportPart,
    SharedPair,
    Sharing,
    Span,
)
from desktop.reports import outline, render_print_html
from desktop.reports.beyond import MOST, Table
from desktop.reports.docx import render_docx
from desktop.reports.html import render_html


def _place(document: Document, words: str) -> Place:
    start = document.text.index(words)
    return Place(document.id, Span(start, start + len(words)))


@pytest.fixture
def beyond(collation: Collation) -> tuple[Gaps, Sharing]:
    harbour, coast, radio = collation.documents
    ferry = "The ferry stays in dock until Friday."
    hurt = _place(coast, "No one was hurt")
    gaps = Gaps(
        (OnlyHere(GapKind.FIGURE, _place(coast, "25 boats"), hurt, "boats"),),
        (LeftOut(radio.id, GapKind.STATEMENT, (_place(harbour, ferry), _place(coast, ferry))),),
    )
    runs = _place(harbour, ferry), _place(coast, ferry)
    pair = SharedPair(harbour.id, coast.id, 7, 7, 0.2, 0.3, 7, *runs)
    common = CommonCopy(("h", "c", "r"), 1, 12, (*runs, _place(radio, "Ferry lines halted")))
    return gaps, Sharing((pair,), (common,))


def _tables(project: Project, collation: Collation, beyond: tuple[Gaps, Sharing], **choices: object) -> list[Table]:
    made = outline(project, collation, None, ReportChoices(**choices), (), lambda _: beyond)
    return list(made.beyond)


def test_who_leaves_out_what_who_alone_says_what_and_who_shares_what(project, collation, beyond) -> None:
    left_out, only_here, shared = _tables(project, collation, beyond)
    assert left_out.rows == (("C", "Statement", "The ferry stays in dock until Friday.", "A ¶2 s2, B ¶3 s1"),)
    assert only_here.rows[0][1:3] == ("Figure: boats", "25 boats")
    assert shared.rows == (
        ("A, B and C: most likely one source", "12", "", "The ferry stays in dock until Friday."),
        ("A–B", "7", "A 20\u00a0%, B 30\u00a0%", "The ferry stays in dock until Friday."),
    )
    assert all(len(row) == len(table.heads) for table in (left_out, only_here, shared) for row in table.rows)


def test_a_report_on_some_articles_quotes_no_other(project, collation, beyond) -> None:
    left_out, only_here, shared = _tables(project, collation, beyond, articles=frozenset({"h", "r"}))
    assert left_out.rows == (("C", "Statement", "The ferry stays in dock until Friday.", "A ¶2 s2"),)
    assert only_here.rows == () and shared.rows == ()
    assert only_here.none == "No figure or quotation is in one article alone."


def test_only_chosen_parts_are_looked_for(project, collation, beyond) -> None:
    (shared,) = _tables(project, collation, beyond, parts=frozenset({ReportPart.SHARED}))
    assert shared.title == "Shared copy"

    def never(_: Collation) -> tuple[Gaps, Sharing]:
        raise AssertionError("nobody wants to know")

    choices = ReportChoices(parts=frozenset({ReportPart.FINDINGS}))
    assert outline(project, collation, None, choices, (), never).beyond == ()


def test_a_long_table_says_how_much_it_leaves_out(project, collation, beyond) -> None:
    gaps, sharing = beyond
    many = Gaps(gaps.only_here * (MOST + 3), gaps.left_out)
    _, only_here, _ = _tables(project, collation, (many, sharing))
    assert len(only_here.rows) == MOST and only_here.more == "The window shows 3 more."


def test_every_page_has_the_tables_in_the_report_s_language(project, collation, beyond) -> None:
    made = outline(project, collation, None, ReportChoices(language=ReportLanguage.DE), (), lambda _: beyond)
    titles = [table.title for table in made.beyond]
    assert "Shared copy" not in titles and "The ferry stays in dock until Friday." in made.beyond[0].rows[0]
    for page in (render_html(made), render_print_html(made)):
        assert all(f"<h2>{title}</h2>" in page for title in titles)
        assert "25 boats" in page
    word = open_word(io.BytesIO(render_docx(made)))
    assert [title for title in titles if title in [p.text for p in word.paragraphs]] == titles
    assert any(cell.text == "25 boats" for table in word.tables for row in table.rows for cell in row.cells)


def test_words_of_articles_are_shown_as_words(project, collation) -> None:
    odd = Document(id="o", title="Odd", text="<script>alert(1)</script> here.")
    whole = Place("o", Span(0, len(odd.text)))
    held = Collation(documents=(odd,), segments=())
    gaps = Gaps((OnlyHere(GapKind.QUOTATION, whole, whole),))
    page = render_html(outline(Project(), held, None, ReportChoices(), (), lambda _: (gaps, Sharing())))
    assert "<script" not in page and "&lt;script&gt;" in page
