"""What the tests of the transpiler share: scripts of the golden workflows, and what a script records."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, Any

from comfy_script.errors import ScriptError, WorkflowError
from comfy_script.formats.from_ui import from_ui
from comfy_script.runtime.script import compile_script
from comfy_script.transpile import transpile
from tests.golden import NOW, golden

if TYPE_CHECKING:
    from comfy_script.formats.workflow import WorkflowDocument
    from comfy_script.registry import Registry

_scripts: dict[str, str] = {}

CYCLES = {"legacy/l15_self_loop"}
"""Files whose nodes need themselves."""

_MAIN = 'if __name__ == "__main__":\n    with Workflow() as workflow:\n'
_END = "\n\n    for path in util.save(workflow):\n        print(path)\n"

_SHAPES = (
    *(ast.Module, ast.ImportFrom, ast.alias, ast.FunctionDef, ast.arguments, ast.arg, ast.With, ast.withitem),
    *(ast.Assign, ast.Expr, ast.Return, ast.Pass, ast.Call, ast.keyword, ast.Name, ast.Constant, ast.Attribute),
    *(ast.Tuple, ast.List, ast.Dict, ast.UnaryOp, ast.USub, ast.BinOp, ast.BitOr, ast.Subscript, ast.Load, ast.Store),
)


def readable(folder: str) -> list[str]:
    """Names of the golden workflows that the page can send."""
    return [
        name
        for name, case in golden().items()
        if name.startswith(f"{folder}/") and "api" in case and name not in CYCLES
    ]


def golden_script(name: str, registry: Registry) -> str:
    """The script of a golden file, with all that makes it run."""
    if name not in _scripts:
        _scripts[name] = transpile(from_ui(golden()[name]["ui"], registry, now=NOW), registry, runtime=True)
    return _scripts[name]


def recorded(source: str, registry: Registry, folder: Path) -> dict[str, Any]:
    """What a script would queue, in API format; nothing if it has no output node."""
    file = folder / "script.py"
    file.write_text(source, encoding="utf-8")
    try:
        (compiled,) = compile_script(file, registry).workflows
    except (ScriptError, WorkflowError):  # it has no nodes, or no output node
        return {}
    return compiled.prompt


def reachable(prompt: dict[str, Any], registry: Registry) -> dict[str, Any]:
    """The part of a prompt that its output nodes need: what a server runs."""

    def ends(node: dict[str, Any]) -> bool:
        class_type = node["class_type"] if "class_type" in node else node["_meta"]["class_type"]
        return class_type in registry and registry[class_type].is_output_node

    stack = [key for key, node in prompt.items() if ends(node)]
    seen: set[str] = set()
    while stack:
        key = stack.pop()
        if key not in seen:
            seen.add(key)
            values = prompt[key]["inputs"].values()
            stack += [
                value[0] for value in values if isinstance(value, list) and len(value) == 2 and value[0] in prompt
            ]
    return {key: node for key, node in prompt.items() if key in seen}


def check_shapes(source: str, registry: Registry) -> None:
    """That a script is made of imports, functions, assignments and calls of nodes, whatever its check says."""
    from comfy_script.signature.names import node_identifiers

    start, main, inside = source.rpartition(_MAIN)
    calls, end, nothing = inside.rpartition(_END)
    assert (main, end, nothing) == (_MAIN, _END, "")
    tree = ast.parse(f"{start}with Workflow():\n{calls}")
    functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    callables = {*node_identifiers(registry).values(), *functions, "call_node", "load", "Workflow", "float"}
    for node in ast.walk(tree):
        assert isinstance(node, _SHAPES), ast.dump(node)
        if isinstance(node, ast.Call):
            assert isinstance(node.func, ast.Name), ast.dump(node)
            assert node.func.id in callables, node.func.id
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            assert node.id.isascii()
            assert node.id not in callables
        if isinstance(node, ast.ImportFrom):
            assert node.module in ("typing", "comfy_script.runtime", "comfy_script.runtime.nodes")


def texts(source: str) -> list[str]:
    """All strings of a script."""
    return [node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant) and _is_text(node)]


def _is_text(node: ast.Constant) -> bool:
    return isinstance(node.value, str)


def one_node(class_type: str, registry: Registry, **inputs: Any) -> WorkflowDocument:
    """A workflow of one node."""
    from comfy_script.formats.workflow import Graph, Node, WorkflowDocument

    return WorkflowDocument(Graph({"1": Node("1", class_type, inputs)}))
