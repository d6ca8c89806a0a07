"""What a person is told of a web address that gave no article."""

from __future__ import annotations

import http.client
import socket
import ssl

from desktop.model import Numeral, numeral, phrase
from desktop.readers.errors import ReadError

_NO_TEXT = ("image/", "audio/", "video/", "font/")


def check(response: http.client.HTTPResponse, name: str, host: str, most: int) -> None:
    """Raises ReadError for an answer that holds no article, or one of more than `most` bytes."""
    status = response.status
    if status in (401, 402, 403, 407, 451):
        raise ReadError(
            phrase(
                "{name} was not fetched: {host} refuses it ({status}). Open it in a browser and paste it.",
                name=name,
                host=host,
                status=str(status),
            )
        )
    if status in (404, 410):
        raise ReadError(
            phrase(
                "{name} was not fetched: {host} has no such page ({status}). Check the address.",
                name=name,
                host=host,
                status=str(status),
            )
        )
    if status == 429 or status >= 500:
        raise ReadError(
            phrase(
                "{name} was not fetched: {host} cannot answer now ({status}). Try again later.",
                name=name,
                host=host,
                status=str(status),
            )
        )
    if status != 200:
        raise ReadError(
            phrase(
                "{name} was not fetched: {host} answered {status}. Open it in a browser and paste it.",
                name=name,
                host=host,
                status=str(status),
            )
        )
    kind = response.getheader("Content-Type", "").lower()
    if kind.startswith(_NO_TEXT):
        raise ReadError(
            phrase(
                "{name} was not fetched: it is {kind}, which holds no text. Check the address.",
                name=name,
                kind=kind.split(";")[0],
            )
        )
    length = response.getheader("Content-Length", "")
    if length.isdecimal() and int(length) > most:
        raise too_large(name, most)


def failure(name: str, host: str, error: Exception, seconds: float, *, late: bool) -> ReadError:
    """Why nothing came from `host`; `late` says that the time of `seconds` was over."""
    if late or isinstance(error, TimeoutError):
        return ReadError(
            phrase(
                "{name} was not fetched: {host} took longer than {seconds} seconds. Try again later.",
                name=name,
                host=host,
                seconds=Numeral(f"{seconds:g}"),
            )
        )
    if isinstance(error, ssl.SSLCertVerificationError):
        why = error.verify_message.rstrip(".")
        return ReadError(
            phrase(
                "{name} was not fetched: {host} cannot prove that it is {host} ({why}). Check the address.",
                name=name,
                host=host,
                why=why,
            )
        )
    if isinstance(error, ssl.SSLError):
        return ReadError(
            phrase(
                "{name} was not fetched: no secure connection to {host}. Open it in a browser and paste it.",
                name=name,
                host=host,
            )
        )
    if isinstance(error, socket.gaierror | UnicodeError):
        return ReadError(
            phrase(
                "{name} was not fetched: {host} was not found. Check the address and the connection.",
                name=name,
                host=host,
            )
        )
    if isinstance(error, http.client.HTTPException):
        return ReadError(
            phrase(
                "{name} was not fetched: {host} broke off or sent no web page. Try again later.", name=name, host=host
            )
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
    return ReadError(
        phrase(
            "{name} was not fetched: no connection to {host} ({reason}). Check the connection, try again.",
            name=name,
            host=host,
            reason=reason,
        )
    )


def no_address(name: str) -> ReadError:
    shown = name if len(name) <= 200 else f"{name[:200]}…"
    return ReadError(phrase("“{name}” is not a web address. Enter one such as https://example.org/news.", name=shown))


def too_large(name: str, most: int) -> ReadError:
    """`most`: bytes that may be read."""
    limit = most // (1024 * 1024)
    return ReadError(
        phrase(
            "{name} is larger than {limit} MB. Open it in a browser and paste the article.",
            name=name,
            limit=numeral(limit),
        )
    )
