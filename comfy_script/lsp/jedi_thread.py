"""Jedi in a thread of its own, asked one question at a time: what it reads for the first time takes it seconds."""

from __future__ import annotations

import asyncio
import itertools
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from .._processes import begins_anew_after_fork

__all__ = ["JediThread"]

_ASKED, _AHEAD = 0, 1


class JediThread:
    """Answers what an editor asks before what is read ahead. It ends with the process, whatever it is reading."""

    def __init__(self) -> None:
        self._questions: queue.PriorityQueue[tuple[int, int, Future[Any], Callable[[], Any]]] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._thread: threading.Thread | None = None
        begins_anew_after_fork(self)

    def _after_fork(self) -> None:
        self._questions = queue.PriorityQueue()
        self._thread = None

    async def ask(self, question: Callable[[], Any], seconds: float | None) -> tuple[Any, bool]:
        """Asks, and waits for the answer; it, or None, and whether it is late.

        Args:
            question: Asks Jedi. One that is late is still answered, unless it wasn't begun, so that what is read for
                it needn't be read again.
            seconds: How long to wait; None: until the answer is there.
        """
        asked = self._put(_ASKED, question)
        try:
            done, _ = await asyncio.wait({asyncio.wrap_future(asked)}, timeout=seconds)
            return (asked.result(), False) if done else (None, True)
        finally:
            asked.cancel()

    def read_ahead(self, question: Callable[[], Any]) -> None:
        """Asks when there is nothing else to answer."""
        self._put(_AHEAD, question)

    def _put(self, order: int, question: Callable[[], Any]) -> Future[Any]:
        future: Future[Any] = Future()
        self._questions.put((order, next(self._numbers), future, question))
        if self._thread is None:
            self._thread = threading.Thread(target=self._answer, name="jedi", daemon=True)
            self._thread.start()
        return future

    def _answer(self) -> None:
        while True:
            _, _, future, question = self._questions.get()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                answer = question()
            except BaseException as error:  # noqa: BLE001 - who asked is told
                future.set_exception(error)
            else:
                future.set_result(answer)
