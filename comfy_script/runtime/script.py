"""Running a script for a command: on a server, or only far enough to see the workflows that it makes."""

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..comfyui.discovery import SERVER_VARIABLE
from ..errors import ScriptError
from .default import default_session, using
from .session import Session
from .submission import outputs_to_queue

if TYPE_CHECKING:
    from ..formats.api import Compiled
    from ..registry.registry import Registry
    from .outputs import Output
    from .results import Result
    from .task import Task
    from .workflow import Workflow

__all__ = ["CompiledScript", "compile_script", "run_script"]


@dataclass(frozen=True, slots=True)
class CompiledScript:
    """What a script would queue.

    Attributes:
        workflows: The workflows that it queues, in order.
        complete: False if it was stopped where it waits for a result, so that there may be more.
    """

    workflows: tuple[Compiled, ...]
    complete: bool


class _NeedsResult(BaseException):
    """Ends a script that asks for a result. Not an Exception: the script must not catch it."""


class _RecordingSession(Session):
    """Takes workflows, and queues none."""

    def __init__(self, registry: Registry) -> None:
        super().__init__(registry=registry, save_script_source=False)
        self.workflows: list[Compiled] = []

    def submit(self, workflow: Workflow) -> Task | None:
        """Notes what would be queued."""
        outputs = outputs_to_queue(self, workflow)
        if not outputs:
            return None
        from ..formats.api import compile_api

        self.workflows.append(compile_api(outputs, encode=self.encode))
        task: Any = _NoTask()
        workflow.queued_as(task, outputs)
        return task  # type: ignore[no-any-return]

    async def submit_async(self, workflow: Workflow) -> Task | None:
        """The asynchronous form of `submit`."""
        return self.submit(workflow)

    def before_queue(self, cancel_all: bool, cancel_remaining: bool) -> None:
        """There is no queue."""

    async def before_queue_async(self, cancel_all: bool, cancel_remaining: bool) -> None:
        """There is no queue."""

    def wait_for(self, output: Output, timeout: float | None = None) -> Result:
        """Ends the script."""
        self._queue_alone(output)
        raise _NeedsResult

    async def await_for(self, output: Output) -> Result:
        """Ends the script."""
        self._queue_alone(output)
        raise _NeedsResult

    def _queue_alone(self, output: Output) -> None:
        target = self.runnable(output)
        if target.call.task is None:
            self.submit(self._single(output, target))

    def connected(self) -> Any:
        """Ends the script: it wants something of the server."""
        raise _NeedsResult


class _NoTask:
    """Stands for a run that doesn't take place."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("add_") and name.endswith("_callback"):
            return lambda callback: None
        if name.startswith("__"):
            raise AttributeError(name)
        raise _NeedsResult

    def __await__(self) -> Iterator[Any]:
        raise _NeedsResult


def compile_script(path: str | Path, registry: Registry, argv: Sequence[str] = ()) -> CompiledScript:
    """Runs a script without a server, up to where it waits for a result, and gives the workflows it would queue.

    Its `load()` and `from comfy_script.runtime.nodes import *` see the given registry.

    Args:
        path: The script.
        registry: The nodes.
        argv: The script's own arguments.

    Raises:
        ScriptError: The script can't be read, or queues nothing.
        NodeCallError: A call in it doesn't fit the registry. Other exceptions of the script come through as they are.
    """
    session = _RecordingSession(registry)
    complete = True
    with using(session):
        try:
            _execute(path, argv)
        except _NeedsResult:
            complete = False
    if not session.workflows:
        raise ScriptError(f"{path} queues no workflow.")
    return CompiledScript(tuple(session.workflows), complete)


def run_script(path: str | Path, *, server: str | None = None, argv: Sequence[str] = ()) -> list[Task]:
    """Runs a script, and waits for all that it queued.

    Args:
        path: The script.
        server: The server for its `load()`, if that names none.
        argv: The script's own arguments.

    Returns:
        The tasks that the script itself did not wait for.

    Raises:
        ScriptError: The script can't be read.
        TaskError, ServerError: One of its workflows did not complete. Other exceptions come through as they are.
    """
    with _environment(server):
        session = default_session()
        try:
            _execute(path, argv)
            connection = session.connection
            for error in connection.take_unnoticed() if connection is not None else ():
                raise error
            tasks = connection.unfinished if connection is not None else []
            for task in tasks:
                task.wait()
        except KeyboardInterrupt:
            if session.queue.on_interrupt == "cancel_own":
                for task in reversed(session.queue.tasks):  # the last first, or the next one would begin to run
                    task.cancel()
            raise
        finally:
            session.close()
    return tasks


def _execute(path: str | Path, argv: Sequence[str]) -> None:
    file = Path(path)
    if not file.is_file():
        raise ScriptError(f"There is no script {file}.")
    before_argv, before_path = sys.argv, list(sys.path)
    sys.argv = [str(file), *argv]
    sys.path.insert(0, str(file.resolve().parent))
    try:
        runpy.run_path(str(file), run_name="__main__")
    except SystemExit as stop:
        if stop.code not in (None, 0):
            raise
    except SyntaxError as error:
        if error.filename == str(file):
            raise ScriptError(f"{file}:{error.lineno}: {error.msg}") from None
        raise
    finally:
        sys.argv = before_argv
        sys.path[:] = before_path


@contextmanager
def _environment(server: str | None) -> Iterator[None]:
    before = os.environ.get(SERVER_VARIABLE)
    if server is not None:
        os.environ[SERVER_VARIABLE] = server
    try:
        yield
    finally:
        if server is not None:
            if before is None:
                os.environ.pop(SERVER_VARIABLE, None)
            else:
                os.environ[SERVER_VARIABLE] = before
