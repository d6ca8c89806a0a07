"""What a format's reader hands over: the text it found and what the file says about itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Extract:
    """`text` has "\\n" line ends only. The other fields are "" where the file does not say.

    `markdown`: the text is Markdown. `wrapped`: lines may be broken at a margin or a page's end, so that joining
    them is considered; formats that know their paragraphs say False.
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
    markdown: bool = False
    wrapped: bool = True
    warnings: tuple[str, ...] = ()
