"""What a file says about its making, in short: prompts, models, seeds, samplers, sizes, the script.

Read from what ran (API format) without a registry, by the names that nodes' inputs have; so it may be less than all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._reading import open_file
from ..registry.folders import model_folder
from ..registry.model_files import embeddings_in, is_model_file
from .files import is_json, read_with_prompt, to_workflow
from .from_api import UNKNOWN_CLASS
from .metadata import PICTURES_KEY, SOURCE_KEY, Metadata, read_metadata
from .page.own_widgets import SEED_NAMES
from .summary_prompts import NodeOf, link_of, texts_by_role
from .to_api import to_api

if TYPE_CHECKING:
    import PIL.Image

    from ..registry.records import NodeSpec

__all__ = ["ModelUse", "NodeSettings", "Summary", "read_summary"]

_SETTINGS = (
    *("steps", "cfg", "sampler_name", "scheduler", "denoise", "guidance", "shift", "max_shift", "base_shift"),
    *("start_at_step", "end_at_step", "add_noise", "start_percent", "end_percent"),
)
_SAMPLING = frozenset({"steps", "cfg", "sampler_name", "scheduler", "denoise", "guidance", "shift", "max_shift"})
_SIZES = ("width", "height", "length", "batch_size")
_STRENGTH = re.compile(r"strength|^weight|^lora_wt")
_APPLIED = frozenset({"control_net", "style_model", "ipadapter", "hypernetwork", "patch", "model_patch"})
"""Inputs through which a model is applied with a strength that its loader doesn't have."""


@dataclass(frozen=True, slots=True)
class ModelUse:
    """A model's file that a workflow loads.

    Attributes:
        name: The file, as the node names it.
        folder: Its folder among ComfyUI's models, such as `loras`; None if that isn't known.
        strengths: How strongly it is used, by the inputs' names: `{"strength_model": 0.8}`.
    """

    name: str
    folder: str | None = None
    strengths: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NodeSettings:
    """Some values of a node.

    Attributes:
        node: Its class.
        id: Its id in the workflow.
        values: The values by the inputs' names.
    """

    node: str
    id: str
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Summary:
    """What a file says about its making. In a notebook it shows itself as a table; `str()` gives it as text.

    Attributes:
        name: The file.
        format: The kind of image (`PNG`); None for other files.
        size: The image's width and height in pixels; None for other files.
        metadata: All of it.
        prompts: Texts that lead to the picture.
        negative_prompts: Texts that lead away from it.
        models: The models, in the order of the workflow.
        seeds: Nodes with a seed.
        sampling: Nodes with steps, cfg, sampler, scheduler and the like.
        sizes: Empty latents: width, height, length in frames, batch.
        nodes: How many nodes ran; None if there is no workflow.
        script: The source of the script that made it.
        pictures: Of a grid or animation: what it says of its pictures.
        other: What other programs wrote, by key: `parameters` of Stable Diffusion web UI and others.
    """

    name: str
    format: str | None = None
    size: tuple[int, int] | None = None
    metadata: Metadata = field(default_factory=Metadata, repr=False)
    prompts: tuple[str, ...] = ()
    negative_prompts: tuple[str, ...] = ()
    models: tuple[ModelUse, ...] = ()
    seeds: tuple[NodeSettings, ...] = ()
    sampling: tuple[NodeSettings, ...] = ()
    sizes: tuple[NodeSettings, ...] = ()
    nodes: int | None = None
    script: str | None = field(default=None, repr=False)
    pictures: Mapping[str, Any] | None = None
    other: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether the file says nothing."""
        return self.nodes is None and self.script is None and not self.other

    def as_json(self) -> dict[str, Any]:
        """The summary as JSON types, without the workflow itself."""
        from dataclasses import asdict

        size = self.size or (None, None)
        shown = {"file": self.name, "format": self.format, "width": size[0], "height": size[1]}
        lists: dict[str, list[Any]] = {"prompts": [*self.prompts], "negative_prompts": [*self.negative_prompts]}
        for name in ("models", "seeds", "sampling", "sizes"):
            lists[name] = [asdict(each) for each in getattr(self, name)]
        rest = {"nodes": self.nodes, "script": self.script, "pictures": self.pictures, "other": dict(self.other)}
        return {**shown, **lists, **rest}

    def __str__(self) -> str:
        from .summary_text import to_text

        return to_text(self)

    def _repr_html_(self) -> str:
        from .summary_text import to_html

        return to_html(self)


def read_summary(
    source: str | Path | bytes | PIL.Image.Image,
    registry: Mapping[str, NodeSpec] | Callable[[], Mapping[str, NodeSpec]] | None = None,
    *,
    name: str | None = None,
) -> Summary:
    """Reads what a file says about its making.

    Args:
        source: A file's path, its content, or an image that Pillow opened: whatever `read_metadata` reads, or the JSON
            of a workflow in either format.
        registry: Node types by class, or a function that gives them: needed only for a workflow in the page's format
            without the prompt beside it, where values have no names.
        name: What to call it; its path by default.

    Raises:
        FormatError: It is of no such kind, or is damaged.
        OSError: The file can't be read.
    """
    if not isinstance(source, (str, Path, bytes)):
        name = name or str(getattr(source, "filename", "") or "the image")
        return _summary(name, read_metadata(source, name=name), registry, source.format, source.size)
    name = name or ("the file" if isinstance(source, bytes) else str(source))
    if is_json(source):
        data, _ = read_with_prompt(source, name=name)
        is_page = isinstance(data.get("nodes"), list)
        return _summary(name, Metadata(workflow=data) if is_page else Metadata(prompt=data), registry)
    format, size = _image(source)
    return _summary(name, read_metadata(source, name=name), registry, format, size)


def _image(source: str | Path | bytes) -> tuple[str | None, tuple[int, int] | None]:
    import contextlib
    import io

    from PIL import Image

    from .._images import DAMAGED, open_image

    # What isn't an image, or is damaged, `read_metadata` tells apart.
    with (
        io.BytesIO(source) if isinstance(source, bytes) else open_file(source) as file,
        contextlib.suppress(*DAMAGED, Image.DecompressionBombError),
        open_image(file) as image,
    ):
        return image.format, image.size
    return None, None


def _summary(
    name: str,
    metadata: Metadata,
    registry: Mapping[str, NodeSpec] | Callable[[], Mapping[str, NodeSpec]] | None,
    format: str | None = None,
    size: tuple[int, int] | None = None,
) -> Summary:
    extra = dict(metadata.extra)
    script, pictures = extra.pop(SOURCE_KEY, None), extra.pop(PICTURES_KEY, None)
    prompt = metadata.prompt
    if prompt is None and metadata.workflow is not None:
        known = registry() if callable(registry) else registry or {}
        prompt = to_api(to_workflow(metadata.workflow, known))
    nodes = dict(_nodes(prompt or {}))
    positive, negative = texts_by_role(nodes)
    return Summary(
        name,
        format,
        size,
        metadata,
        positive,
        negative,
        tuple(_models(nodes, (*positive, *negative))),
        tuple(_settings(nodes, SEED_NAMES, tuple(sorted(SEED_NAMES)))),
        tuple(_settings(nodes, _SAMPLING, _SETTINGS)),
        tuple(_latents(nodes)),
        None if prompt is None else len(nodes),
        script if isinstance(script, str) else None,
        pictures if isinstance(pictures, Mapping) else None,
        extra,
    )


def _nodes(prompt: Mapping[str, Any]) -> Iterator[tuple[str, NodeOf]]:
    """The nodes of what may be damaged."""
    for node_id, node in prompt.items():
        if isinstance(node, Mapping):
            inputs, meta = node.get("inputs"), node.get("_meta")
            named = node.get("class_type") or (meta.get(UNKNOWN_CLASS) if isinstance(meta, Mapping) else None)
            yield node_id, NodeOf(str(named or "?"), inputs if isinstance(inputs, Mapping) else {})


def _models(nodes: Mapping[str, NodeOf], texts: tuple[str, ...]) -> Iterator[ModelUse]:
    found: list[ModelUse] = []
    for node_id, node in nodes.items():
        for key, value in node.inputs.items():
            use = _model(node_id, node, key, value, nodes)
            if use is not None and use not in found:
                found.append(use)
    named = [name for text in texts for name in embeddings_in(text)]
    yield from found
    yield from (ModelUse(name, "embeddings") for name in dict.fromkeys(named))


def _model(node_id: str, node: NodeOf, key: str, value: Any, nodes: Mapping[str, NodeOf]) -> ModelUse | None:
    folder = model_folder(node.type, key)
    if isinstance(value, Mapping):  # a row of a loader of many, such as rgthree's
        name, on = value.get("lora"), value.get("on", True)
        if on and isinstance(name, str) and is_model_file(name):
            return ModelUse(name, "loras", _strengths(value, "", nodes))
        return None
    if not isinstance(value, str) or not (is_model_file(value) or (folder and value not in ("", "None", "none"))):
        return None
    number = key[len(key.rstrip("0123456789")) :]
    strengths = _strengths(node.inputs, number, nodes) or _applied(node_id, nodes)
    return ModelUse(value, folder, strengths)


def _strengths(inputs: Mapping[str, Any], number: str, nodes: Mapping[str, NodeOf]) -> dict[str, float]:
    """The strengths among inputs; those that end with the number, of a loader of several."""
    found: dict[str, float] = {
        str(key): number_of
        for key, value in inputs.items()
        if _STRENGTH.search(str(key)) and isinstance(number_of := _value(value, nodes), (int, float))
    }
    return {key: value for key, value in found.items() if key.endswith(number)} if number else found


def _applied(node_id: str, nodes: Mapping[str, NodeOf]) -> dict[str, float]:
    for node in nodes.values():
        for key, value in node.inputs.items():
            link = link_of(value, nodes)
            if key in _APPLIED and link is not None and link[0] == node_id:
                return _strengths(node.inputs, "", nodes)
    return {}


def _value(value: Any, nodes: Mapping[str, NodeOf]) -> Any:
    """A value; that of a node which only gives one, such as PrimitiveInt, if it is a link; None for other links."""
    link = link_of(value, nodes)
    if link is None:
        return value
    given = [each for each in nodes[link[0]].inputs.values() if isinstance(each, (int, float, str))]
    return given[0] if len(given) == 1 and len(nodes[link[0]].inputs) == 1 else None


def _settings(nodes: Mapping[str, NodeOf], any_of: frozenset[str], shown: tuple[str, ...]) -> Iterator[NodeSettings]:
    """The nodes that have one of some inputs, with those that are shown."""
    for node_id, node in nodes.items():
        if any_of & node.inputs.keys():
            values = {key: _value(node.inputs[key], nodes) for key in shown if key in node.inputs}
            values = {key: value for key, value in values.items() if value is not None}
            if any_of & values.keys():
                yield NodeSettings(node.type, node_id, values)


def _latents(nodes: Mapping[str, NodeOf]) -> Iterator[NodeSettings]:
    for found in _settings(nodes, frozenset({"width"}), _SIZES):
        if re.search("Latent|ToVideo", found.node) and not {"samples", "pixels"} & nodes[found.id].inputs.keys():
            yield found
