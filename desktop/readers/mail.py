"""E-mails and web archives: MIME messages, read with the standard library."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.message import EmailMessage, Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import NamedTuple

from desktop.model import numeral, phrase
from desktop.readers.decoding import Decoded, decode_as_stated
from desktop.readers.errors import ReadError
from desktop.readers.extract import Extract
from desktop.readers.html import from_page, read_html, visible_text
from desktop.readers.plain_text import from_text

_SEPARATOR = re.compile(rb"^From [^\n]*\n(?=[A-Za-z][A-Za-z0-9-]*:)", re.MULTILINE)
_MARKED = re.compile(rb"^>(>*From )", re.MULTILINE)
_MIN_PLAIN = 20  # a plain part with fewer characters only says that there is an HTML part


class _Parts(NamedTuple):
    """What a message holds: its plain texts in order, the first HTML part, the messages that it encloses, and how many
    attachments beside."""

    plain: list[Message]
    page: Message | None
    enclosed: list[Message]
    attached: int


def read_email(data: bytes, name: str) -> Extract:
    """The message's plain text, else its HTML part; the subject is the title, the sender the author. Of a message
    that says next to nothing and encloses another one, the enclosed. Of a mailbox the first message.

    Attachments are not read, which a warning says. Raises ReadError when no part is text.
    """
    letters = _letters(data)
    message: Message = _parsed(letters[0], name)
    parts = _parts(message)
    words = _words(parts.plain, name)
    attached = parts.attached
    while parts.enclosed and len(words.text.strip()) < _MIN_PLAIN and len(_shown(parts.page, name)) < _MIN_PLAIN:
        message, attached = parts.enclosed[0], attached + len(parts.enclosed) - 1
        parts = _parts(message)
        words = _words(parts.plain, name)
        attached += parts.attached
    attached += len(parts.enclosed)
    if len(words.text.strip()) >= _MIN_PLAIN:
        extract = replace(from_text(words.text, warnings=words.warnings), marked_up=False, title="", url="")
    elif parts.page is not None:
        extract = _article(parts.page, name, whole_page=True)
    elif parts.plain:
        extract = from_text(words.text, warnings=words.warnings)
    else:
        raise ReadError(phrase("No readable text in {name}. Nothing was added.", name=name))
    return replace(
        extract,
        media_type="message/rfc822",
        reader="email",
        title=_header(message, "subject") or extract.title,
        author=_sender(message),
        published=_date(message) or extract.published,
        warnings=(*extract.warnings, *_left_out(attached, len(letters), name)),
    )


def _sender(message: Message) -> str:
    """The senders as a person writes them: without the quotation marks that a comma in a name needs."""
    found = getaddresses([_header(message, "from")])
    told = (f"{name} <{address}>" if name and address else name or address for name, address in found)
    return ", ".join(filter(None, told)) or _header(message, "from")


def _left_out(attached: int, letters: int, name: str) -> Iterator[str]:
    if attached:
        yield phrase("{name} has attachments ({count}), which were not read.", name=name, count=numeral(attached))
    if letters > 1:
        yield phrase(
            "{name} holds {count} e-mails; the first was read. Save the others one by one and add them.",
            name=name,
            count=numeral(letters),
        )


def _letters(data: bytes) -> list[bytes]:
    """The messages of a mailbox, without the line before each and the mark on lines that look like one; else the data
    as they are."""
    data = data.lstrip()
    if not data.startswith(b"From "):
        return [data]
    letters = [letter for letter in _SEPARATOR.split(data) if letter.strip()]
    return [_MARKED.sub(rb"\1", letter) for letter in letters] or [data]


def read_web_archive(data: bytes, name: str) -> Extract:
    """The article of a page saved as MHTML. Raises ReadError when the archive holds no page."""
    message = _parsed(data, name)
    page = _parts(message).page
    if page is None:
        if data.lstrip()[:1] == b"<":
            return read_html(data, name)
        raise ReadError(phrase("{name} holds no web page. Save the page again, or paste its text.", name=name))
    url = _header(page, "content-location") or _header(message, "snapshot-content-location")
    extract = _article(page, name, url=url if url.startswith(("http://", "https://")) else "")
    return replace(
        extract,
        media_type="multipart/related",
        reader="mhtml",
        title=extract.title or _header(message, "subject"),
    )


def _parsed(data: bytes, name: str) -> EmailMessage:
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
    except (ValueError, LookupError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise ReadError(
            phrase("{name} is damaged and could not be opened. Ask for the file again, or paste its text.", name=name)
        ) from error
    return message


def _parts(message: Message) -> _Parts:
    plain: list[Message] = []
    page: Message | None = None
    enclosed: list[Message] = []
    attached = 0
    for part in _leaves(message):
        kind = part.get_content_type()
        if part.is_multipart():
            enclosed += (
                inner for inner in part.get_payload() if kind == "message/rfc822" and isinstance(inner, Message)
            )
        elif part.get_content_disposition() == "attachment":
            attached += 1
        elif kind == "text/plain":
            plain.append(part)
        elif kind in ("text/html", "application/xhtml+xml") and page is None:
            page = part
    return _Parts(plain, page, enclosed, attached)


def _leaves(message: Message) -> Iterator[Message]:
    """The parts that are not made of parts, in order; a message within the message is one of them."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        inner = part.get_payload() if part.is_multipart() and part.get_content_maintype() == "multipart" else None
        if isinstance(inner, list):
            waiting += (one for one in reversed(inner) if isinstance(one, Message))
        else:
            yield part


def _words(parts: Sequence[Message], name: str) -> Decoded:
    """The texts one below the other, with a blank line between."""
    texts = [_decoded(part, name) for part in parts]
    return Decoded(
        "\n\n".join(text.text for text in texts), "", tuple(said for text in texts for said in text.warnings)
    )


def _shown(page: Message | None, name: str) -> str:
    return "" if page is None else visible_text(_decoded(page, name).text)


def _article(page: Message, name: str, *, url: str = "", whole_page: bool = False) -> Extract:
    decoded = _decoded(page, name)
    extract = from_page(decoded.text, name, url=url, whole_page=whole_page)
    return replace(extract, warnings=(*decoded.warnings, *extract.warnings))


def _decoded(part: Message, name: str) -> Decoded:
    content = part.get_payload(decode=True)
    return decode_as_stated(content if isinstance(content, bytes) else b"", name, part.get_content_charset() or "")


def _header(message: Message, name: str) -> str:
    try:
        value = str(message.get(name, ""))
    except (ValueError, LookupError, TypeError, AttributeError, IndexError):  # a broken header is no title
        return ""
    return " ".join(value.encode("utf-8", "replace").decode("utf-8").split())


def _date(message: Message) -> str:
    try:
        return parsedate_to_datetime(_header(message, "date")).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return ""
