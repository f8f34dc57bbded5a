"""ComfyUI in real mode in a process of Ray's. Imports no Ray: what is sent here and back are plain objects."""

from __future__ import annotations

import os
import pickle
import socket
import sys
import threading
import time
import traceback
import uuid
from collections import deque
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import __version__
from ..comfyui.in_process.prompts import PromptRunner, Rejection
from ..comfyui.versions import loaded_packs
from ..errors import (
    NodeFailedError,
    NodeOutOfMemoryError,
    PoolError,
    ResultError,
    TaskCancelledError,
)
from ..runtime.progress import Progress
from ..runtime.results import Result, ServerFile
from ..runtime.uploads import image_bytes, is_file_like
from .inventory import merged
from .kept import KeptResult, kept_files
from .outcomes import Completed, Outcome, OutOfMemory, Raised, Unsent, Vanished
from .ray_folders import OwnFolders, remove_left_folders
from .ray_known import mark_of
from .ray_logs import BlankRecords
from .ray_messages import (
    Announcement,
    LoadFailure,
    LoadOptions,
    NodeDocument,
    NodeSources,
    PromptEntry,
    RayJob,
    WorkerLook,
)
from .versions import server_versions

if TYPE_CHECKING:
    from ..registry.registry import Registry
    from ..runtime.real.session import RealSession
    from ..runtime.task import TaskProgress

__all__ = ["RayWorker"]

_KEPT_FILES = 1000
"""Files in the temp folder, which ComfyUI's cache may still name, before the oldest are deleted."""


class RayWorker:
    """One process with ComfyUI. `load` and `run` are called one after the other, all else at any time."""

    def __init__(self) -> None:
        self._life = uuid.uuid4().hex
        self._began = time.time()
        self._changed = threading.Condition()
        self._running: str | None = None
        self._cancelled: set[str] = set()
        self._said: deque[Announcement] = deque(maxlen=1000)
        self._count = 0
        self._sent: set[str] = set()
        self._files: deque[Path] = deque()
        self._folders: OwnFolders | None = None
        self._runner: PromptRunner | None = None
        self._log = BlankRecords()
        self._api_key: tuple[str, ...] = ()

    # -- one after the other ------------------------------------------------------------------------------------------

    def load(self, options: LoadOptions, name: str) -> WorkerLook | LoadFailure:
        """Boots ComfyUI, if it doesn't run.

        Args:
            options: How.
            name: The worker's name.
        """
        try:
            if self._runner is None:
                self._log.secrets = self._api_key = (options.api_key,) if options.api_key else ()
                self._log.install()
                self._load(options, name)
            return self._look()
        except Exception as error:  # noqa: BLE001 - it is the driver's to say
            return LoadFailure(_sendable(error), traceback.format_exc())

    def _load(self, options: LoadOptions, name: str) -> None:
        from ..runtime.real import ComfyUIArgs, load

        load(
            options.comfyui,
            ComfyUIArgs(*options.argv),
            save_script_source=False,
            progress=_Steps(self._step),
            api_key=options.api_key,
            stubs=False,
        )
        import torch

        from ..comfyui.in_process.modules import comfy
        from ..extension.worker import guard
        from ..runtime.real.cache import Cache
        from ..runtime.real.namespace import RealNamespace

        torch.set_num_threads(options.threads)
        self._own_folders(name)
        self._cache = Cache()
        # As functions see them when they are recorded.
        self._nodes = RealNamespace(merged([self._session.registry]), self._session)
        guard(comfy("execution").PromptExecutor)
        packs = loaded_packs(getattr(comfy("nodes"), "LOADED_MODULE_DIRS", {}))
        system = {"comfyui_version": self._session.comfyui.installation.version, "pytorch_version": torch.__version__}
        said = {"packs": {name: asdict(version) for name, version in packs.items()}}
        self._versions = server_versions({"system": system}, said)
        self._runner = PromptRunner(self._session.comfyui)

    @property
    def _session(self) -> RealSession:
        from ..runtime.real.session import default_session

        return default_session()

    def _own_folders(self, name: str) -> None:
        """Two workers on one machine would give their files the same names, and read each other's."""
        from ..comfyui.in_process.modules import comfy

        folder_paths = comfy("folder_paths")
        remove_left_folders()
        self._folders = OwnFolders(name, Path(folder_paths.get_output_directory()))
        folder_paths.set_temp_directory(str(self._folders.temp))
        folder_paths.set_output_directory(str(self._folders.output))

    def run(self, life: str, job: RayJob) -> Outcome | PromptEntry | Rejection:
        """Runs a job.

        Args:
            life: The worker's, when the driver last looked.
            job: The job.
        """
        if life != self._life or self._runner is None:
            return Unsent("it was started anew")
        with self._changed:
            if job.id in self._cancelled:
                self._cancelled.discard(job.id)
                return Vanished("it was cancelled")
            self._running = job.id
            self._say(Announcement(self._count, job.id))
        self._prompt = job.prompt
        self._log.secrets = (*self._api_key, *job.secrets)
        try:
            if job.free:
                self._cache.clear()
                self._runner.free()
            return self._call(job.call) if job.call is not None else self._execute(self._runner, job)
        finally:
            with self._changed:
                self._running = None
                self._cancelled.discard(job.id)
            self._log.secrets = self._api_key
            from ..comfyui.in_process.interruption import clear_interruption

            clear_interruption()

    def _execute(self, runner: PromptRunner, job: RayJob) -> PromptEntry | Rejection:
        from ..comfyui.in_process.coroutines import run_here
        from ..runtime.real.results import LOCAL_FILES

        for upload in job.uploads:
            if upload.name not in self._sent:
                run_here(upload.send(LOCAL_FILES))
                self._sent.add(upload.name)
        extra = {**job.extra_data, "preview_method": "none"}
        if self._session.api_key:
            extra["api_key_comfy_org"] = self._session.api_key
        for last in (False, True):
            found = runner.run(job.prompt, job.id, extra, self._step)
            if isinstance(found, Rejection):
                return found
            if found["status"]["status_str"] != "success":
                return PromptEntry(found, [])
            try:
                return PromptEntry(found, [self._kept(found["outputs"].get(node_id) or {}) for node_id in job.outputs])
            except ResultError:
                # ComfyUI's cache names a file that was deleted here meanwhile.
                if last:
                    raise
                runner.free()
        raise AssertionError("the second time is the last one")

    def _call(self, call: bytes) -> Outcome:
        """Calls the user's function in real mode."""
        from ..runtime.real import Workflow

        name = "the function"
        try:
            function, params = pickle.loads(call)
            name = function.__name__
            with Workflow(cache=self._cache) as workflow:
                given = _listed(function(self._nodes, **params), self._session)
                results = [self._shown(value) for value in given] or [self._kept(each.raw) for each in workflow.results]
            if not results:
                raise PoolError(
                    f"{name}() returned nothing, and called no output node: return what you want, such as an IMAGE."
                )
            return Completed(results)
        except TaskCancelledError:
            return Vanished("it was interrupted")
        except NodeFailedError as error:
            error.server_traceback = traceback.format_exc()
            if isinstance(error, NodeOutOfMemoryError):
                return OutOfMemory(error)
            return Raised(error.class_type, error.exception_type, error)
        except BaseException as error:  # noqa: BLE001 - the job's failure; `sys.exit()` must not end the worker
            return Raised(name, type(error).__name__, _sendable(error), "function")

    # -- results ------------------------------------------------------------------------------------------------------

    def _kept(self, raw: Mapping[str, Any]) -> KeptResult:
        """The result of an output node with its files."""
        from ..comfyui.in_process.coroutines import run_here
        from ..comfyui.in_process.folders import file_path
        from ..runtime.real.results import LOCAL_FILES

        files = {}
        for file in kept_files(Result.from_output(raw)):
            if file.type == "memory":
                files[file] = run_here(LOCAL_FILES.view_memory(file.filename))
                continue
            files[file] = run_here(LOCAL_FILES.view(file.filename, file.subfolder, file.type))
            if file.type == "temp":
                self._files.append(file_path(file.filename, file.subfolder, file.type))
        while len(self._files) > _KEPT_FILES:
            self._files.popleft().unlink(missing_ok=True)
        return KeptResult(raw, files)

    def _shown(self, value: Any) -> KeptResult:
        """What a function returned, as the result of a node that shows it."""
        from ..registry.link_types import value_type
        from ..runtime.previews import link_type_of, show
        from ..runtime.real.results import RealOutput, RealOutputs
        from ..runtime.real.tracking import SCALARS

        def result_of(made: Any) -> Any:
            return made.shown if isinstance(made, RealOutputs) else made if isinstance(made, RealOutput) else None

        shown = result_of(value)
        made = self._session.tracker.find(value)
        if shown is None and (made is not None or value.__class__ in SCALARS):
            link_type = link_type_of(made.output) if made is not None else value_type(value)
            shown = show(value, link_type, self._nodes, result_of)
        if shown is not None:
            return self._kept(shown.raw)
        return _pictures(value)

    # -- at any time --------------------------------------------------------------------------------------------------

    def look(self) -> WorkerLook | None:
        """What it is, with its nodes read anew; None while ComfyUI isn't loaded."""
        return None if self._runner is None else self._look()

    def _look(self) -> WorkerLook:
        from ..comfyui.in_process.memory import device_memory

        host = socket.gethostname()
        place = f"process {os.getpid()} on {host}"
        nodes = self._registry().content_hash
        return WorkerLook(self._life, nodes, device_memory(), __version__, self._versions, host, place)

    def nodes(self) -> NodeDocument:
        """Its nodes."""
        sources = self._sources()
        mark = mark_of(sources, self._began)  # before they are read: what changes meanwhile is seen the next time
        registry = self._registry()
        return NodeDocument(dict(registry.raw), registry.embeddings, registry.classes, sources, mark)

    def _sources(self) -> NodeSources:
        from ..comfyui.in_process.modules import comfy

        folder_paths = comfy("folder_paths")
        lists = {str(folder) for folders, _ in folder_paths.folder_names_and_paths.values() for folder in folders}
        packs = set(map(str, folder_paths.get_folder_paths("custom_nodes")))
        comfyui = os.path.realpath(self._session.comfyui.installation.path)
        return NodeSources(
            comfyui,
            (comfyui, str(Path(__file__).parents[1]), *sorted(packs)),
            tuple(sorted({*(lists - packs), str(folder_paths.get_input_directory())})),
            tuple(dict.fromkeys(path for path in sys.path if path)),
        )

    def _registry(self) -> Registry:
        from ..registry import from_process

        comfyui = self._session.comfyui
        return from_process(comfyui.node_classes, comfyui.display_names, embeddings=comfyui.embeddings)

    def listen(self, after: int, wait: float) -> list[Announcement]:
        """What was said since a number, as soon as there is something, or nothing after some seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._count > after, wait)
            return [each for each in self._said if each.number >= after]

    def cancel(self, jobs: Collection[str]) -> None:
        """Stops jobs, that which runs at its next step."""
        with self._changed:
            self._cancelled.update(jobs)
            if self._running in self._cancelled:
                threading.Thread(target=self._insist, args=[self._running], daemon=True).start()

    def _insist(self, job: str) -> None:
        """Interrupts a job until it ends: one that just begins forgets an interruption before it."""
        from ..comfyui.in_process.interruption import interrupt

        while True:
            with self._changed:
                if self._running != job:
                    return
                interrupt()
                self._changed.wait(0.05)

    def stop(self) -> None:
        """It is about to be ended: nothing of it stays but what was saved."""
        if self._folders is not None:
            self._folders.remove()

    def _step(self, node: str, value: float, maximum: float) -> None:
        node = str(self._prompt.get(node.partition(".")[0], {}).get("class_type", node))
        with self._changed:
            if self._running is not None:
                self._say(Announcement(self._count, self._running, node, value, maximum))

    def _say(self, announcement: Announcement) -> None:
        self._said.append(announcement)
        self._count += 1
        self._changed.notify_all()


def _listed(returned: Any, session: RealSession) -> list[Any]:
    """The outputs that a function returned: one, a list of them, or none."""
    if returned is None:
        return []
    is_one = not isinstance(returned, (list, tuple)) or session.tracker.find(returned) is not None
    return [returned] if is_one else list(returned)


def _pictures(value: Any) -> KeptResult:
    """Pictures that no node made, named by their place.

    Raises:
        PoolError: It is something else.
    """
    batch = list(value) if len(getattr(value, "shape", ())) == 4 else [value]
    if not all(is_file_like(each) and not isinstance(each, Path) for each in batch):
        raise PoolError(
            f"The function returned a {type(value).__name__} that no node made: return outputs of nodes, numbers, "
            "texts, PIL images, or arrays of shape [height, width, channels] or [batch, height, width, channels]."
        )
    try:
        files = {ServerFile(f"{place}.png", "", "temp"): image_bytes(each) for place, each in enumerate(batch)}
    except ValueError as error:
        raise PoolError(f"The function returned no picture: {error}.") from None
    images = [{"filename": file.filename, "subfolder": file.subfolder, "type": file.type} for file in files]
    return KeptResult({"images": images}, files)


def _sendable(error: BaseException) -> Exception:
    """The exception itself, if it is a failure that can go to another process."""
    if isinstance(error, Exception):
        try:
            pickle.loads(pickle.dumps(error))
        except Exception:  # noqa: BLE001 - whatever its class does there
            pass
        else:
            return error
    return PoolError(f"{type(error).__name__}: {error}")


class _Steps(Progress):
    """Passes on the steps of nodes that functions call."""

    def __init__(self, on_step: Callable[[str, float, float], object]) -> None:
        super().__init__()
        self._on_step = on_step

    def step(self, progress: TaskProgress) -> None:
        """A node has done a step."""
        self._on_step(progress.node, progress.value, progress.max)
