"""Using a client or its events from a test, and waiting for what a server says."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import aclosing
from typing import Any

from comfy_script.client import Client, Event, Executing, events


def with_client(url: str, use: Callable[[Client], Coroutine[Any, Any, None]], **options: Any) -> None:
    async def run() -> None:
        async with Client(url, **options) as client:
            await use(client)

    asyncio.run(run())


async def finished(client: Client, prompt_id: str) -> dict[str, Any]:
    while True:
        entry = await client.history(prompt_id)
        if entry is not None:
            return entry
        await asyncio.sleep(0.02)


def with_events(url: str, use: Callable[[Client, AsyncIterator[Event]], Coroutine[Any, Any, None]]) -> None:
    async def run() -> None:
        async with Client(url) as client, aclosing(events(client)) as stream:
            try:
                await use(client, stream)
            except BaseException:
                await client.interrupt()  # a long job would hold up the tests that come later
                raise

    asyncio.run(run())


async def until(stream: AsyncIterator[Event], wanted: Callable[[Event], object]) -> list[Event]:
    """The events up to the wanted one, with it."""
    seen = []
    async for event in stream:
        seen.append(event)
        if wanted(event):
            return seen
    raise AssertionError(f"the stream ended: {seen}")


def is_a(kind: type[Event]) -> Callable[[Event], bool]:
    return lambda event: isinstance(event, kind)


def ends(prompt_id: str) -> Callable[[Event], bool]:
    return lambda event: event == Executing(None, prompt_id=prompt_id)
