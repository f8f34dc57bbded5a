"""Calls of nodes that are being typed: which argument it is, what it takes, which variables fit."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from ..analysis.containers import Container, is_literal
from ..analysis.findings import Position
from ..analysis.values import KnownOutput, NodeReference, NodeTuple, OneOf, Value
from ..analysis.vocabulary import Vocabulary
from ..graph.binding import Binder
from ..graph.checks import Refusal
from ..registry.link_types import ANY, MATCH, atoms
from ..registry.records import MISSING, InputKind, InputSpec
from ..signature.arguments import Argument, arguments, vocabulary
from .reading import Reading, Snapshot
from .scanning import OpenCall, TypedArgument

__all__ = ["ArgumentPart", "NodeCall", "argument_at", "link_type_text", "node_call", "possibilities"]


@dataclass(frozen=True)
class NodeCall:
    """A call of a node in which somebody types.

    Attributes:
        node: The node.
        call: The call's text.
        arguments: The node's arguments.
        snapshot: The variables there.
        binder: How calls of the node are bound.
    """

    node: NodeReference
    call: OpenCall
    arguments: tuple[Argument, ...]
    snapshot: Snapshot
    binder: Binder

    @property
    def current(self) -> Argument | None:
        """The argument that is typed; None if the node has none there."""
        position = self.call.position
        if position is None:
            return self.named(self.call.keyword or "")
        own = [each for each in self.arguments if not each.is_nested]
        return own[position] if position < len(own) else None

    def named(self, name: str) -> Argument | None:
        """The argument of a name."""
        return next((each for each in self.arguments if name in (each.identifier, each.key)), None)

    def given(self) -> dict[str, TypedArgument]:
        """Key → what is given, without the argument that is typed."""
        own = [each.key for each in self.arguments if not each.is_nested]
        found: dict[str, TypedArgument] = {}
        position = 0
        for each in (*self.call.before, None, *self.call.behind):
            argument = self.named(each.name) if each is not None and each.name is not None else None
            if argument is not None and each is not None:
                found[argument.key] = each
            elif each is None or each.name is None:
                if each is not None and position < len(own):
                    found[own[position]] = each
                position += 1
        return found

    def variants(self, argument: Argument) -> tuple[InputSpec, ...]:
        """The forms of an argument that the chosen options leave; all of them where that isn't known."""
        if not argument.is_nested:
            return argument.variants
        given = self.given()
        chosen: dict[str, Value] = {}
        for each in self.arguments:
            if each.spec.kind is InputKind.DYNAMIC_COMBO:
                value = self.snapshot.value(given[each.key].text) if each.key in given else each.default
                if value is not None and value is not MISSING and is_literal(value):
                    chosen[each.key] = value
        return tuple(
            variant
            for variant, condition in zip(argument.variants, argument.conditions, strict=True)
            if all(key not in chosen or chosen[key] == option for key, option in condition)
        )

    def left(self) -> list[Argument]:
        """The arguments that may still be given by name."""
        given = self.given()
        return [each for each in self.arguments if each.key not in given and self.variants(each)]

    def options(self, argument: Argument) -> tuple[object, ...]:
        """The values of a combo, as far as the chosen options leave them."""
        seen = {(type(value), value): value for spec in self.variants(argument) for value in vocabulary(spec)}
        return tuple(seen.values())

    def fitting(self, argument: Argument) -> list[str]:
        """The variables that fit: the one called as the argument, then those that were made last."""
        found = [name for name, value in reversed(self.snapshot.variables().items()) if self.takes(argument, value)]
        return sorted(
            (name for name in found if not name.startswith("_")), key=lambda name: name != argument.identifier
        )

    def takes(self, argument: Argument, value: Value) -> bool:
        """Whether an output of a node, or one of several, fits an argument, or an element of it."""
        specs = self.variants(argument)
        if self.call.brackets[:1] in ("[", "{"):
            specs = tuple(element for spec in specs for element in spec.template)
        outputs = [each for each in possibilities(value) if isinstance(each, KnownOutput)]
        if argument.spec.kind is InputKind.AUTOGROW and not self.call.brackets:
            specs = (*specs, *(element for spec in specs for element in spec.template))
        return any(_accepts(self.binder, spec, output) for spec in specs for output in outputs)


def _accepts(binder: Binder, spec: InputSpec, output: KnownOutput) -> bool:
    try:
        binder.accept(spec)(output)
    except Refusal:
        return False
    return True


def possibilities(value: Value) -> tuple[Value, ...]:
    """What a value may be."""
    return value.values if isinstance(value, OneOf) else (value,)


def node_call(call: OpenCall, snapshot: Snapshot, vocabulary: Vocabulary) -> NodeCall | None:
    """What is known of a call; None if it isn't one of a node.

    Args:
        call: The call's text.
        snapshot: The variables there.
        vocabulary: The names of the registry.
    """
    node = snapshot.value(call.function)
    if not isinstance(node, NodeReference):
        return None
    return NodeCall(node, call, arguments(node.spec), snapshot, vocabulary.binder(node))


def link_type_text(value: Value) -> str | None:
    """The link types of a value, as `LATENT`, `IMAGE | MASK` or `tuple[MODEL, CLIP, VAE]`; None if it has none."""
    if isinstance(value, NodeTuple):
        return f"tuple[{', '.join(_type_name(each) for each in value)}]"
    if isinstance(value, Container) and value.kind is list:
        inner = link_type_text(value.item)
        return f"list[{inner}]" if inner is not None else None
    outputs = [each for each in possibilities(value) if isinstance(each, KnownOutput)]
    if not outputs or not all(isinstance(each, KnownOutput) or each is None for each in possibilities(value)):
        return None
    return " | ".join(dict.fromkeys(_type_name(each) for each in outputs))


def _type_name(output: KnownOutput) -> str:
    if output.slot < 0:
        return "Output"
    return "Any" if output.type in (ANY, MATCH) else " | ".join(atoms(output.type))


@dataclass(frozen=True)
class ArgumentPart:
    """An argument that is pointed at.

    Attributes:
        call: The call.
        node: The node that is called.
        argument: The argument.
        part: The value, or the keyword with it.
    """

    call: ast.Call
    node: NodeReference
    argument: Argument
    part: ast.expr | ast.keyword


def argument_at(reading: Reading, path: Sequence[ast.AST], position: Position) -> ArgumentPart | None:
    """The argument of a node whose keyword, or plain value, is pointed at; None if none is.

    Args:
        reading: The script as it was read.
        path: The parts of its tree that the place is in.
        position: The place.
    """
    for outer, inner in itertools.pairwise(path):
        target = reading.known(outer.func) if isinstance(outer, ast.Call) else None
        if not isinstance(outer, ast.Call) or not isinstance(target, NodeReference):
            continue
        own = arguments(target.spec)
        found: Argument | None = None
        if isinstance(inner, ast.keyword):
            start = reading.source.start(inner)
            is_on_name = position <= Position(start.line, start.column + len(inner.arg or ""))
            if is_on_name or (inner is path[-2] and isinstance(path[-1], ast.Constant)):
                found = next((each for each in own if inner.arg in (each.identifier, each.key)), None)
        elif inner is path[-1] and isinstance(inner, ast.Constant) and inner in outer.args:
            index = outer.args.index(inner)
            positional = [each for each in own if not each.is_nested]
            if index < len(positional) and not any(isinstance(each, ast.Starred) for each in outer.args[:index]):
                found = positional[index]
        if found is not None and isinstance(inner, (ast.expr, ast.keyword)):
            return ArgumentPart(outer, target, found, inner)
    return None
