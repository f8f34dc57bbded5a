"""The recorded graph as API-format JSON, the form that a ComfyUI server runs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import Enum
from typing import Any

from .._collector import no_collection
from ..graph.order import assign_ids, reachable
from ..graph.records import Call, CallOutput
from ..graph.wire import wire
from .json_values import PLAIN, Encode, json_value

__all__ = ["Compiled", "compile_api", "to_json"]


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


def compile_api(outputs: Iterable[CallOutput | Call], *, encode: Encode | None = None) -> Compiled:
    """Compiles what the outputs need.

    Lists are wrapped, see `wire`.

    Args:
        outputs: Outputs or calls to run for.
        encode: Called for values that JSON has no form for (uploads).
    """
    with no_collection():
        return _compile(reachable(outputs), encode)


def _compile(calls: list[Call], encode: Encode | None) -> Compiled:
    ids = assign_ids(calls)
    prompt: dict[str, Any] = {}
    for call in calls:
        inputs: dict[str, Any] = {}
        for key, value in call.inputs.items():
            if isinstance(value, CallOutput):
                inputs[key] = [ids[value.call], value.slot]
            elif isinstance(value, PLAIN) and not isinstance(value, Enum):
                inputs[key] = value
            else:
                inputs[key] = wire(json_value(value, encode))
        prompt[ids[call]] = {"inputs": inputs, "class_type": call.spec.name}
    return Compiled(prompt, ids)


def to_json(prompt: dict[str, Any], *, indent: int | None = None) -> str:
    """A prompt as JSON text."""
    return json.dumps(prompt, ensure_ascii=False, indent=indent)
