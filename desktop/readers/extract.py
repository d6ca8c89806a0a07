"""What a format's reader hands over: the text it found and what the file says about itself."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model import CleanupKind
from desktop.readers.draft import Replacement

WHOLE_PAGE = "html-page"
"""The reader's name in an article for which all of the page was asked for; reading it again asks for the same."""


@dataclass(frozen=True, slots=True)
class Extract:
    """`text` has "\\n" line ends only. The other fields are "" where the file does not say.

    `marked_up`: tags and entities in the text are debris; elsewhere they are the author's (an article about HTML).
    `markdown`: the text is Markdown. `wrapped`: lines may be broken at a margin or a page's end, so that joining
    them is considered; formats that know their paragraphs say False. `edits` are
    clean-ups that only the file's layout could show (running headers, lines that run on), in places of `text`.
    """

    text: str
    media_type: str
    reader: str
    encoding: str = ""
    title: str = ""
    url: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    marked_up: bool = False
    markdown: bool = False
    wrapped: bool = True
    edits: tuple[tuple[CleanupKind, Replacement], ...] = ()
    warnings: tuple[str, ...] = ()
