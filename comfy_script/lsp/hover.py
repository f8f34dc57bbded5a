"""What is shown of the part of a script that is pointed at."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from jedi_language_server.jedi_utils import convert_docstring
from lsprotocol import types as lsp

from ..analysis.findings import Position
from ..analysis.values import EnumValue, KnownOutput, LinkType, NodeReference, NodeTuple, Value
from ..signature.docs import argument_text, node_docstring, signature_text
from .calls import argument_at, link_type_text, possibilities
from .reading import Reading
from .scripts import Script

if TYPE_CHECKING:
    from ..analysis.vocabulary import Vocabulary
    from ..registry.records import NodeSpec
    from .views import View

__all__ = ["hover", "node_text"]


def hover(
    view: View, script: Script, position: Position, kind: lsp.MarkupKind, *, beside_pylance: bool
) -> lsp.Hover | None:
    """What is shown of a place; None if there is nothing to say.

    Args:
        view: The document.
        script: Its text.
        position: The place.
        kind: How the editor has texts.
        beside_pylance: Leave out what Pylance shows.
    """
    reading = script.reading()
    if reading is None:
        return None
    path = reading.path(position)
    found = argument_at(reading, path, position)
    if found is not None:
        text = argument_text(found.node.spec, found.argument, script.vocabulary.enums)
        return lsp.Hover(_plain(f"{found.node.identifier}: {text}"), _range(view, reading, found.part))
    if not path or beside_pylance:
        return None
    node = path[-1]
    value_text = _about(script.vocabulary, reading, node, kind)
    return lsp.Hover(value_text, _range(view, reading, node)) if value_text is not None else None


def _range(view: View, reading: Reading, node: ast.AST) -> lsp.Range | None:
    source = reading.source
    if isinstance(node, ast.keyword):
        start = source.start(node)
        return view.range(start, Position(start.line, start.column + len(node.arg or "")))
    if isinstance(node, ast.Attribute):
        end = source.end(node)
        return view.range(Position(end.line, end.column - len(node.attr)), end)
    return view.range(source.start(node), source.end(node)) if isinstance(node, ast.expr) else None


def _about(vocabulary: Vocabulary, reading: Reading, node: ast.AST, kind: lsp.MarkupKind) -> lsp.MarkupContent | None:
    values = reading.seen(node)
    if not values:
        return None
    value = values[0]
    if isinstance(value, NodeReference):
        return node_text(vocabulary, value.spec, kind)
    if isinstance(value, EnumValue):
        return _plain(f"{value.spec.name}: {_count(len(value.spec.members), 'option')}")
    if isinstance(value, LinkType):
        return _plain(f"{value.name}: outputs and inputs of the link type {value.type}")
    texts = dict.fromkeys(filter(None, map(link_type_text, values)))
    if not texts:
        return None
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else "it"
    origins = dict.fromkeys(text for each in values for text in _origins(each))
    return _plain("\n".join([f"{name}: {' | '.join(texts)}", *origins]))


def _origins(value: Value) -> list[str]:
    outputs = value if isinstance(value, NodeTuple) else possibilities(value)
    return [each.description for each in outputs if isinstance(each, KnownOutput)]


def _plain(text: str) -> lsp.MarkupContent:
    return lsp.MarkupContent(lsp.MarkupKind.PlainText, text)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def node_text(
    vocabulary: Vocabulary, spec: NodeSpec, kind: lsp.MarkupKind, *, with_signature: bool = True
) -> lsp.MarkupContent:
    """A node's signature and documentation.

    Args:
        vocabulary: The names of the registry.
        spec: The node.
        kind: How the editor has texts.
        with_signature: Begin with the signature.
    """
    identifier = vocabulary.identifiers[spec.name]
    text = convert_docstring(node_docstring(spec, identifier=identifier, enums=vocabulary.enums), kind)
    if with_signature:
        signature = signature_text(spec, identifier=identifier, enums=vocabulary.enums)
        fenced = signature if kind is lsp.MarkupKind.PlainText else f"```python\n{signature}\n```"
        text = f"{fenced}\n\n{text}"
    return lsp.MarkupContent(kind, text)
