"""The calls of a workflow that no script has made: one that was opened, or that a server has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..formats.api import Compiled
from ..graph.records import Call, CallOutput
from ..registry.records import NodeSpec

__all__ = ["compiled_prompt", "linked_calls"]


class _ForeignCall(Call):
    """A node of a workflow; there is no line of a script to name, so its id and title say which it is."""

    __slots__ = ("_name",)

    def __init__(self, spec: NodeSpec, name: str) -> None:
        super().__init__(spec, {}, None, 0)
        self._name = name

    @property
    def name(self) -> str:
        return self._name


def compiled_prompt(
    prompt: Mapping[str, Any], is_output: Callable[[str, NodeSpec], bool], registry: Mapping[str, NodeSpec]
) -> tuple[Compiled, list[CallOutput]]:
    """A prompt with a call for each node, and its outputs.

    Args:
        prompt: The workflow in API format. What isn't a node in it has no call.
        is_output: Whether it is run for this node, by id.
        registry: The nodes; those that aren't there are known by their class type only.
    """
    ids: dict[Call, str] = {}
    outputs: list[CallOutput] = []
    for node_id, entry in prompt.items():
        if not isinstance(entry, Mapping):
            continue
        meta = entry.get("_meta")
        title = meta.get("title") if isinstance(meta, Mapping) else None
        class_type = str(entry.get("class_type", ""))
        spec = registry.get(class_type) or NodeSpec(class_type, class_type, "", "", "", (), ())
        name = f"{class_type} {node_id}" + (f" {title!r}" if title and title != class_type else "")
        call = _ForeignCall(spec, name)
        ids[call] = node_id
        if is_output(node_id, spec):
            outputs.append(CallOutput(call, -1, ""))
    return Compiled(dict(prompt), ids), outputs


def linked_calls(prompt: Mapping[str, Any], registry: Mapping[str, NodeSpec]) -> list[Call]:
    """The nodes of a prompt as calls with their values and links. Arguments as of `compiled_prompt`."""
    compiled, _ = compiled_prompt(prompt, lambda *_: False, registry)
    calls = compiled.calls()

    def value(given: Any) -> Any:
        if not (isinstance(given, list) and len(given) == 2 and given[0] in calls and isinstance(given[1], int)):
            return given
        call, slot = calls[given[0]], given[1]
        outputs = call.spec.outputs
        return CallOutput(call, slot, outputs[slot].type if 0 <= slot < len(outputs) else "")

    for node_id, call in calls.items():
        inputs = prompt[node_id].get("inputs")
        call.inputs.update({key: value(given) for key, given in inputs.items()} if isinstance(inputs, Mapping) else {})
    return list(calls.values())
