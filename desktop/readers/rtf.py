"""RTF documents, through striprtf."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop.model import numeral, phrase
from desktop.readers.errors import ReadError
from desktop.readers.extract import Extract

_INFO = re.compile(r"\{\\(title|author)\s+([^{}\\]*(?:\\'[0-9a-fA-F]{2}[^{}\\]*)*)\}")
_PICTURE = re.compile(r"\{\\(?:\*\\)?(?:shppict|nonshppict|pict|objdata|blipuid)\b")


def read_rtf(data: bytes, name: str) -> Extract:
    """The text, a paragraph to a line. Raises ReadError when there is none to find."""
    from striprtf.striprtf import rtf_to_text

    convert: Callable[..., str] = rtf_to_text
    source = _without_pictures(data.decode("latin-1"))
    try:
        text = convert(source, errors="replace")
    except (ValueError, KeyError, IndexError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ReadError(phrase("{name} is damaged: it could not be read as an RTF document.", name=name)) from error
    text = re.sub("[\ud800-\udfff\0]", "\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    lost = text.count("\ufffd")
    about = {key: _plain(value) for key, value in _INFO.findall(source)}
    return Extract(
        text=text.strip("\n"),
        media_type="application/rtf",
        reader="rtf",
        title=about.get("title", ""),
        author=about.get("author", ""),
        wrapped=False,
        warnings=(_lost(lost, name),) if lost else (),
    )


def _lost(count: int, name: str) -> str:
    return phrase(
        "{count} characters of {name} could not be read and stand as \ufffd.", count=numeral(count), name=name
    )


def _without_pictures(source: str) -> str:
    """Leave out embedded pictures, whose megabytes of digits are no text."""
    pieces: list[str] = []
    position = 0
    for found in _PICTURE.finditer(source):
        if found.start() < position:
            continue
        pieces.append(source[position : found.start()])
        position = _group_end(source, found.start())
    return "".join((*pieces, source[position:]))


def _group_end(source: str, start: int) -> int:
    depth = 0
    for found in re.compile(r"\\.|[{}]", re.DOTALL).finditer(source, start):
        if found.group() == "{":
            depth += 1
        elif found.group() == "}":
            depth -= 1
            if depth == 0:
                return found.end()
    return len(source)


def _plain(value: str) -> str:
    return re.sub(
        r"\\'([0-9a-fA-F]{2})", lambda m: bytes([int(m.group(1), 16)]).decode("cp1252", "replace"), value
    ).strip()
