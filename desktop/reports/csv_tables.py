"""The findings, and the table of numbers, as CSV for a spreadsheet: UTF-8 with its mark, for Excel asks for it.

A cell that a spreadsheet would take for a formula gets an apostrophe in front. Articles are columns, so that quotes
stand side by side.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from desktop.reports.characters import visible
from desktop.reports.entries import Entry
from desktop.reports.notes import Note
from desktop.reports.outline import CellClaim, Outline

_FORMULA = tuple("=+-@\t\r")


def findings_table(report: Outline) -> bytes:
    """A line for each finding, in the report's order, under one line of names."""
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
    return _table([[*head, *_titles(report), "Id"], *lines])


def numbers_table(report: Outline) -> bytes:
    """A line for each row of the numbers table; a cell has the article's own words, what limits them, and the place."""
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
    return _table([[*head, *_titles(report)], *lines])


def harmless(cell: str) -> str:
    """The cell's text as no spreadsheet takes it for a formula, without characters that no text has."""
    text = visible(cell)
    return f"'{text}" if text.startswith(_FORMULA) or cell.startswith(_FORMULA) else text


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


def _table(lines: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows([harmless(cell) for cell in line] for line in lines)
    return text.getvalue().encode("utf-8-sig")
