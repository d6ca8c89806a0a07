"""One article: its reading text, where it came from and what cleaning did to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.span import Span


class CleanupKind(StrEnum):
    """What a clean-up mended. Each kind can be switched off for one article."""

    MARKUP = "markup"  # tags such as <span>, Markdown emphasis
    IMAGE = "image"  # an image line
    SOFT_WRAP = "soft-wrap"  # a line broken at the margin, joined again
    PAGE_BREAK = "page-break"  # a blank line in mid-sentence, joined again
    SPLIT_WORD = "split-word"  # "counter- narcotics", "fentanyl-\nrelated"
    FOOTNOTE_MARK = "footnote-mark"  # "talks710." without the citation number
    BOILERPLATE = "boilerplate"  # download notes, newsletter lines
    SECOND_COPY = "second-copy"  # a paragraph that a web page holds once more for another screen or for print
    LIGATURE = "ligature"
    WHITESPACE = "whitespace"  # runs of blanks, trailing blanks, odd line ends


@dataclass(frozen=True, slots=True)
class Cleanup:
    """One mend. `place` is where it was made in the decoded original (code points, half-open);
    `removed` stood there, `inserted` (often "" or " ") stands in the reading text instead."""

    kind: CleanupKind
    place: Span
    removed: str
    inserted: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """An article. `text` is the reading text after cleaning, line ends "\\n" only, no lone surrogates;
    every place in every other type counts from its start.

    `original` is the decoded text before cleaning ("" when cleaning changed nothing, so that it equals
    `text`). `sha256` is of the original bytes, hexadecimal, "" for text that never was a file. `path` is
    the file it was read from, "" for a paste. `published` is ISO 8601 or "". `withheld` names the kinds of
    clean-up that a person switched off. `warnings` are sentences for the person, in reading order.
    """

    id: str
    title: str
    text: str
    path: str = ""
    url: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    sha256: str = ""
    media_type: str = "text/plain"
    encoding: str = ""
    reader: str = ""
    original: str = ""
    cleanups: tuple[Cleanup, ...] = ()
    withheld: frozenset[CleanupKind] = frozenset()
    warnings: tuple[str, ...] = ()

    @property
    def file_name(self) -> str:
        """The last part of the path (either separator), "" when there is none."""
        return self.path.replace("\\", "/").rsplit("/", 1)[-1]

    @property
    def source_text(self) -> str:
        """The decoded text before any clean-up."""
        return self.original or self.text


def siglum(position: int) -> str:
    """The column label of the article at `position` (0-based): A..Z, AA, AB, ...

    Raises ValueError when position is negative.
    """
    if position < 0:
        raise ValueError(f"a position counts from 0: got {position}")
    label = ""
    number = position + 1
    while number:
        number, digit = divmod(number - 1, 26)
        label = chr(ord("A") + digit) + label
    return label
