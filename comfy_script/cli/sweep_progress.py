"""How a sweep gets on, where someone looks: jobs, rate, time left, workers."""

from __future__ import annotations

import contextlib
import logging
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .._processes import ForkSafeLock
from .._text import get_logger
from .output import note

if TYPE_CHECKING:
    from ..pool import Done, Failure, Pool, PoolEvent

__all__ = ["SweepBar"]

_OFTEN = 0.1
_FORMAT = "{n_fmt}/{total_fmt} |{bar}| {rate_fmt}, {remaining} left{postfix}"


class SweepBar:
    """A bar on stderr, if that is a terminal. What the pool has to say stands above it.

    Args:
        quiet: Show none.
    """

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet or not sys.stderr.isatty()
        self._bar: Any = None
        self._pool: Pool | None = None
        self._failed = 0
        self._shown_at = 0.0
        self._lock = ForkSafeLock()

    @contextlib.contextmanager
    def shown(self, jobs: int, pool: Pool) -> Iterator[None]:
        """Shows the bar for a block.

        Args:
            jobs: How many there are.
            pool: Who runs them.
        """
        from tqdm import tqdm

        logger = get_logger("comfy_script.pool")
        handler = _Above(self)
        before = logger.handlers, logger.propagate
        if not get_logger("comfy_script").handlers:  # with -v, those say it
            logger.handlers, logger.propagate = [handler], False
        self._pool = pool
        # The mean of all: what is in the run already comes at once, and is no measure.
        self._bar = tqdm(
            total=jobs,
            unit="job",
            file=sys.stderr,
            disable=self._quiet,
            dynamic_ncols=True,
            smoothing=0,
            bar_format=_FORMAT,
        )
        try:
            self._refresh()
            yield
        finally:
            self.close()
            logger.handlers, logger.propagate = before

    def close(self) -> None:
        """Takes the bar away. Idempotent."""
        with self._lock:
            if self._bar is not None:
                self._bar.leave = False
                self._bar.close()
                self._bar = None

    def ended(self, job: Done | Failure) -> None:
        """A job has ended, or was found."""
        with self._lock:
            self._failed += hasattr(job, "kind")
            if self._bar is None or self._quiet:
                return
            if job.stored:
                self._bar.initial += 1
                self._bar.n += 1
            else:
                self._bar.update()
        self._refresh()

    def hear(self, event: PoolEvent) -> None:
        """As of `on_event`: time goes on also while jobs take long."""
        self._refresh()

    def say(self, text: str) -> None:
        """Says something above the bar."""
        from tqdm import tqdm

        with tqdm.external_write_mode(file=sys.stderr):
            note(text)

    def _refresh(self) -> None:
        with self._lock:
            now = time.monotonic()
            if self._bar is None or self._pool is None or self._quiet or now - self._shown_at < _OFTEN:
                return
            self._shown_at = now
            states = list(self._pool.workers.values())
            failed = f", {self._failed} failed" if self._failed else ""
            self._bar.set_postfix_str(f"{states.count('up')} of {len(states)} workers{failed}", refresh=True)


class _Above(logging.Handler):
    def __init__(self, progress: SweepBar) -> None:
        super().__init__(logging.WARNING)
        self._progress = progress

    def emit(self, record: logging.LogRecord) -> None:
        self._progress.say(record.getMessage())
