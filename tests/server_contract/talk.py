"""Plain requests to a server and what it says over websockets, with nothing of the library in between."""

from __future__ import annotations

import asyncio
import json
import random
import struct
import uuid
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import aiohttp
import PIL.Image

from tests.faults.jobs import Prompt

_TIMEOUT = 60.0


@dataclass(frozen=True)
class Reply:
    """An answer: its status, its media type, its body."""

    status: int
    content_type: str
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)

    def image(self) -> PIL.Image.Image:
        image = PIL.Image.open(BytesIO(self.body))
        image.load()
        return image


class Talk:
    """A client of one server. `client_id` goes with what it queues, unless that says otherwise."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.client_id = uuid.uuid4().hex
        self._session: aiohttp.ClientSession | None = None

    @property
    def session(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_TIMEOUT))
        return self._session

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def request(self, method: str, path: str, **options: Any) -> Reply:
        async with self.session.request(method, self.url + path, **options) as answer:
            return Reply(answer.status, answer.content_type, await answer.read())

    async def get(self, path: str, **params: str) -> Reply:
        return await self.request("GET", path, params=params)

    async def post(self, path: str, body: Any) -> Reply:
        return await self.request("POST", path, json=body)

    async def upload(self, content: bytes, name: str, **fields: str) -> Reply:
        form = aiohttp.FormData(quote_fields=False)
        form.add_field("image", content, filename=name, content_type="image/png")
        for key, value in fields.items():
            form.add_field(key, value)
        return await self.request("POST", "upload/image", data=form)

    async def listen(self, client_id: str | None = None, *, flags: bool = True) -> Listener:
        """Opens a websocket; without `flags` as a client that doesn't know of previews with metadata."""
        socket = await self.session.ws_connect(
            f"ws{self.url.removeprefix('http')}ws", params={"clientId": client_id or self.client_id}, max_msg_size=0
        )
        if flags:
            await socket.send_json({"type": "feature_flags", "data": {"supports_preview_metadata": True}})
        return Listener(socket)

    async def queue(self, prompt: Prompt, **more: Any) -> str:
        body = {"prompt": prompt, "client_id": self.client_id, "prompt_id": str(uuid.uuid4()), **more}
        reply = await self.post("prompt", body)
        assert reply.status == 200, reply.body
        prompt_id: str = reply.json()["prompt_id"]
        return prompt_id

    async def entry(self, prompt_id: str) -> dict[str, Any]:
        """The history entry of a run, once it has ended."""
        while True:
            found = (await self.get(f"history/{prompt_id}")).json().get(prompt_id)
            if found is not None:
                entry: dict[str, Any] = found
                return entry
            await asyncio.sleep(0.01)

    async def run(self, prompt: Prompt, **more: Any) -> dict[str, Any]:
        return await self.entry(await self.queue(prompt, **more))

    async def idle(self) -> None:
        while True:
            if not (await self.get("prompt")).json()["exec_info"]["queue_remaining"]:
                return
            await asyncio.sleep(0.01)


class Listener:
    """A websocket."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket

    async def message(self) -> tuple[str, Any]:
        """The next message: its type and data; a binary one as `binary N`, with its metadata and image."""
        while True:
            received = await self._socket.receive(_TIMEOUT)
            if received.type is aiohttp.WSMsgType.BINARY:
                return _binary(received.data)
            assert received.type is aiohttp.WSMsgType.TEXT, received
            content = json.loads(received.data)
            return content["type"], content["data"]

    async def until(self, kind: str, **data: Any) -> list[tuple[str, Any]]:
        """The messages up to one of this type and with these data, with it."""
        seen = []
        while True:
            seen.append(await self.message())
            if seen[-1][0] == kind and data.items() <= seen[-1][1].items():
                return seen

    async def run_of(self, prompt_id: str) -> list[tuple[str, Any]]:
        """What is said of a run up to its end; not how long the queue is, which others change as well."""
        seen = await self.until("executing", node=None, prompt_id=prompt_id)
        return [message for message in seen if message[0] not in ("status", "feature_flags")]

    async def close(self) -> None:
        await self._socket.close()


def _binary(message: bytes) -> tuple[str, Any]:
    (kind,) = struct.unpack_from(">I", message)
    if kind == 4:
        (length,) = struct.unpack_from(">I", message, 4)
        return "binary 4", {"metadata": json.loads(message[8 : 8 + length]), "image": message[8 + length :]}
    return f"binary {kind}", {"format": struct.unpack_from(">I", message, 4)[0], "image": message[8:]}


def color() -> int:
    """A colour that no cache has."""
    return random.randrange(1 << 24)


def empty_image(rgb: int | None = None, **inputs: Any) -> dict[str, Any]:
    given = {"width": 16, "height": 8, "batch_size": 1, "color": color() if rgb is None else rgb, **inputs}
    return {"class_type": "EmptyImage", "inputs": given}


def preview(source: str, slot: int = 0) -> dict[str, Any]:
    return {"class_type": "PreviewImage", "inputs": {"images": [source, slot]}}


def picture(rgb: int, size: tuple[int, int] = (8, 8), mode: str = "RGB") -> bytes:
    """A PNG of one colour."""
    buffer = BytesIO()
    fill = (rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 0)
    PIL.Image.new(mode, size, fill[: len(mode)]).save(buffer, "PNG")
    return buffer.getvalue()
