"""An opened workflow on its way to a server."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ...errors import WorkflowError
from ..foreign_calls import compiled_prompt

if TYPE_CHECKING:
    from ...formats.api import Compiled
    from ...graph.records import CallOutput
    from ...registry.records import NodeSpec
    from .workflow_file import WorkflowFile

__all__ = ["compile_file"]


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
    compiled, outputs = compiled_prompt(prompt, lambda _, spec: spec.is_output_node, registry)
    if not outputs:
        what = "ask for one that saves or shows something" if only else "add one (SaveImage, PreviewImage …)"
        raise WorkflowError(f"{workflow.name} has no output node that the server would run: {what}.")
    return compiled, outputs
