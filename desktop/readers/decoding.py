"""From bytes to text: byte-order mark, UTF-8, what the person chose, a guess; "\\n" line ends."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from desktop.readers.errors import ReadError

MAX_CHARACTERS = 5_000_000
_MAX_NUL_SHARE = 0.01
_MAX_CONTROL_SHARE = 0.02

# The longer marks first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE_ENDS = re.compile("\r\n?")
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f]")
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """`text` with "\\n" line ends and no lone surrogates; `encoding` is Python's name of what was used."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str, encoding: str = "") -> Decoded:
    """Read text: a byte-order mark wins, then `encoding` if given, then strict UTF-8, then a guess.

    Bytes that do not fit become U+FFFD and are counted in a warning. Raises ReadError for bytes that are no
    text, for an unknown `encoding` and for more than MAX_CHARACTERS.
    """
    warnings: list[str] = []
    used, body = _choose(data, name, encoding)
    try:
        text = body.decode(used, errors="replace")
    except LookupError:
        raise ReadError(f"{name} was not read: {used!r} is not an encoding that Synoptic knows.") from None
    if len(text) > MAX_CHARACTERS:
        raise ReadError(f"{name} has more than {MAX_CHARACTERS:,} characters; split it and add the parts.")
    nuls = text.count("\0")
    controls = len(_CONTROLS.findall(text))
    if nuls > len(text) * _MAX_NUL_SHARE or controls > len(text) * _MAX_CONTROL_SHARE:
        raise ReadError(f"{name} is not a text document.")
    lost = text.count("\ufffd") - _honest_replacements(body, used)
    text = _SURROGATES.sub("\ufffd", text.replace("\0", "\ufffd"))
    if lost > len(text) * 0.3:
        raise ReadError(f"{name} is not a text document.")
    if lost > 0 or nuls:
        count = max(lost, 0) + nuls
        noun = "character" if count == 1 else "characters"
        warnings.append(f"{count} {noun} of {name} could not be read as {used} and stand as \ufffd.")
    return Decoded(normal_line_ends(text), used, tuple(warnings))


def normal_line_ends(text: str) -> str:
    """CRLF and CR as "\\n"."""
    return _LINE_ENDS.sub("\n", text)


def _choose(data: bytes, name: str, encoding: str) -> tuple[str, bytes]:
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return marked, data[len(mark) :]
    if encoding:
        return encoding, data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(data, name), data
    return "utf-8", data


def _guess(data: bytes, name: str) -> str:
    if data.count(0) > len(data) * _MAX_NUL_SHARE:
        for wide in ("utf-16-le", "utf-16-be"):
            if _is_text(data, wide):
                return wide
        raise ReadError(f"{name} is not a text document.")
    from charset_normalizer import from_bytes  # 40 ms: only for files that are not UTF-8

    best = from_bytes(data).best()
    return best.encoding if best is not None else "cp1252"


def _is_text(data: bytes, encoding: str) -> bool:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return sum(character.isprintable() or character in "\r\n\t" for character in text) > 0.97 * len(text)


def _honest_replacements(body: bytes, encoding: str) -> int:
    """U+FFFD that the file itself holds, which are no fault of the decoding."""
    try:
        return body.count("\ufffd".encode(encoding))
    except (UnicodeEncodeError, LookupError):
        return 0
