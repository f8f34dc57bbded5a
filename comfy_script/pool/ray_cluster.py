"""The Ray that a pool works in: joined, or started on this machine, when there is something to do."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .._processes import ForkSafeLock
from .._text import get_logger
from ..errors import PoolError

__all__ = ["RayCluster", "start_ray"]

_log = get_logger(__name__)

_QUIET = {"log_to_driver": False, "logging_level": "warning"}
_ATTEMPTS = 4
_LEFT = Path("ray", "ray_current_cluster")
"""Where `ray start` notes in the system's temporary folder that it has left a Ray on this machine."""


class RayCluster:
    """What this process is connected to, from the first `join` on.

    Args:
        ray: The module.
        address: As of `RayPool`.
        cores: How many are needed at least.
    """

    def __init__(self, ray: Any, address: str | None, cores: int) -> None:
        self._ray = ray
        self._address = address
        self._cores = cores
        self._began = self._left = False
        self._lock = ForkSafeLock()

    @property
    def is_own(self) -> bool:
        """Whether it would be started here now, for this process alone."""
        elsewhere = self._address or os.environ.get("RAY_ADDRESS") or "local"
        if elsewhere != "local" or self._ray.is_initialized():
            return False
        return self._address == "local" or not (_temporary_folder() / _LEFT).exists()

    def join(self) -> None:
        """Connects this process to Ray, unless it is already; in any thread. It may take a minute.

        Raises:
            PoolError: There is none, or it doesn't start; or `leave` was called.
        """
        with self._lock:
            if self._left:
                raise PoolError("The pool was closed meanwhile; make a new one.")
            if not self._ray.is_initialized():
                self._began = True
                with _without_word_of_signals():
                    self._connect()

    def _connect(self) -> None:
        ray = self._ray
        elsewhere = self._address or os.environ.get("RAY_ADDRESS")
        if elsewhere and elsewhere != "local":
            try:
                ray.init(address=elsewhere, **_QUIET)
            except ConnectionError as error:
                raise PoolError(f"There is no Ray cluster at {elsewhere}: {error}") from error
            return
        # More workers than cores are what was asked for: Ray would wait for cores without a word.
        cpus = max(self._cores, os.cpu_count() or 1)
        if not elsewhere:
            try:
                # Joins what `ray start` has left here, and then refuses to be told of cores. Not "auto": that also
                # joins another script's Ray, and dies with it.
                start_ray(ray, address=None, num_cpus=cpus)
                return
            except ValueError:
                with contextlib.suppress(ConnectionError):  # it has crashed since
                    ray.init(**_QUIET)
                    return
        start_ray(ray, num_cpus=cpus)

    def leave(self) -> None:
        """Ends what `join` began; where that is under way, waits for it. Idempotent."""
        with self._lock:
            self._left = True
            if self._began:
                self._began = False
                self._ray.shutdown()

    @property
    def is_alone(self) -> bool:
        """Whether all workers will be on this machine."""
        ray = self._ray
        return not ray.util.client.ray.is_connected() and sum(node["Alive"] for node in ray.nodes()) == 1

    def gpus(self) -> int:
        """How many it has now.

        Raises:
            PoolError: It has none.
        """
        there = int(self._ray.cluster_resources().get("GPU", 0))
        if not there:
            raise PoolError("Ray sees no GPU. For workers that compute on the CPU: RayPool(workers=2).")
        return there


def start_ray(ray: Any, address: str | None = "local", **options: Any) -> None:
    """Starts Ray on this machine, for this process.

    Args:
        ray: The module.
        address: None to start none where `ray start` has left one.
        options: As of `ray.init`.

    Raises:
        ValueError: `ray start` has left one, and `options` would be for one that is started.
        PoolError: It doesn't start.
    """
    for attempt in range(_ATTEMPTS):
        try:
            ray.init(address=address, include_dashboard=False, **_QUIET, **options)
            return
        except Exception as error:
            ray.shutdown()
            if address is None and isinstance(error, ValueError):
                raise
            # It gives its own processes 30 s, which a busy machine may take.
            if "timed out" not in str(error) or attempt + 1 == _ATTEMPTS:
                raise PoolError(f"Ray can't be started here: {error}") from error
            _log.warning("Ray has not started in time; it is tried again")


def _temporary_folder() -> Path:
    """The one that Ray uses."""
    named = os.environ.get("RAY_TMPDIR") or (os.environ.get("TMPDIR") if sys.platform == "linux" else None)
    return Path(named or ("/tmp" if os.name == "posix" else tempfile.gettempdir()))


@contextlib.contextmanager
def _without_word_of_signals() -> Iterator[None]:
    """In other threads than the main one Ray warns that it handles no SIGTERM, which is ours to handle."""
    logger = logging.getLogger("ray._private.worker")

    def is_wanted(record: logging.LogRecord) -> bool:
        return "SIGTERM handler is not set" not in record.getMessage()

    logger.addFilter(is_wanted)
    try:
        yield
    finally:
        logger.removeFilter(is_wanted)
