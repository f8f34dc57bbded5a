"""The attention nodes: identifiers, parameters and defaults of comfyui_slothful_attention."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from comfy_api.latest import io

from .inputs import curve, schema, unit
from .pooling import MODES
from .schedule import Pooling, Reduction, Settings, Tiling, TimeCurve
from .unet import patch_model

if TYPE_CHECKING:
    from comfy.model_patcher import ModelPatcher

__all__ = ["NODES"]

MODEL = "The model: a UNet of SD1.x, SD2.x, SDXL or SSD-1B. It stays as it is; the output is a patched copy."
COMPOSES = "Works together with LoRAs, hooks, ControlNet and the other attention nodes, in any order."


def _slothful(name: str, default: float, blocks: str) -> io.Input:
    return io.Float.Input(
        name,
        default=default,
        min=0.0,
        max=50.0,
        step=0.5,
        tooltip=f"About how many tokens of the picture become one in what the {blocks} look at. Larger is faster and "
        "drifts further from the original picture; 1 or less changes nothing.",
    )


def _reduction(side: Literal["in", "out"], slothful: float) -> list[io.Input]:
    blocks = {
        "in": "input blocks, which read the picture,",
        "out": "output blocks, which paint it,",
    }[side]
    k_effect, v_effect = {
        "in": (
            "Higher can smooth noise and small parts, make patterns of cloth fainter and the background softer, and "
            "hair finer.",
            "Higher with AVG softens outlines, with MAX it can look painted.",
        ),
        "out": (
            "It has little effect on most pictures.",
            "Higher with AVG lowers contrast and sharpness, with MAX it raises them.",
        ),
    }[side]
    return [
        io.Combo.Input(
            f"{side}_mode",
            options=list(MODES),
            default="2D_AVG",
            tooltip=f"How tokens are put together for the {blocks} and what the blends mix in: AVG (average) is soft, "
            "MAX (maximum) hard. 2D takes neighbours in the picture; 1D those along a row, which acts more strongly "
            "and can lose shading and gloss.",
        ),
        io.Float.Input(
            f"{side}_depth_decay",
            default=2.0,
            min=0.0,
            max=4.0,
            step=0.5,
            tooltip=f"How fast {side}_slothful falls towards the UNet's deeper levels. Larger keeps the composition; "
            "0 acts as strongly on it as on details.",
        ),
        _slothful(f"{side}_slothful", slothful, blocks),
        unit(
            f"{side}_k_blend",
            0.0,
            0.05,
            f"What K becomes (where to look): 0 takes one token of each group, 1 its average or maximum. {k_effect} "
            "Best up to 0.5.",
        ),
        unit(
            f"{side}_v_blend",
            0.0,
            0.05,
            f"What V becomes (what is seen there): 0 takes one token of each group, 1 its average or maximum. "
            f"{v_effect} Best up to 0.5.",
        ),
    ]


def _max_depth() -> io.Input:
    return io.Int.Input(
        "tiling_max_depth",
        default=2,
        min=1,
        max=3,
        tooltip="Deepest level of the UNet that works by tiles, 1 being the finest. Deeper is faster, and looser in "
        "composition. SDXL has no attention at level 1.",
    )


def _tile_size(name: str, default: int, when: str) -> io.Input:
    return io.Int.Input(
        name,
        default=default,
        min=16,
        max=64,
        step=2,
        tooltip=f"Longest side of a tile{when}, in latent pixels of the finest level (32 are 256 pixels of the "
        "picture). Smaller brings out details and is faster, but the parts of the picture agree less.",
    )


def _global_ratio(name: str, default: float, when: str) -> io.Input:
    return unit(
        name,
        default,
        0.1,
        f"How much of the whole picture each tile sees{when}, coarsely, compared with its own tokens. Larger keeps "
        "the picture consistent; smaller gives more detail and speed; 0 leaves the tiles on their own.",
    )


def _tiling() -> list[io.Input]:
    far, near = " far from peak_time", " at peak_time"
    return [
        _tile_size("base_tile_size", 24, far),
        _tile_size("peak_tile_size", 32, near),
        _global_ratio("base_global_ratio", 0.2, far),
        _global_ratio("peak_global_ratio", 0.8, near),
    ]


def _schema(node_id: str, display_name: str, description: str, inputs: list[io.Input]) -> io.Schema:
    return schema(node_id, display_name, f"{description} {COMPOSES}", MODEL, inputs)


class SlothfulAttention(io.ComfyNode):
    """Fewer tokens for K and V."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """Identifiers, order and defaults are the published extension's."""
        return _schema(
            "SlothfulAttention",
            "Slothful Attention",
            "Changes how a model paints, without training: self-attention looks at fewer tokens of the picture, taken "
            "or averaged in groups.",
            [*curve(), *_reduction("in", 6.0), *_reduction("out", 4.0)],
        )

    @classmethod
    def execute(
        cls,
        model: ModelPatcher,
        peak_time: float,
        time_decay: float,
        in_mode: str,
        in_depth_decay: float,
        in_slothful: float,
        in_k_blend: float,
        in_v_blend: float,
        out_mode: str,
        out_depth_decay: float,
        out_slothful: float,
        out_k_blend: float,
        out_v_blend: float,
    ) -> io.NodeOutput:
        """Patches a copy of the model."""
        pooling = Pooling(
            TimeCurve(peak_time, time_decay),
            Reduction(in_mode, in_slothful, in_depth_decay, in_k_blend, in_v_blend),
            Reduction(out_mode, out_slothful, out_depth_decay, out_k_blend, out_v_blend),
        )
        return io.NodeOutput(patch_model("SlothfulAttention", model, Settings(pooling=pooling)))


class NearSightedTile(io.ComfyNode):
    """Attention by tiles."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """Identifiers, order and defaults are the published extension's."""
        return _schema(
            "NearSightedTile",
            "Near-sighted Tile",
            "More detail, and speed in large pictures: each tile of the picture attends to itself and to a coarse "
            "copy of the whole.",
            [_max_depth(), _global_ratio("global_ratio", 0.5, ""), _tile_size("tile_size", 32, "")],
        )

    @classmethod
    def execute(cls, model: ModelPatcher, tiling_max_depth: int, global_ratio: float, tile_size: int) -> io.NodeOutput:
        """Patches a copy of the model."""
        tiling = Tiling(tiling_max_depth, (tile_size, tile_size), (global_ratio, global_ratio), shifting=True)
        return io.NodeOutput(patch_model("NearSightedTile", model, Settings(tiling=tiling)))


class NearSightedAttention(io.ComfyNode):
    """Attention by tiles, with fewer tokens for K and V."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """Identifiers, order and defaults are the published extension's."""
        return _schema(
            "NearSightedAttention",
            "Near-sighted Attention",
            "Near-sighted Tile and Slothful Attention in one: the fastest in large pictures, and the one with the "
            "most to adjust. Small tiles with a high slothful leave too little to look at.",
            [_max_depth(), *curve(), *_tiling(), *_reduction("in", 6.0), *_reduction("out", 4.0)],
        )

    @classmethod
    def execute(
        cls,
        model: ModelPatcher,
        tiling_max_depth: int,
        peak_time: float,
        time_decay: float,
        base_tile_size: int,
        peak_tile_size: int,
        base_global_ratio: float,
        peak_global_ratio: float,
        in_mode: str,
        in_depth_decay: float,
        in_slothful: float,
        in_k_blend: float,
        in_v_blend: float,
        out_mode: str,
        out_depth_decay: float,
        out_slothful: float,
        out_k_blend: float,
        out_v_blend: float,
    ) -> io.NodeOutput:
        """Patches a copy of the model."""
        curve = TimeCurve(peak_time, time_decay)
        settings = Settings(
            Pooling(
                curve,
                Reduction(in_mode, in_slothful, in_depth_decay, in_k_blend, in_v_blend),
                Reduction(out_mode, out_slothful, out_depth_decay, out_k_blend, out_v_blend),
            ),
            Tiling(tiling_max_depth, (base_tile_size, peak_tile_size), (base_global_ratio, peak_global_ratio), curve),
        )
        return io.NodeOutput(patch_model("NearSightedAttention", model, settings))


class NearSightedAttentionSimple(io.ComfyNode):
    """Near-sighted Attention with one slothful and one blend for each side."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """Identifiers, order and defaults are the published extension's."""
        return _schema(
            "NearSightedAttentionSimple",
            "Near-sighted Attention Simple",
            "Near-sighted Attention with fewer parameters: mode 2D_AVG and depth decay 1.5 everywhere.",
            [
                _max_depth(),
                *curve(),
                *_tiling(),
                _slothful("slothful", 4.0, "input and output blocks"),
                unit(
                    "in_blend",
                    0.0,
                    0.05,
                    "What K and V become in the input blocks: 0 takes one token of each group, 1 its average. Higher "
                    "can smooth noise and soften outlines. Best up to 0.5.",
                ),
                unit(
                    "out_blend",
                    0.0,
                    0.05,
                    "What K and V become in the output blocks: 0 takes one token of each group, 1 its average. Higher "
                    "lowers contrast and sharpness. Best up to 0.5.",
                ),
            ],
        )

    @classmethod
    def execute(
        cls,
        model: ModelPatcher,
        tiling_max_depth: int,
        peak_time: float,
        time_decay: float,
        base_tile_size: int,
        peak_tile_size: int,
        base_global_ratio: float,
        peak_global_ratio: float,
        slothful: float,
        in_blend: float,
        out_blend: float,
    ) -> io.NodeOutput:
        """Patches a copy of the model."""
        curve = TimeCurve(peak_time, time_decay)
        settings = Settings(
            Pooling(
                curve,
                Reduction("2D_AVG", slothful, 1.5, in_blend, in_blend),
                Reduction("2D_AVG", slothful, 1.5, out_blend, out_blend),
            ),
            Tiling(tiling_max_depth, (base_tile_size, peak_tile_size), (base_global_ratio, peak_global_ratio), curve),
        )
        return io.NodeOutput(patch_model("NearSightedAttentionSimple", model, settings))


NODES = [SlothfulAttention, NearSightedTile, NearSightedAttention, NearSightedAttentionSimple]
