"""SIGTERM ends a script as Ctrl-C does, wherever this package waits: what is to be done at the end is done."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterator
from typing import NoReturn

__all__ = ["Terminated", "ended_at_once", "ended_by_sigterm", "next_ctrl_c_ends", "put_off"]

_blocks = 0  # of `ended_by_sigterm` that are open in the main thread; coroutines have theirs side by side


class Terminated(SystemExit):
    """SIGTERM has come. The interpreter ends with status 143 if nobody catches it."""


@contextlib.contextmanager
def ended_by_sigterm() -> Iterator[None]:
    """Has SIGTERM raise `Terminated` in the block.

    Only where nobody else has a say in it: in the main thread, while the signal has its default action. Blocks may be
    within each other, or overlap.
    """
    global _blocks
    if not _in_main_thread() or signal.getsignal(signal.SIGTERM) not in (signal.SIG_DFL, _end):
        yield
        return
    _blocks += 1
    signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        _blocks -= 1
        if _blocks <= 0 and _in_main_thread() and signal.getsignal(signal.SIGTERM) is _end:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)


@contextlib.contextmanager
def ended_at_once() -> Iterator[None]:
    """Has Ctrl-C and SIGTERM end the process in the block, whatever its threads wait for and would still do."""

    def end(number: int, _frame: object) -> NoReturn:
        with contextlib.suppress(OSError):
            os.write(2, b"Interrupted.\n")
        os._exit(128 + number)

    numbers = (signal.SIGINT, signal.SIGTERM) if _in_main_thread() else ()
    before = {number: signal.signal(number, end) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def next_ctrl_c_ends() -> None:
    """Has Ctrl-C end the process by the signal: at the interpreter's end it would be a traceback of Python's own."""
    if _in_main_thread() and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextlib.contextmanager
def put_off() -> Iterator[None]:
    """Has Ctrl-C, and SIGTERM where somebody handles it, come at the end of the block: for what must be whole."""
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    handled = [number for number, handler in handlers.items() if callable(handler)] if _in_main_thread() else []
    came: list[int] = []
    try:
        for number in handled:
            signal.signal(number, lambda number, _frame: came.append(number))
        yield
    finally:
        for number in handled:
            signal.signal(number, handlers[number])
        for each in came:
            signal.raise_signal(each)


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


def _end(number: int, _frame: object) -> NoReturn:
    raise Terminated(128 + number)


def _after_fork() -> None:
    """Gives the signal its default action back: whoever forks ends its children by it, and they wait for nothing."""
    global _blocks
    _blocks = 0
    if signal.getsignal(signal.SIGTERM) is _end:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
