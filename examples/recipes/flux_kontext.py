"""Flux.1 Kontext dev: a picture is changed as a sentence says.

    comfy-script fetch examples/recipes/flux_kontext.py
    comfy-script run examples/recipes/flux_kontext.py:picture --photo car.png --prompt "Make the car red"

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    diffusion_models  https://huggingface.co/Comfy-Org/flux1-kontext-dev_ComfyUI/resolve/main/split_files/diffusion_models/flux1-dev-kontext_fp8_scaled.safetensors
    text_encoders     https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/clip_l.safetensors
    text_encoders     https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/t5xxl_fp8_e4m3fn_scaled.safetensors
    vae               https://huggingface.co/Comfy-Org/Lumina_Image_2.0_Repackaged/resolve/main/split_files/vae/ae.safetensors
"""

from pathlib import Path

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(photo: Path = Path("photo.png"), prompt: str = "Make it a pencil drawing", seed: int = 0) -> IMAGE:
    """Changes a picture.

    Args:
        photo: The picture.
        prompt: What to change, as an order.
        seed: Another seed is another picture.
    """
    model = UNETLoader("flux1-dev-kontext_fp8_scaled.safetensors", "default")
    clip = DualCLIPLoader("clip_l.safetensors", "t5xxl_fp8_e4m3fn_scaled.safetensors", "flux")
    vae = VAELoader("ae.safetensors")

    # The model knows some sizes best; the picture gets the nearest of them.
    latent = VAEEncode(FluxKontextImageScale(photo), vae)
    text = CLIPTextEncode(prompt, clip)
    # The picture goes in beside the text. It is the latent as well, for its size alone: denoise is 1.
    positive = FluxGuidance(ReferenceLatent(text, latent), 2.5)
    latent = KSampler(model, seed, 20, 1, "euler", "simple", positive, ConditioningZeroOut(text), latent, 1)
    return SaveImage(VAEDecode(latent, vae), "flux_kontext")


if __name__ == "__main__":
    print(*util.save(picture()))
