"""When the language server collects garbage: no collection may keep an answer waiting."""

from __future__ import annotations

import gc
import time
from typing import Any

__all__ = ["Garbage"]

_THRESHOLDS = 50_000, 3, 2
"""As `gc.set_threshold` has them: with Python's 700 new objects, collections are a quarter of Jedi's first answer; with
more than these, one takes half a second."""
_IDLE = 60.0
"""Seconds without a message after which nobody is taken to be waiting."""
_MANY = 20
"""Collections of what is old after which it is worth looking for garbage in what was set aside."""


class Garbage:
    """Collects garbage in small parts.

    What Jedi has read stays: millions of objects, and Python's collection of what is old looks through all of it. So
    what such a collection leaves is set aside (`gc.freeze`), and the next one only looks at what came since. What
    has become garbage there is found when nobody has asked for a minute.
    """

    def __init__(self) -> None:
        self._heard = time.monotonic()
        self._collections = 0

    def begin(self) -> None:
        """Sets aside all that is there, and collects so from now on."""
        gc.freeze()
        gc.set_threshold(*_THRESHOLDS)
        gc.callbacks.append(self._collected)

    def heard(self) -> None:
        """Somebody asked, or typed."""
        self._heard = time.monotonic()

    def rest(self) -> None:
        """Looks for garbage everywhere, if nobody waits and there may be much; takes seconds."""
        if self._collections >= _MANY and time.monotonic() - self._heard > _IDLE:
            gc.unfreeze()
            gc.collect()
            self._collections = 0

    def _collected(self, phase: str, info: dict[str, Any]) -> None:
        if phase == "stop" and info["generation"] == 2:
            gc.freeze()
            self._collections += 1
