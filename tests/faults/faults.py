"""What can happen to a single request."""

from __future__ import annotations

import asyncio
import fnmatch
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import web

from tests.faults.loopback import abort


@dataclass(frozen=True)
class Fault:
    """What happens to a request. With `after_forwarding` the server has had it, and only the answer is spoilt."""

    after_forwarding: bool = False


@dataclass(frozen=True)
class Lost(Fault):
    """The connection is cut without an answer."""


@dataclass(frozen=True)
class Frozen(Fault):
    """No answer ever comes; the connection stays open."""


@dataclass(frozen=True)
class Truncated(Fault):
    """The connection is cut in the middle of the answer's body."""


@dataclass(frozen=True)
class InvalidJson(Fault):
    """Status 200 with a body that isn't JSON."""

    body: str = '{"prompt_id": <html>'


@dataclass(frozen=True)
class BadStatus(Fault):
    """Another status."""

    status: int = 500
    body: str = "500 Internal Server Error\n\nServer got itself in trouble"


@dataclass(frozen=True)
class Delayed(Fault):
    """The answer comes late."""

    seconds: float = 1.0


@dataclass(frozen=True)
class Rewritten(Fault):
    """Another answer, made of the request and, with `after_forwarding`, of the true one. None: nothing more is sent."""

    answer: Callable[[web.Request, web.StreamResponse | None], Awaitable[web.StreamResponse | None]] = field(
        kw_only=True
    )


@dataclass
class _Plan:
    route: str
    fault: Fault
    times: int | None


class Faults:
    """Which requests are spoilt, and how."""

    def __init__(self) -> None:
        self._plans: list[_Plan] = []

    def plan(self, route: str, fault: Fault, times: int | None = None) -> None:
        """Spoil the requests of a route, `/prompt`, `POST /prompt` or `/history/*`, so many times (None: always)."""
        self._plans.append(_Plan(route, fault, times))

    def clear(self) -> None:
        """Spoil nothing any more."""
        self._plans.clear()

    async def answer(
        self, request: web.Request, path: str, answer: Callable[[], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """The answer to a request, spoilt if that is planned for it."""
        fault = self._take(request.method, path)
        if fault is None:
            return await answer()
        if not fault.after_forwarding:
            return await _spoilt(request, fault, None) or await answer()
        true = await answer()
        return await _spoilt(request, fault, true) or true

    def _take(self, method: str, path: str) -> Fault | None:
        for plan in self._plans:
            wanted_method, _, wanted_path = plan.route.rpartition(" ")
            if wanted_method in ("", method) and fnmatch.fnmatchcase(path, wanted_path) and plan.times != 0:
                if plan.times is not None:
                    plan.times -= 1
                return plan.fault
        return None


async def _spoilt(request: web.Request, fault: Fault, answer: web.StreamResponse | None) -> web.StreamResponse | None:
    """The spoilt answer; None to go on as without a fault."""
    if isinstance(fault, BadStatus):
        return web.Response(status=fault.status, text=fault.body)
    if isinstance(fault, InvalidJson):
        return web.Response(text=fault.body, content_type="application/json")
    if isinstance(fault, Delayed):
        await asyncio.sleep(fault.seconds)
        return None
    if isinstance(fault, Rewritten):
        made = await fault.answer(request, answer)
        if made is not None:
            return made
    if isinstance(fault, Frozen):
        await asyncio.Event().wait()
    if isinstance(fault, Truncated):
        true = answer.body if isinstance(answer, web.Response) else None
        body = true if isinstance(true, bytes) else b'{"exec_info": {"queue'
        cut = web.StreamResponse(headers={"Content-Length": str(len(body) + 100)})
        await cut.prepare(request)
        await cut.write(body[: len(body) // 2])
    abort(request)
    return web.Response()
