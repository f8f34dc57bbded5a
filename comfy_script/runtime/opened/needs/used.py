"""The nodes of a workflow that a server runs, with what their file says of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ....formats.edit.api_file import file_node
from .records import NodeUse

if TYPE_CHECKING:
    from ....formats.edit.records import FileNode
    from ....registry.records import NodeSpec
    from ..running import Running
    from ..workflow_file import WorkflowFile

__all__ = ["UsedNode", "used_nodes"]


@dataclass(frozen=True, slots=True)
class UsedNode:
    """A node that is sent.

    Attributes:
        record: With its values as they are sent.
        properties: What the page's file says of it.
        is_checked: The server looks at its values: an output node needs it. Of others it looks at the class alone.
        made_at: Where the script made it, if one did.
        places: Of inputs whose values come from elsewhere in the file: where they are set, as `--set` takes it.
    """

    record: FileNode
    properties: Mapping[str, Any] = field(default_factory=dict)
    is_checked: bool = True
    made_at: str | None = None
    places: Mapping[str, str] = field(default_factory=dict)

    def use(self, key: str | None = None) -> NodeUse:
        """It as one that needs something, with the input that says so."""
        place = self.places.get(key, f"{self.record.id}.{key}") if key is not None else None
        return NodeUse(self.record.id, self.record.class_type, self.record.title, key, place, self.made_at)


def used_nodes(workflow: WorkflowFile, registry: Mapping[str, NodeSpec], running: Running) -> list[UsedNode]:
    """The nodes that are sent.

    Args:
        workflow: The workflow.
        registry: The server's nodes.
        running: What of it runs.
    """
    found = []
    for key, node in running.nodes.items():
        held = workflow._by_id(key)
        record = file_node(node, registry.get(node.class_type))
        traces = (
            (name, workflow._trace(key, name)) for name in record.values if held is not None and name in held.links
        )
        places = {name: f"{trace.node}.{trace.name}" for name, trace in traces if trace.name is not None}
        properties = held.properties if held is not None else {}
        found.append(UsedNode(record, properties, key in running.needed, workflow.made_at.get(key), places))
    return found
