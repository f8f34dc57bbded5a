"""Stable Diffusion 3.5 Large: one checkpoint with its three text encoders.

    comfy-script fetch examples/recipes/sd35.py
    comfy-script run examples/recipes/sd35.py:picture --prompt "a glass teapot on a window sill" --seed 7

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    checkpoints  https://huggingface.co/Comfy-Org/stable-diffusion-3.5-fp8/resolve/main/sd3.5_large_fp8_scaled.safetensors
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(prompt: str = "a glass teapot on a window sill", negative: str = "", seed: int = 0) -> IMAGE:
    """Draws a picture of 1024 x 1024 pixels.

    Args:
        prompt: What is on it.
        negative: What is not.
        seed: Another seed is another picture.
    """
    model, clip, vae = CheckpointLoaderSimple("sd3.5_large_fp8_scaled.safetensors")
    positive, negative_texts = CLIPTextEncode(prompt, clip), CLIPTextEncode(negative, clip)
    latent = EmptySD3LatentImage(1024, 1024, 1)  # 16 channels
    latent = KSampler(model, seed, 20, 4, "euler", "sgm_uniform", positive, negative_texts, latent, 1)
    return SaveImage(VAEDecode(latent, vae), "sd35")


if __name__ == "__main__":
    print(*util.save(picture()))
