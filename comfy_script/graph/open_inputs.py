"""Arguments that a node's list of inputs doesn't have, and which of them the server hands on nevertheless.

Where a node's class was seen, its record says what it takes under names of its own. Of other custom nodes only numbered
inputs are known: the page adds `input2` behind `input1` when that is linked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..registry.records import InputKind, InputSpec, NodeSpec
from .checks import Accept, Refusal, check_form, check_link
from .records import CallOutput

__all__ = [
    "EXECUTORS_OWN",
    "accept_open",
    "by_name_only",
    "is_hidden",
    "links_only",
    "may_be_open",
    "numbered_inputs",
    "numbered_like",
]

EXECUTORS_OWN = frozenset(
    {
        *("PROMPT", "DYNPROMPT", "EXTRA_PNGINFO", "UNIQUE_ID"),
        *("AUTH_TOKEN_COMFY_ORG", "API_KEY_COMFY_ORG", "COMFY_USAGE_SOURCE"),
    }
)
"""Kinds of hidden inputs that ComfyUI's executor (0.30, `execution.py`) fills itself, whatever a workflow says."""

_NUMBERED = re.compile(r"(.*[^0-9\n]|)([0-9]+)")
_LINKS_ONLY = "under a name that the node doesn't list it takes outputs of nodes only: the server drops a plain value"
_PRIMITIVE_NODES = {bool: "PrimitiveBoolean", int: "PrimitiveInt", float: "PrimitiveFloat", str: "PrimitiveString"}
_FURTHER = 100  # how far beyond the last known number: packs stop at 20, 50 or 99


def links_only(accept: Accept) -> Accept:
    """A check that refuses what is no output of a node: the server hands nothing else on under a name of its own."""

    def accept_link(value: Any) -> Any:
        accepted = accept(value)
        if not isinstance(accepted, CallOutput):
            raise _plain_value(value)
        return accepted

    return accept_link


def accept_open(node: NodeSpec, value: Any) -> Any:
    """The value, if the node takes it under a name that it doesn't list; of a node that takes any or outputs only.

    Raises:
        Refusal: It is a plain value, which the server would drop; or it has no form in JSON.
    """
    if isinstance(value, CallOutput):
        return check_link(value, _ANYTHING, True)
    if node.open_inputs == "links":
        raise _plain_value(value)
    return check_form(value)


def _plain_value(value: Any) -> Refusal:
    node = _PRIMITIVE_NODES.get(type(value))
    shown = value if node != "PrimitiveString" or len(value) <= 40 else f"{value[:39]}…"
    return Refusal(f"{_LINKS_ONLY}; {node}({shown!r}) is such an output" if node else _LINKS_ONLY)


def by_name_only(node: NodeSpec) -> str | None:
    """How inputs that a node doesn't list are given, if it takes any: `input2=…`."""
    if not node.open_inputs:
        return None
    name = "NAME"
    for stem, number, item in numbered_inputs(node):
        name = f"{stem}{number + 1:0{len(item.key) - len(stem)}}"  # behind any_01 comes any_02
    return f"{name}=…"


def is_hidden(node: NodeSpec, name: str) -> bool:
    """Whether a name is that of a hidden input which a workflow can give."""
    return name in node.hidden and node.hidden[name] not in EXECUTORS_OWN


def may_be_open(node: NodeSpec) -> bool:
    """Whether the node may take more than it lists, as nobody has seen its class."""
    return node.open_inputs is None and node.module.startswith("custom_nodes")


def numbered_like(node: NodeSpec, name: str) -> InputSpec | None:
    """The input that the page would add this one behind: of `image_3`, `image_2`. None if there is none.

    Args:
        node: A node that may be open.
        name: As a script gives it.
    """
    match = _NUMBERED.fullmatch(name)
    if match is None or not may_be_open(node):
        return None
    known = {number: item for stem, number, item in numbered_inputs(node) if stem == match[1]}
    last = max(known, default=None)
    return known[last] if last is not None and last < int(match[2]) <= last + _FURTHER else None


def numbered_inputs(node: NodeSpec) -> Iterator[tuple[str, int, InputSpec]]:
    """The numbered sockets of a node: what stands before the number, the number, and the input."""
    for item in node.inputs:
        match = _NUMBERED.fullmatch(item.key)
        if match is not None and item.kind is InputKind.SOCKET:
            yield match[1], int(match[2]), item


_ANYTHING = InputSpec("", "*", InputKind.SOCKET, False)
