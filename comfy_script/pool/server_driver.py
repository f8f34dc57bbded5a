"""Reaches ComfyUI servers for a pool: one event loop for all of them, and no session."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .._tasks import end_tasks, in_time
from .._text import get_logger
from ..client import Client
from ..client.event_types import NodeProgress
from ..client.follow import Follower
from ..client.followed import Listener
from ..client.records import SubmissionRefused
from ..client.run import Lost, ServerFailed, Succeeded
from ..client.run import Run as PromptRun
from ..errors import (
    ComfyScriptError,
    NoWorkerError,
    ServerError,
    ServerGoneError,
    ServerResponseError,
    ServerUnreachableError,
)
from ..registry.registry import Registry
from ..runtime.failures import refusal
from ..runtime.reading import read
from ..runtime.results import Result
from .asking import Asker
from .driver import Delivery, Hearer, WorkerDown, WorkerFacts
from .inventory import Inventory
from .kept import KeptResult, kept_files
from .outcomes import Completed, Gone, Outcome, Refused, Unsent, Vanished
from .recording import JobRecorder
from .verdicts import verdict
from .versions import server_versions

if TYPE_CHECKING:
    from ..client.event_types import Event

__all__ = ["ServerDriver"]

_log = get_logger(__name__)

_OPENING = 32
"""Servers that are connected to at once: a thousand websockets that open together time out."""
_CONNECT_TIMEOUT = 10.0
_FILES_EACH = 3
"""Open files that a server takes: its websocket, and a request or two."""
_OTHER_FILES = 200
_UNWANTED = ("progress_state",)
"""What `progress` says as well, for all nodes of a job with each step: the largest part of what a server says."""
_NO_PREVIEWS = {"preview_method": "none"}
"""Goes with each job: its server draws no pictures of the steps, which nobody sees."""
_AWAY = (502, 503, 504)
"""What proxies answer where the server behind them doesn't."""


class _Server:
    """One server.

    Attributes:
        sent: Names of the files that it was given since it was connected to.
        uploading: Held by the job that sends its files, so that none goes twice.
        abandoned: Ids of prompts that it may still have though they were given up.
        runs: What it has, by id.
        connecting: What asks what it is.
        profile: What it can run, when it last said so.
    """

    def __init__(self, client: Client) -> None:
        self.client = client
        self.follower = Follower(client, asked=True, without=_UNWANTED)
        self.sent: set[str] = set()
        self.uploading = asyncio.Lock()
        self.abandoned: set[str] = set()
        self.runs: dict[str, PromptRun] = {}
        self.connecting: set[asyncio.Task[WorkerFacts]] = set()
        self.profile: str | None = None


class _Following:
    """Listens for one run."""

    def __init__(self, hearer: Hearer, delivery: Delivery) -> None:
        self.over = asyncio.Event()
        self._hearer = hearer
        self._prompt = delivery.recorded.job.prompt

    def began(self) -> None:
        self._hearer.started()

    def heard(self, event: Event) -> None:
        if isinstance(event, NodeProgress):
            node = self._prompt.get((event.node or "").partition(".")[0], {})
            self._hearer.stepped(str(node.get("class_type", event.node)), event.value, event.max)

    def ended(self) -> None:
        self.over.set()


class ServerDriver:
    """Reaches servers, each named by its address."""

    def __init__(self) -> None:
        self.capabilities = Inventory()
        self._servers: dict[str, _Server] = {}
        self._given: dict[str, Client] = {}
        self._opening: asyncio.Semaphore | None = None
        self._recorder: JobRecorder | None = None
        self._asker = Asker(lambda: [server.follower for server in self._servers.values()])

    def know(self, server: str | Client) -> str:
        """The name of a server that may be asked for."""
        client = server if isinstance(server, Client) else Client(server)
        self._given[client.base_url] = client
        return client.base_url

    def expected(self) -> None:
        """As of `Driver`: a server answers soon, or may be another one by then."""

    def recorder(self) -> JobRecorder:
        """As of `Driver`."""
        if self._recorder is None:
            if not any(server.profile is not None for server in self._servers.values()):
                raise NoWorkerError("No server of the pool has answered.")
            self._recorder = JobRecorder(self.capabilities.registry())
        return self._recorder

    async def open(self) -> tuple[()]:
        """As of `Driver`: servers run already."""
        return ()

    # -- connecting ---------------------------------------------------------------------------------------------------

    async def connect(self, worker: str) -> WorkerFacts:
        """As of `Driver`."""
        if self._opening is None:
            self._opening = asyncio.Semaphore(_OPENING)
            self._asker.start()
            _allow_open(_FILES_EACH * len(self._given) + _OTHER_FILES)
        server = self._servers.get(worker)
        if server is None:
            server = self._servers[worker] = _Server(self._given[worker])
        connecting = asyncio.ensure_future(self._connect(worker, server, self._opening))
        server.connecting.add(connecting)
        try:
            return await connecting
        except asyncio.CancelledError:
            if self._servers.get(worker) is not server:
                raise WorkerDown("It was taken out of the pool.") from None
            raise
        finally:
            server.connecting.discard(connecting)

    async def _connect(self, worker: str, server: _Server, opening: asyncio.Semaphore) -> WorkerFacts:
        try:
            async with opening:
                stats = await in_time(server.client.system_stats(), _CONNECT_TIMEOUT)
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
        host = urlsplit(worker).hostname or ""
        return WorkerFacts(profile, _memory(stats), server_versions(stats, said), host)

    async def _give_back(self, server: _Server) -> None:
        """Cancels what was given up while the server didn't answer: others do it now."""
        if prompt_ids := set(server.abandoned):
            await server.client.delete_pending(prompt_ids)
            for prompt_id in prompt_ids.intersection((await server.client.queue_state()).running):
                await server.client.interrupt(prompt_id)
            server.abandoned -= prompt_ids

    async def leave(self, worker: str) -> None:
        """As of `Driver`."""
        server = self._servers.pop(worker, None)
        if server is None or self._given.get(worker) is server.client:  # else it was added again meanwhile
            self._given.pop(worker, None)
        if server is not None:
            await end_tasks(lambda: server.connecting)  # else they would open it again
            await server.follower.close()
            await server.client.close()

    async def close(self) -> None:
        """As of `Driver`."""
        await self._asker.close()
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
            early = await (self._find(server, run) if delivery.adopt else self._send(server, delivery, run, listener))
            if early is not None:
                server.follower.drop(run)
                return early
            await listener.over.wait()
            return await self._outcome(server, delivery, run, restarted=server.follower.drops > drops)
        except asyncio.CancelledError:
            server.abandoned.add(run.prompt_id)  # where it can't be taken off now, it is when the server is back
            server.follower.cancel_soon(run)
            raise
        finally:
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

    async def _send(self, server: _Server, delivery: Delivery, run: PromptRun, listener: Listener) -> Outcome | None:
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
        if run.outcome is not None:  # it was cancelled while its files were sent
            return None
        try:
            request = server.client.submit(
                recorded.job.prompt,
                prompt_id=delivery.prompt_id,
                extra_data={**recorded.extra_data, **_NO_PREVIEWS},
            )
            submission = await server.follower.submit(run, listener, request)
        except SubmissionRefused as refused:
            return Refused(refusal(recorded.compiled, refused.error, refused.node_errors, run))
        except ServerUnreachableError as error:
            return Unsent(error.message)
        except ServerResponseError as error:
            return Unsent(error.message) if error.status in _AWAY else Refused(error)
        except ServerGoneError:
            return None  # it may have been taken: it is followed
        if submission.node_errors:
            with contextlib.suppress(ServerError):
                await server.follower.cancel(run)
            return Refused(refusal(recorded.compiled, None, submission.node_errors, run))
        return None

    async def _outcome(self, server: _Server, delivery: Delivery, run: PromptRun, *, restarted: bool) -> Outcome:
        """What has come of a job that has ended."""
        told = verdict(run, delivery.recorded.compiled)
        if told is not None:
            return told
        match run.outcome:
            case Succeeded():
                return await self._fetch(server, delivery, run)
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


def _allow_open(files: int) -> None:
    """Has this process allowed so many open files. Many systems allow 1,024 by default, for programs of the 1980s."""
    try:
        import resource
    except ImportError:  # Windows knows no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or files <= soft:
        return
    most = files if hard == resource.RLIM_INFINITY else min(files, hard)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(most, soft), hard))
    if most < files:
        _log.warning(
            "A pool of so many servers takes %d open files, and %d are allowed: those that are too many will be down. "
            "An administrator can raise the limit (`ulimit -Hn`).",
            files,
            most,
        )


def _memory(stats: dict[str, Any]) -> int:
    """Bytes of the largest device."""
    devices = stats.get("devices")
    listed = devices if isinstance(devices, list) else []
    totals = [device.get("vram_total") for device in listed if isinstance(device, dict)]
    return max((total for total in totals if isinstance(total, int)), default=0)
