"""Calls of the methods of lists, sets and dictionaries: what they give, and what they do to them."""

from __future__ import annotations

from collections import deque

from .containers import Container, element_of, elements_of, is_literal, join, opened, use_up
from .iterables import listed
from .node_calls import Arguments, NodeCallReader
from .values import UNKNOWN, Method, Value

__all__ = ["ContainerCalls"]

_VIEWS = {name: type(getattr({}, name)()) for name in ("items", "keys", "values")}
_ONLY_LESS = frozenset({"clear", "discard", "popitem", "remove", "reverse", "rotate", "sort"})
"""Methods behind which nothing is in it that wasn't."""


class ContainerCalls(NodeCallReader):
    """Calls of nodes, and of the methods of lists, sets and dictionaries."""

    def hand_over(self, arguments: Arguments) -> None:
        """Code that isn't read may change the lists that it is given, and call nodes."""
        if self.recorded is not None:
            self.recorded.has_others = True
        for given in (*arguments.positional, *arguments.keywords.values()):
            opened(given.value)

    def call_method(self, method: Method, arguments: Arguments) -> Value:
        """What a method of a list or dictionary gives, and what it does to it."""
        owner, name, values = method.owner, method.name, [given.value for given in arguments.positional]
        if arguments.is_open:
            owner.open()
            self.hand_over(arguments)
            return UNKNOWN
        if owner.kind is dict:
            return self._call_of_dict(owner, name, values, arguments)
        if name in ("append", "add") and len(values) == 1:
            owner.add(None, values[0], self.token)
        elif name == "insert" and len(values) == 2:
            owner.insert(values[0], values[1], self.token)
        elif name == "extend" and len(values) == 1:
            parts = elements_of(values[0])
            for part in parts if parts is not None else [element_of(values[0])]:
                owner.add(None, part, self.token if parts is not None else None)
        elif name == "pop" and len(values) < 2 and owner.kind is list:
            return owner.remove(values[0] if values else -1, self.token)
        elif owner.kind is deque and name in ("appendleft", "pop", "popleft"):
            if not values:
                return owner.remove(UNKNOWN, self.token)
            owner.add(UNKNOWN, values[0], self.token)
        else:
            return self._other_method(owner, name, arguments)
        return UNKNOWN

    def _call_of_dict(self, owner: Container, name: str, values: list[Value], arguments: Arguments) -> Value:
        if not values and name in _VIEWS:
            return self._view(owner, name)
        default = values[1] if len(values) > 1 else None
        is_plain = not arguments.keywords and 1 <= len(values) <= 2 and is_literal(values[0])
        # What a function finds in a dictionary of the module isn't what others may have put there since.
        is_known = is_plain and owner.entries is not None and (not self.is_deferred or owner.is_of(self.token))
        if name == "get" and values:
            found = self.item_of(owner, values[0])
            return join(found, default) if not is_known else found if values[0] in (owner.entries or ()) else default
        if name == "pop" and is_plain:
            if is_known and values[0] not in (owner.entries or ()):
                return default
            found = owner.remove(values[0], self.token)
            return found if is_known or len(values) < 2 else join(found, default)
        if name == "setdefault" and is_plain:
            if is_known and values[0] in (owner.entries or ()):
                return self.item_of(owner, values[0])
            owner.add(values[0] if is_known else UNKNOWN, default, self.token)
            return self.item_of(owner, values[0])
        if name == "update" and len(values) < 2:
            self.update(
                owner, [*values, Container(dict, {key: each.value for key, each in arguments.keywords.items()})]
            )
            return None
        return self._other_method(owner, name, arguments)

    def _other_method(self, owner: Container, name: str, arguments: Arguments) -> Value:
        if name == "copy" and not arguments.positional:
            entries = owner.entries
            return Container(owner.kind, None if entries is None else dict(entries), owner.item, self.token)
        if name in _ONLY_LESS:
            found = owner.remove(UNKNOWN, self.token)
            self.hand_over(arguments)
            return (UNKNOWN, found) if name == "popitem" else None
        if name not in ("index", "count"):
            owner.open()
            self.hand_over(arguments)
        return UNKNOWN

    def update(self, owner: Container, others: list[Value]) -> None:
        """Puts what is in other dictionaries into one, as `update` and `|=` do."""
        for other in others:
            if not isinstance(other, Container) or other.kind is not dict:
                owner.open()
                opened(other)
            elif other.entries is None:
                owner.add(UNKNOWN, other.item, self.token)
            else:
                for key, value in other.entries.items():
                    owner.add(key, value, self.token)

    @staticmethod
    def _view(owner: Container, name: str) -> Container:
        """What `items`, `keys` or `values` of a dictionary gives."""
        kind, entries = _VIEWS[name], owner.entries
        if entries is None:
            item = {"items": (UNKNOWN, owner.item), "keys": UNKNOWN, "values": owner.item}[name]
            return Container(kind, None, item)
        parts = {"items": list(entries.items()), "keys": list(entries), "values": list(entries.values())}[name]
        return listed(kind, parts, UNKNOWN)

    def copied_value(self, arguments: Arguments) -> Value:
        """A copy of a list or dictionary of plain values; of others nothing is known."""
        value = arguments.positional[0].value if len(arguments.positional) == 1 else UNKNOWN
        if is_literal(value):
            return value
        entries = value.entries if isinstance(value, Container) else None
        if isinstance(value, Container) and entries is not None and all(map(is_literal, entries.values())):
            return self.container(value.kind, dict(entries))
        self.hand_over(arguments)
        return UNKNOWN

    def new_deque(self, arguments: Arguments) -> Value:
        """A deque: what its elements share."""
        if arguments.is_open:
            return UNKNOWN
        if not arguments.positional:
            return Container(deque, {})
        given = arguments.positional[0].value
        made = Container(deque, None, self.element(given))
        use_up(given, self.token)
        return made
