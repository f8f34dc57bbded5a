"""A pool of processes with ComfyUI in real mode, one for each GPU of a machine or of a Ray cluster."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from .._text import get_logger
from ..errors import PoolError
from .base import Pool
from .ray_driver import RayDriver, require_ray
from .ray_known import KnownNodes
from .ray_messages import LoadOptions
from .records import Limits

if TYPE_CHECKING:
    from ..comfyui import ComfyUIArgs
    from .events import PoolEvent
    from .run import Run

__all__ = ["RayPool", "start_ray"]

_log = get_logger(__name__)

_QUIET = {"log_to_driver": False, "logging_level": "warning"}
_ATTEMPTS = 4


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
    machines need this package, ComfyUI and its models.

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
        PoolError: Ray isn't installed or can't be reached, or has no such workers.
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
        self._ray = ray
        self._began_ray = _connect(ray, address, (workers or 0) * cpus)
        try:
            count = workers if workers is not None else _gpus(ray, gpus)
            load = LoadOptions(
                comfyui=None if comfyui is None else os.fspath(comfyui),
                argv=tuple(args.to_argv()) if args is not None else (),
                api_key=api_key,
                threads=cpus,
            )
            options = {"num_gpus": int(workers is None), "num_cpus": cpus}
            known = KnownNodes(load, options) if _is_alone(ray) else None
            driver = RayDriver(ray, options, load, version, known)
            names = [_name(number) for number in range(count)]
            super().__init__(driver, names, run=run, timeout=timeout, on_event=on_event, limits=limits)
        except BaseException:
            self._end_ray()
            raise
        self._made = count

    def add(self, worker: str = "") -> None:
        """One more worker, also while jobs run. Ray starts it when there is a GPU for it, or a core.

        Args:
            worker: Its name; `worker-N` if left out.

        Raises:
            PoolError: It is the pool's already.
        """
        super().add(worker or _name(self._made))
        self._made += 1

    def close(self) -> None:
        """Cancels what isn't done, and ends the workers; and Ray, where the pool began it. Idempotent."""
        super().close()
        self._end_ray()

    def _end_ray(self) -> None:
        if self._began_ray:
            self._began_ray = False
            self._ray.shutdown()


def _name(number: int) -> str:
    return f"worker-{number}"


def _check(gpus: Any, workers: Any, cpus: Any) -> None:
    if gpus is not None and workers is not None:
        raise PoolError("gpus= makes workers with a GPU each, workers= some that compute on the CPU: give one of them.")
    for name, value in (("gpus", gpus), ("workers", workers), ("cpus", cpus)):
        if value is not None and (type(value) is not int or value < 1) and (name, value) != ("gpus", "all"):
            allowed = "a number from 1, or 'all'" if name == "gpus" else "a number from 1"
            raise PoolError(f"{name}={value!r} is not {allowed}.")


def _connect(ray: Any, address: str | None, cores: int) -> bool:
    """Connects this process to Ray, unless it is already; whether it was started here.

    Args:
        ray: The module.
        address: As of `RayPool`.
        cores: How many are needed at least.
    """
    if ray.is_initialized():
        return False
    elsewhere = address or os.environ.get("RAY_ADDRESS")
    if elsewhere and elsewhere != "local":
        try:
            ray.init(address=elsewhere, **_QUIET)
        except ConnectionError as error:
            raise PoolError(f"There is no Ray cluster at {elsewhere}: {error}") from error
        return True
    # More workers than cores are what was asked for: Ray would wait for cores without a word.
    cpus = max(cores, os.cpu_count() or 1)
    if not elsewhere:
        try:
            # Joins what `ray start` has left here, and then refuses to be told of cores. Not "auto": that also joins
            # another script's Ray, and dies with it.
            start_ray(ray, address=None, num_cpus=cpus)
            return True
        except ValueError:
            with contextlib.suppress(ConnectionError):  # it has crashed since
                ray.init(**_QUIET)
                return True
    start_ray(ray, num_cpus=cpus)
    return True


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


def _is_alone(ray: Any) -> bool:
    """Whether all workers will be on this machine."""
    return not ray.util.client.ray.is_connected() and sum(node["Alive"] for node in ray.nodes()) == 1


def _gpus(ray: Any, wanted: int | Literal["all"] | None) -> int:
    there = int(ray.cluster_resources().get("GPU", 0))
    if not there:
        raise PoolError("Ray sees no GPU. For workers that compute on the CPU: RayPool(workers=2).")
    return there if wanted is None or wanted == "all" else wanted
