"""API format → the common form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..errors import FormatError
from ..graph.wire import unwire
from .diagnostics import Diagnostic
from .json_text import sound_numbers
from .workflow import MOST_OUTPUTS, Graph, Link, Node, Value, WorkflowDocument

__all__ = ["UNKNOWN_CLASS", "from_api", "read_link"]

UNKNOWN_CLASS = "class_type"
"""Key in `_meta` for the class of a node that the registry didn't have: the page leaves out its `class_type`."""


def from_api(prompt: Mapping[str, Any]) -> WorkflowDocument:
    """Reads a workflow in API format.

    Node ids become text. A list in `{"__value__": [...]}` is unwrapped. A node without a class, as the page sends
    those that it doesn't know, is called by its title, and said to be so.

    Raises:
        FormatError: It isn't API format, a link names a node that isn't there, or an integer has over 4,000 digits.
    """
    if not isinstance(prompt, Mapping):
        raise FormatError(f"a workflow in API format is a JSON object of nodes, not {type(prompt).__name__}")
    prompt = sound_numbers(prompt, "the workflow")
    bodies = {str(key): body for key, body in prompt.items()}
    diagnostics: list[Diagnostic] = []
    nodes = {node_id: _read_node(node_id, body, bodies, diagnostics) for node_id, body in bodies.items()}
    return WorkflowDocument(Graph(nodes), diagnostics=diagnostics)


def _read_node(node_id: str, body: Any, bodies: Mapping[str, Any], diagnostics: list[Diagnostic]) -> Node:
    if not isinstance(body, Mapping):
        raise FormatError(f"not a workflow in API format: node {node_id!r} is no JSON object")
    meta = body.get("_meta")
    meta = meta if isinstance(meta, Mapping) else {}
    title = meta.get("title")
    title = title if isinstance(title, str) else None
    class_type = body.get("class_type", meta.get(UNKNOWN_CLASS))
    if class_type is None and title:
        class_type = title
        diagnostics.append(
            Diagnostic(
                "unknown-class",
                node_id,
                class_type,
                "the file has no class_type for it, as the page didn't know its class, and servers refuse it so",
                title,
                kept=f"kept as a node of the class {class_type!r}",
                remedy="export the workflow from a page whose server has the node's pack",
            )
        )
    if not isinstance(class_type, str):
        raise FormatError(f"not a workflow in API format: node {node_id!r} has no class_type, and no title either")
    inputs = body.get("inputs") or {}
    if not isinstance(inputs, Mapping):
        raise FormatError(f"not a workflow in API format: the inputs of node {node_id!r} are no JSON object")
    name = f"{class_type} ({node_id})"
    return Node(
        id=node_id,
        class_type=class_type,
        inputs={str(key): _read_input(name, key, value, bodies) for key, value in inputs.items()},
        title=title,
        is_known="class_type" in body,
    )


def _read_input(node: str, key: str, value: Any, bodies: Mapping[str, Any]) -> Value | Link:
    link = read_link(value)
    if link is not None:
        if link.node not in bodies:
            raise FormatError(f"{node}: {key!r} is linked to node {link.node!r}, which is not in the workflow")
        if link.slot > MOST_OUTPUTS:
            raise FormatError(f"{node}: {key!r} is linked to output {link.slot}; no node has so many")
        return link
    return cast("Value", unwire(value))


def read_link(value: Any) -> Link | None:
    """The link that a value in API format stands for, if it is one: a list of a node id and an output's number."""
    if (
        isinstance(value, (list, tuple))
        and len(value) == 2
        and isinstance(value[0], (str, int))
        and not isinstance(value[0], bool)
        and isinstance(value[1], int)
        and not isinstance(value[1], bool)
        and value[1] >= 0
    ):
        return Link(str(value[0]), value[1])
    return None
