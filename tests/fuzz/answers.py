"""What a server, or something in its place, may answer: drawn from a seed, and each answer held against one small job.

`python -m tests.fuzz.answers --cases 10000 --seed 0` prints each case that breaks a promise, and what all of them took.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import copy
import faulthandler
import gc
import gzip
import json
import logging
import os
import random
import struct
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from comfy_script.client import Client
from comfy_script.errors import ComfyScriptError
from comfy_script.runtime import Session, Workflow
from comfy_script.runtime.progress import SilentProgress
from tests.faults.faults import Rewritten
from tests.standin.server import StandIn

LIMIT = 1 << 20
"""Bytes that a client of a case takes at once, of any kind."""
WATCHDOG = 60.0
"""Seconds after which a case hangs: with the limits of `impatient`, none needs a twentieth of it."""
SLOW = 15.0
"""Seconds that no case may need. Many at once share one interpreter, so what took longer is run again by itself."""

ROUTES = (
    *("/object_info", "/embeddings", "/comfy_script/classes", "POST /prompt", "/queue", "GET /prompt"),
    *("/history/*", "/history/*", "/view", "/ws", "/ws"),
)
_IMPATIENT: dict[str, object] = {
    "follow._TICK": 0.02,
    "follow._QUIET": 0.1,
    "follow._GRACE": 0.3,
    "follow._SILENCE": 0.6,
    "follow._CONNECT": 0.3,
    "stream._FIRST_PAUSE": 0.02,
    "stream._LAST_PAUSE": 0.1,
    "stream._HEARTBEAT": 0.4,
    "stream._HANDSHAKE_TIMEOUT": 0.4,
    "stream._CLOSE_TIMEOUT": 0.1,
    "stream._SILENCE": 0.2,
    "stream._DOUBT": 0.1,
    "stream._ANSWER_TIMEOUT": 0.3,
    "_submit._LOOKS": (0.0, 0.02, 0.05),
    "_submit._PAUSE_BEFORE_RETRY": 0.02,
    "_submit.PATIENCE": 0.5,
    "_http._GET_PAUSES": (0.01, 0.02),
    "_http._TOTAL": 0.6,
    "_http._WINDOW": 0.6,
    "client._ANSWER_TOTAL": 0.6,
    "about._OBJECT_INFO_TIMEOUT": 0.3,
    "plain._PATIENCE": 0.3,
}


@contextlib.contextmanager
def impatient() -> Iterator[None]:
    """Lets all that waits for a server wait for a fraction of its time."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in _IMPATIENT.items():
            patch.setattr(f"comfy_script.client.{name}", value)
        yield


# What is answered

_ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**63, 10**30, -(10**400), 1.5, 1e308, float("nan"), float("inf"), -0.0),
    *("", "\ud800", "\0", "../../etc/passwd", "a/b?c#d", "x" * 5000, "<html>", "\u202e", "🙂", "1"),
    *(
        [],
        {},
        [[]],
        [None],
        [{}],
        {"": None},
        [1, "a", None],
        {"a": {"b": {"c": []}}},
        ["a", "b"],
        [["a", 0], ["b", 1]],
    ),
)
_OTHER_KEYS = ("", "\ud800", "prompt", "images", "status", "0", "type", "data", "input", "required", "__proto__")


def _odd(rng: random.Random) -> Any:
    return copy.deepcopy(rng.choice(_ODD))


def mutated(rng: random.Random, value: Any) -> Any:
    """A JSON value with one to three odd places."""
    value = json.loads(json.dumps(value))
    for _ in range(rng.choice((1, 1, 2, 3))):
        holder = [value]
        place: Any = 0
        inside: Any = holder
        while isinstance(inside[place], (dict, list)) and inside[place] and rng.random() < 0.85:
            inside = inside[place]
            place = rng.choice(list(inside)) if isinstance(inside, dict) else rng.randrange(len(inside))
        doing = rng.random()
        if inside is holder or doing < 0.6:
            inside[place] = _odd(rng)
        elif doing < 0.8:
            del inside[place]
        elif isinstance(inside, dict):
            inside[rng.choice(_OTHER_KEYS)] = inside.pop(place) if doing < 0.9 else _odd(rng)
        else:
            inside.insert(place, _odd(rng))
        value = holder[0]
    return value


def spoilt_text(rng: random.Random, value: Any) -> bytes:
    """What is hardly JSON, or JSON that few readers expect."""
    text = json.dumps(value)
    kind = rng.randrange(10)
    if kind == 0:
        return text.encode()[: rng.randrange(len(text) + 1)]
    if kind == 1:
        cut = rng.randrange(len(text) + 1)
        return (
            text[:cut].encode() + rng.choice((b"\xff\xfe", b"\xc0\x80", b"\x00", b"\xed\xa0\x80")) + text[cut:].encode()
        )
    if kind == 2:
        depth = rng.choice((500, 5_000, 100_000))
        return rng.choice((b"[" * depth + b"]" * depth, b'{"a":' * depth + b"1" + b"}" * depth, b"[" * depth))
    if kind == 3:
        return b"\xef\xbb\xbf" + text.encode()
    if kind == 4:
        return text.encode(rng.choice(("utf-16", "utf-32", "utf-16-le")))
    if kind == 5:
        return b"1" * rng.choice((400, 5_000, 100_000))
    if kind == 6 and text.startswith("{") and len(text) > 2:
        return (text[:-1] + "," + text[1:]).encode()
    if kind == 7:
        return rng.choice((b"", b" ", b"null", b"<!doctype html><title>Sign in</title>", b"NaN", b"-", b'"'))
    if kind == 8:
        return rng.randbytes(rng.randrange(2_000))
    return json.dumps({"error": value} if rng.random() < 0.5 else [value]).encode()


def _head(status: str, *headers: str) -> bytes:
    return "\r\n".join((f"HTTP/1.1 {status}", *headers, "", "")).encode()


async def _send(request: web.Request, *pieces: bytes, pause: float = 0.0) -> None:
    """Writes to a connection as it is, and cuts it, unless it is cut meanwhile."""
    for piece in pieces:
        if request.transport is None or request.transport.is_closing():
            return
        request.transport.write(piece)
        await asyncio.sleep(pause)
    if request.transport is not None:
        request.transport.close()


async def _send_endless(request: web.Request, piece: bytes, pause: float) -> None:
    while request.transport is not None and not request.transport.is_closing():
        if request.transport.get_write_buffer_size() < 1 << 20:
            request.transport.write(piece)
        await asyncio.sleep(pause)


_JSON = "Content-Type: application/json"


def _frame(rng: random.Random) -> bytes:
    """A frame of a websocket, proper or not."""
    first = rng.choice((0x81, 0x82, 0x01, 0x02, 0x80, 0x00, 0x88, 0x89, 0x8A, 0x83, 0x8F, 0xC1, 0xF1))
    body = rng.randbytes(rng.randrange(130))
    kind = rng.randrange(6)
    if kind == 0:
        return bytes((first, 127)) + struct.pack(">Q", rng.choice((2**63, 2**62, LIMIT * 2, 2**32))) + body
    if kind == 1:
        return bytes((first, 126)) + struct.pack(">H", len(body)) + body
    if kind == 2:
        body = struct.pack(">H", rng.choice((0, 999, 1000, 1005, 1006, 1012, 2999, 3000, 4999, 65535))) + body[:20]
        return bytes((0x88, len(body))) + body
    if kind == 3:
        return bytes((0x89, 0)) * 2000
    if kind == 4:
        return bytes((0x82, 127)) + struct.pack(">Q", LIMIT + 1) + b"x" * (LIMIT + 1)
    return bytes((first, min(len(body), 125))) + body[:125]


def odd_message(rng: random.Random) -> str | bytes:
    """A message of a websocket, text or binary, that is hardly ComfyUI's."""
    if rng.random() < 0.5:
        kinds = (
            "status",
            "executing",
            "executed",
            "progress",
            "progress_state",
            "execution_success",
            "execution_error",
        )
        return json.dumps({"type": rng.choice((*kinds, *_ODD)), "data": rng.choice(_ODD)})
    head = struct.pack(">II", rng.choice((0, 1, 2, 3, 4, 99, 2**32 - 1)), rng.choice((0, 1, 2, 5, 10**6, 2**32 - 1)))
    return (head + rng.choice((b"", b"{}", b"\xff\xd8\xff", rng.randbytes(60))))[: rng.choice((0, 3, 4, 7, 8, 1000))]


class Answers(StandIn):
    """A stand-in that says odd things on its websocket.

    Args:
        rng: Draws them; None for a proper one.
    """

    def __init__(self, rng: random.Random | None) -> None:
        super().__init__()
        self._rng = rng

    def _send(self, kind: str, data: Any, client_id: str | None) -> None:
        rng = self._rng
        doing = rng.random() if rng is not None else 1.0
        if rng is None or doing > 0.5:
            super()._send(kind, data, client_id)
        elif doing < 0.2:
            message = mutated(rng, {"type": kind, "data": data})
            self._messages.put_nowait((json.dumps(message), client_id))
        elif doing < 0.3:
            self._messages.put_nowait((odd_message(rng), client_id))
            super()._send(kind, data, client_id)
        elif doing < 0.4:
            for _ in range(rng.choice((2, 2, 50))):
                super()._send(kind, data, client_id)


@dataclass(frozen=True)
class Case:
    """A case, by its number and the seed."""

    seed: int
    number: int

    def __post_init__(self) -> None:
        rng = random.Random(f"{self.seed}/{self.number}")
        object.__setattr__(self, "rng", rng)
        object.__setattr__(self, "route", rng.choice(ROUTES))
        kinds = WS_KINDS if self.route == "/ws" else KINDS
        object.__setattr__(self, "kind", rng.choice(tuple(kinds)))
        object.__setattr__(self, "times", rng.choice((1, 2, None, None)))
        # Where all events come, neither the queue nor the history is asked.
        asked = self.route in ("/queue", "/history/*")
        object.__setattr__(self, "watch", self.route == "/ws" or (not asked and rng.random() < 0.7))

    rng: random.Random = field(init=False, compare=False, repr=False)
    route: str = field(init=False)
    kind: str = field(init=False)
    times: int | None = field(init=False)
    watch: bool = field(init=False)

    async def answer(self, request: web.Request, true: web.StreamResponse | None) -> web.StreamResponse | None:
        """What is answered in the place of the true answer."""
        kinds = WS_KINDS if self.route == "/ws" else KINDS
        body = true.body if isinstance(true, web.Response) and isinstance(true.body, bytes) else b"{}"
        return await kinds[self.kind](self.rng, request, body)


Kind = Callable[[random.Random, web.Request, bytes], Awaitable["web.StreamResponse | None"]]


def _as_json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return {"images": []}


async def _mutated(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    if request.path == "/view":
        place = rng.randrange(len(body) + 1)
        return web.Response(body=body[:place] + rng.randbytes(rng.randrange(40)) + body[place + rng.randrange(40) :])
    return web.Response(body=json.dumps(mutated(rng, _as_json(body))).encode(), content_type="application/json")


async def _text(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    return web.Response(body=spoilt_text(rng, _as_json(body)), content_type="application/json")


async def _status(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    status = rng.choice((201, 204, 206, 304, 400, 401, 403, 404, 405, 413, 418, 429, 500, 502, 503, 504, 599))
    made = rng.choice((body, b"", b"<html>no</html>", spoilt_text(rng, mutated(rng, {"error": {"message": "x"}}))))
    return web.Response(status=status, body=b"" if status in (204, 304) else made)


async def _redirect(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    here = f"http://{request.host}"
    to = rng.choice(
        (
            request.path_qs,
            f"{here}/",
            "http://127.0.0.1:9/",
            "//[",
            "http://",
            "",
            "javascript:x",
            "ftp://a/b",
            "/prompt",
            "/ws",
        )
    )
    return web.Response(status=rng.choice((301, 302, 303, 307, 308, 300)), headers={"Location": to} if to else {})


async def _header(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    length = rng.choice((len(body) + 50, max(len(body) - 5, 0), 0, -1, 2**70, "x", ""))
    odd = (
        _head("200 OK", f"Content-Length: {length}", _JSON) + body,
        _head("200 OK", f"Content-Length: {len(body)}", "Content-Length: 3", _JSON) + body,
        _head("200 OK", "X: " + "y" * 70_000, f"Content-Length: {len(body)}") + body,
        _head("200 OK", *(f"X{n}: y" for n in range(3_000)), f"Content-Length: {len(body)}") + body,
        _head("200 OK", "no colon here", f"Content-Length: {len(body)}") + body,
        _head("200 OK", "Content-Type: text/html; charset=nonsense", f"Content-Length: {len(body)}") + body,
        _head("200 OK", "Set-Cookie: \xff=\x01; Max-Age=x", f"Content-Length: {len(body)}") + body,
        _head("999999 What", _JSON) + body,
        _head("100 Continue") * 50 + _head("200 OK", f"Content-Length: {len(body)}") + body,
        _head("101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade") + body,
        b"HTTP/9.9 200 OK\r\n\r\n" + body,
        b"SSH-2.0-OpenSSH_9.6\r\n",
        rng.randbytes(500),
        b"",
    )
    await _send(request, rng.choice(odd))
    return None


async def _chunks(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    head = _head("200 OK", "Transfer-Encoding: chunked", _JSON)
    proper = f"{len(body):x}\r\n".encode() + body + b"\r\n"
    odd = (b"zz\r\nx\r\n", b"-5\r\nx\r\n", b"ffffffffffffffffff\r\nx", proper, proper + b"5\r\nab", proper + b"0\r\n")
    await _send(request, head + rng.choice(odd))
    return None


async def _encoded(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    packed = gzip.compress(body)
    bomb = gzip.compress(b" " * (64 * LIMIT), 1)
    encoding, made = rng.choice(
        (
            ("gzip", packed[: len(packed) // 2]),
            ("gzip", body),
            ("gzip", packed),
            ("gzip", packed + packed),
            ("deflate", packed),
            ("br", packed),
            ("zstd", packed),
            ("nonsense", packed),
            ("gzip, gzip", gzip.compress(packed)),
            ("gzip", bomb),
            ("gzip", gzip.compress(bomb)),
            ("gzip", packed[:-8] + b"\0" * 8),
        )
    )
    await _send(request, _head("200 OK", f"Content-Encoding: {encoding}", f"Content-Length: {len(made)}", _JSON) + made)
    return None


async def _slow(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    head = _head("200 OK", f"Content-Length: {len(body)}", _JSON)
    kind = rng.randrange(6)
    if kind == 0:
        await asyncio.Event().wait()  # nothing at all
    elif kind == 1:
        await _send(request, head[:20])
        return None
    elif kind == 2 and request.transport is not None:
        request.transport.write(head + body[: len(body) // 2])
        await asyncio.Event().wait()
    elif kind == 3:
        await _send_endless(request, rng.choice((b"H", b"HTTP/1.1 200 OK\r\n")), 0.02)
    elif kind == 4 and request.transport is not None:
        request.transport.write(_head("200 OK", _JSON))
        await _send_endless(request, b" ", 0.02)
    else:
        await _send(request, head, *(body[n : n + 200] for n in range(0, len(body), 200)), pause=0.01)
    return None


async def _flood(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    head, piece = rng.choice(
        (
            (_head("200 OK", _JSON), b" " * 65536),
            (_head("200 OK", "Content-Length: 99999999999", _JSON), b"[" * 65536),
            (_head("200 OK", "Transfer-Encoding: chunked", _JSON), b"10000\r\n" + b" " * 65536 + b"\r\n"),
            (b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 1000),
            (b"", b"x" * 65536),
        )
    )
    if request.transport is not None:
        request.transport.write(head)
    await _send_endless(request, piece, 0.001)
    return None


async def _cut(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    if request.transport is not None:
        request.transport.write(_head("200 OK", f"Content-Length: {len(body)}")[: rng.randrange(80)])
        request.transport.abort()
    return None


KINDS: dict[str, Kind] = {
    "mutated": _mutated,
    "mutated more": _mutated,
    "mutated most": _mutated,
    "text": _text,
    "status": _status,
    "redirect": _redirect,
    "header": _header,
    "chunks": _chunks,
    "encoded": _encoded,
    "slow": _slow,
    "flood": _flood,
    "cut": _cut,
}


async def _frames(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    frames = [_frame(rng) for _ in range(rng.randrange(1, 6))]
    if rng.random() < 0.5:
        await _send(request, *frames, pause=0.01)
        return None
    for frame in frames:
        if request.transport is not None:
            request.transport.write(frame)
    await asyncio.Event().wait()
    return None


async def _ping_flood(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    await web.WebSocketResponse().prepare(request)
    await _send_endless(
        request, rng.choice((b"\x89\x00" * 500, b"\x81\x02{}" * 500, b"\x01\x01x", b"\x00\x7d" + b"x" * 125)), 0.002
    )
    return None


async def _no_handshake(rng: random.Random, request: web.Request, body: bytes) -> web.StreamResponse | None:
    extra = rng.choice(("Sec-WebSocket-Accept: wrong", "X: y", "Sec-WebSocket-Extensions: permessage-deflate; x=999"))
    await _send(request, _head("101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade", extra))
    return None


WS_KINDS: dict[str, Kind] = {
    "frames": _frames,
    "frames more": _frames,
    "ping flood": _ping_flood,
    "no handshake": _no_handshake,
    "messages": _no_handshake,  # drawn by the stand-in's own websocket instead
    "messages more": _no_handshake,
    "status": _status,
    "redirect": _redirect,
    "header": _header,
    "slow": _slow,
    "cut": _cut,
}


# What becomes of it


@dataclass
class Ending:
    """How a case ended: in the words of its exception's type, after so many seconds, and what is wrong with that."""

    case: Case
    how: str = "hangs"
    seconds: float = 0.0
    wrong: str | None = None


def play(case: Case) -> Ending:
    """Runs one small job against a case's answers."""
    ending = Ending(case)
    messages = case.kind.startswith("messages")
    with Answers(case.rng if messages else None) as server:
        if not messages:
            forwarded = case.route != "/ws"
            server.fail(case.route, Rewritten(forwarded, answer=case.answer), times=case.times)
        client = Client(server.url, timeout=0.3, longest_answer=LIMIT, largest_file=LIMIT, longest_message=LIMIT)
        session = Session(client, watch=case.watch, stubs=False, progress=SilentProgress(), save_script_source=False)
        begun = time.monotonic()
        loop = None
        try:
            session.load()
            loop = session.connected()._loop
            nodes = session.nodes
            with Workflow(session=session) as workflow:
                nodes.SaveImage(nodes.EmptyImage(32, 32, 1, case.number), "x")
            task = workflow.task
            assert task is not None
            for result in task.wait():
                if hasattr(result, "wait"):
                    result.wait()
            ending.how = "result"
        except ComfyScriptError as error:
            ending.how = type(error).__name__
        except AttributeError as error:  # of a node that the answer has left out
            ending.how = type(error).__name__
            if "has no node or enum" not in str(error):
                ending.wrong = "".join(traceback.format_exception(error))
        except BaseException as error:  # noqa: BLE001 - that is what is looked for
            ending.how = type(error).__name__
            ending.wrong = "".join(traceback.format_exception(error))
        finally:
            session.close()
            ending.seconds = time.monotonic() - begun
        if loop is not None and loop.started:
            ending.wrong = "the session's thread still runs after close()"
    return ending


class Complaints(logging.Handler):
    """What the library or asyncio logs of exceptions that nobody takes."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info or record.name == "asyncio":
            self.found.append(self.format(record))


@contextlib.contextmanager
def complaints() -> Iterator[list[str]]:
    """Collects such complaints, at the end also those of what is left as garbage."""
    handler = Complaints()
    loggers = [logging.getLogger(name) for name in ("asyncio", "comfy_script")]
    for logger in loggers:
        logger.addHandler(handler)
    try:
        yield handler.found
        gc.collect()
    finally:
        for logger in loggers:
            logger.removeHandler(handler)


def play_all(cases: list[Case], at_once: int) -> list[Ending]:
    """Runs cases, some of them at once: most of them wait most of the time."""
    left = iter(cases)
    lock = threading.Lock()
    endings: list[Ending] = []
    begun: dict[int, tuple[Case, float]] = {}

    def work(done: Future[None]) -> None:
        try:
            while True:
                with lock:
                    case = next(left, None)
                if case is None:
                    break
                begun[threading.get_ident()] = (case, time.monotonic())
                ending = play(case)
                with lock:
                    endings.append(ending)
                    begun.pop(threading.get_ident())
            done.set_result(None)
        except BaseException as error:  # noqa: BLE001 - raised where it is waited for
            done.set_exception(error)

    workers: list[Future[None]] = [Future() for _ in range(at_once)]
    for worker in workers:
        threading.Thread(target=work, args=(worker,), daemon=True).start()
    while not all(worker.done() for worker in workers):
        time.sleep(0.05)
        hung = [case for case, since in list(begun.values()) if time.monotonic() - since > WATCHDOG]
        if hung:
            faulthandler.dump_traceback(all_threads=True)
            return [*endings, *(Ending(case, seconds=WATCHDOG, wrong=f"no end within {WATCHDOG:g} s") for case in hung)]
    for worker in workers:
        worker.result()
    return endings


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.answers", description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0, help="number of the first case")
    parser.add_argument("--at-once", type=int, default=16)
    options = parser.parse_args()
    logging.getLogger("comfy_script").addHandler(logging.NullHandler())
    logging.getLogger("comfy_script").propagate = False
    logging.getLogger("aiohttp.server").disabled = True  # the stand-in's own trouble with what it is to send
    begun = time.monotonic()
    with impatient(), complaints() as found:
        cases = [Case(options.seed, number) for number in range(options.first, options.first + options.cases)]
        endings = play_all(cases, options.at_once)
        slow = [ending for ending in endings if ending.seconds > SLOW]
        for ending in slow:
            used = time.process_time()
            again = play(Case(ending.case.seed, ending.case.number))
            print(
                f"{ending.case}: {ending.seconds:.1f} s beside {options.at_once - 1} others; "
                f"alone {again.seconds:.1f} s, with the server {time.process_time() - used:.1f} s of CPU"
            )
            if again.seconds > SLOW:
                ending.wrong = ending.wrong or f"needs more than {SLOW:g} s"
    wrong = [ending for ending in endings if ending.wrong]
    for ending in wrong:
        print(ending.case, ending.how, ending.wrong, sep="\n")
    for text in found:
        print(text)
    for how, count in Counter(ending.how for ending in endings).most_common():
        print(f"{count:6} {how}")
    slowest = max(endings, key=lambda ending: ending.seconds)
    print(
        f"{len(endings)} cases in {time.monotonic() - begun:.0f} s; {len(wrong)} wrong; {len(found)} complaints logged"
    )
    print(f"slowest: {slowest.seconds:.1f} s, {slowest.case}; {len(slow)} took more than {SLOW:g} s beside others")
    if sys.platform != "win32":
        import resource

        print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")
    sys.stdout.flush()
    os._exit(bool(wrong or found))  # a thread that hangs would hold up the end


if __name__ == "__main__":
    main()
