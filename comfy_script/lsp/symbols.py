"""The workflows of a script and the calls of nodes in it, for outlines."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from lsprotocol import types as lsp

from ..analysis.values import Class, NodeReference
from .reading import Reading
from .scripts import Script
from .views import View

__all__ = ["as_information", "document_symbols"]

_BLOCKS = (ast.With, ast.AsyncWith)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def document_symbols(view: View, script: Script, others: Sequence[lsp.DocumentSymbol] = ()) -> list[lsp.DocumentSymbol]:
    """Workflows with the calls of nodes in them, and calls outside of workflows.

    Args:
        view: The document.
        script: Its text.
        others: Symbols that are known besides: calls in a function go into that of the function.
    """
    reading = script.reading()
    if reading is None:
        return list(others)
    functions = {each.selection_range.start.line: each for each in others if each.kind is lsp.SymbolKind.Function}
    return _Outline(view, reading, functions).read(others)


def as_information(symbols: Sequence[lsp.DocumentSymbol], uri: str, owner: str = "") -> Iterator[lsp.SymbolInformation]:
    """Symbols without others inside of them, for editors that show them so."""
    for each in symbols:
        yield lsp.SymbolInformation(lsp.Location(uri, each.range), each.name, each.kind, container_name=owner or None)
        yield from as_information(each.children or (), uri, each.name)


class _Outline:
    def __init__(self, view: View, reading: Reading, functions: dict[int, lsp.DocumentSymbol]) -> None:
        self._view = view
        self._reading = reading
        self._functions = functions

    def read(self, others: Sequence[lsp.DocumentSymbol]) -> list[lsp.DocumentSymbol]:
        own = list(self._within(self._reading.tree))
        return sorted([*others, *own], key=lambda each: (each.range.start.line, each.range.start.character))

    def _within(self, node: ast.AST) -> Iterator[lsp.DocumentSymbol]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, _BLOCKS) and self._is_workflow(child):
                yield self._symbol(child, "Workflow", lsp.SymbolKind.Namespace, _text(child.items[0].context_expr))
                continue
            if isinstance(child, ast.Call):
                target = self._reading.known(child.func)
                if isinstance(target, NodeReference):
                    yield self._symbol(child, target.identifier, lsp.SymbolKind.Constructor, target.spec.display_name)
                    continue
            if isinstance(child, _FUNCTIONS):
                yield from self._function(child)
                continue
            yield from self._within(child)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[lsp.DocumentSymbol]:
        inner = list(self._within(node))
        known = self._functions.get(self._range(node).start.line)
        if not inner:
            return
        if known is not None:
            known.children = [*(known.children or ()), *inner]
            return
        symbol = self._symbol(node, node.name, lsp.SymbolKind.Function, "")
        symbol.children = inner
        yield symbol

    def _is_workflow(self, node: ast.With | ast.AsyncWith) -> bool:
        calls = [item.context_expr for item in node.items if isinstance(item.context_expr, ast.Call)]
        known = [self._reading.known(each.func) for each in calls]
        return any(isinstance(each, Class) and each.name == "Workflow" for each in known)

    def _range(self, node: ast.expr | ast.stmt) -> lsp.Range:
        return self._view.range(self._reading.source.start(node), self._reading.source.end(node))

    def _symbol(self, node: ast.expr | ast.stmt, name: str, kind: lsp.SymbolKind, detail: str) -> lsp.DocumentSymbol:
        whole = self._range(node)
        head = lsp.Range(whole.start, whole.start)
        children = [] if isinstance(node, _FUNCTIONS) else list(self._within(node))
        return lsp.DocumentSymbol(name, kind, whole, head, detail=detail, children=children)


def _text(node: ast.expr) -> str:
    return ast.unparse(node).removeprefix("Workflow")
