"""Inpainting with any checkpoint: noise comes only where the mask is.

    comfy-script fetch examples/recipes/inpainting.py
    comfy-script run examples/recipes/inpainting.py:picture --photo garden.png --mask bench.png --prompt "a fountain"

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    checkpoints  https://huggingface.co/Comfy-Org/stable-diffusion-v1-5-archive/resolve/main/v1-5-pruned-emaonly-fp16.safetensors
"""

from pathlib import Path

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(
    photo: Path = Path("photo.png"),
    mask: Path = Path("mask.png"),
    prompt: str = "a stone fountain",
    negative: str = "",
    denoise: float = 0.8,
    seed: int = 0,
) -> IMAGE:
    """Paints a part of a picture anew.

    Args:
        photo: The picture.
        mask: A picture of the same size: what is white is painted.
        prompt: What comes there.
        negative: What doesn't.
        denoise: How far it may go from what is there; 1 sees nothing of it.
        seed: Another seed is another picture.
    """
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly-fp16.safetensors")
    model = DifferentialDiffusion(model)  # grey in the mask is changed a little
    positive, negative_text = CLIPTextEncode(prompt, clip), CLIPTextEncode(negative, clip)

    latent = SetLatentNoiseMask(VAEEncode(photo, vae), mask)
    latent = KSampler(model, seed, 20, 7, "dpmpp_2m", "karras", positive, negative_text, latent, denoise)
    # The VAE changes a little everywhere: outside the mask the photo itself stays.
    image = ImageCompositeMasked(photo, VAEDecode(latent, vae), 0, 0, False, mask)
    return SaveImage(image, "inpainting")


if __name__ == "__main__":
    print(*util.save(picture()))
