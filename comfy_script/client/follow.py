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
import itertools
import time
from collections.abc import AsyncGenerator, Callable, Collection, Coroutine, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from .._tasks import end_tasks
from .._text import get_logger
from ..errors import ServerError, ServerGoneError, ServerUnreachableError
from .event_types import Connected, Disconnected, Event, Executing, Preview, Status, UnknownEvent
from .records import NoAnswer, Submission
from .run import Cancelled, Lost, Run, RunOutcome, ServerFailed

if TYPE_CHECKING:
    from .client import Client

__all__ = ["Follower", "Listener"]

_log = get_logger(__name__)

_QUIET = 3.0
"""Seconds without news of a run after which the queue is asked."""
_BEHIND = 30.0
"""The same for one that waits behind others, while there is news of those."""
_TICK = 0.5
"""Seconds between looks while the websocket is down."""
_GRACE = 5.0
"""Seconds for which a server may be away, or answer nonsense, before its runs are given up."""
_FAREWELL = 4.0
"""Seconds for taking a run off the server that nobody waits for any more."""
_PAUSES = (0.05, 0.1, 0.2)
"""Seconds between the first looks whether it has ended; then `_TICK`."""
_SILENCE = 120.0
"""Seconds for which a server that takes connections may leave them unanswered: a node that holds the GIL does that."""
_CONNECT = 2.0
"""Seconds to wait for the websocket before the first submission; without it looking does the work."""
_MISSES = 2
"""Looks that must find a run neither in the queue nor in the history: between two questions it may move."""
_UNREAD = (None, "executed")
"""Types of messages that, where they can't be read, may have told an output."""


class Listener(Protocol):
    """Who wants to know of a run. What is told is in the run by then; nothing must block."""

    def began(self) -> None:
        """It runs. Told once, before all else; not of one that was too fast to be seen."""
        ...

    def heard(self, event: Event) -> None:
        """The server said something."""
        ...

    def ended(self) -> None:
        """There is an outcome. The last that is told."""
        ...


@dataclass(slots=True)
class _Followed:
    """A run that has no outcome yet.

    Attributes:
        submitted: Whether the server has taken it: before that, it being absent means nothing.
        submitting: The request that hands it over.
        elsewhere: Whether another client has submitted it, to which its events go.
        begun: Whether it runs: the server has said something of it, or is seen to run it.
        unwanted: Whether it was interrupted.
        news: When it last did.
        misses: How many looks in a row have found it nowhere.
    """

    run: Run
    listener: Listener
    submitted: bool = False
    submitting: asyncio.Task[Submission] | None = None
    elsewhere: bool = False
    begun: bool = False
    unwanted: bool = False
    news: float = 0.0
    misses: int = 0

    @property
    def is_handed_over(self) -> bool:
        """Whether the server has it, or had it."""
        return self.submitted or self.submitting is None


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
        self._followed: dict[str, _Followed] = {}
        self._watcher: asyncio.Task[None] | None = None
        self._looker: asyncio.Task[None] | None = None
        self._background: set[asyncio.Task[Any]] = set()
        self._leaving: set[asyncio.Task[None]] = set()  # of those, what takes runs off the server
        self._connected: asyncio.Event | None = None
        self._bad_since: float | None = None
        self._heard = 0.0
        self._looking = False
        self._counted: asyncio.Future[int | None] | None = None

    # -- runs -----------------------------------------------------------------------------------------------------

    def add(self, run: Run, listener: Listener) -> None:
        """Begins to listen for a run: one that the server may have already, or that will be submitted."""
        self._followed[run.prompt_id] = _Followed(run, listener)

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
        followed = self._followed[run.prompt_id] = _Followed(run, listener)
        followed.submitting = asyncio.ensure_future(request)
        self._background.add(followed.submitting)
        followed.submitting.add_done_callback(self._background.discard)
        try:
            await asyncio.shield(followed.submitting)
            return self._taken(followed)
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

    def _taken(self, followed: _Followed) -> Submission:
        """Reads the answer to a run that was handed over. Errors as of the request."""
        assert followed.submitting is not None
        submission = followed.submitting.result()
        if not followed.submitted:
            self.submitted(followed.run, submission.prompt_id, submission.number)
        return submission

    def submitted(self, run: Run, prompt_id: str, number: float | None, *, elsewhere: bool = False) -> None:
        """The server has queued a run; from now on it is asked for it.

        Args:
            run: The run.
            prompt_id: The server's id of it: old releases choose their own.
            number: Its place in the queue's order.
            elsewhere: Another client has submitted it.
        """
        followed = self._followed.pop(run.prompt_id, None)
        run.prompt_id, run.number = prompt_id, number
        if followed is None:  # it ended before the answer came
            return
        self._followed[prompt_id] = followed
        followed.submitted, followed.elsewhere = True, elsewhere
        followed.news = time.monotonic()
        if not self._asked and (self._looker is None or self._looker.done()):
            self.last_look = time.monotonic()
            self._looker = asyncio.ensure_future(self._look_when_due())

    def drop(self, run: Run) -> None:
        """Forgets a run that the server didn't take."""
        self._followed.pop(run.prompt_id, None)

    def _end(self, followed: _Followed, outcome: RunOutcome | None = None) -> None:
        """Lets go of a run that has an outcome, or is given this one."""
        if outcome is not None:
            followed.run.end(outcome)
        if followed.run.outcome is not None and self._followed.pop(followed.run.prompt_id, None) is not None:
            self._call(followed.listener.ended)

    @staticmethod
    def _call(function: Callable[..., object], *args: Any) -> None:
        try:
            function(*args)
        except Exception:  # noqa: BLE001 - logged with its traceback
            # What one listener makes of its news must not end the watch over all others.
            _log.exception("could not handle news of a server: %r", args)

    # -- cancelling -----------------------------------------------------------------------------------------------

    async def cancel(self, *runs: Run) -> None:
        """Takes runs out of the queue, and interrupts the one that runs; again at each look until it has ended.

        Raises:
            ServerError: The server can't be asked.
        """
        await self._handed_over(runs)
        interrupted: set[str] = set()
        left: list[_Followed] = []
        for _ in range(3):  # they may begin to run between the question and the deed
            left = [
                followed
                for run in runs
                if (followed := self._followed.get(run.prompt_id)) and run.prompt_id not in interrupted
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
                self.cancel_soon(followed.run)

    async def _handed_over(self, runs: Iterable[Run]) -> None:
        """Waits until the server has got these runs or refused them, for a while."""
        on_their_way = {
            followed.submitting: followed
            for run in runs
            if (followed := self._followed.get(run.prompt_id)) and not followed.is_handed_over and followed.submitting
        }
        if not on_their_way:
            return
        done, _ = await asyncio.wait(on_their_way, timeout=_FAREWELL)
        for submitting in done:
            try:
                self._taken(on_their_way[submitting])
            except ServerGoneError:
                self.submitted(run := on_their_way[submitting].run, run.prompt_id, run.number)
            except (asyncio.CancelledError, ServerError):
                self._end(on_their_way[submitting], Cancelled())

    def cancel_soon(self, run: Run) -> asyncio.Task[None]:
        """Begins to `take_off` a run, whether or not the server has got it yet; `close` waits for that, for a while."""
        leaving = self._spawn(self.take_off(run))
        self._leaving.add(leaving)
        return leaving

    async def take_off(self, *runs: Run) -> None:
        """Cancels what nobody waits for any more; again for a while until it has ended. Never raises."""
        deadline = time.monotonic() + _FAREWELL
        for pause in itertools.chain(_PAUSES, itertools.repeat(_TICK)):
            failure: ServerError | None = None
            try:
                await self.cancel(*runs)
            except ServerError as error:
                failure = error
                for run in runs:
                    self.submitted(run, run.prompt_id, run.number)  # looking for it has the last word
            left = [run.prompt_id for run in runs if run.prompt_id in self._followed]
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
        for followed in list(self._followed.values()):
            if followed.submitted and followed.run.prompt_id not in (*state.running, *state.pending):
                await self._cancelled(followed)

    async def _cancelled(self, followed: _Followed) -> None:
        submitting = followed.submitting
        if not await self._read(followed) and followed.submitting is submitting:  # else it was begun meanwhile
            self._end(followed, Cancelled())

    async def _read(self, followed: _Followed) -> bool:
        """Whether the history has an outcome of a run."""
        entry = await self._client.history(followed.run.prompt_id)
        if not entry:
            return False
        followed.run.read(entry)
        self._end(followed)
        return True

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
                self._call(self._handle, event)

    def _handle(self, event: Event) -> None:
        assert self._connected is not None
        if isinstance(event, Connected):
            self._connected.set()
            self._missed()
            if event.reconnect:  # whatever was said in between is lost
                self.last_look = 0.0
                for followed in self._followed.values():
                    followed.news = 0.0
        elif isinstance(event, Disconnected):
            self.drops += event.attempt == 0
            self._connected.clear()
            self._missed()
            _log.debug("websocket: %s", event.reason)
        elif isinstance(event, UnknownEvent) and event.type in _UNREAD:
            self._missed()
        elif isinstance(event, Status):
            self._queue_changed(event.queue_remaining)
            # All that is heard of a run of another client: some run has begun or ended.
            for followed in self._followed.values():
                if followed.elsewhere:
                    followed.news = self.last_look = 0.0
        about = self._of(event)
        if about is not None:
            self._hear(about, event)

    def _missed(self) -> None:
        for followed in self._followed.values():
            followed.run.missed()

    def _hear(self, followed: _Followed, event: Event) -> None:
        followed.news = self._heard = time.monotonic()
        if not isinstance(event, UnknownEvent):
            self._begin(followed)
        event = followed.run.named(event)
        followed.run.hear(event)
        self._call(followed.listener.heard, event)
        self._end(followed)
        if isinstance(event, Executing) and event.node is None and followed.run.outcome is None:
            self._spawn(self._settle(followed))

    def _begin(self, followed: _Followed) -> None:
        if not followed.begun:
            followed.begun = True
            self._call(followed.listener.began)

    def _of(self, event: Event) -> _Followed | None:
        if event.prompt_id is not None or not isinstance(event, Preview):
            return self._followed.get(event.prompt_id or "")
        # Previews of older servers carry no prompt id; with one run under way it is clear whose they are.
        running = [followed for followed in self._followed.values() if followed.run.running is not None]
        return running[0] if len(running) == 1 else None

    async def _settle(self, followed: _Followed) -> None:
        """Reads the outcome of a run that has ended."""
        with contextlib.suppress(ServerError):
            for pause in (0.0, 0.05, 0.2):
                await asyncio.sleep(pause)
                if followed.run.outcome is not None or await self._read(followed):
                    return
            followed.run.left()  # someone cleared the history; the events may have told it all
            self._end(followed)

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
        return bool(self._followed) and (not well or any(self._is_quiet(each, now) for each in self._followed.values()))

    def _is_quiet(self, followed: _Followed, now: float) -> bool:
        if followed.unwanted:  # what it still says isn't what is waited for
            return True
        waits_behind = not followed.begun and now - self._heard <= _QUIET
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

    async def _look_when_due(self) -> None:
        while self._followed:
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
        for followed in list(self._followed.values()):
            if not followed.submitted or followed.run.outcome is not None:
                continue
            if followed.run.prompt_id in queued:
                followed.news, followed.misses = now, 0
                if followed.run.prompt_id in state.running:
                    # What said so may be lost with the websocket.
                    self._begin(followed)
                    if followed.unwanted:
                        # ComfyUI clears this when it begins a workflow, which its queue calls running a little earlier.
                        await self._client.interrupt(followed.run.prompt_id)
            elif not await self._read(followed):
                followed.misses += 1
                if followed.misses >= _MISSES:
                    followed.run.left(otherwise=Lost(self._watcher is not None))
                    self._end(followed)
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
        for followed in list(self._followed.values()):
            self.give_up(followed.run, error)

    def give_up(self, run: Run, error: ServerError) -> None:
        """Ends a run with an error of the server's."""
        followed = self._followed.get(run.prompt_id)
        if followed is not None:
            self._end(followed, ServerFailed(error))

    # -- closing --------------------------------------------------------------------------------------------------

    async def close(self) -> None:
        """Stops listening and asking. The runs stay as they are, but for those that are being cancelled."""
        if self._leaving:
            await asyncio.wait(self._leaving, timeout=_FAREWELL)
        await end_tasks(lambda: filter(None, (self._watcher, self._looker, *self._background)))
