"""The passes in order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .._collector import no_collection
from ..formats.diagnostics import Diagnostic
from ..formats.flatten import flatten
from ..formats.workflow import Graph, Link, WorkflowDocument
from ..registry.records import MISSING
from .arguments import CALL_NODE, find_calls
from .boxes import boxed_texts, in_its_box, with_boxes
from .build import build
from .check import check
from .classes import Classes
from .comments import group_of_nodes, write_comments
from .loose import loose_nodes, without_nodes
from .names import name_all
from .order import CycleError, grouped, ordered
from .printing import print_module
from .records import Step, Unit
from .resolve import resolve
from .select import select
from .signatures import find_signatures
from .style import ArgumentStyle
from .types import find_types
from .wrap import wrap

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["transpile"]


def transpile(
    workflow: WorkflowDocument,
    registry: Registry,
    *,
    end_nodes: Iterable[str | int] | None = None,
    runtime: bool = False,
    arguments: ArgumentStyle | str = ArgumentStyle.mixed,
    defaults: bool = True,
    enums: bool = False,
    diagnostics: list[Diagnostic] | None = None,
) -> str:
    """A workflow as a Python script that compiles to the same workflow.

    Nodes that the registry doesn't have, and inputs that a normal call would refuse, are written as
    `call_node("Class type", …)`; nodes of a page's file that it doesn't have, and that are linked to nothing, as
    comments. Nothing that the workflow says becomes code. Texts that the page's dynamic prompts would change stand as
    they do in its boxes, unless the workflow's own prompt says what ran.

    Args:
        workflow: The workflow.
        registry: The nodes.
        end_nodes: Ids of nodes: only they and what they need are written. None for everything.
        runtime: Add what makes a script run: imports, `load()`, `with Workflow():`, and lines that save the files that
            come out and print their paths. Imported for its functions, it runs nothing.
        arguments: How arguments are written: `positional`, `keyword` or `mixed`.
        defaults: Write arguments that have the registry's default, too.
        enums: Write `Samplers.euler` in place of `"euler"`.
        diagnostics: Gets what is not certain about the script: what reading the workflow had to say, and classes that
            the registry doesn't have.

    Returns:
        The source, formatted as `ruff format` does it.

    Raises:
        TranspileError: The workflow has a cycle, or a value that Python can't read back; there is no such style.
    """
    wanted = None if end_nodes is None else [str(node_id) for node_id in end_nodes]
    loose = loose_nodes(workflow, registry).difference(wanted or ())
    if loose:
        workflow = without_nodes(workflow, loose)
    if diagnostics is not None:
        boxes = boxed_texts(workflow)
        diagnostics += [
            replace(item, kept="a comment: it is linked to nothing")
            if _is_class_of(item, loose)
            else in_its_box(item)
            if (item.node, item.input) in boxes
            else item
            for item in workflow.diagnostics
        ]
        diagnostics += _unknown_classes(workflow, registry)
    workflow = with_boxes(workflow)
    with no_collection():
        return _transpile(workflow, Classes(registry), wanted, runtime, ArgumentStyle(arguments), defaults, enums)


def _is_class_of(item: Diagnostic, nodes: Collection[str]) -> bool:
    return item.code == "unknown-class" and item.node in nodes


def _unknown_classes(workflow: WorkflowDocument, registry: Registry) -> Iterator[Diagnostic]:
    said = {item.class_type for item in workflow.diagnostics if item.code == "unknown-class"}
    for graph in (workflow.graph, *(definition.graph for definition in workflow.subgraphs.values())):
        for node in graph.nodes.values():
            if node.subgraph is None and node.class_type not in said and node.class_type not in registry:
                yield Diagnostic(
                    "unknown-class",
                    node.id,
                    node.class_type,
                    "no node type of that name is known",
                    node.title,
                    kept=f"called by its name: {CALL_NODE}({node.class_type!r}, …)",
                    remedy="name a registry that has it",
                )


def _transpile(
    workflow: WorkflowDocument,
    classes: Classes,
    end_nodes: Sequence[str] | None,
    runtime: bool,
    arguments: ArgumentStyle,
    defaults: bool,
    enums: bool,
) -> str:
    units = _units(workflow, end_nodes, classes)
    find_types(units, classes)
    find_calls(units[::-1], classes, style=arguments, defaults=defaults, enums=enums)
    find_signatures(units, classes)
    name_all(units, classes)
    for unit in units:
        write_comments(unit)
    tree = build(units, classes)
    module = wrap(tree, runtime=runtime)
    source = print_module(module, tree.comments, tree.notes)
    check(source, module, {CALL_NODE, "load", *classes.identifiers.values()}, classes.taken())
    return source


def _units(workflow: WorkflowDocument, end_nodes: Sequence[str] | None, classes: Classes) -> list[Unit]:
    try:
        units = resolve(select(workflow.graph, end_nodes), workflow)
    except CycleError:
        if not workflow.subgraphs:
            raise
        # What is no cycle of nodes may be one of subgraphs: then these can't be functions.
        flat = WorkflowDocument(Graph(flatten(workflow), workflow.graph.groups, workflow.graph.notes))
        return _units(flat, end_nodes, classes)
    for unit in units:
        _put_in_order(unit, classes)
    return units


def _put_in_order(unit: Unit, classes: Classes) -> None:
    sources = {node_id: _sources(step, classes, unit) for node_id, step in unit.steps.items()}
    order = grouped(ordered(sources, sources.__getitem__), sources.__getitem__, group_of_nodes(unit.graph))
    unit.steps = {node_id: unit.steps[node_id] for node_id in order}


def _sources(step: Step, classes: Classes, unit: Unit) -> list[str]:
    links = [(key, value) for key, value in step.inputs.items() if isinstance(value, Link)]
    if unit.subgraph is not None:
        links = [(key, value) for key, value in links if value.node in unit.steps]
    if len(links) > 1:
        if step.unit is not None:
            ports = sorted(step.unit.parameters.values(), key=lambda port: port.default is not MISSING)
            names = [port.name for port in ports]
            links.sort(key=lambda item: names.index(item[0]))
        elif (found := classes.get(step.node.class_type)) is not None:
            last = len(found.indexes)
            links.sort(key=lambda item: found.indexes.get(item[0].partition(".")[0], last))
    return [value.node for _, value in links]
