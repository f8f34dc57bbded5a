"""What is offered where somebody types: options inside of strings, arguments, variables that fit, members, nodes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from lsprotocol import types as lsp

from ..analysis.findings import Position
from ..analysis.values import (
    CallNode,
    EnumValue,
    NodeReference,
    Nodes,
)
from ..analysis.vocabulary import Vocabulary
from ..registry.folders import model_folder
from ..registry.records import MISSING, InputKind
from ..signature.arguments import Argument, arguments
from ..signature.docs import argument_text, type_text
from .calls import NodeCall, link_type_text, node_call
from .hover import node_text
from .reading import Snapshot
from .scanning import OpenString, Surroundings, surroundings_at
from .scripts import Script
from .views import View

__all__ = ["Offered", "complete", "resolve"]

_COMBOS = (InputKind.COMBO, InputKind.DYNAMIC_COMBO)
_FEWEST = 3
"""Letters of a name from which on nodes are offered that have them inside of theirs."""
_MOST_NODES = 100


class Offered(list[lsp.CompletionItem]):
    """What is offered.

    Attributes:
        is_all: Nothing else belongs here.
    """

    is_all = False


def complete(view: View, script: Script, position: Position, *, beside_pylance: bool) -> Offered:
    """What is offered at a place.

    Args:
        view: The document.
        script: Its text.
        position: The place.
        beside_pylance: Leave out what Pylance offers.
    """
    return _Completer(view, script, position, beside_pylance).offered()


class _Completer:
    def __init__(self, view: View, script: Script, position: Position, beside_pylance: bool) -> None:
        self._view = view
        self._script = script
        self._position = position
        self._beside = beside_pylance
        self._found = Offered()

    def offered(self) -> Offered:
        place = surroundings_at(self._script.source.text, self._view.offset(self._position))
        if place.in_comment:
            return self._found
        snapshot = self._script.snapshot(self._position.line, self._position.column)
        if snapshot is None:
            return self._found
        if place.string is not None:
            self._text(place, place.string, snapshot)
        elif place.owner is not None:
            self._members(place.owner, place, snapshot)
        else:
            self._names(place, snapshot)
        return self._found

    def _add(self, label: str, kind: lsp.CompletionItemKind, order: str, **more: Any) -> None:
        self._found.append(lsp.CompletionItem(label, kind=kind, sort_text=f"{order}{len(self._found):05}", **more))

    # -- inside of strings ----------------------------------------------------------------------------------------

    def _text(self, place: Surroundings, text: OpenString, snapshot: Snapshot) -> None:
        call = place.call
        known = node_call(call, snapshot, self._script.vocabulary) if call is not None else None
        argument = known.current if known is not None else None
        if known is not None and argument is not None and argument.spec.kind in _COMBOS:
            self._found.is_all = True
            if not self._beside or any(spec.is_open for spec in argument.variants):
                self._options(known, argument, text)
        elif known is not None and argument is not None and argument.spec.kind is InputKind.STRING:
            self._embeddings(text)
        elif call is not None and isinstance(snapshot.value(call.function), CallNode) and call.position == 0:
            self._class_types(text)
        elif place.statement[: -len(self._typed(text)) or None].rstrip("\"'").endswith("["):
            owner = snapshot.value(place.statement.rpartition("[")[0].rpartition(" ")[2].rpartition("(")[2])
            if isinstance(owner, Nodes):
                self._class_types(text)

    def _typed(self, text: OpenString) -> str:
        return self._script.source.text[text.start : self._view.offset(self._position)]

    def _options(self, call: NodeCall, argument: Argument, text: OpenString) -> None:
        what = _what(call, argument)
        default = argument.spec.default
        for option in call.options(argument):
            if isinstance(option, str):
                is_default = option == default
                self._replace(
                    text,
                    option,
                    lsp.CompletionItemKind.File if argument.spec.is_open else lsp.CompletionItemKind.EnumMember,
                    "0" if is_default else "1",
                    f"{what}, the default" if is_default else what,
                )

    def _embeddings(self, text: OpenString) -> None:
        typed = self._typed(text)
        start = max(typed.rfind(" "), typed.rfind(","), typed.rfind("("), typed.rfind("\n")) + 1
        if "embedding".startswith(typed[start:][:9].lower()) and len(typed) > start:
            for member in self._script.vocabulary.enums["Embeddings"].members.values():
                part = OpenString(text.start + start, text.start + len(typed), text.quote, text.prefix, text.is_closed)
                self._replace(part, str(member), lsp.CompletionItemKind.File, "1", "embedding")

    def _class_types(self, text: OpenString) -> None:
        self._found.is_all = True
        for name, spec in self._script.registry.items():
            self._replace(text, name, lsp.CompletionItemKind.Class, "1", spec.display_name)

    def _replace(self, text: OpenString, value: str, kind: lsp.CompletionItemKind, order: str, detail: str) -> None:
        place = self._view.range(self._view.at(text.start), self._view.at(text.end))
        if place.start.line != place.end.line and len(text.quote) == 1:
            place = lsp.Range(place.start, place.start)
        self._add(
            value,
            kind,
            order,
            detail=detail,
            filter_text=value,
            text_edit=lsp.TextEdit(place, _escaped(value, text)),
        )

    # -- behind a dot ---------------------------------------------------------------------------------------------

    def _members(self, owner: str, place: Surroundings, snapshot: Snapshot) -> None:
        value = snapshot.value(owner)
        if self._beside and not isinstance(value, Nodes):
            return
        if isinstance(value, EnumValue):
            for name, member in value.spec.named_values.items():
                self._add(name, lsp.CompletionItemKind.EnumMember, "0", detail=repr(member))
        elif isinstance(value, NodeReference):
            for argument in _arguments_with_enums(value):
                self._add(argument.identifier, lsp.CompletionItemKind.Enum, "0", detail="its options")
        elif isinstance(value, Nodes):
            self._nodes(place.word)

    # -- names ----------------------------------------------------------------------------------------------------

    def _names(self, place: Surroundings, snapshot: Snapshot) -> None:
        known = node_call(place.call, snapshot, self._script.vocabulary) if place.call is not None else None
        if known is not None and _is_at_argument(place):
            self._argument(known, snapshot)
        if snapshot.has_star and not self._beside and place.word:
            self._nodes(place.word)

    def _argument(self, call: NodeCall, snapshot: Snapshot) -> None:
        argument = call.current
        enums = self._script.vocabulary.enums
        if argument is not None:
            variables = snapshot.variables()
            for name in call.fitting(argument):
                detail = link_type_text(variables[name])
                self._add(name, lsp.CompletionItemKind.Variable, "0", detail=detail)
            if argument.spec.kind in _COMBOS and not call.call.brackets and not self._beside:
                for option in call.options(argument):
                    if isinstance(option, str):
                        order = "1" if option == argument.spec.default else "2"
                        what = _what(call, argument)
                        self._add(_quoted(option), lsp.CompletionItemKind.EnumMember, order, detail=what)
        if call.call.keyword is None and not call.call.brackets and not self._beside:
            for each in call.left():
                need = "required" if not each.is_nested and each.default is MISSING else "optional"
                detail = f"{type_text(call.node.spec, each, enums)}, {need}"
                data = {"node": call.node.spec.name, "argument": each.identifier}
                order = "3" if need == "required" else "4"
                self._add(f"{each.identifier}=", lsp.CompletionItemKind.Property, order, detail=detail, data=data)

    def _nodes(self, word: str) -> None:
        vocabulary = self._script.vocabulary
        for class_type, identifier in _near(vocabulary.identifiers, word):
            spec = self._script.registry[class_type]
            tags = [lsp.CompletionItemTag.Deprecated] if spec.deprecated else None
            detail = " · ".join(part for part in (spec.display_name, spec.category) if part)
            self._add(
                identifier, lsp.CompletionItemKind.Class, "5", detail=detail, data={"node": class_type}, tags=tags
            )


def _near(identifiers: dict[str, str], word: str) -> Iterator[tuple[str, str]]:
    folded = word.casefold()
    found = [item for item in identifiers.items() if item[1].casefold().startswith(folded)]
    if len(folded) >= _FEWEST:
        found += [item for item in identifiers.items() if folded in item[1].casefold() and item not in found]
    yield from found[:_MOST_NODES]


def _is_at_argument(place: Surroundings) -> bool:
    """Whether an argument begins here: a name that stands alone."""
    call = place.call
    return call is not None and (
        call.typed == place.word or call.typed.lstrip("[({ ").split(",")[-1].strip() == place.word
    )


def _what(call: NodeCall, argument: Argument) -> str:
    folder = model_folder(call.node.spec.name, argument.key)
    return f"models/{folder}" if folder is not None else f"{argument.identifier} of {call.node.identifier}"


def _arguments_with_enums(node: NodeReference) -> Iterable[Argument]:
    return (each for each in arguments(node.spec) if any(spec.kind in _COMBOS for spec in each.variants))


def _escaped(value: str, text: OpenString) -> str:
    if "r" in text.prefix:
        return value
    escaped = value.replace("\\", "\\\\").replace(text.quote[0], "\\" + text.quote[0])
    return escaped.replace("\n", "\\n").replace("\r", "\\r")


def _quoted(value: str) -> str:
    return f'"{value}"' if value.isprintable() and not {'"', "\\"} & set(value) else repr(value)


def resolve(item: lsp.CompletionItem, vocabulary: Vocabulary, kind: lsp.MarkupKind) -> lsp.CompletionItem | None:
    """An item of ours with its documentation; None if it is none.

    Args:
        item: The item.
        vocabulary: The names of the registry.
        kind: How the editor has texts.
    """
    data: Any = item.data
    if not isinstance(data, dict) or data.get("node") not in vocabulary.registry:
        return None
    spec = vocabulary.registry[data["node"]]
    argument = next((each for each in arguments(spec) if each.identifier == data.get("argument")), None)
    if argument is not None:
        text = argument_text(spec, argument, vocabulary.enums)
        item.documentation = lsp.MarkupContent(lsp.MarkupKind.PlainText, text)
    else:
        item.documentation = node_text(vocabulary, spec, kind)
    return item
