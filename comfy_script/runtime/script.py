"""Running a script for a command: on a server, or only far enough to see the workflows that it makes."""

from __future__ import annotations

import linecache
import os
import runpy
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

from .._files import real_path, reason
from .._near import did_you_mean, near_words
from .._placeholders import Placeholder
from .._reading import check_readable, expanded, read_bytes
from .._signals import Terminated
from ..comfyui.discovery import SERVER_VARIABLE
from ..errors import ScriptError
from .default import default_session, loads_put_off, using
from .session import Session
from .submission import outputs_to_queue

if TYPE_CHECKING:
    from ..formats.api import Compiled
    from ..registry.registry import Registry
    from .outputs import Output
    from .results import Result
    from .task import Task
    from .workflow import Workflow

__all__ = ["CompiledScript", "compile_script", "run_script", "script_function"]


@dataclass(frozen=True, slots=True)
class CompiledScript:
    """What a script would queue.

    Attributes:
        workflows: The workflows that it queues, in order.
        complete: False if it was stopped where it waits for a result, so that there may be more.
        missing_files: What it hands to nodes and isn't there, if that was no error.
    """

    workflows: tuple[Compiled, ...]
    complete: bool
    missing_files: tuple[Path, ...] = ()


class _NeedsResult(BaseException):
    """Ends a script that asks for a result. Not an Exception: the script must not catch it."""


class _RecordingSession(Session):
    """Takes workflows, and queues none."""

    def __init__(self, registry: Registry, files_may_miss: bool) -> None:
        super().__init__(registry=registry, save_script_source=False)
        self.workflows: list[Compiled] = []
        self.missing_files: dict[Path, None] = {}
        self._files_may_miss = files_may_miss

    def handed_over(self, value: Any) -> Any:
        """An empty upload in place of a file that isn't there, if that is no error."""
        if self._files_may_miss and isinstance(value, Path) and not expanded(value).exists():
            from .uploads import Upload

            self.missing_files[value] = None
            return Upload(b"", value.suffix.lower(), str(value).encode("utf-8", "surrogateescape"), in_memory=False)
        return value

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


def compile_script(
    path: str | Path, registry: Registry, argv: Sequence[str] = (), *, files_may_miss: bool = False
) -> CompiledScript:
    """Runs a script without a server, up to where it waits for a result, and gives the workflows it would queue.

    Its `load()` and `from comfy_script.runtime.nodes import *` see the given registry.

    Args:
        path: The script.
        registry: The nodes.
        argv: The script's own arguments.
        files_may_miss: A picture that the script hands to a node, and that isn't there, is no error.

    Raises:
        ScriptError: The script can't be read, or queues nothing.
        NodeCallError: A call in it doesn't fit the registry. Other exceptions of the script come through as they are.
    """
    session = _RecordingSession(registry, files_may_miss)
    complete = True
    with using(session):
        try:
            _execute(path, argv)
        except _NeedsResult:
            complete = False
    if not session.workflows:
        raise ScriptError(f"{path} queues no workflow.")
    return CompiledScript(tuple(session.workflows), complete, tuple(session.missing_files))


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
    with _environment(server), _ended() as tasks:
        _execute(path, argv)
    return tasks


@contextmanager
def script_function(
    path: str | Path, name: str, *, server: str | None = None, only_look: bool = False
) -> Iterator[Any]:
    """Imports a script for one of its functions; what is queued in the block is waited for at its end.

    The script's `load()` waits until `load_now()` is called, or until a node is, so that nothing has to be there for a
    look at the function.

    Args:
        path: The script.
        name: The function.
        server: The server for its `load()`, if that names none.
        only_look: There is no server, and won't be.

    Yields:
        The function.

    Raises:
        ScriptError: The script can't be read, or has no such function. Other exceptions come through as they are.
    """
    with _environment(server), _ended(), loads_put_off(for_good=only_look), _as_script(path), _imported(path) as module:
        yield _function(module, name, path)


@contextmanager
def _ended() -> Iterator[list[Task]]:
    """Waits at its end for all that was queued; the list then has what nobody waited for before."""
    session = default_session()
    tasks: list[Task] = []
    try:
        yield tasks
        connection = session.connection
        for error in connection.take_unnoticed() if connection is not None else ():
            raise error
        tasks += connection.unfinished if connection is not None else []
        for task in tasks:
            task.wait()
    except (KeyboardInterrupt, Terminated):
        if session.queue.on_interrupt == "cancel_own":
            for task in reversed(session.queue.tasks):  # the last first, or the next one would begin to run
                task.cancel()
        raise
    finally:
        session.close()


def _execute(path: str | Path, argv: Sequence[str]) -> None:
    with _as_script(path, argv):
        try:
            runpy.run_path(str(path), run_name="__main__")
        except SystemExit as stop:
            if stop.code not in (None, 0):
                raise


@contextmanager
def _imported(path: str | Path) -> Iterator[ModuleType]:
    """A script as a module of its own name, or of one beside it if that is another's."""
    file = Path(path)
    name = file.stem if file.stem not in sys.modules else f"_script_{file.stem}"
    module = sys.modules[name] = ModuleType(name)
    module.__file__ = str(file)
    try:
        # As Python runs scripts: nothing is cached beside it, and errors have its name as it was given.
        code = compile(read_bytes(file), str(file), "exec", dont_inherit=True)
        try:
            exec(code, vars(module))
        except Terminated:
            raise
        except SystemExit as stop:
            raise ScriptError(
                f"{file} ends ({stop}) when it is imported for a function: what it does as a script belongs below  "
                "if __name__ == '__main__':"
            ) from None
        yield module
    finally:
        del sys.modules[name]


def _function(module: ModuleType, name: str, path: str | Path) -> Any:
    own = {
        key: value
        for key, value in vars(module).items()
        if isinstance(value, FunctionType) and value.__module__ == module.__name__ and not key.startswith("_")
    }
    found = vars(module).get(name)
    if callable(found) and not isinstance(found, Placeholder):
        return found
    hint = did_you_mean(near_words(name, own)) or f"it has {', '.join(own) or 'no functions'}."
    raise ScriptError(f"{path} has no function {name!r}; {hint}")


@contextmanager
def _as_script(path: str | Path, argv: Sequence[str] = ()) -> Iterator[None]:
    """What Python arranges for a script: its arguments, and the modules beside it."""
    file = Path(path)
    if file.is_dir():
        from ..formats.known_files import is_a_folder

        raise ScriptError(is_a_folder(file))
    if not file.is_file():
        raise ScriptError(f"There is no script {file}.")
    try:
        check_readable(file)
    except OSError as error:
        raise ScriptError(f"{file} can't be read: {reason(error)}") from error
    before_argv, before_path = sys.argv, list(sys.path)
    sys.argv = [str(file), *argv]
    sys.path.insert(0, str(real_path(file).parent))
    linecache.checkcache(str(file))  # another file of that name may have been run from another folder
    try:
        yield
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
