"""Follows prompts of one server to their end: by its events, and by asking where those fail.

Events make things fast. They tell an outcome only where all of a run's events came, from its start to its end; all else
the server's history tells: it is asked when the server says that a run has ended, and again and again while the
websocket is down or silent, so that no lost message loses a result.

Asking is per server, not per prompt: one look at the queue tells of all, and only those that left it are looked up. A
`Follower` does so on its own, unless it is `asked`: whoever follows many servers at once calls `due` and `look`, on a
budget of its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, Callable, Collection, Coroutine
from typing import TYPE_CHECKING, Any

from .._tasks import end_tasks
from .._text import get_logger
from ..errors import ServerError, ServerGoneError, ServerUnreachableError
from .cancelling import FAREWELL, Canceller
from .event_types import Connected, Disconnected, Event, Executing, Status, UnknownEvent
from .followed import Followed, FollowedRuns, Listener, call
from .records import NoAnswer, Submission
from .run import Lost, Run, ServerFailed

if TYPE_CHECKING:
    from .client import Client

__all__ = ["Follower"]

_log = get_logger(__name__)

_QUIET = 3.0
"""Seconds without news of a run after which the queue is asked."""
_BEHIND = 30.0
"""The same for one that waits behind others, while there is news of those."""
_TICK = 0.5
"""Seconds between looks while the websocket is down."""
_GRACE = 5.0
"""Seconds for which a server may be away, or answer nonsense, before its runs are given up."""
_SILENCE = 120.0
"""Seconds for which a server that takes connections may leave them unanswered: a node that holds the GIL does that."""
_CONNECT = 2.0
"""Seconds to wait for the websocket before the first submission; without it looking does the work."""
_MISSES = 2
"""Looks that must find a run neither in the queue nor in the history: between two questions it may move."""
_UNREAD = (None, "executed")
"""Types of messages that, where they can't be read, may have told an output."""


class Follower:
    """Follows the runs of one client on one server. All methods are to be called on one event loop.

    Args:
        client: The server's client.
        queue_changed: Called with each number of prompts that the server tells, of all clients.
        process_end: Why the server's process has ended; None while it runs, or where it isn't ours.
        asked: It asks the server nothing by itself: `look` is called when it is `due`.
        without: Types of events that nobody wants; they aren't read.

    Attributes:
        drops: How often the websocket was lost: a server that was started anew has dropped it.
        last_look: When the server was last asked.
    """

    def __init__(
        self,
        client: Client,
        *,
        queue_changed: Callable[[int], object] = lambda remaining: None,
        process_end: Callable[[], str | None] = lambda: None,
        asked: bool = False,
        without: Collection[str] = (),
    ) -> None:
        self.drops = 0
        self.last_look = 0.0
        self._client = client
        self._queue_changed = queue_changed
        self._process_end = process_end
        self._asked = asked
        self._without = without
        self._runs = FollowedRuns(client, self._start_looking)
        self._canceller = Canceller(client, self._runs, self.cancel_soon)
        self._watcher: asyncio.Task[None] | None = None
        self._looker: asyncio.Task[None] | None = None
        self._background: set[asyncio.Task[Any]] = set()
        self._leaving: set[asyncio.Task[None]] = set()  # of those, what takes runs off the server
        self._connected: asyncio.Event | None = None
        self._bad_since: float | None = None
        self._looking = False
        self._counted: asyncio.Future[int | None] | None = None

    # -- runs -----------------------------------------------------------------------------------------------------

    def add(self, run: Run, listener: Listener) -> None:
        """Begins to listen for a run: one that the server may have already, or that will be submitted."""
        self._runs.add(run, listener)

    async def submit(self, run: Run, listener: Listener, request: Coroutine[Any, Any, Submission]) -> Submission:
        """Hands a run over, and follows it. Its events may come before the answer.

        Whoever is cancelled meanwhile has it taken off the server again, in the background.

        Args:
            run: The run.
            listener: Who wants to know of it.
            request: Submits it.

        Raises:
            ServerGoneError: As of the request, which may have got through: it is followed.
            SubmissionRefused, ServerError: As of the request. It isn't followed.
        """
        followed = self._runs.add(run, listener)
        followed.submitting = asyncio.ensure_future(request)
        self._background.add(followed.submitting)
        followed.submitting.add_done_callback(self._background.discard)
        try:
            await asyncio.shield(followed.submitting)
            return self._runs.taken(followed)
        except asyncio.CancelledError:
            # The request may get through; a job that nobody waits for must not stay.
            self.cancel_soon(run)
            raise
        except ServerGoneError:  # it may have been taken: looking for it has the last word
            self.submitted(run, run.prompt_id, run.number)
            raise
        except BaseException:
            self.drop(run)
            raise

    def submitted(self, run: Run, prompt_id: str, number: float | None, *, elsewhere: bool = False) -> None:
        """The server has queued a run; from now on it is asked for it.

        Args:
            run: The run.
            prompt_id: The server's id of it: old releases choose their own.
            number: Its place in the queue's order.
            elsewhere: Another client has submitted it.
        """
        self._runs.submitted(run, prompt_id, number, elsewhere=elsewhere)

    def drop(self, run: Run) -> None:
        """Forgets a run that the server didn't take."""
        self._runs.drop(run)

    # -- cancelling -----------------------------------------------------------------------------------------------

    async def cancel(self, *runs: Run) -> None:
        """As of `Canceller.cancel`."""
        await self._canceller.cancel(*runs)

    def cancel_soon(self, run: Run) -> asyncio.Task[None]:
        """Begins to `take_off` a run, whether or not the server has got it yet; `close` waits for that, for a while."""
        leaving = self._spawn(self.take_off(run))
        self._leaving.add(leaving)
        return leaving

    async def take_off(self, *runs: Run) -> None:
        """As of `Canceller.take_off`."""
        await self._canceller.take_off(*runs)

    async def drop_unqueued(self) -> None:
        """As of `Canceller.drop_unqueued`."""
        await self._canceller.drop_unqueued()

    # -- listening ------------------------------------------------------------------------------------------------

    async def watch(self, *, wait: bool) -> None:
        """Opens the websocket, and keeps it open.

        Args:
            wait: Until it is open, for 2 s at most.
        """
        if self._watcher is None or self._watcher.done():
            self._connected = asyncio.Event()
            self._watcher = asyncio.ensure_future(self._watch())
        if wait and self._connected is not None and not self._connected.is_set():
            opened = asyncio.ensure_future(self._connected.wait())
            try:
                await asyncio.wait({opened}, timeout=_CONNECT)
            finally:
                opened.cancel()

    @property
    def _online(self) -> bool:
        return self._connected is not None and self._connected.is_set()

    def _events(self) -> AsyncGenerator[Event, None]:
        from .stream import events

        return events(self._client, without=self._without, remaining=self._remaining if self._asked else None)

    async def _watch(self) -> None:
        async with contextlib.aclosing(self._events()) as stream:
            async for event in stream:
                call(self._handle, event)

    def _handle(self, event: Event) -> None:
        assert self._connected is not None
        if isinstance(event, Connected):
            self._connected.set()
            self._runs.missed()
            if event.reconnect:  # whatever was said in between is lost
                self.last_look = 0.0
                for followed in self._runs:
                    followed.news = 0.0
        elif isinstance(event, Disconnected):
            self.drops += event.attempt == 0
            self._connected.clear()
            self._runs.missed()
            _log.debug("websocket: %s", event.reason)
        elif isinstance(event, UnknownEvent) and event.type in _UNREAD:
            self._runs.missed()
        elif isinstance(event, Status):
            self._queue_changed(event.queue_remaining)
            # All that is heard of a run of another client: some run has begun or ended.
            for followed in self._runs:
                if followed.elsewhere:
                    followed.news = self.last_look = 0.0
        about = self._runs.about(event)
        if about is not None:
            self._runs.hear(about, event)
            if isinstance(event, Executing) and event.node is None and about.run.outcome is None:
                self._spawn(self._settle(about))

    async def _settle(self, followed: Followed) -> None:
        """Reads the outcome of a run that has ended."""
        with contextlib.suppress(ServerError):
            for pause in (0.0, 0.05, 0.2):
                await asyncio.sleep(pause)
                if followed.run.outcome is not None or await self._runs.read(followed):
                    return
            followed.run.left()  # someone cleared the history; the events may have told it all
            self._runs.end(followed)

    def _spawn(self, coroutine: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(coroutine)
        self._background.add(task)
        task.add_done_callback(self._background.discard)
        task.add_done_callback(self._leaving.discard)
        return task

    # -- asking ---------------------------------------------------------------------------------------------------

    @property
    def well(self) -> bool:
        """Whether the websocket is open, and the last answer was one."""
        return self._online and self._bad_since is None

    @property
    def due(self) -> bool:
        """Whether it is time to look: the websocket is down, or the server has been silent about a run."""
        now = time.monotonic()
        well = self.well
        if self._looking or now - self.last_look < (_QUIET if well else _TICK):
            return False
        if self._counted is not None:
            return True
        return bool(self._runs) and (not well or any(self._is_quiet(each, now) for each in self._runs))

    def _is_quiet(self, followed: Followed, now: float) -> bool:
        if followed.unwanted:  # what it still says isn't what is waited for
            return True
        waits_behind = not followed.begun and now - self._runs.heard <= _QUIET
        return followed.submitted and now - followed.news > (_BEHIND if waits_behind else _QUIET)

    async def _remaining(self) -> int:
        """How many prompts the server has, by the next look."""
        if self._counted is None:
            self._counted = asyncio.get_running_loop().create_future()
        remaining = await asyncio.shield(self._counted)
        if remaining is None:
            raise ServerError(f"The server at {self._client.base_url} can't be asked.")
        return remaining

    def _count(self, remaining: int | None) -> None:
        counted, self._counted = self._counted, None
        if counted is not None and not counted.done():
            counted.set_result(remaining)

    async def look(self) -> None:
        """Asks the server for all runs at once. Gives them up when it has failed for long enough. Never raises."""
        asked = self.last_look = time.monotonic()
        self._looking = True
        try:
            await self._look()
        except ServerError as error:
            self._trouble(error, asked)
        except Exception as error:  # noqa: BLE001 - logged with its traceback
            _log.exception("could not ask the server at %s", self._client.base_url)
            self._trouble(ServerError(f"The server at {self._client.base_url} can't be asked: {error!r}"), asked)
        else:
            self._bad_since = None
        finally:
            self._looking = False
            self._count(None)

    def _start_looking(self) -> None:
        if not self._asked and (self._looker is None or self._looker.done()):
            self.last_look = time.monotonic()
            self._looker = asyncio.ensure_future(self._look_when_due())

    async def _look_when_due(self) -> None:
        while self._runs:
            await asyncio.sleep(_TICK)
            end = self._process_end()
            if end is not None:
                self._give_up_all(ServerGoneError(end))
            elif self.due:
                await self.look()

    async def _look(self) -> None:
        state = await self._client.queue_state()
        self._count(len(state.running) + len(state.pending))
        now = time.monotonic()
        queued = {*state.running, *state.pending}
        for followed in self._runs:
            if not followed.submitted or followed.run.outcome is not None:
                continue
            if followed.run.prompt_id in queued:
                followed.news, followed.misses = now, 0
                if followed.run.prompt_id in state.running:
                    # What said so may be lost with the websocket.
                    self._runs.begin(followed)
                    if followed.unwanted:
                        # ComfyUI clears this when it begins a workflow, which its queue calls running a little earlier.
                        await self._client.interrupt(followed.run.prompt_id)
            elif not await self._runs.read(followed):
                followed.misses += 1
                if followed.misses >= _MISSES:
                    followed.run.left(otherwise=Lost(self._watcher is not None))
                    self._runs.end(followed)
                    if isinstance(followed.run.outcome, Lost):
                        # A history that forgets faster than we ask: what is told as it happens can't be missed.
                        await self.watch(wait=False)

    def _trouble(self, error: ServerError, asked: float) -> None:
        if self._bad_since is None:
            self._bad_since = asked
        if time.monotonic() - self._bad_since < (_SILENCE if isinstance(error, NoAnswer) else _GRACE):
            return
        if isinstance(error, (ServerUnreachableError, ServerGoneError)):
            error = ServerGoneError(
                f"The server at {self._client.base_url} went away while the workflow ran: {error.message}"
            )
        self._give_up_all(error)

    def _give_up_all(self, error: ServerError) -> None:
        self._bad_since = None
        for followed in self._runs:
            self.give_up(followed.run, error)

    def give_up(self, run: Run, error: ServerError) -> None:
        """Ends a run with an error of the server's."""
        followed = self._runs.get(run.prompt_id)
        if followed is not None:
            self._runs.end(followed, ServerFailed(error))

    # -- closing --------------------------------------------------------------------------------------------------

    async def close(self) -> None:
        """Stops listening and asking. The runs stay as they are, but for those that are being cancelled."""
        if self._leaving:
            await asyncio.wait(self._leaving, timeout=FAREWELL)
        await end_tasks(lambda: filter(None, (self._watcher, self._looker, *self._background)))
