"""RTF documents, through striprtf."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from desktop.model import numeral, phrase
from desktop.readers.docx import comments_left_out, tracked_changes
from desktop.readers.errors import ReadError
from desktop.readers.extract import Extract
from desktop.readers.rtf_source import CELL, group_at, shown
from desktop.readers.tables import add_row
from desktop.readers.titles import is_placeholder

_INFO = re.compile(r"\{\\(title|author)(?![a-zA-Z]) ?")
_CODE_PAGE = re.compile(r"\\ansicpg(\d+)")
_MAC_PAGES = {
    "10000": "mac_roman",
    "10006": "mac_greek",
    "10007": "mac_cyrillic",
    "10029": "mac_latin2",
    "10079": "mac_iceland",
    "10081": "mac_turkish",
}
_SYSTEM = re.compile(r"\{\\rtf\d*\s*\\(mac|pca|pc)(?![a-zA-Z])")
_SYSTEMS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_MAC_FONT = re.compile(r"\\fcharset(78|79|80|85|87)(?!\d)")
_WINDOWS_FONTS = {"78": "128", "79": "136", "80": "129", "85": "134", "87": "84"}
"""Letters of the Macintosh that Python does not know, and those nearest to them."""


def read_rtf(data: bytes, name: str) -> Extract:
    """The text, a paragraph to a line, then notes and boxes; running heads and comments are left out.

    Tracked changes are read as accepted, which a warning says. Raises ReadError when there is no text to find.
    """
    source, raw = _source(data)
    found = shown(source)
    try:
        convert = partial(_converted, encoding=_encoding(source), raw=raw)
        text = convert(found.source)
        about = {key: convert(_about(source, key)).strip() for key in ("title", "author")}
    except (ValueError, KeyError, IndexError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ReadError(
            phrase(
                "{name} is damaged: it could not be read as an RTF document. "
                "Ask for the file again, or paste its text.",
                name=name,
            )
        ) from error
    lost = text.count("\ufffd")
    warnings = []
    if lost:
        warnings.append(_lost(lost, name))
    if found.tracked:
        warnings.append(tracked_changes(name))
    if found.comments:
        warnings.append(comments_left_out(name))
    return Extract(
        text="\n".join(_lines(text)).strip("\n"),
        media_type="application/rtf",
        reader="rtf",
        title="" if is_placeholder(about["title"]) else about["title"],
        author=about["author"],
        wrapped=False,
        warnings=tuple(warnings),
    )


def _source(data: bytes) -> tuple[str, bool]:
    """The source, and whether letters beyond ASCII, which the format does not allow, are bytes in it: else the file
    is UTF-8 as a whole."""
    try:
        return data.decode("utf-8"), False
    except UnicodeDecodeError:
        return data.decode("latin-1"), True


def _encoding(source: str) -> str:
    """What letters written as bytes are in, where no font says it."""
    page = _CODE_PAGE.search(source)
    system = _SYSTEM.match(source)
    if page and page.group(1) in _MAC_PAGES:
        return _MAC_PAGES[page.group(1)]
    return _SYSTEMS[system.group(1)] if system else "cp1252"


def _converted(source: str, encoding: str, *, raw: bool) -> str:
    from striprtf.striprtf import rtf_to_text

    convert: Callable[..., str] = rtf_to_text
    if raw:
        source = re.sub("[\x80-\xff]", lambda byte: f"\\'{ord(byte.group()):02x}", source)
    source = _CODE_PAGE.sub(lambda page: "" if page.group(1) in _MAC_PAGES else page.group(), source)
    source = _MAC_FONT.sub(lambda font: rf"\fcharset{_WINDOWS_FONTS[font.group(1)]}", source)
    text = convert(source, encoding=encoding, errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    # Signs beyond U+FFFF are written as two halves.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", "\ufffd")


def _lines(text: str) -> list[str]:
    """The text's lines; of a table a row each, its cells parted by " | "."""
    lines: list[str] = []
    for line in text.split("\n"):
        if CELL in line:
            add_row(lines, [[cell.strip()] if cell.strip() else [] for cell in line.split(CELL)])
        else:
            lines.append(line)
    return lines


def _about(source: str, key: str) -> str:
    """A document of what this one says about itself under `key`."""
    found = next((found for found in _INFO.finditer(source) if found.group(1) == key), None)
    page = _CODE_PAGE.search(source)
    said = group_at(source, found.end()) if found else ""
    return f"{{\\rtf1\\ansi{page.group() if page else ''} {said}}}"


def _lost(count: int, name: str) -> str:
    return phrase(
        "{count} characters of {name} could not be read and stand as \ufffd.", count=numeral(count), name=name
    )
