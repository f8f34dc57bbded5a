"""The link types of the stub of real mode: what ComfyUI's nodes really take and give."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from typing_extensions import override

from ..registry.link_types import ANY, atoms
from ..registry.records import NodeSpec
from .stub_names import TYPES, StubNames, public
from .stub_types import PYTHON, LinkTypes

__all__ = ["SHAPES", "RealLinkTypes"]

_TYPES: Mapping[str, str] = {
    "ARRAY": "list[{Any}]",
    "AUDIO": "{types}.Audio",
    "CLIP": "{types}.CLIP",
    "CLIP_VISION": "{types}.ClipVision",
    "COLOR": "str",
    "CONDITIONING": "list[tuple[{Tensor}, dict[str, {Any}]]]",
    "CONTROL_NET": "{types}.ControlNet",
    "DICT": "dict[str, {Any}]",
    "GUIDER": "{types}.Guider",
    "IMAGE": "{Tensor}",
    "LATENT": "{types}.Latent",
    "MASK": "{Tensor}",
    "MODEL": "{types}.ModelPatcher",
    "NOISE": "{types}.Noise",
    "SAMPLER": "{types}.Sampler",
    "SIGMAS": "{Tensor}",
    "TIMESTEPS_RANGE": "tuple[float, float]",
    "VAE": "{types}.VAE",
    "VIDEO": "{types}.Video",
    "COMBO": "str",
    ANY: "{Any}",
    **PYTHON,
}
"""Link type → its Python type."""

_INPUTS: Mapping[str, str] = {
    **dict.fromkeys(("AUDIO", "LATENT"), "{Mapping}[str, {Any}]"),
    "CONDITIONING": "{Sequence}[{Sequence}[{Any}]]",
}
"""Link type → what inputs take besides: what a script makes itself has a looser type in its variables."""

_HELPERS = ("Any", "Mapping", "Sequence", "Tensor", "types")

SHAPES: Mapping[str, str] = {
    "AUDIO": "dict of waveform [batch, channels, samples] and sample_rate",
    "CONDITIONING": "pairs of a Tensor [batch, tokens, channels] and a dict",
    "IMAGE": "Tensor [batch, height, width, channels], 0 to 1",
    "LATENT": "dict of samples: Tensor [batch, channels, height, width], …",
    "MASK": "Tensor [batch, height, width], 0 to 1",
    "SIGMAS": "Tensor [steps + 1], falling",
}
"""Link type → what its values are, for documentation."""

_RESULTS = {**dict.fromkeys(("IMAGE", "MASK"), "RealImageBatch"), "STRING": "RealText", "AUDIO": "RealFiles"}
"""Link type of an output node's only output → what the node gives."""


class RealLinkTypes(LinkTypes):
    """The link types of one stub of real mode.

    Args:
        classes: Link type → the name that scripts have for it.
        names: What the stub calls things.
        nodes: The nodes of the stub.
    """

    def __init__(self, classes: Mapping[str, str], names: StubNames, nodes: Collection[NodeSpec]) -> None:
        super().__init__(classes, names)
        self._result = names.fresh("Result", TYPES)
        outputs = [(node, output.type) for node in nodes for output in node.outputs]
        self._saved = {link_type for node, link_type in outputs if node.is_output_node and len(node.outputs) == 1}
        self._listed = {output.type for node in nodes for output in node.outputs if output.is_list}

    @override
    def output(self, link_type: str) -> str:
        if link_type in PYTHON:
            return PYTHON[link_type]
        if link_type == ANY or link_type not in self.classes:
            return self._names.local("Any")
        return super().output(link_type)

    @override
    def any_output(self) -> str:
        return self._names.local("Any")

    @override
    def taken(self, link_type: str) -> tuple[str, ...]:
        if link_type not in self.classes:
            return ()
        own = self.output(link_type)
        if link_type == ANY:
            return (own,)
        parts = [own]
        if text := _INPUTS.get(link_type):
            parts.append(self._written(text))
        if link_type in self._listed:
            parts.append(f"list[{own}]")
        # What an output node gives stands for its output.
        if link_type in self._saved:
            parts.append(self._names.local("RealOutput"))
        return tuple(parts)

    @override
    def constants(self, allowed: str) -> Iterator[str]:
        return iter(())

    @override
    def returns(self, node: NodeSpec, outputs: Sequence[str]) -> tuple[str, bool]:
        if node.is_output_node and len(outputs) < 2:
            result = _RESULTS.get(node.outputs[0].type) if outputs else None
            return self._names.local(result) if result else self._names.use(self._result), False
        lists = [
            f"list[{text}]" if output.is_list else text for text, output in zip(outputs, node.outputs, strict=True)
        ]
        return super().returns(node, lists)

    @override
    def _blocks(self) -> Iterator[str]:
        names = self._names
        alias = names.local("TypeAlias")
        anything = names.local("Any")
        own = {link_type: public(name) for link_type, name in self.classes.items()}
        for link_type, name in own.items():
            if text := _TYPES.get(link_type):
                yield f"\n{name}: {alias} = {self._written(text)}\n"
                if shape := SHAPES.get(link_type):
                    yield f'"""{shape}"""\n'
            else:
                # Its attributes are its pack's.
                yield f"\nclass {name}({anything}): ...  # type: ignore[misc]\n"
        # Which kind of result it is, the registry doesn't say.
        yield f"\nclass {self._result}({names.local('RealOutput')}, {anything}): ...  # type: ignore[misc]\n"
        yield self._waitable_class()
        yield f"\nWidgetValue: {alias} = {self._widget_value()}\n"
        for name, allowed in self._type_variables():
            bound = "" if allowed == ANY else f", bound={' | '.join(own[atom] for atom in atoms(allowed))}"
            yield f'{name} = {names.local("TypeVar")}("{name}"{bound}, default={anything})\n'

    def _written(self, text: str) -> str:
        return text.format(**{name: self._names.local(name) for name in _HELPERS if f"{{{name}}}" in text})
