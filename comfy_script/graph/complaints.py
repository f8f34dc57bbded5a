"""What is said of a call that doesn't fit its node: with the argument as scripts spell it, and the script's line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn, TypeAlias

from .._near import did_you_mean, it_has, near_words
from ..errors import (
    DuplicateArgumentError,
    LinkTypeError,
    MissingArgumentError,
    NodeCallError,
    Source,
    UnknownArgumentError,
    ValueRefusedError,
)
from ..registry.records import InputSpec, NodeSpec
from ..signature.arguments import arguments
from .checks import LINK_TYPE, Refusal
from .open_inputs import EXECUTORS_OWN, by_name_only, may_be_open

__all__ = ["NO_OUTPUT_NODE", "Complaints", "FindSource", "no_parts", "not_waited", "one_output"]

NO_OUTPUT_NODE = (
    "The workflow has no output node that the server would run for. Add one (SaveImage, PreviewImage …), name an "
    "output in Workflow(outputs=…), or use Workflow(queue=False)."
)
"""What is said of a workflow that has calls, and nothing to run for."""

_MOST_ARGUMENTS = 24

FindSource: TypeAlias = Callable[[], Source | None]
"""Asked for the script's line when an error is raised, and not before: finding it takes longer than a call."""


def one_output(spec: NodeSpec, source: Source | None = None) -> NodeCallError:
    """What is said where the output of a node that has just one is unpacked."""
    return NodeCallError(
        f"{spec.name} has one output; it can't be unpacked into several",
        node=spec.name,
        source=source,
        rule="wrong-unpacking",
    )


def no_parts(spec: NodeSpec, index: str) -> NodeCallError:
    """What is said where an index, as Python writes it, is asked of an output."""
    return NodeCallError(
        f"An output of {spec.name} has no parts: leave out the [{index}], or ask its wait() for them",
        node=spec.name,
        rule="wrong-unpacking",
    )


def not_waited(spec: NodeSpec, name: str) -> str:
    """What is said where something is asked of an output that only its result could have."""
    return (
        f"An output of {spec.name} has no attribute {name!r}: it stands for what the node will make. "
        "Its wait() gives the result, in a coroutine await does."
    )


class Complaints:
    """Raises the errors of one node's calls.

    Args:
        spec: The node.
        identifier: ComfyUI's key of an input (nested ones dotted) → Python identifier.
    """

    __slots__ = ("_identifier", "_spec")

    def __init__(self, spec: NodeSpec, identifier: Callable[[str], str]) -> None:
        self._spec = spec
        self._identifier = identifier

    def refused(self, refusal: Refusal, key: str, source: FindSource) -> NoReturn:
        """A value doesn't fit its input."""
        error = LinkTypeError if refusal.rule == LINK_TYPE else ValueRefusedError
        raise error(
            f"{self._spec.name}({self._identifier(key)}): {refusal.reason}",
            node=self._spec.name,
            argument=key,
            source=source(),
            rule=refusal.rule,
            suggestions=refusal.suggestions,
        ) from None

    def missing(self, keys: list[str], source: FindSource) -> NoReturn:
        """Inputs must be given."""
        names = ", ".join(repr(self._identifier(key)) for key in keys)
        raise MissingArgumentError(
            f"{self._spec.name}() needs {names}",
            node=self._spec.name,
            argument=keys[0],
            source=source(),
            rule="missing-argument",
        )

    def twice(self, name: str, key: str, source: FindSource) -> NoReturn:
        """An argument is given twice, the second time by this name."""
        raise DuplicateArgumentError(
            f"{self._spec.name}() got {name!r} twice",
            node=self._spec.name,
            argument=key,
            source=source(),
            rule="duplicate-argument",
        )

    def too_many(self, args: tuple[Any, ...], source: FindSource) -> NoReturn:
        """There are more positional arguments than inputs."""
        further = by_name_only(self._spec)
        hint = f"; what it doesn't list is given by name: {further}" if further else ""
        raise UnknownArgumentError(
            f"{self._spec.name}() takes at most {len(self._spec.inputs)} arguments, got {len(args)}{hint}",
            node=self._spec.name,
            source=source(),
            rule="too-many-arguments",
        )

    def unknown(self, left: Mapping[str, Any], source: FindSource, candidates: Iterable[str] | None = None) -> NoReturn:
        """The node has no such argument. The candidates are those it might be; all of the node's by default."""
        name = next(iter(left))
        names = [self._identifier(key) for key in candidates or self._keys()]
        near = near_words(name, names)
        if condition := self._condition(name):
            hint = f"it takes that only with {condition}"
        elif near:
            hint = did_you_mean(map(repr, near))
        else:
            hint = it_has(names, _MOST_ARGUMENTS)
        if self._spec.hidden.get(name) in EXECUTORS_OWN:
            hint = "ComfyUI gives it that itself"
        elif may_be_open(self._spec):
            hint += (
                f"{'' if hint.endswith('?') else '.'} Its pack may take more than the server lists:"
                f" call_node({self._spec.name!r}, …) sends any input. A server with our nodes tells which there are:"
                " `comfy-script comfyui add-nodes`"
            )
        raise UnknownArgumentError(
            f"{self._spec.name}() has no argument {name!r}; {hint}",
            node=self._spec.name,
            argument=name,
            source=source(),
            rule="option-not-chosen" if condition else "unknown-argument",
            suggestions=() if condition else near,
        )

    def _condition(self, name: str) -> str:
        """The options that bring an argument, as scripts choose them; empty if none does."""
        argument = next((each for each in arguments(self._spec) if name in (each.key, each.identifier)), None)
        if argument is None:
            return ""
        return " or ".join(
            ", ".join(f"{self._identifier(combo)}={option!r}" for combo, option in condition)
            for condition in argument.conditions
        )

    def _keys(self) -> list[str]:
        keys: list[str] = []

        def walk(items: Iterable[InputSpec], prefix: str) -> None:
            for item in items:
                keys.append(prefix + item.key)
                for option in item.dynamic_options:
                    walk(option.inputs, f"{prefix}{item.key}.")

        walk(self._spec.inputs, "")
        return list(dict.fromkeys(keys))
