"""The pictures and prompts that the demo model learns: one flat shape on a flat ground."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

import torch
from torch import Generator, Tensor

COLOURS = ("red", "green", "blue", "yellow", "white", "black")
SHAPES = ("circle", "square", "triangle")
SIDE = 64
"""Pixels of a picture with one shape; larger pictures have a shape in each square of so many pixels."""

Palette: TypeAlias = Mapping[str, tuple[float, float, float]]

PLAIN: Palette = MappingProxyType(
    {
        "red": (0.9, 0.1, 0.1),
        "green": (0.1, 0.7, 0.15),
        "blue": (0.1, 0.2, 0.9),
        "yellow": (0.95, 0.9, 0.1),
        "white": (1.0, 1.0, 1.0),
        "black": (0.0, 0.0, 0.0),
    }
)
PASTEL: Palette = MappingProxyType(
    {
        "red": (1.0, 0.6, 0.65),
        "green": (0.6, 0.9, 0.7),
        "blue": (0.6, 0.75, 1.0),
        "yellow": (1.0, 0.9, 0.6),
        "white": (0.95, 0.9, 0.85),
        "black": (0.4, 0.35, 0.45),
    }
)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a picture shows. Without a shape it is a ground alone."""

    shape: str | None
    colour: str
    ground: str


def random_scene(rng: random.Random) -> Scene:
    """A scene whose shape and ground differ in colour; one in 25 has no shape."""
    colour, ground = rng.sample(COLOURS, 2)
    return Scene(None if rng.random() < 0.04 else rng.choice(SHAPES), colour, ground)


def prompts(scene: Scene) -> Sequence[str]:
    """All prompts of a scene, the most precise ones first."""
    if scene.shape is None:
        return (f"a {scene.ground} background", f"{scene.ground} background")
    thing = f"{scene.colour} {scene.shape}"
    return (
        f"a {thing} on a {scene.ground} background",
        f"a {thing} on {scene.ground}",
        f"{thing} on {scene.ground}",
        f"a {thing}",
        thing,
        f"a {scene.shape}",
        scene.shape,
    )


def random_prompt(scene: Scene, rng: random.Random) -> str:
    """A prompt for a scene; empty for one in ten, as classifier-free guidance wants."""
    if rng.random() < 0.1:
        return ""
    choices = prompts(scene)
    return rng.choices(choices, (8, 4, 6, 2, 2, 1, 1)[: len(choices)])[0]


def all_prompts() -> list[str]:
    """Every prompt that `random_prompt` may give."""
    scenes = [Scene(s, c, g) for s in (*SHAPES, None) for c in COLOURS for g in COLOURS if c != g]
    return list(dict.fromkeys(["", *(prompt for scene in scenes for prompt in prompts(scene))]))


def render(
    scenes: Sequence[Scene], generator: Generator, *, palette: Palette = PLAIN, rows: int = 1, columns: int = 1
) -> Tensor:
    """Draws each scene, with the shape in each of rows x columns squares, each time of another size and place.

    Returns:
        (len(scenes), 3, rows * SIDE, columns * SIDE), from 0 to 1, with smooth edges.
    """
    inside = torch.tensor([palette[scene.colour] for scene in scenes])
    ground = torch.tensor([palette[scene.ground] for scene in scenes])
    kinds = [scene.shape for scene in scenes]
    # Shapes that almost touch teach a model to let them.
    spread = 0.12 if rows * columns == 1 else 0.06
    squares = [
        torch.cat([mix(inside, ground, coverage(kinds, generator, spread)) for _ in range(columns)], 3)
        for _ in range(rows)
    ]
    return torch.cat(squares, 2)


def mix(inside: Tensor, ground: Tensor, amount: Tensor) -> Tensor:
    """Colours (batch, 3) of the shapes and grounds, and how much of each pixel is shape: (batch, side, side)."""
    amount = amount[:, None]
    return inside[:, :, None, None] * amount + ground[:, :, None, None] * (1 - amount)


def coverage(kinds: Sequence[str | None], generator: Generator, spread: float = 0.12) -> Tensor:
    """How much of each pixel the shape covers: (len(kinds), SIDE, SIDE).

    Args:
        kinds: The shapes.
        generator: Of their sizes and places.
        spread: How far from the middle a shape's may be, and how much the size varies, in sides of the picture.
    """

    def uniform(low: float, high: float) -> Tensor:
        return torch.rand(len(kinds), generator=generator) * (high - low) + low

    radius, x0, y0 = (
        uniform(0.24, 0.24 + spread),
        uniform(0.5 - spread, 0.5 + spread),
        uniform(0.5 - spread, 0.5 + spread),
    )
    distance = {shape: distances(shape, radius, x0, y0) for shape in SHAPES}
    nowhere = torch.ones(SIDE, SIDE)
    picked = torch.stack([nowhere if kind is None else distance[kind][i] for i, kind in enumerate(kinds)])
    return (0.5 - picked * SIDE).clamp(0, 1)


def distances(shape: str, radius: Tensor, x0: Tensor, y0: Tensor) -> Tensor:
    """Signed distance of each pixel's middle to shapes: (batch, SIDE, SIDE), below 0 inside, in sides of the picture.

    All shapes of a radius have about the same area, and the triangle points up.

    Args:
        shape: Of `SHAPES`.
        radius: (batch,), as are the places.
        x0: Middle of the shape, across.
        y0: Middle of the shape, down.
    """
    radius, x0, y0 = (values[:, None, None] for values in (radius, x0, y0))
    axis = (torch.arange(SIDE) + 0.5) / SIDE
    x, y = axis[None, None, :] - x0, axis[None, :, None] - y0
    if shape == "circle":
        return (x * x + y * y).sqrt() - radius
    if shape == "square":
        return torch.maximum(x.abs(), y.abs()) - radius * 0.89
    slope = (math.sqrt(3) / 2, -0.5)
    return torch.maximum((y - 0.8 * radius).expand(-1, -1, SIDE), slope[0] * x.abs() + slope[1] * (y + 1.15 * radius))
