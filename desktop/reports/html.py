"""A report as one HTML file: no script, nothing from outside, everything escaped.

Articles may hold anything. The templates escape every value by themselves, the page's content security policy lets
nothing load or run, and hidden characters that could turn the reading order are written out where they stand.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from desktop import paths
from desktop.reports.characters import breakable, visible
from desktop.reports.outline import Outline


def render_html(report: Outline) -> str:
    """The report as a page for any browser, on a screen and printed. The same outline gives the same text."""
    return _environment(visible).get_template("report.html").render(report=report, say=report.say)


def render_print_html(report: Outline) -> str:
    """The report in the few elements and properties that Qt's text documents know, for pages: no grid, no inherited
    sizes in tables, side by side only by tables with widths in percent."""
    return _environment(breakable).get_template("print.html").render(report=report, say=report.say)


@functools.cache
def _environment(clean: Callable[[str], str]) -> Environment:
    """`clean` is what happens to every text before it is escaped."""

    def finalize(value: object) -> object:
        """What a template prints. Text that says it is HTML already (a macro's result) went through here by pieces."""
        return clean(value) if isinstance(value, str) and not hasattr(value, "__html__") else value

    return Environment(
        loader=FileSystemLoader(paths.resource("report_templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=finalize,
    )
