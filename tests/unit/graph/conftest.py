"""Nodes to call that bind, check and record, and nothing more: no session, no runtime."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from comfy_script.errors import Source
from comfy_script.graph import Call, CallOutput
from comfy_script.graph.binding import Binder
from comfy_script.registry import NodeSpec, Registry
from comfy_script.signature.names import node_identifiers


class Nodes:
    """The nodes of a registry, by the names that scripts use."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._class_types = {identifier: name for name, identifier in node_identifiers(registry).items()}

    def __getattr__(self, name: str) -> Callable[..., Any]:
        node = _node(self._registry[self._class_types[name]])
        setattr(self, name, node)
        return node


def _node(spec: NodeSpec) -> Callable[..., Any]:
    binder = Binder(spec)

    def call(*args: Any, **kwargs: Any) -> Any:
        frame = sys._getframe(1)
        source = Source(frame.f_code.co_filename, frame.f_lineno)
        made = Call(spec, binder.bind(args, kwargs, lambda: source), frame.f_code, frame.f_lasti)
        outputs = tuple(CallOutput(made, slot, output.type) for slot, output in enumerate(spec.outputs))
        if not outputs:
            return CallOutput(made, -1, "")
        return outputs if len(outputs) > 1 else outputs[0]

    return call


@pytest.fixture
def n(registry: Registry) -> Nodes:
    return Nodes(registry)
