"""Sessions: one server, its registry, nodes and queue. The module-level surface is a default session."""

from __future__ import annotations

import contextlib
import sys
import threading
import weakref
from collections.abc import Iterable, Iterator, MutableMapping
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .._processes import ForkSafeLock, StaysInProcess, begins_anew_after_fork
from ..errors import ComfyUINotFoundError, NotLoadedError
from .at_exit import close_at_exit
from .default import load_now, make_default_by
from .previews import runnable
from .reading import Found, read, read_plainly
from .submission import encode, outputs_to_queue, put, put_file
from .task_queue import TaskQueue
from .workflow import Workflow

if TYPE_CHECKING:
    from ..client import Client
    from ..comfyui import ComfyUIArgs
    from ..registry.registry import Registry
    from .connection import Connection
    from .namespace import Namespace
    from .opened.workflow_file import WorkflowFile
    from .outputs import Output
    from .progress import Progress
    from .results import Result
    from .steps import OnStep
    from .task import Task

__all__ = ["Session"]

ComfyUI = Any
"""A URL, a Client, the path of a ComfyUI folder, an Installation, or None to look for one."""


class Session(StaysInProcess):
    """A server with its nodes and queue. Sessions don't share state: several live side by side in one process.

        with Session("http://127.0.0.1:8188") as session:
            nodes = session.nodes
            with session.workflow(wait=True):
                nodes.SaveImage(nodes.EmptyImage(64, 64))

    Nothing is contacted before `load()`, or the first use of `nodes`, `registry` or `queue`.

    Args:
        comfyui: A URL, a `Client`, the path of a ComfyUI folder to start a server from, or an `Installation`. None
            looks for one, see `load`.
        args: Command-line arguments for a server that is started.
        registry: Nodes to use without any server. The session then compiles, but can't queue.
        watch: Follow progress of what is queued by websocket; otherwise by polling only.
        save_script_source: Whether images carry the source of the script's file; or the text to save instead.
        api_key: Key of a Comfy account, for API nodes.
        progress: How progress is shown; by default a bar in terminals and notebooks.
        stubs: Whether `load()` writes type stubs for editors when the nodes have changed.
        on_step: Called with a `Step` at each step of the nodes of what is queued; see `on_step`.

    Attributes:
        queue: The server's queue.
        on_step: As given.
        save_script_source: As given.
        needs_load: Whether `nodes` before `load()` is an error, as it is in the default session.
    """

    def __init__(
        self,
        comfyui: ComfyUI = None,
        args: ComfyUIArgs | None = None,
        *,
        registry: Registry | None = None,
        watch: bool = True,
        save_script_source: bool | str = True,
        api_key: str | None = None,
        progress: Progress | None = None,
        stubs: bool = True,
        on_step: OnStep | None = None,
    ) -> None:
        self.on_step = on_step
        self.save_script_source = save_script_source
        self.queue = TaskQueue(self)
        self._comfyui = comfyui
        self._args = args
        self._watch = watch
        self._api_key = api_key
        self._progress = progress
        self._stubs = stubs
        self._registry = registry
        self._offline = registry is not None
        self._nodes: Namespace[Session] | None = None
        self._connection: Connection | None = None
        self._lock = ForkSafeLock()
        self._when_dropped: weakref.finalize[..., Session] | None = None
        self.needs_load = False
        begins_anew_after_fork(self)

    _sent_instead = "Send its url, and make a Session of it there; in a forked process, this one connects anew."

    def _after_fork(self) -> None:
        """Forgets what the parent's threads do."""
        self.queue._after_fork()

    # -- loading --------------------------------------------------------------------------------------------------

    def load(
        self,
        comfyui: ComfyUI = None,
        args: ComfyUIArgs | None = None,
        vars: MutableMapping[str, Any] | None = None,
        watch: bool | None = None,
        save_script_source: bool | str | None = None,
        *,
        stubs: bool | None = None,
        api_key: str | None = None,
        on_step: OnStep | None = None,
    ) -> Session:
        """Connects to a server, or starts one, and reads its nodes. Arguments as of `comfy_script.runtime.load`."""
        with self._lock:
            connection = self._prepare(comfyui, args, watch, save_script_source, stubs, api_key, on_step)
            if connection is not None:
                with self._new(connection, comfyui, args):
                    found = read_plainly(connection.client)
                    self._adopt(connection, found or connection.run(read(connection.client)))
            self._export(vars)
        return self

    async def _load(
        self,
        comfyui: ComfyUI = None,
        args: ComfyUIArgs | None = None,
        vars: MutableMapping[str, Any] | None = None,
        watch: bool | None = None,
        save_script_source: bool | str | None = None,
        *,
        stubs: bool | None = None,
        api_key: str | None = None,
        on_step: OnStep | None = None,
    ) -> Session:
        import asyncio

        # Looking for a server and starting one block; a thread keeps the caller's loop free.
        connection = await asyncio.to_thread(
            self._prepare, comfyui, args, watch, save_script_source, stubs, api_key, on_step
        )
        if connection is not None:
            with self._new(connection, comfyui, args):
                found = await asyncio.to_thread(read_plainly, connection.client)
                if found is None:
                    found = await connection.call(read(connection.client))
                await asyncio.to_thread(self._adopt, connection, found)
        self._export(vars)
        return self

    def _prepare(
        self,
        comfyui: ComfyUI,
        args: ComfyUIArgs | None,
        watch: bool | None,
        save_script_source: bool | str | None,
        stubs: bool | None,
        api_key: str | None,
        on_step: OnStep | None,
    ) -> Connection | None:
        if watch is not None:
            self._watch = watch
        if save_script_source is not None:
            self.save_script_source = save_script_source
        if stubs is not None:
            self._stubs = stubs
        if api_key is not None:
            self._api_key = api_key
        if on_step is not None:
            self.on_step = on_step
        if self._offline:
            return None
        from .connect import connect

        old = self._connection
        if comfyui is None and (old is None or (old.server is not None and not old.server.alive)):
            comfyui = self._comfyui
        return connect(comfyui, args if args is not None else self._args, self._progress, old)

    @contextlib.contextmanager
    def _new(self, connection: Connection, comfyui: ComfyUI, args: ComfyUIArgs | None) -> Iterator[None]:
        """Puts a connection in the old one's place if the block goes well; else everything stays as it was."""
        old = self._connection
        try:
            yield
        except BaseException:
            if connection is not old:
                _close(connection)
            raise
        self._connection = connection
        self._close_when_dropped(connection)
        close_at_exit(self)
        self._comfyui = comfyui if comfyui is not None else self._comfyui
        self._args = args if args is not None else self._args
        if old is not None and old is not connection:
            _close(old)

    def _adopt(self, connection: Connection, found: Found) -> None:
        from ..registry.last import remember_as_last
        from ..registry.registry import Registry
        from .stubs import refresh_stubs

        place = connection.client.base_url
        registry = Registry.from_object_info(
            found.nodes, embeddings=found.embeddings, classes=found.classes, origin=place, place=place
        )
        if self._registry is None or registry.content_hash != self._registry.content_hash:
            self._registry = registry
            self._nodes = None
        if self._stubs:
            refresh_stubs(registry)
            remember_as_last(registry)
        connection.watch = self._watch
        connection.on_interrupt = self.queue.on_interrupt

    def _export(self, vars: MutableMapping[str, Any] | None) -> None:
        if vars is not None:
            vars.update(self.nodes.all())

    # -- what it has ----------------------------------------------------------------------------------------------

    @property
    def loaded(self) -> bool:
        """Whether the nodes are known."""
        return self._registry is not None

    @property
    def registry(self) -> Registry:
        """The server's nodes as records."""
        if self._registry is None and self.needs_load:
            load_now()
        if self._registry is None:
            if self.needs_load:
                raise NotLoadedError("No nodes are loaded: call load() before using nodes.")
            self.load()
        assert self._registry is not None
        return self._registry

    @property
    def nodes(self) -> Namespace[Session]:
        """The server's nodes and global enums, as attributes."""
        registry = self.registry
        if self._nodes is None:
            from .namespace import Namespace

            self._nodes = Namespace(registry, self)
        return self._nodes

    @property
    def connection(self) -> Connection | None:
        """The line to the server, if there is one yet."""
        return self._connection

    @property
    def client(self) -> Client:
        """The server's HTTP client; its methods are coroutines for `session.run`."""
        return self.connected().client

    @property
    def url(self) -> str | None:
        """The server's address, once connected."""
        return self._connection.client.base_url if self._connection is not None else None

    def connected(self) -> Connection:
        """The line to the server; connects if need be.

        Raises:
            ComfyUINotFoundError: The session has a registry only.
        """
        if self._connection is None and self.needs_load:
            load_now()
        if self._connection is None:
            if self._offline:
                raise ComfyUINotFoundError("This session has a registry but no server; load(url) connects to one.")
            self.load()
        assert self._connection is not None
        return self._connection

    async def connected_async(self) -> Connection:
        """The asynchronous form of `connected`."""
        if self._connection is None and not self._offline:
            await self._load()
        return self.connected()

    def run(self, coroutine: Any) -> Any:
        """Runs a coroutine of `client` on the session's event loop, and waits for it."""
        return self.connected().run(coroutine)

    # -- queueing -------------------------------------------------------------------------------------------------

    def workflow(self, queue: bool = True, **options: Any) -> Workflow:
        """A `Workflow` of this session; options as there."""
        return Workflow(queue, session=self, **options)

    def submit(self, workflow: Workflow) -> Task | None:
        """Queues what of a workflow isn't queued yet. Errors as of `Workflow.queue`."""
        outputs = outputs_to_queue(self, workflow)
        if not outputs:
            return None
        connection = self.connected()
        task = connection.queue(put(self, connection, workflow, outputs, self._api_key))
        connection.progress.queued(task)
        workflow.queued_as(task, outputs)
        return task

    async def submit_async(self, workflow: Workflow) -> Task | None:
        """The asynchronous form of `submit`."""
        outputs = outputs_to_queue(self, workflow)
        if not outputs:
            return None
        connection = await self.connected_async()
        task = await connection.queue_async(put(self, connection, workflow, outputs, self._api_key))
        connection.progress.queued(task)
        workflow.queued_as(task, outputs)
        return task

    def submit_file(self, workflow: WorkflowFile, only: Iterable[str | int] = ()) -> Task:
        """Queues an opened workflow. Errors as of `submission.put_file`."""
        connection = self.connected()
        task = connection.queue(put_file(self, connection, workflow, only, self._api_key))
        connection.progress.queued(task)
        return task

    async def submit_file_async(self, workflow: WorkflowFile, only: Iterable[str | int] = ()) -> Task:
        """The asynchronous form of `submit_file`."""
        connection = await self.connected_async()
        task = await connection.queue_async(put_file(self, connection, workflow, only, self._api_key))
        connection.progress.queued(task)
        return task

    def encode(self, value: Any) -> Any:
        """What stands in the API JSON for a value that isn't JSON. Errors as of `submission.encode`."""
        return encode(value)

    def handed_over(self, value: Any) -> Any:
        """What a call is given in place of a value: the value itself, but where scripts are only looked at."""
        return value

    def runnable(self, output: Output) -> Output:
        """The output itself if its node is an output node, else that of a node which shows it; see `previews`."""
        return runnable(self, output)

    def wait_for(self, output: Output, timeout: float | None = None) -> Result:
        """Queues an output if it isn't, and waits for its result."""
        target = self.runnable(output)
        if target.call.task is None:
            workflow = self._single(output, target)
            workflow.queue()
        return self._task_of(target).wait_result(target, timeout)

    async def await_for(self, output: Output) -> Result:
        """The asynchronous form of `wait_for`."""
        target = self.runnable(output)
        if target.call.task is None:
            workflow = self._single(output, target)
            await workflow._queue()
        return await self._task_of(target).result(target)

    @staticmethod
    def _task_of(target: Output) -> Task:
        task: Task | None = target.call.task
        assert task is not None, "an output node that was queued has a task"
        return task

    def _single(self, output: Output, target: Output) -> Workflow:
        from ..graph.context import current_recording

        open_recording = current_recording()
        if open_recording is not None:
            open_recording.queued.add(target.call)
            open_recording.queued.add(output.call)
        workflow = Workflow(outputs=[target], session=self)
        workflow._note(sys._getframe(2), None)
        return workflow

    def before_queue(self, cancel_all: bool, cancel_remaining: bool) -> None:
        """What `Workflow(cancel_all=…, cancel_remaining=…)` asks for."""
        if cancel_all:
            self.queue.cancel_all()
        elif cancel_remaining:
            self.queue.cancel_remaining()

    async def before_queue_async(self, cancel_all: bool, cancel_remaining: bool) -> None:
        """The asynchronous form of `before_queue`."""
        if cancel_all:
            await self.queue._cancel_all()
        elif cancel_remaining:
            await self.queue._cancel_remaining()

    def watch_display(self, *, preview: bool | None, output: bool | None, task: bool | None) -> None:
        """What a notebook shows; see `TaskQueue.watch_display`."""
        progress = self.connected().progress
        for name, setting in (("shows_previews", preview), ("shows_outputs", output), ("shows_tasks", task)):
            if setting is not None:
                setattr(progress, name, setting)

    # -- closing --------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Closes the connection, and stops the server if the session started it. Idempotent.

        Workflows that are queued on a server of someone else's stay there; on ours they are waited for at the
        interpreter's exit, not here.
        """
        if self._connection is not None:
            self._connection.end_callbacks()
        with self._lock:
            connection, self._connection = self._connection, None
        self._close_when_dropped(None)
        if connection is not None:
            _close(connection)

    def _close_when_dropped(self, connection: Connection | None) -> None:
        if self._when_dropped is not None:
            self._when_dropped.detach()
            self._when_dropped = None
        if connection is not None:
            self._when_dropped = weakref.finalize(self, _close_in_background, connection)
            self._when_dropped.atexit = False  # `close_at_exit` does that

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Session:
        return await self._load()

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        import asyncio

        await asyncio.to_thread(self.close)

    def __repr__(self) -> str:
        return f"<Session {self.url or ('offline' if self._offline else 'not connected')}>"


def _close(connection: Connection) -> None:
    connection.close()
    if connection.server is not None:
        connection.server.stop()


def _close_in_background(connection: Connection) -> None:
    # Garbage is collected in any thread, the connection's own as well, and closing waits. No daemon, so that the
    # interpreter's end waits for it.
    with contextlib.suppress(RuntimeError):  # the interpreter ends, and starts no more threads
        threading.Thread(target=_close, args=(connection,), name=f"{connection.loop_name} closes").start()


def _default() -> Session:
    session = Session()
    session.needs_load = True
    return session


make_default_by(_default)
