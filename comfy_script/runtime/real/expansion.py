"""Graphs that nodes put in their place (`expand`): run as ComfyUI's executor runs them, without recursion.

Loops are written that way: each turn is a node whose graph holds the next turn, thousands deep.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...errors import NodeFailedError

if TYPE_CHECKING:
    from ...comfyui.in_process.calls import Returned
    from .hidden import HiddenInputs
    from .plan import RealPlan
    from .session import RealSession

__all__ = ["Expansion"]

Link = tuple[str, int]
Values = list[Any]
"""The values of one output: one, or those of a list."""


@dataclass
class _Node:
    """A node of the graph while it waits for others.

    Attributes:
        wanted: Lazy inputs that it has asked for.
        runs: Once it has put graphs in its place: of each of its runs, the outputs, links among them.
    """

    plan: RealPlan
    inputs: Mapping[str, Any]
    wanted: set[str] = field(default_factory=set)
    runs: list[tuple[Any, Any]] | None = None
    instance: Any = None


class Expansion:
    """The graphs of one call.

    Args:
        session: Whose nodes there are.
        hidden: The hidden inputs of the call.

    Attributes:
        ui: What the output nodes among them have for the user interface.
    """

    def __init__(self, session: RealSession, hidden: HiddenInputs) -> None:
        self.ui: dict[str, Any] = {}
        self._session = session
        self._hidden = hidden
        self._known: dict[Link, Values] = {}
        self._nodes: dict[str, _Node] = {}
        self._infos: dict[str, Mapping[str, Any]] = {}

    def outside(self, key: str, value: Any, is_list: bool) -> Any:
        """The link that stands for an input of the call, for a node that takes links; a plain value as it is."""
        link = self._hidden.link(key)
        if link is None:
            return value
        self._known[link] = list(value) if is_list else [value]
        return list(link)

    def outputs(self, plan: RealPlan, returned: Returned) -> list[Values]:
        """The outputs of the call, after its graphs have run."""
        for link, values in self._hidden.known():
            self._known.setdefault(link, values)
        root = _Node(plan, {}, runs=self._adopt(returned, self._hidden.node_id))
        self._complete([link for link in self._missing(root) if link not in self._known])
        return self._merge(root)

    def _adopt(self, returned: Returned, parent: str) -> list[tuple[Any, Any]]:
        """Takes a node's graphs in; its output nodes run whether or not anything needs them."""
        for graph, _ in returned.graphs or ():
            for node_id, info in (graph or {}).items():
                self._infos[node_id] = info
                self._hidden.dynprompt.add_ephemeral_node(
                    node_id, info, parent, info.get("override_display_id", parent)
                )
        return returned.graphs or []

    def _complete(self, targets: list[Link]) -> None:
        stack = [node_id for node_id, _ in targets]
        stack += [node_id for node_id in self._infos if self._node(node_id).plan.spec.is_output_node]
        done: set[str] = set()
        waiting: set[str] = set()
        while stack:
            node_id = stack[-1]
            if node_id in done:
                stack.pop()
                continue
            node = self._node(node_id)
            missing = [link for link in self._missing(node) if link not in self._known]
            if missing:
                if node_id in waiting and any(link[0] in waiting and link[0] in stack for link in missing):
                    raise self._error(f"the graph that {self._hidden.call.spec.name} returned has a cycle")
                waiting.add(node_id)
                stack.extend(link[0] for link in missing)
                continue
            waiting.discard(node_id)
            before = set(self._infos)
            if not self._run(node_id, node):
                stack += [new for new in self._infos.keys() - before if self._node(new).plan.spec.is_output_node]
                continue
            done.add(node_id)
            stack.pop()

    def _run(self, node_id: str, node: _Node) -> bool:
        """Runs a node whose inputs are there; False if it then waits for more."""
        calls = node.plan.calls
        if node.runs is None:
            lists, absent = self._lists(node)
            if node.instance is None:
                node.instance = calls.instance()
            if node.plan.node.has_lazy_status:
                more = set(calls.wanted(lists, absent, node.instance)) & absent - node.wanted
                if more:
                    node.wanted |= more
                    return False
            returned = calls.map(lists, self._hidden.of(node_id), node.instance, node_id)
            for key, values in returned.ui.items():
                self.ui.setdefault(key, []).extend(values)
            if returned.graphs is None:
                self._know(node_id, returned.outputs)
                return True
            node.runs = self._adopt(returned, node_id)
            return False
        self._know(node_id, self._merge(node))
        return True

    def _know(self, node_id: str, outputs: list[Values]) -> None:
        for slot, values in enumerate(outputs):
            self._known.setdefault((node_id, slot), values)

    def _missing(self, node: _Node) -> list[Link]:
        """The links that a node waits for, known ones included."""
        if node.runs is not None:
            return [link for graph, outputs in node.runs if graph is not None for link in _links(outputs)]
        facts = node.plan.node
        return [
            (value[0], int(value[1]))
            for key, value in node.inputs.items()
            if _is_link(value) and key not in facts.raw_links and (key not in facts.lazy or key in node.wanted)
        ]

    def _lists(self, node: _Node) -> tuple[dict[str, Values], set[str]]:
        """The values of a node's inputs, and the lazy ones that it has none of yet."""
        lists: dict[str, Values] = {}
        absent: set[str] = set()
        for key, value in node.inputs.items():
            if not _is_link(value) or key in node.plan.node.raw_links:
                if node.plan.calls.takes(key, node.inputs):
                    lists[key] = [value]
                continue
            values = self._known.get((value[0], int(value[1])))
            if values is None:
                absent.add(key)
            lists[key] = values if values is not None else [None]
        return lists, absent

    def _merge(self, node: _Node) -> list[Values]:
        runs = []
        for graph, outputs in node.runs or ():
            if graph is None:
                runs.append(outputs)
                continue
            values: list[Any] = []
            for each in outputs:
                values.extend(self._known[(each[0], int(each[1]))] if _is_link(each) else [each])
            runs.append(tuple(values))
        return node.plan.calls.merge(runs)

    def _node(self, node_id: str) -> _Node:
        node = self._nodes.get(node_id)
        if node is None:
            info = self._infos.get(node_id) or self._hidden.compiled.prompt.get(node_id)
            if info is None:
                raise self._error(f"the graph that {self._hidden.call.spec.name} returned has no node {node_id!r}")
            node = self._nodes[node_id] = _Node(self._session.plan(info["class_type"]), info["inputs"])
        return node

    def _error(self, message: str) -> NodeFailedError:
        name = self._hidden.call.spec.name
        return NodeFailedError(
            message,
            node_id=name,
            class_type=name,
            exception_type="ValueError",
            exception_message=message,
            server_traceback="",
            source=self._hidden.call.source,
        )


def _links(outputs: Any) -> list[Link]:
    return [(each[0], int(each[1])) for each in outputs if _is_link(each)]


def _is_link(value: Any) -> bool:
    """As ComfyUI tells a link from a value."""
    return (
        isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], (int, float))
    )
