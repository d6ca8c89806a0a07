"""Reports: what was found and what people said of it, for somebody without Synoptic. Blind to readers and engine."""

from desktop.reports.characters import visible
from desktop.reports.entries import WordDifference
from desktop.reports.errors import ReportError
from desktop.reports.html import render_print_html
from desktop.reports.languages import wordbook
from desktop.reports.outline import outline
from desktop.reports.writing import FORMATS, PrintPages, check_target, endings, write_report

__all__ = [
    "FORMATS",
    "PrintPages",
    "ReportError",
    "WordDifference",
    "check_target",
    "endings",
    "outline",
    "render_print_html",
    "visible",
    "wordbook",
    "write_report",
]
