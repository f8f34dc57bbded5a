"""The end of the interpreter: what is queued on a server of ours is waited for, failures are told, sessions closed."""

from __future__ import annotations

import atexit
import contextlib
import sys
import weakref
from typing import TYPE_CHECKING, Any, Protocol

from .._signals import put_off
from .._text import get_logger
from ..errors import ComfyScriptError, TaskCancelledError

if TYPE_CHECKING:
    from .connection import Connection
    from .task import Task

__all__ = ["close_at_exit"]

_log = get_logger(__name__)


class _Closable(Protocol):
    @property
    def connection(self) -> Connection | None: ...

    def close(self) -> None: ...


_sessions: weakref.WeakSet[_Closable] = weakref.WeakSet()


def close_at_exit(session: _Closable) -> None:
    """Has a session closed at the interpreter's exit, if it still lives then.

    If a workflow failed that nobody waited for, the interpreter ends with status 120, so that who has started the
    script learns of it.
    """
    _sessions.add(session)
    # Last registered, first called: before the servers' own end.
    atexit.unregister(_close_all)
    atexit.register(_close_all)


def _close_all() -> None:
    failed = False
    for session in list(_sessions):
        connection = session.connection
        if connection is not None and connection.server is not None:
            # A script that queues and ends means its pictures to be made, and a server of ours ends with us.
            failed |= _wait(connection)
        # Whoever insists waits for no server, but what else is registered for the exit is still to run.
        with contextlib.suppress(KeyboardInterrupt, SystemExit), put_off(at_exit=True):
            if connection is not None and connection.server is None:
                failed |= _leave(connection)
            session.close()
    if failed:
        sys.stderr = _FailingAtLast(sys.stderr)


def _wait(connection: Connection) -> bool:
    failed = bool(connection.unnoticed)
    for task in connection.unfinished:
        try:
            task.wait()
        except (KeyboardInterrupt, SystemExit):
            break
        except ComfyScriptError as error:
            _log.error("%s", error)
            failed |= not isinstance(error, TaskCancelledError)
    return failed


def _leave(connection: Connection) -> bool:
    connection.settle()
    left = [task for task in connection.unfinished if not task.noticed]
    if left:
        _log.warning("%s", _left(left, connection.client.base_url))
    return bool(connection.unnoticed)


def _left(tasks: list[Task], url: str) -> str:
    one = f" show {tasks[0].prompt_id[:8]}" if len(tasks) == 1 else ""
    count = "1 workflow is" if len(tasks) == 1 else f"{len(tasks)} workflows are"
    return (
        f"{count} still queued or running on {url}, where the script leaves what it doesn't wait for "
        f"(workflow.wait() waits). To follow:  comfy-script jobs{one} --server {url}"
    )


class _FailingAtLast:
    """Standard error that fails when it is written out at the very end, which Python tells by the status 120.

    Nothing else sets a status after the script's last line and still lets all that is registered for the exit run.
    """

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    closed = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def flush(self) -> None:
        if self._stream is not None:
            self._stream.flush()
        raise OSError("a queued workflow failed, and nobody waited for it")
