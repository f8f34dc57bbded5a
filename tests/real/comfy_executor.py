"""ComfyUI's own executor, in this process: what real mode's results are compared with."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import torch

from comfy_script.comfyui.in_process.modules import comfy

if TYPE_CHECKING:
    from comfy_script.runtime.real.session import RealSession


class ExecutorFailed(Exception):
    """ComfyUI refused the prompt, or a node of it raised."""


def execute(session: RealSession, prompt: dict[str, Any], target: str) -> list[Any]:
    """Runs a prompt; returns the outputs of one node, a list of values for each."""
    execution = comfy("execution")
    ok, error, _, node_errors = asyncio.run(execution.validate_prompt("test", prompt, [target]))
    if not ok and error["type"] != "prompt_no_outputs":
        raise ExecutorFailed(f"{error} {node_errors}")
    sizes = {"ram": 0, "ram_inactive": 0}
    executor = execution.PromptExecutor(session.comfyui.prompt_server, execution.CacheType.CLASSIC, sizes)
    executor.execute(prompt, "test", {}, [target])
    if not executor.success:
        raise ExecutorFailed(str(executor.status_messages[-1][1].get("exception_message")))
    entry = asyncio.run(executor.caches.outputs.get(target))
    return list(entry.outputs)


def same(one: Any, other: Any, depth: int = 0) -> bool:
    """Whether two results are equal; objects of ComfyUI's classes by their attributes."""
    if isinstance(one, torch.Tensor):
        if not isinstance(other, torch.Tensor) or one.shape != other.shape or one.dtype != other.dtype:
            return False
        return bool(torch.equal(one, other) or torch.equal(one.nan_to_num(), other.nan_to_num()))
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key], depth) for key in one)
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(same(a, b, depth) for a, b in zip(one, other, strict=True))
    if hasattr(one, "__dict__") and type(one).__module__.split(".")[0].startswith("comfy") and depth < 3:
        return same(vars(one), vars(other), depth + 1)
    return bool(one == other) or type(one).__eq__ is object.__eq__ or one != one
