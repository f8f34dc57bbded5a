"""Workflows in API format, run in this process as a server runs them: by ComfyUI's own executor, with its cache."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from .boot import ComfyUI
from .coroutines import run_here
from .interruption import begin_job, end_job
from .memory import free_memory
from .modules import comfy

__all__ = ["PromptRunner", "Rejection"]

_COLLECT_EVERY = 10.0
"""Seconds; as the server does it."""


class Rejection(NamedTuple):
    """What ComfyUI's validation has against a workflow.

    Attributes:
        error: What a server answers as `error`.
        node_errors: What it answers as `node_errors`, by node id.
    """

    error: Mapping[str, Any] | None
    node_errors: Mapping[str, Any]


class PromptRunner:
    """Runs workflows, one at a time. What one has made, the next one need not make again, as on a server.

    Args:
        comfyui: The ComfyUI of this process; its arguments choose the cache.
    """

    def __init__(self, comfyui: ComfyUI) -> None:
        self._server = comfyui.prompt_server
        kind, sizes = _cache(comfyui.args)
        self._executor = comfy("execution").PromptExecutor(self._server, kind, sizes)
        self._collected = time.monotonic()

    def run(
        self,
        prompt: Mapping[str, Any],
        prompt_id: str,
        extra_data: Mapping[str, Any],
        on_step: Callable[[str, float, float], object],
    ) -> Mapping[str, Any] | Rejection:
        """Runs a workflow.

        Args:
            prompt: In API format.
            prompt_id: Its id, which nodes see.
            extra_data: As a server takes it.
            on_step: Called when a node reports its steps: with its id, the steps done, and the steps in all.

        Returns:
            What a server's history would have of it, as plain JSON: `outputs` and `status`; or why it didn't run. A
            workflow of which only some outputs are valid doesn't run.
        """
        execution = comfy("execution")
        workflow = json.loads(json.dumps(prompt))  # the executor writes into it
        valid, error, outputs, node_errors = run_here(execution.validate_prompt(prompt_id, workflow, None))
        if not valid or node_errors:
            return Rejection(None if valid else _plain(error), _plain(node_errors))
        utils = comfy("comfy.utils")
        hook_before = utils.PROGRESS_BAR_HOOK
        utils.set_progress_bar_global_hook(_step_hook(on_step))
        begin_job()
        try:
            self._server.last_prompt_id = prompt_id
            self._executor.execute(workflow, prompt_id, dict(extra_data), outputs)
        finally:
            end_job()
            utils.set_progress_bar_global_hook(hook_before)
            self._collect()
        executor = self._executor
        status = {
            "status_str": "success" if executor.success else "error",
            "completed": executor.success,
            "messages": executor.status_messages,
        }
        entry: Mapping[str, Any] = _plain({"outputs": executor.history_result["outputs"], "status": status})
        return entry

    def free(self) -> None:
        """Forgets what was made, and has the models leave the device."""
        self._executor.reset()
        gc.collect()
        free_memory()

    def _collect(self) -> None:
        if time.monotonic() - self._collected > _COLLECT_EVERY:
            gc.collect()
            comfy("comfy.model_management").soft_empty_cache()
            self._collected = time.monotonic()


def _step_hook(on_step: Callable[[str, float, float], object]) -> Callable[..., None]:
    check_interrupt = comfy("comfy.model_management").throw_exception_if_processing_interrupted
    context = comfy("comfy_execution.utils").get_executing_context
    state = comfy("comfy_execution.progress").get_progress_state

    def hook(value: float, total: float, preview: Any, prompt_id: Any = None, node_id: Any = None) -> None:
        check_interrupt()
        running = context()
        node_id = node_id if node_id is not None or running is None else running.node_id
        if node_id is not None:
            state().update_progress(node_id, value, total, preview)
            on_step(str(node_id), value, total)

    return hook


def _cache(args: Any) -> tuple[Any, Mapping[str, float]]:
    """The kind of cache that ComfyUI's arguments ask for, and its sizes, as `main.py` understands them."""
    kinds = comfy("execution").CacheType
    sizes = {"lru": args.cache_lru, "ram": 0.0, "ram_inactive": 0.0}
    if args.cache_lru > 0:
        return kinds.LRU, sizes
    if args.cache_none:
        return kinds.NONE, sizes
    given = args.cache_ram
    if isinstance(given, list):  # of newer releases, where it is what they do by default
        total = comfy("comfy.model_management").total_ram / 1024
        defaults = [min(10.0, max(2.0, total / 10)), min(128.0, total)]
    else:
        given, defaults = [given] if given else [], []
    if args.cache_classic or not (given or defaults):
        return kinds.CLASSIC, sizes
    limits = [*given, *defaults[len(given) :]]
    return kinds.RAM_PRESSURE, sizes | dict(zip(("ram", "ram_inactive"), limits, strict=False))


def _plain(value: Any) -> Any:
    """As it comes from a server: JSON."""
    return json.loads(json.dumps(value, default=str))
