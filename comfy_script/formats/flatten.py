"""Writes subgraphs out: every node by the path of instances that leads to it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..errors import FormatError
from ..registry.records import MISSING, Missing
from .workflow import PORTS, Graph, Link, Node, Value, WorkflowDocument

__all__ = ["flatten"]


@dataclass(frozen=True, slots=True)
class _Scope:
    """A graph in one of its uses: the ids of the instances around it, and the nearest of them."""

    graph: Graph
    path: str = ""
    instance: Node | None = None
    parent: _Scope | None = None


def flatten(workflow: WorkflowDocument) -> dict[str, Node]:
    """All nodes of a workflow that run, without subgraphs.

    Returns:
        Node id (`9:8:5` for node 5 in instance 8 in instance 9) → node. The workflow's own nodes aren't changed.

    Raises:
        FormatError: A link or an instance names something that isn't there, or links run in a circle through
            subgraphs.
    """
    if not workflow.subgraphs:
        return dict(workflow.graph.nodes)
    nodes: dict[str, Node] = {}
    scopes = [_Scope(workflow.graph)]
    while scopes:
        scope = scopes.pop()
        inner = []
        for node in scope.graph.nodes.values():
            if node.subgraph is not None:
                inner.append(_inside(scope, node, workflow))
            else:
                path = f"{scope.path}{node.id}"
                nodes[path] = replace(node, id=path, inputs=_inputs(node, scope, workflow), fallbacks={})
        scopes += reversed(inner)
    return nodes


def _inside(scope: _Scope, instance: Node, workflow: WorkflowDocument) -> _Scope:
    definition = workflow.subgraphs.get(instance.subgraph or "")
    if definition is None:
        raise FormatError(f"node {scope.path}{instance.id} is an instance of a subgraph that isn't there")
    around: _Scope | None = scope
    while around is not None:
        if around.graph is definition.graph:
            raise FormatError(f"subgraph {definition.name!r} contains itself")
        around = around.parent
    return _Scope(definition.graph, f"{scope.path}{instance.id}:", instance, scope)


def _inputs(node: Node, scope: _Scope, workflow: WorkflowDocument) -> dict[str, Value | Link]:
    inputs: dict[str, Value | Link] = {}
    for key, value in node.inputs.items():
        resolved = _resolve(value, scope, workflow) if isinstance(value, Link) else value
        if resolved is MISSING:
            resolved = node.fallbacks.get(key, MISSING)
        if resolved is not MISSING:
            inputs[key] = resolved
    return inputs


def _resolve(link: Link, scope: _Scope, workflow: WorkflowDocument) -> Value | Link | Missing:
    seen: set[tuple[str, Link]] = set()
    while True:
        if (scope.path, link) in seen:
            raise FormatError(f"links run in a circle through the subgraphs around node {scope.path}{link.node}")
        seen.add((scope.path, link))
        if link.node == PORTS and scope.instance is not None and scope.parent is not None:
            ports = workflow.subgraphs[scope.instance.subgraph or ""].inputs
            if not 0 <= link.slot < len(ports):
                raise FormatError(f"a link names input {link.slot} of the subgraph of node {scope.path[:-1]}")
            given = scope.instance.inputs.get(ports[link.slot].name, MISSING)
            if not isinstance(given, Link):
                return given
            link, scope = given, scope.parent
            continue
        node = scope.graph.nodes.get(link.node)
        if node is None:
            raise FormatError(f"a link names node {scope.path}{link.node}, which is not in the workflow")
        if node.subgraph is None:
            return Link(f"{scope.path}{node.id}", link.slot)
        scope = _inside(scope, node, workflow)
        outputs = workflow.subgraphs[node.subgraph].outputs
        if not 0 <= link.slot < len(outputs):
            raise FormatError(f"a link names output {link.slot} of node {scope.path[:-1]}, which is a subgraph")
        source = outputs[link.slot].source
        if source is None:
            return MISSING
        link = source
