"""Flux.1 Fill dev: the masked part of a picture is painted anew.

    comfy-script fetch examples/recipes/flux_fill.py
    comfy-script run examples/recipes/flux_fill.py:picture --photo room.png --mask window.png --prompt "a round window"

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    diffusion_models  https://huggingface.co/Comfy-Org/flux1-dev/resolve/main/split_files/diffusion_models/flux1-fill-dev.safetensors
    text_encoders     https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/clip_l.safetensors
    text_encoders     https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/t5xxl_fp16.safetensors
    vae               https://huggingface.co/Comfy-Org/Lumina_Image_2.0_Repackaged/resolve/main/split_files/vae/ae.safetensors
"""

from pathlib import Path

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(
    photo: Path = Path("photo.png"), mask: Path = Path("mask.png"), prompt: str = "a round window", seed: int = 0
) -> IMAGE:
    """Paints a part of a picture.

    Args:
        photo: The picture.
        mask: A picture of the same size: what is white is painted anew.
        prompt: What comes there.
        seed: Another seed is another picture.
    """
    model = DifferentialDiffusion(UNETLoader("flux1-fill-dev.safetensors", "default"))
    clip = DualCLIPLoader("clip_l.safetensors", "t5xxl_fp16.safetensors", "flux")
    vae = VAELoader("ae.safetensors")

    text = CLIPTextEncode(prompt, clip)
    # This model wants far more guidance than Flux.1 dev.
    positive, negative = FluxGuidance(text, 30), ConditioningZeroOut(text)
    positive, negative, latent = InpaintModelConditioning(positive, negative, vae, photo, mask, True)
    latent = KSampler(model, seed, 20, 1, "euler", "normal", positive, negative, latent, 1)
    return SaveImage(VAEDecode(latent, vae), "flux_fill")


if __name__ == "__main__":
    print(*util.save(picture()))
