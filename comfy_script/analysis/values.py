"""What is known of a value without running the script: all of it, its type, some possibilities, or nothing.

Plain Python values stand for themselves, and tuples for tuples of what is known. Where nothing is known the value is an
`Unknown`, which fits everywhere.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..graph.records import Call, CallOutput
from ..registry.records import NodeSpec, OutputSpec

if TYPE_CHECKING:
    from .containers import Container
    from .objects import ScriptClass
    from .scopes import VariableScope

__all__ = [
    "ABSENT",
    "UNKNOWN",
    "Awaitable",
    "BoundMethod",
    "CallNode",
    "Class",
    "CoroutineMethod",
    "Doubted",
    "EnumValue",
    "Factory",
    "Function",
    "FunctionNode",
    "Future",
    "KnownOutput",
    "LinkType",
    "Load",
    "Manager",
    "Method",
    "Module",
    "NamedTupleValue",
    "NodeReference",
    "NodeTuple",
    "Nodes",
    "OneOf",
    "Partial",
    "PythonFunction",
    "PythonObject",
    "TextMethod",
    "Typed",
    "Unknown",
    "Value",
    "annotated",
    "is_unknown",
    "outputs_of",
]

Value = Any
FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class Unknown:
    """A value that nothing is known of."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN = Unknown()
ABSENT: Value = object()
"""Where there is no variable or attribute of a name."""


class Doubted(Unknown):
    """A value that a test says something of, which isn't known; what is done to it is done to the value itself.

    Attributes:
        value: What was known of it.
    """

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        self.value = value


def is_unknown(value: Value) -> bool:
    """Whether nothing is known of a value."""
    return value.__class__ in _UNKNOWN


_UNKNOWN = (Unknown, Doubted)


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
            and (self.call.spec is other.call.spec or self.annotated != "")
            and self.is_real == other.is_real
            and self.annotated == other.annotated
        )


class NodeTuple(tuple[KnownOutput, ...]):
    """The outputs of a node that has several."""

    __slots__ = ()


class NamedTupleValue(tuple[Value, ...]):
    """A named tuple of the script.

    Attributes:
        of: Its class.
    """

    of: ScriptClass

    @classmethod
    def make(cls, of: ScriptClass, values: Iterable[Value]) -> NamedTupleValue:
        """One of a class, of the values of its fields."""
        made = cls(values)
        made.of = of
        return made


@dataclass(frozen=True)
class Typed:
    """Some value of a Python type."""

    type: type


@dataclass(frozen=True)
class OneOf:
    """One of several values; which one isn't known."""

    values: tuple[Value, ...]


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


@dataclass(eq=False)
class BoundMethod:
    """A method of an object or class of the script.

    Attributes:
        owner: What its function is given first.
        function: The function.
    """

    owner: Value
    function: Function


@dataclass(frozen=True)
class TextMethod:
    """A method of a text.

    Attributes:
        text: What is known of it: a string, or that it is one.
    """

    text: Value
    name: str


@dataclass(frozen=True)
class PythonFunction:
    """A function of Python's library, by its dotted name."""

    name: str


@dataclass(frozen=True)
class PythonObject:
    """An object of a class of Python's library, by the class's dotted name."""

    name: str


@dataclass(eq=False)
class Partial:
    """A function with some of its arguments, as `functools.partial` gives it.

    Attributes:
        target: What is called.
        arguments: What it is given first: `Arguments`.
        is_called: A call of it was read.
        is_handed_on: Code that isn't read may call it, and give other arguments by name.
    """

    target: Value
    arguments: Any
    is_called: bool = False
    is_handed_on: bool = False


@dataclass(frozen=True)
class Awaitable:
    """What a coroutine function gives."""

    value: Value


@dataclass(frozen=True)
class Factory:
    """What `dataclasses.field(default_factory=…)` gives: each object has its own of what the function makes.

    Attributes:
        function: The function.
        node: Where it stands.
    """

    function: Value
    node: ast.expr


@dataclass(frozen=True)
class Future:
    """What runs by itself and can be awaited: a task, several coroutines together."""

    value: Value


@dataclass(frozen=True)
class Manager:
    """A context manager.

    Attributes:
        value: What `with` gives.
        swallows: It may keep errors of its block from going on.
    """

    value: Value
    swallows: bool = False


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
        kind: "plain" if a call runs its body and gives what it returns; "generator"; "manager" of `contextmanager`;
            "declared" if only its annotation is believed; "unknown".
        is_cached: Calls of the same arguments give the same object.
        owner: The class in whose body it stands.
        binding: What it becomes as an attribute: a method (""), "static", "class", "property", "setter", "unknown".
    """

    node: FunctionNode
    scope: VariableScope
    defaults: dict[str, Value] = field(default_factory=dict)
    kind: str = "plain"
    is_cached: bool = False
    owner: ScriptClass | None = None
    binding: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether a call runs its body and gives what it returns."""
        return self.kind == "plain"


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
