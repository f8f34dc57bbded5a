"""What users type as a server's address, made into one form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlsplit, urlunsplit

from .._secrets import blank_url_credentials
from ..errors import ServerError

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_SCHEMES = {"http": "http", "https": "https", "ws": "http", "wss": "https"}


@dataclass(frozen=True, slots=True)
class ServerUrl:
    """A server's address.

    Attributes:
        base: `http(s)://host[:port]/[prefix/]`, with a trailing slash, without query.
        query: Parameters of the address itself (such as an access token); they go with every request.
        display: `base` without user name and password, for messages.
    """

    base: str
    query: tuple[tuple[str, str], ...]
    display: str

    def route(self, route: str) -> str:
        """Full URL of a route, given without a leading slash. The route is percent-encoded, the prefix kept."""
        # A server's own words are in some routes, and JSON may bring halves of characters.
        return self.base + quote(route, errors="replace")

    def websocket(self, route: str) -> str:
        """The same with `ws`, or `wss` when the server is reached over `https`."""
        return "ws" + self.route(route).removeprefix("http")


def parse_url(url: str) -> ServerUrl:
    """Read an address such as `localhost:8188`, `example.org/comfy` or `https://example.org/comfy/`.

    Without a scheme it is `http`. `ws` and `wss` are taken for `http` and `https`.

    Raises:
        ServerError: it is not an address of a server.
    """
    text = url.strip()
    try:
        parts = urlsplit(text if _SCHEME.match(text) else f"http://{text}")
        port = parts.port
    except ValueError as error:
        raise _refusal(url, str(error)) from error
    scheme = _SCHEMES.get(parts.scheme)
    if scheme is None:
        raise _refusal(url, f"the scheme {parts.scheme!r} is neither http nor https")
    if not parts.hostname:
        raise _refusal(url, "it names no host")
    if re.search(r"[\s\\]", parts.netloc):
        raise _refusal(url, "its host has a space or a backslash in it")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    address = host if port is None else f"{host}:{port}"
    credentials = parts.netloc.rpartition("@")[0]
    path = parts.path.rstrip("/") + "/"
    return ServerUrl(
        base=urlunsplit((scheme, f"{credentials}@{address}" if credentials else address, path, "", "")),
        query=tuple(parse_qsl(parts.query, keep_blank_values=True)),
        display=urlunsplit((scheme, address, path, "", "")),
    )


def _refusal(url: str, why: str) -> ServerError:
    return ServerError(
        f"{blank_url_credentials(url)!r} is not the address of a ComfyUI server: {why}. Write it as 'http://127.0.0.1:8188/'."
    )
