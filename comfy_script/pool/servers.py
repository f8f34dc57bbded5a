"""A pool of ComfyUI servers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..client import Client
from ..errors import PoolError
from .base import Pool
from .records import Limits
from .server_driver import ServerDriver

if TYPE_CHECKING:
    import os

    from typing_extensions import Self

    from ..comfyui import ComfyUIArgs, Installation, ServerGroup
    from .events import PoolEvent
    from .run import Run

__all__ = ["ServerPool"]


class ServerPool(Pool):
    """Many jobs on many ComfyUI servers.

        with ServerPool(["http://gpu1:8188", "http://gpu2:8188"]) as pool:
            for job in pool.map(picture, product(seed=range(64), cfg=[4, 6])):
                job.image.save(f"{job['cfg']}-{job['seed']}.png")

    Each job is run once, unless the server that ran it dies: then another one runs it, and a job that kills two servers
    fails. What fails on one server only is another's, and a server that fails what others can do gets no more jobs for
    a while. Nothing is contacted before the first `map`.

    Args:
        servers: Their addresses, or `Client`s, as for servers that ask for a login.
        run: The run directory of all sweeps that name none, see `Run`.
        timeout: Seconds that a job may run on a server, from its start there; None for any.
        on_event: Called with each `PoolEvent`, in a thread of its own, one after the other.
        depth: Jobs that a server has at once: one runs, the others wait there, so that it is never idle.
        look_ahead: Jobs that are made beyond those, so that a server gets one whose models it has loaded. 0 for
            parameters that depend on results, as of an optimiser.
        loads_per_host: Servers of one machine that may load models at once, where memory is short; None for any.
        patience: Seconds for which jobs wait for servers that don't answer.

    Raises:
        PoolError: There is no server, or one is there twice.
        ServerError: What is given is no address of a server.
    """

    def __init__(
        self,
        servers: Iterable[str | Client],
        *,
        run: Run | str | Path | None = None,
        timeout: float | None = None,
        on_event: Callable[[PoolEvent], object] | None = None,
        depth: int = 2,
        look_ahead: int = 256,
        loads_per_host: int | None = None,
        patience: float = 300.0,
    ) -> None:
        if isinstance(servers, str):
            raise PoolError(f"servers={servers!r} is one address: give a list of them, [{servers!r}].")
        limits = Limits(depth=depth, look_ahead=look_ahead, loads_per_host=loads_per_host, patience=patience)
        driver = ServerDriver()
        names = [driver.know(server) for server in servers]
        if not names:
            raise PoolError("A pool needs a server: ServerPool(['http://127.0.0.1:8188']).")
        twice = [name for name in names if names.count(name) > 1]
        if twice:
            raise PoolError(f"{twice[0]} is there twice.")
        super().__init__(driver, names, run=run, timeout=timeout, on_event=on_event, limits=limits)
        self._servers = driver
        self._group: ServerGroup | None = None

    @classmethod
    def start(
        cls,
        comfyui: Installation | str | os.PathLike[str] | None = None,
        args: Sequence[str] | ComfyUIArgs = (),
        *,
        gpus: Sequence[int | str] | None = None,
        count: int | None = None,
        base_directory: str | os.PathLike[str] | None = None,
        logs: str | os.PathLike[str] | None = None,
        run: Run | str | Path | None = None,
        timeout: float | None = None,
        on_event: Callable[[PoolEvent], object] | None = None,
        depth: int = 2,
        look_ahead: int = 256,
        loads_per_host: int | None = None,
        patience: float = 300.0,
    ) -> Self:
        """A pool of servers of its own on this machine, which end with it.

            with ServerPool.start(gpus=[0, 1]) as pool: …

        The first arguments are those of `ServerGroup.start`, which starts the servers, the others `ServerPool`'s.

        Args:
            comfyui: The ComfyUI to run; by default one that is found.
            args: More arguments for each server.
            gpus: A server for each of these GPUs.
            count: So many servers instead, which all compute where ComfyUI would.
            base_directory: Folder for models, custom nodes and input in place of ComfyUI's own.
            logs: A folder for the servers' logs; a temporary one by default.
            run: See `ServerPool`.
            timeout: See `ServerPool`.
            on_event: See `ServerPool`.
            depth: See `ServerPool`.
            look_ahead: See `ServerPool`.
            loads_per_host: See `ServerPool`.
            patience: See `ServerPool`.

        Raises:
            ComfyUINotFoundError: There is no ComfyUI.
            ServerStartError: A server doesn't come up, or `gpus` are given and there is none.
            PoolError: The other arguments can't be.
        """
        from ..comfyui import ServerGroup

        group = ServerGroup.start(comfyui, args, gpus=gpus, count=count, base_directory=base_directory, logs=logs)
        try:
            pool = cls(
                group.urls,
                run=run,
                timeout=timeout,
                on_event=on_event,
                depth=depth,
                look_ahead=look_ahead,
                loads_per_host=loads_per_host,
                patience=patience,
            )
        except BaseException:
            group.stop()
            raise
        pool._group = group
        return pool

    def close(self) -> None:
        """Cancels what isn't done, ends all connections, and the servers that the pool has started. Idempotent."""
        super().close()
        if self._group is not None:
            self._group.stop()

    def add(self, worker: str | Client) -> None:
        """One more server, also while jobs run.

        Raises:
            PoolError: It is the pool's already.
        """
        super().add(self._servers.know(worker))

    def drain(self, worker: str | Client) -> None:
        """A server gets no more jobs, ends those it has, and is the pool's no longer.

        Raises:
            PoolError: It isn't the pool's.
        """
        super().drain(self._servers.know(worker))
