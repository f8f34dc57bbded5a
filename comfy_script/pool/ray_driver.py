"""Reaches workers in a Ray cluster: an actor for each, which is made, looked for, given jobs, stopped and ended."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import socket
import time
from collections.abc import Callable, Sequence
from typing import Any

from .. import __version__
from .._distribution import pip_install
from .._processes import ForkSafeLock
from .._secrets import blank_told, secrets_of
from .._tasks import end_tasks, in_time
from .._text import get_logger
from ..client.run import Run as PromptRun
from ..comfyui.in_process.prompts import Rejection
from ..errors import NoWorkerError, PoolError
from ..registry.registry import Registry
from ..runtime.failures import refusal
from .driver import Delivery, Hearer, WorkerBroken, WorkerDown, WorkerFacts
from .functions import FunctionCall, FunctionRecorder
from .inventory import Inventory, merged
from .outcomes import Completed, Gone, Outcome, Refused, Unsent, Vanished
from .ray_known import KnownNodes
from .ray_messages import Announcement, LoadFailure, LoadOptions, NodeDocument, PromptEntry, RayJob, WorkerLook
from .ray_worker import RayWorker
from .verdicts import verdict

__all__ = ["RayDriver", "require_ray"]

_log = get_logger(__name__)

_START = 30.0
"""Seconds for which a worker is waited for at once; it is asked again after that."""
_POLL = 0.5
_LISTEN = 10.0
_STOP = 5.0
_OBEY = 25.0
"""Seconds for which a job may go on after it was cancelled, before its process is ended."""
_CONTROL = "control"


def require_ray() -> Any:
    """Ray.

    Raises:
        PoolError: It isn't installed.
    """
    try:
        return importlib.import_module("ray")  # not by a statement: type checkers would read all of it
    except ImportError:
        raise PoolError(f"A RayPool needs Ray: {pip_install('ray')} (there is none for macOS on Intel).") from None


class _Slot:
    """One worker, whose actor may be another one each time.

    Attributes:
        actor: Its actor; None before the first, and after one that is gone for good.
        look: What it last said of itself; None until its ComfyUI is loaded.
        loading: The call that loads it.
        runs: Who listens for its jobs, by id.
        ear: Asks what it announces.
    """

    def __init__(self) -> None:
        self.actor: Any = None
        self.look: WorkerLook | None = None
        self.loading: Any = None
        self.runs: dict[str, Hearer] = {}
        self.ear: asyncio.Task[None] | None = None

    def forget(self) -> None:
        """Its process is another one now."""
        self.look = self.loading = None
        if self.ear is not None:
            self.ear.cancel()
            self.ear = None


class RayDriver:
    """Reaches the workers of a cluster that this process is connected to.

    Args:
        ray: The module.
        options: Of each actor, as Ray takes them: its GPUs and CPUs.
        load: How they load ComfyUI.
        version: Of functions that can't be recorded.
        known: What workers had the last time, where they are all on this machine.
        connect: Connects this process to the cluster, if it isn't; whether all of that is on this machine, and names
            of workers that weren't named before.
    """

    def __init__(
        self,
        ray: Any,
        options: dict[str, Any],
        load: LoadOptions,
        version: str,
        known: KnownNodes | None = None,
        connect: Callable[[], tuple[bool, list[str]]] = lambda: (False, []),
    ) -> None:
        self.capabilities = Inventory()
        self._ray = ray
        # Ray's own retries know neither why a job failed nor where: the scheduler does.
        always = {"max_restarts": -1, "max_task_retries": 0, "concurrency_groups": {_CONTROL: 3}}
        self._actors = ray.remote(**options, **always)(RayWorker)
        self._load = load
        self._version = version
        self._slots: dict[str, _Slot] = {}
        self._profiles: dict[str, str] = {}
        self._recorder: FunctionRecorder | None = None
        self._known = known
        self._connect = connect
        self._joined = False
        self._expected: tuple[str, FunctionRecorder] | None = None
        self._looked = False
        self._looking = ForkSafeLock()
        self._enders: set[asyncio.Task[None]] = set()

    def recorder(self) -> FunctionRecorder:
        """As of `Driver`."""
        if self._recorder is None:
            if not self._profiles:
                raise NoWorkerError("No worker of the pool has started.")
            registry = self.capabilities.registry()
            if self._expected is not None and self._expected[0] == registry.content_hash:
                self._recorder = self._expected[1]  # what was made with its nodes goes on being good
            else:
                self._recorder = FunctionRecorder(registry, self._version)
        return self._recorder

    def expected(self) -> FunctionRecorder | None:
        """As of `Driver`. Looks through the folders of ComfyUI."""
        with self._looking:
            if self._known is not None and not self._looked:
                self._looked = True
                if (registry := self._known.registry()) is not None:
                    whole = merged([registry])
                    self._expected = whole.content_hash, FunctionRecorder(whole, self._version)
            return None if self._expected is None else self._expected[1]

    def join(self) -> list[str]:
        """Connects this process to the cluster, the first time; names workers that weren't named before.

        Raises:
            PoolError: There is none, or none such.
        """
        if self._joined:
            return []
        is_alone, names = self._connect()
        self._joined = True
        if not is_alone:
            self._known = None
        return names

    async def open(self) -> list[str]:
        """As of `Driver`."""
        return await asyncio.to_thread(self.join)

    # -- connecting ---------------------------------------------------------------------------------------------------

    async def connect(self, worker: str) -> WorkerFacts:
        """As of `Driver`."""
        slot = self._slots.setdefault(worker, _Slot())
        deadline = time.monotonic() + _START
        while True:
            self._check_wanted(worker, slot)
            try:
                look = await self._look(slot, worker, deadline - time.monotonic())
                break
            except (asyncio.TimeoutError, TimeoutError):
                why = "Ray starts it when what it needs is free, see `ray status`"
                raise WorkerDown(f"It hasn't started within {_START:g} s: {why}.") from None
            except self._ray.exceptions.RayActorError as error:
                slot.forget()
                if getattr(error, "actor_init_failed", False):
                    raise WorkerBroken(f"Its process can't be started: {error}") from error
                if not isinstance(error, self._ray.exceptions.ActorUnavailableError):
                    slot.actor = None
                if time.monotonic() > deadline:
                    raise WorkerDown(f"It is being started anew: {_short(error)}") from error
                await asyncio.sleep(_POLL)
        self._check_wanted(worker, slot)
        if look.version != __version__:
            raise WorkerBroken(f"It has comfy_script {look.version}, and here is {__version__}: install one of them.")
        slot.look = look
        if slot.ear is None:
            slot.ear = asyncio.ensure_future(self._listen(slot, slot.actor))
        return WorkerFacts(await self._profile(slot, look), look.memory, look.versions, look.host)

    def _check_wanted(self, worker: str, slot: _Slot) -> None:
        """Raises `WorkerDown` for a worker that was taken out: what is started for it then would never be ended."""
        if self._slots.get(worker) is not slot:
            raise WorkerDown("It was taken out of the pool.")

    async def _look(self, slot: _Slot, worker: str, patience: float) -> WorkerLook:
        """What a worker says of itself, once its ComfyUI is loaded."""
        if slot.actor is None:
            slot.actor = self._actors.remote()
        if slot.look is not None:
            found: WorkerLook | None = await in_time(self._ask(slot.actor, "look"), patience)
            if found is not None:
                return found
            slot.forget()
        if slot.loading is None:
            slot.loading = asyncio.ensure_future(self._start(slot.actor, worker))
            # Who is told that the worker goes doesn't wait for it any more.
            slot.loading.add_done_callback(lambda done: None if done.cancelled() else done.exception())
        loaded = await in_time(asyncio.shield(slot.loading), patience)
        if isinstance(loaded, LoadFailure):
            slot.loading = None
            _log.debug("%s: %s", worker, loaded.trace)
            raise WorkerBroken(f"It can't load ComfyUI: {loaded.error}") from loaded.error
        answer: WorkerLook = loaded
        return answer

    async def _start(self, actor: Any, worker: str) -> WorkerLook | LoadFailure:
        loaded: WorkerLook | LoadFailure = await actor.load.remote(self._load, worker)
        return loaded

    async def _ask(self, actor: Any, method: str, *args: Any) -> Any:
        """Calls a method that doesn't wait for jobs."""
        return await getattr(actor, method).options(concurrency_group=_CONTROL).remote(*args)

    async def _profile(self, slot: _Slot, look: WorkerLook) -> str:
        profile = self._profiles.get(look.nodes)
        if profile is None:
            try:
                nodes: NodeDocument = await self._ask(slot.actor, "nodes")
            except self._ray.exceptions.RayActorError as error:
                slot.forget()
                raise WorkerDown(_short(error)) from error
            registry = await asyncio.to_thread(
                Registry.from_object_info,
                nodes.document,
                embeddings=nodes.embeddings,
                classes=nodes.classes,
                origin="a worker",
                cache=False,
            )
            profile = self._profiles[look.nodes] = self.capabilities.add(registry)
            self._recorder = None
            if self._known is not None:
                sources, mark = nodes.sources, nodes.mark
                is_sure = look.host == socket.gethostname() and len(self._profiles) == 1
                if is_sure and sources is not None and mark is not None:
                    await asyncio.to_thread(self._known.keep, registry, sources, mark)
                else:
                    self._known.forget()
        used = {look.nodes} | {each.look.nodes for each in self._slots.values() if each.look is not None}
        self._profiles = {nodes: kept for nodes, kept in self._profiles.items() if nodes in used}
        self.capabilities.keep(self._profiles.values())
        return profile

    async def _listen(self, slot: _Slot, actor: Any) -> None:
        """Passes on what a worker announces, until its process ends."""
        after = 0
        try:
            while slot.ear is asyncio.current_task():
                heard: list[Announcement] = await self._ask(actor, "listen", after, _LISTEN)
                for said in heard:
                    after = said.number + 1
                    hearer = slot.runs.get(said.job)
                    if hearer is not None and said.node is None:
                        hearer.started()
                    elif hearer is not None and said.node is not None:
                        hearer.stepped(said.node, said.value, said.maximum)
        except self._ray.exceptions.RayError:
            # Who waits for its jobs hears of it, too; but an idle one's death is told here only.
            if slot.ear is asyncio.current_task():
                slot.ear = slot.look = slot.loading = None

    async def leave(self, worker: str) -> None:
        """As of `Driver`."""
        slot = self._slots.pop(worker, None)
        if slot is None or slot.actor is None:
            return
        loaded = slot.look is not None
        slot.forget()
        try:
            if loaded:
                with contextlib.suppress(asyncio.TimeoutError, self._ray.exceptions.RayError):
                    await in_time(self._ask(slot.actor, "stop"), _STOP)
        finally:
            self._ray.kill(slot.actor)

    async def close(self) -> None:
        """As of `Driver`."""
        await end_tasks(lambda: self._enders)
        await asyncio.gather(*(self.leave(worker) for worker in list(self._slots)))

    # -- jobs ---------------------------------------------------------------------------------------------------------

    async def run(self, worker: str, delivery: Delivery, hearer: Hearer) -> Outcome:
        """As of `Driver`."""
        if delivery.adopt:
            return Vanished("it was on a worker of a process that has ended")
        slot = self._slots[worker]
        look, actor = slot.look, slot.actor
        if look is None:
            return Unsent("it is being started anew")
        recorded = delivery.recorded
        try:
            job = self._job(delivery)
        except Exception as error:  # noqa: BLE001 - whatever the parameters' classes do there
            name = recorded.function.__name__ if isinstance(recorded, FunctionCall) else "the job"
            why = blank_told(str(error), recorded.job.params)
            return Refused(PoolError(f"{name} and its parameters can't be sent to a worker: {why}"))
        slot.runs[job.id] = hearer
        try:
            answer = await actor.run.remote(look.life, job)
        except self._ray.exceptions.RayTaskError:
            raise
        except self._ray.exceptions.RayError as error:
            if slot.look is look:
                slot.forget()
            return Gone(f"its {look.place} died: {_short(error)}")
        finally:
            slot.runs.pop(job.id, None)
        run = PromptRun(delivery.prompt_id, recorded.job.outputs)
        if isinstance(answer, Rejection):
            return Refused(refusal(recorded.compiled, answer.error, answer.node_errors, run))
        if isinstance(answer, PromptEntry):
            run.read(answer.history)
            return verdict(run, recorded.compiled) or Completed(answer.kept)
        outcome: Outcome = answer
        return outcome

    def _job(self, delivery: Delivery) -> RayJob:
        recorded = delivery.recorded
        if isinstance(recorded, FunctionCall):
            call = self._ray.cloudpickle.dumps((recorded.function, dict(recorded.job.params)))
            return RayJob(delivery.prompt_id, call=call, free=delivery.free, secrets=secrets_of(recorded.job.params))
        job = recorded.job
        return RayJob(
            delivery.prompt_id,
            job.prompt,
            job.outputs,
            job.uploads,
            recorded.extra_data,
            free=delivery.free,
            secrets=secrets_of(job.params),
        )

    async def cancel(self, worker: str, deliveries: Sequence[Delivery]) -> None:
        """As of `Driver`."""
        slot = self._slots.get(worker)
        jobs = [each.prompt_id for each in deliveries if slot is not None and each.prompt_id in slot.runs]
        if slot is None or not jobs:
            return
        ender = asyncio.ensure_future(self._end_later(slot, slot.actor, jobs))
        self._enders.add(ender)
        ender.add_done_callback(self._enders.discard)
        with contextlib.suppress(self._ray.exceptions.RayError):
            await self._ask(slot.actor, "cancel", jobs)

    async def _end_later(self, slot: _Slot, actor: Any, jobs: Sequence[str]) -> None:
        """Ends the process of a job that doesn't stop when it is told to; Ray starts it anew."""
        await asyncio.sleep(_OBEY)
        if slot.actor is actor and any(job in slot.runs for job in jobs):
            self._ray.kill(actor, no_restart=False)


def _short(error: BaseException) -> str:
    """The first sentence of what Ray says, which goes on for a page."""
    return str(error).strip().partition("\n")[0]
