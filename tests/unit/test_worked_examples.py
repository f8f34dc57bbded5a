"""The worked examples in modules' docstrings come out as they say."""

from __future__ import annotations

import doctest
import importlib
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.formats.from_api import from_api
from comfy_script.formats.page.shape import IndexedValues, NamedValues, node_shape
from comfy_script.formats.workflow import PORTS, Graph, Link, Node, OutputPort, Port, Subgraph, WorkflowDocument
from comfy_script.transpile import transpile
from comfy_script.transpile.read_script import read_script

if TYPE_CHECKING:
    from comfy_script.registry import Registry

MODULES = {
    "comfy_script.formats.group_layout": 9,
    "comfy_script.formats.page": 8,
    "comfy_script.transpile.arguments": 7,
    "comfy_script.transpile.numbering": 3,
}
"""Module → how many examples its docstring has at least."""


class Names:
    """What the docstrings say is there."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def script(self, prompt: dict[str, Any]) -> str:
        return _without_empty_lines(transpile(from_api(prompt), self._registry))

    def script_of_two(self, one: Any, other: Any) -> str:
        """A script that gives one width, and then another one, to the function `blank`."""
        size = {"width": Link(PORTS, 0), "height": 64, "batch_size": 1, "color": 0}
        blank = Subgraph(
            "s",
            "Blank",
            [Port("width", "INT")],
            [OutputPort("IMAGE", "IMAGE", source=Link("1", 0))],
            Graph({"1": Node("1", "EmptyImage", {**size})}),
        )
        nodes = {
            "1": Node("1", "s", {"width": one}, subgraph="s"),
            "2": Node("2", "s", {"width": other}, subgraph="s"),
        }
        if isinstance(other, Link):
            nodes[other.node] = Node(other.node, "PrimitiveInt", {"value": 64})
        return _without_empty_lines(transpile(WorkflowDocument(Graph(nodes), {"s": blank}), self._registry))

    def ids(self, script: str) -> list[str]:
        """The ids of a script's nodes, line by line; the script is written again as it was."""
        workflow = read_script(script, self._registry)
        assert transpile(workflow, self._registry, defaults=False) == script
        return list(workflow.graph.nodes)


def _without_empty_lines(source: str) -> str:
    return "\n".join(line for line in source.splitlines() if line)


@pytest.mark.parametrize("name", MODULES)
def test_worked_examples(registry: Registry, name: str) -> None:
    module = importlib.import_module(name)
    names = Names(registry)
    given = {
        **{"registry": registry, "Link": Link, "script": names.script, "ids": names.ids},
        **{"script_of_two": names.script_of_two, "node_shape": node_shape},
        **{"IndexedValues": IndexedValues, "NamedValues": NamedValues},
    }
    source = module.__doc__
    assert source is not None
    test = doctest.DocTestParser().get_doctest(source, {**vars(module), **given}, name, module.__file__, 0)
    report: list[str] = []
    result = doctest.DocTestRunner().run(test, out=report.append)
    assert not result.failed, "".join(report)
    assert result.attempted >= MODULES[name]
