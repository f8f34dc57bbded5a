"""Calls of Python's own functions, and of the methods of lists and dictionaries, as far as is of use."""

from __future__ import annotations

import ast
import itertools
import math
from collections.abc import Callable
from typing import Any

from . import folding
from .containers import Container, element_of, elements_of, is_literal, join, join_all, opened
from .machine import Frame
from .node_calls import Arguments, NodeCallReader
from .scopes import BUILTINS
from .values import UNKNOWN, Function, Method, NodeReference, Nodes, Partial, Typed, Value

__all__ = ["PythonCalls"]

_MOST_PARTS = 100
"""Longer ranges and products aren't kept part by part."""
_FIRST = 8
"""Of longer ones the first."""
_COPIES = {"list": list, "sorted": list, "reversed": reversed, "set": set, "frozenset": frozenset, "tuple": list}
_FOLDED: dict[str, Callable[..., Any]] = {
    "int": int,
    "float": float,
    "str": str,
    "round": round,
    "abs": abs,
    "min": min,
    "max": max,
    "len": len,
}
_GIVES = {"str": str, "repr": str, "format": str, "chr": str, "len": int, "ord": int, "float": float, "bool": bool}
_OPENING = frozenset({"exec", "eval", "globals", "locals", "vars", "setattr"})
_VIEWS = {name: type(getattr({}, name)()) for name in ("items", "keys", "values")}


def _listed(kind: type, parts: list[Value] | None, item: Value) -> Container:
    """Something to loop over, of which the parts are known or what they share."""
    if parts is None:
        return Container(kind, None, item)
    if len(parts) > _MOST_PARTS:
        return Container(kind, None, item, first=parts[:_FIRST])
    return Container(kind, dict(enumerate(parts)), item)


def _numbers(values: list[Value]) -> Container:
    """A `range`."""
    if all(type(value) is int for value in values) and 1 <= len(values) <= 3 and values[2:] != [0]:
        numbers = range(*values)
        if numbers and numbers[-1] - numbers[0] < 1 << 63 and len(numbers[: _MOST_PARTS + 1]) <= _MOST_PARTS:
            return _listed(range, list(numbers), None)
        return Container(range, None, Typed(int), first=numbers[:_FIRST])
    return Container(range, None, Typed(int))


def _known_parts(values: list[Value]) -> list[list[Value]] | None:
    """The parts of each value; None if those of one aren't known."""
    parts = [elements_of(value) for value in values]
    known = [each for each in parts if each is not None]
    return known if len(known) == len(parts) else None


def _is_called_with(function: Value) -> NodeReference | Function | None:
    """The node, or the script's function, that is called in the end."""
    while isinstance(function, Partial):
        function = function.target
    return function if isinstance(function, (NodeReference, Function)) else None


class PythonCalls(NodeCallReader):
    """Calls of Python's own functions."""

    def call_value(self, target: Value, arguments: Arguments, node: ast.Call) -> Value:
        """What is known of what a function gives for its arguments."""
        raise NotImplementedError

    def call_function(self, function: Function, arguments: Arguments, place: ast.expr) -> Value:
        """What is known of what a function of the script gives."""
        raise NotImplementedError

    def copied(self, arguments: Arguments) -> Value:
        """What `dataclasses.replace` gives."""
        raise NotImplementedError

    def as_dict(self, arguments: Arguments) -> Value:
        """What `dataclasses.asdict` gives."""
        raise NotImplementedError

    def named_tuple(self, arguments: Arguments) -> Value:
        """The class that `collections.namedtuple` makes."""
        raise NotImplementedError

    def call_super(self) -> Value:
        """What `super()` gives here."""
        raise NotImplementedError

    def hand_over(self, arguments: Arguments) -> None:
        """Code that isn't read may change the lists that it is given, and call nodes."""
        if self.recorded is not None:
            self.recorded.has_others = True
        for given in (*arguments.positional, *arguments.keywords.values()):
            opened(given.value)

    # -- methods of lists and dictionaries ------------------------------------------------------------------------

    def call_method(self, method: Method, arguments: Arguments) -> Value:
        """What a method of a list or dictionary gives, and what it does to it."""
        owner, name, values = method.owner, method.name, [given.value for given in arguments.positional]
        if owner.kind is dict and not values and name in _VIEWS:
            return self._view(owner, name)
        if name in ("append", "add") and len(values) == 1:
            owner.add(None, values[0], self.token)
        elif name == "extend" and len(values) == 1:
            parts = elements_of(values[0])
            for part in parts if parts is not None else [element_of(values[0])]:
                owner.add(None, part, self.token if parts is not None else None)
        elif name == "get" and values and owner.kind is dict:
            found = self.item_of(owner, values[0])
            default = values[1] if len(values) > 1 else None
            if owner.entries is None or not is_literal(values[0]) or self.is_deferred:
                return join(found, default)
            return found if values[0] in owner.entries else default
        elif name == "pop" and owner.kind is dict and values and is_literal(values[0]):
            return owner.remove(values[0], self.token)
        elif name == "update" and owner.kind is dict and not values and not arguments.is_open:
            for key, given in arguments.keywords.items():
                owner.add(key, given.value, self.token)
        elif name == "copy":
            entries = owner.entries
            return Container(owner.kind, None if entries is None else dict(entries), owner.item, self.token)
        elif name not in ("index", "count"):
            owner.open()
            self.hand_over(arguments)
        return UNKNOWN

    @staticmethod
    def _view(owner: Container, name: str) -> Container:
        """What `items`, `keys` or `values` of a dictionary gives."""
        kind, entries = _VIEWS[name], owner.entries
        if entries is None:
            item = {"items": (UNKNOWN, owner.item), "keys": UNKNOWN, "values": owner.item}[name]
            return Container(kind, None, item)
        parts = {"items": list(entries.items()), "keys": list(entries), "values": list(entries.values())}[name]
        return _listed(kind, parts, UNKNOWN)

    # -- functions ------------------------------------------------------------------------------------------------

    def call_builtin(self, name: str, arguments: Arguments, node: ast.Call) -> Value:
        """What a builtin function gives."""
        values = [given.value for given in arguments.positional]
        if name in _OPENING:
            self.is_open = True
        if name == "super" and not values:
            return self.call_super()
        if name == "dict":
            return self._new_dict(values, arguments)
        if arguments.is_open or not values:
            return self.container(list, {}) if name == "list" and not arguments.is_open else UNKNOWN
        first = values[0]
        if name in _COPIES and len(values) == 1:
            return self._copy(name, first, arguments)
        if name == "range":
            return _numbers(values)
        if name == "enumerate":
            return self._enumerate(first, values[1:], arguments)
        if name == "zip":
            columns = _known_parts(values)
            rows: list[Value] | None = None if columns is None else list(zip(*columns, strict=False))
            return _listed(zip, rows, tuple(map(self.element, values)))
        if name == "map":
            return self._map(first, values[1:], arguments, node)
        if name == "isinstance" and len(values) == 2:
            holds = self._is_instance(first, arguments.positional[1].expression)
            return Typed(bool) if holds is None else holds
        if name == "hasattr" and isinstance(first, Nodes) and first.is_certain and isinstance(values[1], str):
            return values[1] in self.vocabulary
        if name == "getattr" and isinstance(first, Nodes) and len(values) > 1 and isinstance(values[1], str):
            return self.node_named(values[1], first.is_real) or UNKNOWN
        # What a function finds in a list of the module isn't what others may have put there since.
        if name == "len" and len(values) == 1 and not self.is_deferred and (parts := elements_of(first)) is not None:
            return len(parts)
        known = folding.fold(_FOLDED[name], values) if name in _FOLDED and not arguments.keywords else UNKNOWN
        if is_literal(known):
            return known
        return Typed(_GIVES[name]) if name in _GIVES else UNKNOWN

    def call_library(self, name: str, arguments: Arguments, node: ast.Call) -> Value:
        """What a function of Python's library gives that is followed."""
        values = [given.value for given in arguments.positional]
        if name == "functools.partial":
            return self._partial(arguments, node)
        if name == "dataclasses.replace":
            return self.copied(arguments)
        if name == "dataclasses.asdict":
            return self.as_dict(arguments)
        if name == "itertools.starmap" and len(values) == 2 and not arguments.keywords:
            return self._starmap(values, arguments, node)
        if name == "collections.namedtuple":
            return self.named_tuple(arguments)
        if name == "dataclasses.field" and "default" in arguments.keywords:
            return arguments.keywords["default"].value
        if arguments.keywords or arguments.is_open or name not in ("itertools.chain", "itertools.product"):
            self.hand_over(arguments)
            return UNKNOWN
        parts = _known_parts(values)
        if name == "itertools.chain":
            chained = None if parts is None else list(itertools.chain(*parts))
            return _listed(itertools.chain, chained, join_all(map(self.element, values)))
        rows: list[Value] | None = None
        if parts is not None and math.prod(map(len, parts)) <= _MOST_PARTS:
            rows = list(itertools.product(*parts))
        return _listed(itertools.product, rows, tuple(map(self.element, values)))

    def _copy(self, name: str, value: Value, arguments: Arguments) -> Value:
        """A list, set or iterator of the elements of something."""
        kind, parts = _COPIES[name], elements_of(value)
        if parts is None or kind in (set, frozenset):
            return Container(kind, None, self.element(value))
        if name == "sorted":
            # Which comes first isn't known; each of them does come.
            is_plain = all(map(is_literal, parts)) and not arguments.keywords
            ordered = folding.ordered(parts) if is_plain else None
            return (
                self.container(list, dict(enumerate(ordered)))
                if ordered is not None
                else _listed(list, None, self.element(value))
            )
        if name == "tuple":
            return tuple(parts)
        if name == "reversed":
            return _listed(reversed, parts[::-1], UNKNOWN)
        return self.container(list, dict(enumerate(parts)))

    def _enumerate(self, value: Value, starts: list[Value], arguments: Arguments) -> Container:
        parts = elements_of(value)
        given = arguments.keywords.get("start")
        start = starts[0] if starts else given.value if given is not None else 0
        numbered = list(enumerate(parts, start)) if parts is not None and type(start) is int else None
        return _listed(enumerate, numbered, (Typed(int), self.element(value)))

    def _new_dict(self, values: list[Value], arguments: Arguments) -> Value:
        entries: dict[object, Value] = {}
        for value in values:
            if not (isinstance(value, Container) and value.kind is dict and value.entries is not None):
                self.hand_over(arguments)
                return UNKNOWN
            entries.update(value.entries)
        if arguments.is_open:
            self.hand_over(arguments)
            return UNKNOWN
        entries.update((name, each.value) for name, each in arguments.keywords.items())
        return self.container(dict, entries)

    def _partial(self, arguments: Arguments, node: ast.Call) -> Value:
        if not arguments.positional:
            self.hand_over(arguments)
            return UNKNOWN
        target = arguments.positional[0].value
        if isinstance(target, Partial):
            target.is_called = True  # what is wrong with it is wrong with the new one, too
        made = Partial(target, arguments.without_first())
        if not self.silence:
            self.partials.setdefault(node, []).append((made, self.frame.is_conditional))
        return made

    def read_partials(self) -> None:
        """Reads what functions are given that nobody calls."""
        for node, made in self.partials.items():
            if any(each.is_called for each, _ in made):
                continue
            is_handed_on = any(each.is_handed_on for each, _ in made)
            for partial, is_conditional in made:
                self.frame = Frame()
                self.frame.is_conditional = is_conditional
                given = partial.arguments.lasting(is_handed_on)
                if isinstance(partial.target, (NodeReference, Partial)):
                    given.is_open = True
                if _is_called_with(partial) is not None:
                    self.call_value(partial.target, given, node)

    def _map(self, function: Value, values: list[Value], arguments: Arguments, node: ast.Call) -> Container:
        if _is_called_with(function) is None:
            self.hand_over(arguments)
            return Container(map, None, UNKNOWN)
        columns = _known_parts(values)
        rows: list[Value] | None = None if columns is None else list(zip(*columns, strict=False))
        return self._mapped_rows(function, rows, tuple(map(self.element, values)), arguments, node)

    def _starmap(self, values: list[Value], arguments: Arguments, node: ast.Call) -> Container:
        rows = elements_of(values[1])
        any_row = self.element(values[1])
        if _is_called_with(values[0]) is None or not all(isinstance(row, tuple) for row in [any_row, *(rows or [])]):
            self.hand_over(arguments)
            return Container(map, None, UNKNOWN)
        return self._mapped_rows(values[0], rows, any_row, arguments, node)

    def _mapped_rows(
        self, function: Value, rows: list[Value] | None, any_row: Value, arguments: Arguments, node: ast.Call
    ) -> Container:
        """What a function gives for rows of arguments, which stand in one argument or in several."""
        # In a function, what is wrong with one element stands away from it, which may be half typed.
        is_node = isinstance(_is_called_with(function), NodeReference)
        turns = self.turns(_listed(zip, rows, any_row)) if is_node and rows != [] else [any_row]
        made = []
        with self.apart():
            for turn in turns:
                places = itertools.chain(arguments.positional[1:], itertools.repeat(arguments.positional[-1]))
                given = Arguments([type(each)(value, each.node) for value, each in zip(turn, places, strict=False)])
                made.append(self.call_value(function, given, node))
        is_all = rows is not None and len(rows) == len(turns)
        return _listed(map, made, UNKNOWN) if is_all else Container(map, None, join_all(made))

    def _is_instance(self, value: Value, types: ast.expr) -> bool | None:
        names = types.elts if isinstance(types, ast.Tuple) else [types]
        kinds = [
            folding.BUILTIN_TYPES.get(name.id) if isinstance(name, ast.Name) and self.is_builtin(name.id) else None
            for name in names
        ]
        known = [kind for kind in kinds if kind is not None]
        return folding.is_instance(value, known) if len(known) == len(kinds) else None

    def is_builtin(self, name: str) -> bool:
        """Whether a name is Python's own."""
        return name in BUILTINS and name not in self.bound
