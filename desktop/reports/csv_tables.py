"""The findings, and the table of numbers, as CSV for a spreadsheet: UTF-8 with its mark, for Excel asks for it.

Cells stand in quotation marks, for LibreOffice cuts the others at a semicolon too; between them is what spreadsheets of
the report's language expect. What a spreadsheet would take for a formula gets an apostrophe in front, also inside a
cell where one that expects another separator would begin a cell. Articles are columns, so that quotes stand side by
side.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from desktop.model import ReportLanguage
from desktop.reports.characters import visible
from desktop.reports.entries import Entry
from desktop.reports.notes import Note
from desktop.reports.outline import CellClaim, Outline

_SIGNS = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_BEGINS_FORMULA = re.compile(rf"^(?=[{_SIGNS}\t\r\n])|(?<=[;,|\t\r\n])(?=[{_SIGNS}])")
"""Full-width signs too: spreadsheets of some languages take them for the plain ones."""
_SEPARATORS = {ReportLanguage.EN: ",", ReportLanguage.DE: ";", ReportLanguage.ES: ";"}
"""Where the comma is in numbers, a spreadsheet that is opened by a double click parts cells at semicolons."""


def findings_table(report: Outline) -> bytes:
    """A line for each finding, in the report's order, under one line of names, and one that says so when the
    comparison is not complete."""
    columns = [article.siglum for article in report.articles]
    head = [
        report.say("Number"),
        report.say("Kind"),
        report.say("Finding"),
        report.say("Severity"),
        report.say("Status"),
        report.say("Judgement"),
        report.say("Reason"),
        report.say("Notes"),
    ]
    lines = [
        [
            str(entry.number),
            group.name,
            entry.headline,
            entry.severity,
            entry.status_word,
            entry.judgement,
            _reason(entry),
            "\n".join(_note(note) for note in entry.notes),
            *(_quotes(entry, column) for column in columns),
            entry.id,
        ]
        for group in report.groups
        for entry in group.entries
    ]
    return _table(report, [*head, *_titles(report), "Id"], lines)


def numbers_table(report: Outline) -> bytes:
    """A line for each row of the numbers table, headed as the findings are; a cell has the article's own words, what
    limits them, and the place."""
    head = [report.say("What is counted"), report.say("Verdict"), report.say("Finding"), report.say("Reason")]
    reasons = {entry.id: entry.reasons[0].text for group in report.groups for entry in group.entries if entry.reasons}
    lines = [
        [
            row.label,
            row.verdict,
            str(row.finding or ""),
            row.reason or reasons.get(row.finding_id, ""),
            *("\n".join(_claim(claim) for claim in cell) for cell in row.cells),
        ]
        for row in report.rows
    ]
    return _table(report, [*head, *_titles(report)], lines)


def harmless(cell: str) -> str:
    """The cell's text as no spreadsheet takes it for a formula, without characters that no text has."""
    return visible(_BEGINS_FORMULA.sub("'", cell))


def _titles(report: Outline) -> list[str]:
    return [f"{article.siglum}: {article.title}" for article in report.articles]


def _reason(entry: Entry) -> str:
    """Why, one line for each comparison."""
    lines = [f"{one.left[0]} {one.left[1]} – {one.right[0]} {one.right[1]}: {one.text}" for one in entry.reasons]
    return "\n".join([*lines, *dict.fromkeys(one.reason for one in entry.comparing if one.reason)])


def _quotes(entry: Entry, column: str) -> str:
    quotes = (quote for comparing in entry.comparing for quote in comparing.quotes if quote.siglum == column)
    return "\n".join(dict.fromkeys(f"{quote.where}: {' '.join(quote.text.split())}" for quote in quotes))


def _claim(claim: CellClaim) -> str:
    limits = ", ".join(f"{name} {words}".strip() for name, words in claim.scope)
    return f"{claim.figure} [{claim.where}]" + (f" ({limits})" if limits else "")


def _note(note: Note) -> str:
    said = f"{note.text} ({note.byline})" if note.byline else note.text
    return "\n".join([said, *(_note(reply) for reply in note.replies)])


def _table(report: Outline, head: Sequence[str], lines: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=_SEPARATORS[report.language], quoting=csv.QUOTE_ALL)
    for line in (head, *_partial(report, len(head)), *lines):
        writer.writerow([harmless(cell) for cell in line])
    return text.getvalue().encode("utf-8-sig")


def _partial(report: Outline, columns: int) -> Iterable[Sequence[str]]:
    if not report.complete:
        partial = report.say("This comparison is not complete. What is not listed here was not looked at.")
        yield [" ".join((partial, *report.missing)), *[""] * (columns - 1)]
