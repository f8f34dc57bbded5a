"""Which node made a value: told by the value's identity, so that it stays the node's own object.

Objects are watched by weak references. A list or a dict can't be: of those, the objects inside are watched, and a
value counts as the node's own as long as it is made of the very same parts. That also tells what a script has changed.
"""

from __future__ import annotations

import weakref
from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import Any

from ...graph.records import CallOutput
from ...registry.link_types import ANY
from .changes import version_of

__all__ = ["SCALARS", "Made", "Tracker", "is_changed", "parts_changed", "watched"]

SCALARS = frozenset({str, int, float, bool, bytes, complex, type(None)})
"""Values without an identity worth speaking of: what they are says all about them."""

_CONTAINERS = frozenset({list, tuple, dict})
_MOST_PARTS = 4096
_MOST_RECENT = 4096


class Made:
    """A value that a node made.

    Attributes:
        output: The output that it came from.
        type: The link type it may be used as; `*` if it came from outputs of several types.
        is_list: It is a list of values, over which nodes run one by one.
    """

    __slots__ = ("alive", "is_list", "kept", "output", "parts", "type")

    def __init__(self, output: CallOutput, type: str, is_list: bool) -> None:
        self.output = output
        self.type = type
        self.is_list = is_list
        self.parts: tuple[Any, ...] = ()
        self.alive = 0
        self.kept: Any = None


class _Watch(weakref.ref[Any]):
    """A weak reference to a value, or to a part of one.

    Attributes:
        key: The id under which the value is filed.
        version: How often the object had been changed in place; None if it doesn't count that.
    """

    __slots__ = ("key", "version")

    key: int
    version: int | None


class Tracker:
    """The values that nodes made and that are still alive. Threads may share it.

    Attributes:
        scalars: Link types → types of the plain values that nodes gave for them.
    """

    def __init__(self) -> None:
        self._made: dict[int, Made] = {}
        self._recent: OrderedDict[int, None] = OrderedDict()
        self.scalars: dict[str, set[type]] = {}

    def __len__(self) -> int:
        return len(self._made)

    def note(self, value: Any, output: CallOutput, is_list: bool = False) -> None:
        """Files a value under the output that it came from.

        Args:
            value: What the node returned.
            output: Where.
            is_list: See `Made`.
        """
        kind = value.__class__
        type_ = output.type
        if kind in SCALARS:
            self.scalars.setdefault(type_, set()).add(kind)
            return
        key = id(value)
        before = self._made.get(key)
        if before is not None and before.type != type_ and _is(before, value):
            type_ = ANY
        made = Made(output, type_, is_list)
        if kind in _CONTAINERS:
            made.parts = tuple(_watch(part, self._gone, key) for part in _parts(value))
            made.alive = sum(part.__class__ is _Watch for part in made.parts)
        else:
            made.parts = (_watch(value, self._gone, key),)
            made.alive = made.parts[0].__class__ is _Watch
        self._made[key] = made
        if not made.alive:
            made.kept = value  # while it is alive, no other has its id
        if kind in _CONTAINERS or not made.alive:
            # Parts may outlive a container for long: a list that is gone can't be told from one that is there.
            self._remember(key)

    def find(self, value: Any) -> Made | None:
        """What is known of a value; None if no node made it."""
        key = id(value)
        made = self._made.get(key)
        if made is None or not _is(made, value):
            return None
        if key in self._recent:
            self._remember(key)
        return made

    def _gone(self, watch: weakref.ref[Any]) -> None:
        assert isinstance(watch, _Watch)
        made = self._made.get(watch.key)
        if made is None:
            return
        parts = made.parts
        if parts[0] is watch or (len(parts) > 1 and any(part is watch for part in parts)):
            made.alive -= 1
            if not made.alive and made.kept is None:
                del self._made[watch.key]
                self._recent.pop(watch.key, None)

    def _remember(self, key: int) -> None:
        """Keeps what can't be watched among the last used; beyond those it is forgotten."""
        self._recent[key] = None
        self._recent.move_to_end(key)
        if len(self._recent) > _MOST_RECENT:
            oldest, _ = self._recent.popitem(last=False)
            self._made.pop(oldest, None)


def is_changed(made: Made, value: Any) -> bool:
    """Whether a script has changed a value in place since a node made it."""
    return parts_changed(made.parts, value)


def parts_changed(parts: tuple[Any, ...], value: Any) -> bool:
    """Whether a value is no longer made of the parts that were watched, as they were."""
    if value.__class__ not in _CONTAINERS:
        return parts[0].__class__ is _Watch and parts[0].version != version_of(value)
    now = list(_parts(value))
    if len(now) != len(parts):
        return True
    for before, part in zip(parts, now, strict=True):
        if before.__class__ is _Watch:
            if before() is not part or before.version != version_of(part):
                return True
        elif before is not part and (before.__class__ is not part.__class__ or before != part):
            return True
    return False


def watched(value: Any) -> tuple[Any, ...]:
    """The parts of a value, for `parts_changed`."""
    return tuple(_watch(part) for part in (_parts(value) if value.__class__ in _CONTAINERS else [value]))


def _watch(part: Any, gone: Callable[[weakref.ref[Any]], None] | None = None, key: int = 0) -> Any:
    """A weak reference to an object; what has no identity stands for itself."""
    if part.__class__ in _TOKENS:
        return part
    try:
        watch = _Watch(part, gone)
    except TypeError:  # of a class with slots, say
        return part
    watch.key = key
    watch.version = version_of(part)
    return watch


def _is(made: Made, value: Any) -> bool:
    """Whether this is the object that was filed, and not a later one with its id."""
    if made.kept is not None:
        return made.kept is value
    if value.__class__ not in _CONTAINERS:
        return len(made.parts) == 1 and made.parts[0]() is value
    # A list can't be watched; one that has none of the parts is another one.
    parts = {id(part) for part in _parts(value)}
    return any(part.__class__ is _Watch and id(part()) in parts for part in made.parts)


def _parts(value: Any) -> Iterator[Any]:
    """What a container holds, at any depth, and its own shape before that."""
    stack, count = [value], 0
    while stack and count < _MOST_PARTS:
        part = stack.pop()
        count += 1
        kind = part.__class__
        if kind is dict:
            yield _Shape((kind, tuple(part)))
            stack.extend(part.values())
        elif kind is list or kind is tuple:
            yield _Shape((kind, len(part)))
            stack.extend(part)
        else:
            yield part


class _Shape(tuple[Any, ...]):
    """The kind of a container, and its length or its keys."""

    __slots__ = ()


_TOKENS = SCALARS | {_Shape}
