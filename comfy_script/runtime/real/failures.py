"""What a script gets when a node fails: the node and the script's own line first, the node's traceback below."""

from __future__ import annotations

import asyncio
import signal
import traceback
from collections.abc import Mapping
from typing import Any

from ...comfyui.in_process.interruption import clear_interruption, is_interruption
from ...comfyui.in_process.memory import free_memory, is_out_of_memory
from ...errors import ComfyScriptError, NodeFailedError, NodeOutOfMemoryError, TaskCancelledError
from ...graph.checks import describe
from ...graph.records import Call
from .recording import describe_object
from .tracking import SCALARS

__all__ = ["raise_from"]


def raise_from(error: BaseException, call: Call, inputs: Mapping[str, Any]) -> None:
    """Raises the error of ours for what a node raised; returns for what is to go on as it is (Ctrl-C, our own).

    Raises:
        TaskCancelledError: Someone interrupted ComfyUI.
        NodeOutOfMemoryError: Memory ran out; the models have left the device.
        NodeFailedError: The node raised anything else, `SystemExit` included: a node must not end the script.
    """
    name = call.spec.name
    if is_interruption(error):
        clear_interruption()
        raise TaskCancelledError(f"{name} was interrupted", source=call.source) from error
    if isinstance(error, (ComfyScriptError, KeyboardInterrupt, asyncio.CancelledError)) or _is_of_a_signal(error):
        clear_interruption()
        return
    kind = type(error).__name__
    text = str(error).strip()
    failure, hint = NodeFailedError, ""
    if is_out_of_memory(error):
        # The frames of the traceback hold what filled the memory.
        traceback.clear_frames(error.__traceback__)
        free_memory()
        failure = NodeOutOfMemoryError
        hint = " (out of memory: ComfyUI's models have left the device; try a smaller size or batch)"
    raise failure(
        f"{name} raised {kind}: {text}{hint}",
        node_id=name,
        class_type=name,
        exception_type=kind,
        exception_message=text,
        server_traceback="",
        inputs={key: _shown(value) for key, value in inputs.items()},
        source=call.source,
    ) from error


def _is_of_a_signal(error: BaseException) -> bool:
    """Whether the script's own handler of a signal has raised it, such as SIGTERM's: then it isn't the node's."""
    if isinstance(error, Exception):
        return False
    handlers = {getattr(signal.getsignal(number), "__code__", None) for number in signal.valid_signals()}
    return any(frame.f_code in handlers for frame, _ in traceback.walk_tb(error.__traceback__))


def _shown(value: Any) -> Any:
    return describe(value) if value.__class__ in SCALARS else describe_object(value)
