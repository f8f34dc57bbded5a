"""The form of a call that fits what is typed of it."""

from __future__ import annotations

import inspect

from lsprotocol import types as lsp

from ..analysis.findings import Position
from ..signature.docs import argument_text, python_signature
from .calls import NodeCall, node_call
from .hover import node_text
from .scanning import surroundings_at
from .scripts import Script
from .views import View

__all__ = ["signature_help"]


def signature_help(view: View, script: Script, position: Position, kind: lsp.MarkupKind) -> lsp.SignatureHelp | None:
    """The signature of the node that is called where somebody types; None if none is.

    Inputs that an option brings are in it if the option is chosen, or if it isn't known which one is.

    Args:
        view: The document.
        script: Its text.
        position: The place.
        kind: How the editor has texts.
    """
    around = surroundings_at(script.source.text, view.offset(position))
    if around.call is None or around.in_comment:
        return None
    snapshot = script.snapshot(position.line, position.column)
    call = node_call(around.call, snapshot, script.vocabulary) if snapshot is not None else None
    if call is None:
        return None
    enums = script.vocabulary.enums
    signature = python_signature(call.node.spec, enums=enums)
    by_name = {each.identifier: each for each in call.arguments}
    shown = [each for name, each in signature.parameters.items() if name not in by_name or call.variants(by_name[name])]
    parameters = [lsp.ParameterInformation(str(each), _documentation(call, each.name, script)) for each in shown]
    names = [each.name for each in shown]
    current = call.current
    active = names.index(current.identifier) if current is not None and current.identifier in names else None
    label = f"{call.node.identifier}({_listed(shown)}) -> {signature.return_annotation}"
    information = lsp.SignatureInformation(
        label,
        documentation=node_text(script.vocabulary, call.node.spec, kind, with_signature=False),
        parameters=parameters,
        active_parameter=active if active is not None else len(parameters),
    )
    return lsp.SignatureHelp([information], active_signature=0, active_parameter=information.active_parameter)


def _listed(parameters: list[inspect.Parameter]) -> str:
    parts: list[str] = []
    for each in parameters:
        if each.kind is inspect.Parameter.KEYWORD_ONLY and "*" not in parts:
            parts.append("*")
        parts.append(str(each))
    return ", ".join(parts)


def _documentation(call: NodeCall, name: str, script: Script) -> lsp.MarkupContent | None:
    argument = call.named(name)
    if argument is None:
        return None
    return lsp.MarkupContent(lsp.MarkupKind.PlainText, argument_text(call.node.spec, argument, script.vocabulary.enums))
