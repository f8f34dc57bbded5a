"""`with Workflow():` in real mode: inference mode, models cleaned up, a cache, and metadata for what is saved."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import ExitStack
from contextvars import Token
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ...errors import WorkflowError
from ..node_types import user_frame
from .cache import Cache, CacheLike, SameHooks
from .context import current_workflow_var

if TYPE_CHECKING:
    from ...graph.records import Call
    from ..results import Result
    from ..steps import OnStep
    from .changes import ChangeWatch

__all__ = ["RealWorkflow", "Workflow"]


class RealWorkflow:
    """A block of calls, run in torch's inference mode as ComfyUI runs its workflows. Blocks nest.

    Args:
        cache: Where results are kept, so that a call with the same inputs isn't run again: a `Cache`, how many results
            to keep, any mutable mapping, or a function that gives one for a node's name. None: nothing is kept.
        extra_pnginfo: Your own metadata for the images that it saves: JSON values by key.
        save_script_source: Overrides `load`'s setting for this workflow.
        on_step: Called with a `Step` at each step of the nodes in it; see `on_step`.
        queue: For scripts of virtual mode; real mode has no queue, and runs each call at once.
        cancel_all: As `queue`: there is nothing to cancel.
        cancel_remaining: As `queue`.
        wait: As `queue`: results are there when a call returns.

    Attributes:
        results: What the output nodes called in it gave, in order.
        extra_pnginfo: The metadata given.
        on_step: As given.
        cache: The cache, if there is one.
        hooks: The hooks that calls in it made.
        watch: Sees what the script changes in place, while the block is open; None in naked mode.

    Raises:
        WorkflowError: `queue` is False.
    """

    def __init__(
        self,
        queue: bool = True,
        cancel_all: bool = False,
        cancel_remaining: bool = False,
        wait: bool = False,
        *,
        cache: CacheLike | None = None,
        extra_pnginfo: Mapping[str, Any] | None = None,
        save_script_source: bool | str | None = None,
        on_step: OnStep | None = None,
    ) -> None:
        self.on_step = on_step
        if not queue:
            raise WorkflowError("Workflow(queue=False): real mode has no queue; it runs each call at once.")
        self.extra_pnginfo = dict(extra_pnginfo or {})
        self.results: list[Result] = []
        self.cache = Cache.of(cache) if cache is not None else None
        self._save_script_source = save_script_source
        self._calls: list[Call] = []
        self._script: tuple[str, dict[str, Any]] | None = None
        self.watch: ChangeWatch | None = None
        self.hooks = SameHooks()
        self._entered: list[tuple[Token[RealWorkflow | None], ExitStack]] = []

    def add(self, call: Call, result: Result) -> None:
        """Notes a call of an output node."""
        self._calls.append(call)
        self.results.append(result)

    def wait(self, timeout: float | None = None) -> list[Result]:
        """The results of its output nodes, at once: for scripts of virtual mode."""
        return list(self.results)

    def api_format(self) -> dict[str, Any]:
        """The workflow that led to its output nodes, in ComfyUI's API format."""
        from .provenance import compile_calls

        return compile_calls(self._calls).prompt

    def api_format_json(self, *, indent: int | None = None) -> str:
        """The same as JSON text."""
        from ...formats.api import to_json

        return to_json(self.api_format(), indent=indent)

    def script_source(self) -> str | None:
        """The script text that its files carry."""
        from ..provenance import source_of
        from .session import default_session

        setting = self._save_script_source
        if setting is None:
            setting = default_session().save_script_source
        if isinstance(setting, str):
            return setting
        return source_of(*self._script) if setting and self._script is not None else None

    def __enter__(self) -> RealWorkflow:
        import torch

        from ...comfyui.in_process.interruption import begin_job
        from ...comfyui.in_process.memory import clean_up_models
        from .changes import ChangeWatch
        from .session import default_session

        session = default_session()
        session.comfyui  # noqa: B018 - before load(), this says so
        frame = user_frame(sys._getframe(1))
        self._script = (frame.f_code.co_filename, frame.f_globals)
        clean_up_models()
        begin_job()
        outer = current_workflow_var.get()
        stack = ExitStack()
        stack.enter_context(torch.inference_mode())
        self.hooks = outer.hooks if outer is not None else SameHooks()
        if session.is_naked:
            self.watch = None
        else:
            self.watch = outer.watch if outer is not None else stack.enter_context(ChangeWatch())
        self._entered.append((current_workflow_var.set(self), stack))
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        from ...comfyui.in_process.interruption import end_job
        from ...comfyui.in_process.memory import release_models

        end_job()
        token, stack = self._entered.pop()
        stack.close()
        current_workflow_var.reset(token)
        release_models()

    async def __aenter__(self) -> RealWorkflow:
        return self.__enter__()

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.__exit__(exc_type, exc, traceback)


Workflow = RealWorkflow
"""What scripts call it, so that they run in both modes."""
