"""The variables of a script: what is known of each, here and at any time."""

from __future__ import annotations

import ast
import builtins
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from .containers import join_all, opened
from .values import UNKNOWN, FunctionNode, Nodes, Value

if TYPE_CHECKING:
    from .objects import ScriptClass

__all__ = [
    "BUILTINS",
    "EverKnown",
    "VariableScope",
    "aliases",
    "bound_names",
    "first_parameter",
    "is_generator",
    "kept_by_functions",
    "shared_names",
]

BUILTINS = frozenset({*dir(builtins), "__file__", "__path__", "reveal_type", "display", "get_ipython", "In", "Out"})
"""What Python and notebooks have without import."""

_READERS = frozenset(
    {
        *("all", "any", "bool", "dict", "enumerate", "len", "list", "max", "min", "print", "range", "reversed", "set"),
        *("sorted", "str", "sum", "tuple", "zip", "isinstance", "float", "int", "round"),
    }
)
"""Builtin functions that don't change or keep what they are given."""


class EverKnown:
    """The values that variables have at any time. They are joined when somebody asks: that may merge lists."""

    __slots__ = ("_later", "_values")

    def __init__(self) -> None:
        self._values: dict[str, Value] = {}
        self._later: dict[str, list[Value]] = {}

    def add(self, name: str, value: Value) -> None:
        """Notes one more value of a variable."""
        given = self._later.setdefault(name, [])
        if not given or given[-1] is not value:
            given.append(value)

    def forget(self) -> None:
        """Begins anew."""
        self._values.clear()
        self._later.clear()

    @property
    def values(self) -> dict[str, Value]:
        """What is known of each variable."""
        for name, given in self._later.items():
            known = [self._values[name]] if name in self._values else []
            self._values[name] = join_all([*known, *given])
        self._later.clear()
        return self._values


class VariableScope:
    """The variables of a module, a class, or a call of a function.

    Attributes:
        values: What is known of each at this point of the script.
        ever: What is known of each whenever that is.
        star: The nodes that a star import brought; a name is looked for there last.
        owner: The class whose body, or whose method, has them.
    """

    __slots__ = ("_shared", "ever", "is_class", "owner", "parent", "star", "values")

    def __init__(
        self, parent: VariableScope | None, shared: frozenset[str] = frozenset(), *, is_class: bool = False
    ) -> None:
        self.values: dict[str, Value] = {}
        self.ever = EverKnown()
        self.parent = parent
        self.is_class = is_class
        self.star: Nodes | None = None
        self.owner: ScriptClass | None = None
        self._shared = shared

    def set(self, name: str, value: Value) -> None:
        """Gives a variable a value."""
        if name in self._shared:
            # Any function that is called may give it another one.
            opened(value)
            value = UNKNOWN
        self.values[name] = value
        self.ever.add(name, value)

    def names(self, ever: bool) -> Iterator[dict[str, Value]]:
        """Where a name is looked for from here on outwards."""
        yield self.values
        scope = self.parent
        while scope is not None:
            if not scope.is_class:
                yield scope.ever.values if ever else scope.values
            scope = scope.parent

    @property
    def module(self) -> VariableScope:
        """The outermost scope."""
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope


def bound_names(nodes: Iterable[ast.AST], *, inside: bool = True) -> set[str]:
    """The names that statements may bind, in whatever scope.

    Args:
        nodes: The statements, or other parts of a script.
        inside: Those that are bound in parts of them, too.
    """
    found: set[str] = set()
    for each in nodes:
        for node in ast.walk(each) if inside else [each]:
            if isinstance(node, ast.Name):
                if not isinstance(node.ctx, ast.Load):
                    found.add(node.id)
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                found.add(node.name)
            elif isinstance(node, ast.alias):
                found.add(node.asname or node.name.partition(".")[0])
            elif isinstance(node, ast.arg):
                found.add(node.arg)
            elif isinstance(node, ast.ExceptHandler) or _is_capture(node):
                found.add(getattr(node, "name", None) or getattr(node, "rest", None) or "")
    return found


def _is_capture(node: ast.AST) -> bool:
    return isinstance(node, (ast.MatchAs, ast.MatchStar, ast.MatchMapping))


def shared_names(nodes: Sequence[ast.AST]) -> frozenset[str]:
    """The names that are bound by other means than where they stand: by functions outside of them, or by their text."""
    if any(_binds_by_text(node) for node in nodes):
        return frozenset(bound_names(nodes, inside=False))
    return frozenset(name for node in nodes if isinstance(node, (ast.Global, ast.Nonlocal)) for name in node.names)


def _binds_by_text(node: ast.AST) -> bool:
    """Whether a part of a script may give any variable a value: `globals()[name] = …`, `globals().update(…)`."""
    if isinstance(node, ast.Subscript):
        return not isinstance(node.ctx, ast.Load) and _is_variables(node.value)
    return isinstance(node, ast.Attribute) and node.attr in ("setdefault", "update") and _is_variables(node.value)


def _is_variables(node: ast.expr) -> bool:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.args:
        return False
    return node.func.id in ("globals", "locals", "vars")


def kept_by_functions(around: ast.AST, nodes: Sequence[ast.AST]) -> frozenset[str]:
    """The variables whose objects may be changed by functions that stand in a function, or in the script."""
    found: set[str] = set()
    for function in nodes:
        if function is around or not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        parts = list(ast.walk(function))
        called = {id(node.func) for node in parts if isinstance(node, ast.Call)}
        reading = {id(name) for node in parts for name in _only_read(node) if isinstance(name, ast.Name)}
        reading |= {
            id(node.value)
            for node in parts
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load) and id(node) not in called
        }
        own = bound_names([function.args, *(function.body if isinstance(function.body, list) else [])])
        own -= {name for node in parts if isinstance(node, (ast.Global, ast.Nonlocal)) for name in node.names}
        found |= {
            node.id for node in parts if isinstance(node, ast.Name) and id(node) not in reading and node.id not in own
        }
    return frozenset(found)


def _only_read(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
        yield node.iter
    elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
        yield node.value
    elif isinstance(node, ast.Compare):
        yield from node.comparators
    elif isinstance(node, ast.Dict):
        yield from (value for key, value in zip(node.keys, node.values, strict=True) if key is None)
    elif isinstance(node, ast.Starred) or (isinstance(node, ast.keyword) and node.arg is None):
        yield node.value
    elif isinstance(node, ast.Call):
        yield node.func
        if isinstance(node.func, ast.Name) and node.func.id in _READERS:
            yield from node.args


def aliases(nodes: Sequence[ast.AST]) -> dict[str, ast.expr]:
    """The types that have a name: what is bound once, to what can't be but a type."""
    found: dict[str, ast.expr] = {}
    for node in nodes:
        if isinstance(node, ast.Assign):
            if len(node.targets) != 1 or not _may_be_type(node.value):
                continue
            target, value = node.targets[0], node.value
        elif isinstance(node, ast.AnnAssign) and node.value is not None and _is_alias(node.annotation):
            target, value = node.target, node.value
        elif node.__class__.__name__ == "TypeAlias":
            target, value = getattr(node, "name"), getattr(node, "value")  # noqa: B009 - new in Python 3.12
        else:
            continue
        if isinstance(target, ast.Name):
            found[target.id] = value
    if not found:
        return found
    bound = Counter(name for node in nodes for name in bound_names([node], inside=False))
    return {name: value for name, value in found.items() if bound[name] == 1}


def _may_be_type(node: ast.expr) -> bool:
    return isinstance(node, ast.Subscript) or (isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr))


def _is_alias(node: ast.expr) -> bool:
    return ast.unparse(node).rpartition(".")[2] == "TypeAlias"


def first_parameter(node: FunctionNode) -> ast.arg | None:
    """The first parameter by position, which a method's object is given to; None where there is none."""
    return next(iter([*node.args.posonlyargs, *node.args.args]), None)


def is_generator(node: ast.AST) -> bool:
    """Whether a function gives a generator."""
    return any(isinstance(each, (ast.Yield, ast.YieldFrom)) for each in _own(node))


def _own(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a function, without those of functions in it."""
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            yield from _own(child)
