"""Low-rank changes of a trained UNet: LoRAs, and what makes the second checkpoint out of the first."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class LowRank(nn.Module):
    """A linear layer and a change of it, which begins as nothing."""

    def __init__(self, base: nn.Linear, rank: int) -> None:
        super().__init__()
        self.base = base
        self.down = nn.Linear(base.in_features, rank, bias=False)
        self.up = nn.Linear(rank, base.out_features, bias=False)
        nn.init.zeros_(self.up.weight)

    def forward(self, x: Tensor) -> Tensor:
        """The layer's output with the change."""
        output: Tensor = self.base(x) + self.up(self.down(x))
        return output


def add_low_rank(model: nn.Module, rank: int, seed: int) -> dict[str, LowRank]:
    """Wraps each linear layer of the transformers; the wrapped layers by their names."""
    torch.manual_seed(seed)
    layers = {
        name: LowRank(layer, rank)
        for name, layer in model.named_modules()
        if isinstance(layer, nn.Linear) and ".transformer_blocks." in name
    }
    for name, layer in layers.items():
        model.set_submodule(name, layer)
    return layers
