from __future__ import annotations

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model import Collation, Project, ReportChoices
from desktop.reports import WordDifference, outline
from desktop.reports.csv_tables import findings_table, harmless, numbers_table
from tests.reports.hostile import HOSTILE, hostile_project


def table(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_findings_have_their_quotes_by_article(
    project: Project, collation: Collation, word_difference: WordDifference
) -> None:
    head, first, *others = table(findings_table(outline(project, collation, word_difference)))
    line = dict(zip(head, first, strict=True))
    assert (line["Number"], line["Status"], line["Severity"]) == ("1", "Confirmed", "High")
    assert line["A: Storm shuts the harbour"] == "A ¶2 s1: At least 40 boats sank in Port Ellis on Monday."
    assert line["B: Coast counts its losses"] == "B ¶2 s1: An official said 25 boats were lost in Port Ellis."
    assert "do not meet" in line["Reason"]
    assert "Ask the harbour master." in line["Notes"]
    assert "Called: 41 boats." in line["Notes"]
    assert [row[0] for row in others] == ["2", "3", "4"]


def test_numbers_have_a_column_for_each_article(project: Project, collation: Collation) -> None:
    head, line = table(numbers_table(outline(project, collation)))
    cells = dict(zip(head, line, strict=True))
    assert (cells["What is counted"], cells["Verdict"], cells["Finding"]) == (
        "boats lost in Port Ellis",
        "Conflict",
        "1",
    )
    assert cells["B: Coast counts its losses"] == "25 boats [B ¶2 s1] (where Port Ellis, says An official)"


def test_only_chosen_articles_are_columns(project: Project, collation: Collation) -> None:
    made = outline(project, collation, None, ReportChoices(articles=frozenset({"h", "r"})))
    assert table(numbers_table(made))[0][4:] == ["A: Storm shuts the harbour", "C: Ferry lines halted"]


@given(st.one_of(HOSTILE, st.sampled_from("=+-@\t\r").flatmap(lambda sign: st.text().map(lambda rest: sign + rest))))
def test_no_cell_is_a_formula(text: str) -> None:
    assert not harmless(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@given(HOSTILE)
@settings(max_examples=40, deadline=None)
def test_hostile_text_stays_in_its_cell(text: str) -> None:
    report, plain = outline(*hostile_project(text)), outline(*hostile_project("x"))
    for write in (findings_table, numbers_table):
        hostile, harmless_one = table(write(report)), table(write(plain))
        assert [len(row) for row in hostile] == [len(row) for row in harmless_one]
        assert not [cell for row in hostile for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
