"""A workflow that was put into a server's queue: waiting, progress, results, errors."""

from __future__ import annotations

import asyncio
import concurrent.futures
import functools
import logging
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..client.loop import wait
from ..errors import NodeFailedError, ResultError, TaskCancelledError, TaskError, TaskLostError
from .results import Result

if TYPE_CHECKING:
    import PIL.Image

    from ..client.event_types import Event
    from ..formats.api import Compiled
    from ..graph.records import Call, Output
    from .connection import Connection

__all__ = ["Task", "TaskProgress"]

_log = logging.getLogger(__name__)


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


class Task:
    """One run of a workflow on a server. Made by `Workflow.queue()` and `queue.put()`.

    `task.wait()` waits in a script, `await task` in a coroutine (of any event loop). Cancelling the coroutine that
    awaits a task cancels the task on the server, as with asyncio's own tasks; `asyncio.shield(task.future())` does not.

    Attributes:
        prompt_id: The server's id of the run.
        number: Its place in the server's queue order.
        outputs: The workflow's output nodes, one output each, in the script's order.
    """

    def __init__(self, connection: Connection, compiled: Compiled, outputs: Sequence[Output], prompt_id: str) -> None:
        self.prompt_id = prompt_id
        self.number: float | None = None
        self.outputs = list(outputs)
        self._connection = connection
        self._compiled = compiled
        self._calls = compiled.calls()
        self._future: concurrent.futures.Future[Mapping[str, Any]] = concurrent.futures.Future()
        self._node_futures: dict[str, concurrent.futures.Future[Any]] = {}
        self._made: dict[str, Result] = {}
        self._lock = threading.Lock()
        self._ui: dict[str, Any] = {}
        self._done_nodes: set[str] = set()
        self._running: str | None = None
        self._interrupted = False
        self._observed = False
        self._progress_callbacks: list[Callable[[TaskProgress], object]] = []
        self._preview_callbacks: list[Callable[[Task, str, PIL.Image.Image], object]] = []

    # -- asking ---------------------------------------------------------------------------------------------------

    def done(self) -> bool:
        """Whether it completed, failed or was cancelled."""
        return self._future.done()

    def cancelled(self) -> bool:
        """Whether it was cancelled or interrupted."""
        return self.done() and isinstance(self._future.exception(), TaskCancelledError)

    def exception(self) -> BaseException | None:
        """The error that ended it; None while it runs and after success."""
        self._observed = True
        return self._future.exception() if self.done() else None

    def future(self) -> asyncio.Future[Mapping[str, Any]]:
        """The raw outcome (node id → UI output) as a future of the running loop."""
        self._observed = True
        return asyncio.wrap_future(self._shielded(self._future))

    def source_of(self, node_id: str) -> Call | None:
        """The script's call behind a node id of the API JSON."""
        return self._calls.get(node_id)

    # -- waiting --------------------------------------------------------------------------------------------------

    def wait(self, timeout: float | None = None) -> list[Result]:
        """Waits for the whole workflow. Ctrl-C cancels it on the server.

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

    def wait_result(self, output: Output, timeout: float | None = None) -> Result:
        """Waits for one output node only; the others may still run. Arguments and errors as of `wait`."""
        return self._result(output, self._wait(self._node_future(output), timeout))

    async def result(self, output: Output) -> Result:
        """The asynchronous form of `wait_result`."""
        return self._result(output, await self._await(self._node_future(output)))

    async def _wait_async(self) -> list[Result]:
        await self._await(self._future)
        return self._results()

    def __await__(self) -> Generator[Any, None, list[Result]]:
        return self._wait_async().__await__()

    def _wait(self, future: concurrent.futures.Future[Any], timeout: float | None) -> Any:
        self._observed = True
        if threading.current_thread().name == self._connection.loop_name:
            raise RuntimeError("Waiting on the session's own event loop; use `await` there.")
        try:
            return wait(future, timeout)
        except concurrent.futures.TimeoutError:
            raise TimeoutError(f"The workflow is not done after {timeout} s; it goes on running.") from None
        except KeyboardInterrupt:
            self._connection.cancel_soon(self)
            raise

    async def _await(self, future: concurrent.futures.Future[Any]) -> Any:
        self._observed = True
        try:
            return await asyncio.wrap_future(self._shielded(future))
        except asyncio.CancelledError:
            if not future.done():
                self._connection.cancel_soon(self)
            raise

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
        return [self._result(output, self._ui.get(self._compiled.ids[output.call])) for output in self.outputs]

    def _result(self, output: Output, ui: Any) -> Result:
        return self.result_of(self._compiled.ids[output.call], ui)

    def result_of(self, node_id: str, ui: Any) -> Result:
        """The result of a node, made once: the server may forget what it has fetched."""
        with self._lock:
            if node_id not in self._made:
                self._made[node_id] = Result.from_output(ui, self._connection)
            return self._made[node_id]

    def _node_future(self, output: Output) -> concurrent.futures.Future[Any]:
        node_id = self._compiled.ids.get(output.call)
        if node_id is None:
            raise ResultError(f"{output!r} is not part of this workflow.")
        with self._lock:
            future = self._node_futures.get(node_id)
            if future is None:
                future = self._node_futures[node_id] = concurrent.futures.Future()
                if self._future.done():
                    self._settle_node(node_id, future)
                elif node_id in self._ui:
                    future.set_result(self._ui[node_id])
        return future

    def _settle_node(self, node_id: str, future: concurrent.futures.Future[Any]) -> None:
        error = self._future.exception()
        if node_id in self._ui or error is None:
            future.set_result(self._ui.get(node_id))
        else:
            future.set_exception(error)

    def show_results(self) -> None:
        """Shows the results of a task that went well in the notebook, from the callbacks' thread."""
        if self.done() and self._future.exception() is None:
            for result in self._results():
                self._connection.callbacks.post(result.display)

    # -- acting ---------------------------------------------------------------------------------------------------

    def cancel(self) -> None:
        """Takes it out of the queue, or interrupts it if it runs. Other tasks are left alone."""
        self._connection.run(self._connection.cancel(self))

    async def _cancel(self) -> None:
        await self._connection.call(self._connection.cancel(self))

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
            state = f"running {self._running}" if self._running else "queued"
        else:
            error = self._future.exception()
            state = "done" if error is None else type(error).__name__
        return f"<Task {self.prompt_id} {state}>"

    # -- what the connection tells (on its loop) ------------------------------------------------------------------

    def _handle(self, event: Event) -> None:
        from .. import client as e

        if isinstance(event, e.ExecutionCached):
            self._done_nodes.update(event.nodes)
        elif isinstance(event, e.Executing):
            if self._running is not None:
                self._done_nodes.add(self._running)
            self._running = event.node
            if event.node is not None:
                self._report(event.node, 0, 1)
        elif isinstance(event, e.NodeProgress):
            self._report(event.node or self._running or "", int(event.value), int(event.max))
        elif isinstance(event, e.Executed):
            self._done_nodes.add(event.node)
            self._set_node(event.node, event.output)
        elif isinstance(event, e.Preview):
            self._preview(event)
        elif isinstance(event, e.ExecutionInterrupted):
            self._interrupted = True
        elif isinstance(event, e.ExecutionFailed):
            failure = self._node_failed(functools.partial(getattr, event))
            if event.exception_type == "ExecutionBlocked":
                _log.warning("%s was not run: %s", failure.class_type, failure.exception_message)
            else:
                self.fail(failure)

    def _report(self, node_id: str, value: int, maximum: int) -> None:
        call = self._calls.get(node_id)
        name = call.spec.name if call else node_id
        progress = TaskProgress(self, node_id, value, maximum, name, len(self._done_nodes), len(self._calls))
        self._connection.show_progress(progress)
        for callback in self._progress_callbacks:
            self._connection.callbacks.post(callback, progress)

    def _preview(self, event: Any) -> None:
        node_id = event.node or self._running or ""
        if not self._preview_callbacks and not self._connection.shows_previews:
            return
        import io

        import PIL.Image

        try:
            image = PIL.Image.open(io.BytesIO(event.image))
            image.load()
        except (OSError, ValueError) as error:
            _log.debug("a preview image is damaged: %s", error)
            return
        self._connection.show_preview(self, node_id, image)
        for callback in self._preview_callbacks:
            self._connection.callbacks.post(callback, self, node_id, image)

    def _set_node(self, node_id: str, ui: Any) -> None:
        with self._lock:
            self._ui[node_id] = ui
            future = self._node_futures.get(node_id)
        if future is not None and not future.done():
            future.set_result(ui)
        call = self._calls.get(node_id)
        if call is not None:
            self._connection.show_result(self, node_id, ui)

    def _node_failed(self, field: Callable[[str], Any]) -> NodeFailedError:
        node_id, kind, text = str(field("node_id")), field("exception_type"), str(field("exception_message")).strip()
        call = self._calls.get(node_id) or self._calls.get(node_id.split(".")[0])
        name = call.spec.name if call else field("node_type")
        trace = field("traceback")
        return NodeFailedError(
            f"{name} raised {kind}: {text}",
            node_id=node_id,
            class_type=str(name),
            exception_type=str(kind),
            exception_message=text,
            server_traceback="".join(trace) if isinstance(trace, (list, tuple)) else str(trace or ""),
            inputs=field("current_inputs"),
            prompt_id=self.prompt_id,
            source=call.source if call else None,
        )

    def complete_from_history(self, entry: Mapping[str, Any]) -> None:
        """Takes the server's own record of the run as the outcome."""
        status = entry.get("status") or {}
        messages = {kind: data for kind, data in status.get("messages") or () if isinstance(data, Mapping)}
        outputs = entry.get("outputs") or {}
        for node_id, ui in outputs.items():
            self._ui.setdefault(node_id, ui)
        failed = status.get("status_str") == "error"
        if failed and "execution_error" in messages:
            self.fail(self._node_failed(messages["execution_error"].get))
        elif "execution_interrupted" in messages or self._interrupted:
            self.fail(self.cancelled_error())
        elif failed:
            self.fail(TaskError("The server reports an error without saying which.", prompt_id=self.prompt_id))
        else:
            self.succeed()

    def cancelled_error(self) -> TaskCancelledError:
        """The error of a task that was cancelled or interrupted."""
        running = self._calls.get(self._running or "")
        where = f" while {running.spec.name} ran" if running else ""
        return TaskCancelledError(
            f"The workflow was cancelled{where}.",
            prompt_id=self.prompt_id,
            source=running.source if running else None,
        )

    def lost_error(self) -> TaskLostError:
        """The error of a task that the server no longer knows."""
        return TaskLostError(
            "The server no longer knows this workflow: it was restarted, or its queue or history was cleared.",
            prompt_id=self.prompt_id,
        )

    @property
    def finished_all(self) -> bool:
        """Whether every output node has reported, so that nothing is missing even if the server forgot the run."""
        return all(self._compiled.ids[output.call] in self._ui for output in self.outputs)

    def succeed(self) -> None:
        """Ends it well. Idempotent."""
        self._finish(None)

    def fail(self, error: BaseException) -> None:
        """Ends it with an error. Idempotent: the first outcome counts."""
        self._finish(error)

    def _finish(self, error: BaseException | None) -> None:
        with self._lock:
            if self._future.done():
                return
            if error is None:
                self._future.set_result(self._ui)
            else:
                self._future.set_exception(error)
            waiting = [(node_id, future) for node_id, future in self._node_futures.items() if not future.done()]
        for node_id, future in waiting:
            self._settle_node(node_id, future)
        self._connection.finished(self)


class _DoneCallback:
    """A user's done callback, in the form that concurrent futures want."""

    def __init__(self, task: Task, callback: Callable[[Task], object]) -> None:
        self.task = task
        self.callback = callback

    def __call__(self, _future: object) -> None:
        self.task._connection.callbacks.post(self.callback, self.task)
