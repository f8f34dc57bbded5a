"""Results of calls, kept by what they depend on: the node, the values of its inputs, and the calls before it.

A key is a digest of the node's name, its plain values and the keys of the calls that its links come from, so it costs
the same however long the chain before it is. Objects that no node made count by their content.
"""

from __future__ import annotations

import contextlib
import hashlib
import math
from collections import OrderedDict
from collections.abc import Callable, MutableMapping
from typing import TYPE_CHECKING, Any, TypeAlias
from weakref import WeakValueDictionary

from ..._processes import ForkSafeLock
from ..._text import get_logger
from ...comfyui.in_process.memory import free_main_memory
from ...graph.order import reachable
from ...graph.records import Call, CallOutput
from .content import NoContentError, add_content
from .execution import Outcome, split_inputs
from .tracking import parts_changed, watched

if TYPE_CHECKING:
    from .plan import RealPlan

__all__ = ["Cache", "CacheLike", "SameHooks"]

_log = get_logger(__name__)

Store: TypeAlias = MutableMapping[str, Any]
CacheLike: TypeAlias = "Cache | int | Store | Callable[[str], Store | None]"


class Cache:
    """Results of calls. Give one to several `Workflow`s to share it.

    A call is found again when the same node had the same values, and its links came from calls that are themselves the
    same. Nodes that say they have changed (`IS_CHANGED`, `fingerprint_inputs`) run again, and so do those that get an
    object whose content can't be told, such as a model that the script made. Output nodes always run.

    A result that the script then changes in place isn't used again: the node runs anew.

    Args:
        store: How many results to keep at most, the least recently used going first; any mutable mapping; or a
            function that gives one, or None, for the name of a node. None: as many as memory allows.
        min_free: Bytes of main memory that are to stay free: below that, results go, the least recently used first.
            Only of a store of this class's own.
    """

    def __init__(
        self, store: int | Store | Callable[[str], Store | None] | None = None, *, min_free: int = 2 * 2**30
    ) -> None:
        self._lock = ForkSafeLock()
        self._by_node: dict[str, Store | None] = {}
        self._make: Callable[[str], Store | None]
        if store is None or isinstance(store, int):
            own = RecentResults(store, min_free)
            self._make = lambda name: own
        elif isinstance(store, MutableMapping):
            given = store
            self._make = lambda name: given
        elif callable(store):
            self._make = store
        else:
            raise TypeError(f"cache= takes a size, a mapping, a function or a Cache, not {store!r}")

    @staticmethod
    def of(cache: CacheLike) -> Cache:
        """The cache that a `Workflow` was given."""
        return cache if isinstance(cache, Cache) else Cache(cache)

    def clear(self) -> None:
        """Forgets all results."""
        with self._lock:
            for store in self._by_node.values():
                if store is not None:
                    store.clear()

    def through(self, plan: RealPlan, call: Call, inputs: dict[str, Any], run: Callable[[], Outcome]) -> Outcome:
        """The result of a call: the one kept, or that of running it, which is then kept.

        Args:
            plan: The node's.
            call: What is recorded of the call; it gets its key.
            inputs: The values themselves.
            run: Runs it.
        """
        key = call.cache_key = call_key(plan, call, inputs)
        store = self._store(call.spec.name)
        if not key or store is None or plan.spec.is_output_node:
            return run()
        name = f"{call.spec.name}:{key.hex()}"
        with self._lock:
            kept: Kept | None = store.get(name)
        if kept is not None and not kept.is_changed():
            return kept.outcome
        outcome = run()
        with self._lock:
            store[name] = Kept(outcome)
        return outcome

    def _store(self, name: str) -> Store | None:
        if name not in self._by_node:
            self._by_node[name] = self._make(name)
        return self._by_node[name]


class SameHooks:
    """Sees to it that calls that are the same give the very same hooks: a server runs such nodes once.

    Of other results nobody can tell. But the same hook twice counts once, while two of one file add up. A hook is
    remembered as long as something holds it.
    """

    def __init__(self) -> None:
        self._made: WeakValueDictionary[bytes, Any] = WeakValueDictionary()

    def through(self, plan: RealPlan, call: Call, inputs: dict[str, Any], run: Callable[[], Outcome]) -> Outcome:
        """The result of a call of a node that only gives hooks. Arguments as of `Cache.through`."""
        key = call.cache_key = call_key(plan, call, inputs)
        made = self._made.get(key) if key else None
        if made is not None:
            return Outcome((made,), {})
        outcome = run()
        if key and not outcome.mapped:
            with contextlib.suppress(TypeError):  # no hooks: None can't be watched
                self._made[key] = outcome.values[0]
        return outcome


class Kept:
    """A result in the cache.

    Attributes:
        outcome: The result.
    """

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._parts: tuple[Any, ...] = watched(outcome.values)

    def is_changed(self) -> bool:
        """Whether a script has changed it in place since."""
        return parts_changed(self._parts, self.outcome.values)

    def __reduce__(self) -> tuple[Any, ...]:
        return Kept, (self.outcome,)


class RecentResults(OrderedDict[str, Any]):
    """Keeps the results that were used last.

    Args:
        most: How many.
        min_free: Bytes of main memory that are to stay free.
    """

    def __init__(self, most: int | None, min_free: int) -> None:
        super().__init__()
        self._most = most
        self._min_free = min_free
        self._count = 0

    def get(self, key: str, default: Any = None) -> Any:
        """A result, which is now the last used."""
        value = super().get(key, default)
        if value is not None:
            self.move_to_end(key)
        return value

    def __setitem__(self, key: str, value: Any) -> None:
        super().__setitem__(key, value)
        while self._most is not None and len(self) > self._most:
            self.popitem(last=False)
        self._count += 1
        if self._count % _LOOK_EVERY == 0:
            self._make_room()

    def _make_room(self) -> None:
        while len(self) > 1 and free_main_memory() < self._min_free:
            for _ in range(max(1, len(self) // 8)):
                self.popitem(last=False)
            _log.info("memory is short: the cache keeps %d results", len(self))


_LOOK_EVERY = 8


def call_key(plan: RealPlan, call: Call, inputs: dict[str, Any]) -> bytes:
    """What the result of a call depends on; empty if that can't be told.

    Args:
        plan: The node's.
        call: What is recorded of the call. Calls before it keep their keys in `run`.
        inputs: The values themselves.
    """
    digest = hashlib.blake2b(call.spec.name.encode(), digest_size=16)
    try:
        for name, value in call.inputs.items():
            digest.update(f";{name}=".encode())
            key = _earlier_key(plan, value.call) if value.__class__ is CallOutput else b""
            if key:
                digest.update(b"%b:%d" % (key, value.slot))
            else:
                add_content(digest, inputs[name])
        mark = _fingerprint(plan, call)
        if mark is not None:
            add_content(digest, mark)
    except NoContentError:
        return b""
    return digest.digest()


def _earlier_key(plan: RealPlan, call: Call) -> bytes:
    """The key of a call before: its own, or one made of what is recorded, if it was made without a cache."""
    if call.cache_key is None:
        for each in reachable([call]):
            if each.cache_key is None:
                earlier = plan.session.plan(each.spec.name)
                # What the node would have said then isn't known any more.
                each.cache_key = b"" if earlier.node.fingerprint else call_key(earlier, each, each.inputs)
    key: bytes = call.cache_key or b""
    return key


def _fingerprint(plan: RealPlan, call: Call) -> Any:
    """What the node itself says its result depends on.

    Raises:
        NoContentError: It says that it has always changed (NaN), or fails to say.
    """
    if not plan.node.fingerprint:
        return None
    constants, linked = split_inputs(call.inputs)
    try:
        marks = plan.calls.fingerprint(constants, list(linked))
    except Exception as error:
        _log.warning("%s can't say whether it has changed: %s", call.spec.name, error)
        raise NoContentError from error
    if any(isinstance(mark, float) and math.isnan(mark) for mark in marks):
        raise NoContentError
    return marks
