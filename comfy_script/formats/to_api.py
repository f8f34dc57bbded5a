"""The common form → API format."""

from __future__ import annotations

from typing import Any

from ..graph.wire import wire
from .flatten import flatten
from .from_api import UNKNOWN_CLASS
from .workflow import Link, Node, Value, WorkflowDocument

__all__ = ["api_entry", "to_api"]


def to_api(workflow: WorkflowDocument) -> dict[str, Any]:
    """Writes a workflow in API format, subgraphs written out: node ids are paths, as the page gives them (`9:8:5`).

    Returns:
        Node id → `inputs`, `class_type`, `_meta` with the title. As the page does it, a node of an unknown class has
        no `class_type`; it stands in its `_meta`.

    Raises:
        FormatError: Links end nowhere or run in circles through subgraphs.
    """
    return {node_id: api_entry(node) for node_id, node in flatten(workflow).items()}


def api_entry(node: Node) -> dict[str, Any]:
    """One node in API format."""
    entry: dict[str, Any] = {"inputs": {key: _input(value) for key, value in node.inputs.items()}}
    meta = {"title": node.title} if node.title is not None else {}
    if node.is_known:
        entry["class_type"] = node.class_type
    else:
        meta[UNKNOWN_CLASS] = node.class_type
    if meta:
        entry["_meta"] = meta
    return entry


def _input(value: Value | Link) -> Any:
    if isinstance(value, Link):
        return [value.node, value.slot]
    return wire(value)
