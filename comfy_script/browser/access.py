"""What a server wants to see before it answers: taken from the client's session, and handed to the browser."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from ..client import Client
from ..client._url import parse_url

if TYPE_CHECKING:
    import aiohttp

__all__ = ["Access", "find_access"]


@dataclass(frozen=True, slots=True)
class Access:
    """How a server is reached.

    Attributes:
        base: Its address with a trailing slash, without user name, password and query.
        query: What goes with every request.
        headers: Of every request.
        cookies: By name.
    """

    base: str
    query: tuple[tuple[str, str], ...] = ()
    headers: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)

    def address(self, url: str) -> str:
        """The address of a request, with what goes with every one."""
        parts = urlsplit(url)
        had = parse_qsl(parts.query, keep_blank_values=True)
        names = {name for name, _ in had}
        more = [(name, value) for name, value in self.query if name not in names]
        return url if not more else urlunsplit((*parts[:3], urlencode([*had, *more]), parts.fragment))


async def find_access(url: str, session_factory: Callable[[], aiohttp.ClientSession] | None) -> Access:
    """How a server is reached, after it has answered once.

    Raises:
        ServerError: It doesn't answer, or isn't ComfyUI.
    """
    from yarl import URL

    address = parse_url(url)
    headers: dict[str, str] = {}
    async with Client(url, session_factory=session_factory) as client:
        await client.system_stats()
        session = await client.session()
        headers.update(session.headers)
        if session.auth is not None:
            headers["Authorization"] = session.auth.encode()
        cookies = {
            name: morsel.value for name, morsel in session.cookie_jar.filter_cookies(URL(address.display)).items()
        }
    parts = urlsplit(address.base)
    if parts.username is not None:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
    return Access(address.display, address.query, headers, cookies)
