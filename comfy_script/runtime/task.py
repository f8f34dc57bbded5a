"""A workflow that was put into a server's queue: waiting, progress, results, errors."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._cells import without_our_frames
from .._deprecated import deprecated
from .._processes import ForkSafeLock, StaysInProcess, begins_anew_after_fork
from .._signals import ended_by_sigterm, put_off
from .._text import get_logger, printable
from ..client.event_types import Executed, Executing, ExecutionFailed, NodeProgress, Preview
from ..client.loop import wait
from ..errors import NodeFailedError, ResultError, ServerError, TaskCancelledError
from .failures import call_of, failure, node_failure
from .results import Result
from .steps import Step

if TYPE_CHECKING:
    import PIL.Image

    from ..client.event_types import Event
    from ..client.run import Run
    from ..formats.api import Compiled
    from ..graph.records import Call, CallOutput
    from .connection import Connection
    from .steps import StepCalls

__all__ = ["Task", "TaskProgress"]

_log = get_logger(__name__)

_LARGEST_PREVIEW = 2**28


@dataclass(frozen=True, slots=True)
class TaskProgress:
    """How far a node is.

    Attributes:
        task: The task.
        node_id: Id of the node in the API JSON.
        value: Steps done.
        max: Steps in all.
        node: The node's name in the registry.
        nodes_done: Nodes of the workflow that are finished, cached ones included.
        nodes_total: Nodes of the workflow.
    """

    task: Task
    node_id: str
    value: int
    max: int
    node: str
    nodes_done: int
    nodes_total: int


class Task(StaysInProcess):
    """One run of a workflow on a server. Made by `Workflow.queue()` and `queue.put()`.

    `task.wait()` waits in a script, `await task` in a coroutine (of any event loop). Cancelling the coroutine that
    awaits a task cancels the task on the server, as with asyncio's own tasks; `asyncio.shield(task.future())` does not.

    Attributes:
        outputs: The workflow's output nodes, one output each, in the script's order.
        latest: How far it was when the server last told of it; None while it is queued.
    """

    def __init__(
        self,
        connection: Connection,
        compiled: Compiled,
        outputs: Sequence[CallOutput],
        run: Run,
        steps: StepCalls | None = None,
    ) -> None:
        self.outputs = list(outputs)
        self._run = run
        self._connection = connection
        self._compiled = compiled
        self._calls = compiled.calls()
        self._future: concurrent.futures.Future[Mapping[str, Any]] = concurrent.futures.Future()
        self._node_futures: dict[str, concurrent.futures.Future[Any]] = {}
        self._made: dict[str, Result] = {}
        self._lock = ForkSafeLock()
        self._noticed = False
        self._steps = steps
        self._progress_callbacks: list[Callable[[TaskProgress], object]] = []
        self._preview_callbacks: list[Callable[[Task, str, PIL.Image.Image], object]] = []
        self.latest: TaskProgress | None = None
        self._is_parents = False
        begins_anew_after_fork(self)

    _sent_instead = "Send the results that its wait() gives."

    def _after_fork(self) -> None:
        """Leaves a task that isn't done to the process that queued it: nothing follows it here."""
        if not self._future.done():
            self._is_parents = True
            self._node_futures = {}
            self._future = concurrent.futures.Future()
            self._future.set_exception(_of_parent(self.prompt_id))

    # -- asking ---------------------------------------------------------------------------------------------------

    @property
    def prompt_id(self) -> str:
        """The server's id of the run."""
        return self._run.prompt_id

    @property
    def number(self) -> float | None:
        """Its place in the server's queue order, once it is queued."""
        return self._run.number

    def done(self) -> bool:
        """Whether it completed, failed or was cancelled."""
        return self._future.done()

    def cancelled(self) -> bool:
        """Whether it was cancelled or interrupted."""
        return self.done() and isinstance(self._future.exception(), TaskCancelledError)

    def failed(self) -> bool:
        """Whether it failed or was cancelled. Unlike `exception()`, that doesn't count as having seen the error."""
        return self.error is not None

    def exception(self) -> BaseException | None:
        """The error that ended it; None while it runs and after success."""
        self._notice()
        return self.error

    def future(self) -> asyncio.Future[Mapping[str, Any]]:
        """The raw outcome (node id → UI output) as a future of the running loop."""
        self._notice()
        return asyncio.wrap_future(self._shielded(self._future))

    def get_loop(self) -> asyncio.AbstractEventLoop:
        """The event loop that follows it, in a thread of the session.

        A task is no future of your loop: await it in any.
        """
        deprecated("Task.get_loop()", "await the task in the loop of your own")
        return self._connection.loop

    @property
    def error(self) -> BaseException | None:
        """What `exception()` gives, but without that counting as having seen it."""
        return self._future.exception() if self.done() else None

    def failed_call(self) -> tuple[Call, str] | None:
        """The script's call of the node that raised, and what; None if none has."""
        error = self.error
        if not isinstance(error, NodeFailedError):
            return None
        call = call_of(error.node_id, self._calls)
        return (call, error.message) if call is not None else None

    @property
    def nodes_total(self) -> int:
        """How many nodes its workflow has."""
        return len(self._calls)

    @property
    def noticed(self) -> bool:
        """Whether someone waits for it or has asked how it went, so that its error needs no other way."""
        return self._noticed

    def _notice(self) -> None:
        self._noticed = True
        self._connection.noticed(self._run)

    # -- waiting --------------------------------------------------------------------------------------------------

    def wait(self, timeout: float | None = None) -> list[Result]:
        """Waits for the whole workflow. Ctrl-C cancels it on the server, and the others as `queue.on_interrupt` says.

        Args:
            timeout: Seconds to wait at most; None waits as long as the server works on it.

        Returns:
            The result of each output node, in the script's order.

        Raises:
            NodeFailedError: A node raised.
            TaskCancelledError: It was cancelled.
            ServerGoneError: The server went away.
            TaskLostError: The server no longer knows it.
            TimeoutError: It takes longer than `timeout`; it goes on.
        """
        self._wait(self._future, timeout)
        return self._results()

    def wait_result(self, output: CallOutput, timeout: float | None = None) -> Result:
        """Waits for one output node only; the others may still run. Arguments and errors as of `wait`."""
        return self._result(output, self._wait(self._node_future(output), timeout))

    async def result(self, output: CallOutput) -> Result:
        """The asynchronous form of `wait_result`."""
        return self._result(output, await self._await(self._node_future(output)))

    async def _wait_async(self) -> list[Result]:
        await self._await(self._future)
        return self._results()

    def __await__(self) -> Generator[Any, None, list[Result]]:
        return self._wait_async().__await__()

    def _wait(self, future: concurrent.futures.Future[Any], timeout: float | None) -> Any:
        self._notice()
        if threading.current_thread().name == self._connection.loop_name:
            raise RuntimeError("Waiting on the session's own event loop; use `await` there.")
        self._connection.check_open(future)
        try:
            with ended_by_sigterm():
                outcome = wait(future, timeout)
        except concurrent.futures.TimeoutError:
            text = f"The workflow is not done after {timeout} s; it goes on running."
            raise without_our_frames(TimeoutError(text)) from None
        except (KeyboardInterrupt, SystemExit) as end:
            with put_off():
                self._connection.interrupted(self._run)
            without_our_frames(end)
            raise
        if self._steps or self._connection.shows_results:  # what they note down or show is to be there
            self._connection.callbacks.settle()
        return outcome

    async def _await(self, future: concurrent.futures.Future[Any]) -> Any:
        self._notice()
        self._connection.check_open(future)
        try:
            with ended_by_sigterm():
                outcome = await asyncio.wrap_future(self._shielded(future))
        except asyncio.CancelledError:
            if not future.done():
                self._connection.cancel_soon(self._run)
            raise
        if self._steps or self._connection.shows_results:
            await asyncio.to_thread(self._connection.callbacks.settle)
        return outcome

    @staticmethod
    def _shielded(future: concurrent.futures.Future[Any]) -> concurrent.futures.Future[Any]:
        """A copy: cancelling the future that one coroutine awaits must not cancel everyone's."""
        copy: concurrent.futures.Future[Any] = concurrent.futures.Future()

        def transfer(done: concurrent.futures.Future[Any]) -> None:
            if not copy.set_running_or_notify_cancel():
                return
            error = done.exception()
            if error is not None:
                copy.set_exception(error)
            else:
                copy.set_result(done.result())

        future.add_done_callback(transfer)
        return copy

    def _results(self) -> list[Result]:
        """The result of each output node of a task that went well."""
        return [self._result(output, self._run.ui.get(self._compiled.ids[output.call])) for output in self.outputs]

    def _result(self, output: CallOutput, ui: Any) -> Result:
        return self.result_of(self._compiled.ids[output.call], ui)

    def result_of(self, node_id: str, ui: Any) -> Result:
        """The result of a node, made once: the server may forget what it has fetched."""
        with self._lock:
            if node_id not in self._made:
                self._made[node_id] = Result.from_output(ui, self._connection)
            return self._made[node_id]

    def _node_future(self, output: CallOutput) -> concurrent.futures.Future[Any]:
        node_id = self._compiled.ids.get(output.call)
        if node_id is None:
            raise ResultError(f"{output!r} is not part of this workflow.")
        with self._lock:
            future = self._node_futures.get(node_id)
            if future is None:
                future = self._node_futures[node_id] = concurrent.futures.Future()
                if self._future.done():
                    self._settle_node(node_id, future)
                elif node_id in self._run.ui:
                    future.set_result(self._run.ui[node_id])
        return future

    def _settle_node(self, node_id: str, future: concurrent.futures.Future[Any]) -> None:
        error = self._future.exception()
        if node_id in self._run.ui or error is None:
            future.set_result(self._run.ui.get(node_id))
        else:
            future.set_exception(error)

    # -- acting ---------------------------------------------------------------------------------------------------

    def cancel(self) -> None:
        """Takes it out of the queue, or interrupts it if it runs. Other tasks are left alone."""
        self._check_ours()
        self._connection.run(self._connection.cancel(self._run))

    def _check_ours(self) -> None:
        if self._is_parents:
            raise _of_parent(self.prompt_id)

    async def _cancel(self) -> None:
        self._check_ours()
        await self._connection.call(self._connection.cancel(self._run))

    def add_done_callback(self, callback: Callable[[Task], object]) -> None:
        """Calls `callback(task)` when it is done, at once if it is already."""
        self._future.add_done_callback(_DoneCallback(self, callback))

    def remove_done_callback(self, callback: Callable[[Task], object]) -> int:
        """Forgets a callback; returns how often it had been added."""
        callbacks = self._future._done_callbacks  # type: ignore[attr-defined]
        matching = [item for item in callbacks if isinstance(item, _DoneCallback) and item.callback == callback]
        for item in matching:
            callbacks.remove(item)
        return len(matching)

    def add_progress_callback(self, callback: Callable[[TaskProgress], object]) -> None:
        """Calls `callback(progress)` at each step that a node reports."""
        self._progress_callbacks.append(callback)

    def remove_progress_callback(self, callback: Callable[[TaskProgress], object]) -> None:
        """Forgets a progress callback."""
        self._progress_callbacks.remove(callback)

    def add_preview_callback(self, callback: Callable[[Task, str, PIL.Image.Image], object]) -> None:
        """Calls `callback(task, node_id, image)` at each preview (the server needs `--preview-method auto`)."""
        self._preview_callbacks.append(callback)

    def remove_preview_callback(self, callback: Callable[[Task, str, PIL.Image.Image], object]) -> None:
        """Forgets a preview callback."""
        self._preview_callbacks.remove(callback)

    def __repr__(self) -> str:
        if not self.done():
            state = f"running {self._run.running}" if self._run.running else "queued"
        else:
            error = self._future.exception()
            state = "done" if error is None else type(error).__name__
        return printable(f"<Task {self.prompt_id} {state}>")

    # -- what the server tells (on the connection's loop) ---------------------------------------------------------

    def began(self) -> None:
        """Its first node tells as much."""

    def heard(self, event: Event) -> None:
        """Passes on what the server said of the run."""
        if isinstance(event, Executing):
            if self._steps:
                self._steps.flush()
            if event.node is not None:
                self._report(event.node, 0, 1)
        elif isinstance(event, NodeProgress):
            step = self._report(event.node or self._run.running or "", int(event.value), int(event.max))
            if self._steps:
                self._steps.step(Step(step.node, step.node_id, step.value, step.max, task=self))
        elif isinstance(event, Executed):
            self._show_output(event.node)
        elif isinstance(event, Preview):
            self._preview(event)
        elif isinstance(event, ExecutionFailed) and self._run.outcome is None:
            blocked = node_failure(event, self._calls, self.prompt_id)
            _log.warning("%s was not run: %s", blocked.class_type, blocked.exception_message)

    def _report(self, node_id: str, value: int, maximum: int) -> TaskProgress:
        call = self._calls.get(node_id)
        name = call.spec.name if call else node_id
        progress = TaskProgress(self, node_id, value, maximum, name, len(self._run.done), len(self._calls))
        self.latest = progress
        self._connection.show_progress(progress)
        for callback in self._progress_callbacks:
            self._connection.callbacks.post(callback, progress)
        return progress

    def _preview(self, event: Preview) -> None:
        node_id = event.node or self._run.running or ""
        if not (self._preview_callbacks or self._connection.shows_previews or self._steps):
            return
        from .._images import decode_image

        try:
            image = decode_image(event.image, _LARGEST_PREVIEW)
        except OSError as error:
            _log.debug("a preview image is damaged: %s", error)
            return
        self._connection.show_preview(self, node_id, image)
        if self._steps:
            self._steps.preview(node_id, image)
        for callback in self._preview_callbacks:
            self._connection.callbacks.post(callback, self, node_id, image)

    def _show_output(self, node_id: str) -> None:
        ui = self._run.ui[node_id]
        with self._lock:
            future = self._node_futures.get(node_id)
        if future is not None and not future.done():
            future.set_result(ui)
        if node_id in self._calls:
            self._connection.show_result(self, node_id, ui)

    def ended(self) -> None:
        """Takes the run's outcome as its own."""
        if self._steps:
            self._steps.flush()
        error = failure(self._run, self._calls)
        if error is None:  # before anybody who waits goes on
            self._connection.show_results(self, self._results)
        with self._lock:
            if error is None:
                self._future.set_result(self._run.ui)
            else:
                self._future.set_exception(error)
            waiting = [(node_id, future) for node_id, future in self._node_futures.items() if not future.done()]
        for node_id, future in waiting:
            self._settle_node(node_id, future)
        self._connection.finished(self, self._run, error)


def _of_parent(prompt_id: str) -> ServerError:
    return ServerError(
        f"The workflow {prompt_id} was queued by the process that this one was forked from: wait for it there, or "
        "queue it in this process."
    )


class _DoneCallback:
    """A user's done callback, in the form that concurrent futures want."""

    def __init__(self, task: Task, callback: Callable[[Task], object]) -> None:
        self.task = task
        self.callback = callback

    def __call__(self, _future: object) -> None:
        self.task._connection.callbacks.post(self.callback, self.task)
