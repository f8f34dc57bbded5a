"""Requests to one server: sessions, time limits, retries, and what went wrong in words."""

from __future__ import annotations

import functools
import json
import os
import socket
import time
import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from .._processes import LEFT_BEHIND, begins_anew_after_fork
from .._secrets import blank_url_credentials
from .._text import get_logger
from ..errors import ServerError, ServerGoneError, ServerResponseError, ServerUnreachableError
from ._url import ServerUrl
from .records import NoAnswer

if TYPE_CHECKING:
    import asyncio

    import aiohttp

logger = get_logger(__name__)

# A GET is asked again after these pauses (seconds), when the connection was cut or the answer was a 5xx.
_GET_PAUSES = (0.1, 0.4)
_BODY_SHOWN = 300
# Longer than any answer but a file's; what goes on for ever must not fill the memory (bytes).
LONGEST_ANSWER = 1 << 29
LARGEST_FILE = 1 << 32
# An answer that isn't a file and takes longer than this is no answer (seconds).
_TOTAL = 600.0
# A file may come over a slow line, but one that brings less than so many bytes in so many seconds never comes whole.
_SLOWEST = 1000
_WINDOW = 60.0


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer, whatever its status."""

    what: str
    status: int
    body: bytes
    location: str | None = None

    @property
    def is_page(self) -> bool:
        """Whether it looks like HTML: none of the server's answers that are no files does."""
        return self.body[:64].lstrip()[:1] == b"<"

    def require_success(self) -> Answer:
        """Return itself.

        Raises:
            ServerResponseError: its status is not 2xx.
        """
        if 200 <= self.status < 300:
            return self
        raise self.failure()

    def failure(self) -> ServerResponseError:
        """An error that says what its status is, shows the body's beginning, and what to check."""
        body = self.body[: 4 * _BODY_SHOWN].decode(errors="replace").strip()
        hint = ""
        if self.location is not None:
            hint = f" It redirects to {blank_url_credentials(self.location)}: use that address."
        elif self.status in (401, 403):
            hint = " If the server asks for authentication, pass a session_factory that gives it."
        elif self.status == 404:
            hint = " If nothing works, check that this is a ComfyUI server, and the path in its address."
        shown = " with a page in HTML." if self.is_page else f": {body[:_BODY_SHOWN]}" if body else "."
        return ServerResponseError(f"{self.what} answered status {self.status}{shown}{hint}", status=self.status)

    def json(self) -> Any:
        """The body, read as JSON.

        Raises:
            ServerResponseError: it isn't JSON.
        """
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise self.unexpected(f"is not JSON ({error})") from None

    def json_object(self) -> dict[str, Any]:
        """The body, read as a JSON object.

        Raises:
            ServerResponseError: it isn't one.
        """
        value = self.json()
        if not isinstance(value, dict):
            raise self.unexpected("is not a JSON object")
        return value

    def unexpected(self, complaint: str) -> ServerResponseError:
        """An error that says that the body `complaint`, and shows its beginning."""
        body = self.body[: 4 * _BODY_SHOWN].decode(errors="replace")[:_BODY_SHOWN]
        return ServerResponseError(
            f"{self.what} answered something that {complaint}; is this a ComfyUI server? It begins: {body!r}",
            status=self.status,
        )


class Http:
    """Requests to one server, over one aiohttp session per event loop."""

    def __init__(
        self,
        url: ServerUrl,
        session_factory: Callable[[], aiohttp.ClientSession] | None,
        timeout: float,
        longest_answer: int | None = None,
        largest_file: int | None = None,
    ) -> None:
        self.url = url
        self.timeout = timeout
        self.longest_answer = LONGEST_ANSWER if longest_answer is None else longest_answer
        self.largest_file = LARGEST_FILE if largest_file is None else largest_file
        self.closed = False
        self._session_factory = session_factory
        self._sessions: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, aiohttp.ClientSession] = (
            weakref.WeakKeyDictionary()
        )
        begins_anew_after_fork(self)

    def _after_fork(self) -> None:
        """Leaves the parent's connections alone."""
        LEFT_BEHIND.extend(self._sessions.values())
        self._sessions = weakref.WeakKeyDictionary()

    @property
    def plain_url(self) -> str | None:
        """The address if nothing but an HTTP connection is needed, else None."""
        url = self.url
        simple = url.base == url.display and url.base.startswith("http://") and not url.query
        return url.base if simple and self._session_factory is None and not self.closed else None

    async def session(self) -> aiohttp.ClientSession:
        """The running event loop's session, made on first use.

        Raises:
            ServerError: the client is closed.
        """
        if self.closed:
            raise self._is_closed()
        import asyncio

        loop = asyncio.get_running_loop()
        session = self._sessions.get(loop)
        if session is None or session.closed:
            import aiohttp

            session = (self._session_factory or aiohttp.ClientSession)()
            # All ways to give credentials end in a session: headers, cookies, middlewares, and the address itself.
            session.trace_configs.append(_stay_on_origin())
            self._sessions[loop] = session
        return session

    async def close(self) -> None:
        """Close the sessions of all event loops that still run. Requests under way fail."""
        import asyncio

        self.closed = True
        here = asyncio.get_running_loop()
        for loop, session in list(self._sessions.items()):
            if loop is here:
                await session.close()
            elif loop.is_running():
                await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(session.close(), loop))
            # The connections of a loop that has ended ended with it.
        self._sessions.clear()
        # Transports are closed in the loop's next round.
        await asyncio.sleep(0)

    async def get(
        self,
        route: str,
        *,
        params: Mapping[str, str] | None = None,
        timeout: float | None = None,
        total: float | None = None,
        file: bool = False,
    ) -> Answer:
        """GET a route; ask again when the connection is cut or the status is 5xx. Arguments as of `request`.

        What isn't a file is also asked for below `api/`, where a page comes: packs put pages of their own at addresses
        of the server, whose own page asks below `api/` only.

        Raises:
            ServerUnreachableError: no connection.
            ServerGoneError: cut each time; `NoAnswer`: no answer in time.
            ServerResponseError: another status than 2xx.
        """
        answer = await self._get(route, params=params, timeout=timeout, total=total, file=file)
        if not file and answer.is_page:
            other = await self.request("GET", f"api/{route}", params=params, timeout=timeout, total=total)
            if other.status == 200 and not other.is_page:
                return other
        return answer

    async def _get(self, route: str, **how: Any) -> Answer:
        import asyncio

        ask = functools.partial(self.request, "GET", route, **how)
        for pause in _GET_PAUSES:
            try:
                answer = await ask()
            except NoAnswer:
                raise
            except ServerGoneError as error:
                logger.debug("Asking again: %s", error)
            else:
                if answer.status < 500:
                    return answer.require_success()
                logger.debug("Asking again: %s answered status %d", answer.what, answer.status)
            await asyncio.sleep(pause)
        return (await ask()).require_success()

    async def post_json(self, route: str, value: Any) -> Answer:
        """POST a JSON value, once. The answer may have any status.

        Raises:
            ServerUnreachableError: no connection; the request was not sent.
            ServerGoneError: the connection was cut, or there was no answer in time; it may have been received.
        """
        return await self.request(
            "POST",
            route,
            data=json.dumps(value, allow_nan=False).encode(),
            headers={"Content-Type": "application/json"},
            total=_TOTAL,
        )

    async def request(
        self,
        method: str,
        route: str,
        *,
        params: Mapping[str, str] | None = None,
        data: Any = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        total: float | None = None,
        file: bool = False,
    ) -> Answer:
        """Make one request, once, and read the whole answer.

        Args:
            method: GET, POST or PUT.
            route: Without a leading slash.
            params: Beside those of the server's address.
            data: The body.
            headers: Beside aiohttp's own.
            timeout: Seconds to connect, and seconds without a single byte coming in; the client's by default.
            total: Seconds for the whole. None: 10 minutes for a GET; no limit for a file or an upload, which may take a
                slow line, but then the answer must bring 1,000 bytes a minute.
            file: The answer is a file: `largest_file` is its limit, not `longest_answer`.
        """
        import asyncio

        import aiohttp

        from .._tasks import in_time

        session = await self.session()

        seconds = self.timeout if timeout is None else timeout
        what = f"{method} {self.url.display}{route}"
        if total is None and not file and method == "GET":
            total = _TOTAL
        longest, setting = (self.largest_file, "largest_file") if file else (self.longest_answer, "longest_answer")
        try:
            asking = session.request(
                method,
                self.url.route(route),
                params=[*self.url.query, *(params or {}).items()],
                data=data,
                headers=headers,
                timeout=aiohttp.ClientTimeout(total=total, sock_connect=seconds, sock_read=seconds),
                # A redirected POST would arrive as a GET.
                allow_redirects=method == "GET",
                raise_for_status=False,
            )
            # A file's size sets no limit to the time of its headers.
            async with await in_time(asking, _TOTAL, _drop) if file else asking as response:
                body = await _read(response, longest, what if total is None else None)
                if body is None:
                    raise ServerResponseError(
                        f"{what} answered more than {longest:,} bytes; is this a ComfyUI server? If it is, give "
                        f"Client(…, {setting}=…) a higher limit.",
                        status=response.status,
                    )
                redirected = 300 <= response.status < 400
                location = response.headers.get("Location") if redirected else None
                return Answer(what, response.status, body, location)
        except NoAnswer:
            raise
        except (aiohttp.ClientError, OSError, asyncio.TimeoutError) as error:
            # aiohttp's own class means that nothing came for a while; the plain one, that the whole took too long.
            limit = seconds if isinstance(error, aiohttp.ServerTimeoutError) else total or _TOTAL
            raise (self._is_closed() if self.closed else self.explain(error, what, limit)) from None
        except (AttributeError, RuntimeError):
            # What aiohttp raises when its session is closed under a request.
            if not self.closed:
                raise
            raise self._is_closed() from None

    def _is_closed(self) -> ServerError:
        return ServerError(f"This client of {self.url.display} is closed; make a new one.")

    def explain(self, error: BaseException, what: str, seconds: float) -> ServerError:
        """Our error for one of aiohttp's, in words that say what to check."""
        import asyncio
        import ssl

        import aiohttp

        detail = str(error).strip() or type(error).__name__
        if isinstance(error, aiohttp.ClientSSLError | ssl.SSLError):
            return ServerUnreachableError(
                f"No secure connection to {self.url.display}: {detail}. Check the server's certificate, or write the "
                "address with http:// if the server has none."
            )
        if isinstance(error, aiohttp.ClientConnectorDNSError):
            return ServerUnreachableError(
                f"No connection to {self.url.display}: the host's name is not known ({detail}). Check the address."
            )
        if isinstance(error, aiohttp.ConnectionTimeoutError):
            return ServerUnreachableError(
                f"No connection to {self.url.display} within {seconds:g} s. Check the address, and the network between."
            )
        if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ServerFingerprintMismatch):
            if isinstance(error, aiohttp.ClientConnectorError):
                detail = _os_message(error.os_error) or detail
            return ServerUnreachableError(
                f"No connection to {self.url.display}: {detail}. Check that ComfyUI is running, and that this is its "
                "address and port."
            )
        if isinstance(error, _ForeignRedirectError):
            return ServerResponseError(
                f"{what} redirects to {error}, another server, which would get what is meant for this one: use that "
                "address, if it is right.",
                status=error.status,
            )
        if isinstance(error, aiohttp.InvalidURL):
            return ServerError(f"{self.url.display} is not the address of a ComfyUI server: {detail}.")
        if isinstance(error, asyncio.TimeoutError):
            return NoAnswer(f"{what} had no answer within {seconds:g} s: the server hangs or is unreachable.")
        if isinstance(error, aiohttp.ClientResponseError):
            return ServerResponseError(
                f"{what} answered status {error.status}, or not in HTTP ({error.message}); is this a ComfyUI server?",
                status=error.status or None,
            )
        return ServerGoneError(f"{what} had no complete answer: the connection was cut ({detail}).")


class _ForeignRedirectError(OSError):
    """A request is redirected to another server."""

    def __init__(self, address: str, status: int) -> None:
        super().__init__(address)
        self.status = status


def _stay_on_origin() -> aiohttp.TraceConfig:
    """Ends each request that is redirected to another scheme, host or port, but for that from HTTP to HTTPS."""
    import aiohttp

    async def check(
        session: aiohttp.ClientSession, context: SimpleNamespace, redirect: aiohttp.TraceRequestRedirectParams
    ) -> None:
        here, headers = redirect.response.url, redirect.response.headers
        try:
            there = here.join(type(here)(headers.get("Location") or headers.get("URI") or ""))
            secured = (here.scheme, here.port, there.scheme, there.port) == ("http", 80, "https", 443)
            same = there.origin() == here.origin() or (secured and there.host == here.host)
        except ValueError:
            # No address; aiohttp says so itself.
            return
        if not same:
            redirect.response.close()
            raise _ForeignRedirectError(blank_url_credentials(str(there.with_query(None))), redirect.response.status)

    trace = aiohttp.TraceConfig()
    trace.on_request_redirect.append(check)
    trace.freeze()
    return trace


async def _drop(response: Any) -> None:
    response.close()


async def _read(response: aiohttp.ClientResponse, longest: int, what: str | None) -> bytes | None:
    """An answer's body; None if it is longer than that. One without a limit of time, called `what`, must come on."""
    parts: list[bytes] = []
    size = before = 0
    begun = time.monotonic()
    async for part in response.content.iter_any():
        parts.append(part)
        size += len(part)
        if size > longest:
            return None
        if what is not None and (seconds := time.monotonic() - begun) >= _WINDOW:
            if size - before < _SLOWEST:
                raise NoAnswer(f"{what} brought {size - before:,} bytes in {seconds:.3g} s: the server hangs.")
            begun, before = begun + seconds, size
    return b"".join(parts)


def _os_message(error: OSError) -> str:
    """What the system says of a failed connection, without addresses; empty if nothing."""
    if getattr(error, "winerror", None):
        return (error.strerror or "").lower()
    if not error.errno:
        return ""
    # The numbers of Windows' sockets have their texts there; the C library doesn't know them.
    return str(getattr(socket, "errorTab", {}).get(error.errno) or os.strerror(error.errno)).lower().rstrip(".")
