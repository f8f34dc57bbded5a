"""An opened workflow on its way to a server."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..._text import get_logger
from ...errors import WorkflowError
from ..foreign_calls import compiled_prompt
from .running import Running

if TYPE_CHECKING:
    from ...formats.api import Compiled
    from ...graph.records import CallOutput
    from ...registry.records import NodeSpec
    from .workflow_file import WorkflowFile

__all__ = ["compile_file"]

_log = get_logger(__name__)


def compile_file(
    workflow: WorkflowFile, registry: Mapping[str, NodeSpec], only: Iterable[str | int] = ()
) -> tuple[Compiled, list[CallOutput]]:
    """What is sent for an opened workflow, and the outputs that it is run for. What was set in vain is told in the log.

    Args:
        workflow: The workflow.
        registry: The server's nodes.
        only: As of `WorkflowFile.api_format`.

    Raises:
        WorkflowError: It has no output node.
    """
    prompt = workflow.api_format(only)
    compiled, outputs = compiled_prompt(prompt, lambda _, spec: spec.is_output_node, registry)
    running = Running(workflow, registry, only)
    if not outputs:
        off = running.off_ends()
        if only:
            what = "ask for one that saves or shows something"
        elif off:
            which = "it" if len(off) == 1 else "one of them"
            what = f"{', '.join(map(running.off, off))}. Turn {which} on, with turn_on() or in the page"
        else:
            what = "add one (SaveImage, PreviewImage …)"
        raise WorkflowError(f"{workflow.name} has no output node that the server would run: {what}.")
    for said in (*running.without_effect(), running.why_nothing_is_saved()):
        if said is not None and said not in workflow._told:
            workflow._told.add(said)
            _log.warning("%s", said)
    return compiled, outputs
