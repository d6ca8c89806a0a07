from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model import Collation, Project, ReportChoices, ReportLanguage
from desktop.reports import WordDifference, outline
from desktop.reports.csv_tables import findings_table, harmless, numbers_table
from tests.reports.hostile import HOSTILE, hostile_project


def table(data: bytes, separator: str = ",") -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator))


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


@pytest.mark.parametrize("write", [findings_table, numbers_table])
def test_a_comparison_that_was_stopped_says_so_in_the_first_line(project: Project, collation: Collation, write) -> None:
    stopped = replace(collation, complete=False, missing=("names in A",))
    whole, partial = table(write(outline(project, collation))), table(write(outline(project, stopped)))
    said = "This comparison is not complete. What is not listed here was not looked at. names in A"
    assert partial == [whole[0], [said, *[""] * (len(whole[0]) - 1)], *whole[1:]]


@pytest.mark.parametrize("language", [ReportLanguage.DE, ReportLanguage.ES])
def test_cells_are_parted_as_spreadsheets_of_the_language_do(
    project: Project, collation: Collation, language: ReportLanguage
) -> None:
    made = outline(project, collation, None, ReportChoices(language=language))
    for write in (findings_table, numbers_table):
        english = table(write(outline(project, collation)))
        assert [len(row) for row in table(write(made), ";")] == [len(row) for row in english]


@given(st.text(alphabet="a;,\t\n'\"- ", max_size=20))
@settings(max_examples=60, deadline=None)
def test_every_cell_stands_in_quotation_marks(text: str) -> None:
    for line in findings_table(outline(*hostile_project(text))).decode("utf-8-sig").split("\r\n"):
        assert re.fullmatch(r'("([^"]|"")*",)*"([^"]|"")*"|', line)


SIGNS = "=+-@＝＋－＠"


@given(
    st.one_of(HOSTILE, st.sampled_from(f"{SIGNS}\t\r\n").flatmap(lambda sign: st.text().map(lambda rest: sign + rest)))
)
def test_no_cell_is_a_formula(text: str) -> None:
    assert not harmless(text).startswith((*SIGNS, "\t", "\r", "\n"))


@given(st.lists(st.sampled_from([*SIGNS, *";,|\t\n", "a"])).map("".join))
def test_nor_is_what_another_separator_makes_a_cell(text: str) -> None:
    for part in re.split(r"[;,|\t\n]", harmless(text)):
        assert not part.startswith(tuple(SIGNS))


def test_lines_and_signs_inside_a_cell_stay_as_they_are() -> None:
    for text in ("One.\n\nTwo, 5 - 3 = 2; a-b@c", "a = b", "x, -5"):
        assert harmless(text) == text


@given(HOSTILE)
@settings(max_examples=40, deadline=None)
def test_hostile_text_stays_in_its_cell(text: str) -> None:
    report, plain = outline(*hostile_project(text)), outline(*hostile_project("x"))
    for write in (findings_table, numbers_table):
        hostile, harmless_one = table(write(report)), table(write(plain))
        assert [len(row) for row in hostile] == [len(row) for row in harmless_one]
        assert not [cell for row in hostile for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
