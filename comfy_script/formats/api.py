"""The recorded graph as API-format JSON, the form that a ComfyUI server runs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any

from .._collector import no_collection
from ..graph.order import assign_ids, reachable
from ..graph.records import Call, Output

__all__ = ["Compiled", "compile_api", "to_json"]

_PLAIN = (str, int, float, bool, type(None))


class Compiled:
    """A workflow in API format, with the way back to the script's calls.

    Attributes:
        prompt: Node id → `{"class_type": …, "inputs": {…}}`, in the script's order.
        ids: Call → node id.
    """

    __slots__ = ("ids", "prompt")

    def __init__(self, prompt: dict[str, Any], ids: dict[Call, str]) -> None:
        self.prompt = prompt
        self.ids = ids

    def calls(self) -> dict[str, Call]:
        """Node id → call."""
        return {node_id: call for call, node_id in self.ids.items()}


def compile_api(outputs: Iterable[Output | Call], *, encode: Callable[[Any], Any] | None = None) -> Compiled:
    """Compiles what the outputs need.

    Lists are written as `{"__value__": [...]}`: a bare list in an input means a link (ComfyUI's own convention).

    Args:
        outputs: Outputs or calls to run for.
        encode: Called for values that JSON has no form for (uploads).
    """
    with no_collection():
        return _compile(reachable(outputs), encode)


def _compile(calls: list[Call], encode: Callable[[Any], Any] | None) -> Compiled:
    ids = assign_ids(calls)
    prompt: dict[str, Any] = {}
    for call in calls:
        inputs: dict[str, Any] = {}
        for key, value in call.inputs.items():
            if isinstance(value, Output):
                inputs[key] = [ids[value.call], value.slot]
            elif isinstance(value, _PLAIN) and not isinstance(value, Enum):
                inputs[key] = value
            else:
                inputs[key] = _encode(value, encode)
        prompt[ids[call]] = {"inputs": inputs, "class_type": call.spec.name}
    return Compiled(prompt, ids)


def _encode(value: Any, encode: Callable[[Any], Any] | None) -> Any:
    if isinstance(value, Enum):
        return value.value
    if hasattr(value, "tolist"):
        value = value.tolist()  # numpy and torch arrays and scalars
    if isinstance(value, (list, tuple)):
        return {"__value__": [_encode_inner(item, encode) for item in value]}
    return _encode_inner(value, encode)


def _encode_inner(value: Any, encode: Callable[[Any], Any] | None) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, (list, tuple)):
        return [_encode_inner(item, encode) for item in value]
    if isinstance(value, dict):
        return {str(key): _encode_inner(item, encode) for key, item in value.items()}
    if hasattr(value, "tolist"):
        return value.tolist()  # numpy and torch arrays and scalars
    if encode is not None:
        return encode(value)
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def to_json(prompt: dict[str, Any], *, indent: int | None = None) -> str:
    """A prompt as JSON text."""
    return json.dumps(prompt, ensure_ascii=False, indent=indent)
