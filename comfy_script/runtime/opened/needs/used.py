"""The nodes of a workflow that a server runs, with what their file says of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ....formats.edit.api_file import file_node
from ....formats.flatten import flatten
from ....formats.workflow import Link
from .records import NodeUse

if TYPE_CHECKING:
    from ....formats.edit.records import FileNode
    from ....registry.records import NodeSpec
    from ..workflow_file import WorkflowFile

__all__ = ["UsedNode", "used_nodes"]


@dataclass(frozen=True, slots=True)
class UsedNode:
    """A node that is sent.

    Attributes:
        record: With its values as they are sent.
        properties: What the page's file says of it.
        is_checked: The server looks at its values: an output node needs it. Of others it looks at the class alone.
    """

    record: FileNode
    properties: Mapping[str, Any] = field(default_factory=dict)
    is_checked: bool = True

    def use(self, key: str | None = None) -> NodeUse:
        """It as one that needs something, with the input that says so."""
        return NodeUse(self.record.id, self.record.class_type, self.record.title, key)


def used_nodes(
    workflow: WorkflowFile, registry: Mapping[str, NodeSpec], only: Iterable[str | int] = ()
) -> list[UsedNode]:
    """The nodes that are sent.

    Args:
        workflow: The workflow.
        registry: The server's nodes.
        only: As of `WorkflowFile.api_format`.

    Raises:
        UnknownNodeError, WorkflowError: As of `WorkflowFile.api_format`.
    """
    nodes = flatten(workflow)
    wanted = list(only)
    if wanted:
        kept = workflow.api_format(wanted)
        nodes = {key: node for key, node in nodes.items() if key in kept}
    # A node of an unknown class may be an output node.
    ends = [
        key for key, node in nodes.items() if (spec := registry.get(node.class_type)) is None or spec.is_output_node
    ]
    needed: set[str] = set()
    while ends:
        key = ends.pop()
        if key in nodes and key not in needed:
            needed.add(key)
            ends += [value.node for value in nodes[key].inputs.values() if isinstance(value, Link)]
    found = []
    for key, node in nodes.items():
        held = workflow._by_id(key)
        record = file_node(node, registry.get(node.class_type))
        found.append(UsedNode(record, held.properties if held is not None else {}, key in needed))
    return found
