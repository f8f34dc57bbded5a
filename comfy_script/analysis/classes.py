"""Reading the script's classes: how objects are made, and what their attributes and methods are."""

from __future__ import annotations

import ast
from dataclasses import replace

from .containers import Container, Shared, covers, elements_of, is_literal, opened
from .definitions import Definitions
from .machine import Frame
from .node_calls import Arguments
from .objects import Instance, ScriptClass, Super, settled
from .scopes import VariableScope, first_parameter
from .values import (
    ABSENT,
    UNKNOWN,
    BoundMethod,
    Doubted,
    Factory,
    Function,
    NamedTupleValue,
    NodeReference,
    Partial,
    PythonFunction,
    Value,
    is_unknown,
)

__all__ = ["ClassReader"]

_ROUNDS = 4
"""How often methods are read until what they give attributes is known."""


class ClassReader(Definitions):
    """Calls, and the classes of the script with their objects."""

    # -- objects --------------------------------------------------------------------------------------------------

    def new_object(self, of: ScriptClass, arguments: Arguments, node: ast.Call) -> Value:
        """The object that a call of a class makes."""
        if of.form == "dict":
            entries: dict[object, Value] = {name: given.value for name, given in arguments.keywords.items()}
            is_plain = not (arguments.is_open or arguments.positional)
            return self.container(dict, entries) if is_plain else Container(dict, None, UNKNOWN)
        if of.form == "tuple":
            values = self._fields(of, arguments, node)
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
            values = self._fields(of, arguments, node)
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
        made = self._made_class(str(given[0]), "tuple", names)
        if "defaults" in arguments.keywords:
            defaults = elements_of(arguments.keywords["defaults"].value) or [UNKNOWN] * len(names)
            for name, value in zip(reversed(names), reversed(defaults), strict=False):
                made.scope.set(name, opened(value))
        return made

    def typed_tuple(self, arguments: Arguments) -> Value:
        """The class that `typing.NamedTuple` makes of a list of names with types."""
        given = arguments.positional[1].expression if len(arguments.positional) == 2 else None
        if arguments.is_open or arguments.keywords or not isinstance(given, (ast.List, ast.Tuple)):
            return UNKNOWN
        annotations: dict[str, tuple[ast.expr, VariableScope]] = {}
        for each in given.elts:
            pair = each.elts if isinstance(each, ast.Tuple) else []
            if len(pair) != 2 or not isinstance(name := pair[0], ast.Constant) or not isinstance(name.value, str):
                return UNKNOWN
            annotations[name.value] = pair[1], self.scope
        made = self._made_class("NamedTuple", "tuple", list(annotations))
        made.annotations = annotations
        return made

    def namespace(self, arguments: Arguments) -> Value:
        """What `types.SimpleNamespace` makes: an object that has what it is given."""
        if arguments.is_open or arguments.positional or self.stores.is_wild:
            self.hand_over(arguments)
            return UNKNOWN
        values = {name: given.value for name, given in arguments.keywords.items()}
        made = Instance(self._made_class("SimpleNamespace", "plain", []), values, is_deferred=self.is_deferred)
        self.instances.append(made)
        made.made_in(self.token)
        return made

    def _made_class(self, name: str, form: str, fields: list[str]) -> ScriptClass:
        """A class that a call makes."""
        node = ast.ClassDef(name, bases=[], keywords=[], body=[], decorator_list=[])
        made = ScriptClass(node, VariableScope(self.scope, is_class=True), form=form, fields=tuple(fields))
        made.is_known = True
        return made

    def tuple_replaced(self, arguments: Arguments) -> Value:
        """What `_replace` of a named tuple gives."""
        owner = arguments.positional[0].value
        if arguments.is_open or not isinstance(owner, NamedTupleValue):
            return UNKNOWN
        changes = {name: given.value for name, given in arguments.keywords.items()}
        pairs = zip(owner.of.fields, owner, strict=True)
        return NamedTupleValue.make(owner.of, [changes.get(name, value) for name, value in pairs])

    def tuple_as_dict(self, arguments: Arguments) -> Value:
        """What `_asdict` of a named tuple gives."""
        owner = arguments.positional[0].value
        if not isinstance(owner, NamedTupleValue):
            return UNKNOWN
        return self.container(dict, dict(zip(owner.of.fields, owner, strict=True)))

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

    def _fields(self, of: ScriptClass, arguments: Arguments, node: ast.Call) -> dict[str, Value] | None:
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
            if isinstance(value, Factory):
                value = self._made_by(value, node)
            elif name not in given and isinstance(value, (Shared, tuple)) and settled(value) is not value:
                value = UNKNOWN
            values[name] = self._annotated(of, name) if value is ABSENT or is_unknown(value) else value
        return values

    def _made_by(self, factory: Factory, node: ast.Call) -> Value:
        if isinstance(factory.node, ast.Name) and self.is_builtin(factory.node.id):
            return self.call_builtin(factory.node.id, Arguments(), node)
        return self.call_value(factory.function, Arguments(), node)

    def _annotated(self, of: ScriptClass, name: str) -> Value:
        """What an annotation in a class says of an attribute."""
        for each in of.lineage():
            if name in each.annotations:
                node, scope = each.annotations[name]
                return self.annotation_in(node, scope)
        return UNKNOWN

    def any_object(self, of: ScriptClass) -> Value:
        """Some object of a class: what annotations and all of its methods say of it."""
        if of.form == "dict":
            return Container(dict, None, UNKNOWN, typed={name: self._annotated(of, name) for name in of.fields})
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
            if node.attr in ("_asdict", "_replace"):
                function = PythonFunction(f"collections.namedtuple.{node.attr}")
                return Partial(function, Arguments().behind(owner, node.value))
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
        known = owner.get(name, ever=self.is_deferred)
        if (owner.root_id, name) in self.doubted:
            return Doubted(known)
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
            is_declared = isinstance(value, Function) and getattr(value.node, "returns", None) is not None
            return self._bound(replace(value, kind="declared"), owner, node) if is_declared else UNKNOWN
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
                return self._of_property(value, owner, node) if is_object else UNKNOWN
            if value.binding == "static" or isinstance(owner, ScriptClass):
                return value
            return BoundMethod(owner, value)
        if (
            value is ABSENT
            or isinstance(value, (Factory, Shared))
            or (isinstance(value, NodeReference) and value.is_real)
        ):
            return UNKNOWN
        return settled(value)

    def _of_property(self, value: Function, owner: Value, node: ast.Attribute) -> Value:
        found = self.call_function(value, Arguments().behind(owner, node.value), node)
        if not value.is_cached:
            return found
        if not isinstance(owner, Instance) or owner.is_any:
            return settled(found)
        owner.set(node.attr, found, self.token, ABSENT)
        return found

    def _of_super(self, owner: Super, node: ast.Attribute) -> Value:
        value = ABSENT
        is_any = isinstance(owner.owner, Instance) and owner.owner.is_any
        kind = owner.owner.kind if isinstance(owner.owner, Instance) else owner.owner
        others = [each for each in self.stores.derived(owner.of) if len(each.bases) > 1] if is_any else []
        behind = kind.behind(owner.of) if isinstance(kind, ScriptClass) and not others else ()
        for each in behind:
            if value is ABSENT:
                value = each.scope.values.get(node.attr, ABSENT)
        if isinstance(value, Function) and value.binding in ("", "class"):
            return BoundMethod(owner.owner, value)
        is_plain = not others and all(each.form == "plain" for each in behind)
        if isinstance(owner.owner, Instance) and (value is not ABSENT or not is_plain):
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
            opened(owner)
            return
        before = owner.kind.find(name)
        if isinstance(before, Function) or is_unknown(before):
            owner.open()  # a property's setter, perhaps
            opened(value)
            return
        owner.set(name, value, self.token, before)
