"""What a workflow itself lacks to be run: links that nodes require, a node that saves or shows something."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ....registry.records import InputKind
from .records import GraphNeed, NodeUse

if TYPE_CHECKING:
    from ....formats.edit.records import FileNode
    from ..running import Running
    from ..workflow_file import WorkflowFile
    from .used import UsedNode

__all__ = ["graph_needs"]

_GROWING = (InputKind.AUTOGROW, InputKind.DYNAMIC_COMBO)


def graph_needs(nodes: list[UsedNode], running: Running, workflow: WorkflowFile) -> Iterator[GraphNeed]:
    """What the workflow lacks, whatever the server has.

    Args:
        nodes: The nodes.
        running: What runs.
        workflow: The workflow.
    """
    if not running.ends:
        off = [] if running.only else running.off_ends()
        if off:
            hint = f"turn one on: {', '.join(map(running.off, off[:3]))}"
        elif running.only:
            hint = "ask for one that saves or shows something"
        else:
            hint = "add a node that saves or shows something (SaveImage, PreviewImage …)"
        yield GraphNeed(name="an output node", state="missing", off=tuple(map(_use, off)), hint=hint)
    by_id = {node.record.id: node for node in nodes}
    circle = [by_id[key] for key in running.circle()]
    if circle:
        said = " ← ".join(str(node.record) for node in (*circle, circle[0]))
        uses = tuple(node.use() for node in circle)
        hint = f"links run in a circle: {said}"
        yield GraphNeed(name="an order to run in", state="missing", nodes=uses, hint=hint)
    for node in nodes:
        spec = node.record.spec
        for item in spec.inputs if spec is not None and node.is_checked else ():
            if item.required and item.kind not in _GROWING and item.key not in _given(node.record):
                yield _open_input(node, item.key, workflow)


def _given(record: FileNode) -> set[str]:
    return {*record.values, *record.links}


def _open_input(node: UsedNode, key: str, workflow: WorkflowFile) -> GraphNeed:
    held = workflow._by_id(node.record.id)
    trace = workflow._trace(node.record.id, key) if held is not None and key in held.links else None
    off = [record for each in (trace.off if trace is not None else ()) if (record := workflow._by_id(each)) is not None]
    if off:
        hint = f"{', '.join(f'{each} is {each.mode}' for each in off)}, so that nothing comes from there"
    elif trace is not None and trace.node:
        hint = f"it is linked to {workflow._by_id(trace.node) or trace.node}, from where nothing comes"
    else:
        hint = "it is linked to nothing"
    return GraphNeed(name=key, state="missing", nodes=(node.use(key),), off=tuple(map(_use, off)), hint=hint)


def _use(record: FileNode) -> NodeUse:
    return NodeUse(record.id, record.class_type, record.title)
