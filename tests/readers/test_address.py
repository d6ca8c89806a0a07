"""Fetching from an address: what is refused, what is bounded, and which sentence says so."""

from __future__ import annotations

import gzip
import socket
import ssl
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import __version__
from desktop.readers import address, file_name
from desktop.readers.address import Page, fetch, is_public
from desktop.readers.errors import ReadError
from tests.readers.loopback import PUBLIC, Loopback, serving


@pytest.fixture
def web() -> Iterator[Loopback]:
    with serving() as loopback:
        yield loopback


def get(web: Loopback, url: str, **options: object) -> Page:
    return fetch(url, resolve=web.resolve, open=web.open, **options)


def refusal(web: Loopback, url: str, **options: object) -> str:
    with pytest.raises(ReadError) as caught:
        get(web, url, **options)
    return str(caught.value)


def test_a_page_comes_with_its_address_and_kind(web: Loopback) -> None:
    web.page("/news/storm?id=7", "<p>Storm</p>")
    page = get(web, " http://News.example/news/storm?id=7#top ")
    assert page == (b"<p>Storm</p>", "http://news.example/news/storm?id=7", "text/html; charset=utf-8")
    ((_, headers),) = web.asked
    assert headers["User-Agent"] == f"Synoptic/{__version__}"
    assert headers["Host"] == "news.example"
    assert not {"Cookie", "Referer", "Authorization"} & set(headers)
    assert web.places == [(PUBLIC, 80, "")]


def test_without_a_scheme_it_is_https_and_the_name_is_verified(web: Loopback) -> None:
    web.page("/", "text")
    assert get(web, "news.example").url == "https://news.example/"
    assert get(web, "news.example:8443/").url == "https://news.example:8443/"
    assert web.places == [(PUBLIC, 443, "news.example"), (PUBLIC, 8443, "news.example")]


def test_names_and_paths_of_other_scripts_are_written_for_the_wire(web: Loopback) -> None:
    web.page("/z%C3%BCrich%20heute", "text")
    web.page("/a", "text")
    assert get(web, "http://zürich.example/zürich%20heute").url == "http://xn--zrich-kva.example/z%C3%BCrich%20heute"
    web.answers["/from"] = (302, {"Location": "/zürich%20heute".encode().decode("latin-1")}, b"")
    assert get(web, "http://a.example/from").url.endswith("/z%C3%BCrich%20heute")


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "is not a web address"),
        ("storm", "is not a web address"),
        ("two words.example", "is not a web address"),
        ("http://a.example:port/", "is not a web address"),
        ("http://[::1/", "is not a web address"),
        ("http://a.example/\r\nHost: b", "is not a web address"),
        ("file:///etc/passwd", "only addresses with http:// and https://"),
        ("ftp://a.example/x", "only addresses with http:// and https://"),
        ("javascript:alert(1)", "only addresses with http:// and https://"),
        ("https://ada:secret@a.example/", "the address contains a user name"),
    ],
)
def test_what_is_no_address_of_the_web_is_not_asked_for(web: Loopback, url: str, sentence: str) -> None:
    assert sentence in refusal(web, url)
    assert web.places == []


@pytest.mark.parametrize(
    "place",
    [
        "127.0.0.1",
        "10.0.0.8",
        "192.168.1.1",
        "172.16.3.4",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "240.0.0.1",
        "198.18.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fec0::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
        "2001:db8::1",
        "fe80::1%eth0",
        "nonsense",
    ],
)
def test_places_that_are_not_the_internet_at_large(place: str) -> None:
    assert not is_public(place)


def test_public_addresses_may_be_asked() -> None:
    assert all(is_public(place) for place in ("1.1.1.1", PUBLIC, "2606:4700:4700::1111", "64:ff9b::101:101"))


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/", "http://127.1/", "http://[::1]/", "http://localhost/", "http://inside.example/"]
)
def test_private_places_are_refused_before_any_connection(web: Loopback, url: str) -> None:
    web.names = {"localhost": ("127.0.0.1",), "inside.example": (PUBLIC, "10.0.0.8")}
    assert "is on this computer or in a private network. Save the page and add the file." in refusal(web, url)
    assert web.places == []


def test_a_redirect_to_a_private_place_is_refused(web: Loopback) -> None:
    web.names = {"inside.example": ("192.168.1.1",)}
    web.answers["/a"] = (302, {"Location": "http://inside.example/admin"}, b"")
    assert "inside.example is on this computer or in a private network" in refusal(web, "http://news.example/a")
    assert [path for path, _ in web.asked] == ["/a"]


def test_a_name_is_resolved_once_for_each_connection(web: Loopback) -> None:
    """A second answer, of another address than the one that was checked, has no second question to come to."""
    web.page("/", "text")
    answers = iter([(PUBLIC,), ("127.0.0.1",)])
    fetch("http://rebinding.example/", resolve=lambda *_: next(answers), open=web.open)
    assert web.places == [(PUBLIC, 80, "")]


def test_redirects_are_followed_five_times(web: Loopback) -> None:
    for step in range(6):
        web.answers[f"/{step}"] = (301, {"Location": f"/{step + 1}"}, b"")
    web.page("/6", "there")
    assert get(web, "http://news.example/1").url == "http://news.example/6"
    assert "leads on more than 5 times" in refusal(web, "http://news.example/0")


def test_a_secure_address_does_not_lead_to_one_that_is_not(web: Loopback) -> None:
    web.answers["/"] = (302, {"Location": "http://news.example/plain"}, b"")
    assert "leads from a secure address to http://news.example/plain" in refusal(web, "https://news.example/")


def test_a_redirect_to_a_file_is_refused(web: Loopback) -> None:
    web.answers["/"] = (302, {"Location": "file:///etc/passwd"}, b"")
    assert "only addresses with http:// and https://" in refusal(web, "http://news.example/")


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (403, "news.example refuses it (403). Open it in a browser and paste it."),
        (404, "news.example has no such page (404). Check the address."),
        (503, "news.example cannot answer now (503). Try again later."),
        (204, "news.example answered 204."),
    ],
)
def test_answers_without_an_article(web: Loopback, status: int, sentence: str) -> None:
    web.answers["/"] = (status, {}, b"")
    assert sentence in refusal(web, "http://news.example/")


def test_what_holds_no_text_is_not_fetched(web: Loopback) -> None:
    web.page("/", b"\x89PNG", "image/png")
    assert "it is image/png, which holds no text" in refusal(web, "http://news.example/")


def test_too_much_is_refused_whether_announced_or_not(web: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(address, "MAX_BYTES", 1000)
    web.page("/announced", "x" * 1001)
    web.answers["/silent"] = (200, {}, b"x" * 1001)
    web.answers["/packed"] = (200, {"Content-Encoding": "gzip"}, gzip.compress(b"x" * 1001))
    web.page("/enough", "x" * 1000)
    for path in ("announced", "silent", "packed"):
        assert "is larger than" in refusal(web, f"http://news.example/{path}")
    assert len(get(web, "http://news.example/enough").data) == 1000


def test_packed_answers_are_unpacked(web: Loopback) -> None:
    web.answers["/"] = (200, {"Content-Encoding": "gzip"}, gzip.compress(b"Storm"))
    assert get(web, "http://news.example/").data == b"Storm"
    web.answers["/"] = (200, {"Content-Encoding": "gzip"}, b"Storm")
    assert "arrived damaged" in refusal(web, "http://news.example/")
    web.answers["/"] = (200, {"Content-Encoding": "br"}, b"Storm")
    assert "packed as 'br'" in refusal(web, "http://news.example/")


def test_a_body_that_breaks_off_is_no_article(web: Loopback) -> None:
    web.answers["/"] = (200, {"Content-Length": "100"}, b"half of it")
    assert "broke off or sent no web page" in refusal(web, "http://news.example/")


def test_a_server_that_drips_is_given_up_in_time(web: Loopback) -> None:
    over = threading.Event()

    def drip(handler: object) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not over.wait(0.01):
            handler.wfile.write(b"X-More: yes\r\n" if len(web.asked) == 1 else b"x")
            handler.wfile.flush()

    web.answers["/"] = drip
    try:
        assert "news.example took longer than 0.2 seconds" in refusal(web, "http://news.example/", seconds=0.2)
    finally:
        over.set()


def test_a_resolver_that_does_not_answer_is_given_up_in_time(web: Loopback) -> None:
    over = threading.Event()
    with pytest.raises(ReadError, match=r"took longer than 0\.05 seconds"):
        fetch("http://news.example/", resolve=lambda *_: over.wait(5) and (), open=web.open, seconds=0.05)
    over.set()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (ConnectionRefusedError(111, "Connection refused"), "no connection to news.example (Connection refused)"),
        (ssl.SSLCertVerificationError(1, "x"), "cannot prove that it is news.example"),
        (ssl.SSLError(1, "handshake failure"), "no secure connection to news.example"),
        (TimeoutError(), "took longer than"),
    ],
)
def test_connections_that_fail_say_why(web: Loopback, error: OSError, sentence: str) -> None:
    if isinstance(error, ssl.SSLCertVerificationError):
        error.verify_message = "certificate has expired"

    def fails(*_: object) -> socket.socket:
        raise error

    with pytest.raises(ReadError) as caught:
        fetch("https://news.example/", resolve=web.resolve, open=fails)
    assert sentence in str(caught.value) and "https://news.example/" in str(caught.value)


def test_a_name_that_nobody_knows(web: Loopback) -> None:
    def unknown(*_: object) -> tuple[str, ...]:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    with pytest.raises(ReadError, match=r"news\.example was not found\. Check the address"):
        fetch("news.example", resolve=unknown, open=web.open)


def test_the_next_address_is_tried_when_one_does_not_answer(web: Loopback) -> None:
    web.page("/", "text")
    web.names = {"news.example": ("2606:4700:4700::1111", PUBLIC)}

    def only_old(place: str, *rest: object) -> socket.socket:
        if ":" in place:
            raise OSError(101, "Network is unreachable")
        return web.open(place, *rest)

    assert fetch("http://news.example/", resolve=web.resolve, open=only_old).data == b"text"


def test_a_connection_can_be_ended_from_outside(web: Loopback) -> None:
    web.page("/", "text")
    assert "broke off" in (said := refusal(web, "http://news.example/", opened=_end)) or "no connection" in said


def _end(connection: socket.socket) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def test_certificates_and_names_are_verified() -> None:
    context = address._tls()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


NOBODY = """\
-----BEGIN CERTIFICATE-----
MIIBeTCCAR+gAwIBAgIUQi19M7qMz6F9c3q5u/rALIX72AAwCgYIKoZIzj0EAwIw
ETEPMA0GA1UEAwwGbm9ib2R5MCAXDTI2MTEyNjE2MTkyN1oYDzIxMjYxMTAyMTYx
OTI3WjARMQ8wDQYDVQQDDAZub2JvZHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
AARKAyCPdW85Qndqjhi2UzH/cE2dKhhgRha5x8GbXpEhBc6zPoaevZOuI/oVKhO/
G9+DY7HSRUELdQhk4bawapZso1MwUTAdBgNVHQ4EFgQU/S91/JrbcwA8mmuCpF9q
e4UM2IMwHwYDVR0jBBgwFoAU/S91/JrbcwA8mmuCpF9qe4UM2IMwDwYDVR0TAQH/
BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiAlwOC2KGNXHRZY3CcmPVTGar/pWf6z
bMZuLhvwvfFnVQIhANoOhO5IjwXwcDi8pS+cYUueAhtVvL7moOtjHjYRMHL+
-----END CERTIFICATE-----
"""
"""An authority whose key is nowhere."""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a store of its own")
@pytest.mark.parametrize("has_its_own", [False, True])
def test_an_installation_from_another_system_finds_this_one_s_authorities(
    has_its_own: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "authorities.pem"
    bundle.write_text(NOBODY, "ascii")
    own = str(bundle) if has_its_own else None
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: ssl.DefaultVerifyPaths(own, None, "", "", "", ""))
    monkeypatch.setattr(address, "_AUTHORITIES", (str(tmp_path / "missing.pem"), str(bundle)))
    named = {str(one["subject"]) for one in address._tls.__wrapped__().get_ca_certs()}
    assert any("nobody" in name for name in named) is not has_its_own


@pytest.mark.parametrize(
    ("url", "kind", "name"),
    [
        ("https://a.example/news/storm", "text/html; charset=utf-8", "storm.html"),
        ("https://a.example/storm.htm", "text/html", "storm.htm"),
        ("https://a.example/", "text/html", "a.example.html"),
        ("https://a.example/get.php?id=1", "application/pdf", "get.php.pdf"),
        ("https://a.example/report.pdf", "application/octet-stream", "report.pdf"),
        ("https://a.example/%2e%2e%2fpasswd", "", "2e-2e-2fpasswd"),
    ],
)
def test_names_for_what_was_fetched(url: str, kind: str, name: str) -> None:
    assert file_name(url, kind) == name
