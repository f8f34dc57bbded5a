"""Small UNets, and the nodes with parameters that take effect in them."""

from __future__ import annotations

from typing import Any

import torch

LEVELS = ((1, 1), (2, 1))
SMALL = {"model_channels": 32, "context_dim": 16}
# So small a picture is tiled, and K and V shrink at all depths.
PARAMETERS = {
    "SlothfulAttention": {"in_depth_decay": 0.5, "out_depth_decay": 0.5, "in_k_blend": 0.3, "out_v_blend": 0.6},
    "NearSightedTile": {"tile_size": 16},
    "NearSightedAttention": {"base_tile_size": 16, "peak_tile_size": 18, "in_mode": "1D_MAX", "in_v_blend": 0.5},
    "NearSightedAttentionSimple": {"base_tile_size": 16, "peak_tile_size": 16, "in_blend": 0.2, "out_blend": 1.0},
}


class Node:
    """One of our nodes, with its defaults and what is given here."""

    def __init__(self, name: str) -> None:
        self.name = name
        from comfy_script.nodes.attention.nodes import NODES  # imports ComfyUI

        self._class = next(node for node in NODES if node.__name__ == name)
        self.defaults = {i.id: i.default for i in self._class.define_schema().inputs if i.id != "model"}
        self.parameters = self.defaults | PARAMETERS[name]

    def __call__(self, model: Any, **parameters: Any) -> Any:
        return self._class.execute(model, **{**self.parameters, **parameters})[0]


def noise(*shape: int, dtype: torch.dtype = torch.float32) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(1)).to(dtype)


def assert_close(ours: torch.Tensor, expected: torch.Tensor) -> None:
    """Equal but for rounding, whatever the values' size."""
    torch.testing.assert_close(ours, expected, atol=1e-5 * expected.abs().max().item(), rtol=0)
