"""Pass: what stands around the calls: imports, and with `runtime` all that makes a script run."""

from __future__ import annotations

import ast

from .build import Tree
from .records import Comment

__all__ = ["wrap"]

_LOAD = ast.Load()


def wrap(tree: Tree, *, runtime: bool) -> ast.Module:
    """The module.

    Args:
        tree: The functions and the main part.
        runtime: Add the imports, `load()` and `with Workflow():`.
    """
    typing: list[ast.stmt] = []
    if tree.typing:
        typing.append(ast.ImportFrom("typing", [ast.alias(name) for name in tree.typing], 0))
    if not runtime:
        if tree.body and tree.body[0] not in tree.comments:
            tree.comments[tree.body[0]] = Comment()
        return ast.Module([*typing, *tree.functions, *tree.body], [])
    nodes = _star_import("comfy_script.runtime.nodes")
    workflow = ast.With([ast.withitem(_call("Workflow"))], tree.body or [ast.Pass()])
    start = [_star_import("comfy_script.runtime"), ast.Expr(_call("load")), nodes]
    return ast.Module([*typing, *start, *tree.functions, workflow], [])


def _star_import(module: str) -> ast.ImportFrom:
    return ast.ImportFrom(module, [ast.alias("*")], 0)


def _call(name: str) -> ast.Call:
    return ast.Call(ast.Name(name, _LOAD), [], [])
