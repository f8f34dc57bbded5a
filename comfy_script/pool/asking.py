"""Questions to servers whose events have stopped: few enough that a thousand servers can be asked by one driver."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence

from .._tasks import end_tasks
from ..client.follow import Follower

__all__ = ["Asker", "choose"]

_TICK = 0.5
_PER_SECOND = 50
"""Servers that are asked in a second, over all. A thousand that say nothing would be asked 530 times a second, by
themselves every 3 s for their queue and by their event streams every 5 s for its length."""


class Asker:
    """Has each follower look that should, those first whose servers may be gone, then those that waited for longest.

    Args:
        followers: Gives those that there are, followers that are `asked`.
    """

    def __init__(self, followers: Callable[[], Iterable[Follower]]) -> None:
        self._followers = followers
        self._task: asyncio.Task[None] | None = None
        self._looks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Begins to ask, if it hasn't yet. To be called on the loop of the followers."""
        if self._task is None:
            self._task = asyncio.ensure_future(self._ask())

    async def close(self) -> None:
        """Asks no more."""
        await end_tasks(lambda: [*self._looks, *([self._task] if self._task is not None else [])])

    async def _ask(self) -> None:
        allowed = 0.0
        last = time.monotonic()
        while True:
            await asyncio.sleep(_TICK)
            now = time.monotonic()
            allowed = min(allowed + (now - last) * _PER_SECOND, _PER_SECOND)
            last = now
            for follower in choose(self._followers(), int(allowed)):
                allowed -= 1
                look = asyncio.ensure_future(follower.look())
                self._looks.add(look)
                look.add_done_callback(self._looks.discard)


def choose(followers: Iterable[Follower], most: int) -> Sequence[Follower]:
    """Who of the followers is to look now."""
    due = [follower for follower in followers if follower.due]
    due.sort(key=lambda follower: (follower.well, follower.last_look))
    return due[:most]
