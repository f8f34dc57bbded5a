"""A session's line to one server: submits workflows, follows them by websocket, and by polling where that fails.

The websocket only makes things fast. What counts is the server's history: it is asked when the server says that a
run has ended, and again and again while the websocket is down or silent, so that no lost message loses a result.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import logging
import time
import uuid
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ..client.loop import Callbacks, LoopThread
from ..errors import (
    ServerError,
    ServerGoneError,
    ServerResponseError,
    ServerUnreachableError,
    TaskCancelledError,
)
from .refusal import refusal
from .task import Task

if TYPE_CHECKING:
    import PIL.Image

    from ..client import Client
    from ..comfyui.server import Server
    from ..formats.api import Compiled
    from ..graph.records import Output
    from .progress import Progress
    from .task import TaskProgress

__all__ = ["Connection"]

T = TypeVar("T")
_log = logging.getLogger(__name__)

_QUIET = 3.0
"""Seconds without news of a task after which the queue is asked."""
_TICK = 0.5
"""Seconds between looks while the websocket is down."""
_GRACE = 5.0
"""Seconds for which a server may be away, or answer nonsense, before its tasks are given up."""
_FAREWELL = 10.0
"""Seconds that a cancelled job may take to leave the server before a script that was interrupted ends."""
_CONNECT = 2.0
"""Seconds to wait for the websocket before the first submission; without it polling does the work."""


class Connection:
    """Everything between one session and one server.

    Attributes:
        client: The server's HTTP and websocket client.
        server: The server process, if we started it.
        callbacks: Where the user's callbacks run.
        watch: Open the websocket with the first submission; otherwise tasks are followed by polling only.
    """

    def __init__(self, client: Client, progress: Progress, server: Server | None = None) -> None:
        self.client = client
        self.server = server
        self.progress = progress
        self.watch = True
        self.loop_name = f"comfy_script {client.base_url}"
        self.callbacks = Callbacks("comfy_script callbacks")
        self.remaining_callbacks: list[Callable[[int], object]] = []
        self._loop = LoopThread(self.loop_name)
        self._tasks: dict[str, Task] = {}
        self._submitted: set[str] = set()
        self._news: dict[str, float] = {}
        self._missed: dict[str, int] = {}
        self._failed: list[Task] = []
        self._watcher: asyncio.Task[None] | None = None
        self._poller: asyncio.Task[None] | None = None
        self._connected: asyncio.Event | None = None
        self._background: set[asyncio.Task[Any]] = set()
        self._farewells: list[concurrent.futures.Future[None]] = []
        self._bad_since: float | None = None
        self._last_look = 0.0
        self._closed = False

    # -- running coroutines ---------------------------------------------------------------------------------------

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Runs a coroutine on the connection's loop and waits for it."""
        return self._loop.run(coroutine)

    async def call(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Runs a coroutine on the connection's loop and awaits it from any other."""
        return await self._loop.call(coroutine)

    def _spawn(self, coroutine: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.ensure_future(coroutine)
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    # -- queueing -------------------------------------------------------------------------------------------------

    async def put(
        self, compiled: Compiled, outputs: Sequence[Output], extra_data: Mapping[str, Any] | None = None
    ) -> Task:
        """Submits a workflow. Runs on the connection's loop.

        Raises:
            PromptRefusedError: The server's validation refused it, or some of its outputs.
            ServerError: It could not be handed over; it is not in the queue.
        """
        from ..client import SubmissionRefused

        if self.watch:
            await self._start_watch()
        task = Task(self, compiled, outputs, str(uuid.uuid4()))
        self._tasks[task.prompt_id] = task
        try:
            submission = await self.client.submit(
                compiled.prompt, prompt_id=task.prompt_id, extra_data=dict(extra_data or {})
            )
        except SubmissionRefused as refused:
            self._forget(task)
            raise refusal(compiled, refused.error, refused.node_errors, task.prompt_id) from None
        except asyncio.CancelledError:
            # The request may have got through; a job that nobody waits for must not stay.
            self._spawn(self.cancel(task))
            raise
        except ServerError:
            self._forget(task)
            raise
        if submission.prompt_id != task.prompt_id:  # a release that ignores the client's id
            self._tasks[submission.prompt_id] = self._tasks.pop(task.prompt_id)
            task.prompt_id = submission.prompt_id
        task.number = submission.number
        self._submitted.add(task.prompt_id)
        self._news[task.prompt_id] = time.monotonic()
        if submission.node_errors:
            await self.cancel(task)
            raise refusal(compiled, None, submission.node_errors, task.prompt_id)
        if self._poller is None or self._poller.done():
            self._poller = asyncio.ensure_future(self._poll())
        return task

    async def cancel(self, task: Task) -> None:
        """Takes a task out of the queue, or interrupts it. Runs on the connection's loop."""
        for _ in range(3):  # it may begin to run between the question and the deed
            if task.done():
                return
            await self.client.delete_pending([task.prompt_id])
            state = await self.client.queue_state()
            if task.prompt_id in state.running:
                await self.client.interrupt(task.prompt_id)
                return
            if task.prompt_id in state.pending:
                continue
            entry = await self.client.history(task.prompt_id)
            if entry:
                task.complete_from_history(entry)
            else:
                task.fail(task.cancelled_error())

    def cancel_soon(self, task: Task) -> None:
        """Cancels in the background, for one whose wait was broken off; `close` waits for it, for a while."""
        self._farewells.append(self._loop.submit(self.cancel(task)))

    async def cancel_remaining(self) -> None:
        """Clears the server's queue."""
        await self.client.clear_pending()
        await self._drop_unqueued()

    async def _drop_unqueued(self) -> None:
        state = await self.client.queue_state()
        for prompt_id in list(self._submitted):
            task = self._tasks.get(prompt_id)
            if task is None or prompt_id in state.running or prompt_id in state.pending:
                continue
            entry = await self.client.history(prompt_id)
            if entry:
                task.complete_from_history(entry)
            else:
                task.fail(task.cancelled_error())

    @property
    def unfinished(self) -> list[Task]:
        """The tasks that are queued or running."""
        return list(self._tasks.values())

    @property
    def unnoticed(self) -> list[Task]:
        """The tasks that failed and that nobody has waited for."""
        return [task for task in self._failed if not task._observed]

    def finished(self, task: Task) -> None:
        """Told by a task when it is done."""
        self._forget(task)
        self.progress.done(task)
        error = task._future.exception()
        if error is not None and not isinstance(error, TaskCancelledError):
            self._failed.append(task)

    def _forget(self, task: Task) -> None:
        self._tasks.pop(task.prompt_id, None)
        self._submitted.discard(task.prompt_id)
        self._news.pop(task.prompt_id, None)
        self._missed.pop(task.prompt_id, None)

    # -- following ------------------------------------------------------------------------------------------------

    def start_watch(self) -> None:
        """Opens the websocket in the background."""
        self._loop.submit(self._start_watch(wait=False))

    async def _start_watch(self, *, wait: bool = True) -> None:
        if self._watcher is None or self._watcher.done():
            self._connected = asyncio.Event()
            self._watcher = asyncio.ensure_future(self._watch())
        if wait and self._connected is not None and not self._connected.is_set():
            opened = asyncio.ensure_future(self._connected.wait())
            try:
                await asyncio.wait({opened}, timeout=_CONNECT)
            finally:
                opened.cancel()

    async def _watch(self) -> None:
        from ..client.stream import events

        async with contextlib.aclosing(events(self.client)) as stream:
            async for event in stream:
                try:
                    self._handle(event)
                except Exception:  # noqa: BLE001 - logged with its traceback
                    # One message that we mishandle must not end the watch over all other tasks.
                    _log.exception("could not handle %r", event)

    def _handle(self, event: Any) -> None:
        from .. import client as e

        assert self._connected is not None
        if isinstance(event, e.Connected):
            self._connected.set()
            if event.reconnect:  # whatever was said in between is lost
                self._news.clear()
                self._last_look = 0.0
        elif isinstance(event, e.Disconnected):
            self._connected.clear()
            _log.debug("websocket: %s", event.reason)
        elif isinstance(event, e.Status):
            for callback in list(self.remaining_callbacks):
                self.callbacks.post(callback, event.queue_remaining)
        task = self._tasks.get(event.prompt_id or "") or (
            self._only_running() if isinstance(event, e.Preview) else None
        )
        if task is None:
            return
        self._news[task.prompt_id] = time.monotonic()
        task._handle(event)
        if isinstance(event, e.Executing) and event.node is None and not task.done():
            self._spawn(self._settle(task))

    def _only_running(self) -> Task | None:
        """Previews of older servers carry no prompt id; with one task running it is clear whose they are."""
        running = [task for task in self._tasks.values() if task._running is not None]
        return running[0] if len(running) == 1 else None

    async def _settle(self, task: Task) -> None:
        """Reads the outcome of a run that has ended."""
        with contextlib.suppress(ServerError):
            for pause in (0.0, 0.05, 0.2):
                await asyncio.sleep(pause)
                entry = await self.client.history(task.prompt_id)
                if entry:
                    task.complete_from_history(entry)
                    return
            if task.finished_all:  # someone cleared the history; the events told it all
                task.succeed()

    async def _poll(self) -> None:
        self._last_look = time.monotonic()
        while self._tasks:
            await asyncio.sleep(_TICK)
            now = time.monotonic()
            if self.server is not None and not self.server.alive:
                self._give_up(ServerGoneError(f"The ComfyUI server ended.\n{self.server.log_tail(20)}"))
                return
            online = self._connected is not None and self._connected.is_set()
            quiet = any(now - self._news.get(prompt_id, 0.0) > _QUIET for prompt_id in self._submitted)
            well = online and self._bad_since is None
            if (well and not quiet) or now - self._last_look < (_QUIET if well else _TICK):
                continue
            self._last_look = now
            try:
                await self._look()
            except ServerError as error:
                self._trouble(error)
            else:
                self._bad_since = None

    async def _look(self) -> None:
        state = await self.client.queue_state()
        now = time.monotonic()
        for prompt_id in list(self._submitted):
            task = self._tasks.get(prompt_id)
            if task is None:
                continue
            if prompt_id in state.running or prompt_id in state.pending:
                self._missed.pop(prompt_id, None)
                self._news[prompt_id] = now
                continue
            entry = await self.client.history(prompt_id)
            if entry:
                task.complete_from_history(entry)
                continue
            missed = self._missed[prompt_id] = self._missed.get(prompt_id, 0) + 1
            if missed >= 2:
                if task.finished_all:
                    task.succeed()
                else:
                    task.fail(task.lost_error())

    def _trouble(self, error: ServerError) -> None:
        now = time.monotonic()
        if self._bad_since is None:
            self._bad_since = now
        if now - self._bad_since < _GRACE:
            return
        if isinstance(error, ServerResponseError):
            self._give_up(error)
        elif isinstance(error, (ServerUnreachableError, ServerGoneError)):
            self._give_up(
                ServerGoneError(
                    f"The server at {self.client.base_url} went away while the workflow ran: {error.message}"
                )
            )

    def _give_up(self, error: ServerError) -> None:
        self._bad_since = None
        for task in self.unfinished:
            call = task.source_of(task._running or "")
            own = ServerGoneError(error.message) if isinstance(error, ServerGoneError) else error
            own.source = call.source if call else None
            task.fail(own)

    # -- showing --------------------------------------------------------------------------------------------------

    @property
    def shows_previews(self) -> bool:
        """Whether someone looks at previews, so that decoding them is worth it."""
        return self.progress.shows_previews

    def show_progress(self, progress: TaskProgress) -> None:
        """Hands progress to the display."""
        self.progress.step(progress)

    def show_preview(self, task: Task, node_id: str, image: PIL.Image.Image) -> None:
        """Hands a preview to the display."""
        self.progress.preview(task, node_id, image)

    def show_result(self, task: Task, node_id: str, ui: Any) -> None:
        """Hands an output node's result to the display."""
        if self.progress.shows_outputs:
            self.callbacks.post(self.progress.output, task.result_of(node_id, ui))

    # -- closing --------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Ends the threads and connections. Tasks that are still queued stay on the server. Idempotent."""
        if self._closed:
            return
        self._closed = True
        if self._loop.started:
            concurrent.futures.wait(self._farewells, _FAREWELL)
            with contextlib.suppress(concurrent.futures.TimeoutError, ServerError, RuntimeError):
                self._loop.submit(self._shut_down()).result(5)
            self._loop.stop()
        for task in self.unnoticed:
            _log.error("A queued workflow failed and nobody waited for it: %s", task._future.exception())
        for task in self.unfinished:
            if self.server is not None:
                task.fail(ServerGoneError("The session that started the server was closed."))
        self.callbacks.stop()
        self.progress.close()

    async def _shut_down(self) -> None:
        pending: Iterable[asyncio.Task[Any] | None] = (self._watcher, self._poller, *self._background)
        for item in pending:
            if item is not None:
                item.cancel()
        await asyncio.gather(*(item for item in pending if item is not None), return_exceptions=True)
        await self.client.close()
