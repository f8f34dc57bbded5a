"""Which texts of a workflow lead to the picture, and which away from it: by the links from samplers and guiders."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["NodeOf", "link_of", "texts_by_role"]

_TEXT = re.compile(
    r"(?:^|_)(?:text|prompt|caption|string|tags|lyrics|value|t5xxl|clip_l|clip_g|llama|positive|negative)(?:_?[a-z0-9])?$",
    re.IGNORECASE,
)
_PROMPT = re.compile(r"(?:^|_)(?:prompt|text|tags|lyrics)(?:_[gl])?$", re.IGNORECASE)
_NO_TEXT = frozenset(
    {"model", "clip", "vae", "image", "images", "samples", "latent", "latent_image", "pixels", "mask", "control_net"}
    | {"clip_vision_output", "style_model", "sampler", "sigmas", "noise", "audio", "video", "context"}
)
"""Inputs behind which no text is that leads to a picture."""
_WITHOUT_TEXT = frozenset({"ConditioningZeroOut"})
"""Classes that leave nothing of the texts that they are given."""


@dataclass(frozen=True, slots=True)
class NodeOf:
    """A node of a prompt.

    Attributes:
        type: Its class.
        inputs: Its inputs; those that are links as the prompt has them.
    """

    type: str
    inputs: Mapping[str, Any]


def link_of(value: Any, nodes: Mapping[str, NodeOf]) -> tuple[str, int] | None:
    """Node and slot of an input that is a link; None if it is a value."""
    if isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], int):
        return (value[0], value[1]) if value[0] in nodes else None
    return None


def texts_by_role(nodes: Mapping[str, NodeOf]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The texts that lead to the picture, and those that lead away from it; each once.

    Args:
        nodes: The nodes by id.
    """
    found: dict[str, dict[str, None]] = {"positive": {}, "negative": {}}
    seen: set[tuple[str, str]] = set()
    for node in nodes.values():
        for key, value in node.inputs.items():
            role = _role(node, key)
            link = link_of(value, nodes)
            if role is not None and link is not None:
                for text in _texts_behind(link, role, nodes, seen):
                    found[role].setdefault(text)
    walked = {node_id for node_id, _ in seen}
    for node_id, node in nodes.items():
        if node_id not in walked:
            for key, text in _own_texts(node):
                if _PROMPT.search(key) and text not in found["negative"]:
                    found["negative" if "negative" in key.lower() else "positive"].setdefault(text)
    return tuple(found["positive"]), tuple(found["negative"])


def _role(node: NodeOf, key: str) -> str | None:
    if key in ("positive", "negative"):
        return key
    if "Guider" in node.type and (key == "conditioning" or key.startswith("cond")):
        return "positive"
    return None


def _texts_behind(
    link: tuple[str, int], role: str, nodes: Mapping[str, NodeOf], seen: set[tuple[str, str]]
) -> Iterator[str]:
    waiting = [link]
    passed = set()  # damaged prompts may run in circles
    while waiting:
        node_id, slot = waiting.pop()
        if (node_id, slot) in passed:
            continue
        passed.add((node_id, slot))
        node = nodes[node_id]
        if (node_id, role) in seen or node.type in _WITHOUT_TEXT:
            continue
        links = {key: found for key, value in node.inputs.items() if (found := link_of(value, nodes)) is not None}
        if "positive" in links and "negative" in links:
            # It passes both on, as ControlNetApplyAdvanced does; the first of its outputs is the positive one.
            if (slot == 0) == (role == "positive"):
                waiting.append(links[role])
            continue
        seen.add((node_id, role))
        yield from (text for _, text in _own_texts(node))
        waiting += [found for key, found in reversed(links.items()) if key not in _NO_TEXT]


def _own_texts(node: NodeOf) -> Iterator[tuple[str, str]]:
    for key, value in node.inputs.items():
        # Inputs within others have names such as `model.prompt`.
        name = str(key).rpartition(".")[2]
        if isinstance(value, str) and value.strip() and _TEXT.search(name):
            yield name, value
