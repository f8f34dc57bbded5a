"""Calls of functions of Python's library: those that call others, and those that give others' elements."""

from __future__ import annotations

import ast
import enum
import itertools
import math
import platform
from collections.abc import Callable
from typing import Any

from . import folding
from .container_calls import ContainerCalls
from .containers import Container, covers, elements_of, is_literal, join, join_all, opened, possibilities, use_up
from .iterables import ITERTOOLS, known_parts, listed
from .machine import Frame
from .node_calls import Arguments, GivenArgument
from .values import (
    UNKNOWN,
    Awaitable,
    BoundMethod,
    Factory,
    Function,
    Future,
    Manager,
    NodeReference,
    Partial,
    PythonFunction,
    PythonObject,
    Typed,
    Value,
    is_unknown,
)

__all__ = ["LibraryCalls"]

_MOST_STEPS = 12
"""Of a reduction that are read one by one."""
_ROUNDS = 3
_NUMBERS = {
    **dict.fromkeys(("math.ceil", "math.floor", "math.gcd", "math.isqrt", "math.lcm", "math.trunc"), int),
    **dict.fromkeys(("math.exp", "math.hypot", "math.log", "math.log2", "math.pow", "math.sqrt"), float),
    **dict.fromkeys(("math.cos", "math.sin", "math.tan"), float),
    **dict.fromkeys(("random.randint", "random.randrange", "random.getrandbits"), int),
    **dict.fromkeys(("random.random", "random.uniform", "random.gauss"), float),
}
_STARTING = frozenset({"asyncio.create_task", "asyncio.ensure_future", "asyncio.shield", "asyncio.wait_for"})
_POOLS = ("concurrent.futures.ThreadPoolExecutor", "concurrent.futures.ProcessPoolExecutor")
OBJECTS = frozenset({"asyncio.TaskGroup", "contextlib.AsyncExitStack", "contextlib.ExitStack", *_POOLS})
"""Classes of Python's library of whose objects some methods are followed."""


def is_called_with(function: Value) -> NodeReference | Function | None:
    """The node, or the script's function, that is called in the end."""
    while isinstance(function, (Partial, BoundMethod)):
        function = function.target if isinstance(function, Partial) else function.function
    return function if isinstance(function, (NodeReference, Function)) else None


class LibraryCalls(ContainerCalls):
    """Calls of nodes, of methods of lists and dictionaries, and of functions of Python's library."""

    def call_value(self, target: Value, arguments: Arguments, node: ast.Call) -> Value:
        """What is known of what a function gives for its arguments."""
        raise NotImplementedError

    def copied(self, arguments: Arguments) -> Value:
        """What `dataclasses.replace` gives."""
        raise NotImplementedError

    def as_dict(self, arguments: Arguments) -> Value:
        """What `dataclasses.asdict` gives."""
        raise NotImplementedError

    def new_dict(self, arguments: Arguments) -> Value:
        """What `dict` gives."""
        raise NotImplementedError

    def named_tuple(self, arguments: Arguments) -> Value:
        """The class that `collections.namedtuple` makes."""
        raise NotImplementedError

    def attribute_of_library(self, owner: Future | PythonFunction | PythonObject, node: ast.Attribute) -> Value:
        """A method, of a class of Python's library or of an object of it; unknown if it isn't followed."""
        if isinstance(owner, Future):
            if node.attr == "result":
                return Partial(PythonFunction("asyncio.Future.result"), Arguments().behind(owner, node.value))
            opened(owner)
            return UNKNOWN
        full = f"{owner.name}.{node.attr}"
        return PythonFunction(full) if full in _READERS or full in ITERTOOLS else UNKNOWN

    def tuple_replaced(self, arguments: Arguments) -> Value:
        """What `_replace` of a named tuple gives."""
        raise NotImplementedError

    def tuple_as_dict(self, arguments: Arguments) -> Value:
        """What `_asdict` of a named tuple gives."""
        raise NotImplementedError

    def typed_tuple(self, arguments: Arguments) -> Value:
        """The class that `typing.NamedTuple` makes of a list of names with types."""
        raise NotImplementedError

    def namespace(self, arguments: Arguments) -> Value:
        """What `types.SimpleNamespace` makes: an object that has what it is given."""
        raise NotImplementedError

    def _field(self, arguments: Arguments, node: ast.Call) -> Value:
        """What `dataclasses.field` gives: the default."""
        if "default" in arguments.keywords:
            return arguments.keywords["default"].value
        made_by = arguments.keywords.get("default_factory")
        return UNKNOWN if made_by is None else Factory(made_by.value, made_by.expression)

    def call_library(self, name: str, arguments: Arguments, node: ast.Call) -> Value:
        """What a function of Python's library gives that is followed."""
        values = [given.value for given in arguments.positional]
        module, _, last = name.rpartition(".")
        is_plain = not (arguments.is_open or arguments.keywords) and values != []
        read = _READERS.get(name)
        if read is not None:
            return read(self, arguments, node)
        if name in ITERTOOLS and is_plain and (made := ITERTOOLS[name](values)) is not None:
            for value in values:
                use_up(value, self.token)
            return made
        if name in _NUMBERS:
            known = folding.fold(getattr(math, last), values) if module == "math" and is_plain else UNKNOWN
            return known if is_literal(known) else Typed(_NUMBERS[name])
        if name == "random.choice" and is_plain:
            return self.element(values[0])
        if name in OBJECTS:
            self.hand_over(arguments)
            return PythonObject(name)
        if name in _STARTING and values and isinstance(values[0], (Awaitable, Future)):
            return Future(values[0].value)
        self.hand_over(arguments)
        return UNKNOWN

    def call_given(self, function: Value, values: list[Value], places: list[GivenArgument], node: ast.Call) -> Value:
        """What a function gives for values, which stand at other calls' arguments."""
        given = Arguments([type(at)(value, at.node) for value, at in zip(values, places, strict=False)])
        return self.call_value(function, given, node)

    # -- functools ------------------------------------------------------------------------------------------------

    def _partial(self, arguments: Arguments, node: ast.Call) -> Value:
        if not arguments.positional:
            self.hand_over(arguments)
            return UNKNOWN
        target = arguments.positional[0].value
        if isinstance(target, Partial):
            target.is_called = True  # what is wrong with it is wrong with the new one, too
        made = Partial(target, arguments.without_first())
        if not self.silence:
            self.partials.setdefault(node, []).append((made, self.frame.is_conditional))
        return made

    def read_partials(self) -> None:
        """Reads what functions are given that nobody calls."""
        for node, made in self.partials.items():
            if any(each.is_called for each, _ in made):
                continue
            is_handed_on = any(each.is_handed_on for each, _ in made)
            for partial, is_conditional in made:
                self.frame = Frame()
                self.frame.is_conditional = is_conditional
                given = partial.arguments.lasting(is_handed_on)
                if isinstance(partial.target, (NodeReference, Partial)):
                    given.is_open = True
                if is_called_with(partial) is not None:
                    self.call_value(partial.target, given, node)

    def _reduce(self, arguments: Arguments, node: ast.Call) -> Value:
        steps = self._steps(arguments, arguments.positional[2:], node)
        return steps[-1] if steps else UNKNOWN

    def _accumulate(self, arguments: Arguments, node: ast.Call) -> Value:
        swapped = Arguments([*arguments.positional[1::-1], *arguments.positional[2:]], {}, arguments.is_open)
        initial = arguments.keywords.get("initial")
        if len(swapped.positional) != 2 or arguments.keywords.keys() - {"initial"}:
            self.hand_over(arguments)
            return UNKNOWN
        steps = self._steps(swapped, [initial] if initial is not None else [], node)
        return Container(itertools.accumulate, None, join_all(steps) if steps else UNKNOWN)

    def _steps(self, arguments: Arguments, initial: list[GivenArgument], node: ast.Call) -> list[Value] | None:
        """What a function gives of its last result and one element after the other; None if that isn't known."""
        if arguments.is_open or len(arguments.positional) < 2 or is_called_with(arguments.positional[0].value) is None:
            self.hand_over(arguments)
            return None
        function, iterated = arguments.positional[:2]
        parts = elements_of(iterated.value)
        begin = initial[:1] or [iterated]
        places = [*begin, iterated]
        use_up(iterated.value, self.token)
        if parts is not None and len(parts) <= _MOST_STEPS:
            steps = [*(each.value for each in initial[:1]), *([] if initial else parts[:1])]
            for part in parts[0 if initial else 1 :]:
                steps.append(self.call_given(function.value, [steps[-1], part], places, node))
            return steps
        item = self.element(iterated.value)
        known = initial[0].value if initial else item
        with self.apart():
            for _ in range(_ROUNDS):
                with self.silent():
                    given = self.call_given(function.value, [known, item], places, node)
                if covers(known, given):
                    self.call_given(function.value, [known, item], places, node)
                    return [known]
                known = join(known, given)
        return None

    def filter(self, arguments: Arguments, node: ast.Call) -> Value:
        """What `filter` gives: what may count as true."""
        if arguments.is_open or arguments.keywords or len(arguments.positional) != 2:
            self.hand_over(arguments)
            return UNKNOWN
        function, iterated = arguments.positional
        parts = elements_of(iterated.value)
        use_up(iterated.value, self.token)
        if parts is None or len(parts) > _MOST_STEPS:
            item = self.element(iterated.value)
            return Container(filter, None, _true(item) if function.value is None else item)
        is_all, kept = True, []
        with self.silent(), self.apart():
            for part in parts:
                result = part
                if function.value is not None:
                    result = self.call_given(function.value, [part], [iterated], node)
                holds = folding.truth(result)
                if holds is not False:
                    kept.append(part)
                    is_all = is_all and holds is True
        return listed(filter, kept, UNKNOWN) if is_all else Container(filter, None, join_all(kept))

    # -- maps -----------------------------------------------------------------------------------------------------

    def map(self, arguments: Arguments, node: ast.Call) -> Container:
        """What `map`, of Python or of a pool of threads, gives."""
        function, *others = arguments.positional
        values = [each.value for each in others]
        if is_called_with(function.value) is None or arguments.is_open or not values:
            self.hand_over(arguments)
            return Container(map, None, UNKNOWN)
        columns = known_parts(values)
        rows: list[Value] | None = None if columns is None else list(zip(*columns, strict=False))
        any_row = tuple(map(self.element, values))
        for value in values:
            use_up(value, self.token)
        return self._mapped_rows(function.value, rows, any_row, arguments, node)

    def _starmap(self, arguments: Arguments, node: ast.Call) -> Container:
        values = [given.value for given in arguments.positional]
        rows = elements_of(values[1]) if len(values) == 2 else None
        any_row = self.element(values[1]) if len(values) == 2 else UNKNOWN
        is_known = is_called_with(values[0] if values else UNKNOWN) is not None and not arguments.keywords
        if not is_known or not all(isinstance(row, tuple) for row in [any_row, *(rows or [])]):
            self.hand_over(arguments)
            return Container(map, None, UNKNOWN)
        use_up(values[1], self.token)
        return self._mapped_rows(values[0], rows, any_row, arguments, node)

    def _mapped_rows(
        self, function: Value, rows: list[Value] | None, any_row: Value, arguments: Arguments, node: ast.Call
    ) -> Container:
        """What a function gives for rows of arguments, which stand in one argument or in several."""
        # In a function, what is wrong with one element stands away from it, which may be half typed.
        is_node = isinstance(is_called_with(function), NodeReference)
        turns = self.turns(listed(zip, rows, any_row)) if is_node and rows != [] else [any_row]
        made = []
        with self.apart():
            for turn in turns:
                places = itertools.chain(arguments.positional[1:], itertools.repeat(arguments.positional[-1]))
                made.append(self.call_given(function, list(turn), list(itertools.islice(places, len(turn))), node))
        is_all = rows is not None and len(rows) == len(turns)
        return listed(map, made, UNKNOWN) if is_all else Container(map, None, join_all(made))

    # -- asyncio, threads -----------------------------------------------------------------------------------------

    def _run(self, arguments: Arguments, node: ast.Call) -> Value:
        if self.recorded is not None:
            self.recorded.has_others = True
        given = arguments.positional[0].value if arguments.positional else UNKNOWN
        return given.value if isinstance(given, Awaitable) else UNKNOWN

    def _gather(self, arguments: Arguments, node: ast.Call) -> Value:
        values = [given.value for given in arguments.positional]
        if arguments.is_open or arguments.keywords or not all(isinstance(each, (Awaitable, Future)) for each in values):
            self.hand_over(arguments)
            return Future(UNKNOWN)
        return Future(self.container(list, dict(enumerate(each.value for each in values))))

    def _in_thread(self, arguments: Arguments, node: ast.Call) -> Value:
        """`asyncio.to_thread(f, …)`, `pool.submit(f, …)`: what the function gives, later."""
        if not arguments.positional or is_called_with(arguments.positional[0].value) is None:
            self.hand_over(arguments)
            return UNKNOWN
        with self.apart():
            return Future(self.call_value(arguments.positional[0].value, arguments.without_first(), node))

    def _entered(self, arguments: Arguments, node: ast.Call) -> Value:
        """What `stack.enter_context(…)` gives: what `with` would."""
        given = arguments.positional[0].value if arguments.positional else UNKNOWN
        return self.enter(given, node)

    def enter(self, manager: Value, node: ast.expr) -> Value:
        """What a `with` statement gives of its context manager."""
        raise NotImplementedError

    def _managed(self, arguments: Arguments, node: ast.Call) -> Value:
        return Manager(arguments.positional[0].value if arguments.positional else None)

    def _from_keys(self, arguments: Arguments, node: ast.Call) -> Value:
        keys, *value = (given.value for given in arguments.positional)
        known = elements_of(keys)
        if known is None or not all(map(is_literal, known)):
            return Container(dict, None, value[0] if value else None)
        return self.container(dict, dict.fromkeys(known, value[0] if value else None))

    def _as_tuple(self, arguments: Arguments, node: ast.Call) -> Value:
        known = self.as_dict(arguments)
        parts = known.entries if isinstance(known, Container) else None
        return UNKNOWN if parts is None else tuple(parts.values())

    def _cast(self, arguments: Arguments, node: ast.Call) -> Value:
        if len(arguments.positional) != 2:
            return UNKNOWN
        meant, given = arguments.positional
        return self.annotation(meant.expression) if is_unknown(given.value) else given.value

    def annotation(self, node: ast.expr | None) -> Value:
        """What an annotation says of a value."""
        raise NotImplementedError

    def _submit(self, arguments: Arguments, node: ast.Call) -> Value:
        return self._in_thread(arguments, node)

    def _new_in_group(self, arguments: Arguments, node: ast.Call) -> Value:
        given = arguments.positional[0].value if arguments.positional else UNKNOWN
        return Future(given.value) if isinstance(given, Awaitable) else UNKNOWN


def _true(value: Value) -> Value:
    """What a value is if it counts as true."""
    return join_all(each for each in possibilities(value) if folding.truth(each) is not False)


_READERS: dict[str, Callable[[Any, Arguments, ast.Call], Value]] = {
    **{f"{pool}.map": LibraryCalls.map for pool in _POOLS},
    **{f"{pool}.submit": LibraryCalls._submit for pool in _POOLS},
    "asyncio.Future.result": lambda self, arguments, node: arguments.positional[0].value.value,
    "asyncio.TaskGroup.create_task": LibraryCalls._new_in_group,
    "asyncio.gather": LibraryCalls._gather,
    "asyncio.run": LibraryCalls._run,
    "asyncio.to_thread": LibraryCalls._in_thread,
    "collections.OrderedDict": lambda self, arguments, node: self.new_dict(arguments),
    "collections.deque": lambda self, arguments, node: self.new_deque(arguments),
    "collections.namedtuple": lambda self, arguments, node: self.named_tuple(arguments),
    "collections.namedtuple._asdict": lambda self, arguments, node: self.tuple_as_dict(arguments),
    "collections.namedtuple._replace": lambda self, arguments, node: self.tuple_replaced(arguments),
    "contextlib.AsyncExitStack.enter_async_context": LibraryCalls._entered,
    "contextlib.AsyncExitStack.enter_context": LibraryCalls._entered,
    "contextlib.ExitStack.enter_context": LibraryCalls._entered,
    "contextlib.closing": LibraryCalls._managed,
    "contextlib.nullcontext": LibraryCalls._managed,
    "copy.copy": lambda self, arguments, node: self.copied_value(arguments),
    "copy.deepcopy": lambda self, arguments, node: self.copied_value(arguments),
    "dataclasses.asdict": lambda self, arguments, node: self.as_dict(arguments),
    "dataclasses.astuple": LibraryCalls._as_tuple,
    "dataclasses.field": LibraryCalls._field,
    "dataclasses.replace": lambda self, arguments, node: self.copied(arguments),
    "dict.fromkeys": LibraryCalls._from_keys,
    "functools.partial": LibraryCalls._partial,
    "functools.reduce": LibraryCalls._reduce,
    "itertools.accumulate": LibraryCalls._accumulate,
    "itertools.starmap": LibraryCalls._starmap,
    "enum.auto": lambda self, arguments, node: enum.auto(),
    "platform.system": lambda self, arguments, node: platform.system(),
    "types.SimpleNamespace": lambda self, arguments, node: self.namespace(arguments),
    "typing.NamedTuple": lambda self, arguments, node: self.typed_tuple(arguments),
    "typing.NewType": lambda self, arguments, node: PythonFunction("typing.NewType.new"),
    "typing.NewType.new": lambda self, arguments, node: (
        arguments.positional[0].value if arguments.positional else UNKNOWN
    ),
    "typing.cast": LibraryCalls._cast,
}
