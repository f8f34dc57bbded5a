"""Jobs as plain data: what is to run, for which parameters, and what came of it."""

from __future__ import annotations

import hashlib
import itertools
import json
import math
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from .._secrets import blank_told, blank_values
from ..errors import PoolError, ResultError

if TYPE_CHECKING:
    import PIL.Image

    from ..runtime.results import Result
    from ..runtime.uploads import Upload

__all__ = [
    "Done",
    "Failure",
    "FailureKind",
    "Job",
    "Params",
    "Requirement",
    "checked_job",
    "checked_params",
    "in_short",
    "job_key",
    "product",
    "sample",
]

FailureKind: TypeAlias = Literal["function", "refused", "node", "memory", "timeout", "worker_died", "lost"]
"""Why a job failed. The kinds are stable: a program may go by them.

* `function`: your function raised, while it made the job or, where it can't be recorded, on a worker of a `RayPool`.
* `refused`: no worker can run it: a node or a file is missing, or the server's validation refused a value.
* `node`: a node raised.
* `memory`: a node ran out of memory, alone as well, and no worker has more.
* `timeout`: it ran for longer than `timeout`.
* `worker_died`: the worker died under it, and another one again while it ran alone there.
* `lost`: it went away without a result more often than a job may: queues were cleared, it was interrupted, or its
  files could not be fetched.
"""


class Requirement(NamedTuple):
    """What a worker must have to run a job: a node, or one value among the options of a node's input."""

    node: str
    input: str | None = None
    value: str | int | float | bool | None = None

    def __str__(self) -> str:
        return f"the node {self.node}" if self.input is None else f"{self.node}.{self.input} {self.value!r}"


class Told:
    """Data about a job, which is shown without the secrets among its parameters: logs show it."""

    __slots__ = ()
    params: Mapping[str, Any]

    def __repr__(self) -> str:
        shown = {each.name: getattr(self, each.name) for each in fields(self) if each.repr}  # type: ignore[arg-type]
        shown["params"] = blank_values(self.params)
        return blank_told(f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in shown.items())})", self.params)


@dataclass(frozen=True, slots=True, repr=False)
class Job(Told):
    """One workflow to run, as plain data: it can be pickled, stored and sent.

    Attributes:
        key: What it is known by: 32 hexadecimal digits, made of the prompt and the outputs. Jobs with one key are one.
        params: What it was made for.
        prompt: The workflow in API format. Seeds are fixed in it.
        outputs: Ids of the nodes whose results are wanted, in order.
        uploads: Files that the server must have before; their names in the prompt are made of their contents.
        needs: What a worker must have.
        models: The files among the needs that a worker loads: checkpoints, LoRAs …
    """

    key: str
    params: Mapping[str, Any]
    prompt: Mapping[str, Any] = field(repr=False)
    outputs: tuple[str, ...] = ()
    uploads: tuple[Upload, ...] = field(default=(), repr=False)
    needs: tuple[Requirement, ...] = field(default=(), repr=False)
    models: frozenset[str] = field(default=frozenset(), repr=False)

    @classmethod
    def of(cls, prompt: Mapping[str, Any], outputs: Iterable[str], **params: Any) -> Job:
        """A job of a workflow in API format.

        Args:
            prompt: The workflow. What is changed in it later changes no job.
            outputs: Ids of the output nodes whose results are wanted.
            params: What it was made for.

        Raises:
            PoolError: It isn't in API format, or has no such nodes.
        """
        wanted = tuple(outputs)
        odd = [node_id for node_id, node in prompt.items() if not isinstance(node, Mapping) or "class_type" not in node]
        if odd:
            raise PoolError(f"The workflow isn't in API format: {odd[0]!r} is no node with a class_type.")
        missing = [node_id for node_id in wanted if node_id not in prompt]
        if missing or not wanted:
            raise PoolError(f"The workflow has no node {missing[0]!r}." if missing else "A job needs an output node.")
        classes = dict.fromkeys(str(node["class_type"]) for node in prompt.values())
        own = own_containers(prompt)
        key = job_key(own, wanted)
        return cls(key, own_containers(params), own, wanted, needs=tuple(map(Requirement, classes)))


def job_key(prompt: Mapping[str, Any], outputs: Sequence[str] = ()) -> str:
    """The key of a job: BLAKE2b of the nodes' classes and inputs, and of the outputs; titles don't count."""
    nodes = {node_id: (node.get("class_type"), node.get("inputs")) for node_id, node in prompt.items()}
    text = json.dumps([nodes, list(outputs)], sort_keys=True, separators=(",", ":"))
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


class _Item(Told):
    """What `Done` and `Failure` have in common."""

    __slots__ = ()

    def __getitem__(self, name: str) -> Any:
        if name not in self.params:
            raise KeyError(f"{name!r} is no parameter of the job, which has {', '.join(self.params) or 'none'}")
        return self.params[name]


@dataclass(frozen=True, slots=True, repr=False)
class Done(_Item):
    """A job that was done. `done["seed"]` is `done.params["seed"]`.

    Attributes:
        key: The job's key.
        params: What the job was made for.
        index: Its place in the order of the parameters, from 0.
        results: A result per output, in the order in which the function returned them. They need no server any more.
        worker: Who ran it.
        seconds: How long it took, from its start on the worker.
        attempts: How often it was executed, or may have been.
        stored: Whether it was in the run directory before.
    """

    key: str
    params: Mapping[str, Any]
    index: int
    results: tuple[Result, ...] = field(repr=False)
    worker: str
    seconds: float
    attempts: int = 1
    stored: bool = False

    @property
    def images(self) -> list[PIL.Image.Image]:
        """All images of all outputs.

        Raises:
            ResultError: One of them can't be read.
        """
        from ..runtime.results import ImageBatchResult

        return [image for result in self.results if isinstance(result, ImageBatchResult) for image in result.wait()]

    @property
    def image(self) -> PIL.Image.Image:
        """The first image.

        Raises:
            ResultError: There is none.
        """
        from ..runtime.results import ImageBatchResult

        for result in self.results:
            if isinstance(result, ImageBatchResult) and len(result):
                return result[0]
        kinds = ", ".join(type(result).__name__ for result in self.results) or "nothing"
        raise ResultError(f"The job for {in_short(self.params)} gave no image but {kinds}; see its `results`.")


@dataclass(frozen=True, slots=True, repr=False)
class Failure(_Item):
    """A job that failed for good. `failure["seed"]` is `failure.params["seed"]`.

    Attributes:
        key: The job's key; empty if the function raised.
        params: What the job was made for.
        index: Its place in the order of the parameters, from 0.
        kind: Why it failed.
        error: The same as an exception, with the script's line where there is one.
        worker: Where it failed last; empty if it never ran.
        attempts: How often it was executed, or may have been.
        stored: Whether it was in the run directory before.
    """

    key: str
    params: Mapping[str, Any]
    index: int
    kind: FailureKind
    error: Exception
    worker: str = ""
    attempts: int = 0
    stored: bool = False


class Params(Sequence[dict[str, Any]]):
    """Points of a grid: a sequence of parameters by name, each made when it is asked for. See `product`, `sample`."""

    def __init__(self, axes: Mapping[str, Sequence[Any]], chosen: Sequence[int] | None = None) -> None:
        self._axes = axes
        self._chosen = range(math.prod(map(len, axes.values()))) if chosen is None else chosen

    def __len__(self) -> int:
        return len(self._chosen)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return Params(self._axes, self._chosen[index])
        return self._point(self._chosen[index])

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return map(self._point, self._chosen)

    def _point(self, number: int) -> dict[str, Any]:
        point = {}
        for name, values in reversed(list(self._axes.items())):
            number, place = divmod(number, len(values))
            point[name] = values[place]
        return {name: point[name] for name in self._axes}

    def __repr__(self) -> str:
        axes = ", ".join(f"{name}: {len(values)}" for name, values in self._axes.items())
        return f"<{len(self)} points of {axes or 'no axes'}>"


def product(**axes: Iterable[Any]) -> Params:
    """All combinations of values, the last axis changing fastest: `product(seed=range(64), cfg=[4, 6])` has 128.

    Raises:
        PoolError: An axis is no list of values, or has none.
    """
    return Params({name: _values(name, values) for name, values in axes.items()})


def sample(grid: Params, count: int, *, random_seed: int = 0) -> Params:
    """Some points of a grid, no one twice: `sample(product(seed=range(10**6), cfg=[4, 6]), 100)`.

    Args:
        grid: The grid.
        count: How many; if there are no more, all of them in another order.
        random_seed: The same number draws the same points.
    """
    return Params(grid._axes, random.Random(random_seed).sample(grid._chosen, min(count, len(grid))))


def _values(name: str, values: Any) -> Sequence[Any]:
    if isinstance(values, (str, bytes, Mapping)) or not isinstance(values, Iterable):
        shown = blank_values({name: values})[name]
        raise PoolError(f"{name}={shown!r} is one value: give a list of values, {name}=[{shown!r}].")
    listed = values if isinstance(values, (range, list, tuple)) else tuple(values)
    if not listed:
        raise PoolError(f"{name} has no values: leave it out, or give it one.")
    return listed


def checked_job(item: Any) -> Job:
    """A job that came without a function.

    Raises:
        PoolError: It is none.
    """
    if not isinstance(item, Job):
        raise PoolError(f"Without a function the pool takes jobs, not {type(item).__name__} objects.")
    return item


def checked_params(item: Any) -> Mapping[str, Any]:
    """The parameters of one job, as they are now: whoever gives them may use the same dict for the next one.

    Raises:
        PoolError: They are no dict of values by name.
    """
    if not isinstance(item, Mapping) or not all(isinstance(name, str) for name in item):
        raise PoolError(
            f"The parameters of a job are a dict of values by name, not {type(item).__name__}: {item!r:.80}"
        )
    return {name: own_containers(value) for name, value in item.items()}


def own_containers(value: Any, within: tuple[int, ...] = ()) -> Any:
    """A value whose dicts, lists, sets and tuples are nobody else's; all else in it stays what it is.

    Args:
        value: The value.
        within: The containers that it is in, by `id`: one that is in itself stays what it is there.
    """
    if id(value) in within:
        return value
    inner = (*within, id(value))
    if type(value) is dict:
        return {key: own_containers(each, inner) for key, each in value.items()}
    if type(value) in (list, set, tuple):
        return type(value)(own_containers(each, inner) for each in value)
    return value


def in_short(params: Mapping[str, Any]) -> str:
    """Parameters as a message shows them."""
    some = blank_values(dict(itertools.islice(params.items(), 6)))
    shown = [f"{name}={_short(value)}" for name, value in some.items()]
    return ", ".join([*shown, *(["…"] if len(params) > len(shown) else [])]) or "no parameters"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:39]}…"
