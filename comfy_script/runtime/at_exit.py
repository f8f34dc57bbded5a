"""The end of the interpreter: what is queued on a server of ours is waited for, then sessions are closed."""

from __future__ import annotations

import atexit
import weakref
from typing import TYPE_CHECKING, Protocol

from .._text import get_logger
from ..errors import ComfyScriptError

if TYPE_CHECKING:
    from .connection import Connection

__all__ = ["close_at_exit"]

_log = get_logger(__name__)


class _Closable(Protocol):
    @property
    def connection(self) -> Connection | None: ...

    def close(self) -> None: ...


_sessions: weakref.WeakSet[_Closable] = weakref.WeakSet()


def close_at_exit(session: _Closable) -> None:
    """Has a session closed at the interpreter's exit, if it still lives then."""
    _sessions.add(session)
    # Last registered, first called: before the servers' own end.
    atexit.unregister(_close_all)
    atexit.register(_close_all)


def _close_all() -> None:
    for session in list(_sessions):
        connection = session.connection
        # A script that queues and ends means its pictures to be made, and a server of ours ends with us.
        for task in connection.unfinished if connection is not None and connection.server is not None else ():
            try:
                task.wait()
            except KeyboardInterrupt:
                break
            except ComfyScriptError as error:
                _log.error("%s", error)
        session.close()
