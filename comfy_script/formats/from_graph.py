"""Recorded calls → the common form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from ..graph.records import Call, CallOutput
from ..graph.wire import unwire
from .json_values import PLAIN, Encode, json_value
from .workflow import Graph, Link, Node, Value, WorkflowDocument

__all__ = ["from_graph"]


def from_graph(
    ids: Mapping[Call, str], *, encode: Encode | None = None, is_absent: Callable[[Any], bool] | None = None
) -> WorkflowDocument:
    """The workflow that a script has recorded, as a document without titles, groups and subgraphs.

    Args:
        ids: The calls with their node ids, as `Compiled.ids` has them; what they take is among them.
        encode: Called for values that JSON has no form for (uploads).
        is_absent: Whether an input with this value is left out; none is by default.
    """
    nodes: dict[str, Node] = {}
    for call, node_id in ids.items():
        inputs: dict[str, Value | Link] = {}
        for key, value in call.inputs.items():
            if is_absent is not None and is_absent(value):
                continue
            if isinstance(value, CallOutput):
                inputs[key] = Link(ids[value.call], value.slot)
            elif isinstance(value, PLAIN) and not isinstance(value, Enum):
                inputs[key] = value
            else:
                # A script may give a list as API format has it.
                inputs[key] = unwire(json_value(value, encode))
        nodes[node_id] = Node(node_id, call.spec.name, inputs)
    return WorkflowDocument(Graph(nodes))
