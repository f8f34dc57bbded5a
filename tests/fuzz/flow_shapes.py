"""Shapes of scripts in which values get to a call through what Python calls by itself, and through its library.

Beside what is given at last they have what is wrong: what is filtered out, used up, of another case, or replaced.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from comfy_script.registry import NodeSpec

if TYPE_CHECKING:
    from tests.fuzz.scripts import ScriptWriter

__all__ = ["FLOW_SHAPES"]


def _made(writer: ScriptWriter, spec: NodeSpec, positional: list[str], names: dict[str, str], form: str) -> str:
    """The text of the call, given what a form says of each value."""
    return writer.call(
        writer.identifiers[spec.name], positional, {name: form.format(number) for number, name in enumerate(names)}
    )


def _tuple(keywords: dict[str, str]) -> str:
    return f"({', '.join(keywords.values())}{',' if keywords else ''})"


def yielded(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """A generator's rows, of which the first is wrong and taken out before."""
    return [
        "def rows():",
        "    for number in range(2):",
        f"        if number: yield {_tuple(keywords)}",
        f"        else: yield ({'object(), ' * len(keywords)})",
        "values = rows()",
        "next(values)",
        "for x in values:",
        f"    result = {_made(writer, spec, positional, keywords, 'x[{}]')}",
    ]


def managed(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """Context managers: of a generator, whose list is filled meanwhile, and of a class, which changes when it ends."""
    fills = [f"        values.append({text})" for text in keywords.values()] or ["        pass"]
    return [
        "from contextlib import contextmanager",
        "@contextmanager",
        "def given():",
        "    values = []",
        "    yield values",
        "    for value in values: pass",
        "class Given:",
        "    def __init__(self): self.values = b''",
        "    def __enter__(self):",
        "        self.values = object()",
        "        return self",
        "    def __exit__(self, *error): self.values = tuple(self.kept)",
        "with Given() as one:",
        "    with given() as values:",
        *fills,
        "    one.kept = values",
        f"result = {_made(writer, spec, positional, keywords, 'one.values[{}]')}",
    ]


def special(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """Operators, items and loops of the script's own, which change their object."""
    ways = ("one += {0}, {1}", "one << ({0}, {1})", "one[{0}] = {1}", "{{{0}: {1}}} | one")
    return [
        "class Values:",
        "    def __init__(self): self.values = dict.fromkeys(range(99), b'')",
        "    def __getitem__(self, key): return self.values[key]",
        "    def __setitem__(self, key, value): self.values[key] = value",
        "    def __lshift__(self, pair): self.values[pair[0]] = pair[1]",
        "    def __iadd__(self, pair):",
        "        self.values[pair[0]] = pair[1]",
        "        return self",
        "    def __ror__(self, other): self.values.update(other)",
        "    def __iter__(self):",
        "        self.looped = True",
        "        yield self",
        "one = Values()",
        *[ways[number % 4].format(number, text) for number, text in enumerate(keywords.values())],
        "for other in one:",
        f"    if other.looped: result = {_made(writer, spec, positional, keywords, 'other[{}]')}",
    ]


def mixed(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """Several base classes: what the first one has counts, wherever it is asked for."""
    right = [f"    a{number} = {text}" for number, text in enumerate(keywords.values())]
    return [
        "class Root:",
        *([f"    a{number} = b''" for number, _ in enumerate(keywords)] or ["    pass"]),
        "    def __init__(self, **others): self.others = others",
        f"    def make(self): return {_made(writer, spec, positional, keywords, 'self.a{}')}",
        "class First(Root):",
        "    def __init__(self, first, **others):",
        "        super().__init__(**others)",
        "        self.first = first",
        "class Second(Root):",
        *(right or ["    pass"]),
        "    def __init__(self, second, **others):",
        "        super().__init__(**others)",
        "        self.second = second",
        "class Both(First, Second):",
        "    def make(self): return super().make()",
        "both = Both(first=1, second=2)",
        "result = both.make() if both.second == 2 else None",
    ]


def members(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """Members of enums that name what is given, some of which are texts or numbers themselves."""
    plain = {n: text for n, text in enumerate(keywords.values()) if text[0] in "'\"" or text.isdigit()}
    lines = []
    names = {}
    for number, (name, text) in enumerate(keywords.items()):
        names[name] = text
        if number in plain:
            base = "str, Enum" if text[0] in "'\"" else "IntEnum"
            lines += [
                f"class E{number}({base}):",
                f"    ONE = {text}",
                "    @property",
                "    def wrong(self): return b''",
            ]
            names[name] = (f"E{number}.ONE.value", f"list(E{number})[0]", f"E{number}({text})")[number % 3]
    call = writer.call(writer.identifiers[spec.name], positional, names)
    return ["from enum import Enum, IntEnum", *lines, f"result = {call}"]


def space(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """A namespace that is filled bit by bit."""
    return [
        "from types import SimpleNamespace",
        f"one = SimpleNamespace({', '.join(f'a{number}=b' + repr('') for number, _ in enumerate(keywords))})",
        *[f"one.a{number} = {text}" for number, text in enumerate(keywords.values())],
        f"result = {_made(writer, spec, positional, keywords, 'one.a{}')}",
    ]


def typed(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """A dictionary that says what it has, or None, filled under a test of it."""
    fields = [f"    a{number}: object" for number, _ in enumerate(keywords)] or ["    pass"]
    return [
        "from typing import Optional, TypedDict",
        "class Values(TypedDict, total=False):",
        *fields,
        "def fill(values: Optional[Values] = None) -> Values:",
        "    values = values if values is not None else Values()",
        "    if len(values) < 99:",
        *(
            [f"        values['a{number}'] = {text}" for number, text in enumerate(keywords.values())]
            or ["        pass"]
        ),
        "    return values",
        "values = fill()",
        f"result = {_made(writer, spec, positional, keywords, 'values[' + repr('a{}') + ']')}",
    ]


def filtered(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """Rows with what is wrong, filtered, sorted, chained, and taken in turn."""
    wrong = "b'', " * len(keywords)
    return [
        "from functools import reduce",
        "from itertools import chain, islice, zip_longest",
        f"rows = [(0, ({wrong})), (2, {_tuple(keywords)}), (1, ({wrong}))]",
        "ways = [",
        "    list(filter(lambda row: row[0] == 2, rows))[0],",
        "    sorted(rows, key=lambda row: row[0])[-1],",
        "    max(rows, key=lambda row: row[0]),",
        "    next(islice(chain([rows[0]], rows), 2, None)),",
        "    reduce(lambda one, other: other if other[0] > one[0] else one, rows),",
        "]",
        "for (_, x), _ in zip_longest(ways, 'abcde'):",
        f"    result = {_made(writer, spec, positional, keywords, 'x[{}]')}",
    ]


def removed(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """Lists, sets and dictionaries out of which what is wrong is taken in every way."""
    lines = []
    for number, text in enumerate(keywords.values()):
        ways = [
            f"a{number} = [b'', {text}]; a{number}.pop(0); a{number} = a{number}.pop()",
            f"a{number} = {{0: b'', 1: {text}}}; a{number}.pop(0); a{number} = a{number}.popitem()[1]",
            f"a{number} = iter([b'', {text}]); next(a{number}); [a{number}] = a{number}",
            f"a{number} = [{text}]; a{number}.insert(0, b''); a{number}.reverse(); a{number} = a{number}[0]",
            f"a{number} = {{}}; a{number}.setdefault(0, {text}); a{number} = a{number}.setdefault(0, b'')",
            f"a{number} = dict([(0, b'')], b=1); a{number} |= {{0: {text}}}; a{number} = a{number}[0]",
        ]
        lines.append(ways[number % len(ways)])
    return [*lines, f"result = {_made(writer, spec, positional, keywords, 'a{}')}"]


def wrapped(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """Decorators that hand on, keep what was given, and put another function in the place."""
    return [
        "import functools",
        "def twice(times):",
        "    def decorate(function):",
        "        @functools.wraps(function)",
        "        def call(*args, **kwargs): return function(*args[:times], **kwargs)",
        "        return call",
        "    return decorate",
        "def other(function): return lambda *_: function(False)",
        "@functools.lru_cache(maxsize=None)",
        "def kept(): return {}",
        *[f"kept()[{number}] = {text}" for number, text in enumerate(keywords.values())],
        "@other",
        "@twice(1)",
        "def function(is_wrong):",
        "    values = dict.fromkeys(kept()) if is_wrong else kept()",
        f"    return {_made(writer, spec, positional, keywords, 'values[{}]')}",
        "result = function(True)",
    ]


def cased(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """Cases of what is known, of which the right one isn't the first."""
    names = [f"a{number}" for number, _ in enumerate(keywords)]
    wrong = " = ".join([*names, "b''"])
    return [
        f"values = {{'kind': 2, 'values': {_tuple(keywords)}}}",
        "match values:",
        f"    case {{'kind': 1, 'values': [*values]}}: {wrong}",
        f"    case {{'other': _}} | [*_] | None | str(): {wrong}",
        f"    case {{'kind': int(kind)}} if kind > 2: {wrong}",
        f"    case {{'kind': 1 | 2, 'values': [{''.join(f'{name}, ' for name in names)}*_]}}: pass",
        f"    case _: {wrong}",
        f"result = {_made(writer, spec, positional, keywords, 'a{}')}",
    ]


def together(writer: ScriptWriter, spec: NodeSpec, positional: list[str], keywords: dict[str, str]) -> list[str]:
    """What coroutines give that run at the same time, and threads."""
    return [
        "import asyncio",
        "from concurrent.futures import ThreadPoolExecutor",
        "from contextlib import AsyncExitStack, asynccontextmanager",
        "async def give(value): return value",
        "@asynccontextmanager",
        "async def given(value): yield value",
        "async def main():",
        f"    values = await asyncio.gather({', '.join(f'give({text})' for text in keywords.values())})",
        "    task = asyncio.create_task(give(values))",
        "    async with AsyncExitStack() as stack:",
        "        values = await stack.enter_async_context(given(await task))",
        "        return await asyncio.to_thread(lambda values=None: values, values)",
        "with ThreadPoolExecutor(1) as pool:",
        "    (values,) = pool.map(lambda value, other: value, [asyncio.run(main())], [b''])",
        f"result = {_made(writer, spec, positional, keywords, 'values[{}]')}",
    ]


FLOW_SHAPES = {
    each.__name__: each
    for each in (
        *(yielded, managed, special, mixed, members, space, typed, filtered, removed, wrapped, cased, together),
    )
}
"""Ways to write a call down, by name."""
