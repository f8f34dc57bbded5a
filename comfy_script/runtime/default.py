"""The default session behind `load()`, `queue`, `Workflow` and `comfy_script.runtime.nodes`."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from .._processes import ForkSafeLock

if TYPE_CHECKING:
    from .session import Session

__all__ = [
    "default_session",
    "load_now",
    "load_or_put_off",
    "loads_put_off",
    "make_default_by",
    "puts_off",
    "reset_default",
    "set_default",
    "using",
]

_put_off: list[Callable[[], object]] | None = None
_for_good = False
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


@contextlib.contextmanager
def loads_put_off(*, for_good: bool = False) -> Iterator[None]:
    """Lets a script's `load()` wait, in both modes, until `load_now()`: its functions can be looked at before.

    Args:
        for_good: Don't load in the block at all, as where only help is wanted.
    """
    global _put_off, _for_good
    before, _put_off, _for_good = (_put_off, _for_good), [], for_good
    try:
        yield
    finally:
        _put_off, _for_good = before


def load_or_put_off(load: Callable[[], object]) -> None:
    """Does what a script's `load()` asks for, now or when it is time."""
    if _put_off is None:
        load()
    else:
        _put_off.append(load)


def puts_off() -> bool:
    """Whether a `load()` waits at present."""
    return _put_off is not None


def load_now() -> None:
    """Does what was put off; from here on, `load()` loads at once."""
    global _put_off
    if _for_good:
        return
    waiting, _put_off = _put_off, None
    for load in waiting or ():
        load()
