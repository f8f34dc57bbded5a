"""Calls of Python's own functions, as far as is of use."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from . import folding
from .containers import Container, elements_of, is_literal, join, join_all, members_of, use_up
from .iterables import known_parts, listed, numbers, some_of
from .library_calls import LibraryCalls
from .node_calls import Arguments
from .values import UNKNOWN, Nodes, Typed, Value

__all__ = ["PythonCalls"]

_COPIES: dict[str, type] = {
    "frozenset": frozenset,
    "iter": type(iter([])),
    "list": list,
    "reversed": reversed,
    "set": set,
    "sorted": list,
    "tuple": list,
}
_FOLDED: dict[str, Callable[..., Any]] = {"int": int, "float": float, "str": str, "round": round, "abs": abs}
_EXTREMES: dict[str, Callable[..., Any]] = {"min": min, "max": max}
_GIVES = {
    **{"str": str, "repr": str, "format": str, "chr": str, "input": str, "len": int, "ord": int, "int": int},
    **{"float": float, "bool": bool},
}
_USING_UP = frozenset({"all", "any", "enumerate", "max", "min", "next", "sum", "zip", *_COPIES})
"""Functions that loop over what they are given."""
_SORTING = ("key", "reverse")
_OPENING = frozenset({"exec", "eval", "globals", "locals", "vars", "setattr"})


class PythonCalls(LibraryCalls):
    """Calls of Python's own functions."""

    def call_super(self) -> Value:
        """What `super()` gives here."""
        raise NotImplementedError

    def call_builtin(self, name: str, arguments: Arguments, node: ast.Call) -> Value:
        """What a builtin function gives."""
        values = [given.value for given in arguments.positional]
        if name in _OPENING:
            self.is_open = True
        made = self._builtin(name, values, arguments, node)
        if name in _USING_UP:
            for value in values:
                use_up(value, self.token)
        return made

    def _builtin(self, name: str, values: list[Value], arguments: Arguments, node: ast.Call) -> Value:
        if name == "super" and not values:
            return self.call_super()
        if name == "dict":
            return self.new_dict(arguments)
        if arguments.is_open or not values:
            if name in ("list", "set") and not arguments.is_open:
                return self.container(_COPIES[name], {})
            return Typed(_GIVES[name]) if name in _GIVES else UNKNOWN
        read = _READERS.get(name)
        if read is not None:
            return read(self, arguments, node)
        if name in _COPIES and len(values) == 1:
            return self._copy(name, values[0], arguments, node)
        if name in _EXTREMES:
            return self._extreme(name, values, arguments)
        if len(values) == 2 and isinstance(values[0], Nodes) and isinstance(values[1], str):
            if name == "hasattr" and values[0].is_certain:
                return values[1] in self.vocabulary
            if name == "getattr":
                return self._node_by_name(values[0], values[1], arguments.positional[1].expression)
        known = folding.fold(_FOLDED[name], values) if name in _FOLDED and not arguments.keywords else UNKNOWN
        if is_literal(known):
            return known
        return Typed(_GIVES[name]) if name in _GIVES else UNKNOWN

    def _node_by_name(self, owner: Nodes, name: str, place: ast.expr) -> Value:
        """What `getattr(nodes, name)` gives."""
        found = self.node_named(name, owner.is_real)
        # A test before it may have looked for the name: `if name in dir(nodes)`.
        if found is not None or not owner.is_certain or self.frame.is_conditional or name.startswith("_"):
            self.note(place)
        else:
            finding = self.unknown_node(name, self.source.start(place), self.source.end(place))
            self.note(place, replace(finding, fix=None, alternatives=()))
        return UNKNOWN if found is None else found

    # -- lists and their like -------------------------------------------------------------------------------------

    def _copy(self, name: str, value: Value, arguments: Arguments, node: ast.Call) -> Value:
        """A list, set or iterator of the elements of something."""
        kind, parts = _COPIES[name], elements_of(value)
        if name == "sorted":
            return self._sorted(value, arguments, node)
        if name in ("set", "frozenset"):
            members = members_of(value)
            is_plain = members is not None and all(map(is_literal, members))
            return self.container(kind, dict(enumerate(members or ()))) if is_plain else some_of(kind, value)
        if name == "iter":
            # Of what it has given already nothing is known later.
            return Container(kind, None, self.element(value))
        if parts is None:
            return some_of(kind, value) if name == "list" else Container(kind, None, self.element(value))
        if name == "tuple":
            return tuple(parts)
        if name == "reversed":
            return listed(reversed, parts[::-1], UNKNOWN)
        return self.container(list, dict(enumerate(parts)))

    def _sorted(self, value: Value, arguments: Arguments, node: ast.Call) -> Value:
        """A sorted list: where the order isn't known, each of its elements does come."""
        members = members_of(value)
        key, is_reversed = (arguments.keywords[name].value if name in arguments.keywords else None for name in _SORTING)
        if (
            members is None
            or arguments.keywords.keys() - set(_SORTING)
            or not isinstance(is_reversed, (bool, type(None)))
        ):
            return some_of(list, value)
        keys = members
        if key is not None:
            places = arguments.positional[:1]
            with self.silent(), self.apart():
                keys = [self.call_given(key, [each], places, node) for each in members]
        order = folding.ordered(keys, reverse=bool(is_reversed))
        if order is None:
            return some_of(list, value)
        return self.container(list, dict(enumerate(members[index] for index in order)))

    def _extreme(self, name: str, values: list[Value], arguments: Arguments) -> Value:
        members = values if len(values) > 1 else members_of(values[0])
        if (
            not arguments.keywords
            and members is not None
            and is_literal(known := folding.fold(_EXTREMES[name], members))
        ):
            return known
        given = list(arguments.keywords.items())
        return UNKNOWN if any(name != "key" for name, _ in given) else join_all(members or [self.element(values[0])])

    def _enumerate(self, arguments: Arguments, node: ast.Call) -> Container:
        value, *starts = (given.value for given in arguments.positional)
        parts = elements_of(value)
        given = arguments.keywords.get("start")
        start = starts[0] if starts else given.value if given is not None else 0
        numbered = list(enumerate(parts, start)) if parts is not None and type(start) is int else None
        return listed(enumerate, numbered, (Typed(int), self.element(value)))

    def _zip(self, arguments: Arguments, node: ast.Call) -> Container:
        values = [given.value for given in arguments.positional]
        columns = known_parts(values)
        rows: list[Value] | None = None if columns is None else list(zip(*columns, strict=False))
        return listed(zip, rows, tuple(map(self.element, values)))

    def _range(self, arguments: Arguments, node: ast.Call) -> Container:
        return numbers([given.value for given in arguments.positional])

    def _next(self, arguments: Arguments, node: ast.Call) -> Value:
        item, *default = arguments.positional
        found = self.element(item.value)
        return join(found, default[0].value) if default else found

    def _len(self, arguments: Arguments, node: ast.Call) -> Value:
        value = arguments.positional[0].value
        if isinstance(value, str):
            return len(value)
        # What a function finds in a list of the module isn't what others may have put there since.
        is_own = (
            not self.is_deferred
            or isinstance(value, tuple)
            or (isinstance(value, Container) and value.is_of(self.token))
        )
        parts = elements_of(value) if is_own else None
        return Typed(int) if parts is None else len(parts)

    def new_dict(self, arguments: Arguments) -> Value:
        """What `dict` gives."""
        entries: dict[Any, Value] = {}
        for value in (given.value for given in arguments.positional):
            if isinstance(value, Container) and value.kind is dict and value.entries is not None:
                entries.update(value.entries)
                continue
            pairs = elements_of(value)
            if pairs is None or not all(
                isinstance(pair, tuple) and len(pair) == 2 and is_literal(pair[0]) for pair in pairs
            ):
                self.hand_over(arguments)
                return UNKNOWN
            entries.update(pairs)
        if arguments.is_open:
            self.hand_over(arguments)
            return UNKNOWN
        entries.update((name, each.value) for name, each in arguments.keywords.items())
        return self.container(dict, entries)

    # -- types ----------------------------------------------------------------------------------------------------

    def _instance(self, arguments: Arguments, node: ast.Call) -> Value:
        if len(arguments.positional) != 2:
            return UNKNOWN
        holds = self._is_instance(arguments.positional[0].value, arguments.positional[1].expression)
        return Typed(bool) if holds is None else holds

    def _is_instance(self, value: Value, types: ast.expr) -> bool | None:
        names = types.elts if isinstance(types, ast.Tuple) else [types]
        kinds = [
            folding.BUILTIN_TYPES.get(name.id) if isinstance(name, ast.Name) and self.is_builtin(name.id) else None
            for name in names
        ]
        known = [kind for kind in kinds if kind is not None]
        return folding.is_instance(value, known) if len(known) == len(kinds) else None


_READERS: dict[str, Callable[[Any, Arguments, ast.Call], Value]] = {
    "enumerate": PythonCalls._enumerate,
    "filter": PythonCalls.filter,
    "isinstance": PythonCalls._instance,
    "len": PythonCalls._len,
    "map": PythonCalls.map,
    "next": PythonCalls._next,
    "range": PythonCalls._range,
    "zip": PythonCalls._zip,
}
