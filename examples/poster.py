"""A function is a command: its parameters are options, its docstring is the help.

    comfy-script run examples/poster.py:poster --help
    comfy-script run examples/poster.py:poster --prompt "a blue square" --seed 3 --sampler heun

Or without arguments, where ComfyUI runs or is installed, with the demo model (`comfy-script demo-model`) or another
checkpoint of that name:

    python examples/poster.py

The pictures go to the working directory, and their paths are printed.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

from annotated_types import Interval

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def poster(
    prompt: str,
    negative: str = "",
    colors: Sequence[str] = (),
    size: Literal["64x64", "128x64"] = "64x64",
    seed: int = 0,
    steps: Annotated[int, Interval(ge=1, le=50)] = 12,
    cfg: Annotated[float, Interval(gt=0, le=30)] = 4.0,
    sampler: Samplers = Samplers.euler,
    start: Path | None = None,
    mirrored: bool = False,
) -> IMAGE:
    """Draws a poster.

    Args:
        prompt: What is on it.
        negative: What is not.
        colors: Colours of the ground, side by side.
        size: Its width and height.
        seed: Another seed is another poster.
        steps: More steps take longer.
        cfg: How closely it follows the prompt.
        sampler: How it is sampled.
        start: A picture to begin with, in place of the size.
        mirrored: Turn it around.
    """
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive = CLIPTextEncode(" ".join([prompt, *(f"on a {color} background" for color in colors)]), clip)
    if start is None:
        width, height = map(int, size.split("x"))
        latent = EmptyLatentImage(width, height)
    else:
        latent = VAEEncode(start, vae)
    denoise = 1 if start is None else 0.6
    latent = KSampler(
        model, seed, steps, cfg, sampler, "normal", positive, CLIPTextEncode(negative, clip), latent, denoise
    )
    if mirrored:
        latent = LatentFlip(latent, "y-axis: horizontally")
    return SaveImage(VAEDecode(latent, vae), "poster")


if __name__ == "__main__":
    for path in util.save(poster("a red circle", colors=["blue"])):
        print(path)
