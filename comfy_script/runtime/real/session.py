"""The ComfyUI in this process, its registry and nodes. There is one, because ComfyUI's modules are global."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping, MutableMapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..._collector import no_collection
from ...client.loop import LoopThread
from ...errors import ComfyUIError, ComfyUINotFoundError, NotLoadedError
from ...registry.link_types import ANY, PRIMITIVES
from ..default import load_now
from ..notebook import default_progress
from ..progress import Progress
from .progress import StepReporter

if TYPE_CHECKING:
    from ...comfyui import ComfyUIArgs, Installation
    from ...comfyui.in_process import ComfyUI
    from ...graph.records import Call
    from ...registry.records import InputSpec
    from ...registry.registry import Registry
    from ..steps import OnStep
    from .namespace import RealNamespace
    from .plan import RealPlan
    from .tracking import Tracker

__all__ = ["RealSession", "default_session"]


class RealSession:
    """ComfyUI in this process.

    Attributes:
        progress: Shows how far a node is, and tells of its steps; None in naked mode.
        save_script_source: Whether files carry the script's source; or the text to save instead.
        api_key: Key of a Comfy account, for API nodes.
        is_naked: Whether nodes are ComfyUI's own classes.
    """

    def __init__(self) -> None:
        self.progress: StepReporter | None = None
        self.save_script_source: bool | str = True
        self.api_key: str | None = None
        self.is_naked = False
        self._loop = LoopThread("comfy_script real")
        self._comfyui: ComfyUI | None = None
        self._registry: Registry | None = None
        self._nodes: RealNamespace | None = None
        self._plans: dict[str, RealPlan] = {}

    @cached_property
    def tracker(self) -> Tracker:
        """What nodes made."""
        from .tracking import Tracker  # torch

        return Tracker()

    def load(
        self,
        comfyui: Any,
        args: ComfyUIArgs | None,
        vars: MutableMapping[str, Any] | None,
        save_script_source: bool | str,
        naked: bool,
        progress: Progress | None,
        api_key: str | None,
        stubs: bool,
        on_step: OnStep | None = None,
    ) -> None:
        """Boots ComfyUI, or looks anew for nodes and models if it runs. Arguments as of `load`."""
        from ...comfyui.in_process import boot, running
        from ...comfyui.in_process.node_class import give_no_hidden_inputs
        from ...registry import from_process
        from ...registry.last import remember_as_last
        from ..stubs import refresh_stubs

        before = running()
        installation = before.installation if before is not None and comfyui is None else _find(comfyui)
        display = progress if progress is not None else default_progress()
        # What imports make stays; looking through it again and again takes a tenth of the time.
        with no_collection(), _told(display, installation) if before is None else contextlib.nullcontext():
            self._comfyui = boot(installation, args.to_argv() if args is not None else (), loop=self._loop.loop)
            registry = from_process(
                self._comfyui.node_classes,
                self._comfyui.display_names,
                embeddings=self._comfyui.embeddings,
                origin=str(self._comfyui.installation.path),
            )
        self.save_script_source = save_script_source
        self.api_key = api_key
        if self._registry is None or registry != self._registry or naked != self.is_naked:
            self._registry, self._nodes = registry, None
            self._plans.clear()
            self.__dict__.pop("flow_types", None)
        if stubs:
            refresh_stubs(registry, real=True)
            remember_as_last(registry)
        self.is_naked = naked
        if naked:
            give_no_hidden_inputs()
        self._show(display, on_step)
        if vars is not None:
            vars.update(self.nodes.all())

    def _show(self, display: Progress, on_step: OnStep | None) -> None:
        from ...comfyui.in_process.progress import set_progress_hook
        from ...comfyui.in_process.sampling import watch_samplers

        watch_samplers(not self.is_naked)
        if self.is_naked:
            self.progress = None
            set_progress_hook(None)
            return
        self.progress = StepReporter(display, on_step)
        set_progress_hook(self.progress.step)

    @property
    def loaded(self) -> bool:
        """Whether ComfyUI runs."""
        return self._comfyui is not None

    @property
    def comfyui(self) -> ComfyUI:
        """The ComfyUI.

        Raises:
            NotLoadedError: It doesn't run.
        """
        if self._comfyui is None:
            load_now()
        if self._comfyui is None:
            raise NotLoadedError("No ComfyUI runs in this process: call load() before using nodes.")
        return self._comfyui

    @property
    def registry(self) -> Registry:
        """The nodes as records."""
        if self._registry is None:
            load_now()
        if self._registry is None:
            raise NotLoadedError("No ComfyUI runs in this process: call load() before using nodes.")
        return self._registry

    @property
    def nodes(self) -> RealNamespace:
        """The nodes and global enums, as attributes."""
        if self._nodes is None:
            registry = self.registry
            from .namespace import NakedNamespace, RealNamespace

            self._nodes = (
                NakedNamespace(registry, self, self.comfyui.node_classes)
                if self.is_naked
                else RealNamespace(registry, self)
            )
        return self._nodes

    @property
    def failed(self) -> Mapping[str, str]:
        """Custom nodes that could not be imported, by name, with the traceback of each."""
        return self.comfyui.failed

    def plan(self, class_type: str) -> RealPlan:
        """How calls of a node go, by ComfyUI's name of it."""
        plan = self._plans.get(class_type)
        if plan is None:
            from .plan import RealPlan

            plan = self._plans[class_type] = RealPlan(self.registry[class_type], self)
        return plan

    @cached_property
    def flow_types(self) -> frozenset[str]:
        """Link types of outputs that only say where a loop begins: the node that ends it takes the link itself."""
        raw = (item.type for spec in self.registry.values() for item in spec.inputs if item.config.get("rawLink"))
        return frozenset(raw) - PRIMITIVES.keys() - {ANY}

    def coerce(self, value: Any, item: InputSpec) -> Any:
        """Makes of an image, an array or a path what an input takes; NotImplemented if it is none of these."""
        from ...comfyui.in_process.coroutines import run_here
        from ..uploads import Upload, as_upload
        from .results import LOCAL_FILES

        made = as_upload(value, item, self)
        if not isinstance(made, Upload):
            return made
        run_here(made.send(LOCAL_FILES))
        return made.value

    def script_source(self, call: Call) -> str | None:
        """The script text that files saved by a call carry, outside of a workflow."""
        from ..provenance import source_of

        if isinstance(self.save_script_source, str):
            return self.save_script_source
        source = call.source
        return source_of(source.file, {}) if self.save_script_source and source is not None else None


@contextlib.contextmanager
def _told(display: Progress, installation: Installation) -> Iterator[None]:
    """Shows that ComfyUI starts, which takes a while, and that it has."""
    display.starting(f"Starting ComfyUI {installation.version} in this process, from {installation.path}")
    try:
        yield
    except BaseException:
        display.close()
        raise
    display.started(f"ComfyUI {installation.version} runs in this process")


def _find(comfyui: Any) -> Any:
    from ...comfyui import Installation, detect

    if isinstance(comfyui, Installation):
        return comfyui
    if comfyui is None:
        from ...comfyui.discovery import find_installed

        found = find_installed()
        if found is None:
            raise ComfyUINotFoundError("No ComfyUI is installed. To install one, run:  comfy-script comfyui install")
        return found
    if not isinstance(comfyui, (str, os.PathLike)):
        raise ComfyUIError(f"Real mode needs ComfyUI's folder, not {comfyui!r}.")
    text = os.fspath(comfyui)
    if "://" in text:
        raise ComfyUIError(
            f"Real mode runs ComfyUI in this process, so it can't use the server at {text}: give ComfyUI's folder, or "
            "use virtual mode (comfy_script.runtime)."
        )
    if text == "comfyui" and not Path(text).exists():
        raise ComfyUIError(
            "The `comfyui` package, a fork with another layout, can't be loaded; give the folder of ComfyUI itself, or "
            "nothing to take an installed one."
        )
    return detect(text)


_session = RealSession()


def default_session() -> RealSession:
    """The session behind `load()`, `Workflow` and `comfy_script.runtime.real.nodes`."""
    return _session
