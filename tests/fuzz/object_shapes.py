"""Shapes of scripts in which values get to a call through objects: attributes, fields, named tuples, properties.

Beside what is given at last they have what is wrong: of other objects, of classes, or before it is set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from comfy_script.registry import NodeSpec

if TYPE_CHECKING:
    from tests.fuzz.scripts import ScriptWriter

__all__ = ["OBJECT_SHAPES"]


def _names(keywords: dict[str, str], form: str) -> dict[str, str]:
    return {name: form.format(index) for index, name in enumerate(keywords)}


def _numbered(keywords: dict[str, str], form: str) -> list[str]:
    """Lines, one for each value."""
    return [form.format(index, text) for index, text in enumerate(keywords.values())]


def attributes(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """Set from outside, by a function, and by a method; before that they are wrong."""
    call = writer.call(writer.identifiers[spec.name], positional, _names(keywords, "self.a{}"))
    ways = ("one.a{0} = {1}", "fill(one, {0}, {1})", "one.fill(a{0}={1})", "same.a{0} = {1}")
    return [
        "class Values:",
        "    def __init__(self):",
        *(_numbered(keywords, "        self.a{} = object()") or ["        pass"]),
        "    def fill(self, **values):",
        "        for name, value in values.items(): setattr(self, name, value)",
        f"    def make(self): return {call}",
        "def fill(of, number, value): setattr(of, f'a{number}', value)",
        "one, other = Values(), Values()",
        "same = one",
        *[ways[index % 4].format(index, text) for index, text in enumerate(keywords.values())],
        "result = one.make()",
    ]


def followed(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """As above, and nothing is set by name: attributes can be followed."""
    call = writer.call(writer.identifiers[spec.name], positional, _names(keywords, "self.a{}"))
    ways = ("one.a{0} = {1}", "one.set_{0}({1})", "same.a{0} = {1}", "if one: one.a{0} = {1}")
    methods = [f"    def set_{index}(self, value): self.a{index} = value" for index, _ in enumerate(keywords)]
    return [
        "class Values:",
        "    def __init__(self, given=None):",
        *(_numbered(keywords, "        self.a{} = given") or ["        pass"]),
        *methods,
        f"    def make(self): return {call}",
        "one, other = Values(), Values(b'other')",
        "same = [one, other][0]",
        *[ways[index % 4].format(index, text) for index, text in enumerate(keywords.values())],
        "result = one.make()",
    ]


def inherited(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """What a base class has is wrong, and its method is right for the class that is made of it."""
    call = writer.call(writer.identifiers[spec.name], positional, _names(keywords, "self.a{}"))
    odd = {index: text for index, text in enumerate(keywords.values()) if index % 2}
    even = {index: text for index, text in enumerate(keywords.values()) if not index % 2}
    return [
        "class Base:",
        "    size = b''",
        *_numbered(keywords, "    a{} = b''"),
        "    def __init__(self, name='base'): self.name = name",
        f"    def make(self): return {call}",
        "class Middle(Base):",
        "    def __init__(self):",
        "        super().__init__()",
        *[f"        self.a{index} = {text}" for index, text in odd.items()],
        "class Last(Middle):",
        *([f"    a{index} = {text}" for index, text in even.items()] or ["    pass"]),
        "result = [each.make() for each in (Last(), Last())]",
    ]


def fields(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """A data class whose defaults are wrong, copied and changed."""
    call = writer.call(writer.identifiers[spec.name], positional, _names(keywords, "values.a{}"))
    set_later = [f"one.a{index} = {text}" for index, text in enumerate(keywords.values()) if index % 3 == 0]
    changes = ", ".join(f"a{index}={text}" for index, text in enumerate(keywords.values()) if index % 3 == 1)
    given = ", ".join(f"a{index}={text}" for index, text in enumerate(keywords.values()) if index % 3 == 2)
    return [
        "from dataclasses import dataclass, field, replace",
        "@dataclass",
        "class Values:",
        "    rows: list = field(default_factory=list)",
        *_numbered(keywords, "    a{}: object = b''"),
        "def make(values: Values):",
        f"    return {call}",
        f"one = Values({given})",
        *set_later,
        f"result = make(replace(one, {changes}))",
    ]


def named_tuple(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """A named tuple, replaced, unpacked, and in a list with a wrong one."""
    if not keywords:
        return [f"result = {writer.call(writer.identifiers[spec.name], positional, keywords)}"]
    by_name = writer.call(writer.identifiers[spec.name], positional, _names(keywords, "each.a{}"))
    by_place = writer.call(writer.identifiers[spec.name], positional, _names(keywords, "b{}"))
    first, *others = keywords.values()
    given = ", ".join(["b''", *others])
    targets = ", ".join(f"b{index}" for index, _ in enumerate(keywords))
    return [
        "from typing import NamedTuple",
        "class Values(NamedTuple):",
        *_numbered(keywords, "    a{}: object = b''"),
        f"rows = [Values(), Values({given})._replace(a0={first})]",
        f"results = [{by_name} for number, each in enumerate(rows) if number]",
        f"{targets}, = rows[1]",
        f"result = {by_place}",
    ]


def properties(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """Properties, with what they give set before and after."""
    call = writer.call(writer.identifiers[spec.name], positional, _names(keywords, "self.a{}"))
    lines = ["import functools", "class Values:"]
    for index, _ in enumerate(keywords):
        lines.append("    @property" if index % 2 else "    @functools.cached_property")
        lines.append(f"    def a{index}(self): return self.b{index}")
        lines += [f"    @a{index}.setter", f"    def a{index}(self, value): self.b{index} = value"] if index % 2 else []
    sets = [f"values.{'a' if index % 2 else 'b'}{index} = {text}" for index, text in enumerate(keywords.values())]
    before = _numbered(keywords, "        self.b{} = b''") or ["        pass"]
    return [
        *lines,
        "    def __init__(self):",
        *before,
        f"    def make(self): return {call}",
        "values = Values()",
        *sets,
        "result = values.make()",
    ]


def types(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """Names of types, which say nothing where anything is meant."""
    parameters = ", ".join(f"p{index}: {('Any_', 'Some', 'Tree')[index % 3]}" for index, _ in enumerate(keywords))
    inner = writer.call(writer.identifiers[spec.name], positional, _names(keywords, "p{}"))
    return [
        "from typing import Any, Optional, TypeAlias, TypeVar, Union",
        "Any_ = Any",
        "Some = Optional['Any_']",
        "Tree: TypeAlias = 'Union[list[Tree], Any]'",
        f"def function({parameters}):",
        f"    return {inner}",
        f"result = function({', '.join(keywords.values())})",
    ]


def partials(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """Partials whose arguments later ones replace, through a table and a method."""
    identifier = writer.identifiers[spec.name]
    plain = [name for name in keywords if name.isidentifier()]
    call = writer.call("table['two']", [], keywords)
    wrong = ", ".join(f"**{{{name!r}: None}}" for name in plain[:1])
    first = writer.call("partial", [identifier, *positional, *([wrong] if wrong else [])], {})
    return [
        "from functools import partial",
        f"table = {{'one': {first}}}",
        "table['two'] = partial(table['one'])",
        f"result = {call}",
    ]


OBJECT_SHAPES = {
    each.__name__: each for each in (attributes, followed, inherited, fields, named_tuple, properties, types, partials)
}
"""Ways to write a call down, by name."""
