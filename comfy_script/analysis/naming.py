"""Reading names and attributes: variables, nodes, members of enums, what our objects have."""

from __future__ import annotations

import ast
import sys
from difflib import SequenceMatcher
from enum import Enum, EnumMeta
from typing import Any

from .._near import did_you_mean, with_hint
from ..graph.complaints import not_waited
from ..signature.enums import member_value, near_members
from .containers import Container, join_all, opened, present
from .findings import Finding, Fix
from .machine import Machine
from .modules import attribute_of_module
from .objects import Instance, ScriptClass, Super
from .values import (
    ABSENT,
    UNKNOWN,
    Awaitable,
    Class,
    EnumValue,
    Future,
    KnownOutput,
    Method,
    Module,
    NamedTupleValue,
    NodeReference,
    Nodes,
    OneOf,
    PythonFunction,
    PythonObject,
    TextMethod,
    Typed,
    Value,
    is_unknown,
)
from .waiting import OF_COROUTINES, OF_OUTPUTS, method_of

__all__ = ["Names", "is_sure"]

_SURE = 0.8
_READING = frozenset({"copy", "count", "endswith", "get", "index", "items", "keys", "lower", "startswith", "values"})
"""Methods that change nothing of what is in a list or dictionary."""


def is_sure(given: str, suggestions: Any) -> str | None:
    """What was meant, if it is near, and nothing else is."""
    near = [each for each in suggestions if SequenceMatcher(None, given, str(each)).ratio() >= _SURE]
    return near[0] if len(near) == 1 and isinstance(near[0], str) else None


def _of_enum(owner: EnumMeta | Enum, name: str) -> Value:
    """What an enum of the script, or a member of it, has under a name."""
    if isinstance(owner, EnumMeta):
        return owner.__members__.get(name, UNKNOWN)
    return owner.value if name == "value" else owner.name if name == "name" else UNKNOWN


class Names(Machine):
    """Values of names and attributes."""

    def _name(self, node: ast.Name) -> Value:
        found = self.lookup(node.id)
        if found is not ABSENT:
            return found
        star = self.scope.module.star
        if star is not None and star.is_certain and not self.is_open:
            start, end = self.source.start(node), self.source.end(node)
            self.note(node, self.unknown_node(node.id, start, end))
        return UNKNOWN

    def unknown_node(self, name: str, start: Any, end: Any) -> Finding:
        """What is to be said of a name that no node has."""
        near = self.vocabulary.near(name)
        origin = self.vocabulary.registry.origin or "The registry"
        what = f"{origin} has no node or enum {name!r}"
        sure = is_sure(name, near)
        fix = Fix(start, end, sure) if sure is not None else None
        others = [Fix(start, end, each) for each in near]
        return self.finding("unknown-node", with_hint(what, did_you_mean(near)), start, end, fix, others)

    def _attribute(self, node: ast.Attribute) -> Value:
        owner = present(self.value(node.value))
        if is_unknown(owner):
            if node.attr not in _READING:
                opened(owner)
            is_dict = isinstance(node.value, ast.Name) and node.value.id == "dict" and self.is_builtin("dict")
            return PythonFunction(f"dict.{node.attr}") if is_dict and node.attr == "fromkeys" else UNKNOWN
        if isinstance(owner, OneOf):
            members = [each for each in owner.values if isinstance(each, Enum)]
            is_all = len(members) == len(owner.values)
            return join_all(_of_enum(each, node.attr) for each in members) if is_all else UNKNOWN
        return self.attribute_of(owner, node)

    def attribute_of(self, owner: Value, node: ast.Attribute) -> Value:
        """What a value has under a name."""
        if isinstance(owner, Module):
            return attribute_of_module(owner, node.attr)
        if isinstance(owner, Nodes):
            return self.node_of(owner, node.attr, node)
        if isinstance(owner, NodeReference):
            spec = self.vocabulary.combo(owner, node.attr)
            return EnumValue(spec) if spec is not None else UNKNOWN
        if isinstance(owner, EnumValue):
            return self._member(owner, node)
        if isinstance(owner, (EnumMeta, Enum)):
            return _of_enum(owner, node.attr)
        if isinstance(owner, (Future, PythonFunction, PythonObject)):
            return self.attribute_of_library(owner, node)
        if isinstance(owner, Container):
            return Method(owner, node.attr)
        if isinstance(owner, (Instance, ScriptClass, Super, NamedTupleValue)):
            return self.attribute_of_object(owner, node)
        if isinstance(owner, type(sys.version_info)):
            return getattr(owner, node.attr, UNKNOWN)
        if isinstance(owner, str) or (isinstance(owner, Typed) and owner.type is str):
            return TextMethod(owner, node.attr) if hasattr(str, node.attr) else UNKNOWN
        if isinstance(owner, (KnownOutput, Awaitable)):
            self._check_waited(owner, node)
        if (coroutine := method_of(owner, node.attr)) is not None:
            return coroutine
        if isinstance(owner, Class) and owner.is_object and owner.name == "Session":
            if node.attr == "nodes":
                return Nodes(owner.is_real, owner.is_certain)
            if node.attr == "queue":
                return Class("TaskQueue", owner.is_real, is_object=True)
            return Class("Workflow", owner.is_real) if node.attr == "workflow" else UNKNOWN
        if isinstance(owner, Class) and owner.is_object and owner.name == "Workflow" and node.attr == "task":
            return Class("Task", owner.is_real, is_object=True)
        return UNKNOWN

    def _check_waited(self, owner: KnownOutput | Awaitable, node: ast.Attribute) -> None:
        """Says so if something is asked of an output, or a coroutine, that only its result has."""
        name, found = node.attr, []
        end = self.source.end(node)
        start = type(end)(end.line, end.column - len(name))
        if isinstance(owner, Awaitable):
            if not (name in OF_COROUTINES or hasattr(object, name) or name.startswith("__")):
                message = f"a coroutine has no attribute {name!r}: await gives its result"
                found.append(self.finding("not-awaited", message, start, end))
        elif not (owner.is_real or owner.annotated or name in OF_OUTPUTS or hasattr(object, name)):
            message = not_waited(owner.call.spec, name)
            found.append(self.finding("not-waited", message, start, end))
        self.note(node, *found)

    def node_of(self, owner: Nodes, name: str, node: ast.Attribute | ast.alias) -> Value:
        """A node by its name in scripts."""
        found = self.node_named(name, owner.is_real)
        if found is not None or name.startswith("_") or not owner.is_certain:
            self.note(node)
            return UNKNOWN if found is None else found
        end = self.source.end(node)
        if isinstance(node, ast.alias):
            start = self.source.start(node)
            end = type(end)(start.line, start.column + len(name))
        else:
            start = type(end)(end.line, end.column - len(name))
        self.note(node, self.unknown_node(name, start, end))
        return UNKNOWN

    def _member(self, owner: EnumValue, node: ast.Attribute) -> Value:
        spec, name = owner.spec, node.attr
        if name.startswith("_") or hasattr(type, name):
            return UNKNOWN
        try:
            value = member_value(spec, name)
        except AttributeError as error:
            end = self.source.end(node)
            start = type(end)(end.line, end.column - len(name))
            if spec.is_open:
                missing = [self.finding("missing-file", str(error), start, end)] if spec.members else []
                self.note(node, *missing)
                return UNKNOWN
            near = near_members(spec, name)
            sure = is_sure(name, near)
            fix = Fix(start, end, sure) if sure is not None else None
            others = [Fix(start, end, each) for each in near]
            self.note(node, self.finding("unknown-member", str(error), start, end, fix, others))
            return UNKNOWN
        self.note(node)
        return value
