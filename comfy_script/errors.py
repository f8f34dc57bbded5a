"""The exception tree. Every error that comfy_script raises on purpose is one of these.

```text
ComfyScriptError                    everything below; `.source` is the user's file:line, where there is one
├── MixedPackageError               ComfyScript's files are among those of this package
├── RegistryError                   a node registry can't be read
├── NotLoadedError                  nodes are used before load()
├── NodeCallError                   a node is called with arguments that can't work
│   ├── UnknownArgumentError        … with an argument that it doesn't have, or too many
│   ├── MissingArgumentError        … without one that it needs
│   ├── DuplicateArgumentError      … with one argument twice
│   ├── LinkTypeError               … with an output of the wrong type
│   └── ValueRefusedError           … with a value that the server would refuse
├── WorkflowError                   a recorded graph can't become a workflow (a cycle, no node in it); an opened one
│   │                               can't be changed so
│   ├── UnknownNodeError            an opened workflow has no such node, or several
│   └── UnknownOutputError          a node of an opened workflow has no such output
├── FormatError                     a workflow file or an image's metadata can't be read
├── TranspileError                  a workflow can't be written as a script
├── ScriptError                     a script given to a command can't be read or run
├── ComfyUIError                    ComfyUI itself: where it is, how it is started
│   ├── ComfyUINotFoundError        no server answers and no installation is found
│   ├── InstallError                an installation failed; nothing was changed
│   └── ServerStartError            a server that we start doesn't come up
├── ServerError                     talking to a server
│   ├── ServerUnreachableError      no connection
│   ├── ServerResponseError         an answer that is not what ComfyUI answers (status 500, invalid JSON)
│   └── ServerGoneError             the server was there, and went away in the middle
├── DownloadError                   a file isn't downloaded: its address, its content, the disk
├── PageError                       ComfyUI's own page, in a browser, doesn't do what it should
│   ├── BrowserNotFoundError        no browser to show it, or the extra `page` is missing
│   └── PageTimeoutError            the page hangs
├── TaskError                       a queued workflow did not complete
│   ├── PromptRefusedError          the server's validation refused it; `.node_errors` says what and where
│   ├── NodeFailedError             a node raised
│   │   └── NodeOutOfMemoryError    … because memory ran out, in real mode
│   ├── TaskCancelledError          it was cancelled or interrupted
│   └── TaskLostError               the server no longer knows it (restarted, or its queue was cleared)
├── PoolError                       a sweep can't go on, or is asked for what can't be
│   ├── NoWorkerError               no server of a pool works
│   └── JobFailedError              jobs of a sweep failed; `.__cause__` says how the first of them did
├── ResultError                     an output holds no result of the kind that was asked for
└── NotPicklableError               something that can't go to another process was to be sent there
```
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ._distribution import require_own_folder
from ._text import printable

__all__ = [
    "BrowserNotFoundError",
    "ComfyScriptError",
    "ComfyUIError",
    "ComfyUINotFoundError",
    "DownloadError",
    "DuplicateArgumentError",
    "FormatError",
    "InstallError",
    "JobFailedError",
    "LinkTypeError",
    "MissingArgumentError",
    "MixedPackageError",
    "NoWorkerError",
    "NodeCallError",
    "NodeComplaint",
    "NodeFailedError",
    "NodeOutOfMemoryError",
    "NotLoadedError",
    "NotPicklableError",
    "PageError",
    "PageTimeoutError",
    "PoolError",
    "PromptRefusedError",
    "RegistryError",
    "ResultError",
    "ScriptError",
    "ServerError",
    "ServerGoneError",
    "ServerResponseError",
    "ServerStartError",
    "ServerUnreachableError",
    "Source",
    "TaskCancelledError",
    "TaskError",
    "TaskLostError",
    "TranspileError",
    "UnknownArgumentError",
    "UnknownNodeError",
    "UnknownOutputError",
    "ValueRefusedError",
    "WorkflowError",
]


@dataclass(frozen=True, slots=True)
class Source:
    """A place in the user's code."""

    file: str
    line: int

    def __str__(self) -> str:
        from ._cells import name_of_cell

        # A cell's file exists for Python only.
        cell = name_of_cell(self.file)
        return f"{self.file}:{self.line}" if cell is None else f"{cell}, line {self.line}"


class ComfyScriptError(Exception):
    """Base of all errors raised by comfy_script.

    Attributes:
        message: What went wrong, without the place.
        source: The user's file and line, where there is one.
    """

    def __init__(self, message: str, *, source: Source | None = None) -> None:
        # In it are names and words of servers, node packs and workflow files.
        message = printable(message)
        super().__init__(message)
        self.message = message
        self.source = source

    def __str__(self) -> str:
        return f"{printable(str(self.source))}: {self.message}" if self.source else self.message

    def _render_traceback_(self) -> list[str]:
        """The lines that IPython and notebooks print of it: those of the user's code."""
        from ._cells import traceback_without_ours

        return traceback_without_ours(self)

    # Python would call the class with the message alone, and most need more: an error that can't be unpickled breaks
    # the whole pool of processes that it was raised in.
    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.args), self.__dict__


def _restored(error_type: type[ComfyScriptError], args: tuple[Any, ...]) -> ComfyScriptError:
    # `error_type.__new__` would be that of any builtin mixed in (MemoryError), which refuses what it didn't lay out.
    base = OSError if issubclass(error_type, OSError) else Exception
    error = base.__new__(error_type)
    error.args = args
    return error


class MixedPackageError(ComfyScriptError, ImportError):
    """Two distributions have put their files into the folder of this package, or one has taken those of the other."""


# All of the package imports this module, also where ComfyScript has replaced or removed the package's own `__init__`.
require_own_folder()


class RegistryError(ComfyScriptError):
    """A node registry can't be read."""


class NotLoadedError(ComfyScriptError):
    """Nodes are used before `load()`."""


class NodeCallError(ComfyScriptError, TypeError):
    """A node is called with arguments that can't work.

    Attributes:
        node: Class type of the node, as ComfyUI names it.
        argument: The argument at fault, if it is one.
        rule: The rule that is broken, as `comfy-script check` names it: `out-of-range`. Empty where it has no name.
        suggestions: What may have been meant, the nearest first: arguments, or options.
    """

    def __init__(
        self,
        message: str,
        *,
        node: str,
        argument: str | None = None,
        source: Source | None = None,
        rule: str = "",
        suggestions: Sequence[Any] = (),
    ) -> None:
        super().__init__(message, source=source)
        self.node = node
        self.argument = argument
        self.rule = rule
        self.suggestions = tuple(suggestions)


class UnknownArgumentError(NodeCallError):
    """A node is called with an argument that it doesn't have."""


class MissingArgumentError(NodeCallError):
    """A node is called without an argument that it needs."""


class DuplicateArgumentError(NodeCallError):
    """A node is called with one argument twice."""


class LinkTypeError(NodeCallError):
    """A node is given an output of the wrong type."""


class ValueRefusedError(NodeCallError, ValueError):
    """A node is given a value that the server would refuse."""


class WorkflowError(ComfyScriptError):
    """A recorded graph can't become a workflow, or an opened workflow can't be changed as asked."""


class UnknownNodeError(WorkflowError, LookupError):
    """An opened workflow has no node of that name, or several of them."""


class UnknownOutputError(WorkflowError, LookupError):
    """A node of an opened workflow has no output of that name."""


class FormatError(ComfyScriptError):
    """A workflow file, or an image's metadata, can't be read."""


class TranspileError(ComfyScriptError):
    """A workflow can't be written as a script."""


class ScriptError(ComfyScriptError):
    """A script given to a command can't be read or run."""


class ComfyUIError(ComfyScriptError):
    """Something about the ComfyUI installation."""


class ComfyUINotFoundError(ComfyUIError):
    """No server answers and no installation is found."""


class InstallError(ComfyUIError):
    """An installation failed; nothing was changed."""


class ServerStartError(ComfyUIError):
    """A server that we start doesn't come up."""


class ServerError(ComfyScriptError):
    """Talking to a server failed."""


class ServerUnreachableError(ServerError, ConnectionError):
    """No connection to the server."""


class ServerResponseError(ServerError):
    """An answer that is not what ComfyUI answers.

    Attributes:
        status: The HTTP status, if there was one.
    """

    def __init__(self, message: str, *, status: int | None = None, source: Source | None = None) -> None:
        super().__init__(message, source=source)
        self.status = status


class ServerGoneError(ServerError, ConnectionError):
    """The server was there, and went away in the middle of something."""


class DownloadError(ComfyScriptError):
    """A file isn't downloaded: its address, what came, or the disk; nothing that was there is changed."""


class PageError(ComfyScriptError):
    """ComfyUI's own page, run in a browser, can't open or queue a workflow, or the browser ended."""


class BrowserNotFoundError(PageError):
    """There is no browser to show ComfyUI's page, it doesn't start, or the extra `page` isn't installed."""


class PageTimeoutError(PageError):
    """ComfyUI's own page hangs."""


class TaskError(ComfyScriptError):
    """A queued workflow did not complete.

    Attributes:
        prompt_id: The server's id of the workflow's run.
    """

    def __init__(self, message: str, *, prompt_id: str | None = None, source: Source | None = None) -> None:
        super().__init__(message, source=source)
        self.prompt_id = prompt_id


@dataclass(frozen=True, slots=True)
class NodeComplaint:
    """One complaint of the server's validation about one node.

    Attributes:
        node_id: Id of the node in the API JSON.
        class_type: Its type.
        input: The input at fault (ComfyUI's name), if it is one.
        value: What was given there.
        kind: The server's error type, such as `value_not_in_list`.
        message: The server's words.
        source: The node call's place in the user's code.
    """

    node_id: str
    class_type: str
    kind: str
    message: str
    input: str | None = None
    value: Any = None
    source: Source | None = None

    def __str__(self) -> str:
        place = f"{self.source}: " if self.source else ""
        argument = f"({self.input}={self.value!r})" if self.input is not None else ""
        return printable(f"{place}{self.class_type}{argument}: {self.message} [{self.kind}, node {self.node_id}]")


class PromptRefusedError(TaskError):
    """The server's validation refused a workflow.

    Attributes:
        node_errors: What the server says of each node, with the call's place.
    """

    def __init__(
        self,
        message: str,
        *,
        node_errors: Sequence[NodeComplaint] = (),
        prompt_id: str | None = None,
        source: Source | None = None,
    ) -> None:
        super().__init__(message, prompt_id=prompt_id, source=source)
        self.node_errors = tuple(node_errors)

    def __str__(self) -> str:
        return "\n".join([super().__str__(), *(f"  {error}" for error in self.node_errors)])


class NodeFailedError(TaskError):
    """A node raised: on the server, or in real mode in this process, where `__cause__` is what it raised.

    Attributes:
        node_id: Id of the node in the API JSON.
        class_type: Its type.
        exception_type: Type of the exception, such as `ValueError`.
        exception_message: Its text.
        server_traceback: The server's traceback; empty in real mode.
        inputs: The node's inputs as the server reports them.
    """

    def __init__(
        self,
        message: str,
        *,
        node_id: str,
        class_type: str,
        exception_type: str,
        exception_message: str,
        server_traceback: str,
        inputs: Mapping[str, Any] | None = None,
        prompt_id: str | None = None,
        source: Source | None = None,
    ) -> None:
        super().__init__(message, prompt_id=prompt_id, source=source)
        self.node_id = node_id
        self.class_type = class_type
        self.exception_type = exception_type
        self.exception_message = exception_message
        self.server_traceback = server_traceback
        self.inputs = dict(inputs or {})

    def __str__(self) -> str:
        text = super().__str__()
        trace = printable(self.server_traceback)
        return f"{text}\n\nTraceback on the server:\n{trace}" if trace else text


class NodeOutOfMemoryError(NodeFailedError, MemoryError):
    """A node ran out of memory in real mode. ComfyUI's models have left the device; the next call can go on."""


class TaskCancelledError(TaskError):
    """A task was cancelled before it ran, or interrupted while it ran."""


class TaskLostError(TaskError):
    """The server no longer knows the task: it restarted, or its queue was cleared by someone else."""


class PoolError(ComfyScriptError):
    """A sweep over many jobs can't go on, or is asked for what can't be."""


class NoWorkerError(PoolError):
    """No server of a pool works: none answers, or each is out of use."""


class JobFailedError(PoolError):
    """Jobs of a sweep failed. `__cause__` is the error of the first of them.

    Attributes:
        kind: Why the first one failed, as of `comfy_script.pool.Failure`.
        params: What it was made for.
        attempts: How often it was executed, or may have been.
        failed: How many jobs failed in all.
    """

    def __init__(
        self,
        message: str,
        *,
        kind: str,
        params: Mapping[str, Any],
        attempts: int,
        failed: int = 1,
        source: Source | None = None,
    ) -> None:
        super().__init__(message, source=source)
        self.kind = kind
        self.params = dict(params)
        self.attempts = attempts
        self.failed = failed


class ResultError(ComfyScriptError):
    """An output holds no result of the kind that was asked for."""


class NotPicklableError(ComfyScriptError, TypeError):
    """Something that can't go to another process was to be sent there."""
