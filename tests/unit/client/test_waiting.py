"""Waiting for a future such that Ctrl-C gets through on Windows, where a blocked lock can't be interrupted."""

from __future__ import annotations

import concurrent.futures
import time
from concurrent.futures import Future

import pytest

from comfy_script.client.loop import wait


class Looked(Future[int]):
    """Notes how long it is waited for in one piece; done at the third look."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[float | None] = []

    def result(self, timeout: float | None = None) -> int:
        self.pieces.append(timeout)
        if len(self.pieces) == 3:
            self.set_result(7)
        if not self.done():
            raise concurrent.futures.TimeoutError
        return super().result(0)


@pytest.mark.parametrize("timeout", [None, 3600.0])
def test_no_piece_of_a_wait_is_long(timeout: float | None) -> None:
    future = Looked()
    assert wait(future, timeout) == 7
    assert len(future.pieces) == 3
    assert all(piece is not None and piece <= 0.5 for piece in future.pieces)


def test_the_limit_holds() -> None:
    before = time.monotonic()
    with pytest.raises(concurrent.futures.TimeoutError):
        wait(Future[int](), 0.6)
    assert time.monotonic() - before >= 0.6
    with pytest.raises(concurrent.futures.TimeoutError):
        wait(Future[int](), 0)
    done = Future[int]()
    done.set_result(1)
    assert wait(done, 0) == 1


def test_an_error_of_the_work_that_is_a_timeout_is_raised_at_once() -> None:
    future = Future[int]()
    future.set_exception(concurrent.futures.TimeoutError("of the work itself"))
    with pytest.raises(concurrent.futures.TimeoutError, match="of the work itself"):
        wait(future, 3600)
