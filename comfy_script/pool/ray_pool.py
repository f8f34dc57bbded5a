"""A pool of processes with ComfyUI in real mode, one for each GPU of a machine or of a Ray cluster."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ..errors import PoolError
from .base import Pool
from .ray_cluster import RayCluster
from .ray_driver import RayDriver, require_ray
from .ray_known import KnownNodes
from .ray_messages import LoadOptions
from .records import Limits

if TYPE_CHECKING:
    from ..comfyui import ComfyUIArgs
    from .events import PoolEvent
    from .run import Run

__all__ = ["RayPool"]


class RayPool(Pool):
    """Many jobs on the GPUs of this machine or of a Ray cluster, without servers.

        with RayPool(gpus="all") as pool:
            for job in pool.map(picture, product(seed=range(64), cfg=[4, 6])):
                job.image.save(f"{job['cfg']}-{job['seed']}.png")

    A worker is a process of its own with ComfyUI in real mode. What functions record runs there as on a server, and
    gives the same; so a run directory may be gone on with by a `ServerPool`, or the other way. A function that looks at
    what nodes make, such as the numbers of a latent, can't be recorded: a worker calls it, with real mode's nodes. It
    is pickled for that, and known by its name, its parameters and `version`.

    Ray is started here, unless `ray start` has left one on this machine or `address` names a cluster. All of its
    machines need this package, ComfyUI and its models. Where it is known what workers will have, as in most cases from
    the second time on, Ray is started with the first job that isn't in the run.

    Args:
        gpus: How many workers with a GPU each, or `all` that there are now. The default, without `workers`.
        workers: How many workers that compute on the CPU.
        cpus: Processor cores that each worker takes, and threads that torch has there.
        address: Of a cluster, as of `ray.init`: `auto`, `ray://…`, or `local` for a Ray of its own in any case.
        comfyui: ComfyUI's folder on the workers' machines, as of `real.load`.
        args: ComfyUI's arguments there.
        api_key: Key of a Comfy account, for API nodes.
        version: To be changed when a function that can't be recorded means something else, so that a run does it anew.
        run: The run directory of all sweeps that name none, see `Run`.
        timeout: Seconds that a job may run, from its start; None for any.
        on_event: Called with each `PoolEvent`, in a thread of its own, one after the other.
        depth: Jobs that a worker has at once: one runs, the others wait there.
        look_ahead: As of `ServerPool`.
        loads_per_host: Workers of one machine that may load models at once, where memory is short; None for any.
        patience: Seconds for which jobs wait for workers that start, or are started anew.

    Raises:
        PoolError: Ray isn't installed or can't be reached, or has no such workers. Where Ray is started later, this is
            the sweep's error.
    """

    def __init__(
        self,
        *,
        gpus: int | Literal["all"] | None = None,
        workers: int | None = None,
        cpus: int = 1,
        address: str | None = None,
        comfyui: str | os.PathLike[str] | None = None,
        args: ComfyUIArgs | None = None,
        api_key: str | None = None,
        version: str = "",
        run: Run | str | Path | None = None,
        timeout: float | None = None,
        on_event: Callable[[PoolEvent], object] | None = None,
        depth: int = 2,
        look_ahead: int = 256,
        loads_per_host: int | None = None,
        patience: float = 600.0,
    ) -> None:
        _check(gpus, workers, cpus)
        limits = Limits(
            depth=depth,
            look_ahead=look_ahead,
            loads_per_host=loads_per_host,
            patience=patience,
            first_answer=patience,
        )
        ray = require_ray()
        self._cluster = RayCluster(ray, address, (workers or 0) * cpus)
        load = LoadOptions(
            comfyui=None if comfyui is None else os.fspath(comfyui),
            argv=tuple(args.to_argv()) if args is not None else (),
            api_key=api_key,
            threads=cpus,
        )
        options = {"num_gpus": int(workers is None), "num_cpus": cpus}
        self._by_gpu = workers is None
        self._count = workers if workers is not None else gpus if gpus != "all" else None
        self._made = 0
        driver = RayDriver(ray, options, load, version, KnownNodes(load, options), self._join)
        try:
            names = self._names(self._count or 0)
            # Where it is known what workers will have, a sweep may find that nothing is left to do.
            if not (self._cluster.is_own and driver.expected() is not None):
                names += driver.join()
            super().__init__(driver, names, run=run, timeout=timeout, on_event=on_event, limits=limits)
        except BaseException:
            self._cluster.leave()
            raise

    def _names(self, count: int) -> list[str]:
        """Names of so many more workers."""
        first, self._made = self._made, self._made + count
        return [f"worker-{number}" for number in range(first, self._made)]

    def _join(self) -> tuple[bool, list[str]]:
        """Connects to Ray; whether all of it is on this machine, and the workers that weren't named before."""
        self._cluster.join()
        there = self._cluster.gpus() if self._by_gpu else 0
        return self._cluster.is_alone, self._names(there) if self._count is None else []

    def add(self, worker: str = "") -> None:
        """One more worker, also while jobs run. Ray starts it when there is a GPU for it, or a core.

        Args:
            worker: Its name; `worker-N` if left out.

        Raises:
            PoolError: It is the pool's already.
        """
        super().add(worker or f"worker-{self._made}")
        self._made += 1

    def close(self) -> None:
        """Cancels what isn't done, and ends the workers; and Ray, where the pool began it. Idempotent."""
        super().close()
        self._cluster.leave()


def _check(gpus: Any, workers: Any, cpus: Any) -> None:
    if gpus is not None and workers is not None:
        raise PoolError("gpus= makes workers with a GPU each, workers= some that compute on the CPU: give one of them.")
    for name, value in (("gpus", gpus), ("workers", workers), ("cpus", cpus)):
        if value is not None and (type(value) is not int or value < 1) and (name, value) != ("gpus", "all"):
            allowed = "a number from 1, or 'all'" if name == "gpus" else "a number from 1"
            raise PoolError(f"{name}={value!r} is not {allowed}.")
