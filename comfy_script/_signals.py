"""SIGTERM ends a script as Ctrl-C does, wherever this package waits: what is to be done at the end is done."""

from __future__ import annotations

import contextlib
import math
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from typing import NoReturn

__all__ = ["Terminated", "ended_at_once", "ended_by_sigterm", "next_ctrl_c_ends", "put_off"]

_AGAIN = 1.0
"""A SIGTERM so soon after one (seconds) is the same: `timeout` sends it to a process, and then to its group."""
_INSISTS = 2.0
"""Whoever sends a signal so long after the end began (seconds) doesn't want to wait for it."""

_blocks = 0  # of `ended_by_sigterm` that are open in the main thread; coroutines have theirs side by side
_came = -math.inf  # when `Terminated` was raised
_left = -math.inf  # when a signal has ended one of the blocks


class Terminated(SystemExit):
    """SIGTERM has come. The interpreter ends with status 143 if nobody catches it."""


@contextlib.contextmanager
def ended_by_sigterm() -> Iterator[None]:
    """Has SIGTERM raise `Terminated` in the block.

    Only where nobody else has a say in it: in the main thread, while the signal has its default action. Blocks may be
    within each other, or overlap.
    """
    global _blocks, _left
    if not _in_main_thread() or signal.getsignal(signal.SIGTERM) not in (signal.SIG_DFL, _end):
        yield
        return
    _blocks += 1
    signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        _blocks -= 1
        if isinstance(sys.exc_info()[1], (KeyboardInterrupt, SystemExit)):
            _left = time.monotonic()
        is_ours = _blocks <= 0 and _in_main_thread() and signal.getsignal(signal.SIGTERM) is _end
        if is_ours and not _is_recent(_left):  # else another one would end what is about to be done at the end
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
def put_off(*, at_exit: bool = False) -> Iterator[None]:
    """Has Ctrl-C, and SIGTERM where somebody handles it, come at the end of the block: for what must be whole.

    Where a signal is ending the program already, as in an `__exit__` or an `except`, another one means the same, and
    doesn't come at all; but it does at once to a block that takes longer than `_INSISTS`.

    Args:
        at_exit: The interpreter is ending.
    """
    is_ending = at_exit or isinstance(sys.exc_info()[1], (KeyboardInterrupt, SystemExit))
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    handled = [
        number
        for number, handler in handlers.items()
        if _in_main_thread() and (callable(handler) or (is_ending and handler is signal.SIG_DFL))
    ]
    came: list[int] = []
    began = time.monotonic()

    def hold(number: int, _frame: object) -> None:
        if time.monotonic() - began < _INSISTS:
            came.append(number)
        else:
            signal.signal(number, handlers[signal.Signals(number)])
            signal.raise_signal(number)

    try:
        for number in handled:
            signal.signal(number, hold)
        yield
    finally:
        for number in handled:
            signal.signal(number, handlers[number])
        for each in () if is_ending else came:
            signal.raise_signal(each)


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


def _end(number: int, _frame: object) -> None:
    global _came
    if _is_recent(_came):
        return
    if _blocks <= 0 and not _is_recent(_left):
        signal.signal(number, signal.SIG_DFL)
        signal.raise_signal(number)
    _came = time.monotonic()
    raise Terminated(128 + number)


def _is_recent(moment: float) -> bool:
    return time.monotonic() - moment < _AGAIN


def _after_fork() -> None:
    """Gives the signal its default action back: whoever forks ends its children by it, and they wait for nothing."""
    global _blocks, _came, _left
    _blocks, _came, _left = 0, -math.inf, -math.inf
    if signal.getsignal(signal.SIGTERM) is _end:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
