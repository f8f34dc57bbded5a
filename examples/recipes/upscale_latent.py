"""Upscaling in the latent: a second pass at a larger size adds details.

    comfy-script fetch examples/recipes/upscale_latent.py
    comfy-script run examples/recipes/upscale_latent.py:picture --prompt "a castle on a hill" --factor 1.5

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    checkpoints  https://huggingface.co/Comfy-Org/stable-diffusion-v1-5-archive/resolve/main/v1-5-pruned-emaonly-fp16.safetensors
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(
    prompt: str = "a castle on a hill",
    negative: str = "text, watermark",
    size: int = 512,
    factor: float = 2,
    denoise: float = 0.5,
    seed: int = 0,
) -> IMAGE:
    """Draws a square picture, and draws it again larger.

    Args:
        prompt: What is on it.
        negative: What is not.
        size: The first width and height, which the checkpoint draws best.
        factor: How much larger the second picture is.
        denoise: How much of the first is drawn anew: under 0.45 it stays blurred, at 1 it is another picture.
        seed: Another seed is another picture.
    """
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly-fp16.safetensors")
    texts = CLIPTextEncode(prompt, clip), CLIPTextEncode(negative, clip)
    latent = EmptyLatentImage(size, size, 1)
    latent = KSampler(model, seed, 20, 7, "dpmpp_2m", "karras", *texts, latent, 1)
    latent = LatentUpscaleBy(latent, "bislerp", factor)
    latent = KSampler(model, seed, 20, 7, "dpmpp_2m", "karras", *texts, latent, denoise)
    return SaveImage(VAEDecode(latent, vae), "upscale_latent")


if __name__ == "__main__":
    print(*util.save(picture()))
