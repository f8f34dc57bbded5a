"""Takes runs off a server: out of its queue, or by interrupting what it runs."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from .._text import get_logger
from ..errors import ServerError, ServerGoneError, ServerUnreachableError
from .followed import Followed, FollowedRuns
from .run import Cancelled, Run

if TYPE_CHECKING:
    from .client import Client

__all__ = ["FAREWELL", "Canceller"]

_log = get_logger(__name__)

FAREWELL = 4.0
"""Seconds for taking a run off the server that nobody waits for any more."""
_PAUSES = (0.05, 0.1, 0.2)
"""Seconds between the first looks whether it has ended; then `_TICK`."""
_TICK = 0.5


class Canceller:
    """Cancels runs that are followed.

    Args:
        client: The server's client.
        runs: Those that are followed.
        later: Begins to `take_off` a run in the background.
    """

    def __init__(self, client: Client, runs: FollowedRuns, later: Callable[[Run], object]) -> None:
        self._client = client
        self._runs = runs
        self._later = later

    async def cancel(self, *runs: Run) -> None:
        """Takes runs out of the queue, and interrupts the one that runs; again at each look until it has ended.

        Raises:
            ServerError: The server can't be asked.
        """
        await self._handed_over(runs)
        interrupted: set[str] = set()
        left: list[Followed] = []
        for _ in range(3):  # they may begin to run between the question and the deed
            left = [
                followed
                for run in runs
                if (followed := self._runs.get(run.prompt_id)) and run.prompt_id not in interrupted
            ]
            if not left:
                return
            before = [(followed.submitting, followed.submitted) for followed in left]
            await self._client.delete_pending([followed.run.prompt_id for followed in left])
            state = await self._client.queue_state()
            for followed, handing in zip(left, before, strict=True):
                prompt_id = followed.run.prompt_id
                is_as_asked = handing == (followed.submitting, followed.submitted)
                if prompt_id in state.running:
                    followed.unwanted = True
                    await self._client.interrupt(prompt_id)
                    interrupted.add(prompt_id)
                elif prompt_id not in state.pending and followed.is_handed_over and is_as_asked:
                    await self._cancelled(followed)
        for followed in left:
            if not followed.is_handed_over:
                self._later(followed.run)

    async def _handed_over(self, runs: Iterable[Run]) -> None:
        """Waits until the server has got these runs or refused them, for a while."""
        on_their_way = {
            followed.submitting: followed
            for run in runs
            if (followed := self._runs.get(run.prompt_id)) and not followed.is_handed_over and followed.submitting
        }
        if not on_their_way:
            return
        done, _ = await asyncio.wait(on_their_way, timeout=FAREWELL)
        for submitting in done:
            try:
                self._runs.taken(on_their_way[submitting])
            except ServerGoneError:
                self._runs.submitted(run := on_their_way[submitting].run, run.prompt_id, run.number)
            except (asyncio.CancelledError, ServerError):
                self._runs.end(on_their_way[submitting], Cancelled())

    async def take_off(self, *runs: Run) -> None:
        """Cancels what nobody waits for any more; again for a while until it has ended. Never raises."""
        deadline = time.monotonic() + FAREWELL
        for pause in itertools.chain(_PAUSES, itertools.repeat(_TICK)):
            failure: ServerError | None = None
            try:
                await self.cancel(*runs)
            except ServerError as error:
                failure = error
                for run in runs:
                    self._runs.submitted(run, run.prompt_id, run.number)  # looking for it has the last word
            left = [run.prompt_id for run in runs if run.prompt_id in self._runs]
            if not left:
                return
            if isinstance(failure, ServerUnreachableError) or time.monotonic() > deadline:
                if failure is not None:
                    _log.warning("Not known to be off the server: %s. %s", ", ".join(left), failure.message)
                return  # else it was told, and ends when its node lets it
            await asyncio.sleep(pause if failure is None else _TICK)

    async def drop_unqueued(self) -> None:
        """Ends the runs that the server has no longer in its queue, after that was cleared.

        Raises:
            ServerError: The server can't be asked.
        """
        state = await self._client.queue_state()
        for followed in self._runs:
            if followed.submitted and followed.run.prompt_id not in (*state.running, *state.pending):
                await self._cancelled(followed)

    async def _cancelled(self, followed: Followed) -> None:
        submitting = followed.submitting
        if not await self._runs.read(followed) and followed.submitting is submitting:  # else it was begun meanwhile
            self._runs.end(followed, Cancelled())
