"""Calls of nodes: bound as they are when they run, and what is wrong with each argument, at its place."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..errors import NodeCallError
from ..graph.binding import Binder
from .containers import elements_of
from .expressions import Expressions
from .findings import Finding, Fix, Position
from .model_files import missing_files
from .naming import is_sure
from .static_binding import bindable
from .values import UNKNOWN, NodeReference, Value, is_unknown, outputs_of
from .whole import repeats, seed_of

__all__ = ["Arguments", "GivenArgument", "NodeCallReader"]

_MOST_MISTAKES = 20
"""Of one call."""
_USING_UP = frozenset({"dict", "frozenset", "list", "max", "min", "set", "sorted", "sum", "tuple"})
"""Functions that take all that a generator gives."""


@dataclass
class GivenArgument:
    """An argument.

    Attributes:
        value: What is known of it.
        node: Where it stands: an expression, or the keyword with its name.
    """

    value: Value
    node: ast.expr | ast.keyword

    @property
    def expression(self) -> ast.expr:
        """The value's expression."""
        return self.node.value if isinstance(self.node, ast.keyword) else self.node

    @property
    def is_spread(self) -> bool:
        """Whether it comes out of a list or dictionary behind a star."""
        return isinstance(self.node, ast.Starred) or (isinstance(self.node, ast.keyword) and self.node.arg is None)


@dataclass
class Arguments:
    """The arguments of a call.

    Attributes:
        positional, keywords: Those that are known.
        is_open: A star brings more that aren't.
        repeated: Those that are given by name a second time, in a dictionary.
    """

    positional: list[GivenArgument] = field(default_factory=list)
    keywords: dict[str, GivenArgument] = field(default_factory=dict)
    is_open: bool = False
    repeated: list[tuple[str, ast.keyword]] = field(default_factory=list)

    def without_first(self) -> Arguments:
        """Those behind the first."""
        return Arguments(self.positional[1:], dict(self.keywords), self.is_open, list(self.repeated))

    def behind(self, first: Value, node: ast.expr) -> Arguments:
        """These, behind one that stands before the call's brackets."""
        positional = [GivenArgument(first, node), *self.positional]
        return Arguments(positional, dict(self.keywords), self.is_open, list(self.repeated))

    def lasting(self, is_handed_on: bool) -> Arguments:
        """Those that a later call can't give another value: of others only the names, if there may be such calls."""
        keywords = {
            name: GivenArgument(UNKNOWN, given.node) if is_handed_on or given.value is None else given
            for name, given in self.keywords.items()
        }
        return Arguments(list(self.positional), keywords, self.is_open, list(self.repeated))

    def followed_by(self, other: Arguments) -> Arguments:
        """These, and behind them those of a call of what they were bound to."""
        return Arguments(
            [*self.positional, *([] if self.is_open else other.positional)],
            {**self.keywords, **other.keywords},
            self.is_open or other.is_open,
            [*self.repeated, *other.repeated],
        )


class NodeCallReader(Expressions):
    """Calls of nodes."""

    def arguments(self, node: ast.Call) -> Arguments:
        """What a call is given, read from left to right."""
        arguments = Arguments()
        uses_up = isinstance(node.func, ast.Name) and node.func.id in _USING_UP
        read = self.whole if uses_up else self.value
        for each in node.args:
            if not isinstance(each, ast.Starred):
                if not arguments.is_open:
                    arguments.positional.append(GivenArgument(read(each), each))
                else:
                    self.value(each)
                continue
            parts = elements_of(self.whole(each.value))
            if parts is None:
                arguments.is_open = True
            elif not arguments.is_open:
                arguments.positional += [GivenArgument(part, each) for part in parts]
        for keyword in node.keywords:
            value = self.value(keyword.value)
            if keyword.arg is not None:
                if keyword.arg in arguments.keywords:
                    arguments.repeated.append((keyword.arg, keyword))
                arguments.keywords[keyword.arg] = GivenArgument(value, keyword)
                continue
            entries = getattr(value, "entries", None)
            if isinstance(entries, dict) and all(isinstance(key, str) for key in entries):
                arguments.repeated += [(key, keyword) for key in entries if key in arguments.keywords]
                arguments.keywords.update({key: GivenArgument(part, keyword) for key, part in entries.items()})
            else:
                arguments.is_open = True
        return arguments

    def call_node(self, target: NodeReference, arguments: Arguments, node: ast.Call) -> Value:
        """Binds a call of a node, notes what is wrong with it, and gives its outputs."""
        if not self.silence:
            binder = self.vocabulary.binder(target)
            mistakes = _Mistakes(self, target, node, arguments, binder)
            found = [*mistakes.find(), *mistakes.missing_files(), *self._hints(target, node)]
            for name, keyword in arguments.repeated:
                message = f"{target.spec.name}() got multiple values for keyword argument {name!r}"
                place = self.source.start(keyword.value), self.source.end(keyword.value)
                found.append(self.finding("duplicate-argument", message, *place))
            self.note(node, *found)
        if self.recorded is not None:
            self.recorded.add(target.spec)
        return outputs_of(target.spec, target.is_real)

    def _hints(self, target: NodeReference, node: ast.Call) -> list[Finding]:
        start, end = self.name_of(node)
        spec = target.spec
        found = []
        if spec.deprecated:
            found.append(self.finding("deprecated-node", f"{spec.name} is deprecated", start, end))
        seed = seed_of(spec)
        if seed is not None and self.changing is not None and repeats(node, self.changing, self.is_node):
            message = (
                f"{spec.name}() is given the same in each turn of the loop, its {seed} too: it gives the same again"
            )
            found.append(self.finding("repeated-seed", message, start, end))
        return found

    def is_node(self, function: ast.expr) -> bool:
        """Whether a node is what a call calls."""
        with self.silent():
            return isinstance(self.value(function), NodeReference)

    def name_of(self, node: ast.Call) -> tuple[Position, Position]:
        """Where the name of the function stands that is called."""
        end = self.source.end(node.func)
        if isinstance(node.func, ast.Attribute):
            return Position(end.line, end.column - len(node.func.attr)), end
        return self.source.start(node.func), end


class _Mistakes:
    """What is wrong with one call: it is bound, mended in thought, and bound again until it fits."""

    def __init__(
        self, machine: NodeCallReader, target: NodeReference, node: ast.Call, arguments: Arguments, binder: Binder
    ) -> None:
        self._machine = machine
        self._source = machine.source
        self._target = target
        self._node = node
        self._positional = list(arguments.positional)
        self._keywords = dict(arguments.keywords)
        self._binder = binder
        self._args = [_given(each) for each in self._positional]
        self._kwargs = {name: _given(each, name) for name, each in self._keywords.items()}
        self._keys = {item.key: index for index, item in enumerate(target.spec.inputs)}
        self._bound: dict[str, Any] = {}
        self._supposed: set[str] = set()
        if target.is_real:
            for name in target.spec.hidden.keys() & self._kwargs.keys():
                del self._kwargs[name]  # a node of this process gets it from whoever gives it
        if arguments.is_open:
            self._fill_up()

    def _fill_up(self) -> None:
        """Where a star may bring anything, nothing is missing."""
        for item in self._target.spec.inputs[len(self._args) :]:
            if item.key not in self._kwargs and self._binder.identifier(item.key) not in self._kwargs:
                self._kwargs[item.key] = UNKNOWN

    def find(self) -> list[Finding]:
        """The mistakes, as findings."""
        found: list[Finding] = []
        while len(found) < _MOST_MISTAKES:
            try:
                self._bound = self._binder.bind(tuple(self._args), dict(self._kwargs), _nowhere)
            except NodeCallError as error:
                if error.argument in self._supposed:
                    # What was meant in place of an unknown name is no good there: that was said of the name.
                    self._supposed.discard(error.argument)
                    self._kwargs.pop(error.argument, None)
                    continue
                place = self._place(error)
                found.append(self._diagnostic(error, place))
                if not self._mend(error):
                    break
            else:
                break
        return found

    def missing_files(self) -> list[Finding]:
        """The models among the values that the registry's server doesn't have."""
        found = []
        spec = self._target.spec
        for key, words in missing_files(spec, self._bound, self._machine.vocabulary.registry):
            given = self._given_at(key)
            if given is not None:
                message = f"{spec.name}({self._binder.identifier(key)}): {words}"
                place = self._source.start(given), self._source.end(given)
                found.append(self._machine.finding("missing-file", message, *place))
        return found

    def _mend(self, error: NodeCallError) -> bool:
        """Takes the mistake out of the call, as far as binding it again is of use."""
        key = error.argument
        if error.rule == "too-many-arguments":
            del self._args[len(self._target.spec.inputs) :]
            return True
        if key is None:
            return False
        if error.rule in ("unknown-argument", "option-not-chosen"):
            if key in self._kwargs:
                del self._kwargs[key]
                # What was meant is given, then, and not missing.
                for meant in error.suggestions[:1]:
                    if meant not in self._kwargs:
                        self._kwargs[meant] = UNKNOWN
                        self._supposed.add(meant)
                return True
        elif error.rule == "duplicate-argument":
            name = next((name for name in self._kwargs if self._is_name_of(name, key)), None)
            if name is not None:
                del self._kwargs[name]
                return True
        elif error.rule == "missing-argument":
            if "." in key:
                self._kwargs[key] = UNKNOWN
                return True
            return False
        return self._forget(key)

    def _forget(self, key: str) -> bool:
        """Makes the value at a key, or what it is part of, an unknown one."""
        while key:
            index = self._keys.get(key)
            if index is not None and index < len(self._args) and not is_unknown(self._args[index]):
                self._args[index] = UNKNOWN
                return True
            name = self._name_at(key)
            if name is not None and not is_unknown(self._kwargs[name]):
                self._kwargs[name] = UNKNOWN
                return True
            key = key.rpartition(".")[0]
        return False

    def _name_at(self, key: str) -> str | None:
        for name in (key, self._binder.identifier(key), key.rpartition(".")[2]):
            if name in self._kwargs:
                return name
        return None

    def _is_name_of(self, name: str, key: str) -> bool:
        return name == key or self._binder.identifier(key) == name

    # -- where ----------------------------------------------------------------------------------------------------

    def _diagnostic(self, error: NodeCallError, place: tuple[Position, Position]) -> Finding:
        start, end = place
        return self._machine.finding(error.rule, error.message, start, end, *self._fixes(error))

    def _place(self, error: NodeCallError) -> tuple[Position, Position]:
        if error.rule == "too-many-arguments":
            surplus = self._positional[len(self._target.spec.inputs) :]
            return self._source.start(surplus[0].expression), self._source.end(surplus[-1].expression)
        keyword = self._keyword_of(error)
        if keyword is not None:
            return self._name_range(keyword)
        given = self._given_at(error.argument) if error.argument and error.rule != "missing-argument" else None
        if given is not None:
            return self._source.start(given), self._source.end(given)
        return self._machine.name_of(self._node)

    def _keyword_of(self, error: NodeCallError) -> ast.keyword | None:
        """The keyword whose name is at fault."""
        if error.argument is None or error.rule not in ("unknown-argument", "option-not-chosen", "duplicate-argument"):
            return None
        names = [name for name in self._keywords if self._is_name_of(name, error.argument)]
        node = self._keywords[names[0]].node if names else None
        return node if isinstance(node, ast.keyword) and node.arg is not None else None

    def _name_range(self, keyword: ast.keyword) -> tuple[Position, Position]:
        start = self._source.start(keyword)
        return start, Position(start.line, start.column + len(keyword.arg or ""))

    def _given_at(self, key: str) -> ast.expr | None:
        """The expression of a value: its own, or that of the list or dictionary which it is part of."""
        rest = ""
        while key:
            index = self._keys.get(key)
            given: GivenArgument | None = None
            if index is not None and index < len(self._positional):
                given = self._positional[index]
            else:
                name = next((name for name in (key, self._binder.identifier(key)) if name in self._keywords), None)
                name = name or next((name for name in self._keywords if name == key.rpartition(".")[2]), None)
                given = self._keywords[name] if name is not None else None
            if given is not None:
                expression = given.expression
                return expression if given.is_spread else self._part(key, expression, rest)
            key, _, last = key.rpartition(".")
            rest = f"{last}.{rest}" if rest else last
        return None

    def _part(self, key: str, expression: ast.expr, rest: str) -> ast.expr:
        """The element of a list or dictionary that is written out."""
        name = rest.partition(".")[0]
        if isinstance(expression, ast.Dict):
            for key_node, value_node in zip(expression.keys, expression.values, strict=True):
                if isinstance(key_node, ast.Constant) and key_node.value == name:
                    return value_node
        index = self._keys.get(key)
        names = self._target.spec.inputs[index].template_names if index is not None else ()
        if isinstance(expression, (ast.List, ast.Tuple)) and name in names:
            place = names.index(name)
            if place < len(expression.elts) and not any(isinstance(each, ast.Starred) for each in expression.elts):
                return expression.elts[place]
        return expression

    # -- how to mend it -------------------------------------------------------------------------------------------

    def _fixes(self, error: NodeCallError) -> tuple[Fix | None, list[Fix]]:
        """What mends it for sure, and what may be meant."""
        write: Callable[[str], Fix]
        keyword = self._keyword_of(error)
        if keyword is not None and error.rule == "unknown-argument":
            given, (start, end) = keyword.arg or "", self._name_range(keyword)
            meant = [each for each in error.suggestions if each not in self._keywords]
            write = lambda name: Fix(start, end, name)  # noqa: E731
        else:
            node = self._given_at(error.argument) if error.argument and error.rule == "not-an-option" else None
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
                return None, []
            given, meant = node.value, [each for each in error.suggestions if isinstance(each, str)]
            start, end = self._source.start(node), self._source.end(node)
            if start.line != end.line:
                return None, []
            write = lambda option: Fix(start, end, self._quoted(option, given, start, end))  # noqa: E731
        sure = is_sure(given, error.suggestions)
        return (write(sure) if sure is not None and sure in meant else None), list(map(write, meant))

    def _quoted(self, option: str, given: str, start: Position, end: Position) -> str:
        """An option in the quotes that are there, if that will do."""
        written = self._source.segment(start, end)
        quote = written[0]
        is_plain = quote in "'\"" and written[1:-1] == given and quote not in option and "\\" not in option
        return f"{quote}{option}{quote}" if is_plain else repr(option)


def _given(given: GivenArgument, name: str = "") -> Any:
    # A None that comes from elsewhere stands for a value that a branch or a caller would give.
    if given.value is None and not _is_written(given.expression, name):
        return UNKNOWN
    return bindable(given.value)


def _is_written(expression: ast.expr, name: str) -> bool:
    """Whether a value stands in the call itself, perhaps in a dictionary behind two stars."""
    if isinstance(expression, ast.Dict):
        pairs = zip(expression.keys, expression.values, strict=True)
        named = [value for key, value in pairs if isinstance(key, ast.Constant) and key.value == name]
        return any(isinstance(value, ast.Constant) for value in named[-1:])
    return isinstance(expression, ast.Constant)


def _nowhere() -> None:
    return None
