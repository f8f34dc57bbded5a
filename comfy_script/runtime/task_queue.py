"""`queue`: the server's queue as a script handles it."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, overload

from .._processes import StaysInProcess
from .jobs import find_job, pick_up
from .workflow import Workflow

if TYPE_CHECKING:
    from ..client.jobs import ServerJob
    from .opened.workflow_file import WorkflowFile
    from .outputs import Output
    from .session import Session
    from .task import Task

    # Not at run time: a Literal as what a property gives ends completion by jedi, which IPython uses.
    OnInterrupt = Literal["cancel_own", "cancel_waited", "leave"]

__all__ = ["TaskQueue"]

Queueable: TypeAlias = "Output | Iterable[Output] | Workflow | WorkflowFile | Mapping[str, Any]"
_ON_INTERRUPT = ("cancel_own", "cancel_waited", "leave")


class TaskQueue(StaysInProcess):
    """The queue of a session's server.

    `cancel_current`, `cancel_remaining` and `cancel_all` act on the server as a whole, whoever queued the workflows;
    `Task.cancel` takes back a single one of yours.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._on_interrupt: OnInterrupt = "cancel_own"
        self._empty_callback: Callable[..., Any] | None = None
        self._empty_source: str | None = None

    _sent_instead = "In the other process, use the queue of a session there."

    def _after_fork(self) -> None:
        """Leaves `when_empty` to the parent."""
        self._empty_callback = self._empty_source = None

    # -- putting --------------------------------------------------------------------------------------------------

    @overload
    def put(self, workflow: WorkflowFile | Mapping[str, Any], *, only: Iterable[str | int] = ()) -> Task: ...

    @overload
    def put(self, workflow: Output | Iterable[Output] | Workflow, source: str | None = None) -> Task | None: ...

    def put(self, workflow: Queueable, source: str | None = None, *, only: Iterable[str | int] = ()) -> Task | None:
        """Queues a workflow, or outputs as one workflow; also as `queue(workflow)`. Errors as of `Workflow.queue`.

        Args:
            workflow: What to run: a `Workflow`, outputs, an opened workflow (`open_workflow`), or the decoded JSON of
                one, in API format or the page's.
            source: Script source to save in its images, in place of the calling file's. Those of an opened workflow
                carry none.
            only: Of an opened workflow: nodes, by id, title or class; only they and what they need are run.
        """
        opened = self._opened(workflow)
        if opened is not None:
            return self._session.submit_file(opened, only)
        prepared = self._workflow(workflow)
        prepared._note(sys._getframe(1), source)
        return self._session.submit(prepared)

    __call__ = put

    async def _put(
        self, workflow: Queueable, source: str | None = None, *, only: Iterable[str | int] = ()
    ) -> Task | None:
        opened = self._opened(workflow)
        if opened is not None:
            return await self._session.submit_file_async(opened, only)
        prepared = self._workflow(workflow)
        prepared._note(sys._getframe(1), source)
        return await self._session.submit_async(prepared)

    def __iadd__(self, workflow: Queueable) -> TaskQueue:
        self.put(workflow)
        return self

    def _opened(self, item: Any) -> WorkflowFile | None:
        """What was opened, or is the JSON of a workflow; None for what a script has recorded."""
        from .opened.workflow_file import WorkflowFile

        if isinstance(item, Mapping):
            data: Mapping[str, Any] = item
            return WorkflowFile(data, self._session.registry)
        return item if isinstance(item, WorkflowFile) else None

    def _workflow(self, item: Any) -> Workflow:
        if isinstance(item, Workflow):
            return item
        workflow = Workflow(session=self._session)
        workflow += item
        return workflow

    @property
    def on_interrupt(self) -> OnInterrupt:
        """What Ctrl-C (or SIGTERM) in a wait, or while something is queued, does with the jobs of this session.

        `cancel_own`: all that are queued or running are cancelled; `cancel_waited`: the one that is waited for;
        `leave`: none. A line in the log says which. Those of others are never touched.

        Raises:
            ValueError: It is set to something else.
        """
        return self._on_interrupt

    @on_interrupt.setter
    def on_interrupt(self, setting: OnInterrupt) -> None:
        if setting not in _ON_INTERRUPT:
            raise ValueError(f"queue.on_interrupt is one of {', '.join(map(repr, _ON_INTERRUPT))}, not {setting!r}")
        self._on_interrupt = setting
        if (connection := self._session.connection) is not None:
            connection.on_interrupt = setting

    @property
    def tasks(self) -> list[Task]:
        """This session's tasks that are queued or running."""
        connection = self._session.connection
        return connection.unfinished if connection is not None else []

    @property
    def queue_remaining(self) -> int:
        """How many workflows are on the server, of all clients: those that wait, and the one that runs.

        Raises:
            ServerError: The server can't be asked.
        """
        connection = self._session.connected()
        return connection.run(connection.client.queue_remaining())

    def jobs(self, last: int = 20) -> list[ServerJob]:
        """What the server has, whoever queued it: what runs, what waits, and the last that ended, the newest first.

        `queue.task(job.prompt_id)` picks one of them up.

        Args:
            last: How many of those that have ended. A server remembers up to 10,000, until it is restarted.

        Raises:
            ServerError: The server can't be asked.
        """
        connection = self._session.connected()
        return connection.run(connection.client.jobs(last))

    async def _jobs(self, last: int = 20) -> list[ServerJob]:
        connection = await self._session.connected_async()
        return await connection.call(connection.client.jobs(last))

    def task(self, prompt_id: str) -> Task:
        """The task of a job that is on the server already: to wait for what an earlier script has left, or cancel it.

        From then on it is one of this session's, which Ctrl-C in a wait cancels as `on_interrupt` says. A job that has
        ended is a task that is done.

        Args:
            prompt_id: Its id, `Task.prompt_id` in the script that queued it; or the beginning of it, which only one
                has of those in the queue and of the last 1,000 that ended.

        Raises:
            TaskLostError: The server doesn't know it: it was restarted, or its queue or history was cleared.
            TaskError: Several jobs' ids begin so.
            ServerError: The server can't be asked.
        """
        connection = self._session.connected()
        return connection.run(pick_up(connection, connection.run(find_job(connection.client, prompt_id))))

    async def _task(self, prompt_id: str) -> Task:
        connection = await self._session.connected_async()
        job = await connection.call(find_job(connection.client, prompt_id))
        return await connection.call(pick_up(connection, job))

    # -- cancelling -----------------------------------------------------------------------------------------------

    def cancel_current(self) -> None:
        """Interrupts what runs on the server."""
        connection = self._session.connected()
        connection.run(connection.client.interrupt())

    async def _cancel_current(self) -> None:
        connection = await self._session.connected_async()
        await connection.call(connection.client.interrupt())

    def cancel_remaining(self) -> None:
        """Clears the server's queue; what runs goes on."""
        connection = self._session.connected()
        connection.run(connection.cancel_remaining())

    async def _cancel_remaining(self) -> None:
        connection = await self._session.connected_async()
        await connection.call(connection.cancel_remaining())

    def cancel_all(self) -> None:
        """Clears the server's queue and interrupts what runs."""
        self.cancel_remaining()
        self.cancel_current()

    async def _cancel_all(self) -> None:
        await self._cancel_remaining()
        await self._cancel_current()

    # -- watching -------------------------------------------------------------------------------------------------

    def start_watch(
        self, display_node: bool = True, display_task: bool = True, display_node_preview: bool = True
    ) -> None:
        """Follows the server from now on (`load()` does that), and sets what a notebook shows, as `watch_display`."""
        self._session.connected().start_watch()
        self.watch_display(preview=display_node_preview, output=display_node, task=display_task)

    def watch_display(
        self,
        all: bool | None = None,
        *,
        preview: bool | None = None,
        output: bool | None = None,
        task: bool | None = None,
    ) -> None:
        """What a notebook shows while workflows run.

        Args:
            all: Sets all three.
            preview: Previews of running nodes (the server needs `--preview-method auto`).
            output: The result of each output node when it is finished.
            task: All results of a task when it is finished.
        """
        self._session.watch_display(
            preview=preview if preview is not None else all,
            output=output if output is not None else all,
            task=task if task is not None else all,
        )

    def add_queue_remaining_callback(self, callback: Callable[[int], object]) -> None:
        """Calls `callback(n)` whenever the number of workflows on the server (of all clients) changes."""
        connection = self._session.connected()
        connection.remaining_callbacks.append(callback)
        connection.start_watch()

    def remove_queue_remaining_callback(self, callback: Callable[[int], object]) -> None:
        """Forgets a callback."""
        self._session.connected().remaining_callbacks.remove(callback)

    def when_empty(self, callback: Callable[..., Any] | None, source: str | None = None) -> None:
        """Calls the callback each time the server's queue is empty, at once if it is now.

        Args:
            callback: Takes nothing, or a `Workflow` which is entered, and queued when the callback returns; not if
                it raises. Returning False ends it, without queueing. None removes the callback set before.
            source: Script source to save in the images, in place of the callback's file.
        """
        connection = self._session.connected()
        if self._when_empty in connection.remaining_callbacks:  # not if the session is being closed
            connection.remaining_callbacks.remove(self._when_empty)
        self._empty_callback, self._empty_source = callback, source
        if callback is None:
            return
        connection.remaining_callbacks.append(self._when_empty)
        connection.start_watch()
        connection.callbacks.post(self._when_empty, connection.run(connection.client.queue_remaining()))

    def _when_empty(self, remaining: int) -> None:
        callback = self._empty_callback
        connection = self._session.connection
        # The news may be old by now: this callback may have queued something since, or the session was closed.
        if remaining or callback is None or connection is None:
            return
        if connection.run(connection.client.queue_remaining()):
            return
        takes_workflow = bool(inspect.signature(callback).parameters)
        keep = self._fill(callback) if takes_workflow else callback() is not False
        if not keep and self._empty_callback is callback:
            self.when_empty(None)

    def _fill(self, callback: Callable[..., Any]) -> bool:
        workflow = Workflow(queue=False, session=self._session)
        source = self._empty_source
        code = getattr(callback, "__code__", None)
        if source is None and code is not None:
            from .provenance import source_of

            source = source_of(code.co_filename, getattr(callback, "__globals__", {}))
        with workflow:
            keep = callback(workflow) is not False
        if keep:
            workflow.queue(source)
        return keep

    def __repr__(self) -> str:
        return f"<queue of {self._session!r}>"
