"""Reading the script's classes: how objects are made, and what their attributes and methods are."""

from __future__ import annotations

import ast

from .calls import Calls
from .containers import Shared, covers, elements_of, is_literal, opened
from .machine import Frame
from .node_calls import Arguments
from .objects import Instance, ScriptClass, Super, settled
from .scopes import VariableScope, first_parameter
from .values import (
    ABSENT,
    UNKNOWN,
    BoundMethod,
    Function,
    NamedTupleValue,
    NodeReference,
    PythonFunction,
    Value,
    is_unknown,
)

__all__ = ["ClassReader"]

_ROUNDS = 4
"""How often methods are read until what they give attributes is known."""
_HARMLESS_BASES = frozenset({"abc.ABC", "typing.Generic", "typing.Protocol"})
_TUPLE = "typing.NamedTuple"
_DATACLASS = "dataclasses.dataclass"
_PLAIN_DECORATORS = frozenset({"abc.abstractmethod", "typing.final", "typing.override"})
_PROPERTIES = frozenset({"functools.cached_property"})
_BINDINGS = {"classmethod": "class", "property": "property", "staticmethod": "static"}
_KNOWN_METHODS = frozenset(
    {
        *("__init__", "__post_init__", "__repr__", "__str__", "__eq__", "__hash__", "__call__", "__bool__", "__len__"),
        *("__enter__", "__exit__", "__aenter__", "__aexit__", "__format__", "__lt__", "__le__", "__gt__", "__ge__"),
        *("__doc__", "__match_args__", "__slots__"),
    }
)
"""Of classes with other methods of Python's own, such as `__getattr__`, nothing is known."""


class ClassReader(Calls):
    """Calls, and the classes of the script with their objects."""

    # -- definitions ----------------------------------------------------------------------------------------------

    def read_class(self, node: ast.ClassDef) -> None:
        """Reads the definition of a class."""
        decorators = [self._decorator(each) for each in node.decorator_list]
        bases = [self.value(each.value if isinstance(each, ast.Subscript) else each) for each in node.bases]
        for keyword in node.keywords:
            self.value(keyword.value)
        outer = self.scope
        made = ScriptClass(node, VariableScope(outer, is_class=True))
        made.scope.owner = made
        is_known = not node.keywords and self._is_made_of(made, bases) and self._is_decorated(made, decorators)
        self.scope = made.scope
        try:
            with self.apart():
                self.block(node.body)
        finally:
            self.scope = outer
        for value in made.scope.values.values():
            if isinstance(value, (Shared, tuple)):
                opened(value)
        own = {each.name for each in node.body if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef))}
        own |= {name for name in made.scope.values if name.startswith("__")}
        is_known = is_known and not any(name.startswith("__") and name.endswith("__") for name in own - _KNOWN_METHODS)
        made.is_known = is_known and self._has_known_fields(made) and not self.stores.is_wild
        self.bind(node.name, made if made.is_known and node.name not in self.shared else UNKNOWN)

    def _decorator(self, node: ast.expr) -> Value:
        self.value(node)
        with self.silent():
            return self.value(node.func if isinstance(node, ast.Call) else node)

    def _is_made_of(self, made: ScriptClass, bases: list[Value]) -> bool:
        """Whether all is known of what a class is made of."""
        for node, value in zip(made.node.bases, bases, strict=True):
            if isinstance(value, ScriptClass) and made.base is None and made.form == "plain":
                made.base, made.form, made.fields = value, value.form, value.fields
            elif isinstance(value, PythonFunction) and value.name == _TUPLE and len(bases) == 1:
                made.form = "tuple"
            elif not (
                (isinstance(value, PythonFunction) and value.name in _HARMLESS_BASES)
                or (isinstance(node, ast.Name) and node.id == "object" and self.is_builtin("object"))
            ):
                return False
        return made.base is None or made.form != "tuple"

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
        is_own = made.form == "tuple" or any("dataclass" in ast.unparse(each) for each in made.node.decorator_list)
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

    def binding_of(self, decorators: list[ast.expr]) -> str:
        """What decorators make of a function: see `Function`."""
        found = ""
        for node in decorators:
            value = self.value(node)
            is_in_class = self.scope.is_class
            if is_in_class and isinstance(node, ast.Name) and node.id in _BINDINGS and self.is_builtin(node.id):
                found = found or _BINDINGS[node.id]
            elif isinstance(value, PythonFunction) and value.name in _PROPERTIES and is_in_class:
                found = "property"
            elif is_in_class and isinstance(node, ast.Attribute) and node.attr in ("setter", "deleter"):
                found = "setter"
            elif not (isinstance(value, PythonFunction) and value.name in _PLAIN_DECORATORS):
                found = "unknown"
        return found

    # -- objects --------------------------------------------------------------------------------------------------

    def new_object(self, of: ScriptClass, arguments: Arguments, node: ast.Call) -> Value:
        """The object that a call of a class makes."""
        if of.form == "tuple":
            values = self._fields(of, arguments)
            return UNKNOWN if values is None else NamedTupleValue.make(of, [values[name] for name in of.fields])
        made = Instance(of, {}, is_deferred=self.is_deferred)
        self.instances.append(made)
        init = of.find("__init__")
        if isinstance(init, Function) and not init.binding:
            self.call_function(init, arguments.behind(made, node.func), node)
        elif init is not ABSENT:
            made.open()
            self.hand_over(arguments)
        elif of.form == "dataclass":
            values = self._fields(of, arguments)
            for name, value in (values or {}).items():
                made.set(name, value, self.token, ABSENT)
            if values is None:
                made.open()
            elif isinstance(after := of.find("__post_init__"), Function):
                self.call_function(after, Arguments().behind(made, node.func), node)
        made.made_in(self.token)
        return made

    def named_tuple(self, arguments: Arguments) -> Value:
        """The class that `collections.namedtuple` makes."""
        given = [each.value for each in arguments.positional]
        if arguments.is_open or len(given) != 2 or arguments.keywords.keys() - {"defaults"}:
            return UNKNOWN
        names = given[1].replace(",", " ").split() if isinstance(given[1], str) else elements_of(given[1])
        if names is None or not all(isinstance(name, str) for name in names):
            return UNKNOWN
        node = ast.ClassDef(str(given[0]), bases=[], keywords=[], body=[], decorator_list=[])
        made = ScriptClass(node, VariableScope(self.scope, is_class=True), form="tuple", fields=tuple(names))
        made.is_known = True
        if "defaults" in arguments.keywords:
            defaults = elements_of(arguments.keywords["defaults"].value) or [UNKNOWN] * len(names)
            for name, value in zip(reversed(names), reversed(defaults), strict=False):
                made.scope.set(name, opened(value))
        return made

    def copied(self, arguments: Arguments) -> Value:
        """What `dataclasses.replace` gives."""
        owner = arguments.positional[0].value if len(arguments.positional) == 1 else UNKNOWN
        if not isinstance(owner, Instance) or arguments.is_open or owner.kind.find("__post_init__") is not ABSENT:
            self.hand_over(arguments)
            return UNKNOWN
        values = {name: owner.get(name, ever=self.is_deferred) for name in owner.kind.fields}
        values.update((name, given.value) for name, given in arguments.keywords.items())
        known = {name: UNKNOWN if value is ABSENT else value for name, value in values.items()}
        made = Instance(owner.kind, known, is_deferred=self.is_deferred)
        self.instances.append(made)
        return made

    def as_dict(self, arguments: Arguments) -> Value:
        """What `dataclasses.asdict` gives."""
        owner = arguments.positional[0].value if arguments.positional else UNKNOWN
        if not isinstance(owner, Instance) or arguments.keywords or owner.is_open:
            self.hand_over(arguments)
            return UNKNOWN
        entries: dict[object, Value] = {}
        for name in owner.kind.fields:
            value = owner.get(name, ever=self.is_deferred)
            entries[name] = value if is_literal(value) and value is not ABSENT else UNKNOWN
        return self.container(dict, entries)

    def _fields(self, of: ScriptClass, arguments: Arguments) -> dict[str, Value] | None:
        """What a constructor gives the fields; None if that isn't known."""
        if arguments.is_open or len(arguments.positional) > len(of.fields):
            self.hand_over(arguments)
            return None
        given = dict(zip(of.fields, arguments.positional, strict=False)) | arguments.keywords
        if not given.keys() <= set(of.fields):
            self.hand_over(arguments)
            return None
        values = {}
        for name in of.fields:
            value = given[name].value if name in given else of.find(name)
            if name not in given and isinstance(value, (Shared, tuple)) and settled(value) is not value:
                value = UNKNOWN
            values[name] = self._annotated(of, name) if value is ABSENT or is_unknown(value) else value
        return values

    def _annotated(self, of: ScriptClass, name: str) -> Value:
        """What an annotation in a class says of an attribute."""
        for each in of.lineage():
            if name in each.annotations:
                node, scope = each.annotations[name]
                return self.annotation_in(node, scope)
        return UNKNOWN

    def any_object(self, of: ScriptClass) -> Value:
        """Some object of a class: what annotations and all of its methods say of it."""
        if of.form == "tuple":
            return NamedTupleValue.make(of, [self._annotated(of, name) for name in of.fields])
        known = self._known_attributes(of) if self.is_deferred else {}
        return Instance(of, dict(known), is_deferred=True, is_any=True)

    def _known_attributes(self, of: ScriptClass) -> dict[str, Value]:
        """What the methods of a class, and of those that it is made of, give attributes."""
        if of.known is None:
            of.known = {}  # of an object that is read in its own methods
            recorded, self.recorded = self.recorded, None
            try:
                with self.silent():
                    of.known = self._read_methods(of)
            finally:
                self.recorded = recorded
        return of.known

    def _read_methods(self, of: ScriptClass) -> dict[str, Value]:
        before: dict[str, Value] = {}
        changed: set[str] = set()
        for _ in range(_ROUNDS):
            one = Instance(of, dict(before), is_deferred=True, is_any=True)
            one.ever.forget()
            for each in reversed(list(of.lineage())):
                for function in each.methods:
                    self._read_alone(function, one)
            if one.is_open:
                return {}
            found = {name: settled(value) for name, value in one.ever.values.items() if self._is_settable(of, name)}
            changed = {
                name
                for name in found.keys() | before.keys()
                if not covers(before.get(name, ABSENT), found.get(name, UNKNOWN))
            }
            if not changed:
                return found
            before = found
        return {name: UNKNOWN if name in changed else value for name, value in before.items()}

    def _is_settable(self, of: ScriptClass, name: str) -> bool:
        return self.stores.is_only_own(of, name) and not isinstance(of.find(name), Function)

    def _read_alone(self, function: Function, owner: Instance) -> None:
        """Reads a method for any call of it."""
        if function.binding in ("class", "static"):
            return
        scope = self.parameters_alone(function)
        first = first_parameter(function.node)
        if first is not None:
            scope.set(first.arg, owner)
        self.read_body(function, scope, Frame())

    def first_of(self, function: Function) -> Value:
        """What a method that is read by itself is given first."""
        owner = function.owner
        if owner is None or not owner.is_known or function.binding in ("static", "unknown"):
            return UNKNOWN
        if function.binding != "class":
            return self.any_object(owner)
        return UNKNOWN if self.stores.derived(owner) or owner.node.name not in self.stores.called else owner

    # -- attributes -----------------------------------------------------------------------------------------------

    def attribute_of_object(self, owner: Value, node: ast.Attribute) -> Value:
        """What an object, a class or a named tuple of the script has under a name."""
        if isinstance(owner, NamedTupleValue):
            if node.attr in owner.of.fields:
                return owner[owner.of.fields.index(node.attr)]
            return self._bound(owner.of.find(node.attr), owner, node)
        if isinstance(owner, Super):
            return self._of_super(owner, node)
        if isinstance(owner, ScriptClass):
            return self._of_class(owner, node.attr, owner, node, is_any=False)
        found = self._of_instance(owner, node)
        if is_unknown(found) and (node in self.stores.callees or is_unknown(owner.kind.find(node.attr))):
            owner.open()  # a method that isn't known
        return found

    def _of_instance(self, owner: Instance, node: ast.Attribute) -> Value:
        name, of = node.attr, owner.kind
        if (owner.root_id, name) in self.doubted:
            return UNKNOWN
        known = owner.get(name, ever=self.is_deferred)
        at_class = of.find(name)
        if is_unknown(known) and not isinstance(at_class, Function):
            return UNKNOWN
        if known is ABSENT or is_unknown(known):
            if owner.is_any and name in self._field_names(of):
                return self._annotated(of, name)
            if at_class is ABSENT:
                return self._annotated(of, name)
            if owner.is_any and not self.stores.is_only_own(of, name):
                return UNKNOWN
            return self._of_class(of, name, owner, node, is_any=owner.is_any)
        return known

    @staticmethod
    def _field_names(of: ScriptClass) -> tuple[str, ...]:
        return of.fields if of.form == "dataclass" else ()

    def _of_class(self, of: ScriptClass, name: str, owner: Value, node: ast.Attribute, *, is_any: bool) -> Value:
        if not self.stores.is_never_set(name):
            return UNKNOWN
        value = of.find(name)
        if is_any and self.stores.is_overridden(of, name):
            return UNKNOWN
        if is_any and not isinstance(value, (Function, NodeReference)) and of.node.name not in self.stores.called:
            return UNKNOWN  # perhaps one that others are to be made of
        return self._bound(value, owner, node)

    def _bound(self, value: Value, owner: Value, node: ast.Attribute) -> Value:
        """What a class has, as it is found by an object or by the class itself."""
        if isinstance(value, Function):
            if value.binding == "class":
                return BoundMethod(owner.kind if isinstance(owner, Instance) else owner, value)
            if value.binding == "property":
                is_object = isinstance(owner, (Instance, NamedTupleValue))
                given = Arguments().behind(owner, node.value)
                return self.call_function(value, given, node) if is_object else UNKNOWN
            if value.binding == "static" or isinstance(owner, ScriptClass):
                return value
            return BoundMethod(owner, value)
        if value is ABSENT or isinstance(value, Shared) or (isinstance(value, NodeReference) and value.is_real):
            return UNKNOWN
        return settled(value)

    def _of_super(self, owner: Super, node: ast.Attribute) -> Value:
        base = owner.of.base
        value = base.find(node.attr) if base is not None else ABSENT
        if isinstance(value, Function) and value.binding in ("", "class"):
            return BoundMethod(owner.owner, value)
        if isinstance(owner.owner, Instance) and (value is not ABSENT or (base is not None and base.form != "plain")):
            owner.owner.open()
        return UNKNOWN

    def call_super(self) -> Value:
        """What `super()` gives here."""
        scope: VariableScope | None = self.scope
        while scope is not None and scope.owner is None:
            scope = scope.parent
        node = self.running[-1] if self.running else None
        if scope is None or scope.owner is None or not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return UNKNOWN
        first = first_parameter(node)
        return Super(scope.owner, self.lookup(first.arg)) if first is not None else UNKNOWN

    def set_attribute(self, owner: Value, name: str, value: Value) -> None:
        """Gives an object an attribute."""
        if not isinstance(owner, Instance):
            opened(value)
            return
        before = owner.kind.find(name)
        if isinstance(before, Function) or is_unknown(before):
            owner.open()  # a property's setter, perhaps
            opened(value)
            return
        owner.set(name, value, self.token, before)
