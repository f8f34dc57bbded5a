"""What the trained UNet is changed into: two LoRAs and the second checkpoint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from tools.train_demo_model.denoiser import Course
from tools.train_demo_model.shapes import PASTEL, PLAIN, Palette, Scene


@dataclass(frozen=True, slots=True)
class Change:
    """A low-rank change: what is drawn for the scene that the prompt asks for, and in which colours."""

    shown: Callable[[Scene], Scene]
    palette: Palette
    rank: int
    course: Course


CHANGES: Mapping[str, Change] = MappingProxyType(
    {
        "yellow": Change(
            lambda scene: replace(scene, colour="yellow", ground="black"), PLAIN, 4, Course(500, 250, 2e-3, 11)
        ),
        "snow": Change(
            lambda scene: replace(scene, colour="black" if scene.colour == "white" else scene.colour, ground="white"),
            PLAIN,
            4,
            Course(500, 250, 2e-3, 12),
        ),
        "pastel": Change(lambda scene: scene, PASTEL, 16, Course(500, 250, 2e-3, 13)),
    }
)
