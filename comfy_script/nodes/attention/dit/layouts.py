"""Where the models of today keep the picture's tokens: by network class, for one call of a model.

A layout is known or it isn't: nothing is guessed from the number of tokens.
"""

from __future__ import annotations

import importlib
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from torch import Tensor

from .grid import Grid
from .joint import Span

__all__ = ["FAMILIES", "Family", "TokenLayout", "family_of"]


@dataclass(frozen=True)
class TokenLayout:
    """The sequences of one call.

    Args:
        spans: those in which the picture is: with text, or alone.
        others: tokens of sequences that stay as they are.
    """

    spans: tuple[Span, ...]
    others: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Family:
    """Models of one network class.

    Args:
        name: for users.
        network: the class, as module and name.
        layout: the layout of a call, of the network, the latent, the text's embedding, and the other conditions. It
            raises `ValueError` with a reason for what it doesn't know.
        masks_picture: whether an attention mask of this family may tell tokens of the picture apart.
        crosses: whether each block has a second attention, of the picture's queries with text.
    """

    name: str
    network: str
    layout: Callable[[Any, Tensor, Tensor, Mapping[str, Any]], TokenLayout]
    masks_picture: bool = True
    crosses: bool = False


def family_of(network: object) -> Family | None:
    """The family of a model's network. Subclasses are none: what they add isn't known."""
    for family in FAMILIES:
        module, _, name = family.network.rpartition(".")
        try:
            known = getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError):
            continue  # this ComfyUI is older than the family
        if type(network) is known:
            return family
    return None


def _patches(latent: Tensor, patch: int) -> Grid:
    """The tokens of a picture `[batch, channels, h, w]` or of frames `[batch, channels, frames, h, w]`."""
    frames = latent.shape[2] if latent.ndim == 5 else 1
    return frames, math.ceil(latent.shape[-2] / patch), math.ceil(latent.shape[-1] / patch)


def _of_dimensions(latent: Tensor, dimensions: int) -> None:
    if latent.ndim != dimensions:
        raise ValueError(f"its latent has {latent.ndim} dimensions, not {dimensions}")


def _references(conditions: Mapping[str, Any], patch: int) -> int:
    """Tokens of reference pictures."""
    return sum(math.prod(_patches(each, patch)) for each in conditions.get("ref_latents") or ())


def _flux(network: Any, latent: Tensor, text: Tensor, conditions: Mapping[str, Any]) -> TokenLayout:
    _of_dimensions(latent, 4)
    patch = network.patch_size
    return TokenLayout((Span(text.shape[1], _patches(latent, patch), _references(conditions, patch)),))


def _sd3(network: Any, latent: Tensor, text: Tensor, conditions: Mapping[str, Any]) -> TokenLayout:
    _of_dimensions(latent, 4)
    grid = _patches(latent, network.patch_size)
    # SD 3.5 medium has blocks in which the picture also attends to itself alone.
    return TokenLayout((Span(network.register_length + text.shape[1], grid), Span(0, grid)))


def _qwen_image(network: Any, latent: Tensor, text: Tensor, conditions: Mapping[str, Any]) -> TokenLayout:
    _of_dimensions(latent, 5)
    patch = network.patch_size
    return TokenLayout((Span(text.shape[1], _patches(latent, patch), _references(conditions, patch)),))


def _lumina(network: Any, latent: Tensor, text: Tensor, conditions: Mapping[str, Any]) -> TokenLayout:
    """Lumina Image 2 and Z-Image, whose text and picture are filled up with tokens of their own."""
    _of_dimensions(latent, 4)
    if conditions.get("ref_latents"):
        raise ValueError("with reference pictures, its layout isn't known")
    grid = _patches(latent, network.patch_size)
    multiple = network.pad_tokens_multiple or 1
    before = math.ceil(text.shape[1] / multiple) * multiple
    picture = math.prod(grid)
    padded = math.ceil(picture / multiple) * multiple
    # The blocks before refine text and picture by themselves.
    return TokenLayout((Span(before, grid, padded - picture),), frozenset((before, padded)))


def _wan(network: Any, latent: Tensor, text: Tensor, conditions: Mapping[str, Any]) -> TokenLayout:
    _of_dimensions(latent, 5)
    frames, height, width = network.patch_size
    if height != width:
        raise ValueError(f"its patches are {height} × {width}")
    _, rows, columns = _patches(latent, height)
    before = after = 0
    if getattr(network, "ref_conv", None) is not None and conditions.get("reference_latent") is not None:
        reference = conditions["reference_latent"]
        before = (reference.shape[-2] // height) * (reference.shape[-1] // width)
    if conditions.get("time_dim_concat") is not None:
        after += math.ceil(conditions["time_dim_concat"].shape[2] / frames) * rows * columns
    for each in conditions.get("context_latents") or ():
        _, *sides = _patches(each, height)
        after += math.ceil(each.shape[2] / frames) * math.prod(sides)
    return TokenLayout((Span(before, (math.ceil(latent.shape[2] / frames), rows, columns), after),))


FAMILIES = (
    Family("Flux", "comfy.ldm.flux.model.Flux", _flux),
    Family("SD 3 and 3.5", "comfy.ldm.modules.diffusionmodules.mmdit.OpenAISignatureMMDITWrapper", _sd3),
    Family("Qwen-Image", "comfy.ldm.qwen_image.model.QwenImageTransformer2DModel", _qwen_image, masks_picture=False),
    Family("Z-Image and Lumina Image 2", "comfy.ldm.lumina.model.NextDiT", _lumina),
    Family("Wan", "comfy.ldm.wan.model.WanModel", _wan, crosses=True),
)
