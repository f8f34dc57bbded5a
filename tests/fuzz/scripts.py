"""Writes calls of nodes as scripts of many shapes, to be read and to be run.

Outputs that a call takes are made by calls of other nodes, and those by others again. How a call is written down, and
how its values get to it, is drawn: by position or by name, through variables, functions, lists, loops, branches.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from random import Random
from typing import Any

from comfy_script.errors import NodeCallError
from comfy_script.graph import CallOutput
from comfy_script.registry import NodeSpec, Registry
from comfy_script.signature.arguments import arguments
from comfy_script.signature.names import argument_identifier, node_identifiers
from tests.fuzz.calls import Changed, Producers, make_base, rounds
from tests.fuzz.flow_shapes import FLOW_SHAPES
from tests.fuzz.object_shapes import OBJECT_SHAPES

__all__ = ["SHAPES", "NotWritable", "ScriptWriter", "checked_calls"]

_DEEPEST = 1
_ANYTHING = "call_node('A class that no server lists', 1)"


class NotWritable(Exception):
    """A value that no source text stands for."""


class ScriptWriter:
    """Writes scripts of one registry's nodes.

    Args:
        registry: The nodes.
        rng: Draws.
    """

    def __init__(self, registry: Registry, rng: Random) -> None:
        self.registry = registry
        self.rng = rng
        self.producers = Producers(registry)
        self.identifiers = node_identifiers(registry)
        self._lines: list[str] = []
        self._count = 0

    def script(self, spec: NodeSpec, given: Mapping[str, Any], shape: str, args: tuple[Any, ...] = ()) -> str:
        """A script of one call.

        Args:
            spec: The node.
            given: Dotted keys → values.
            shape: One of SHAPES.
            args: Further values, by position.
        """
        self._lines = []
        self._count = 0
        keywords = {self._keyword(spec, key): self._text(value) for key, value in given.items()}
        positional = [self._text(value) for value in args]
        body = SHAPES[shape](self, spec, positional, keywords)
        lines = body if shape in _WITHOUT_LINES else [*self._lines, *body]
        return "\n".join([*_HEADS.get(shape, _STAR), *lines, ""])

    # -- values ---------------------------------------------------------------------------------------------------

    def _keyword(self, spec: NodeSpec, key: str) -> str:
        names = {argument.key: argument.identifier for argument in arguments(spec)}
        name = names.get(key) or argument_identifier(key)
        return name if self.rng.random() < 0.8 else key

    def _text(self, value: Any) -> str:
        if isinstance(value, CallOutput):
            return self._output(value, 0)
        if isinstance(value, float) and not math.isfinite(value):
            return f"float({str(value)!r})"
        if isinstance(value, (list, tuple)):
            parts = [self._text(each) for each in value]
            return f"[{', '.join(parts)}]" if isinstance(value, list) else f"({', '.join(parts)},)" if parts else "()"
        if isinstance(value, dict):
            return f"{{{', '.join(f'{key!r}: {self._text(each)}' for key, each in value.items())}}}"
        if value is None or isinstance(value, (str, int, float, bool)):
            text = repr(value)
            if len(text) < 4000:
                return text
        raise NotWritable(repr(value)[:80])

    def _output(self, output: CallOutput, depth: int) -> str:
        """A variable that has the output of a call."""
        spec = output.call.spec
        base = make_base(self.rng, spec, self.producers)
        self._count += 1
        name = f"v{self._count}"
        given = {}
        for key, value in base.given.items():
            if isinstance(value, CallOutput):
                text = self._output(value, depth + 1) if depth < _DEEPEST else _ANYTHING
            else:
                text = self._text(value)
            given[self._keyword(spec, key)] = text
        call = self.call(self.identifiers[spec.name], [], given)
        if len(spec.outputs) == 1:
            self._lines.append(f"{name} = {call}")
        elif self.rng.random() < 0.5:
            self._lines.append(f"{name} = {call}[{output.slot}]")
        else:
            targets = [name if slot == output.slot else "_" for slot in range(len(spec.outputs))]
            self._lines.append(f"{', '.join(targets)} = {call}")
        return name

    def call(self, function: str, positional: list[str], keywords: Mapping[str, str]) -> str:
        """The text of a call; what is no identifier stands behind two stars."""
        plain = [f"{name}={text}" for name, text in keywords.items() if name.isidentifier() and not _is_keyword(name)]
        others = {name: text for name, text in keywords.items() if f"{name}={text}" not in plain}
        parts = [*positional, *plain]
        if others:
            parts.append(f"**{{{', '.join(f'{name!r}: {text}' for name, text in others.items())}}}")
        return f"{function}({', '.join(parts)})"

    # -- shapes ---------------------------------------------------------------------------------------------------

    def _straight(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        return [self._result(spec, self.call(self.identifiers[spec.name], positional, keywords))]

    def _result(self, spec: NodeSpec, call: str) -> str:
        if len(spec.outputs) < 2:
            return f"result = {call}"
        return f"{', '.join(f'result{slot}' for slot in range(len(spec.outputs)))} = {call}"

    def _module(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        return [f"result = {self.call(f'n.{self.identifiers[spec.name]}', positional, keywords)}"]

    def _session(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        call = self.call(f"nodes.{self.identifiers[spec.name]}", positional, keywords)
        return [
            "def make(session: Session):",
            "    nodes = session.nodes",
            f"    return {call}",
            "result = make(default_session())",
        ]

    def _named(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        identifier = self.identifiers[spec.name]
        return [
            f"from comfy_script.runtime.nodes import {identifier} as the_node",
            f"result = {self.call('the_node', positional, keywords)}",
        ]

    def _function(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        names = {name: f"p{index}" for index, name in enumerate(keywords)}
        inner = self.call(self.identifiers[spec.name], positional, names)
        return [
            f"def function({', '.join(names.values())}):",
            f"    return {inner}",
            f"result = function({', '.join(keywords.values())})",
        ]

    def _default(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        parameters = ", ".join(f"p{index}={text}" for index, text in enumerate(keywords.values()))
        names = {name: f"p{index}" for index, name in enumerate(keywords)}
        inner = self.call(self.identifiers[spec.name], positional, names)
        return [f"def function({parameters}):", f"    return {inner}", "result = function()"]

    def _polymorphic(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        """What is under a condition is only for some calls."""
        if not keywords:
            return self._straight(spec, positional, keywords)
        first, *others = keywords
        inner = self.call(self.identifiers[spec.name], positional, {first: "x", **{n: keywords[n] for n in others}})
        return [
            "def is_good(x):",
            "    return not isinstance(x, Wrong)",
            "class Wrong: pass",
            "def function(x):",
            "    if is_good(x):",
            f"        return {inner}",
            "    return x",
            f"result = function({keywords[first]})",
            "function(Wrong())",
        ]

    def _list(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        values = [*positional, *keywords.values()]
        names = {name: f"values[{index + len(positional)}]" for index, name in enumerate(keywords)}
        places = [f"values[{index}]" for index in range(len(positional))]
        appended = [f"values.append({value})" for value in values]
        return ["values = []", *appended, f"result = {self.call(self.identifiers[spec.name], places, names)}"]

    def _loop(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        lines = ["results = []", "for i in range(3):"]
        names = {}
        for index, (name, text) in enumerate(keywords.items()):
            lines.append(f"    a{index} = {text}")
            names[name] = f"a{index}"
        lines.append(f"    results.append({self.call(self.identifiers[spec.name], positional, names)})")
        return lines

    def _pairs(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        if not keywords:
            return self._straight(spec, positional, keywords)
        pairs = [f"({', '.join(keywords.values())},)"] * 2
        names = {name: f"a{index}" for index, name in enumerate(keywords)}
        return [
            f"for {', '.join(names.values())}, in [{', '.join(pairs)}]:",
            f"    {self.call(self.identifiers[spec.name], positional, names)}",
        ]

    def _comprehension(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        if not keywords:
            return self._straight(spec, positional, keywords)
        first, *others = keywords
        inner = self.call(self.identifiers[spec.name], positional, {first: "x", **{n: keywords[n] for n in others}})
        return [f"results = [{inner} for x in ({keywords[first]}, {keywords[first]})]"]

    def _branch(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        """A value that is wrong in one branch, and right in the one that is taken."""
        lines = ["import sys"]
        names = {}
        for index, (name, text) in enumerate(keywords.items()):
            lines += [f"a{index} = object()", f"if len(sys.argv) >= 0: a{index} = {text}"]
            names[name] = f"a{index}"
        return [*lines, f"result = {self.call(self.identifiers[spec.name], positional, names)}"]

    def _carried(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        """A value that a loop brings round."""
        lines = [f"a{index} = None" for index, _ in enumerate(keywords)]
        names = {name: f"a{index}" for index, name in enumerate(keywords)}
        body = [f"    a{index} = {text}" for index, text in enumerate(keywords.values())]
        call = self.call(self.identifiers[spec.name], positional, names)
        return [*lines, "for turn in range(2):", f"    if turn: {call}", *body]

    def _starred(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        entries = ", ".join(f"{name!r}: {text}" for name, text in keywords.items())
        places = f"places = [{', '.join(positional)}]"
        return [places, f"given = {{{entries}}}", f"result = {self.identifiers[spec.name]}(*places, **given)"]

    def _async(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        call = self.call(self.identifiers[spec.name], positional, keywords)
        inner = [f"    {line}" for line in [*self._lines, f"return {call}"]]
        return ["import asyncio", "async def make():", *inner, "async def main():", "    return await make()",
                "result = asyncio.run(main())"]  # fmt: skip

    def _method(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        sets = [f"        self.a{index} = {text}" for index, text in enumerate(keywords.values())] or ["        pass"]
        names = {name: f"self.a{index}" for index, name in enumerate(keywords)}
        call = self.call(self.identifiers[spec.name], positional, names)
        return ["class Maker:", "    def __init__(self):", *sets, "    def make(self):", f"        return {call}",
                "result = Maker().make()"]  # fmt: skip

    def _lambda(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        call = self.call(self.identifiers[spec.name], positional, keywords)
        return [f"make = lambda: {call}", "result = make()"]

    def _closure(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        """A variable that has another value when the function is called than at last."""
        lines = []
        names = {}
        for index, (name, text) in enumerate(keywords.items()):
            lines.append(f"a{index} = {text}")
            names[name] = f"a{index}"
        call = self.call(self.identifiers[spec.name], positional, names)
        after = [f"a{index} = b'other'" for index, _ in enumerate(keywords)]
        return ["def make():", f"    return {call}", *lines, "result = list(map(lambda _: make(), [1]))", *after]

    def _match(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        """Values that are wrong in the cases that aren't taken."""
        lines = ["import sys"]
        names = {}
        for index, (name, text) in enumerate(keywords.items()):
            lines += [
                "match len(sys.argv), sys.argv:",
                f"    case (int() as n, [*others]) if n >= 0: a{index} = {text}",
                f"    case {{'a': n, **others}}: a{index} = object()",
                f"    case _: a{index} = b''",
            ]
            names[name] = f"a{index}"
        return [*lines, f"result = {self.call(self.identifiers[spec.name], positional, names)}"]

    def _walrus(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        names = {name: f"(a{index} := {text})" for index, (name, text) in enumerate(keywords.items())}
        inner = self.call(self.identifiers[spec.name], positional, names)
        again = self.call(self.identifiers[spec.name], positional, {n: f"a{i}" for i, n in enumerate(keywords)})
        return [f"if (first := {inner}) is not None:", f"    result = {again}"]

    def _decorated(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        """A decorator that gives the function other values than the call has."""
        names = {name: f"p{index}" for index, name in enumerate(keywords)}
        inner = self.call(self.identifiers[spec.name], positional, names)
        return [
            "import functools",
            "def given(function):",
            "    @functools.wraps(function)",
            "    def call(*_, **__):",
            f"        return function({', '.join(keywords.values())})",
            "    return call",
            "@given",
            f"def function({', '.join(names.values())}):",
            f"    return {inner}",
            "result = function(object(), b'')",
        ]

    def _dataclass(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        fields = [f"    a{index}: object = None" for index, _ in enumerate(keywords)] or ["    pass"]
        names = {name: f"self.a{index}" for index, name in enumerate(keywords)}
        call = self.call(self.identifiers[spec.name], positional, names)
        given = ", ".join(f"a{index}={text}" for index, text in enumerate(keywords.values()))
        return ["from dataclasses import dataclass", "@dataclass", "class Values:", *fields, "    def make(self):",
                f"        return {call}", f"result = Values({given}).make()"]  # fmt: skip

    def _imported(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        """Imports that depend on something, and what is there if they fail."""
        identifier = self.identifiers[spec.name]
        return [
            "import sys",
            "from typing import TYPE_CHECKING",
            "if TYPE_CHECKING:",
            f"    from comfy_script.runtime.nodes import {identifier}",
            "try:",
            f"    from nowhere_at_all import {identifier} as the_node",
            "except ImportError:",
            "    if len(sys.argv) >= 0:",
            f"        from comfy_script.runtime.nodes import {identifier} as the_node",
            "    else:",
            "        the_node = print",
            f"result = {self.call('the_node', positional, keywords)}",
        ]

    def _aliased(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        call = self.call("table['one']", positional, keywords)
        return [f"the_node = other = {self.identifiers[spec.name]}", "table = {'one': other, 'two': print}",
                f"result = {call}"]  # fmt: skip

    def _partial(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        call = self.call("partial", [self.identifiers[spec.name], *positional], keywords)
        return ["from functools import partial", f"result = {call}()"]

    def _mapping(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        """Dictionaries that are made, changed and merged in every way."""
        lines = ["given = dict()", "other = {}", "for _ in range(2): other.setdefault('rows', []).append(given)"]
        for index, (name, text) in enumerate(keywords.items()):
            lines.append(f"given[{name!r}] = object()")
            ways = [
                f"given |= {{{name!r}: {text}}}",
                f"other['rows'][0][{name!r}] = {text}",
                f"given.update({{{name!r}: {text}}})",
                f"given = {{**given, {name!r}: {text}}}; other['rows'] = [given]",
            ]
            lines.append(ways[index % len(ways)])
        places = f"places = ({', '.join(positional)}{',' if positional else ''})"
        return [*lines, places, f"result = {self.identifiers[spec.name]}(*places, **given)"]

    def _generator(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        yields = [f"    yield {text}" for text in keywords.values()] or ["    yield from ()"]
        names = dict.fromkeys(keywords, "next(values)")
        return ["def make():", *yields, "values = make()",
                f"result = {self.call(self.identifiers[spec.name], positional, names)}"]  # fmt: skip

    def _nested(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        """Comprehensions in comprehensions, with conditions, over what is paired."""
        if not keywords:
            return self._straight(spec, positional, keywords)
        pairs = f"[({', '.join(keywords.values())},), ({', '.join('None' for _ in keywords)},)]"
        names = {name: f"x{index}" for index, name in enumerate(keywords)}
        inner = self.call(self.identifiers[spec.name], positional, names)
        targets = ", ".join(names.values())
        loops = f"for _ in range(1)] for i, ({targets},) in enumerate(rows) if i == 0"
        return [f"rows = {pairs}", f"results = {{i: [{inner} {loops}}}"]

    def _nonlocal(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        lines = [f"    a{index} = None" for index, _ in enumerate(keywords)]
        names = {name: f"a{index}" for index, name in enumerate(keywords)}
        shared = [f"        nonlocal {', '.join(names.values())}"] if names else []
        sets = [f"        a{index} = {text}" for index, text in enumerate(keywords.values())] or ["        pass"]
        call = self.call(self.identifiers[spec.name], positional, names)
        return [
            "def make():",
            *lines,
            "    def fill():",
            *shared,
            *sets,
            "    fill()",
            f"    return {call}",
            "result = make()",
        ]

    def _tried(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        """Values that an error keeps from being set, and those that come in its place."""
        lines = []
        names = {}
        for index, (name, text) in enumerate(keywords.items()):
            lines += ["try:", f"    a{index} = open('/nowhere/at/all')", "except OSError:", f"    a{index} = {text}",
                      "else:", f"    a{index} = b''"]  # fmt: skip
            names[name] = f"a{index}"
        return [*lines, f"result = {self.call(self.identifiers[spec.name], positional, names)}"]

    def _while(self, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
        """What is given at last comes from the turn that leaves the loop."""
        names = {name: f"a{index}" for index, name in enumerate(keywords)}
        before = [f"a{index} = b''" for index, _ in enumerate(keywords)]
        inside = [f"        a{index} = {text}" for index, text in enumerate(keywords.values())]
        call = self.call(self.identifiers[spec.name], positional, names)
        return [*before, "turns = 0", "while True:", "    turns += 1", "    if turns > 2:", *inside, "        break",
                f"result = {call}"]  # fmt: skip


_STAR = ["from comfy_script.runtime import *", "from comfy_script.runtime.nodes import *"]
_HEADS = {
    "module": [*_STAR, "import comfy_script.runtime.nodes as n"],
    "session": [*_STAR, "from comfy_script.runtime.default import default_session"],
}
_WITHOUT_LINES = {"async"}

Shape = Callable[[ScriptWriter, NodeSpec, list[str], dict[str, str]], list[str]]
SHAPES: Mapping[str, Shape] = {
    "straight": ScriptWriter._straight,
    "module": ScriptWriter._module,
    "session": ScriptWriter._session,
    "named": ScriptWriter._named,
    "function": ScriptWriter._function,
    "default": ScriptWriter._default,
    "polymorphic": ScriptWriter._polymorphic,
    "list": ScriptWriter._list,
    "loop": ScriptWriter._loop,
    "pairs": ScriptWriter._pairs,
    "comprehension": ScriptWriter._comprehension,
    "branch": ScriptWriter._branch,
    "carried": ScriptWriter._carried,
    "starred": ScriptWriter._starred,
    "async": ScriptWriter._async,
    "method": ScriptWriter._method,
    "lambda": ScriptWriter._lambda,
    "closure": ScriptWriter._closure,
    "match": ScriptWriter._match,
    "walrus": ScriptWriter._walrus,
    "decorated": ScriptWriter._decorated,
    "dataclass": ScriptWriter._dataclass,
    "imported": ScriptWriter._imported,
    "aliased": ScriptWriter._aliased,
    "partial": ScriptWriter._partial,
    "mapping": ScriptWriter._mapping,
    "generator": ScriptWriter._generator,
    "nested": ScriptWriter._nested,
    "nonlocal": ScriptWriter._nonlocal,
    "tried": ScriptWriter._tried,
    "while": ScriptWriter._while,
    **FLOW_SHAPES,
    **OBJECT_SHAPES,
}
"""The ways to write a call down."""


def _is_keyword(name: str) -> bool:
    try:
        ast.parse(f"{name} = 1")
    except SyntaxError:
        return True
    return False


def checked_calls(
    writer: ScriptWriter, count: int, shapes: Sequence[str], nodes: Iterable[str] | None = None
) -> Iterator[tuple[str, NodeCallError | ValueError | None]]:
    """Scripts of right and wrong calls of nodes, with what running them raises; the default session has the nodes.

    Args:
        writer: Writes them.
        count: How many.
        shapes: Which shapes they have, drawn.
        nodes: Class types of those that are called; all of the registry if None.
    """
    specs = [writer.registry[name] for name in (writer.registry if nodes is None else nodes)]
    writer.rng.shuffle(specs)
    calls = {spec.name: rounds(writer.rng, spec, writer.producers) for spec in specs}
    given = 0
    while given < count:
        for spec in specs:
            _, _, changed = next(calls[spec.name])
            try:
                text = _written(writer, spec, changed, writer.rng.choice(shapes))
            except NotWritable:
                continue
            try:
                exec(compile(text, "script", "exec", dont_inherit=True), {"__name__": "__main__"})
            except (NodeCallError, ValueError) as error:
                yield text, error
            else:
                yield text, None
            given += 1


def _written(writer: ScriptWriter, spec: NodeSpec, changed: Changed, shape: str) -> str:
    return writer.script(spec, changed.given, shape, changed.args)
