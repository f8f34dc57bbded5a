"""Pass: what stands around the calls: imports, and with `runtime` all that makes a script run."""

from __future__ import annotations

import ast

from .._parsing import parse_expression, parse_module
from .build import Tree
from .records import Comment

__all__ = ["AFTER", "BLOCK", "IS_MAIN", "wrap"]

_LOAD = ast.Load()

IS_MAIN = "__name__ == '__main__'"
"""When the main part runs: where the script isn't imported for its functions."""

BLOCK = "Workflow() as workflow"
"""What the main part's calls stand in."""

AFTER = ast.unparse(parse_module("for path in util.save(workflow):\n    print(path)"))
"""What comes of them: files, and their paths on the terminal."""


def wrap(tree: Tree, *, runtime: bool) -> ast.Module:
    """The module.

    Args:
        tree: The functions and the main part.
        runtime: Add the imports, `load()`, `with Workflow():`, and what saves the files that come out.
    """
    typing: list[ast.stmt] = []
    if tree.typing:
        typing.append(ast.ImportFrom("typing", [ast.alias(name) for name in tree.typing], 0))
    if not runtime:
        if tree.body and tree.body[0] not in tree.comments:
            tree.comments[tree.body[0]] = Comment()
        return ast.Module([*typing, *tree.functions, *tree.body], [])
    nodes = _star_import("comfy_script.runtime.nodes")
    block = ast.withitem(_call("Workflow"), ast.Name("workflow", ast.Store()))
    workflow = ast.With([block], tree.body or [ast.Pass()])
    main = ast.If(parse_expression(IS_MAIN), [workflow, *parse_module(AFTER).body], [])
    start = [_star_import("comfy_script.runtime"), ast.Expr(_call("load")), nodes]
    return ast.Module([*typing, *start, *tree.functions, main], [])


def _star_import(module: str) -> ast.ImportFrom:
    return ast.ImportFrom(module, [ast.alias("*")], 0)


def _call(name: str) -> ast.Call:
    return ast.Call(ast.Name(name, _LOAD), [], [])
