"""Flux.1 Redux: a picture as a prompt, as IP-Adapter does it for other models.

    comfy-script fetch examples/recipes/flux_redux.py
    comfy-script run examples/recipes/flux_redux.py:picture --reference poster.png --prompt "a street in the rain"

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    diffusion_models  https://huggingface.co/Comfy-Org/flux1-dev/resolve/main/flux1-dev.safetensors
    style_models      https://huggingface.co/Comfy-Org/Flux1-Redux-Dev/resolve/main/flux1-redux-dev.safetensors
    clip_vision       https://huggingface.co/Comfy-Org/sigclip_vision_384/resolve/main/sigclip_vision_patch14_384.safetensors
    text_encoders     https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/clip_l.safetensors
    text_encoders     https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/t5xxl_fp16.safetensors
    vae               https://huggingface.co/Comfy-Org/Lumina_Image_2.0_Repackaged/resolve/main/split_files/vae/ae.safetensors
"""

from pathlib import Path

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(
    reference: Path = Path("photo.png"), prompt: str = "a street in the rain", strength: float = 1, seed: int = 0
) -> IMAGE:
    """Draws a picture that is like another one.

    Args:
        reference: The picture that it is to be like.
        prompt: What is on it; may be empty.
        strength: How much of the reference goes in.
        seed: Another seed is another picture.
    """
    model = UNETLoader("flux1-dev.safetensors", "default")
    clip = DualCLIPLoader("clip_l.safetensors", "t5xxl_fp16.safetensors", "flux")
    vae = VAELoader("ae.safetensors")
    clip_vision = CLIPVisionLoader("sigclip_vision_patch14_384.safetensors")
    style_model = StyleModelLoader("flux1-redux-dev.safetensors")

    seen = CLIPVisionEncode(clip_vision, reference, "center")
    positive = FluxGuidance(CLIPTextEncode(prompt, clip), 3.5)
    # For several references, one StyleModelApply after the other.
    positive = StyleModelApply(positive, style_model, seen, strength, "multiply")
    latent = EmptySD3LatentImage(1024, 1024, 1)
    latent = KSampler(model, seed, 20, 1, "euler", "simple", positive, ConditioningZeroOut(positive), latent, 1)
    return SaveImage(VAEDecode(latent, vae), "flux_redux")


if __name__ == "__main__":
    print(*util.save(picture()))
