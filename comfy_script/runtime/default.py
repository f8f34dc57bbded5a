"""The default session behind `load()`, `queue`, `Workflow` and `comfy_script.runtime.nodes`."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from .._processes import ForkSafeLock

if TYPE_CHECKING:
    from .session import Session

__all__ = ["default_session", "make_default_by", "reset_default", "set_default", "using"]

_make: Callable[[], Session]
_default: Session | None = None
_default_lock = ForkSafeLock()


def make_default_by(make: Callable[[], Session]) -> None:
    """Says how a default session is made. `session` does; so workflows, which it needs, can ask for it here."""
    global _make
    _make = make


def default_session() -> Session:
    """The session behind `load()`, `queue`, `Workflow` and `comfy_script.runtime.nodes`."""
    global _default
    if _default is None:
        with _default_lock:
            if _default is None:
                _default = _make()
    return _default


def set_default(session: Session) -> Session | None:
    """Makes a session the default one; returns the one before."""
    global _default
    with _default_lock:
        before, _default = _default, session
    return before


def reset_default() -> None:
    """Closes the default session; the next use makes a new one."""
    global _default
    with _default_lock:
        session, _default = _default, None
    if session is not None:
        session.close()


@contextlib.contextmanager
def using(session: Session) -> Iterator[Session]:
    """Makes a session the default one for a block."""
    before = set_default(session)
    try:
        yield session
    finally:
        global _default
        _default = before
