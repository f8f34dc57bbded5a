"""What a picture shows where."""

from __future__ import annotations

import numpy as np
from PIL import Image

from tools.train_demo_model.shapes import PLAIN, Palette

_FAR = 115.0
"""From what a colour's name stands for, in 8-bit steps of the three channels put together."""

SHAPE = (26, 26, 38, 38)
"""Left, top, right and bottom of a square that every shape covers, in a picture of 64 x 64."""
GROUND = ((0, 0, 64, 4), (0, 60, 64, 64), (0, 0, 4, 64), (60, 0, 64, 64))
"""The picture's border, which no shape reaches."""


def mean(picture: Image.Image, *boxes: tuple[int, int, int, int]) -> np.ndarray:
    """The mean colour of boxes: red, green, blue from 0 to 255."""
    pixels = [np.asarray(picture.convert("RGB").crop(box), float).reshape(-1, 3) for box in boxes]
    return np.concatenate(pixels).mean(0)


def colour(picture: Image.Image, *boxes: tuple[int, int, int, int], palette: Palette = PLAIN) -> str:
    """The name of the mean colour of boxes; the colour itself when it has none."""
    value = mean(picture, *boxes)
    distances = {name: float(np.linalg.norm(value - 255 * np.array(known))) for name, known in palette.items()}
    nearest = min(distances, key=lambda name: distances[name])
    return nearest if distances[nearest] < _FAR else str(value.round())


def square(picture: Image.Image, column: int) -> Image.Image:
    """One of the squares of 64 x 64 that a wider picture has."""
    return picture.crop((64 * column, 0, 64 * (column + 1), 64))


def scene(picture: Image.Image, palette: Palette = PLAIN) -> tuple[str, str]:
    """The colours of shape and ground of a picture of 64 x 64."""
    return colour(picture, SHAPE, palette=palette), colour(picture, *GROUND, palette=palette)
