"""A web server on this computer that stands for the internet, and the doors that lead every name to it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PUBLIC = "93.184.215.14"

Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Loopback:
    """`answers` by path; `asked` are the requests that came, `places` the addresses that were to be connected to."""

    port: int = 0
    answers: dict[str, Answer | Callable[[BaseHTTPRequestHandler], None]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    places: list[tuple[str, int, str]] = field(default_factory=list)

    def resolve(self, host: str, port: int) -> tuple[str, ...]:
        return self.names.get(host, (PUBLIC,))

    def open(self, address: str, port: int, name: str, seconds: float) -> socket.socket:
        self.places.append((address, port, name))
        return socket.create_connection(("127.0.0.1", self.port), timeout=seconds)

    def page(self, path: str, body: str | bytes, kind: str = "text/html; charset=utf-8") -> None:
        data = body.encode() if isinstance(body, str) else body
        self.answers[path] = (200, {"Content-Type": kind, "Content-Length": str(len(data))}, data)


@contextmanager
def serving() -> Iterator[Loopback]:
    loopback = Loopback()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            loopback.asked.append((self.path, dict(self.headers)))
            answer = loopback.answers.get(self.path, (404, {}, b""))
            if callable(answer):
                answer(self)
                return
            status, headers, body = answer
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """A test's output is its own."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            """Clients that break off are what some tests are about."""

    server = Server(("127.0.0.1", 0), Handler)
    loopback.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, name="web server")
    thread.start()
    try:
        yield loopback
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
