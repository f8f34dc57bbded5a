"""One file over HTTP: asked for its size, downloaded, gone on with, checked, and put in its place."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import __version__
from .._text import get_logger
from ..errors import DownloadError
from .addresses import TOKENS, Address, redirected
from .hashes import complaint, is_hash
from .part import Part, opened_part, size_text

if TYPE_CHECKING:
    import aiohttp

__all__ = ["Offer", "Progress", "SessionFactory", "Wanted", "download", "offer"]

logger = get_logger(__name__)

Progress = Callable[[int, "int | None"], object]
"""Called with the bytes that have come, and those of the whole file, if that is known."""
SessionFactory = Callable[[], "aiohttp.ClientSession"]

_MOST_REDIRECTS = 10
_TRIES = 4
"""Times in a row that a connection may be cut without a byte having come."""
_PAUSE = 1.0
_CONNECT, _SILENCE = 30.0, 60.0
# A file may come over a slow line, but one that brings less than so many bytes in so many seconds never comes whole.
_SLOWEST, _WINDOW = 1000, 60.0
_PIECE = 1 << 20
_RANGE = re.compile(r"bytes (?:(\d{1,18})-(\d{1,18})|\*)/(\d{1,18}|\*)")
_LINKED_ETAG = re.compile(r'"?([0-9a-f]{64})"?')


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is to be downloaded.

    Attributes:
        address: Where it is from.
        target: Where it goes.
        hash: Its hash, hexadecimal digits in lower case, if it is known.
        hash_type: The hash's kind, such as `sha256`.
    """

    address: Address
    target: Path
    hash: str | None = None
    hash_type: str | None = None

    @property
    def is_checked(self) -> bool:
        """Whether its content can be compared with the hash."""
        return is_hash(self.hash, self.hash_type)


@dataclass(frozen=True, slots=True)
class Offer:
    """What a server says of a file.

    Attributes:
        host: Who gives the file, after all redirects.
        size: Its bytes; None if that isn't said.
        etag: Its strong ETag, if it has one.
        sha256: Its hash, if the host that was asked says it.
    """

    host: str
    size: int | None
    etag: str | None
    sha256: str | None


async def offer(wanted: Wanted, *, session_factory: SessionFactory | None = None) -> Offer:
    """Asks for a file's size, by its first byte: many places that give files refuse HEAD.

    Args:
        wanted: The file.
        session_factory: Makes the aiohttp session; it must not follow redirects by itself, and need not.

    Raises:
        DownloadError: There is no such file, or it isn't given.
    """
    import asyncio

    import aiohttp

    first = {"Range": "bytes=0-0"}
    try:
        async with _session(session_factory) as session, _asked(session, wanted.address, first) as answer:
            if answer.status == 416:  # an empty file has no first byte
                return Offer(answer.address.shown_host, 0, None, None)
            return answer.offer(_total(answer.response))
    except (aiohttp.ClientError, asyncio.TimeoutError) as failure:
        raise DownloadError(_cut(wanted.address, failure)) from None


async def download(
    wanted: Wanted,
    *,
    size: int | None = None,
    progress: Progress | None = None,
    session_factory: SessionFactory | None = None,
) -> Path:
    """Downloads a file: whole and, if its hash is known, with that content, or not at all. No file is overwritten.

    What has come stays beside the target as `name.part` when it ends early; the next time goes on from there if the
    server still has the same content.

    Args:
        wanted: The file.
        size: The bytes that were said before and agreed to; another size is an error.
        progress: Is told how far it is.
        session_factory: As of `offer`.

    Returns:
        The target.

    Raises:
        DownloadError: It doesn't come, not whole, or with another content; the disk is full; the target is there.
    """
    with opened_part(wanted.target, wanted.address.url) as part:
        async with _session(session_factory) as session:
            sha256 = await _fill(part, session, wanted, size, progress)
        part.close()
        for digits, kind in ((wanted.hash, wanted.hash_type), (sha256, "sha256")):
            wrong = complaint(part.path, digits, kind)
            if wrong is not None:
                part.start(None)
                raise DownloadError(
                    f"What {wanted.address.shown_host} gave isn't the file that was announced: {wrong}. It is removed."
                )
        part.finish()
    return wanted.target


async def _fill(
    part: Part, session: aiohttp.ClientSession, wanted: Wanted, size: int | None, progress: Progress | None
) -> str | None:
    """Brings all of a file into its part; gives the hash that the host says."""
    import asyncio

    import aiohttp

    failures = 0
    while True:
        have = part.resume()
        try:
            async with _asked(session, wanted.address, _going_on(part, have)) as answer:
                if answer.status == 416:
                    if have and _total(answer.response) == have and size in (None, have):
                        return answer.offer(have).sha256  # all of it had come
                    part.start(None)
                    failures += 1
                    if failures < _TRIES:
                        continue
                    raise DownloadError(f"{answer.address.shown_host} doesn't give the file (status 416).")
                _require_same(wanted, answer)
                await _receive(part, answer, wanted, size, progress)
                return answer.offer(None).sha256
        except (aiohttp.ClientPayloadError, aiohttp.ClientConnectionError, asyncio.TimeoutError) as failure:
            came = part.size > have
            failures = 0 if came else failures + 1
            # Without an ETag it begins anew each time, which might never end.
            if failures >= _TRIES or (came and part.etag is None):
                kept = f" {size_text(part.size)} have come and stay as {part.path}." if part.size else ""
                raise DownloadError(f"{_cut(wanted.address, failure)}{kept}") from None
            logger.info("going on with %s: %s", wanted.target, _cut(wanted.address, failure))
            await asyncio.sleep(_PAUSE * failures)


def _require_same(wanted: Wanted, answer: _Answer) -> None:
    """Ends before anything comes what would be refused in the end."""
    if (
        answer.sha256 is not None
        and wanted.hash_type == "sha256"
        and wanted.is_checked
        and answer.sha256 != wanted.hash
    ):
        raise DownloadError(
            f"{wanted.address.shown_host} has another file than the workflow says: its sha256 is {answer.sha256}, not "
            f"{wanted.hash}."
        )


def _going_on(part: Part, have: int) -> dict[str, str]:
    return {"Range": f"bytes={have}-", "If-Range": part.etag} if have and part.etag is not None else {}


async def _receive(part: Part, answer: _Answer, wanted: Wanted, size: int | None, progress: Progress | None) -> None:
    response, host = answer.response, answer.address.shown_host
    total, begin = _total(response), 0
    if response.status == 206:
        found = _RANGE.fullmatch(response.headers.get("Content-Range", ""))
        begin = int(found[1]) if found is not None and found[1] is not None else -1
        if begin != part.size:
            raise DownloadError(f"{host} gives another part of the file than was asked for.")
    else:
        part.start(_etag(response))
    is_open_ended = total is None and "chunked" not in response.headers.get("Transfer-Encoding", "").lower()
    if is_open_ended and not wanted.is_checked:
        raise DownloadError(
            f"{host} doesn't say how long the file is, so that it can't be seen whether all of it came."
        )
    if size is not None and total is not None and total != size:
        raise DownloadError(f"{host} now has {total:,} bytes, and said {size:,} before.")
    expected = total if total is not None else size
    if expected is not None:
        part.require_room(expected - begin)
    slow = _Slow(begin)
    part.write(b"")  # an empty file is one, too
    came = begin
    if progress is not None:
        progress(came, expected)
    async for piece in response.content.iter_chunked(_PIECE):
        came += len(piece)
        if expected is not None and came > expected:
            raise DownloadError(f"{host} gives more than the {expected:,} bytes that it said.")
        part.write(piece)
        slow.check(came, host, part)
        if progress is not None:
            progress(came, expected)
    if expected is not None and came != expected:
        raise DownloadError(
            f"{host} gave {came:,} of {expected:,} bytes and ended. They stay as {part.path}; try again to go on."
        )


class _Slow:
    """Ends what trickles."""

    def __init__(self, begin: int) -> None:
        self._begun, self._before = time.monotonic(), begin

    def check(self, came: int, host: str, part: Part) -> None:
        seconds = time.monotonic() - self._begun
        if seconds < _WINDOW:
            return
        if came - self._before < _SLOWEST:
            raise DownloadError(
                f"{host} gave {came - self._before:,} bytes in {seconds:.3g} s. What has come stays as {part.path}."
            )
        self._begun, self._before = self._begun + seconds, came


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came of a request after all redirects.

    Attributes:
        response: The answer, its body not read.
        address: Who gave it.
        sha256: The content's hash, if the host that was asked first said it.
    """

    response: aiohttp.ClientResponse
    address: Address
    sha256: str | None

    @property
    def status(self) -> int:
        return self.response.status

    def offer(self, size: int | None) -> Offer:
        return Offer(self.address.shown_host, size, _etag(self.response), self.sha256)


@asynccontextmanager
async def _asked(
    session: aiohttp.ClientSession, address: Address, headers: Mapping[str, str]
) -> AsyncIterator[_Answer]:
    """GETs an address, and follows where it may lead. A token goes to its own host, until a redirect has left that."""
    import aiohttp
    from yarl import URL

    token, here, sha256 = address.token(), address, None
    for _ in range(_MOST_REDIRECTS + 1):
        sent = {**headers, "Accept-Encoding": "identity", "User-Agent": f"comfy_script/{__version__}"}
        if token is not None:
            sent["Authorization"] = f"Bearer {token[1]}"
        try:
            response = await session.get(
                URL(here.url, encoded=True), headers=sent, allow_redirects=False, proxy=_proxy(here)
            )
        except (aiohttp.ClientSSLError, aiohttp.ClientConnectorError) as failure:
            raise DownloadError(_cut(here, failure)) from None
        except aiohttp.ClientResponseError as failure:
            raise DownloadError(f"{here.shown_host} doesn't answer in HTTP: {failure.message}.") from None
        except (aiohttp.InvalidURL, ValueError):
            raise DownloadError(f"{here.shown_host} is no host that can be asked.") from None
        async with response:
            if here.origin == address.origin and here.host == "huggingface.co":
                # The hash of what its redirect leads to, which its storage doesn't say.
                linked = _LINKED_ETAG.fullmatch(response.headers.get("X-Linked-ETag", ""))
                sha256 = linked[1] if linked is not None else sha256
            location = response.headers.get("Location")
            if response.status in (301, 302, 303, 307, 308) and location is not None:
                there = redirected(here, location)
                if there.origin != address.origin:
                    token = None
                here = there
                continue
            _require_file(response, here, address)
            yield _Answer(response, here, sha256)
            return
    raise DownloadError(f"{address.shown_host} redirects more than {_MOST_REDIRECTS} times.")


def _require_file(response: aiohttp.ClientResponse, here: Address, address: Address) -> None:
    """Raises a `DownloadError` if an answer gives no file as it is."""
    if response.status in (401, 403):
        name = TOKENS.get(address.host)
        hint = ""
        if name is not None:
            has = address.token() is not None
            hint = (
                f" {name} is set; agree to the model's terms on its page there, or check the token."
                if has
                else f" If the model asks for an account, set {name} to a token of yours, and agree to its terms there."
            )
        raise DownloadError(f"{here.shown_host} doesn't give the file to us (status {response.status}).{hint}")
    if response.status not in (200, 206, 416):
        gone = " It isn't there any more, or never was." if response.status in (404, 410) else ""
        raise DownloadError(f"{here.shown_host} doesn't give the file (status {response.status}).{gone}")
    if response.headers.get("Content-Encoding", "identity").lower() not in ("", "identity"):
        raise DownloadError(f"{here.shown_host} gives the file packed, which wasn't asked for.")
    if response.status != 416 and response.content_type in ("text/html", "application/xhtml+xml"):
        raise DownloadError(f"{here.shown_host} gives a web page, no model: look at {address.url}.")


def _total(response: aiohttp.ClientResponse) -> int | None:
    """The bytes of the whole file, as far as an answer says."""
    if response.status in (206, 416):
        found = _RANGE.fullmatch(response.headers.get("Content-Range", ""))
        return int(found[3]) if found is not None and found[3] != "*" else None
    return response.content_length


def _etag(response: aiohttp.ClientResponse) -> str | None:
    """The ETag by which a later answer's content is known to be the same, byte for byte."""
    etag = response.headers.get("ETag", "")
    return etag if etag.startswith('"') and etag.endswith('"') and 2 < len(etag) < 300 else None


def _cut(address: Address, failure: BaseException) -> str:
    import asyncio
    import ssl

    import aiohttp

    if isinstance(failure, aiohttp.ClientSSLError | ssl.SSLError):
        return f"No secure connection to {address.shown_host}: {failure}."
    if isinstance(failure, aiohttp.ClientConnectorError):
        return f"No connection to {address.shown_host}: {failure.os_error}."
    if isinstance(failure, asyncio.TimeoutError):
        return f"{address.shown_host} sent nothing for too long."
    return f"The connection to {address.shown_host} was cut."


def _proxy(address: Address) -> str | None:
    """The proxy that the system has for an address. Not by aiohttp's `trust_env`: that would add passwords of netrc."""
    import urllib.request

    if address.is_local or urllib.request.proxy_bypass(address.host):
        return None
    return urllib.request.getproxies().get(address.origin[0])


@asynccontextmanager
async def _session(session_factory: SessionFactory | None) -> AsyncIterator[aiohttp.ClientSession]:
    import aiohttp

    def make() -> aiohttp.ClientSession:
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=_CONNECT, sock_read=_SILENCE)
        jar: Any = aiohttp.DummyCookieJar()
        return aiohttp.ClientSession(timeout=timeout, cookie_jar=jar, auto_decompress=False)

    async with (session_factory or make)() as session:
        yield session
