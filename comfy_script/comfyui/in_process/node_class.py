"""What ComfyUI's executor looks at in a node's class, in both of its node APIs: read once per class."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .modules import comfy

__all__ = ["InputChecks", "NodeClass", "give_no_hidden_inputs", "read_node_class"]


@dataclass(frozen=True, slots=True)
class InputChecks:
    """A node's own check of its inputs: `VALIDATE_INPUTS`, or `validate_inputs` of the newer API.

    Attributes:
        name: The method's name.
        inputs: The inputs that it takes.
        takes_all: It takes all of them.
        takes_types: It takes the link types of what it is given, and checks those itself.
    """

    name: str
    inputs: frozenset[str]
    takes_all: bool
    takes_types: bool


@dataclass(frozen=True, slots=True)
class NodeClass:
    """A node's class.

    Attributes:
        type: The class.
        is_v3: It is written to the newer API (`comfy_api`).
        function: The name of the method that runs it.
        is_async: That method is a coroutine function.
        takes_lists: It takes whole lists.
        lists: Of each output, whether it is a list.
        dynamic: The names of its inputs depend on what it is given.
        lazy: Inputs that are evaluated only when its `check_lazy_status` asks for them.
        has_lazy_status: It has a `check_lazy_status`.
        raw_links: Inputs for which it takes the link itself.
        hidden: Its hidden inputs by name, mapped to their kind: `prompt`, `extra_pnginfo`, `unique_id` …
        checks: Its own check of its inputs.
        fingerprint: The name of the method that says whether it has changed; empty without one.
        returns: How many outputs it has.
        inputs: The names of its inputs, hidden ones too, as far as they don't depend on what it is given.
    """

    type: type
    is_v3: bool
    function: str
    is_async: bool
    takes_lists: bool
    lists: tuple[bool, ...]
    dynamic: bool
    lazy: frozenset[str]
    has_lazy_status: bool
    raw_links: frozenset[str]
    hidden: Mapping[str, str]
    checks: InputChecks | None
    fingerprint: str
    returns: int
    inputs: frozenset[str]

    @property
    def is_plain(self) -> bool:
        """Whether one call with the given values is all there is to running it."""
        return not (self.takes_lists or any(self.lists) or self.has_lazy_status or self.is_async or self.raw_links)


def read_node_class(node: Any) -> NodeClass:
    """Reads a class. Its own code may raise anything."""
    internal = comfy("comfy_api.internal")
    is_v3 = issubclass(node, internal._ComfyNodeInternal)
    if is_v3:
        node.VALIDATE_CLASS()

    def method(v3: str, v1: str) -> Callable[..., Any] | None:
        found: Callable[..., Any] | None
        found = internal.first_real_override(node, v3) if is_v3 else getattr(node, v1, None)
        return found

    inputs = node.INPUT_TYPES()
    function = node.FUNCTION
    check = method("validate_inputs", "VALIDATE_INPUTS")
    fingerprint = method("fingerprint_inputs", "IS_CHANGED")
    returns = tuple(node.RETURN_TYPES or ())
    return NodeClass(
        type=node,
        is_v3=is_v3,
        function=function,
        is_async=inspect.iscoroutinefunction(getattr(node, function)),
        takes_lists=bool(getattr(node, "INPUT_IS_LIST", False)),
        lists=tuple(bool(each) for each in getattr(node, "OUTPUT_IS_LIST", None) or [False] * len(returns)),
        dynamic=is_v3 and (bool(getattr(node, "ACCEPT_ALL_INPUTS", False)) or _is_dynamic(node, inputs)),
        lazy=_with_option(inputs, "lazy"),
        has_lazy_status=method("check_lazy_status", "check_lazy_status") is not None,
        raw_links=_with_option(inputs, "rawLink"),
        hidden=_hidden(inputs, is_v3),
        checks=_checks("validate_inputs" if is_v3 else "VALIDATE_INPUTS", check) if check is not None else None,
        fingerprint="" if fingerprint is None else "fingerprint_inputs" if is_v3 else "IS_CHANGED",
        returns=len(returns),
        inputs=frozenset(name for section in inputs.values() if isinstance(section, Mapping) for name in section),
    )


def _is_dynamic(node: Any, inputs: Mapping[str, Any]) -> bool:
    _, _, data = comfy("comfy_api.latest._io").get_finalized_class_inputs(inputs, {})
    kinds = {each[0] for section in ("required", "optional") for each in (inputs.get(section) or {}).values()}
    return bool(data) or any(isinstance(kind, str) and kind.startswith("COMFY_") for kind in kinds)


def _with_option(inputs: Mapping[str, Any], option: str) -> frozenset[str]:
    return frozenset(
        name
        for section in ("required", "optional")
        for name, info in (inputs.get(section) or {}).items()
        if len(info) > 1 and isinstance(info[1], Mapping) and info[1].get(option)
    )


def _hidden(inputs: Mapping[str, Any], is_v3: bool) -> dict[str, str]:
    hidden = inputs.get("hidden") or {}
    if is_v3:
        return {name: name for name in hidden}
    # Packs write more there, for their own scripts in the page; as ComfyUI does, only what it knows is passed. It asks
    # in this order too, where a type equals everything.
    known = [
        (name, each)
        for name, kind in hidden.items()
        for each in comfy("comfy_api.latest._io").Hidden
        if kind == each.value
    ]
    return {name: each.name for name, each in known}


def _checks(name: str, method: Callable[..., Any]) -> InputChecks:
    spec = inspect.getfullargspec(method)
    return InputChecks(name, frozenset(spec.args), spec.varkw is not None, "input_types" in spec.args)


def give_no_hidden_inputs() -> None:
    """Lets `execute` of a V3 class be called as it is: ComfyUI fills in `cls.hidden` in copies that only it calls."""
    internal = comfy("comfy_api.latest._io")
    internal._ComfyNodeBaseInternal.hidden = internal.HiddenHolder.from_dict(None)
