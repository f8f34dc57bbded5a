"""Workflows in which the effect of one thing is plain to see.

Each function takes a server's nodes and gives the pictures of one row: label → images, an output of a node. The models
are those of `comfy_script.demo_model`, by the names in `MODELS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

MODELS: Mapping[str, str] = MappingProxyType(
    {
        "checkpoints/shapes.ckpt": "shapes",
        "checkpoints/shapes-pastel.ckpt": "shapes-pastel",
        "loras/shapes-yellow.safetensors": "shapes-yellow",
        "loras/shapes-snow.safetensors": "shapes-snow",
    }
)
"""File in ComfyUI's models folder → kind of demo model."""

SIDE = 64
RED_ON_BLUE = "a red circle on a blue background"

Row = dict[str, Any]


class _Painter:
    """The loaded checkpoint, and how pictures are made with it."""

    def __init__(self, nodes: Any) -> None:
        self.nodes = nodes
        self.model, self.clip, self.vae = nodes.CheckpointLoaderSimple("shapes.ckpt")
        self.nothing = self.encode("")

    def encode(self, text: str, clip: Any = None) -> Any:
        return self.nodes.CLIPTextEncode(text, self.clip if clip is None else clip)

    def paint(
        self,
        positive: Any,
        *,
        model: Any = None,
        negative: Any = None,
        latent: Any = None,
        width: int = SIDE,
        height: int = SIDE,
        seed: int = 1,
    ) -> Any:
        """Samples and decodes. `positive` is a prompt or a conditioning; the latent is empty when None."""
        positive = self.encode(positive) if isinstance(positive, str) else positive
        negative = self.nothing if negative is None else negative
        latent = self.nodes.EmptyLatentImage(width, height, 1) if latent is None else latent
        model = self.model if model is None else model
        sampled = self.nodes.KSampler(model, seed, 12, 4, "euler", "normal", positive, negative, latent, 1)
        return self.nodes.VAEDecode(sampled, self.vae)

    def half(self, side: str) -> Any:
        """The mask of the left or right half of a picture of two squares."""
        return self.nodes.MaskRegion(2 * SIDE, SIDE, f"{side} half", 0)


def prompts(nodes: Any) -> Row:
    """What the model was trained for."""
    painter = _Painter(nodes)
    texts = (RED_ON_BLUE, "white square on red", "a yellow triangle on a black background", "a green circle on yellow")
    return {text: painter.paint(text) for text in texts}


def masked_prompts(nodes: Any) -> Row:
    """Two prompts, each in its half."""
    painter = _Painter(nodes)
    left, right = RED_ON_BLUE, "a white square on a black background"
    both = nodes.ConditioningCombine(
        nodes.ConditioningSetMask(painter.encode(left), painter.half("left"), 1, "default"),
        nodes.ConditioningSetMask(painter.encode(right), painter.half("right"), 1, "default"),
    )
    wide = {"width": 2 * SIDE, "height": SIDE}
    return {
        "one prompt": painter.paint(left, **wide),
        "the other": painter.paint(right, **wide),
        "left half, right half": painter.paint(both, **wide),
    }


def masked_loras(nodes: Any) -> Row:
    """One prompt; each half with a LoRA of its own."""
    painter = _Painter(nodes)
    hooks = {
        "left": nodes.CreateHookLoraModelOnly("shapes-yellow.safetensors", 1, None),
        "right": nodes.CreateHookLoraModelOnly("shapes-snow.safetensors", 1, None),
    }
    text = painter.encode(RED_ON_BLUE)

    def masked(side: str, hook: Any) -> tuple[Any, Any]:
        pair = nodes.PairConditioningSetProperties(
            text, painter.nothing, 1, "default", mask=painter.half(side), hooks=hook
        )
        return pair[0], pair[1]

    def combined(left: Any, right: Any) -> Any:
        positive, negative = nodes.PairConditioningCombine(*masked("left", left), *masked("right", right))
        return painter.paint(positive, negative=negative, width=2 * SIDE)

    return {
        "no LoRA": painter.paint(RED_ON_BLUE, width=2 * SIDE),
        "yellow, left": combined(hooks["left"], None),
        "snow, right": combined(None, hooks["right"]),
        "both": combined(hooks["left"], hooks["right"]),
    }


def scheduled_lora(nodes: Any) -> Row:
    """A LoRA in all steps, in the first ones, and in the others."""
    painter = _Painter(nodes)
    text = painter.encode(RED_ON_BLUE)

    def hooked(*strengths: tuple[float, float]) -> Any:
        keyframes = None
        for start, strength in strengths:
            keyframes = nodes.CreateHookKeyframe(strength, start, keyframes)
        hook = nodes.SetHookKeyframes(nodes.CreateHookLoraModelOnly("shapes-yellow.safetensors", 1, None), keyframes)
        positive, negative = nodes.PairConditioningSetProperties(text, painter.nothing, 1, "default", hooks=hook)
        return painter.paint(positive, negative=negative)

    return {
        "no LoRA": painter.paint(RED_ON_BLUE),
        "from 0 %": hooked((0, 1)),
        "until 30 %": hooked((0, 1), (0.3, 0)),
        "from 30 %": hooked((0, 0), (0.3, 1)),
    }


def model_as_lora(nodes: Any) -> Row:
    """The difference of two checkpoints, at several strengths."""
    painter = _Painter(nodes)
    text = painter.encode(RED_ON_BLUE)
    row = {}
    for strength in (0.0, 0.5, 1.0):
        hook = nodes.CreateHookModelAsLoraModelOnly("shapes-pastel.ckpt", strength, None)
        positive, negative = nodes.PairConditioningSetProperties(text, painter.nothing, 1, "default", hooks=hook)
        row[f"strength {strength}"] = painter.paint(positive, negative=negative)
    return row


def inpainting(nodes: Any) -> Row:
    """One of four shapes replaced, by crop and stitch."""
    painter = _Painter(nodes)
    image = painter.paint(RED_ON_BLUE, width=2 * SIDE, height=2 * SIDE)
    mask = nodes.MaskRegion(2 * SIDE, 2 * SIDE, "bottom right", 0)
    stitcher, cropped, cropped_mask = nodes.ComfyScriptInpaintCrop(
        image,
        mask,
        mask_blend_pixels=0,
        context_from_mask_extend_factor=1,
        output_target_width=SIDE,
        output_target_height=SIDE,
        output_padding="8",
    )
    latent = nodes.SetLatentNoiseMask(nodes.VAEEncode(cropped, painter.vae), cropped_mask)
    painted = painter.paint("a white square on a blue background", latent=latent)
    return {
        "image": image,
        "mask": nodes.MaskToImage(mask),
        "inpainted": nodes.ComfyScriptInpaintStitch(stitcher, painted),
    }


def attention(nodes: Any) -> Row:
    """Each attention node at settings that go far beyond the usual; the prompt leaves the colours open."""
    painter = _Painter(nodes)
    alone = {"base_tile_size": 16, "peak_tile_size": 16, "base_global_ratio": 0, "peak_global_ratio": 0}
    models = {
        "unpatched": painter.model,
        "SlothfulAttention": nodes.SlothfulAttention(painter.model, time_decay=0, in_slothful=50, out_slothful=50),
        "NearSightedTile": nodes.NearSightedTile(painter.model, tile_size=16, global_ratio=0),
        "NearSightedAttention": nodes.NearSightedAttention(painter.model, time_decay=0, **alone),
        "NearSightedAttentionSimple": nodes.NearSightedAttentionSimple(
            painter.model, time_decay=0, slothful=16, **alone
        ),
    }
    wide = {"width": 4 * SIDE, "height": 2 * SIDE, "seed": 5}
    return {name: painter.paint("a circle", model=model, **wide) for name, model in models.items()}


EFFECTS: Mapping[str, Callable[[Any], Row]] = MappingProxyType(
    {
        effect.__name__: effect
        for effect in (prompts, masked_prompts, masked_loras, scheduled_lora, model_as_lora, attention, inpainting)
    }
)
"""Name of the picture → its workflow."""
