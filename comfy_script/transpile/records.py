"""What the passes hand on: the script's functions, and in them one step for each node."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from ..formats.workflow import Graph, Link, Node, Port, Subgraph, Value
from ..registry.records import ComboValue

__all__ = [
    "Comment",
    "Elements",
    "Expression",
    "Fields",
    "Kind",
    "LinkSample",
    "Member",
    "Sample",
    "ScriptCall",
    "Step",
    "Unit",
    "ValueSample",
]


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an enum: `Samplers.euler`, `KSampler.sampler_name.euler`."""

    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Elements:
    """A list that may hold links: an autogrow input without gaps."""

    items: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """A dictionary that may hold links: an autogrow input with gaps."""

    items: Mapping[str, Expression]


Expression: TypeAlias = "Value | Link | Member | Elements | Fields"


@dataclass(slots=True)
class ScriptCall:
    """How a node is called.

    Attributes:
        function: The identifier.
        positional: Arguments.
        keywords: Arguments by name; a name that is no identifier goes into a dictionary.
    """

    function: str
    positional: list[Expression]
    keywords: dict[str, Expression]


@dataclass(slots=True)
class Step:
    """One node of the script.

    Attributes:
        node: The node.
        inputs: What is left of its inputs: all links lead somewhere.
        unit: Of an instance of a subgraph, the function that it calls.
        outputs: The link types of what it gives, as they are when the script runs.
        types: The same, with match types told from what is linked.
        call: How the script writes it.
    """

    node: Node
    inputs: dict[str, Value | Link]
    unit: Unit | None = None
    outputs: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    call: ScriptCall | None = None


@dataclass(frozen=True, slots=True)
class LinkSample:
    """A parameter is given a link of this type."""

    type: str


@dataclass(frozen=True, slots=True)
class ValueSample:
    """A parameter is given this value."""

    value: Value


Sample: TypeAlias = LinkSample | ValueSample


@dataclass(frozen=True, slots=True)
class Kind:
    """The values that a parameter takes.

    Attributes:
        name: A Python type, a global enum, `Literal` or `Any`.
        options: Of `Literal`.
    """

    name: str
    options: tuple[ComboValue, ...] = ()


@dataclass(frozen=True, slots=True)
class Comment:
    """What stands above a line.

    Attributes:
        lines: Texts without `#`.
        apart: An empty line comes before it; a line may be set apart without any text.
    """

    lines: tuple[str, ...] = ()
    apart: bool = True


@dataclass(slots=True)
class Unit:
    """The main part of a script, or one of its functions.

    A subgraph becomes one function for each set of inputs that its instances give.

    Attributes:
        graph: Where it comes from.
        subgraph: Of a function, its definition.
        steps: By node id, in the script's order.
        parameters: Of a function: slot → input, for those that are given.
        results: Of a function: output slot → what it returns there, for those that give something.
        samples: Of a function: slot → what its calls give.
        defaults: Of a function: slot → default.
        name: Of a function.
        names: Node id, or `PORTS`, and slot → variable.
        kinds: Of a function: slot → what values it takes.
        annotations: Of a function: slot → annotation.
        returns: Of a function, the annotation of what it returns.
        comments: Node id → what stands above its line.
        notes: What stands above the first line.
    """

    graph: Graph
    subgraph: Subgraph | None = None
    steps: dict[str, Step] = field(default_factory=dict)
    parameters: dict[int, Port] = field(default_factory=dict)
    results: dict[int, Link] = field(default_factory=dict)
    samples: dict[int, list[Sample]] = field(default_factory=dict)
    defaults: dict[int, Value] = field(default_factory=dict)
    name: str = ""
    names: dict[tuple[str, int], str] = field(default_factory=dict)
    kinds: dict[int, Kind] = field(default_factory=dict)
    annotations: dict[int, ast.expr] = field(default_factory=dict)
    returns: ast.expr | None = None
    comments: dict[str, Comment] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
