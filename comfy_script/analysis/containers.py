"""Lists and dictionaries of values that are partly known, and what values have in common where several are possible."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum, EnumMeta
from typing import Any, TypeGuard

from ..graph.records import CallOutput
from .values import (
    UNKNOWN,
    Awaitable,
    BoundMethod,
    Doubted,
    EnumValue,
    Future,
    KnownOutput,
    Manager,
    Method,
    NamedTupleValue,
    NodeReference,
    OneOf,
    Partial,
    Typed,
    Unknown,
    Value,
    is_unknown,
)

__all__ = [
    "Container",
    "Shared",
    "covers",
    "element_of",
    "elements_of",
    "is_iterator",
    "is_literal",
    "join",
    "join_all",
    "members_of",
    "opened",
    "possibilities",
    "present",
    "use_up",
]

_MOST = 12
"""How many possibilities are kept apart."""


class Shared:
    """What can be changed. Values that may be the same object share one record, see `merge`.

    Attributes:
        kind: What it is.
    """

    __slots__ = ("_same", "kind")

    def __init__(self, kind: Any) -> None:
        self.kind = kind
        self._same: Shared | None = None

    def _root(self) -> Shared:
        root = self
        while root._same is not None:
            root = root._same
        return root

    def is_same(self, other: Shared) -> bool:
        """Whether the two may be one object."""
        return self._root() is other._root()

    def open(self) -> None:
        """Anything may be in it from now on."""
        raise NotImplementedError

    def merge(self, other: Shared) -> None:
        """Notes that the two may be one object."""
        raise NotImplementedError


class Container(Shared):
    """A list, set or dictionary, or an iterator.

    Attributes:
        kind: The Python type.
    """

    __slots__ = ("_entries", "_given", "_is_ordered", "_item", "_token", "_typed")

    kind: type

    def __init__(
        self,
        kind: type,
        entries: dict[Any, Value] | None,
        item: Value = None,
        token: object = None,
        given: Iterable[Value] = (),
        *,
        is_ordered: bool = True,
        typed: dict[str, Value] | None = None,
    ) -> None:
        """Makes one.

        Args:
            kind: list, set, dict, or the type of an iterator.
            entries: Its values by key or index, if they are known.
            item: What its values have in common, if they aren't.
            token: The run of statements that it is made in: what is added in the same run is added just once.
            given: Some that surely are in it, if not all are known.
            is_ordered: They are the first, in the order in which a loop gives them.
            typed: What a typed dictionary has at its keys, if it has them.
        """
        super().__init__(kind)
        self._given = tuple(given)
        self._typed = typed or {}
        self._is_ordered = is_ordered and kind not in (set, frozenset)
        self._entries = entries
        self._item = item
        self._token = token

    def _root(self) -> Container:
        root = super()._root()
        assert isinstance(root, Container)
        return root

    @property
    def entries(self) -> dict[Any, Value] | None:
        """Its values by key or index, if they are known."""
        return self._root()._entries

    @property
    def item(self) -> Value:
        """What its values have in common."""
        root = self._root()
        return join_all(root._entries.values()) if root._entries is not None else root._item

    @property
    def given(self) -> tuple[Value, ...]:
        """Values that surely are in it."""
        root = self._root()
        return root._given if root._entries is None else tuple(root._entries.values())

    def at(self, key: Any) -> Value:
        """What it has at a key that is known."""
        root = self._root()
        if root._entries is None:
            return root._typed.get(key, root._item)
        return root._entries.get(key + len(root._entries) if root.kind is list and key < 0 else key, UNKNOWN)

    @property
    def is_ordered(self) -> bool:
        """Whether those values come first, and in their order."""
        return self._root()._is_ordered

    def is_of(self, token: object) -> bool:
        """Whether it was made in a run of statements, so that nothing else has changed it."""
        return self._root()._token is token

    def add(self, key: Any, value: Value, token: object) -> None:
        """Notes a value at a key, or of a list behind the others (None)."""
        root = self._root()
        if root._entries is not None and root._token is token and not isinstance(key, Unknown):
            if key is None and root.kind is list:
                root._entries[len(root._entries)] = value
                return
            if key is not None and (root.kind is dict or key in root._entries):
                root._entries[key] = value
                return
        root._item = join(self.item, value) if root._entries is None or root._entries else value
        root._entries, root._given, root._typed = None, (), {}

    def remove(self, key: Any, token: object) -> Value:
        """Takes the value at a key or index out; what it is.

        Args:
            key: Where; unknown if any may be meant.
            token: The run of statements.
        """
        root = self._root()
        entries = root._entries
        if entries is not None and root._token is token and not isinstance(key, Unknown):
            if root.kind is list and isinstance(key, int) and key < 0:
                key += len(entries)
            if key in entries:
                value = entries.pop(key)
                if root.kind is list:
                    root._entries = dict(enumerate(entries.values()))
                return value
        root._entries, root._given, root._item = None, (), self.item
        return root._item

    def insert(self, index: Value, value: Value, token: object) -> None:
        """Puts a value into a list, before the one at an index."""
        root = self._root()
        if root._entries is None or root._token is not token or type(index) is not int:
            self.add(UNKNOWN, value, token)
            return
        parts = list(root._entries.values())
        parts.insert(index, value)
        root._entries = dict(enumerate(parts))

    def open(self) -> None:
        """Anything may be in it from now on."""
        root = self._root()
        inside = [root._item] if root._entries is None else list(root._entries.values())
        inside += root._typed.values()
        root._entries, root._given, root._item, root._typed = None, (), UNKNOWN, {}
        for each in inside:
            opened(each)

    def merge(self, other: Shared) -> None:
        """Notes that the two may be one object: what is added to one is then perhaps in the other."""
        mine, others = self._root(), other._root()
        if mine is others or not isinstance(others, Container):
            return
        known = [each for each in (mine, others) if each._entries is None or each._entries]
        item = join_all(each.item for each in known)
        mine._entries, mine._given, mine._item, mine._typed = None, (), item, {}
        others._same = mine

    def __repr__(self) -> str:
        return f"<{self.kind.__name__} of {self.entries if self.entries is not None else self.item}>"


_LITERALS = (str, int, float, bool, bytes, complex, type(None), type(...), Enum)


def is_literal(value: Value) -> bool:
    """Whether a value is known as a whole, and plain."""
    return isinstance(value, _LITERALS) and not isinstance(value, CallOutput)


def join_all(values: Iterable[Value]) -> Value:
    """What several values have in common; nothing is known of the element of an empty list."""
    iterator = iter(values)
    joined = next(iterator, UNKNOWN)
    for value in iterator:
        joined = join(joined, value)
    return joined


def join(first: Value, second: Value) -> Value:
    """What is known of a value that is one or the other."""
    if first is second:
        return first
    if is_unknown(first) or is_unknown(second):
        # Nobody sees any more what is done with the other one.
        opened(first)
        opened(second)
        return UNKNOWN
    if _same(first, second):
        return first
    if (shared := _shared_in(first)) is not None and (other := _shared_in(second)) is not None:
        if shared.kind is other.kind:
            shared.merge(other)
            return first if isinstance(first, OneOf) else second
        shared.open()
        other.open()
        return UNKNOWN
    if isinstance(first, tuple) and isinstance(second, tuple) and len(first) == len(second):
        both = tuple(join(one, other) for one, other in zip(first, second, strict=True))
        if isinstance(first, NamedTupleValue) and isinstance(second, NamedTupleValue) and first.of is second.of:
            return NamedTupleValue.make(first.of, both)
        return both
    values = list(possibilities(first))
    for value in possibilities(second):
        if not any(_same(value, other) for other in values):
            values.append(value)
    if len(values) == 2 and None in values and _shared_in(first if first is not None else second) is not None:
        return OneOf(tuple(values))
    if len(values) > _MOST or not all(_can_be_kept_apart(value) for value in values):
        kinds = {type(value) for value in values}
        for value in values:
            opened(value)
        return Typed(kinds.pop()) if len(kinds) == 1 and kinds <= {int, float, str} else UNKNOWN
    return OneOf(tuple(values))


def _shared_in(value: Value) -> Shared | None:
    """What can be changed of what is that, or that or None."""
    return next((each for each in possibilities(value) if isinstance(each, Shared)), None)


def present(value: Value) -> Value:
    """What something is asked of: of None nothing can be, so of what may be None it is the other."""
    return shared if isinstance(value, OneOf) and (shared := _shared_in(value)) is not None else value


def possibilities(value: Value) -> Iterator[Value]:
    """The values that a value may be, as far as they are kept apart."""
    if isinstance(value, OneOf):
        yield from value.values
    else:
        yield value


def _can_be_kept_apart(value: Value) -> bool:
    return isinstance(value, (KnownOutput, Typed, NodeReference)) or is_literal(value)


def is_iterator(value: Value) -> TypeGuard[Container]:
    """Whether a value gives each of its elements once."""
    return isinstance(value, Container) and issubclass(value.kind, Iterator)


def use_up(value: Value, token: object) -> None:
    """Notes that an iterator was looped over: what it has left to give isn't known."""
    if is_iterator(value):
        value.remove(UNKNOWN, token)


def opened(value: Value) -> Value:
    """A value which other code may change: nothing is known of what is in a list."""
    if isinstance(value, Shared):
        value.open()
    elif isinstance(value, tuple):
        for each in value:
            opened(each)
    elif isinstance(value, Partial):
        value.is_handed_on = True
        opened(value.target)
        for given in (*value.arguments.positional, *value.arguments.keywords.values()):
            opened(given.value)
    elif isinstance(value, (Method, BoundMethod)):
        opened(value.owner)
    elif isinstance(value, (Awaitable, Doubted, Future, Manager)):
        opened(value.value)
    elif isinstance(value, OneOf):
        for each in value.values:
            opened(each)
    return value


def _same(first: Value, second: Value) -> bool:
    if isinstance(first, KnownOutput):
        return isinstance(second, KnownOutput) and first.is_like(second)
    if type(first) is not type(second):
        return False
    if isinstance(first, tuple):
        return len(first) == len(second) and all(_same(one, other) for one, other in zip(first, second, strict=True))
    if isinstance(first, Shared):
        return first.is_same(second)
    if isinstance(first, OneOf):
        return len(first.values) == len(second.values) and all(
            any(_same(one, other) for other in second.values) for one in first.values
        )
    return bool(first == second)


def covers(known: Value, value: Value) -> bool:
    """Whether a value is no news to what is known."""
    if known is value or is_unknown(known) or _same(known, value):
        return True
    if isinstance(known, Typed):
        return all(
            (isinstance(each, Typed) and each.type is known.type) or type(each) is known.type
            for each in possibilities(value)
        )
    if isinstance(known, tuple) and isinstance(value, tuple) and len(known) == len(value):
        return all(covers(one, other) for one, other in zip(known, value, strict=True))
    return all(any(_same(one, other) for one in possibilities(known)) for other in possibilities(value))


def elements_of(value: Value) -> list[Value] | None:
    """What a loop over a value gives, one by one; None if that, or its order, isn't known."""
    value = present(value)
    if isinstance(value, (tuple, EnumMeta)):
        return list(value)
    if isinstance(value, Container) and value.entries is not None and value.is_ordered:
        return list(value.entries if value.kind is dict else value.entries.values())
    return None


def members_of(value: Value) -> list[Value] | None:
    """What is in something, in whatever order; None if that isn't known."""
    if isinstance(value, Container) and value.entries is not None and value.kind is not dict:
        return list(value.entries.values())
    return elements_of(value)


def element_of(value: Value) -> Value:
    """What a loop over a value gives."""
    value = present(value)
    if isinstance(value, Container):
        return join_all(value.entries) if value.kind is dict and value.entries else _item(value)
    if isinstance(value, tuple):
        return join_all(value)
    if isinstance(value, str):
        return Typed(str)
    if isinstance(value, EnumValue):
        return join_all(value.spec.members.values())
    if isinstance(value, EnumMeta):
        return join_all(value)
    return UNKNOWN


def _item(value: Container) -> Value:
    return UNKNOWN if value.kind is dict else value.item
