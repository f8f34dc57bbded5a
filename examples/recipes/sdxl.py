"""SDXL: the base model takes the first 20 of 25 steps, the refiner the rest.

    comfy-script fetch examples/recipes/sdxl.py
    comfy-script run examples/recipes/sdxl.py:picture --prompt "a lighthouse at dusk, oil painting" --seed 7

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    checkpoints  https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/resolve/main/sd_xl_base_1.0.safetensors
    checkpoints  https://huggingface.co/stabilityai/stable-diffusion-xl-refiner-1.0/resolve/main/sd_xl_refiner_1.0.safetensors
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(
    prompt: str = "a lighthouse at dusk, oil painting", negative: str = "text, watermark", seed: int = 0
) -> IMAGE:
    """Draws a picture of 1024 x 1024 pixels.

    Args:
        prompt: What is on it.
        negative: What is not.
        seed: Another seed is another picture.
    """
    base, base_clip, _ = CheckpointLoaderSimple("sd_xl_base_1.0.safetensors")
    refiner, refiner_clip, vae = CheckpointLoaderSimple("sd_xl_refiner_1.0.safetensors")
    # The two have different text encoders, so each reads the texts by itself.
    base_texts = CLIPTextEncode(prompt, base_clip), CLIPTextEncode(negative, base_clip)
    refiner_texts = CLIPTextEncode(prompt, refiner_clip), CLIPTextEncode(negative, refiner_clip)

    latent = EmptyLatentImage(1024, 1024, 1)
    # The base stops at step 20 and leaves the rest of the noise in; the refiner adds none.
    latent = KSamplerAdvanced(base, "enable", seed, 25, 8, "euler", "normal", *base_texts, latent, 0, 20, "enable")
    latent = KSamplerAdvanced(
        refiner, "disable", 0, 25, 8, "euler", "normal", *refiner_texts, latent, 20, 10000, "disable"
    )
    return SaveImage(VAEDecode(latent, vae), "sdxl")


if __name__ == "__main__":
    print(*util.save(picture()))
