"""Flux.1 dev: a picture from a text.

    comfy-script fetch examples/recipes/flux_dev.py
    comfy-script run examples/recipes/flux_dev.py:picture --prompt "a fox reading a newspaper" --seed 7

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    diffusion_models  https://huggingface.co/Comfy-Org/flux1-dev/resolve/main/flux1-dev.safetensors
    text_encoders     https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/clip_l.safetensors
    text_encoders     https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/t5xxl_fp16.safetensors
    vae               https://huggingface.co/Comfy-Org/Lumina_Image_2.0_Repackaged/resolve/main/split_files/vae/ae.safetensors
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(prompt: str = "a fox reading a newspaper", seed: int = 0, guidance: float = 3.5) -> IMAGE:
    """Draws a picture of 1024 x 1024 pixels.

    Args:
        prompt: What is on it.
        seed: Another seed is another picture.
        guidance: How closely it follows the prompt.
    """
    model = UNETLoader("flux1-dev.safetensors", "default")
    clip = DualCLIPLoader("clip_l.safetensors", "t5xxl_fp16.safetensors", "flux")
    vae = VAELoader("ae.safetensors")

    positive = FluxGuidance(CLIPTextEncode(prompt, clip), guidance)
    # The model has its guidance built in: cfg stays 1, and a negative text has no effect.
    negative = ConditioningZeroOut(positive)
    latent = EmptySD3LatentImage(1024, 1024, 1)
    latent = KSampler(model, seed, 20, 1, "euler", "simple", positive, negative, latent, 1)
    return SaveImage(VAEDecode(latent, vae), "flux_dev")


if __name__ == "__main__":
    print(*util.save(picture()))
