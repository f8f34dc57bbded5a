"""`with Workflow():` records calls; leaving it compiles them and queues them on the server."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any

from .._near import some_of
from .._processes import StaysInProcess
from .._text import printable
from ..errors import WorkflowError
from ..graph.context import Recording
from ..graph.order import assign_ids, reachable
from ..graph.records import CallOutput
from .node_types import user_frame
from .outputs import Output

if TYPE_CHECKING:
    from ..formats.api import Compiled
    from ..graph.records import Call
    from .results import Result
    from .session import Session
    from .steps import OnStep
    from .task import Task

__all__ = ["Workflow"]


class Workflow(StaysInProcess):
    """A workflow: the output nodes called inside its `with` block, and all that they need.

    Blocks nest, and every thread and asyncio task has its own. Use `async with` in a coroutine.

    Args:
        queue: Put it into the queue when the block ends. Outputs already waited for are left out then.
        cancel_all: Before that, interrupt what runs on the server and clear its queue.
        cancel_remaining: Before that, clear the server's queue.
        wait: Wait for it when the block ends.
        outputs: More outputs that it is to run for.
        session: Where it runs; the default session if None.
        extra_pnginfo: Your own metadata for the images that it saves: JSON values by key.
        save_script_source: Overrides the session's setting (see `load`) for this workflow.
        on_step: Called with a `Step` at each step of its nodes; see `on_step`.

    Attributes:
        task: Its last run, once it was queued.
        refused: Calls that the server's validation refused when it was queued last, and why.
        on_step: As given.
        extra_pnginfo: The metadata given.
    """

    def __init__(
        self,
        queue: bool = True,
        cancel_all: bool = False,
        cancel_remaining: bool = False,
        wait: bool = False,
        outputs: Output | Iterable[Output] | None = None,
        *,
        session: Session | None = None,
        extra_pnginfo: Mapping[str, Any] | None = None,
        save_script_source: bool | str | None = None,
        on_step: OnStep | None = None,
    ) -> None:
        self.on_step = on_step
        self._queue_at_exit = queue
        self._cancel_all = cancel_all
        self._cancel_remaining = cancel_remaining
        self._wait_at_exit = wait
        self._session = session
        self.extra_pnginfo = dict(extra_pnginfo or {})
        self._save_script_source = save_script_source
        self._recording = Recording()
        self._script: tuple[str, dict[str, Any]] | None = None
        self._source: str | None = None
        self.refused: dict[Call, str] = {}
        self.task: Task | Any = None  # not `Task | None`: whoever asks for it has queued the workflow
        if outputs is not None:
            self += outputs

    _sent_instead = "Send what api_format() gives, or build the workflow in the other process."

    # -- what is in it --------------------------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        """Where it runs."""
        if self._session is None:
            from .default import default_session

            self._session = default_session()
        return self._session

    @property
    def outputs(self) -> list[Output]:
        """The outputs that it runs for, each node once, in the script's order."""
        seen: dict[Any, Output] = {}
        for output in self._recording.outputs:
            seen.setdefault(output.call, output)  # type: ignore[arg-type]
        return list(seen.values())

    @property
    def calls(self) -> list[Call]:
        """All calls made in its block, in order."""
        return self._recording.calls

    def __iadd__(self, outputs: Output | Iterable[Output]) -> Workflow:
        is_one = isinstance(outputs, (CallOutput, str, Mapping)) or not isinstance(outputs, Iterable)
        given: Any = [outputs] if is_one else outputs
        for output in given:
            if not isinstance(output, CallOutput):
                is_other = isinstance(output, (str, os.PathLike, Mapping))
                raise WorkflowError(
                    f"A workflow is made of outputs of nodes, not of {type(output).__name__} objects."
                    + (" One in a file or as JSON: queue.put(open_workflow(…))." if is_other else "")
                )
            self._recording.add(output)
        return self

    def compile(self, *, queued: bool = True) -> Compiled:
        """The compiled workflow, with the way back from node ids to the script's calls.

        Without any output node it holds all calls of the block.

        Args:
            queued: Include outputs that were queued before (by waiting for them).
        """
        from ..formats.api import compile_api

        outputs = [output for output in self.outputs if queued or output.call not in self._recording.queued]
        return compile_api(outputs or self._recording.calls, encode=self.session.encode)

    def api_format(self) -> dict[str, Any]:
        """The workflow in ComfyUI's API format: node id → `{"class_type": …, "inputs": {…}}`."""
        return self.compile().prompt

    def api_format_json(self, *, indent: int | None = None) -> str:
        """The workflow as API-format JSON."""
        from ..formats.api import to_json

        return to_json(self.api_format(), indent=indent)

    def ui_format(self) -> dict[str, Any]:
        """The workflow in the web page's format, with a layout."""
        from ..formats.from_graph import from_graph
        from ..formats.ui import to_ui

        ids = assign_ids(reachable(self.outputs or self.calls))
        return to_ui(from_graph(ids, encode=self.session.encode), self.session.registry)

    def __repr__(self) -> str:
        calls = reachable(self.outputs or self.calls)
        names = some_of((output.call.name for output in self.outputs), 3)
        return printable(f"<Workflow of {len(calls)} nodes for {names or 'no output'}>")

    def _repr_html_(self) -> str:
        from .display import or_why_not
        from .drawing import graph_html

        return or_why_not(lambda: graph_html(reachable(self.outputs or self.calls), self._wrong()), repr(self))

    def _wrong(self) -> dict[Call, str]:
        """The calls that something is wrong with, and what."""
        task: Task | None = self.task
        failed = task.failed_call() if task is not None else None
        return self.refused | ({failed[0]: failed[1]} if failed is not None else {})

    # -- queueing -------------------------------------------------------------------------------------------------

    def queue(self, source: str | None = None) -> Task | None:
        """Puts it into the server's queue.

        Args:
            source: Script source to save in its images, in place of the calling file's.

        Returns:
            The task; None if there is nothing to run.

        Raises:
            WorkflowError: It has calls, but no output node.
            PromptRefusedError: The server's validation refused it.
            ServerError: The server can't be reached.
        """
        self._note(sys._getframe(1), source)
        return self.session.submit(self)

    async def _queue(self, source: str | None = None) -> Task | None:
        self._note(sys._getframe(1), source)
        return await self.session.submit_async(self)

    def _note(self, frame: FrameType, source: str | None) -> None:
        if source is not None:
            self._source = source
        elif self._script is None:
            frame = user_frame(frame)
            self._script = (frame.f_code.co_filename, frame.f_globals)  # not the frame: it would keep all locals alive

    def script_source(self) -> str | None:
        """The script text that its images carry."""
        from .provenance import source_of

        setting = self._save_script_source
        if setting is None:
            setting = self.session.save_script_source
        if isinstance(setting, str):
            return setting
        if not setting:
            return None
        if self._source is not None or self._script is None:
            return self._source
        return source_of(*self._script)

    def pending(self) -> list[Output]:
        """The outputs that weren't queued yet."""
        return [output for output in self.outputs if output.call not in self._recording.queued]

    @property
    def waited_for(self) -> bool:
        """Whether the script has waited for something in it, so that it was queued then."""
        return bool(self._recording.queued)

    def queued_as(self, task: Task, outputs: Iterable[Output]) -> None:
        """Notes that these outputs are in the queue, as this task."""
        self.task = task
        for output in outputs:
            output.call.task = task
            self._recording.queued.add(output.call)

    # -- the block ------------------------------------------------------------------------------------------------

    def __enter__(self) -> Workflow:
        self._note(sys._getframe(1), None)
        self._recording.open()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._recording.close()
        if exc_type is not None or not self._queue_at_exit:
            return
        session = self.session
        session.before_queue(self._cancel_all, self._cancel_remaining)
        task = session.submit(self)
        if task is not None and self._wait_at_exit:
            task.wait()

    async def __aenter__(self) -> Workflow:
        self._note(sys._getframe(1), None)
        self._recording.open()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._recording.close()
        if exc_type is not None or not self._queue_at_exit:
            return
        session = self.session
        await session.before_queue_async(self._cancel_all, self._cancel_remaining)
        task = await session.submit_async(self)
        if task is not None and self._wait_at_exit:
            await task

    def wait(self, timeout: float | None = None) -> list[Result]:
        """Queues it if it wasn't yet, and waits for the results of all its output nodes."""
        task = self.task or self.queue()
        return task.wait(timeout) if task is not None else []

    def __await__(self) -> Any:
        return self._wait_async().__await__()

    async def _wait_async(self) -> list[Result]:
        task = self.task or await self._queue()
        return await task if task is not None else []
