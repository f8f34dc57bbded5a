"""The diffusion networks: UNets in the latent-diffusion naming, and SD3's transformer.

ComfyUI tells a model's class from a few shapes of its state dict, and reads levels, blocks and transformer depths from
there: SD1.5 is 320 channels with a context of 768, SDXL (as KOALA-700M) transformer depths 0, 2, 5 with a context of
2,048 and 2,816 additional inputs, SD3 is `joint_blocks` whose width is 64 times their number. One level is enough for
SD1.5.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from comfy_script.demo_model.layout import Layout

__all__ = ["UNET_CHANNELS", "UNET_PREFIX", "UNetShape", "mmdit", "sdxl_unet", "unet"]

UNET_PREFIX = "model.diffusion_model."
UNET_CHANNELS = 320


@dataclass(frozen=True, slots=True)
class UNetShape:
    """How large an SD1.5-class UNet is.

    Attributes:
        multipliers: Channels of each level, in multiples of 320.
        res_blocks: Residual blocks of each level.
        attention_levels: Levels whose input blocks have a transformer.
        middle: The middle block: None for none, else whether it has a transformer.
        output_attention: Whether the output blocks of those levels have a transformer as well.
    """

    multipliers: tuple[int, ...] = (1,)
    res_blocks: tuple[int, ...] = (1,)
    attention_levels: tuple[int, ...] = (0,)
    middle: bool | None = None
    output_attention: bool = False

    @classmethod
    def full(cls) -> UNetShape:
        """Stable Diffusion 1.5 as published: 860 million parameters."""
        return cls((1, 2, 4, 4), (2, 2, 2, 2), (0, 1, 2), True, True)


def unet(layout: Layout, shape: UNetShape, *, input_channels: int = 4) -> None:
    """Adds an SD1.5-class UNet; 9 input channels make it an inpainting model."""
    levels = range(len(shape.multipliers))
    input_depths = [int(level in shape.attention_levels) for level in levels for _ in range(shape.res_blocks[level])]
    output_depths = [
        int(shape.output_attention and level in shape.attention_levels)
        for level in reversed(levels)
        for _ in range(shape.res_blocks[level] + 1)
    ]
    middle = None if shape.middle is None else int(shape.middle)
    builder = _UNet(layout, context=768, linear=False)
    builder.build(shape.multipliers, shape.res_blocks, input_depths, middle, output_depths, input_channels)


def sdxl_unet(layout: Layout) -> None:
    """Adds an SDXL-class UNet of three levels; as in SDXL, the first has no attention: it'd be most of the work."""
    builder = _UNet(layout, context=2048, linear=True)
    builder.labels(2816)
    builder.build((1, 1, 1), (1, 1, 1), (0, 2, 5), None, (0, 0, 0, 0, 0, 0), 4)


class _UNet:
    def __init__(self, layout: Layout, *, context: int, linear: bool) -> None:
        self.layout = layout
        self.context = context
        self.linear = linear
        self.embedding = 4 * UNET_CHANNELS
        layout.linear(f"{UNET_PREFIX}time_embed.0", self.embedding, UNET_CHANNELS)
        layout.linear(f"{UNET_PREFIX}time_embed.2", self.embedding, self.embedding)

    def labels(self, inputs: int) -> None:
        self.layout.linear(f"{UNET_PREFIX}label_emb.0.0", self.embedding, inputs)
        self.layout.linear(f"{UNET_PREFIX}label_emb.0.2", self.embedding, self.embedding)

    def build(
        self,
        multipliers: Sequence[int],
        res_blocks: Sequence[int],
        input_depths: Sequence[int],
        middle_depth: int | None,
        output_depths: Sequence[int],
        input_channels: int,
    ) -> None:
        layout = self.layout
        layout.conv(f"{UNET_PREFIX}input_blocks.0.0", UNET_CHANNELS, input_channels, 3)
        skips = [UNET_CHANNELS]
        channels = UNET_CHANNELS
        depths = iter(input_depths)
        for level, multiplier in enumerate(multipliers):
            for _ in range(res_blocks[level]):
                block = f"{UNET_PREFIX}input_blocks.{len(skips)}"
                self.block(block, channels, multiplier * UNET_CHANNELS, next(depths))
                channels = multiplier * UNET_CHANNELS
                skips.append(channels)
            if level < len(multipliers) - 1:
                layout.conv(f"{UNET_PREFIX}input_blocks.{len(skips)}.0.op", channels, channels, 3)
                skips.append(channels)
        if middle_depth is not None:
            self.block(f"{UNET_PREFIX}middle_block", channels, channels, middle_depth)
            if middle_depth:
                self.resblock(f"{UNET_PREFIX}middle_block.2.", channels, channels)
        number = 0
        for level in reversed(range(len(multipliers))):
            for index in range(res_blocks[level] + 1):
                block = f"{UNET_PREFIX}output_blocks.{number}"
                depth = output_depths[number]
                self.block(block, channels + skips.pop(), multipliers[level] * UNET_CHANNELS, depth)
                channels = multipliers[level] * UNET_CHANNELS
                if level and index == res_blocks[level]:
                    layout.conv(f"{block}.{2 if depth else 1}.conv", channels, channels, 3)
                number += 1
        layout.norm(f"{UNET_PREFIX}out.0", channels)
        layout.conv(f"{UNET_PREFIX}out.2", 4, channels, 3)

    def block(self, prefix: str, inputs: int, outputs: int, depth: int) -> None:
        self.resblock(f"{prefix}.0.", inputs, outputs)
        if depth:
            self.transformer(f"{prefix}.1.", outputs, depth)

    def resblock(self, prefix: str, inputs: int, outputs: int) -> None:
        layout = self.layout
        layout.norm(f"{prefix}in_layers.0", inputs)
        layout.conv(f"{prefix}in_layers.2", outputs, inputs, 3)
        layout.linear(f"{prefix}emb_layers.1", outputs, self.embedding, gain=0.5)
        layout.norm(f"{prefix}out_layers.0", outputs)
        layout.conv(f"{prefix}out_layers.3", outputs, outputs, 3, gain=0.7)
        if inputs != outputs:
            layout.conv(f"{prefix}skip_connection", outputs, inputs, 1)

    def transformer(self, prefix: str, channels: int, depth: int) -> None:
        layout = self.layout
        layout.norm(f"{prefix}norm", channels)
        for name in ("proj_in", "proj_out"):
            if self.linear:
                layout.linear(prefix + name, channels, channels)
            else:
                layout.conv(prefix + name, channels, channels, 1)
        for index in range(depth):
            block = f"{prefix}transformer_blocks.{index}."
            # Cross-attention is stronger than usual, so that the prompt shows.
            for attention, keys, gain in (("attn1", channels, 1.0), ("attn2", self.context, 1.5)):
                layout.linear(f"{block}{attention}.to_q", channels, channels, bias=False, gain=gain)
                layout.linear(f"{block}{attention}.to_k", channels, keys, bias=False, gain=gain)
                layout.linear(f"{block}{attention}.to_v", channels, keys, bias=False, gain=gain)
                layout.linear(f"{block}{attention}.to_out.0", channels, channels, gain=gain)
            layout.linear(f"{block}ff.net.0.proj", 8 * channels, channels)
            layout.linear(f"{block}ff.net.2", channels, 4 * channels, gain=0.7)
            for norm in (1, 2, 3):
                layout.norm(f"{block}norm{norm}", channels)


def mmdit(layout: Layout, depth: int = 2) -> None:
    """Adds an SD3-class transformer; positions for latents up to 128 x 128 (1,024 pixels)."""
    width = 64 * depth
    p = UNET_PREFIX
    layout.conv(f"{p}x_embedder.proj", width, 16, 2)
    for name, inputs in (("t_embedder", 256), ("y_embedder", 2048)):
        layout.linear(f"{p}{name}.mlp.0", width, inputs)
        layout.linear(f"{p}{name}.mlp.2", width, width)
    layout.linear(f"{p}context_embedder", width, 4096)
    layout.random(f"{p}pos_embed", 1, 64 * 64, width, std=0.5)
    for index in range(depth):
        for stream in ("context_block", "x_block"):
            block = f"{p}joint_blocks.{index}.{stream}."
            # What the text stream computes after the last attention would be used by nothing.
            last = stream == "context_block" and index == depth - 1
            layout.linear(f"{block}attn.qkv", 3 * width, width)
            layout.linear(f"{block}adaLN_modulation.1", (2 if last else 6) * width, width)
            if not last:
                layout.linear(f"{block}attn.proj", width, width)
                layout.linear(f"{block}mlp.fc1", 4 * width, width)
                layout.linear(f"{block}mlp.fc2", width, 4 * width)
    layout.linear(f"{p}final_layer.linear", 4 * 16, width)
    layout.linear(f"{p}final_layer.adaLN_modulation.1", 2 * width, width)
