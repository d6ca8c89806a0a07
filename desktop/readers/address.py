"""Fetching an article from a web address, when a person asks for it.

What is at an address is hostile until shown otherwise: only http and https, only public places of the internet (at
every redirect; the connection goes to the very address that was checked, so that a name that resolves otherwise the
second time gains nothing), certificates verified, no cookies, bounded in size and time.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import re
import socket
import ssl
import sys
import threading
import time
import zlib
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from desktop import __version__
from desktop.model import phrase
from desktop.readers.errors import ReadError
from desktop.readers.refusals import check, failure, no_address, too_large

MAX_BYTES = 10 * 1024 * 1024
MAX_REDIRECTS = 5
TIME_LIMIT = 15.0
"""Seconds for all of it: finding the address, every redirect, the last byte."""

_PORTS = {"http": 80, "https": 443}
_REDIRECTS = {301, 302, 303, 307, 308}
_CHUNK = 64 * 1024
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9])?\.?")
_AUTHORITIES = (
    "/etc/ssl/cert.pem",  # macOS, Alpine
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Arch
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora
    "/etc/ssl/ca-bundle.pem",  # openSUSE
)
"""Where systems keep the certificates that they trust, in one file."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")

Resolve = Callable[[str, int], Sequence[str]]
"""From a host's name and a port to its addresses, the best first. Raises OSError when there is none."""

Open = Callable[[str, int, str, float], socket.socket]
"""A connection to an address and port, within so many seconds; the third is the name that the certificate must bear,
"" for a connection without TLS. Raises OSError."""


class Page(NamedTuple):
    """What was fetched: its bytes, the address it was at after all redirects, and what the server calls its kind."""

    data: bytes
    url: str
    content_type: str


def fetch(
    url: str,
    *,
    resolve: Resolve | None = None,
    open: Open | None = None,
    opened: Callable[[socket.socket], None] | None = None,
    seconds: float = TIME_LIMIT,
) -> Page:
    """What is at an address; "https://" is understood where no scheme is given. Raises ReadError, and nothing else.

    `opened` is told of every connection as soon as it stands, so that another thread may shut it down.
    """
    name = url.strip()
    deadline = time.monotonic() + seconds
    parts = _split(name, name)
    for _ in range(MAX_REDIRECTS + 1):
        try:
            answer = _answer(parts, name, resolve or resolved, open or connected, opened, deadline)
        except (OSError, http.client.HTTPException, UnicodeError) as error:
            late = time.monotonic() >= deadline - 0.01
            raise failure(name, parts.hostname or "", error, seconds, late=late) from error
        if isinstance(answer, Page):
            return answer
        target = _split(urljoin(parts.geturl(), answer), name)
        if parts.scheme == "https" and target.scheme == "http":
            raise ReadError(
                phrase(
                    "{name} was not fetched: it leads from a secure address to {target}, which is not. Open "
                    "that in a browser and paste the article.",
                    name=name,
                    target=target.geturl(),
                )
            )
        parts = target
    raise ReadError(
        phrase(
            "{name} was not fetched: it leads on more than {most} times. Try its final address.",
            name=name,
            most=str(MAX_REDIRECTS),
        )
    )


def is_public(address: str) -> bool:
    """Whether an IP address is one of the internet at large: not this computer, nor this network, nor reserved; nor
    one that only wraps such an address."""
    try:
        place = ipaddress.ip_address(address)
    except ValueError:
        return False
    if place in _NAT64:
        return is_public(str(ipaddress.IPv4Address(int(place) & 0xFFFFFFFF)))
    if not place.is_global or place.is_multicast or place.is_reserved or place.is_unspecified:
        return False
    if isinstance(place, ipaddress.IPv4Address):
        return True
    inner = [place.ipv4_mapped, place.sixtofour, *(place.teredo or ())]
    return not place.is_site_local and all(is_public(str(one)) for one in inner if one is not None)


def resolved(host: str, port: int) -> tuple[str, ...]:
    """The system's answer, in its order."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


def connected(address: str, port: int, name: str, seconds: float) -> socket.socket:
    """A TCP connection, with TLS when there is a `name` to verify."""
    plain = socket.create_connection((address, port), timeout=seconds)
    if not name:
        return plain
    try:
        return _tls().wrap_socket(plain, server_hostname=name)
    except BaseException:
        plain.close()
        raise


@cache
def _tls() -> ssl.SSLContext:
    """The system's authorities; made once, because loading them takes a while. The TLS library that an installer
    carries may look only where the system that built it keeps them."""
    context = ssl.create_default_context()
    known = ssl.get_default_verify_paths()
    if sys.platform != "win32" and not (known.cafile or known.capath):  # Windows has a store and no files
        elsewhere = next((path for path in _AUTHORITIES if Path(path).is_file()), None)
        if elsewhere is not None:
            context.load_verify_locations(elsewhere)
    return context


def _split(url: str, name: str) -> SplitResult:
    """The parts of an address that may be asked for. Raises ReadError for every other."""
    if not url or re.search(r"[\s\x00-\x1f\x7f\\]", url):
        raise no_address(name)
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d+(?:/|$))", url):
        url = f"https://{url}"
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        wire = host if ":" in host else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        raise no_address(name) from None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        raise ReadError(
            phrase(
                "{name} was not fetched: only addresses with http:// and https:// are. Add a file instead.", name=name
            )
        )
    if parts.username is not None or parts.password is not None:
        raise ReadError(
            phrase(
                "{name} was not fetched: the address contains a user name. Leave out what comes before the @.",
                name=name,
            )
        )
    if not (":" in host or _HOST.fullmatch(wire)) or ("." not in wire and ":" not in host and wire != "localhost"):
        raise no_address(name)
    wire = f"[{wire}]" if ":" in wire else wire
    place = wire if port is None or port == _PORTS[scheme] else f"{wire}:{port}"
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    return SplitResult(scheme, place, path, quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]"), "")


def _answer(
    parts: SplitResult,
    name: str,
    resolve: Resolve,
    open: Open,
    opened: Callable[[socket.socket], None] | None,
    deadline: float,
) -> Page | str:
    """The page, or the address that the server sends on to."""
    host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
    connection = http.client.HTTPConnection(parts.netloc, timeout=_left(deadline))
    connection.sock = _connection(parts, _public(host, port, name, resolve, deadline), open, deadline)
    if opened:
        opened(connection.sock)
    # A server may send a byte now and then for ever; only an end from outside ends that.
    watch = threading.Timer(_left(deadline), _shut, (connection.sock,))
    watch.daemon = True
    watch.start()
    try:
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        headers = {
            "User-Agent": f"Synoptic/{__version__}",
            "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }
        connection.request("GET", target, headers=headers)
        with connection.getresponse() as response:
            location = response.getheader("Location", "")
            if response.status in _REDIRECTS and location:
                return _as_written(location)
            check(response, name, host, MAX_BYTES)
            data = _body(response, name, deadline)
            return Page(data, parts.geturl(), response.getheader("Content-Type", ""))
    finally:
        watch.cancel()
        connection.close()


def _as_written(location: str) -> str:
    """Servers write UTF-8 there too, which http.client takes for Latin-1."""
    try:
        return location.encode("latin-1").decode("utf-8").strip()
    except UnicodeError:
        return location.strip()


def _public(host: str, port: int, name: str, resolve: Resolve, deadline: float) -> Sequence[str]:
    """The addresses of a host, all of them public. Raises ReadError, OSError."""
    if ":" in host or re.fullmatch(r"[0-9.]+", host):
        addresses: Sequence[str] = (host,)
    else:
        addresses = _in_time(lambda: resolve(host, port), deadline)
    if not addresses:
        raise socket.gaierror(socket.EAI_NONAME, "no address")
    if not all(is_public(address) for address in addresses):
        raise ReadError(
            phrase(
                "{name} was not fetched: {host} is on this computer or in a private network. Save the "
                "page and add the file.",
                name=name,
                host=host,
            )
        )
    return addresses


def _in_time(work: Callable[[], Sequence[str]], deadline: float) -> Sequence[str]:
    """The system's resolver knows no limit of time, so that it is left behind in a thread of its own."""
    results: list[Sequence[str]] = []
    errors: list[OSError | UnicodeError] = []

    def run() -> None:
        try:
            results.append(work())
        except (OSError, UnicodeError) as error:
            errors.append(error)

    thread = threading.Thread(target=run, name="resolving", daemon=True)
    thread.start()
    thread.join(_left(deadline))
    if errors:
        raise errors[0]
    if not results:
        raise TimeoutError
    return results[0]


def _connection(parts: SplitResult, addresses: Sequence[str], open: Open, deadline: float) -> socket.socket:
    host = parts.hostname or ""
    failed: OSError = TimeoutError()
    for address in addresses:
        try:
            return open(address, parts.port or _PORTS[parts.scheme], host * (parts.scheme == "https"), _left(deadline))
        except ssl.SSLError:
            raise
        except OSError as error:
            failed = error
    raise failed


def _body(response: http.client.HTTPResponse, name: str, deadline: float) -> bytes:
    """All that follows, unpacked; at most MAX_BYTES either way."""
    packed = response.getheader("Content-Encoding", "identity").strip().lower()
    if packed not in ("", "identity", "gzip", "x-gzip", "deflate"):
        raise ReadError(
            phrase(
                "{name} was not fetched: it comes packed as {packing}. Open it in a browser and paste it.",
                name=name,
                packing=repr(packed),
            )
        )
    unpack = None if packed in ("", "identity") else zlib.decompressobj(47)  # 47: gzip or zlib, as its head says
    pieces: list[bytes] = []
    size = 0
    while chunk := response.read(_CHUNK):
        _left(deadline)
        try:
            piece = unpack.decompress(chunk, MAX_BYTES + 1 - size) if unpack else chunk
        except zlib.error:
            raise ReadError(
                phrase("{name} arrived damaged. Try again, or open it in a browser and paste it.", name=name)
            ) from None
        size += len(piece)
        if size > MAX_BYTES or (unpack and unpack.unconsumed_tail):
            raise too_large(name, MAX_BYTES)
        pieces.append(piece)
    _left(deadline)
    if response.length:  # http.client says nothing when a body that is read in pieces ends too early
        raise http.client.IncompleteRead(b"", response.length)
    return b"".join(pieces)


def _left(deadline: float) -> float:
    """Seconds; raises TimeoutError when there are none."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)  # an SSL socket's own would forget its encryption
