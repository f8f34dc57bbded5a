"""Collections of the language server: what is old is looked through only when nobody waits."""

from __future__ import annotations

import gc
import time
import weakref
from collections.abc import Iterator

import pytest

from comfy_script.lsp import garbage
from comfy_script.lsp.garbage import Garbage


@pytest.fixture
def collecting() -> Iterator[Garbage]:
    thresholds, callbacks = gc.get_threshold(), list(gc.callbacks)
    collecting = Garbage()
    collecting.begin()
    yield collecting
    gc.callbacks[:] = callbacks
    gc.set_threshold(*thresholds)
    gc.unfreeze()


class _Ring:
    def __init__(self) -> None:
        self.itself = self


def test_what_is_old_is_looked_through_once(collecting: Garbage) -> None:
    ring = _Ring()
    gc.collect()
    assert not any(each is ring for each in gc.get_objects())
    assert gc.get_freeze_count() > 0


def test_garbage_among_what_is_old_goes_when_nobody_waits(collecting: Garbage, monkeypatch: pytest.MonkeyPatch) -> None:
    ring = _Ring()
    is_there = weakref.ref(ring)
    gc.collect()
    del ring
    gc.collect()
    monkeypatch.setattr(garbage, "_MANY", 2)
    collecting.rest()
    assert is_there() is not None  # somebody has just been heard
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 61)
    collecting.rest()
    assert is_there() is None
