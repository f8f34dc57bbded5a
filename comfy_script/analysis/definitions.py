"""Reading definitions: what the script's classes are made of, and what decorators make of functions."""

from __future__ import annotations

import ast
import enum
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .calls import Calls
from .containers import Shared, is_literal, opened
from .node_calls import Arguments, GivenArgument
from .objects import ScriptClass, merged
from .scopes import VariableScope, is_generator
from .values import ABSENT, UNKNOWN, Function, KnownOutput, NodeReference, PythonFunction, Value

__all__ = ["Definitions"]

_HARMLESS_BASES = frozenset({"abc.ABC", "typing.Generic", "typing.Protocol"})
_DATACLASS = "dataclasses.dataclass"
_FORMS = {"typing.NamedTuple": "tuple", "typing.TypedDict": "dict"}
_ENUMS: dict[str, str] = {f"enum.{name}": name for name in ("Enum", "IntEnum", "StrEnum")}
_MIXINS = {"float": float, "int": int, "str": str}
_PLAIN_DECORATORS = frozenset(
    {
        "abc.abstractmethod",
        "enum.unique",
        "functools.wraps",
        "typing.final",
        "typing.override",
        "typing.runtime_checkable",
    }
)
_CACHES = frozenset({"functools.cache", "functools.cached_property", "functools.lru_cache"})
_MANAGERS = frozenset({"contextlib.asynccontextmanager", "contextlib.contextmanager"})
_BINDINGS = {"classmethod": "class", "property": "property", "staticmethod": "static"}
_OPERATORS = (
    *("add", "and", "floordiv", "lshift", "matmul", "mod", "mul", "or", "pow", "rshift", "sub", "truediv", "xor"),
)
_KNOWN_METHODS = frozenset(
    {
        *("__init__", "__post_init__", "__repr__", "__str__", "__eq__", "__hash__", "__call__", "__bool__", "__len__"),
        *("__enter__", "__exit__", "__aenter__", "__aexit__", "__format__", "__lt__", "__le__", "__gt__", "__ge__"),
        *("__doc__", "__match_args__", "__slots__", "__getitem__", "__iter__", "__contains__"),
        *(f"__{name}__" for name in _OPERATORS),
    }
)
"""Of classes with other methods of Python's own, such as `__getattr__`, nothing is known."""


@dataclass
class Decoration:
    """What decorators make of a function.

    Attributes:
        kind, binding, is_cached: See `Function`.
        wrappers: Functions that are given it, the outermost first: value, expression.
    """

    kind: str
    binding: str = ""
    is_cached: bool = False
    wrappers: list[tuple[Value, ast.expr]] = field(default_factory=list)


class Definitions(Calls):
    """Calls, and definitions of functions and classes."""

    # -- functions ------------------------------------------------------------------------------------------------

    def decoration(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Decoration:
        """What a function's decorators make of it."""
        made = Decoration("generator" if is_generator(node) else "plain")
        is_in_class = self.scope.is_class
        for each in node.decorator_list:
            value = self.value(each)
            name = self._library_name(each)
            if is_in_class and isinstance(each, ast.Name) and each.id in _BINDINGS and self.is_builtin(each.id):
                made.binding = made.binding or _BINDINGS[each.id]
            elif is_in_class and isinstance(each, ast.Attribute) and each.attr in ("setter", "deleter"):
                made.binding = "setter"
            elif name in _CACHES:
                made.is_cached = True
                made.binding = "property" if name == "functools.cached_property" else made.binding
                made.kind = made.kind if made.kind == "plain" else "unknown"
            elif name in _MANAGERS and made.kind == "generator":
                made.kind = "manager"
            elif name not in _PLAIN_DECORATORS:
                made.wrappers.append((value, each))
                if is_in_class:
                    made.binding = "unknown"
        if made.binding == "unknown":
            made.kind, made.wrappers = "unknown", []
        return made

    def _library_name(self, node: ast.expr) -> str:
        """The dotted name of what decorates, if that is of Python's library."""
        with self.silent():
            value = self.value(node.func if isinstance(node, ast.Call) else node)
        return value.name if isinstance(value, PythonFunction) else ""

    def wrapped(self, value: Value, wrapper: tuple[Value, ast.expr]) -> Value:
        """What a decorator gives for a function."""
        function, node = wrapper
        if not isinstance(function, Function) or function.kind != "plain":
            opened(value)
            return UNKNOWN
        call = ast.copy_location(ast.Call(func=node, args=[node], keywords=[]), node)
        return self.call_value(function, Arguments([GivenArgument(value, node)]), call)

    # -- classes --------------------------------------------------------------------------------------------------

    def read_class(self, node: ast.ClassDef) -> None:
        """Reads the definition of a class."""
        decorators = [self._decorator(each) for each in node.decorator_list]
        bases = [self.value(each.value if isinstance(each, ast.Subscript) else each) for each in node.bases]
        for keyword in node.keywords:
            self.value(keyword.value)
        outer = self.scope
        made = ScriptClass(node, VariableScope(outer, is_class=True))
        made.scope.owner = made
        is_known = self._is_made_of(made, bases) and self._is_decorated(made, decorators)
        is_known = is_known and (not node.keywords or made.form == "dict")
        self.scope = made.scope
        try:
            with self.apart():
                self.block(node.body)
        finally:
            self.scope = outer
        for value in made.scope.values.values():
            if isinstance(value, (Shared, tuple)):
                opened(value)
        if is_known:
            own = {each.name for each in node.body if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef))}
            own |= {name for name in made.scope.values if name.startswith("__")}
            is_known = not any(name.startswith("__") and name.endswith("__") for name in own - _KNOWN_METHODS)
        made.is_known = is_known and self._has_known_fields(made) and not self.stores.is_wild
        found: Value = made if made.is_known else self._enum(made, bases, decorators)
        self.bind(node.name, UNKNOWN if node.name in self.shared else found)

    def _decorator(self, node: ast.expr) -> Value:
        self.value(node)
        with self.silent():
            return self.value(node.func if isinstance(node, ast.Call) else node)

    def _is_made_of(self, made: ScriptClass, bases: list[Value]) -> bool:
        """Whether all is known of what a class is made of."""
        own: list[ScriptClass] = []
        for node, value in zip(made.node.bases, bases, strict=True):
            if isinstance(value, ScriptClass):
                own.append(value)
            elif isinstance(value, PythonFunction) and value.name in _FORMS and len(bases) == 1:
                made.form = _FORMS[value.name]
            elif not (
                (isinstance(value, PythonFunction) and value.name in _HARMLESS_BASES)
                or (isinstance(node, ast.Name) and node.id == "object" and self.is_builtin("object"))
            ):
                return False
        if not own:
            return True
        order = merged([*(list(each.lineage()) for each in own), own])
        forms = {each.form for each in own}
        if order is None or "tuple" in forms or (len(own) > 1 and forms != {"plain"} and forms != {"dataclass"}):
            return False
        made.bases, made.form = order, forms.pop()
        made.fields = tuple(dict.fromkeys(name for each in reversed(order) for name in each.fields))
        return made.form != "dataclass" or len(own) == 1 or made.find("__init__") is ABSENT

    @staticmethod
    def _is_decorated(made: ScriptClass, decorators: list[Value]) -> bool:
        for value in decorators:
            if not isinstance(value, PythonFunction) or value.name not in (_DATACLASS, *_PLAIN_DECORATORS):
                return False
            if value.name == _DATACLASS:
                made.form = "dataclass"
        return True

    def _has_known_fields(self, made: ScriptClass) -> bool:
        """Notes what is annotated in a class; whether its constructor is known."""
        fields = list(made.fields)
        is_own = made.form in ("dict", "tuple") or any(
            "dataclass" in ast.unparse(each) for each in made.node.decorator_list
        )
        for each in made.node.body:
            if not isinstance(each, ast.AnnAssign) or not isinstance(each.target, ast.Name):
                continue
            text = ast.unparse(each.annotation)
            if "InitVar" in text or "KW_ONLY" in text:
                return False
            if isinstance(each.value, ast.Call) and any(
                keyword.arg in ("init", "kw_only", None) for keyword in each.value.keywords
            ):
                return False
            name = each.target.id
            made.annotations[name] = each.annotation, made.scope.parent or made.scope
            if is_own and "ClassVar" not in text and name not in fields:
                fields.append(name)
        options = [each for each in made.node.decorator_list if isinstance(each, ast.Call)]
        made.fields = tuple(fields)
        return not any(keyword.arg in ("init", None) for each in options for keyword in each.keywords)

    # -- enums ----------------------------------------------------------------------------------------------------

    def _enum(self, of: ScriptClass, bases: list[Value], decorators: Sequence[Value]) -> Value:
        """The enum that a class is, made of its members; unknown if it isn't one, or they aren't known."""
        names = [value.name for value in bases if isinstance(value, PythonFunction)]
        others = [each.id for each in of.node.bases if isinstance(each, ast.Name) and self.is_builtin(each.id)]
        is_plain = all(isinstance(each, PythonFunction) and each.name in _PLAIN_DECORATORS for each in decorators)
        if not (is_plain and len(names) + len(others) == len(bases) and len(names) == 1 and names[0] in _ENUMS):
            return UNKNOWN
        base = getattr(enum, _ENUMS[names[0]], None)  # StrEnum is new in Python 3.11
        members = self._members(of)
        if base is None or members is None or of.node.keywords or len(others) > 1 or not set(others) <= _MIXINS.keys():
            return UNKNOWN
        kinds = [_MIXINS[name] for name in others]
        try:
            return base(of.node.name, members, **({"type": kinds[0]} if kinds else {}))
        except (TypeError, ValueError):
            return UNKNOWN

    def _members(self, of: ScriptClass) -> list[tuple[str, Any]] | None:
        members: list[tuple[str, Any]] = []
        for each in of.node.body:
            if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)):
                if each.name.startswith("_"):
                    return None
            elif isinstance(each, ast.Assign) and all(isinstance(target, ast.Name) for target in each.targets):
                for target in each.targets:
                    name = target.id if isinstance(target, ast.Name) else ""
                    value = of.scope.values.get(name, UNKNOWN)
                    if name.startswith("_") or not _may_be_member(value):
                        return None
                    members.append((name, value))
            elif not isinstance(each, (ast.Pass, ast.Expr)):
                return None
        return members


def _may_be_member(value: Value) -> bool:
    if type(value) is tuple:
        return all(map(_may_be_member, value))
    return (is_literal(value) and not isinstance(value, enum.Enum)) or isinstance(
        value, (KnownOutput, NodeReference, enum.auto)
    )
