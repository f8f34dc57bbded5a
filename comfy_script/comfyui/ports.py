"""TCP ports and addresses of a server on this machine."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import ssl
import sys
from collections.abc import Iterator
from urllib.parse import urlsplit

__all__ = ["answers", "is_comfyui", "local", "reserved", "url"]

_EVERYWHERE = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}


def local(host: str) -> str:
    """The address at which a server that listens on `host` is reached from this machine."""
    return _EVERYWHERE.get(host, host)


def url(host: str, port: int, *, secure: bool = False) -> str:
    """The base URL of a server, with a slash at the end."""
    scheme = "https" if secure else "http"
    return f"{scheme}://[{host}]:{port}/" if ":" in host else f"{scheme}://{host}:{port}/"


def answers(host: str, port: int) -> bool:
    """Whether something accepts connections there."""
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False


@contextlib.contextmanager
def reserved(host: str) -> Iterator[int]:
    """A free port, that on Linux nothing else gets before the server listens on it.

    Linux lets a server listen on a port to which another socket is merely bound, when both have SO_REUSEADDR (asyncio's
    servers have), and gives a bound port to nobody who asks for a free one. Elsewhere the port is only likely to be
    still free.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as held:
        if sys.platform == "linux":
            held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind((host, 0))
        port: int = held.getsockname()[1]
        if sys.platform != "linux":
            held.close()
        yield port


def is_comfyui(base_url: str, *, timeout: float = 2.0) -> bool:
    """Whether a ComfyUI answers there: `/system_stats` with JSON that has ComfyUI's `system`.

    No proxy is asked, as this is for servers on this machine; nor is a certificate checked.
    """
    parts = urlsplit(base_url)
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        connection = http.client.HTTPSConnection(parts.netloc, timeout=timeout, context=context)
    else:
        connection = http.client.HTTPConnection(parts.netloc, timeout=timeout)
    try:
        connection.request("GET", f"{parts.path}system_stats")
        response = connection.getresponse()
        answer = json.loads(response.read()) if response.status == http.client.OK else None
    except (OSError, ValueError, http.client.HTTPException):
        return False
    finally:
        connection.close()
    return isinstance(answer, dict) and "system" in answer
