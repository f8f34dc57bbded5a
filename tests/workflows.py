"""Small workflows on the demo checkpoint, for tests."""

from __future__ import annotations

from typing import Any

from comfy_script.runtime import Session

CHECKPOINT = "v1-5-pruned-emaonly.ckpt"


def solid(session: Session, color: int, size: int = 16) -> Any:
    """An image of one colour, 0xRRGGBB. Different colours are different work: nothing comes from the cache."""
    return session.nodes.EmptyImage(size, size, 1, color)


def color_of(image: Any) -> int:
    red, green, blue = image.convert("RGB").getpixel((0, 0))
    return int(red << 16 | green << 8 | blue)


def sampled(session: Session, *, steps: int = 4, seed: int = 0, size: int = 64, prompt: str = "a red circle") -> Any:
    """An image by the demo checkpoint. 5,000 steps take many seconds, so that there is something to interrupt."""
    n = session.nodes
    model, clip, vae = n.CheckpointLoaderSimple(CHECKPOINT)
    latent = n.KSampler(
        model,
        seed,
        steps,
        4,
        "euler",
        "normal",
        n.CLIPTextEncode(prompt, clip),
        n.CLIPTextEncode("", clip),
        n.EmptyLatentImage(size, size, 1),
        1,
    )
    return n.VAEDecode(latent, vae)
