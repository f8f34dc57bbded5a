"""Z-Image Turbo: a picture from a text in 8 steps.

    comfy-script fetch examples/recipes/z_image.py
    comfy-script run examples/recipes/z_image.py:picture --prompt "boats in a small harbour" --seed 7

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    diffusion_models  https://huggingface.co/Comfy-Org/z_image_turbo/resolve/main/split_files/diffusion_models/z_image_turbo_bf16.safetensors
    text_encoders     https://huggingface.co/Comfy-Org/z_image_turbo/resolve/main/split_files/text_encoders/qwen_3_4b.safetensors
    vae               https://huggingface.co/Comfy-Org/z_image_turbo/resolve/main/split_files/vae/ae.safetensors
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(prompt: str = "boats in a small harbour", seed: int = 0) -> IMAGE:
    """Draws a picture of 1024 x 1024 pixels.

    Args:
        prompt: What is on it.
        seed: Another seed is another picture.
    """
    model = ModelSamplingAuraFlow(UNETLoader("z_image_turbo_bf16.safetensors", "default"), 3)
    clip = CLIPLoader("qwen_3_4b.safetensors", "lumina2")
    vae = VAELoader("ae.safetensors")

    positive = CLIPTextEncode(prompt, clip)
    # Turbo models are made for cfg 1, where a negative text has no effect.
    negative = ConditioningZeroOut(positive)
    latent = EmptySD3LatentImage(1024, 1024, 1)
    latent = KSampler(model, seed, 8, 1, "res_multistep", "simple", positive, negative, latent, 1)
    return SaveImage(VAEDecode(latent, vae), "z_image")


if __name__ == "__main__":
    print(*util.save(picture()))
