"""The pictures as latents, encoded once."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Generator, Tensor, nn

from tools.train_demo_model.precision import mixed_precision
from tools.train_demo_model.shapes import PLAIN, Palette, Scene, random_scene, render

_SIZES = {(1, 1): 0.4, (1, 2): 0.15, (2, 1): 0.15, (2, 2): 0.3}
"""Rows and columns of squares, and how often a batch has them."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Mean and standard deviation of the VAE's latents; the UNet sees them with 0 and 1."""

    mean: float
    std: float


@dataclass(frozen=True, slots=True)
class LatentSet:
    """Latents, and the scenes that their prompts ask for, by size."""

    sizes: Mapping[tuple[int, int], tuple[Tensor, Sequence[Scene]]]
    scale: Scale

    @classmethod
    def encode(
        cls,
        vae: nn.Module,
        count: int,
        *,
        seed: int,
        scale: Scale | None = None,
        shown: Callable[[Scene], Scene] = lambda scene: scene,
        palette: Palette = PLAIN,
    ) -> LatentSet:
        """Draws and encodes pictures, `count` of one square and fewer of the larger ones.

        Args:
            vae: The trained autoencoder.
            count: Pictures of one square.
            seed: Seed of scenes, sizes and places.
            scale: Of the latents; measured on these when None.
            shown: What is drawn for the scene that the prompts ask for.
            palette: The colours.
        """
        generator = torch.Generator().manual_seed(seed)
        rng = random.Random(seed)
        sizes = {}
        for rows, columns in _SIZES:
            number = count // (rows * columns)
            scenes = [random_scene(rng) for _ in range(number)]
            drawn = [shown(scene) for scene in scenes]
            parts = [
                _encode(vae, render(drawn[start : start + 32], generator, palette=palette, rows=rows, columns=columns))
                for start in range(0, number, 32)
            ]
            sizes[rows, columns] = (torch.cat(parts), scenes)
        if scale is None:
            single = sizes[1, 1][0]
            scale = Scale(single.mean().item(), single.std().item())
        return cls({size: ((z - scale.mean) / scale.std, scenes) for size, (z, scenes) in sizes.items()}, scale)

    def draw(self, tokens: int, rng: random.Random, generator: Generator) -> tuple[Tensor, list[Scene]]:
        """A batch of one size, with so many latent pixels in all."""
        (size,) = rng.choices(list(_SIZES), list(_SIZES.values()))
        latents, scenes = self.sizes[size]
        picked = torch.randint(0, len(scenes), (tokens // latents[0, 0].numel(),), generator=generator)
        return latents[picked], [scenes[index] for index in picked.tolist()]


@torch.no_grad()
def _encode(vae: nn.Module, pictures: Tensor) -> Tensor:
    device = next(vae.parameters()).device
    with mixed_precision(device):
        latents: Tensor = vae.taesd_encoder(pictures.to(device))
    return latents.float().cpu()
