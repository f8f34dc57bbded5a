"""The attention nodes for DiT models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from comfy_api.latest import io

from ..inputs import curve, schema, unit
from ..schedule import TimeCurve
from .patch import patch_model
from .schedule import DiTSettings, GridPooling, GridTiling

if TYPE_CHECKING:
    from comfy.model_patcher import ModelPatcher

__all__ = ["NODES"]

MODEL = (
    "The model: Flux, SD 3 or 3.5, Qwen-Image, Z-Image, Lumina Image 2 or Wan video. It stays as it is; the output is "
    "a patched copy."
)
EXPERIMENTAL = (
    "Experimental: what is computed is tested, but nobody has judged pictures of these models with it. Works together "
    "with LoRAs, hooks, ControlNet and reference pictures, and with the other DiT attention node in any order."
)


def _schema(node_id: str, display_name: str, description: str, inputs: list[io.Input]) -> io.Schema:
    return schema(node_id, display_name, f"{description} {EXPERIMENTAL}", MODEL, inputs, is_experimental=True)


def _pooling(slothful: float) -> list[io.Input]:
    return [
        io.Float.Input(
            "slothful",
            default=slothful,
            min=0.0,
            max=50.0,
            step=0.5,
            tooltip="About how many tokens of the picture become one in what attention looks at; in videos, of "
            "neighbouring frames, too. Larger is faster and drifts further from the original picture; 1 or less "
            "changes nothing. Text is kept whole.",
        ),
        unit(
            "k_blend",
            0.0,
            0.05,
            "What K becomes (where to look): 0 takes one token of each group, 1 its average. Where a mask hides parts "
            "of the picture, it counts as 0.",
        ),
        unit(
            "v_blend",
            0.0,
            0.05,
            "What V becomes (what is seen there): 0 takes one token of each group, 1 its average. Where a mask hides "
            "parts of the picture, it counts as 0.",
        ),
    ]


def _tile_size(name: str, default: int, when: str) -> io.Input:
    return io.Int.Input(
        name,
        default=default,
        min=8,
        max=128,
        step=2,
        tooltip=f"Longest side of a tile {when} peak_time, in tokens, which are 16 pixels in most models (32 are 512 "
        "pixels of the picture). Smaller is faster, but the parts of the picture agree less.",
    )


def _global_ratio(name: str, default: float, when: str) -> io.Input:
    return unit(
        name,
        default,
        0.1,
        f"How much of the whole picture each tile sees {when} peak_time, coarsely, compared with its own tokens. "
        "Larger keeps the picture consistent; smaller is faster; 0 leaves the tiles on their own.",
    )


class SlothfulAttentionDiT(io.ComfyNode):
    """Fewer tokens of the picture for K and V."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """Parameters as those of SlothfulAttention, for a model without levels."""
        return _schema(
            "SlothfulAttentionDiT",
            "Slothful Attention DiT",
            "Slothful Attention for transformer models: attention looks at fewer tokens of the picture or video, taken "
            "or averaged in groups, each of which counts as many as it stands for.",
            [*curve(), *_pooling(4.0)],
        )

    @classmethod
    def execute(
        cls,
        model: ModelPatcher,
        peak_time: float,
        time_decay: float,
        slothful: float,
        k_blend: float,
        v_blend: float,
    ) -> io.NodeOutput:
        """Patches a copy of the model."""
        pooling = GridPooling(TimeCurve(peak_time, time_decay), slothful, k_blend, v_blend)
        return io.NodeOutput(patch_model("SlothfulAttentionDiT", model, DiTSettings(pooling)))


class NearSightedAttentionDiT(io.ComfyNode):
    """Attention by tiles of the picture or video, with fewer tokens for K and V."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """Parameters as those of NearSightedAttention, for a model without levels."""
        return _schema(
            "NearSightedAttentionDiT",
            "Near-sighted Attention DiT",
            "Near-sighted Attention for transformer models: each tile of the picture or video attends to the text, to "
            "itself and to a coarse copy of the whole. The text attends to everything.",
            [
                *curve(),
                _tile_size("base_tile_size", 24, "far from"),
                _tile_size("peak_tile_size", 32, "at"),
                io.Int.Input(
                    "tile_frames",
                    default=8,
                    min=1,
                    max=128,
                    tooltip="Most frames of a video's tile, as the model counts them (with Wan, one is four of the "
                    "video). Pictures have one.",
                ),
                _global_ratio("base_global_ratio", 0.2, "far from"),
                _global_ratio("peak_global_ratio", 0.8, "at"),
                *_pooling(1.0),
            ],
        )

    @classmethod
    def execute(
        cls,
        model: ModelPatcher,
        peak_time: float,
        time_decay: float,
        base_tile_size: int,
        peak_tile_size: int,
        tile_frames: int,
        base_global_ratio: float,
        peak_global_ratio: float,
        slothful: float,
        k_blend: float,
        v_blend: float,
    ) -> io.NodeOutput:
        """Patches a copy of the model."""
        when = TimeCurve(peak_time, time_decay)
        settings = DiTSettings(
            GridPooling(when, slothful, k_blend, v_blend),
            GridTiling(when, (base_tile_size, peak_tile_size), (base_global_ratio, peak_global_ratio), tile_frames),
        )
        return io.NodeOutput(patch_model("NearSightedAttentionDiT", model, settings))


NODES = [SlothfulAttentionDiT, NearSightedAttentionDiT]
