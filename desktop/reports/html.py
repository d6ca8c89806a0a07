"""A report as one HTML file: no script, nothing from outside, everything escaped.

Articles may hold anything. The template escapes every value by itself, the page's content security policy lets
nothing load or run, and hidden characters that could turn the reading order are written out where they stand.
"""

from __future__ import annotations

import functools
import re

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from desktop import paths
from desktop.model import Collation, Project
from desktop.reports.entries import WordDifference
from desktop.reports.outline import outline

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that embed, override or isolate a direction; the harmless marks U+200E and U+200F stay."""


def render_html(project: Project, collation: Collation, word_difference: WordDifference | None = None) -> str:
    """The report on `collation`, already narrowed to the project's shown similarity; see `outline`.

    The same arguments give the same text. It carries the time of the project's last change, never the present time,
    and file names without folders.
    """
    return _environment().get_template("report.html").render(report=outline(project, collation, word_difference))


def visible(text: str) -> str:
    """`text` without characters that HTML cannot hold (they become U+FFFD), with direction-turning ones named."""
    return _TURNING.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", _UNPRINTABLE.sub("\ufffd", text))


@functools.cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(paths.resource("report_templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_finalize,
    )


def _finalize(value: object) -> object:
    """What a template prints. Text that says it is HTML already (a macro's result) went through here piece by piece."""
    return visible(value) if isinstance(value, str) and not hasattr(value, "__html__") else value
