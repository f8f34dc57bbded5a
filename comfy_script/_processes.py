"""What processes don't share: in a forked one threads are gone and locks may stay locked; some objects can't travel."""

from __future__ import annotations

import os
import threading
import weakref
from typing import Any, ClassVar, NoReturn, Protocol

from .errors import NotPicklableError

__all__ = ["LEFT_BEHIND", "ForkSafeLock", "StaysInProcess", "begins_anew_after_fork"]


class _BeginsAnew(Protocol):
    def _after_fork(self) -> None: ...


_all: weakref.WeakSet[_BeginsAnew] = weakref.WeakSet()

LEFT_BEHIND: list[object] = []
"""What a forked process has of its parent's connections, and must never finalise: that would take them out of the
parent's epoll, too. Threads that run a loop hold this list, and in a forked process their frames never end."""


def begins_anew_after_fork(made: _BeginsAnew) -> None:
    """Has `made._after_fork()` called in each process that is forked while it lives."""
    _all.add(made)


def _after_fork() -> None:
    for made in list(_all):
        made._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


class ForkSafeLock(type(threading.RLock())):  # type: ignore[misc]  # typeshed has a function of this class
    """A reentrant lock that a forked process finds free, unless it was forked by the thread that holds it.

    `with` enters and leaves it in C: Ctrl-C between an `__enter__` in Python and its return would leave it locked.
    """

    def __init__(self) -> None:
        begins_anew_after_fork(self)

    def _after_fork(self) -> None:
        if self.acquire(blocking=False):
            self.release()
        else:
            self._at_fork_reinit()  # pyright: ignore[reportAttributeAccessIssue]


class StaysInProcess:
    """Base of what can't be pickled: says so, and what can be sent instead."""

    __slots__ = ()
    _sent_instead: ClassVar[str]

    def __copy__(self) -> Any:
        made = object.__new__(type(self))
        for name, value in getattr(self, "__dict__", {}).items():
            object.__setattr__(made, name, value)
        return made

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise NotPicklableError(
            f"A {type(self).__name__} can't be pickled, for it belongs to this process's connection to a server. "
            f"{self._sent_instead}"
        )
