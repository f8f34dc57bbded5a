"""Reading from a server without aiohttp: importing that costs more CPU time than all the rest of a warm `load()`."""

from __future__ import annotations

import contextlib
import http.client
import socket
import threading
from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from .client import Client

__all__ = ["read_plainly"]

_PIECE = 1 << 20
_PATIENCE = 60.0
"""Seconds for a whole answer: the client's own methods have more, and say what is wrong."""


def read_plainly(
    client: Client, *routes: str, optional: Collection[str] = (), meanwhile: Callable[[], object] | None = None
) -> list[bytes] | None:
    """The bodies of some GET routes over one connection, if that is simple and goes well at once.

    Args:
        client: The server.
        routes: Without a leading slash.
        optional: Those of the routes that a server may not have: the body is then empty.
        meanwhile: Called once while the server works on the first answer.

    Returns:
        The bodies; None where it takes more (TLS, authentication, a session factory, a proxy) or anything goes wrong.
        The client's own methods are to be used then: they repeat, and say what is wrong.
    """
    url = client.plain_url
    if url is None:
        return None
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=client.timeout)
    bodies: list[bytes] = []
    try:
        for route in routes:
            with _cut_in_time(connection) as cut:
                connection.request("GET", parts.path + route)
                if meanwhile is not None and not bodies:
                    meanwhile()
                answer = connection.getresponse()
                body = _read(answer, client.longest_answer)
            if cut.is_set():  # which may look like the body's end
                return None
            if answer.status == 404 and route in optional:
                body = b""
            elif body is None or answer.status != 200:
                return None
            bodies.append(body)
    except (OSError, ValueError, http.client.HTTPException):
        return None
    finally:
        connection.close()
    return bodies


@contextlib.contextmanager
def _cut_in_time(connection: http.client.HTTPConnection) -> Iterator[threading.Event]:
    """Cuts a connection whose answer, headers included, takes too long: its own limit is for each piece."""
    cut = threading.Event()
    if connection.sock is None:
        connection.connect()
    line = connection.sock  # the connection itself lets go of it when no other answer can follow
    assert line is not None

    def shut() -> None:
        cut.set()
        with contextlib.suppress(OSError):  # closed meanwhile
            line.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(_PATIENCE, shut)
    timer.daemon = True
    timer.start()
    try:
        yield cut
    finally:
        timer.cancel()


def _read(answer: http.client.HTTPResponse, longest: int) -> bytes | None:
    """An answer's body; None if it is longer than that, encoded, or cut."""
    if answer.getheader("Content-Encoding", "identity") != "identity":
        return None
    parts: list[bytes] = []
    size = 0
    while part := answer.read1(_PIECE):
        parts.append(part)
        size += len(part)
        if size > longest:
            return None
    if answer.length:  # it ended before what its header says
        return None
    answer.read()  # nothing is left; only by that the connection can be used again
    return b"".join(parts)
