"""From bytes to text: byte-order mark, UTF-8, what the person chose, a guess; "\\n" line ends."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from desktop.model import numeral, phrase
from desktop.readers.errors import ReadError
from desktop.readers.guessing import escaped, guess, wide_encoding

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
_HEAD = 2048  # so many bytes at the start are searched for a declaration
_DECLARED = re.compile(
    rb"<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)|<meta[^>]*?charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE
)
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "euc_kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "cp950",
    "x-mac-cyrillic": "mac_cyrillic",
    "macintosh": "mac_roman",
    "utf8": "utf-8",
}
_NO_ENCODINGS = frozenset(("idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"))
"""What Python has beside encodings: ways to write names, its own strings, and what the system happens to use."""
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
    warnings: tuple[str, ...] = ()
    used, body = _choose(data, name, encoding)
    try:
        text = body.decode(used, errors="replace")
    except LookupError:
        raise ReadError(
            phrase(
                "{name} was not read: Synoptic does not know the encoding {encoding}. Choose another one.",
                name=name,
                encoding=repr(used),
            )
        ) from None
    if len(text) > MAX_CHARACTERS:
        raise ReadError(
            phrase(
                "{name} has more than {most} characters; split it and add the parts.",
                name=name,
                most=numeral(MAX_CHARACTERS),
            )
        )
    nuls = text.count("\0")
    controls = len(_CONTROLS.findall(text))
    if nuls > len(text) * _MAX_NUL_SHARE or controls > len(text) * _MAX_CONTROL_SHARE:
        raise ReadError(phrase("{name} is not a text document. Add the article as text.", name=name))
    lost = text.count("\ufffd") - _honest_replacements(body, used)
    text = _SURROGATES.sub("\ufffd", text.replace("\0", "\ufffd"))
    if lost > len(text) * 0.3:
        raise ReadError(phrase("{name} is not a text document. Add the article as text.", name=name))
    if lost > 0 or nuls:
        warnings = (_lost(max(lost, 0) + nuls, name, used),)
    return Decoded(normal_line_ends(text), used, warnings)


def _lost(count: int, name: str, encoding: str) -> str:
    if count == 1:
        return phrase(
            "1 character of {name} could not be read as {encoding} and stands as \ufffd.", name=name, encoding=encoding
        )
    return phrase(
        "{count} characters of {name} could not be read as {encoding} and stand as \ufffd.",
        count=numeral(count),
        name=name,
        encoding=encoding,
    )


def normal_line_ends(text: str) -> str:
    """CRLF and CR as "\\n"."""
    return _LINE_ENDS.sub("\n", text)


def declared_encoding(data: bytes) -> str:
    """Python's name of the encoding that the head of an HTML or XML text declares; "" when it declares none.

    As browsers do, a name of a narrow set means the wider one that is really written ("iso-8859-1": cp1252).
    """
    head = data[:_HEAD]
    if not head.lstrip().startswith(b"<"):
        return ""
    found = _DECLARED.search(head)
    if not found:
        return ""
    return _of_label((found.group(1) or found.group(2)).decode("ascii"))


def stated_encoding(content_type: str, data: bytes) -> str:
    """Python's name of the encoding that a server states for what it sent ("text/html; charset=windows-1251"); ""
    when it states none, or when the bytes are UTF-8 all the same."""
    found = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", content_type, re.IGNORECASE)
    if not found:
        return ""
    return "" if _is_utf8(data) else _of_label(found.group(1))


def decode_as_stated(data: bytes, name: str, label: str) -> Decoded:
    """As `decode`, for text whose envelope calls its encoding `label`: that counts unless it is no encoding, unless
    the bytes contradict it, or where they are UTF-8 all the same."""
    stated = _of_label(label) if label else ""
    unicode = not data.isascii() and _is_utf8(data)
    return decode(data, name, stated if stated and not unicode and _fits(data, stated) else "")


def marked_encoding(data: bytes) -> str:
    """The encoding that a byte-order mark states, "" without one."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")


def _of_label(label: str) -> str:
    """Python's name for what a page calls its encoding; "" for what is none."""
    label = label.lower()
    try:
        name = codecs.lookup(_WIDER.get(label, label)).name
        b"a".decode(name)
    except (LookupError, ValueError):  # unknown, no encoding of text ("base64"), or a name with a null in it
        return ""
    name = _WIDER.get(name, name)
    if name in _NO_ENCODINGS or name.startswith(("utf-16", "utf-32")):  # it was read as bytes, so it is no wide one
        return ""
    return name


def _choose(data: bytes, name: str, encoding: str) -> tuple[str, bytes]:
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return marked, data[len(mark) :]
    if encoding:
        return encoding, data
    if data.count(0) > len(data) * _MAX_NUL_SHARE:
        wide = wide_encoding(data)
        if not wide:
            raise ReadError(phrase("{name} is not a text document. Add the article as text.", name=name))
        return wide, data
    if _is_utf8(data):
        return escaped(data) or "utf-8", data
    declared = declared_encoding(data)
    return (declared if declared and _fits(data, declared) else _guess(data, name)), data


def _guess(data: bytes, name: str) -> str:
    guessed = guess(data)
    if not guessed:
        raise ReadError(phrase("{name} is not a text document. Add the article as text.", name=name))
    return guessed


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _fits(data: bytes, encoding: str) -> bool:
    """Whether no more than a few bytes contradict the encoding."""
    return data.decode(encoding, errors="replace").count("\ufffd") <= len(data) / 1000


def _honest_replacements(body: bytes, encoding: str) -> int:
    """U+FFFD that the file itself holds, which are no fault of the decoding."""
    try:
        return body.count("\ufffd".encode(encoding))
    except (UnicodeEncodeError, LookupError):
        return 0
