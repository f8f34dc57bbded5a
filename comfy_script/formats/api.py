"""The recorded graph as API-format JSON, the form that a ComfyUI server runs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from .._collector import no_collection
from ..graph.order import assign_ids, assign_numbers, reachable
from ..graph.records import Call, CallOutput
from ..graph.wire import wire
from .json_text import check_finite
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

    def numbered(self) -> Compiled:
        """The same workflow under ids that are numbers, as `assign_numbers` gives them."""
        ids = assign_numbers(self.ids)
        numbers = {node_id: ids[call] for call, node_id in self.ids.items()}
        return Compiled({numbers[node_id]: _renamed(node, numbers) for node_id, node in self.prompt.items()}, ids)


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


def _renamed(node: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    # Lists of values are wrapped, so that each bare list is a link.
    inputs = {
        key: [names[value[0]], value[1]] if value.__class__ is list else value for key, value in node["inputs"].items()
    }
    return {**node, "inputs": inputs}


def to_json(prompt: dict[str, Any], *, indent: int | None = None) -> str:
    """A prompt as JSON text.

    Raises:
        FormatError: It holds a number that JSON doesn't have.
    """
    check_finite(prompt, "the workflow")
    return json.dumps(prompt, ensure_ascii=False, indent=indent, allow_nan=False)
