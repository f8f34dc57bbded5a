"""Reading comprehensions, and what the turns of a loop are given."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable, Iterable, Iterator
from types import GeneratorType

from .containers import Container, element_of, elements_of, is_iterator, is_literal, join_all, present, use_up
from .naming import Names
from .objects import Instance
from .scopes import VariableScope, bound_names
from .values import Value

__all__ = ["Comprehensions"]

_MOST_TURNS = 12
"""Of loops over more the first elements are read one by one, and all others at once."""
_Comprehension = ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp
_KINDS: dict[type[ast.expr], type] = {ast.ListComp: list, ast.SetComp: set, ast.GeneratorExp: GeneratorType}


class Comprehensions(Names):
    """Values of comprehensions."""

    def value(self, node: ast.expr) -> Value:
        """What is known of an expression."""
        raise NotImplementedError

    def truth(self, node: ast.expr) -> bool | None:
        """Whether a test holds; None if that isn't known."""
        raise NotImplementedError

    def call_special(self, owner: Instance, name: str, given: list[tuple[Value, ast.expr]], place: ast.AST) -> Value:
        """What a method that Python calls by itself gives; if it isn't known, it may do anything to its object."""
        raise NotImplementedError

    def whole(self, node: ast.expr) -> Value:
        """As `value`, of what is used up where it stands: all that a generator gives is made."""
        return self._listed(node, is_whole=True) if isinstance(node, ast.GeneratorExp) else self.value(node)

    def element(self, value: Value) -> Value:
        """What a loop over a value gives, step by step."""
        return element_of(value)

    def iterated(self, node: ast.expr) -> Value:
        """What is looped over: of an object of the script what its `__iter__` gives."""
        value = present(self.value(node))
        return self.call_special(value, "__iter__", [], node) if isinstance(value, Instance) else value

    def turns(self, value: Value, *, may_leave: bool = False) -> list[Value]:
        """What each turn of a loop is given: the elements as far as they are known and few, then what others share.

        Args:
            value: What is looped over.
            may_leave: The loop may end before all of its turns, so that not all come if the order isn't known.
        """
        turns = elements_of(value)
        if turns is None and isinstance(value, Container) and value.given and value.kind is not dict:
            is_all = value.entries is not None
            turns = [*value.given, *([] if is_all else [self.element(value)])]
            turns = turns if value.is_ordered or not may_leave else None
        if turns is not None and len(turns) > _MOST_TURNS:
            turns = [*turns[: _MOST_TURNS - 1], join_all(turns[_MOST_TURNS - 1 :])]
        if not turns or self.turns_left < len(turns):
            return [self.element(value)]
        self.turns_left -= len(turns)
        return turns

    def takes_from(self, node: ast.expr, iterated: Value, body: Iterable[ast.AST]) -> bool:
        """Whether the body of a loop may take from what is looped over, too, so that turns are left out.

        Args:
            node: What is looped over.
            iterated: Its value.
            body: What is read in each turn.
        """
        iterators = [each for each in (iterated, *self._objects_in([node])) if is_iterator(each)]
        return bool(iterators) and any(
            each.is_same(one) for each in self._objects_in(body) if is_iterator(each) for one in iterators
        )

    def _objects_in(self, nodes: Iterable[ast.AST]) -> Iterator[Value]:
        """What is known of the variables and attributes in parts of the script."""
        for part in (part for node in nodes for part in ast.walk(node)):
            if isinstance(part, (ast.Name, ast.Attribute)) and isinstance(part.ctx, ast.Load):
                with self.silent():
                    yield present(self.value(part))

    @contextlib.contextmanager
    def _turning(self, node: _Comprehension) -> Iterator[None]:
        """What a comprehension repeats: nothing if it may leave out turns, or has one only."""
        is_filtered = any(each.ifs for each in node.generators)
        before, self.changing = self.changing, None if is_filtered else bound_names([node]) | self.shared
        try:
            yield
        finally:
            self.changing = before

    def _generate(self, node: _Comprehension, read: Callable[[], None], is_whole: bool = True) -> bool:
        """Reads a comprehension's element for what its loops give; whether that is all of it, in its order."""
        generators = node.generators
        with self.apart():
            outer = self.scope
            first = self.iterated(generators[0].iter)
            self.scope = VariableScope(outer)
            try:
                return self._generate_from(generators, first, read, is_whole, _given_by(node))
            finally:
                self.scope = outer

    def _generate_from(
        self,
        generators: list[ast.comprehension],
        iterated: Value,
        read: Callable[[], None],
        is_whole: bool,
        parts: list[ast.expr],
    ) -> bool:
        generator, *inner = generators
        elements = elements_of(iterated)
        is_known = is_whole and not generator.is_async
        if is_known and self.takes_from(generator.iter, iterated, [*parts, *generator.ifs, *inner]):
            is_known, elements = False, None
        turns = self.turns(iterated) if is_known else [self.element(iterated)]
        use_up(iterated, self.token)
        is_all = elements is not None and len(turns) == len(elements)
        if is_whole and elements is not None and len(elements) == 1 and not inner:
            self.changing = None
        for item in turns:
            self.assign(generator.target, item, None)
            with contextlib.ExitStack() as stack:
                tests = [self.truth(each) for each in generator.ifs]
                if False in tests:
                    continue
                for each, holds in zip(generator.ifs, tests, strict=True):
                    if holds is None:
                        is_all = False
                        stack.enter_context(self.under(each))
                if inner:
                    nested = self.iterated(inner[0].iter)
                    is_all = self._generate_from(inner, nested, read, is_whole, parts) and is_all
                else:
                    read()
        return is_all

    def _listed(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp, is_whole: bool = True) -> Value:
        made: list[Value] = []
        with self._turning(node) if is_whole else contextlib.nullcontext():
            is_all = self._generate(node, lambda: made.append(self.value(node.elt)), is_whole)
        kind = _KINDS[type(node)]
        if is_all and kind is not set:
            return self.container(kind, dict(enumerate(made)))
        return Container(kind, None, join_all(made))

    def _mapped(self, node: ast.DictComp) -> Value:
        made: list[tuple[Value, Value]] = []
        with self._turning(node):
            is_all = self._generate(node, lambda: made.append((self.value(node.key), self.value(node.value))))
        if is_all and all(is_literal(key) for key, _ in made):
            return self.container(dict, dict(made))
        return Container(dict, None, join_all(value for _, value in made))


def _given_by(node: _Comprehension) -> list[ast.expr]:
    """What a comprehension makes its elements of."""
    return [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
