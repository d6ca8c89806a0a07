"""Reports: what was found and what people said of it, for somebody without Synoptic. Blind to readers and engine."""

from desktop.reports.entries import WordDifference
from desktop.reports.errors import ReportError
from desktop.reports.html import render_html
from desktop.reports.json_dump import render_json
from desktop.reports.jsonld import render_jsonld
from desktop.reports.writing import FORMATS, check_target, write_report

__all__ = [
    "FORMATS",
    "ReportError",
    "WordDifference",
    "check_target",
    "render_html",
    "render_json",
    "render_jsonld",
    "write_report",
]
