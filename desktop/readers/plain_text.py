"""Plain text and Markdown."""

from __future__ import annotations

from desktop.readers.boilerplate import download_address
from desktop.readers.decoding import decode
from desktop.readers.extract import Extract
from desktop.readers.markup import front_matter

_MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")


def read_plain_text(data: bytes, name: str, encoding: str = "") -> Extract:
    """The text of the bytes, Markdown when the name says so. Raises ReadError when they are no text."""
    decoded = decode(data, name, encoding)
    return from_text(decoded.text, name, decoded.encoding, decoded.warnings)


def from_text(text: str, name: str = "", encoding: str = "", warnings: tuple[str, ...] = ()) -> Extract:
    """A text that needs no decoding, such as a paste; `text` has "\\n" line ends."""
    markdown = name.lower().endswith(_MARKDOWN_SUFFIXES)
    fields = front_matter(text) if markdown else {}
    return Extract(
        text=text,
        media_type="text/markdown" if markdown else "text/plain",
        reader="markdown" if markdown else "plain-text",
        encoding=encoding,
        title=fields.get("title", ""),
        url=fields.get("url", "") or fields.get("canonical_url", "") or download_address(text),
        publisher=fields.get("publisher", "") or fields.get("source", ""),
        author=fields.get("author", ""),
        published=fields.get("date", ""),
        marked_up=True,
        markdown=markdown,
        warnings=warnings,
    )
