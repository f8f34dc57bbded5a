"""Patterns of `match` statements: whether a value matches, and what its parts are called then."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from . import folding
from .classes import ClassReader
from .containers import Container, elements_of, is_literal, join_all, possibilities, present
from .objects import Instance, ScriptClass
from .values import UNKNOWN, Doubted, KnownOutput, NamedTupleValue, OneOf, Typed, Value, is_unknown

__all__ = ["Matched", "Patterns"]

Matched = tuple["bool | None", dict[str, Value]]
"""Whether a value matches (None if that isn't known), and the variables that are bound if it does."""

_NO: Matched = (False, {})
_PLAIN = frozenset({"bool", "bytes", "dict", "float", "int", "list", "set", "str", "tuple"})


class Patterns(ClassReader):
    """Calls and classes, and what matches a pattern."""

    def matched(self, pattern: ast.pattern, value: Value) -> Matched:
        """Whether a value matches a pattern, and what it binds."""
        if isinstance(value, OneOf):
            return _either(self.matched(pattern, each) for each in possibilities(value))
        if isinstance(pattern, ast.MatchAs):
            holds, bound = self.matched(pattern.pattern, value) if pattern.pattern is not None else (True, {})
            if pattern.name is None:
                return holds, bound
            # A test that isn't known says something of it.
            return holds, {**bound, pattern.name: Doubted(value) if holds is None else value}
        if isinstance(pattern, ast.MatchOr):
            return _first(self.matched(each, value) for each in pattern.patterns)
        if isinstance(pattern, ast.MatchValue):
            return folding.test(ast.Eq(), value, self.value(pattern.value)), {}
        if isinstance(pattern, ast.MatchSingleton):
            if pattern.value is None:
                return folding.test(ast.Is(), value, None), {}
            return (value is pattern.value if is_literal(value) else None), {}
        if isinstance(pattern, ast.MatchSequence):
            return self._sequence(pattern, value)
        if isinstance(pattern, ast.MatchMapping):
            return self._mapping(pattern, value)
        return self._class(pattern, value) if isinstance(pattern, ast.MatchClass) else (None, {})

    def _all(self, parts: Iterable[tuple[ast.pattern, Value]], holds: bool | None = True) -> Matched:
        """Whether each part matches its pattern."""
        found: dict[str, Value] = {}
        for pattern, value in parts:
            each, bound = self.matched(pattern, value)
            if each is False:
                return _NO
            holds = holds if each else None
            found |= bound
        return holds, found

    def _sequence(self, pattern: ast.MatchSequence, value: Value) -> Matched:
        if is_literal(value) or (isinstance(value, Container) and value.kind in (dict, set, frozenset)):
            return _NO
        patterns = pattern.patterns
        star = next((index for index, each in enumerate(patterns) if isinstance(each, ast.MatchStar)), None)
        parts = elements_of(value) if isinstance(value, (tuple, Container)) else None
        if parts is None:
            item = self.element(value) if isinstance(value, Container) else UNKNOWN
            rest = patterns[star] if star is not None else None
            found = self._all(((each, item) for each in patterns if each is not rest), None)
            name = rest.name if isinstance(rest, ast.MatchStar) else None
            return found if name is None else (found[0], {**found[1], name: Container(list, None, item)})
        if star is None:
            return self._all(zip(patterns, parts, strict=True)) if len(parts) == len(patterns) else _NO
        behind = len(patterns) - star - 1
        if len(parts) < star + behind:
            return _NO
        middle = parts[star : len(parts) - behind]
        ends = [*parts[:star], *parts[len(parts) - behind :]]
        holds, bound = self._all(zip([*patterns[:star], *patterns[star + 1 :]], ends, strict=True))
        rest = patterns[star]
        if isinstance(rest, ast.MatchStar) and rest.name is not None:
            bound = {**bound, rest.name: self.container(list, dict(enumerate(middle)))}
        return holds, bound

    def _mapping(self, pattern: ast.MatchMapping, value: Value) -> Matched:
        if is_literal(value) or isinstance(value, (tuple, Typed)):
            return _NO
        keys = [self.value(key) for key in pattern.keys]
        rest = {pattern.rest: UNKNOWN} if pattern.rest is not None else {}
        if not isinstance(value, Container) or value.kind is not dict:
            holds, bound = self._all(((each, UNKNOWN) for each in pattern.patterns), None)
            return holds, {**bound, **rest}
        is_known = value.entries is not None and all(map(is_literal, keys))
        if is_known and not set(keys) <= (value.entries or {}).keys():
            return _NO
        parts = zip(pattern.patterns, (value.at(key) if is_literal(key) else UNKNOWN for key in keys), strict=True)
        holds, bound = self._all(parts, True if is_known else None)
        return holds, {**bound, **rest}

    def _class(self, pattern: ast.MatchClass, value: Value) -> Matched:
        kind = self.value(pattern.cls)
        name = pattern.cls.id if isinstance(pattern.cls, ast.Name) else ""
        if name in _PLAIN and self.is_builtin(name):
            holds = folding.is_instance(value, [folding.BUILTIN_TYPES[name]])
            if holds is False:
                return _NO
            known = Typed(folding.BUILTIN_TYPES[name]) if is_unknown(value) else value
            parts = [(each, known) for each in pattern.patterns] + [(each, UNKNOWN) for each in pattern.kwd_patterns]
            return self._all(parts, holds)
        if not isinstance(kind, ScriptClass):
            return self._all(((each, UNKNOWN) for each in [*pattern.patterns, *pattern.kwd_patterns]), None)
        holds = _is_of(value, kind)
        if holds is False:
            return _NO
        owner = self.any_object(kind) if is_unknown(value) else value
        names = [*kind.fields[: len(pattern.patterns)], *pattern.kwd_attrs]
        if len(names) < len(pattern.patterns) + len(pattern.kwd_attrs) or kind.form not in ("dataclass", "tuple"):
            names = ["", *names][-len(names) :] if not pattern.patterns else []
        patterns = [*pattern.patterns, *pattern.kwd_patterns]
        values = [self._part(owner, name, pattern.cls) for name in names] or [UNKNOWN] * len(patterns)
        return self._all(zip(patterns, values, strict=True), holds)

    def _part(self, owner: Value, name: str, place: ast.expr) -> Value:
        node = ast.copy_location(ast.Attribute(place, name, ast.Load()), place)
        return self.attribute_of(present(owner), node)


def _is_of(value: Value, kind: ScriptClass) -> bool | None:
    """Whether a value is an object of a class of the script."""
    if isinstance(value, Instance):
        return True if kind in value.kind.lineage() else None if value.is_any else False
    if isinstance(value, NamedTupleValue):
        return value.of is kind or None
    return False if is_literal(value) or (isinstance(value, KnownOutput) and not value.is_real) else None


def _first(found: Iterable[Matched]) -> Matched:
    """The first of several that holds, or what is bound by those that may."""
    maybe: list[dict[str, Value]] = []
    for holds, bound in found:
        if holds is not False:
            maybe.append(bound)
        if holds:
            return (True, bound) if len(maybe) == 1 else (True, _joined(maybe))
    return (None, _joined(maybe)) if maybe else _NO


def _either(found: Iterable[Matched]) -> Matched:
    """Whether all of several match, or some, and what is bound by those that may."""
    every = list(found)
    maybe = [bound for holds, bound in every if holds is not False]
    if not maybe:
        return _NO
    return (True if all(holds for holds, _ in every) else None), _joined(maybe)


def _joined(bound: list[dict[str, Value]]) -> dict[str, Value]:
    names = {name for each in bound for name in each}
    return {name: join_all(each.get(name, UNKNOWN) for each in bound) for name in sorted(names)}
