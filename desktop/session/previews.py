"""What a person may add once it was shown: a page from an address, or a formatted text from the clipboard."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import urlsplit

from desktop.readers import file_name, stated_encoding
from desktop.session.articles import Brought, brought_bytes
from desktop.session.relay import Relay
from desktop.session.rooms import Rooms
from desktop.session.telling import told_of


@dataclass(frozen=True, slots=True)
class Preview:
    """The answer to `request`: the article that was found, or the sentence why there is none; `whole` is all of the
    page or of the selection where that is more than the article."""

    request: int
    article: Brought
    whole: Brought | None = None


class Previews:
    """At most one under way, off the interface thread; a new request ends the one before. Answers come in the
    interface thread, in which all methods are called."""

    def __init__(self, rooms: Rooms, relay: Relay, deliver: Callable[[Preview], None]) -> None:
        self._rooms = rooms
        self._relay = relay
        self._deliver = deliver
        self._request = 0
        self._thread: threading.Thread | None = None
        self._guard = threading.Lock()
        self._connection: socket.socket | None = None

    def address(self, url: str) -> int:
        """Ask for what is at an address; the request's number."""
        return self._start(lambda request: self._fetched(url, request))

    def formatted(self, data: bytes, name: str) -> int:
        """Ask for the text of a page or an RTF document, which `name` tells; the request's number."""
        return self._start(lambda request: _both(self._rooms, data, name, request))

    def cancel(self) -> None:
        """Nothing more is wanted: its connection ends, its answer is dropped."""
        self._request += 1
        with self._guard:
            if self._connection is not None:
                with contextlib.suppress(OSError):
                    socket.socket.shutdown(self._connection, socket.SHUT_RDWR)
                self._connection = None

    def close(self, timeout: float) -> bool:
        """Whether what was under way ended within `timeout` seconds."""
        self.cancel()
        if self._thread is None:
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _start(self, work: Callable[[int], Preview]) -> int:
        self.cancel()
        request = self._request

        def run() -> None:
            preview = work(request)
            self._relay.post(lambda: self._deliver(preview) if request == self._request else None)

        # A name that nobody resolves holds a thread for seconds; the next request need not wait for it.
        self._thread = threading.Thread(target=run, name="previewing", daemon=True)
        self._thread.start()
        return request

    def _fetched(self, url: str, request: int) -> Preview:
        try:
            page = self._rooms.fetch(url, opened=partial(self._keep, request))
        except Exception as error:
            # The person waits for an answer, whatever went wrong.
            return Preview(request, Brought(url, problem=told_of(error)))
        finally:
            with self._guard:
                if request == self._request:
                    self._connection = None
        name = file_name(page.url, page.content_type)
        encoding = stated_encoding(page.content_type, page.data)
        preview = _both(self._rooms, page.data, name, request, encoding)
        whole = preview.whole
        return replace(
            preview, article=_placed(preview.article, page.url), whole=_placed(whole, page.url) if whole else None
        )

    def _keep(self, request: int, connection: socket.socket) -> None:
        with self._guard:
            if request == self._request:
                self._connection = connection
                return
        with contextlib.suppress(OSError):
            socket.socket.shutdown(connection, socket.SHUT_RDWR)


def _both(rooms: Rooms, data: bytes, name: str, request: int, encoding: str = "") -> Preview:
    """The article in a page, and the whole page where that is more."""
    article = brought_bytes(rooms, data, name, encoding)
    if article.document is None or article.document.media_type != "text/html":
        return Preview(request, article)
    whole = brought_bytes(rooms, data, name, encoding, whole_page=True)
    if whole.document is None or whole.document.text == article.document.text:
        return Preview(request, article)
    return Preview(request, article, whole)


def _placed(brought: Brought, url: str) -> Brought:
    if brought.document is None:
        return brought
    publisher = brought.document.publisher or (urlsplit(url).hostname or "").removeprefix("www.")
    return replace(brought, document=replace(brought.document, url=url, publisher=publisher))
