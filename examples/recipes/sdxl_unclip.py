"""SDXL with pictures as prompts (Revision, unCLIP): what is seen in them is mixed into the text.

    comfy-script fetch examples/recipes/sdxl_unclip.py
    comfy-script run examples/recipes/sdxl_unclip.py:picture --references a.png --references b.png --prompt "a car"

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    checkpoints  https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/resolve/main/sd_xl_base_1.0.safetensors
    clip_vision  https://huggingface.co/comfyanonymous/clip_vision_g/resolve/main/clip_vision_g.safetensors
"""

from collections.abc import Sequence
from pathlib import Path

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(
    references: Sequence[Path] = (Path("photo.png"),), prompt: str = "", strength: float = 0.75, seed: int = 0
) -> IMAGE:
    """Draws a picture that has something of others.

    Args:
        references: The pictures that it has something of.
        prompt: What is on it; may be empty.
        strength: How much of each goes in.
        seed: Another seed is another picture.
    """
    model, clip, vae = CheckpointLoaderSimple("sd_xl_base_1.0.safetensors")
    clip_vision = CLIPVisionLoader("clip_vision_g.safetensors")
    positive, negative = CLIPTextEncode(prompt, clip), CLIPTextEncode("text, watermark", clip)
    for reference in references:
        seen = CLIPVisionEncode(clip_vision, reference, "center")
        positive = UnCLIPConditioning(positive, seen, strength, 0)
    latent = EmptyLatentImage(1024, 1024, 1)
    latent = KSampler(model, seed, 25, 8, "dpmpp_2m", "karras", positive, negative, latent, 1)
    return SaveImage(VAEDecode(latent, vae), "sdxl_unclip")


if __name__ == "__main__":
    print(*util.save(picture()))
