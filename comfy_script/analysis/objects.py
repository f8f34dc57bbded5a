"""Classes that a script defines, and their objects: what is known of attributes."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .containers import Shared, join, opened
from .scopes import EverKnown, VariableScope, bound_names
from .values import ABSENT, UNKNOWN, Function, Value

__all__ = ["AttributeStores", "Instance", "ScriptClass", "Super", "merged", "settled"]


@dataclass(eq=False)
class ScriptClass:
    """A class of the script.

    Attributes:
        node: Its definition.
        scope: The variables of its body.
        bases: The classes of the script that it is made of, and those are, in the order in which names are looked for.
        form: What makes its objects: `__init__` (plain), `dataclass`, `tuple` of a named tuple, `dict` of a typed
            dictionary.
        fields: The names that its constructor takes, of a dataclass, named tuple or typed dictionary.
        annotations: What is annotated in the body, with where.
        methods: The functions in its body.
        known: What methods give attributes, once that was read.
        is_known: All is known that decides about attributes.
    """

    node: ast.ClassDef
    scope: VariableScope
    bases: tuple[ScriptClass, ...] = ()
    form: str = "plain"
    fields: tuple[str, ...] = ()
    annotations: dict[str, tuple[ast.expr, VariableScope]] = field(default_factory=dict)
    methods: list[Function] = field(default_factory=list)
    known: dict[str, Value] | None = None
    is_known: bool = False

    def lineage(self) -> Iterator[ScriptClass]:
        """The class, and those that it is made of."""
        yield self
        yield from self.bases

    def behind(self, of: ScriptClass) -> tuple[ScriptClass, ...]:
        """Those that names are looked for in behind one of them, as `super()` does."""
        lineage = tuple(self.lineage())
        return lineage[lineage.index(of) + 1 :] if of in lineage else ()

    def find(self, name: str) -> Value:
        """What the class, or one that it is made of, has under a name; ABSENT if there is nothing."""
        for each in self.lineage():
            if name in each.scope.values:
                return each.scope.values[name]
        return ABSENT


def merged(orders: list[list[ScriptClass]]) -> tuple[ScriptClass, ...] | None:
    """The classes in the order in which Python looks for names in them; None if there is none."""
    found: list[ScriptClass] = []
    while orders := [order for order in orders if order]:
        heads = (order[0] for order in orders)
        head = next((each for each in heads if not any(each in order[1:] for order in orders)), None)
        if head is None:
            return None
        found.append(head)
        orders = [[each for each in order if each is not head] for order in orders]
    return tuple(found)


@dataclass(frozen=True, eq=False)
class Super:
    """What `super()` gives in a method.

    Attributes:
        of: The class that the method is in.
        owner: The method's first argument.
    """

    of: ScriptClass
    owner: Value


class Instance(Shared):
    """An object of a script's class.

    Attributes:
        kind: The class.
        is_any: Any object of the class, or of one that is made of it.
        is_deferred: Made where functions are read by themselves.
        ever: What its attributes are whenever that is.
    """

    __slots__ = ("_token", "_values", "ever", "is_any", "is_deferred")

    kind: ScriptClass

    def __init__(self, kind: ScriptClass, values: dict[str, Value], *, is_deferred: bool, is_any: bool = False) -> None:
        super().__init__(kind)
        self._values: dict[str, Value] | None = values
        self._token: object = object() if is_any else None
        self.is_any = is_any
        self.is_deferred = is_deferred
        self.ever = EverKnown()
        for name, value in values.items():
            self.ever.add(name, value)

    @property
    def root_id(self) -> int:
        """The same for values that may be the same object."""
        return id(self._root())

    @property
    def is_open(self) -> bool:
        """Whether nothing is known of its attributes."""
        return self._root()._values is None

    def get(self, name: str, *, ever: bool) -> Value:
        """What is known of an attribute; ABSENT if it was given none of that name."""
        root = self._root()
        if root._values is None:
            return UNKNOWN
        values = root.ever.values if ever and not root.is_deferred else root._values
        return values.get(name, ABSENT)

    def set(self, name: str, value: Value, token: object, before: Value) -> None:
        """Gives an attribute a value.

        Args:
            name: The attribute.
            value: Its value.
            token: The run of statements; only what the same run gave it before is surely gone.
            before: What it has from its class; ABSENT if it has nothing.
        """
        root = self._root()
        if root._values is None:
            opened(value)
            return
        if root._token is None:
            root._token = token
        if root._token is not token:
            known = root._values.get(name, before)
            value = value if known is ABSENT else join(known, value)
        if root._values is None:
            return  # it was the object itself, and nobody sees any more what is done with it
        root._values[name] = value
        root.ever.add(name, value)

    def made_in(self, token: object) -> None:
        """Notes the run of statements that it was made in."""
        if not self.is_any:
            self._root()._token = token

    def open(self) -> None:
        """Code that isn't read may give its attributes any values from now on."""
        root = self._root()
        values, root._values = root._values, None
        for value in (values or {}).values():
            opened(value)

    def merge(self, other: Shared) -> None:
        """Notes that the two may be one object."""
        mine, others = self._root(), other._root()
        if mine is others or not isinstance(others, Instance):
            return
        others._same = mine
        if mine._values is None or others._values is None:
            mine.open()
            others.open()
            return
        values = dict(mine._values)
        for name, value in others._values.items():
            values[name] = join(values[name], value) if name in values else value
        if mine._values is None:
            return  # as above
        mine._values = values
        for name, value in others.ever.values.items():
            mine.ever.add(name, value)
        mine._token = object()

    def _root(self) -> Instance:
        root = super()._root()
        assert isinstance(root, Instance)
        return root


def settled(value: Value) -> Value:
    """A value that nobody can change; nothing is known of lists and objects."""
    if isinstance(value, tuple):
        return value if all(settled(each) is each for each in value) else _unknown(value)
    return _unknown(value) if isinstance(value, Shared) else value


def _unknown(value: Value) -> Value:
    opened(value)
    return UNKNOWN


_CHANGING = frozenset({"delattr", "eval", "exec", "setattr", "vars"})
_CONCURRENT = frozenset({"TaskGroup", "as_completed", "create_task", "ensure_future", "gather", "start_soon", "wait"})
_DEEP = frozenset({"__class__", "__dict__", "__setattr__"})


class AttributeStores:
    """Where a script gives attributes values, and which of its classes are made of others.

    Args:
        nodes: All parts of the script, the outer ones before the inner ones.

    Attributes:
        is_wild: It may give any attribute a value.
        called: The names of functions and classes that it calls.
        callees: Attributes that it calls.
        is_concurrent: Others of its coroutines may run while one waits.
    """

    def __init__(self, nodes: Sequence[ast.AST]) -> None:
        self.is_wild = False
        self.called: set[str] = set()
        self.callees: set[ast.AST] = set()
        self._places: dict[str, set[ast.ClassDef | None]] = {}
        self._classes: dict[str, list[ast.ClassDef]] = {}
        own: dict[ast.AST, ast.ClassDef] = {}
        for node in nodes:
            # A class comes before what is in it.
            if isinstance(node, ast.ClassDef):
                self._classes.setdefault(node.name, []).append(node)
                own.update((store, node) for store in _own_stores(node))
            elif isinstance(node, ast.Call):
                self.callees.add(node.func)
                self.called.add(_last_name(node.func))
            elif isinstance(node, ast.Name):
                self.is_wild = self.is_wild or node.id in _CHANGING
            elif isinstance(node, ast.Attribute):
                is_load = isinstance(node.ctx, ast.Load)
                if not is_load:
                    self._places.setdefault(node.attr, set()).add(own.get(node))
                self.is_wild = self.is_wild or (node.attr in _DEEP and not (is_load and node.attr == "__class__"))
        self.is_concurrent = not self.called.isdisjoint(_CONCURRENT)

    def derived(self, of: ScriptClass) -> list[ast.ClassDef]:
        """The classes that are made of one, as far as names tell."""
        names: set[str] = {of.node.name}
        found: list[ast.ClassDef] = []
        left = [node for nodes in self._classes.values() for node in nodes]
        while more := [node for node in left if names & _names_in(node.bases)]:
            found += more
            left = [node for node in left if node not in more]
            names |= {node.name for node in more}
        return found

    def is_only_own(self, of: ScriptClass, name: str) -> bool:
        """Whether only the methods of a class, and of those that it is made of, give its objects an attribute."""
        places = self._places.get(name, set())
        return not self.is_wild and None not in places and places.isdisjoint(self.derived(of))

    def is_never_set(self, name: str) -> bool:
        """Whether no class or module is given an attribute, but objects by their methods."""
        return not self.is_wild and None not in self._places.get(name, set())

    def is_overridden(self, of: ScriptClass, name: str) -> bool:
        """Whether a class that is made of one has something else under a name."""
        return any(name in _defined(node) for node in self.derived(of))


def _own_stores(node: ast.ClassDef) -> Iterator[ast.Attribute]:
    """Where methods of a class give the object that they are called on an attribute."""
    for method in node.body:
        if not isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)) or not _has_self(method):
            continue
        own = next((each.arg for each in method.args.args), None)
        parts = list(ast.walk(method))
        if own is None or sum(isinstance(each, ast.arg) and each.arg == own for each in parts) > 1:
            continue  # a function in it has a variable of that name
        for each in parts:
            if not isinstance(each, ast.Attribute) or isinstance(each.ctx, ast.Load):
                continue
            if isinstance(each.value, ast.Name) and each.value.id == own:
                yield each


def _has_self(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return not _names_in(node.decorator_list) & {"classmethod", "staticmethod"}


def _names_in(nodes: list[ast.expr]) -> set[str]:
    parts = [part for each in nodes for part in ast.walk(each)]
    found = {each.id for each in parts if isinstance(each, ast.Name)}
    return found | {each.attr for each in parts if isinstance(each, ast.Attribute)}


def _last_name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _defined(node: ast.ClassDef) -> set[str]:
    inner = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return {name for each in node.body for name in bound_names([each], inside=not isinstance(each, inner))}
