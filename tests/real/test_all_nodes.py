"""Every core node that needs no weights, and runs in ComfyUI's own executor, runs in real mode with equal results."""

from __future__ import annotations

import logging
import random
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
import torch

from comfy_script.registry import MISSING, InputKind, InputSpec, NodeSpec
from comfy_script.runtime.real import Workflow
from comfy_script.signature.defaults import effective_default
from tests.real.comfy_executor import ExecutorFailed, execute, same

if TYPE_CHECKING:
    from comfy_script.runtime.real.session import RealSession

# How many ran on a server when this was written down; fewer means that the test has lost some.
AT_LEAST = 162

# Link types that nodes make without weights → the node, and its output.
SOURCES: dict[str, tuple[str, int]] = {
    "IMAGE": ("LoadImage", 0),
    "MASK": ("LoadImage", 1),
    "LATENT": ("EmptyLatentImage", 0),
    "SIGMAS": ("KarrasScheduler", 0),
    "SAMPLER": ("KSamplerSelect", 0),
    "NOISE": ("RandomNoise", 0),
    "AUDIO": ("EmptyAudio", 0),
    "VIDEO": ("CreateVideo", 0),
    "HOOK_KEYFRAMES": ("CreateHookKeyframe", 0),
    "SVG": ("PrimitiveString", 0),
}
# Where the defaults would take long.
GIVEN: dict[str, dict[str, Any]] = {
    "LoadImage": {"image": "example.png"},
    "EmptyAudio": {"duration": 0.1},
    "WanCameraEmbedding": {"width": 64, "height": 64, "length": 5},
}
MODELS = {"MODEL", "CLIP", "VAE"}
PLAIN = {"INT": 1, "FLOAT": 0.5, "STRING": "a text", "BOOLEAN": True, "*": 3, "COMFY_MATCHTYPE_V3": 3}


class NeedsWeights(Exception):
    """An input takes a model, or what is made with one."""


class Graph:
    """A prompt for one node, and the same as calls."""

    def __init__(self, session: RealSession) -> None:
        self.session = session
        self.prompt: dict[str, Any] = {}
        self._made: dict[str, Any] = {}

    def add(self, name: str) -> dict[str, Any]:
        """Adds a node; returns the values for its call."""
        spec = self.session.registry[name]
        given = dict(GIVEN.get(name, {}))
        values: dict[str, Any] = {}
        inputs: dict[str, Any] = {}
        for key, value, link in self._inputs(spec.inputs, given, ""):
            values[key] = value
            inputs[key] = link
        self.prompt[name] = {"class_type": name, "inputs": inputs}
        return values

    def _inputs(
        self, items: tuple[InputSpec, ...], given: dict[str, Any], prefix: str
    ) -> Iterator[tuple[str, Any, Any]]:
        for item in items:
            key = prefix + item.key
            if item.kind is InputKind.DYNAMIC_COMBO and item.dynamic_options:
                option = item.dynamic_options[0]
                yield key, option.key, option.key
                yield from self._inputs(option.inputs, given, f"{key}.")
            elif item.kind is InputKind.AUTOGROW:
                for name in item.template_names[: max(item.template_min, 1)]:
                    yield f"{key}.{name}", *self._value(item.template[0])
            elif key in given:
                yield key, given[key], given[key]
            elif item.required or key in given:
                yield key, *self._value(item)

    def _value(self, item: InputSpec) -> tuple[Any, Any]:
        default = effective_default(item)
        if item.options and item.kind is InputKind.COMBO:
            if any(str(option).endswith((".ckpt", ".safetensors")) for option in item.options):
                raise NeedsWeights(item.key)
            value = default if default is not MISSING and default is not None else item.options[0]
            return value, value
        for link_type, (name, slot) in SOURCES.items():
            if link_type in {part.strip() for part in item.type.split(",")}:
                return self._output(name, slot), [name, slot]
        if default is not MISSING and default is not None:
            return default, {"__value__": default} if isinstance(default, (list, dict)) else default
        types = [part.strip() for part in item.type.split(",")]
        plain = next((PLAIN[link_type] for link_type in types if link_type in PLAIN), MISSING)
        if plain is MISSING:
            raise NeedsWeights(item.type)
        if item.type == "INT" and item.minimum is not None:
            plain = max(plain, int(item.minimum))
        return plain, plain

    def _output(self, name: str, slot: int) -> Any:
        if name not in self._made:
            made = self.session.nodes[name](**self.add(name))
            self._made[name] = made if isinstance(made, tuple) else (made,)
        return self._made[name][slot]


def seed() -> None:
    torch.manual_seed(0)
    random.seed(0)


def is_core(spec: NodeSpec) -> bool:
    if any(output.type in MODELS for output in spec.outputs):
        return False
    return not spec.api_node and spec.module.split(".")[0] in {"nodes", "comfy_extras"} and not spec.dev_only


def outputs_of(made: Any) -> tuple[Any, ...]:
    if hasattr(made, "outputs"):
        return tuple(made.outputs)
    return tuple(made) if type(made) is tuple or type(made).__name__ == "RealOutputs" else (made,)


def test_every_weight_free_core_node(real_session: RealSession, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    ran, wrong = [], []
    for spec in real_session.registry.values():
        if not is_core(spec):
            continue
        graph = Graph(real_session)
        try:
            with Workflow():
                values = graph.add(spec.name)
        except NeedsWeights:
            continue
        seed()
        try:
            expected = execute(real_session, graph.prompt, spec.name)
        except ExecutorFailed:
            continue
        seed()
        try:
            with Workflow():
                made = real_session.nodes[spec.name](**values)
        except Exception as error:  # noqa: BLE001 - all nodes that fail are named together
            wrong.append(f"{spec.name}: {type(error).__name__}: {error}")
            continue
        found = outputs_of(made) if spec.outputs else ()
        lists = [values[0] if len(values) == 1 and not output.is_list else values
                 for values, output in zip(expected, spec.outputs, strict=False)]  # fmt: skip
        if not same(list(found), lists):
            wrong.append(f"{spec.name}: {found!r:.300} and not {lists!r:.300}")
        ran.append(spec.name)
    assert wrong == []
    assert len(ran) >= AT_LEAST, sorted(ran)
