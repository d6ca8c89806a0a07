"""What a person wants in a report: which findings, of which articles, and which parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.finding import FindingKind, Status


class ReportFormat(StrEnum):
    """The kinds of report file. The value is the end of the file's name, without the dot."""

    HTML = "html"  # one page for any browser
    PDF = "pdf"  # pages, to print and to file
    DOCX = "docx"  # to go on writing in; notes are comments
    CSV = "csv"  # the findings, and the table of numbers, for a spreadsheet
    JSON = "json"  # the whole collation, for scripts
    JSONLD = "jsonld"  # notes and judgements, for a colleague's Synoptic and for annotation tools


class ReportLanguage(StrEnum):
    """What a report is written in, by ISO 639-1; the words of the articles stay as they are."""

    EN = "en"
    DE = "de"
    ES = "es"


class ReportPart(StrEnum):
    """The parts of a report, in their order. Title and articles are always there."""

    SUMMARY = "summary"
    NUMBERS = "numbers"  # the table: claim by article
    FINDINGS = "findings"  # with their quotes side by side
    GAPS = "gaps"  # what one article alone says, and what one leaves out
    SHARED = "shared"  # who has how much of whose words
    NOTES = "notes"
    HISTORY = "history"  # who did what and when
    METHOD = "method"  # every setting and version


@dataclass(frozen=True, slots=True)
class ReportChoices:
    """`articles` are ids of documents, None for all; a report on some of them quotes no other. JSON and JSON-LD are
    for programs: always whole and in English."""

    kinds: frozenset[FindingKind] = frozenset(FindingKind)
    statuses: frozenset[Status] = frozenset(Status)
    articles: frozenset[str] | None = None
    parts: frozenset[ReportPart] = frozenset(ReportPart)
    language: ReportLanguage = ReportLanguage.EN
