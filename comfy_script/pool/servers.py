"""A pool of ComfyUI servers: one event loop for all of them, and no session."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..client import Client
from ..client.event_types import Executing, ExecutionStart, NodeProgress
from ..client.follow import Follower
from ..client.records import SubmissionRefused
from ..client.run import Cancelled, FailedWithoutReason, Lost, NodeFailed, ServerFailed, Succeeded, Unreadable
from ..client.run import Run as PromptRun
from ..errors import (
    ComfyScriptError,
    NodeFailedError,
    NoWorkerError,
    PoolError,
    ServerError,
    ServerGoneError,
    ServerResponseError,
    ServerUnreachableError,
)
from ..registry.registry import Registry
from ..runtime.failures import failure, refusal
from ..runtime.reading import read
from ..runtime.results import Result
from .base import Pool
from .driver import Delivery, Hearer, WorkerDown, WorkerFacts
from .inventory import Inventory
from .outcomes import Completed, Gone, Outcome, OutOfMemory, Raised, Refused, Unsent, Vanished
from .recording import JobRecorder
from .records import Limits
from .run import KeptResult, kept_files
from .versions import server_versions

if TYPE_CHECKING:
    from ..client.event_types import Event
    from .events import PoolEvent
    from .run import Run

__all__ = ["ServerPool"]

_OPENING = 32
"""Servers that are connected to at once: a thousand websockets that open together time out."""
_CONNECT_TIMEOUT = 10.0
_OUT_OF_MEMORY = ("OutOfMemoryError", "OutOfMemory")
_AWAY = (502, 503, 504)
"""What proxies answer where the server behind them doesn't."""


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
        if depth < 1 or look_ahead < 0:
            raise PoolError(f"depth={depth} must be 1 at least, and look_ahead={look_ahead} 0 at least.")
        driver = _Servers()
        names = [driver.know(server) for server in servers]
        if not names:
            raise PoolError("A pool needs a server: ServerPool(['http://127.0.0.1:8188']).")
        twice = [name for name in names if names.count(name) > 1]
        if twice:
            raise PoolError(f"{twice[0]} is there twice.")
        limits = Limits(depth=depth, look_ahead=look_ahead, loads_per_host=loads_per_host, patience=patience)
        super().__init__(driver, names, run=run, timeout=timeout, on_event=on_event, limits=limits)
        self._servers = driver

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


class _Server:
    """One server.

    Attributes:
        sent: Names of the files that it was given since it was connected to.
        uploading: Held by the job that sends its files, so that none goes twice.
        abandoned: Ids of prompts that it may still have though they were given up.
        runs: What it has, by id.
        profile: What it can run, when it last said so.
    """

    def __init__(self, client: Client) -> None:
        self.client = client
        self.follower = Follower(client)
        self.sent: set[str] = set()
        self.uploading = asyncio.Lock()
        self.abandoned: set[str] = set()
        self.runs: dict[str, PromptRun] = {}
        self.profile: str | None = None


class _Following:
    """Listens for one run."""

    def __init__(self, hearer: Hearer, delivery: Delivery) -> None:
        self.over = asyncio.Event()
        self._hearer = hearer
        self._prompt = delivery.recorded.job.prompt

    def heard(self, event: Event) -> None:
        if isinstance(event, ExecutionStart) or (isinstance(event, Executing) and event.node is not None):
            self._hearer.started()
        elif isinstance(event, NodeProgress):
            node = self._prompt.get((event.node or "").partition(".")[0], {})
            self._hearer.stepped(str(node.get("class_type", event.node)), event.value, event.max)

    def ended(self) -> None:
        self.over.set()


class _Servers:
    """Reaches servers, each named by its address."""

    def __init__(self) -> None:
        self.capabilities = Inventory()
        self._servers: dict[str, _Server] = {}
        self._given: dict[str, Client] = {}
        self._opening: asyncio.Semaphore | None = None
        self._recorder: JobRecorder | None = None

    def know(self, server: str | Client) -> str:
        """The name of a server that may be asked for."""
        client = server if isinstance(server, Client) else Client(server)
        self._given.setdefault(client.base_url, client)
        return client.base_url

    def host(self, worker: str) -> str:
        """The machine of a server."""
        return urlsplit(worker).hostname or ""

    def recorder(self) -> JobRecorder:
        """As of `Driver`."""
        if self._recorder is None:
            if not any(server.profile is not None for server in self._servers.values()):
                raise NoWorkerError("No server of the pool has answered.")
            self._recorder = JobRecorder(self.capabilities.registry())
        return self._recorder

    # -- connecting ---------------------------------------------------------------------------------------------------

    async def connect(self, worker: str) -> WorkerFacts:
        """As of `Driver`."""
        if self._opening is None:
            self._opening = asyncio.Semaphore(_OPENING)
        server = self._servers.get(worker)
        if server is None:
            server = self._servers[worker] = _Server(self._given[worker])
        try:
            async with self._opening:
                stats = await asyncio.wait_for(server.client.system_stats(), _CONNECT_TIMEOUT)
                said = await server.client.versions()
                await self._give_back(server)
                found = await read(server.client)
                await server.follower.watch(wait=True)
            registry = await asyncio.to_thread(
                Registry.from_object_info,
                found.nodes,
                embeddings=found.embeddings,
                classes=found.classes,
                origin=worker,
                place=worker,
            )
        except (asyncio.TimeoutError, TimeoutError):
            raise WorkerDown(f"It takes connections, and doesn't answer within {_CONNECT_TIMEOUT:g} s.") from None
        except ComfyScriptError as error:
            raise WorkerDown(error.message) from error
        # A server that was started anew has emptied the folder for them.
        server.sent.clear()
        profile = self.capabilities.add(registry)
        if profile != server.profile:
            server.profile = profile
            self.capabilities.keep(each.profile for each in self._servers.values() if each.profile is not None)
            self._recorder = None
        return WorkerFacts(profile, _memory(stats), server_versions(stats, said))

    async def _give_back(self, server: _Server) -> None:
        """Cancels what was given up while the server didn't answer: others do it now."""
        if server.abandoned:
            prompt_ids, server.abandoned = server.abandoned, set()
            await server.client.delete_pending(prompt_ids)
            for prompt_id in prompt_ids.intersection((await server.client.queue_state()).running):
                await server.client.interrupt(prompt_id)

    async def leave(self, worker: str) -> None:
        """As of `Driver`."""
        self._given.pop(worker, None)
        server = self._servers.pop(worker, None)
        if server is not None:
            await server.follower.close()
            await server.client.close()

    async def close(self) -> None:
        """As of `Driver`."""
        await asyncio.gather(*(self.leave(worker) for worker in list(self._servers)))

    # -- jobs ---------------------------------------------------------------------------------------------------------

    async def run(self, worker: str, delivery: Delivery, hearer: Hearer) -> Outcome:
        """As of `Driver`."""
        server = self._servers[worker]
        job = delivery.recorded.job
        run = PromptRun(delivery.prompt_id, job.outputs)
        listener = _Following(hearer, delivery)
        drops = server.follower.drops
        server.runs[delivery.prompt_id] = run
        server.follower.add(run, listener)
        try:
            early = await (self._find(server, run) if delivery.adopt else self._send(server, delivery, run))
            if early is not None:
                return early
            await listener.over.wait()
            return await self._outcome(server, delivery, run, restarted=server.follower.drops > drops)
        finally:
            server.follower.drop(run)
            server.runs.pop(delivery.prompt_id, None)

    async def _find(self, server: _Server, run: PromptRun) -> Outcome | None:
        """Looks for a job that another driver had sent; None if the server has it."""
        try:
            state = await server.client.queue_state()
            queued = run.prompt_id in (*state.running, *state.pending)
            if not queued and await server.client.history(run.prompt_id) is None:
                return Vanished("the server doesn't know it")
        except (ServerUnreachableError, ServerGoneError) as error:
            return Unsent(error.message)
        except ServerError as error:
            return Vanished(error.message)
        server.follower.submitted(run, run.prompt_id, None, elsewhere=True)
        await server.follower.look()
        return None

    async def _send(self, server: _Server, delivery: Delivery, run: PromptRun) -> Outcome | None:
        """Hands a job over; None if the server has taken it."""
        recorded = delivery.recorded
        try:
            if delivery.free:
                await server.client.free()
            if recorded.job.uploads:
                async with server.uploading:
                    for upload in recorded.job.uploads:
                        if upload.name not in server.sent:
                            await upload.send(server.client)
                            server.sent.add(upload.name)
        except (ServerUnreachableError, ServerGoneError) as error:
            return Unsent(error.message)
        except ServerResponseError as error:
            return Unsent(error.message) if error.status in _AWAY else Refused(error)
        try:
            submission = await server.client.submit(
                recorded.job.prompt, prompt_id=delivery.prompt_id, extra_data=recorded.extra_data
            )
        except SubmissionRefused as refused:
            return Refused(refusal(recorded.compiled, refused.error, refused.node_errors, run))
        except ServerUnreachableError as error:
            return Unsent(error.message)
        except ServerResponseError as error:
            return Unsent(error.message) if error.status in _AWAY else Refused(error)
        except ServerGoneError:
            # It may have been taken: looking for it has the last word.
            server.follower.submitted(run, run.prompt_id, None)
            return None
        server.follower.submitted(run, submission.prompt_id, submission.number)
        if submission.node_errors:
            with contextlib.suppress(ServerError):
                await server.follower.cancel(run)
            return Refused(refusal(recorded.compiled, None, submission.node_errors, run))
        return None

    async def _outcome(self, server: _Server, delivery: Delivery, run: PromptRun, *, restarted: bool) -> Outcome:
        """What has come of a job that has ended."""
        error = failure(run, delivery.recorded.compiled.calls())
        match run.outcome:
            case Succeeded():
                return await self._fetch(server, delivery, run)
            case NodeFailed(failed):
                assert isinstance(error, NodeFailedError)
                if failed.exception_type.rpartition(".")[2] in _OUT_OF_MEMORY:
                    return OutOfMemory(error)
                return Raised(failed.node_type, failed.exception_type, error)
            case FailedWithoutReason() | Unreadable():
                assert error is not None
                return Raised("", type(error).__name__, error)
            case Cancelled():
                return Vanished("it was interrupted")
            case Lost():
                if restarted:
                    return Gone("it was started anew, and no longer knows the job")
                return Vanished("the server no longer knows it: its queue or its history was cleared")
            case ServerFailed(gone):
                server.abandoned.add(run.prompt_id)
                return Gone(gone.message)
        raise AssertionError(f"a run ends with an outcome, not {run.outcome!r}")

    async def _fetch(self, server: _Server, delivery: Delivery, run: PromptRun) -> Outcome:
        """Gets the results with their files: from now on they need no server."""
        kept = []
        try:
            for node_id in delivery.recorded.job.outputs:
                raw = run.ui.get(node_id) or {}
                files = kept_files(Result.from_output(raw))
                contents = await asyncio.gather(
                    *(server.client.view(file.filename, file.subfolder, file.type) for file in files)
                )
                kept.append(KeptResult(raw, dict(zip(files, contents, strict=True))))
        except (ServerUnreachableError, ServerGoneError) as error:
            return Gone(error.message)
        except ServerError as error:
            return Vanished(f"its files can't be fetched: {error.message}")
        return Completed(kept)

    async def cancel(self, worker: str, deliveries: Sequence[Delivery]) -> None:
        """As of `Driver`."""
        server = self._servers.get(worker)
        if server is None:
            return
        runs = [run for each in deliveries if (run := server.runs.get(each.prompt_id)) is not None]
        try:
            await server.follower.cancel(*runs)
        except ServerError:
            server.abandoned.update(run.prompt_id for run in runs)


def _memory(stats: dict[str, Any]) -> int:
    """Bytes of the largest device."""
    devices = stats.get("devices")
    listed = devices if isinstance(devices, list) else []
    totals = [device.get("vram_total") for device in listed if isinstance(device, dict)]
    return max((total for total in totals if isinstance(total, int)), default=0)
