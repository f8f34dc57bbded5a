"""What is known of a value without running the script: all of it, its type, some possibilities, or nothing.

Plain Python values stand for themselves, and tuples for tuples of what is known. Where nothing is known the value is an
`Unknown`, which fits everywhere.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..graph.records import Call, CallOutput
from ..registry.records import NodeSpec, OutputSpec

if TYPE_CHECKING:
    from .scopes import VariableScope

__all__ = [
    "UNKNOWN",
    "Awaitable",
    "CallNode",
    "Class",
    "Container",
    "CoroutineMethod",
    "EnumValue",
    "Function",
    "KnownOutput",
    "LinkType",
    "Load",
    "Method",
    "Module",
    "NodeReference",
    "NodeTuple",
    "Nodes",
    "OneOf",
    "Typed",
    "Unknown",
    "Value",
    "annotated",
    "covers",
    "element_of",
    "is_literal",
    "is_unknown",
    "join",
    "join_all",
    "outputs_of",
]

Value = Any
_MOST = 12
"""How many possibilities are kept apart."""


class Unknown:
    """A value that nothing is known of."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN = Unknown()


def is_unknown(value: Value) -> bool:
    """Whether nothing is known of a value."""
    return value.__class__ is Unknown


class KnownOutput(CallOutput):
    """An output of a node, by its call or by what an annotation says.

    Attributes:
        is_real: In real mode: some object that the node made.
        annotated: The name of the annotation, if that is all that is known.
    """

    __slots__ = ("annotated", "is_real")

    def __init__(self, call: Call, slot: int, type: str, is_real: bool, annotated: str = "") -> None:
        super().__init__(call, slot, type)
        self.is_real = is_real
        self.annotated = annotated

    @property
    def description(self) -> str:
        """As of any output; of an annotated value, what it is annotated as."""
        return f"a value annotated as {self.annotated}" if self.annotated else super().description

    def is_like(self, other: KnownOutput) -> bool:
        """Whether the other one is good for the same inputs, and is described alike."""
        return (
            self.type == other.type
            and self.slot == other.slot
            and self.call.spec is other.call.spec
            and self.is_real == other.is_real
            and self.annotated == other.annotated
        )


class NodeTuple(tuple[KnownOutput, ...]):
    """The outputs of a node that has several."""

    __slots__ = ()


@dataclass(frozen=True)
class Typed:
    """Some value of a Python type."""

    type: type


@dataclass(frozen=True)
class OneOf:
    """One of several values; which one isn't known."""

    values: tuple[Value, ...]


class Container:
    """A list, set or dictionary. Those that may be the same object share one record, see `merge`.

    Attributes:
        kind: The Python type.
    """

    __slots__ = ("_entries", "_item", "_same", "_token", "kind")

    def __init__(self, kind: type, entries: dict[Any, Value] | None, item: Value = None, token: object = None) -> None:
        """Makes one.

        Args:
            kind: list, set or dict.
            entries: Its values by key or index, if they are known.
            item: What its values have in common, if they aren't.
            token: The run of statements that it is made in: what is added in the same run is added just once.
        """
        self.kind = kind
        self._entries = entries
        self._item = item
        self._token = token
        self._same: Container | None = None

    def _root(self) -> Container:
        root = self
        while root._same is not None:
            root = root._same
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
        root._entries = None

    def open(self) -> None:
        """Anything may be in it from now on."""
        root = self._root()
        root._entries, root._item = None, UNKNOWN

    def merge(self, other: Container) -> None:
        """Notes that the two may be one object: what is added to one is then perhaps in the other."""
        mine, others = self._root(), other._root()
        if mine is others:
            return
        known = [each for each in (mine, others) if each._entries is None or each._entries]
        item = join_all(each.item for each in known)
        mine._entries, mine._item = None, item
        others._same = mine

    def __repr__(self) -> str:
        return f"<{self.kind.__name__} of {self.entries if self.entries is not None else self.item}>"


@dataclass(frozen=True)
class Module:
    """A module of ours, by its dotted name."""

    name: str


@dataclass(frozen=True)
class Nodes:
    """Nodes by name: a module of nodes, or those of a session.

    Attributes:
        is_real: Of real mode.
        is_certain: They are those of the registry; of a session they may be those of another server.
    """

    is_real: bool
    is_certain: bool = True


@dataclass(frozen=True)
class NodeReference:
    """A node that can be called."""

    spec: NodeSpec
    identifier: str
    is_real: bool


@dataclass(frozen=True)
class EnumValue:
    """The enum of a combo: an `EnumSpec`."""

    spec: Any

    def __hash__(self) -> int:
        return id(self.spec)


@dataclass(frozen=True)
class LinkType:
    """A link type's class, good for annotations."""

    name: str
    type: str
    is_real: bool


@dataclass(frozen=True)
class Class:
    """A class of ours, or an object of it: `Session`, `Workflow`."""

    name: str
    is_real: bool
    is_object: bool = False
    is_certain: bool = True


@dataclass(frozen=True)
class CallNode:
    """`call_node`."""


@dataclass(frozen=True)
class Load:
    """`load`."""

    is_real: bool


@dataclass(frozen=True)
class Method:
    """A method of a container."""

    owner: Container
    name: str


@dataclass(frozen=True)
class Awaitable:
    """What a coroutine function gives."""

    value: Value


@dataclass(frozen=True)
class CoroutineMethod:
    """A function or method of ours that gives a coroutine."""

    name: str


@dataclass(eq=False)
class Function:
    """A function of the script, or a lambda.

    Attributes:
        node: Its definition.
        scope: Where it is defined.
        defaults: Its parameters' defaults.
        is_plain: A call runs its body and gives what it returns: no decorator, no generator.
    """

    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    scope: VariableScope
    defaults: dict[str, Value] = field(default_factory=dict)
    is_plain: bool = True


_LITERALS = (str, int, float, bool, bytes, complex, type(None), type(...))


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
        return UNKNOWN
    if _same(first, second):
        return first
    if isinstance(first, Container) and isinstance(second, Container):
        if first.kind is second.kind:
            first.merge(second)
            return first
        first.open()
        second.open()
        return UNKNOWN
    if isinstance(first, tuple) and isinstance(second, tuple) and len(first) == len(second):
        return tuple(join(one, other) for one, other in zip(first, second, strict=True))
    values = list(_possibilities(first))
    for value in _possibilities(second):
        if not any(_same(value, other) for other in values):
            values.append(value)
    if len(values) > _MOST or not all(_can_be_kept_apart(value) for value in values):
        kinds = {type(value) for value in values}
        for value in values:
            _let_go(value)
        return Typed(kinds.pop()) if len(kinds) == 1 and kinds <= {int, float, str} else UNKNOWN
    return OneOf(tuple(values))


def _possibilities(value: Value) -> Iterator[Value]:
    if isinstance(value, OneOf):
        yield from value.values
    else:
        yield value


def _can_be_kept_apart(value: Value) -> bool:
    return isinstance(value, (KnownOutput, Typed, NodeReference)) or is_literal(value)


def _let_go(value: Value) -> None:
    if isinstance(value, Container):
        value.open()
    elif isinstance(value, tuple):
        for each in value:
            _let_go(each)


def _same(first: Value, second: Value) -> bool:
    if isinstance(first, KnownOutput):
        return isinstance(second, KnownOutput) and first.is_like(second)
    if type(first) is not type(second):
        return False
    if isinstance(first, tuple):
        return len(first) == len(second) and all(_same(one, other) for one, other in zip(first, second, strict=True))
    if isinstance(first, Container):
        return first._root() is second._root()
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
            for each in _possibilities(value)
        )
    if isinstance(known, tuple) and isinstance(value, tuple) and len(known) == len(value):
        return all(covers(one, other) for one, other in zip(known, value, strict=True))
    return all(any(_same(one, other) for one in _possibilities(known)) for other in _possibilities(value))


def element_of(value: Value) -> Value:
    """What a loop over a value gives."""
    if isinstance(value, Container):
        return join_all(value.entries) if value.kind is dict and value.entries else _item(value)
    if isinstance(value, tuple):
        return join_all(value)
    if isinstance(value, str):
        return Typed(str)
    if isinstance(value, EnumValue):
        return join_all(value.spec.members.values())
    return UNKNOWN


def _item(value: Container) -> Value:
    return UNKNOWN if value.kind is dict else value.item


def outputs_of(spec: NodeSpec, is_real: bool, types: Iterable[str] | None = None) -> Value:
    """What a call of a node gives: its output, or a tuple of them."""
    call = Call(spec, {}, None, 0)
    given = tuple(output.type for output in spec.outputs) if types is None else tuple(types)
    if not given:
        return KnownOutput(call, -1, "", is_real)
    outputs = tuple(KnownOutput(call, slot, link_type, is_real) for slot, link_type in enumerate(given))
    return outputs[0] if len(outputs) == 1 else NodeTuple(outputs)


def annotated(name: str, link_type: str, is_real: bool) -> KnownOutput:
    """A value of which an annotation says the link type."""
    spec = NodeSpec(name, name, "", "", "", (), (OutputSpec(link_type, link_type),))
    return KnownOutput(Call(spec, {}, None, 0), 0, link_type, is_real, annotated=name)
