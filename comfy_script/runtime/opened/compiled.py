"""An opened workflow on its way to a server: each node as a call that no script has made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ...errors import WorkflowError
from ...formats.api import Compiled
from ...graph.records import Call, CallOutput
from ...registry.records import NodeSpec

if TYPE_CHECKING:
    from .workflow_file import WorkflowFile

__all__ = ["compile_file"]


class _FileCall(Call):
    """A node of a file; there is no line of a script to name, so its id and title say which it is."""

    __slots__ = ("_name",)

    def __init__(self, spec: NodeSpec, name: str) -> None:
        super().__init__(spec, {}, None, 0)
        self._name = name

    @property
    def name(self) -> str:
        return self._name


def compile_file(
    workflow: WorkflowFile, registry: Mapping[str, NodeSpec], only: Iterable[str | int] = ()
) -> tuple[Compiled, list[CallOutput]]:
    """What is sent for an opened workflow, and the outputs that it is run for.

    Args:
        workflow: The workflow.
        registry: The server's nodes.
        only: As of `WorkflowFile.api_format`.

    Raises:
        WorkflowError: It has no output node.
    """
    prompt = workflow.api_format(only)
    ids: dict[Call, str] = {}
    outputs: list[CallOutput] = []
    for node_id, entry in prompt.items():
        title = entry.get("_meta", {}).get("title")
        class_type = entry.get("class_type", "")
        spec = registry.get(class_type) or NodeSpec(class_type, class_type, "", "", "", (), ())
        name = f"{class_type} {node_id}" + (f" {title!r}" if title and title != class_type else "")
        call = _FileCall(spec, name)
        ids[call] = node_id
        if spec.is_output_node:
            outputs.append(CallOutput(call, -1, ""))
    if not outputs:
        what = "ask for one that saves or shows something" if only else "add one (SaveImage, PreviewImage …)"
        raise WorkflowError(f"{workflow.name} has no output node that the server would run: {what}.")
    return Compiled(prompt, ids), outputs
