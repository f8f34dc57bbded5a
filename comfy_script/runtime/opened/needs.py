"""What an opened workflow needs that a server doesn't have, said before anything is queued."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ...formats.diagnostics import in_words
from ...formats.edit.api_file import file_node
from ...formats.flatten import flatten
from ...graph.own_checks import own_checks
from ...registry.records import InputKind
from .find import did_you_mean

if TYPE_CHECKING:
    from ...registry.records import NodeSpec
    from .workflow_file import WorkflowFile

__all__ = ["Need", "missing_needs"]


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that is missing.

    Attributes:
        kind: A node type, or an option of an input (a model's file, as a rule).
        name: The class type, or the option.
        nodes: The nodes that need it, in words, with the input.
        hint: What may help.
    """

    kind: Literal["node type", "option"]
    name: str
    nodes: tuple[str, ...]
    hint: str = ""

    def __str__(self) -> str:
        shown = ", ".join(self.nodes[:3]) + (f" and {len(self.nodes) - 3} more" if len(self.nodes) > 3 else "")
        return f"{self.kind} {self.name!r}, for {shown}{self.hint}"


def missing_needs(workflow: WorkflowFile, registry: Mapping[str, NodeSpec]) -> list[Need]:
    """Node types and options that a workflow names and a registry doesn't have; node types first.

    An option that a node checks by itself, such as the picture of LoadImage, is left to the server.
    """
    found: dict[tuple[str, str], list[str]] = {}
    hints: dict[tuple[str, str], str] = {
        ("node type", item.class_type): f"; {item.remedy}"
        for item in workflow.diagnostics
        if item.code == "unknown-class" and item.remedy
    }
    for node in flatten(workflow).values():
        record = file_node(node, registry.get(node.class_type))
        if record.spec is None:
            found.setdefault(("node type", node.class_type), []).append(f"node {node.id}")
            continue
        own = own_checks(record.spec)
        for key, value in record.values.items():
            item = record.specs.get(key)
            if item is None or item.kind is not InputKind.COMBO or not item.options or item.multiselect:
                continue
            if isinstance(value, str) and value not in item.options and (own is None or key not in own.values):
                known = [str(option) for option in item.options]
                need = ("option", value)
                found.setdefault(need, []).append(f"{key!r} of {record}")
                hints.setdefault(need, did_you_mean(value, known))
    kinds: tuple[Literal["node type", "option"], ...] = ("node type", "option")
    return [
        Need(kind, in_words(name).strip('"'), tuple(nodes), hints.get((kind, name), ""))
        for kind in kinds
        for (known, name), nodes in found.items()
        if known == kind
    ]
